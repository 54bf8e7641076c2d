// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/linelist.h"

#include "models/words.h"
#include "widgets/badge.h"
#include "widgets/flowlayout.h"
#include "widgets/tablerow.h"
#include "widgets/textblock.h"
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
    row->addWidget(addCaption(heading, head));
    column->addWidget(head);
    if (lines.origin == TextOrigin::Translation && lines.state != TextState::Missing) {
        const QString origin = Words::origin(lines.origin, lines.state);
        if (look().metrics.textPercent > 125)
            column->addWidget(addCaption(origin, this)); // a badge has one line, which would be too long
        else
            row->addWidget(new Badge(holder, origin, head));
    }
    column->addSpacing(look().metrics.grid(1));
    for (int i = 0; i < lines.lines.size();) {
        if (const int rows = TextTable::rowsFrom(lines.lines, i); rows > 0) {
            addTable(lines.lines.mid(i, rows), i, lines.language);
            i += rows;
        } else {
            addLine(lines.lines.at(i), i, lines.language);
            ++i;
        }
    }
    column->addStretch(1);
}

TextBlock *LineList::addCaption(const QString &words, QWidget *parent)
{
    auto *caption = new TextBlock(holder(), TextRole::Caption, parent);
    caption->setText(words);
    caption->setInk(TextBlock::Ink::Second);
    return caption;
}

void LineList::addLine(const QString &line, int number, const QString &language)
{
    auto *words = new TextBlock(holder(), number == 0 ? TextRole::CardTitle : TextRole::Value, this);
    words->setText(line, language);
    words->setObjectName(QStringLiteral("line%1").arg(number));
    connect(words, &TextBlock::touchedAt, this, [this, number] { Q_EMIT lineAsked(number); });
    layout()->addWidget(words);
    m_lines.push_back({words, nullptr});
}

void LineList::addTable(const QStringList &rows, int number, const QString &language)
{
    const auto table = std::make_shared<const TextTable>(rows, language);
    auto *box = new QVBoxLayout; // its rows lie close
    box->setSpacing(0);
    for (int i = 0; i < table->rowCount(); ++i) {
        auto *row = new TableRow(holder(), table, i, this);
        row->setObjectName(QStringLiteral("line%1").arg(number + i));
        connect(row, &TableRow::touched, this, [this, line = number + i] { Q_EMIT lineAsked(line); });
        box->addWidget(row);
        m_lines.push_back({nullptr, row});
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(box);
}

void LineList::setLit(int line)
{
    m_lit = line;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const Line &each = m_lines[static_cast<size_t>(i)];
        each.row ? each.row->setLit(i == line) : each.words->setLit(i == line);
    }
}

QWidget *LineList::litWidget() const
{
    if (m_lit < 0 || m_lit >= static_cast<int>(m_lines.size()))
        return nullptr;
    const Line &line = m_lines[static_cast<size_t>(m_lit)];
    return line.row ? static_cast<QWidget *>(line.row) : line.words;
}

} // namespace vitrine
