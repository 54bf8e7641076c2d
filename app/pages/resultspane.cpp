// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resultspane.h"

#include "base/bidi.h"
#include "models/dates.h"
#include "models/itemlistmodel.h"
#include "models/searchservice.h"
#include "models/words.h"
#include "pages/itemcards.h"
#include "widgets/choicelist.h"
#include "widgets/facetpanel.h"
#include "widgets/facetsearch.h"
#include "widgets/overlay.h"
#include "widgets/scrollarea.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {

/// As the command line writes it: "-date" is the latest first.
QString orderKey(ItemOrder order, bool descending)
{
    return (descending ? QStringLiteral("-") : QString()) + enumName(order);
}

} // namespace

ResultsPane::ResultsPane(PageContext &context, QWidget *parent) : Component(context.look, parent), m_context(context)
{
    m_model = new ItemListModel(context.search, context.images, this);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    makeFilters();
    makeMain();
    m_row->addWidget(m_filters);
    m_row->addLayout(m_main, 1);
    connect(m_cards, &CardView::opened, this, [this](const QModelIndex &index) {
        if (const ItemRow *row = m_model->rowAt(index.row()))
            Q_EMIT opened(ItemRow(*row));
    });
    connect(m_model, &ItemListModel::failed, this, [this](const Error &error) { m_count->setText(error.message); });
    connect(&context.search, &SearchService::catalogueChanged, this, [this] {
        if (!m_isAnswered)
            return;
        m_wishedPosition = position();
        askService();
    });
    arrange();
}

void ResultsPane::makeFilters()
{
    m_panel = new FacetPanel(holder());
    m_filters = new ScrollArea(holder(), this);
    m_filters->setObjectName(QStringLiteral("filters"));
    m_filters->setFocusPolicy(Qt::NoFocus);
    m_filters->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filters->setWidget(m_panel);
    connect(m_panel, &FacetPanel::queryAsked, this, &ResultsPane::queryAsked);
    // Also where Tab comes in from outside.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_panel->isAncestorOf(now))
            m_filters->ensureWidgetVisible(now, 0, look().metrics.grid(4));
    });
    connect(m_panel, &FacetPanel::listAsked, this, &ResultsPane::openFacetList);
}

void ResultsPane::makeMain()
{
    m_count = new TextBlock(holder(), TextRole::Caption, this);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setInk(TextBlock::Ink::Second);
    m_empty = new TextBlock(holder(), TextRole::Lead, this);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->hide();
    m_order = new TouchButton(holder(), Icon::Down, {}, this);
    m_order->setObjectName(QStringLiteral("order"));
    m_more = new TouchButton(holder(), Icon::List, {}, this);
    m_more->setObjectName(QStringLiteral("more"));
    m_suggestion = new TouchButton(holder(), Icon::Search, {}, this);
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_suggestion->hide();
    m_cards = makeItemCards(holder(), *m_model, this);
    connect(m_order, &TouchButton::clicked, this, &ResultsPane::chooseOrder);
    connect(m_more, &TouchButton::clicked, this, [this] { m_filtersOpen = !m_filtersOpen; arrange(); });
    connect(m_suggestion, &TouchButton::clicked, this, [this] { Q_EMIT suggestionChosen(m_suggested); });
    m_main = new QVBoxLayout;
    m_head = new QHBoxLayout;
    m_words = new QVBoxLayout;
    auto *words = new QVBoxLayout;
    words->addLayout(m_words);
    words->addWidget(m_count);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_more, 0, Qt::AlignTop);
    m_head->addWidget(m_order, 0, Qt::AlignTop);
    m_above = new QVBoxLayout;
    m_main->addLayout(m_head);
    m_main->addLayout(m_above);
    m_main->addWidget(m_empty);
    m_main->addWidget(m_suggestion, 0, Qt::AlignLeading);
    m_main->addWidget(m_cards, 1);
    m_main->addStretch(0);
}

void ResultsPane::setEmptyWords(const QString &nothing, const QString &filtered)
{
    m_nothing = nothing;
    m_nothingFiltered = filtered;
}

void ResultsPane::arrange()
{
    const Metrics &metrics = look().metrics;
    const bool portrait = metrics.isPortrait();
    m_row->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics.px(portrait ? 16 : 48));
    m_head->setSpacing(metrics.px(16));
    m_main->setSpacing(metrics.px(16));
    m_filters->setVisible(!portrait || m_filtersOpen);
    m_more->setVisible(portrait);
    m_more->setText(m_filtersOpen ? tr("Close filters") : tr("Filters"));
    m_filters->setMinimumWidth(portrait ? 0 : metrics.px(metrics.textPercent > 125 ? 480 : 360));
    m_filters->setMaximumWidth(portrait ? QWIDGETSIZE_MAX : m_filters->minimumWidth());
    m_filters->setMaximumHeight(portrait ? metrics.screen.height() * 2 / 5 : QWIDGETSIZE_MAX);
    m_model->setPictureSize(QSize(metrics.px(480), metrics.px(400)));
    updateWords();
}

void ResultsPane::lookChanged()
{
    Component::lookChanged();
    arrange();
}

void ResultsPane::foldFacets()
{
    m_panel->foldAll();
}

void ResultsPane::open(const ItemQuery &query, int position)
{
    m_query = query;
    m_wishedPosition = std::max(0, position);
    askService();
}

void ResultsPane::ask(const ItemQuery &query)
{
    m_query = query;
    m_wishedPosition = 0;
    askService();
}

void ResultsPane::clear()
{
    m_isAnswered = false;
    m_total = 0;
    m_model->clear();
    m_cards->hide();
    m_empty->hide();
    m_suggestion->hide();
    m_count->setText({});
}

int ResultsPane::position() const
{
    return m_wishedPosition >= 0 ? m_wishedPosition : m_cards->position();
}

void ResultsPane::askService()
{
    if (!m_isAnswered && !m_context.search.isReady()) {
        m_count->setText(Words::oneMoment());
        m_panel->hide(); // it knows no year and no count yet
    }
    SearchWish wish;
    wish.limit = ItemListModel::pageRows;
    wish.facets = m_facets;
    wish.choicesEach = FacetPanel::manyValues;
    wish.histogram = ownCalendar(look().language);
    wish.suggestion = !m_query.words.isEmpty();
    m_context.search.search(m_query, wish, this, [this](const Result<SearchResult> &result) { showAnswer(result); });
}

void ResultsPane::showAnswer(const Result<SearchResult> &result)
{
    const SearchResult found = result.value_or(SearchResult{});
    m_isAnswered = true;
    m_total = found.total;
    m_model->setResult(m_query, found.total, found.rows);
    m_cards->setVisible(found.total > 0);
    if (m_wishedPosition >= 0)
        m_cards->setPosition(m_wishedPosition);
    m_wishedPosition = -1;
    m_panel->setAnswer(m_query, found);
    m_panel->show();
    showSuggestion(found.suggestion);
    updateWords();
    if (!result)
        m_count->setText(result.error().message);
    if (m_list)
        m_list->setQuery(m_query);
    Q_EMIT answered(m_total);
}

void ResultsPane::showSuggestion(const QString &suggestion)
{
    m_suggested = suggestion;
    //: %1 is another spelling of what was typed
    m_suggestion->setText(tr("Did you mean “%1”?").arg(isolate(suggestion)));
    m_suggestion->setVisible(!suggestion.isEmpty());
}

void ResultsPane::updateWords()
{
    m_order->setText(orderName(m_query.order, m_query.descending));
    if (!m_isAnswered)
        return;
    m_count->setText(Words::objects(m_total));
    const bool isFiltered = !m_query.filters.empty() || m_query.from || m_query.to;
    m_empty->setText(isFiltered ? m_nothingFiltered : m_nothing);
    m_empty->setVisible(m_total == 0);
}

void ResultsPane::chooseOrder()
{
    std::vector<Choice> choices;
    for (const ItemOrder order : m_orders) {
        choices.push_back({orderKey(order, false), orderName(order, false), {}});
        if (order == ItemOrder::Date)
            choices.push_back({orderKey(order, true), orderName(order, true), {}});
    }
    auto *list = new ChoiceList(holder(), choices, orderKey(m_query.order, m_query.descending));
    list->setAccessibleName(tr("Order"));
    Overlay *overlay = Overlay::open(holder(), *m_order, list);
    connect(list, &ChoiceList::chosen, this, [this, overlay](const QString &key) {
        overlay->closePanel();
        ItemQuery query = m_query;
        query.descending = key.startsWith(u'-');
        query.order = enumFromName<ItemOrder>(query.descending ? key.sliced(1) : key).value_or(query.order);
        Q_EMIT queryAsked(query);
    });
}

QString ResultsPane::orderName(ItemOrder order, bool descending) const
{
    switch (order) {
    case ItemOrder::Hang: return tr("As hung");
    case ItemOrder::Number: return tr("By number");
    case ItemOrder::Title: return tr("By title");
    case ItemOrder::Date: return descending ? tr("By date, latest first") : tr("By date");
    case ItemOrder::Relevance: return tr("Best match first");
    case ItemOrder::Changed: return tr("Recently changed");
    case ItemOrder::Kind:
    case ItemOrder::Field: break; // orders of the desks
    }
    return {};
}

void ResultsPane::openFacetList(Facet facet, QWidget *anchor)
{
    m_list = new FacetSearch(holder(), m_context.search, facet,
                             {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")});
    m_list->setQuery(m_query);
    Overlay *overlay = Overlay::open(holder(), *anchor, m_list);
    connect(overlay, &Overlay::closed, this, [this] { m_list = nullptr; });
    connect(m_list, &FacetSearch::closeAsked, overlay, &Overlay::closePanel);
    connect(m_list, &FacetSearch::queryAsked, this, &ResultsPane::queryAsked);
}

} // namespace vitrine
