// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/languageorder.h"

#include "archive/orderedchecks.h"
#include "models/words.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int mostLines = 5;
}

LanguageOrder::LanguageOrder(const QStringList &all, const QString &language, QWidget *parent)
    : QWidget(parent), m_all(all), m_language(language),
      m_lines(new OrderedChecks(OrderedChecks::Buttons::Beside, tr("Earlier on the sheet (Alt+Up)"), tr("Later on the sheet (Alt+Down)"), this))
{
    QListWidget &list = m_lines->list();
    list.setObjectName(u"printLanguages"_s);
    list.setAccessibleName(tr("Languages"));
    list.setToolTip(tr("The first one gives the sheet its own words and its direction."));
    list.setFixedHeight(OrderedChecks::lineHeight * std::min(int(all.size()), mostLines) + 8);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->buttons().setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    connect(m_lines, &OrderedChecks::changed, this, &LanguageOrder::changed);
    setFocusProxy(m_lines);
    setChosen({});
}

QStringList LanguageOrder::chosen() const
{
    const QStringList tags = m_lines->ticked();
    return tags == m_all ? QStringList() : tags;
}

void LanguageOrder::setChosen(const QStringList &languages)
{
    QStringList first;
    for (const QString &tag : languages) {
        if (m_all.contains(tag) && !first.contains(tag))
            first += tag;
    }
    std::vector<OrderedChecks::Line> lines;
    for (const QString &tag : std::as_const(first))
        lines.push_back({tag, Words::language(tag, m_language), true});
    for (const QString &tag : std::as_const(m_all)) {
        if (!first.contains(tag))
            lines.push_back({tag, Words::language(tag, m_language), first.isEmpty()});
    }
    m_lines->setLines(lines);
}

} // namespace vitrine
