// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/itemspage.h"

#include "models/showntext.h"
#include "pages/hitroute.h"
#include "pages/resultspane.h"
#include "widgets/textblock.h"

#include <QVBoxLayout>

namespace vitrine {

ItemsPage::ItemsPage(PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_results = new ResultsPane(context, this);
    m_title = new TextBlock(context.look, TextRole::Heading, this);
    m_text = new TextBlock(context.look, TextRole::Value, this);
    m_results->headColumn()->addWidget(m_title);
    m_results->above()->addWidget(m_text);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_results);
    connect(m_results, &ResultsPane::queryAsked, this, &ItemsPage::ask);
    connect(m_results, &ResultsPane::opened, this, [this](const ItemRow &row) {
        Q_EMIT routeAsked(routeToHit(reader(), row, opened().section, m_results->query()));
    });
}

ItemQuery ItemsPage::queryOf(const Route &route) const
{
    ItemQuery query;
    query.words = route.words;
    query.section = route.section;
    query.filters = route.filters;
    query.from = route.from;
    query.to = route.to;
    query.language = language();
    query.descending = route.descending;
    query.order = route.order.value_or(route.section.isNull() ? ItemOrder::Number : ItemOrder::Hang);
    return query;
}

void ItemsPage::fill()
{
    if (!isSamePage(m_filledWith, opened())) {
        m_results->foldFacets();
        m_results->clear();
    }
    m_filledWith = opened();
    m_column->setContentsMargins(metrics().px(48), metrics().grid(4), metrics().px(48), 0);
    std::vector<Facet> facets{Facet::Kind, Facet::Maker, Facet::Place, Facet::Decade, Facet::Material,
                              Facet::Technique, Facet::Subject, Facet::Language, Facet::Has};
    std::vector<ItemOrder> orders{ItemOrder::Number, ItemOrder::Title, ItemOrder::Date, ItemOrder::Changed};
    if (opened().section.isNull())
        facets.insert(facets.begin() + 1, Facet::Section);
    else
        orders.insert(orders.begin(), ItemOrder::Hang);
    m_results->setFacets(facets);
    m_results->setOrders(orders);
    m_results->setEmptyWords(tr("Nothing is shown here yet."), tr("No object has all of these. Take a filter away."));
    fillHead();
    m_results->open(queryOf(opened()), opened().scroll);
    m_results->arrange();
}

void ItemsPage::saveInto(Route &route) const
{
    const ItemQuery &query = m_results->query();
    route.words = query.words;
    route.filters = query.filters;
    route.from = query.from;
    route.to = query.to;
    route.order = query.order;
    route.descending = query.descending;
    route.scroll = m_results->position();
}

void ItemsPage::fillHead()
{
    ShownText title{tr("All objects"), language()};
    ShownText text;
    if (!opened().section.isNull()) {
        if (const auto section = reader().section(opened().section)) {
            title = shownText(section->title, language());
            text = shownText(section->breath, language());
        }
    }
    m_title->setText(title.text, title.language);
    m_text->setText(text.text, text.language);
    m_text->setVisible(!text.isEmpty());
    setWhere(title.text);
}

void ItemsPage::ask(const ItemQuery &query)
{
    m_results->ask(query);
    remember(route());
}

} // namespace vitrine
