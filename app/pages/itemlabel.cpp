// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/itemlabel.h"

#include "models/itemlistmodel.h"
#include "models/words.h"
#include "widgets/badge.h"
#include "widgets/flowlayout.h"
#include "pages/pagekit.h"
#include "pages/tile.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace vitrine {

void ItemLabel::addHead(QBoxLayout *layout) const
{
    auto *head = new QWidget;
    auto *row = new FlowLayout(head, metrics().px(16));
    auto *number = new TextBlock(m_context.look, TextRole::Caption, head);
    number->setObjectName(QStringLiteral("number"));
    number->setText(m_details.item.number, QStringLiteral("en"));
    number->setInk(TextBlock::Ink::Second);
    row->addWidget(number);
    if (m_details.item.demonstration)
        row->addWidget(new Badge(m_context.look, Words::demonstration(), head));
    layout->addWidget(head);
    PageKit kit(m_context.look, layout);
    if (TextBlock *title = kit.text(m_details.title, TextRole::Heading))
        title->setObjectName(QStringLiteral("title"));
}

bool ItemLabel::hasLevels() const
{
    return !m_details.description.isEmpty() || !m_details.context.isEmpty();
}

void ItemLabel::addText(QBoxLayout *layout, int level) const
{
    PageKit kit(m_context.look, layout);
    const bool hasLabel = !m_details.label.isEmpty();
    if (level == 0 || (level == 1 && m_details.description.isEmpty()))
        kit.text(hasLabel ? m_details.label : m_details.description, TextRole::Body);
    else
        kit.text(m_details.description, level == 1 ? TextRole::Body : TextRole::Value);
    if (level == 2)
        kit.text(m_details.context, TextRole::Value);
}

void ItemLabel::addFacts(QBoxLayout *layout, int level) const
{
    const std::vector<Fact> &facts = level == 2 ? m_details.full : m_details.brief;
    const bool stacked = metrics().textPercent > 125;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics().px(24));
    grid->setVerticalSpacing(metrics().px(stacked ? 2 : 12));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Fact &fact : facts) {
        auto *label = new TextBlock(m_context.look, TextRole::Caption);
        label->setText(fact.label);
        label->setInk(TextBlock::Ink::Second);
        auto *value = new TextBlock(m_context.look, TextRole::Value);
        value->setText(fact.value.text, fact.value.language);
        value->setInk(fact.absent ? TextBlock::Ink::Second : TextBlock::Ink::First);
        if (stacked) {
            grid->addWidget(label, row++, 0, 1, 2);
            grid->addWidget(value, row++, 0, 1, 2);
        } else {
            label->setMinimumWidth(metrics().px(190));
            grid->addWidget(label, row, 0);
            grid->addWidget(value, row++, 1);
        }
    }
    layout->addLayout(grid);
}

void ItemLabel::addRelated(QBoxLayout *layout, QWidget *owner, const Opened &opened) const
{
    if (m_details.related.empty())
        return;
    PageKit kit(m_context.look, layout);
    kit.space(2);
    kit.text(tr("Related objects"), TextRole::Caption, TextBlock::Ink::Second);
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics().px(16));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    for (const ItemRow &row : m_details.related) {
        auto *tile = new Tile(m_context.look, Tile::Form::Tile);
        tile->setObjectName(QStringLiteral("related"));
        Card card;
        card.title = row.title;
        card.language = row.titleLanguage;
        card.line = row.number;
        tile->setCard(card);
        tile->setMinimumTileHeight(200);
        tile->setPicture(m_context.reader, m_context.images, row.advisory ? QString() : row.cover,
                         QSize(metrics().px(480), metrics().px(360)));
        QObject::connect(tile, &TouchButton::clicked, owner, [opened, id = row.id] { opened(id); });
        grid->addWidget(tile, cell / 2, cell % 2);
        ++cell;
    }
    layout->addLayout(grid);
}

} // namespace vitrine
