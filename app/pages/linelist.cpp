// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/linelist.h"

#include "models/words.h"
#include "widgets/badge.h"
#include "widgets/flowlayout.h"
#include "pages/pagekit.h"

#include <QVBoxLayout>

namespace vitrine {

LineList::LineList(LookHolder &holder, const PageLines &lines, const QString &heading, QWidget *parent)
    : Component(holder, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().metrics.grid(1));
    auto *head = new QWidget(this);
    auto *row = new FlowLayout(head, look().metrics.px(12));
    auto *title = new TextBlock(holder, TextRole::Caption, head);
    title->setText(heading);
    title->setInk(TextBlock::Ink::Second);
    row->addWidget(title);
    if (lines.origin == TextOrigin::Translation && lines.state != TextState::Missing)
        row->addWidget(new Badge(holder, Words::origin(lines.origin, lines.state), head));
    column->addWidget(head);
    column->addSpacing(look().metrics.grid(1));
    for (int i = 0; i < lines.lines.size(); ++i) {
        auto *line = new TextBlock(holder, i == 0 ? TextRole::CardTitle : TextRole::Value, this);
        line->setText(lines.lines.at(i), lines.language);
        line->setObjectName(QStringLiteral("line%1").arg(i));
        connect(line, &TextBlock::touchedAt, this, [this, i] { Q_EMIT lineAsked(i); });
        column->addWidget(line);
        m_lines.push_back(line);
    }
    column->addStretch(1);
}

void LineList::setLit(int line)
{
    m_lit = line;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        m_lines[static_cast<size_t>(i)]->setLit(i == line);
}

QWidget *LineList::litWidget() const
{
    return m_lit >= 0 && m_lit < static_cast<int>(m_lines.size()) ? m_lines[static_cast<size_t>(m_lit)] : nullptr;
}

} // namespace vitrine
