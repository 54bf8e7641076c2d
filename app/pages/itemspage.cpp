// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/itemspage.h"

#include "models/facetgroups.h"
#include "models/itemlistmodel.h"
#include "models/showntext.h"
#include "models/words.h"
#include "widgets/choicelist.h"
#include "widgets/flowlayout.h"
#include "widgets/overlay.h"
#include "pages/itemcards.h"
#include "pages/pagekit.h"
#include "pages/scrollcolumn.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {
constexpr int choicesAtFirst = 5; ///< of one facet; the others wait behind "more"
}

ItemsPage::ItemsPage(PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_model = new ItemListModel(reader(), context.images, this);
    m_filters = new ScrollColumn(context.look, this);
    m_filters->setObjectName(QStringLiteral("filters"));
    m_cards = makeItemCards(context.look, *m_model, this);
    m_title = new TextBlock(context.look, TextRole::Heading, this);
    m_count = new TextBlock(context.look, TextRole::Caption, this);
    m_count->setObjectName(QStringLiteral("count"));
    m_text = new TextBlock(context.look, TextRole::Value, this);
    m_empty = new TextBlock(context.look, TextRole::Lead, this);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_order = new TouchButton(context.look, Icon::Down, {}, this);
    m_order->setObjectName(QStringLiteral("order"));
    m_more = new TouchButton(context.look, Icon::List, {}, this);
    m_more->setObjectName(QStringLiteral("more"));
    connect(m_cards, &CardView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT routeAsked(routes::item(m_model->idAt(index.row()), opened().section));
    });
    connect(m_order, &TouchButton::clicked, this, &ItemsPage::chooseOrder);
    connect(m_more, &TouchButton::clicked, this, [this] { m_filtersOpen = !m_filtersOpen; arrange(); });
    connect(m_model, &ItemListModel::totalChanged, this, &ItemsPage::updateHead);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->addWidget(m_filters);
    m_main = new QVBoxLayout;
    m_row->addLayout(m_main, 1);
    m_head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_count);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_more, 0, Qt::AlignTop);
    m_head->addWidget(m_order, 0, Qt::AlignTop);
    m_main->addLayout(m_head);
    m_main->addWidget(m_text);
    m_main->addWidget(m_empty);
    m_main->addWidget(m_cards, 1);
}

ItemQuery ItemsPage::queryOf(const Route &route) const
{
    ItemQuery query;
    query.section = route.section;
    query.filters = route.filters;
    query.language = language();
    query.order = route.order.value_or(route.section.isNull() ? ItemOrder::Number : ItemOrder::Hang);
    return query;
}

void ItemsPage::fill()
{
    if (!isSamePage(m_unfoldedFor, opened()))
        m_unfolded.clear();
    m_unfoldedFor = opened();
    m_model->setPictureSize(QSize(metrics().px(480), metrics().px(400)));
    m_model->setQuery(queryOf(opened()));
    fillHead();
    fillFilters();
    arrange();
    if (opened().scroll > 0) {
        m_cards->doItemsLayout();
        m_cards->verticalScrollBar()->setValue(opened().scroll);
    }
}

void ItemsPage::saveInto(Route &route) const
{
    route.filters = m_model->query().filters;
    route.order = m_model->query().order;
    route.scroll = m_cards->verticalScrollBar()->value();
}

void ItemsPage::arrange()
{
    const bool portrait = metrics().isPortrait();
    m_row->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(metrics().px(48), metrics().grid(4), metrics().px(48), 0);
    m_row->setSpacing(metrics().px(portrait ? 16 : 48));
    m_head->setSpacing(metrics().px(16));
    m_main->setSpacing(metrics().px(16));
    m_filters->setVisible(!portrait || m_filtersOpen);
    m_more->setVisible(portrait);
    m_more->setText(m_filtersOpen ? tr("Close filters") : tr("Filters"));
    m_filters->setMinimumWidth(portrait ? 0 : metrics().px(metrics().textPercent > 125 ? 480 : 360));
    m_filters->setMaximumWidth(portrait ? QWIDGETSIZE_MAX : m_filters->minimumWidth());
    m_filters->setMaximumHeight(portrait ? metrics().screen.height() * 2 / 5 : QWIDGETSIZE_MAX);
}

void ItemsPage::fillHead()
{
    ShownText title{tr("All objects"), language()};
    ShownText text;
    if (const auto section = opened().section.isNull() ? Result<Section>(Section{}) : reader().section(opened().section)) {
        if (!opened().section.isNull()) {
            title = shownText(section->title, language());
            text = shownText(section->breath, language());
        }
    }
    m_title->setText(title.text, title.language);
    m_text->setText(text.text, text.language);
    m_text->setVisible(!text.isEmpty());
    setWhere(title.text);
    updateHead();
}

void ItemsPage::updateHead()
{
    m_count->setInk(TextBlock::Ink::Second);
    m_count->setText(Words::objects(m_model->total()));
    m_order->setText(orderName(m_model->query().order));
    m_empty->setText(m_model->query().filters.empty() ? tr("Nothing is shown here yet.")
                                                      : tr("No object has all of these. Take a filter away."));
    m_empty->setVisible(m_model->total() == 0);
    m_cards->setVisible(m_model->total() > 0);
}

void ItemsPage::fillFilters()
{
    m_filters->clear();
    std::vector<Facet> facets{Facet::Material, Facet::Technique, Facet::Decade, Facet::Language};
    facets.insert(facets.begin(), opened().section.isNull() ? Facet::Section : Facet::Kind);
    if (opened().section.isNull())
        facets.insert(facets.begin(), Facet::Kind);
    const auto groups = facetGroups(reader(), m_model->query(), facets, 1000);
    for (const FacetGroup &group : groups.value_or({})) {
        const bool unfolded = m_unfolded.contains(group.facet);
        int seen = 0;
        int folded = 0;
        PageKit(context().look, m_filters->column()).text(group.title, TextRole::Caption, TextBlock::Ink::Second);
        auto *holder = new QWidget;
        auto *row = new FlowLayout(holder, metrics().px(12));
        for (const FacetChoice &choice : group.choices) {
            if (++seen > choicesAtFirst && !unfolded && !choice.chosen) {
                ++folded;
                continue;
            }
            auto *chip = new TouchButton(context().look, Icon::None, choice.label, holder);
            chip->setObjectName(QStringLiteral("chip_") + choice.value);
            chip->setShape(TouchButton::Shape::Pill);
            chip->setCount(choice.count);
            chip->setPrimary(choice.chosen);
            connect(chip, &TouchButton::clicked, this, [this, facet = group.facet, value = choice.value] {
                ask(toggled(m_model->query(), facet, value));
            });
            row->addWidget(chip);
        }
        if (folded > 0)
            row->addWidget(unfoldButton(group.facet, folded, holder));
        m_filters->column()->addWidget(holder);
        m_filters->column()->addSpacing(metrics().grid(1));
    }
    if (!m_model->query().filters.empty()) {
        TouchButton *clear = PageKit(context().look, m_filters->column()).button(Icon::Close, tr("Clear all"), "clear");
        connect(clear, &TouchButton::clicked, this, [this] {
            ItemQuery query = m_model->query();
            query.filters.clear();
            ask(query);
        });
    }
    m_filters->column()->addStretch(1);
}

TouchButton *ItemsPage::unfoldButton(Facet facet, int folded, QWidget *parent)
{
    auto *button = new TouchButton(context().look, Icon::Down, tr("%n more", nullptr, folded), parent);
    button->setObjectName(QStringLiteral("unfold"));
    button->setShape(TouchButton::Shape::Pill);
    connect(button, &TouchButton::clicked, this, [this, facet] {
        m_unfolded.push_back(facet);
        const int scroll = m_filters->position();
        fillFilters();
        m_filters->setPosition(scroll);
    });
    return button;
}

void ItemsPage::ask(const ItemQuery &query)
{
    const int scroll = m_filters->position();
    m_model->setQuery(query);
    remember(route());
    fillFilters();
    m_filters->setPosition(scroll);
}

void ItemsPage::chooseOrder()
{
    std::vector<ItemOrder> orders{ItemOrder::Number, ItemOrder::Title, ItemOrder::Date};
    if (!opened().section.isNull())
        orders.insert(orders.begin(), ItemOrder::Hang);
    std::vector<Choice> choices;
    for (const ItemOrder order : orders)
        choices.push_back({enumName(order), orderName(order), {}});
    auto *list = new ChoiceList(context().look, choices, enumName(m_model->query().order));
    list->setAccessibleName(tr("Order"));
    Overlay *overlay = Overlay::open(context().look, *m_order, list);
    connect(list, &ChoiceList::chosen, this, [this, overlay](const QString &key) {
        overlay->closePanel();
        ItemQuery query = m_model->query();
        query.order = enumFromName<ItemOrder>(key).value_or(query.order);
        ask(query);
    });
}

QString ItemsPage::orderName(ItemOrder order) const
{
    switch (order) {
    case ItemOrder::Hang: return tr("As hung");
    case ItemOrder::Number: return tr("By number");
    case ItemOrder::Title: return tr("By title");
    case ItemOrder::Date: return tr("By date");
    case ItemOrder::Relevance:
    case ItemOrder::Changed: break;
    }
    return {};
}

} // namespace vitrine
