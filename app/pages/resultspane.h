// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "widgets/component.h"

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace vitrine {

class CardView;
class FacetPanel;
class FacetSearch;
class ItemListModel;
class ScrollArea;
class TextBlock;
class TouchButton;

/// A query's answer: facets with counts, the order, the cards. Asks beside the main thread; what stood there stays until
/// the new answer comes. Used by the gallery and by the search.
class ResultsPane final : public Component {
    Q_OBJECT
public:
    ResultsPane(PageContext &context, QWidget *parent);

    void setFacets(const std::vector<Facet> &facets) { m_facets = facets; }
    void setOrders(const std::vector<ItemOrder> &orders) { m_orders = orders; }
    /// What is said when nothing is there, without and with filters.
    void setEmptyWords(const QString &nothing, const QString &filtered);
    /// A place was come to: its query, and how far it was scrolled.
    void open(const ItemQuery &query, int position);
    /// The visitor asks otherwise; the cards begin at the top again.
    void ask(const ItemQuery &query);
    /// Nothing of the place before is shown any more.
    void clear();
    [[nodiscard]] const ItemQuery &query() const { return m_query; }
    [[nodiscard]] int position() const;
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QVBoxLayout *headColumn() const { return m_words; } ///< above the count
    [[nodiscard]] QVBoxLayout *above() const { return m_above; }      ///< between head and cards
    [[nodiscard]] TextBlock *count() const { return m_count; }
    void arrange();
    void foldFacets();

Q_SIGNALS:
    void queryAsked(const vitrine::ItemQuery &query); ///< by a facet, the years, the order: to be asked with ask()
    void answered(int total);
    void suggestionChosen(const QString &words);
    void opened(const vitrine::ItemRow &row);

protected:
    void lookChanged() override;

private:
    void makeFilters();
    void makeMain();
    void askService();
    void showAnswer(const Result<SearchResult> &result);
    void showSuggestion(const QString &suggestion);
    void updateWords();
    void chooseOrder();
    void openFacetList(Facet facet, QWidget *anchor);
    [[nodiscard]] QString orderName(ItemOrder order, bool descending) const;

    PageContext &m_context;
    ItemQuery m_query;
    std::vector<Facet> m_facets;
    std::vector<ItemOrder> m_orders;
    QString m_nothing;
    QString m_nothingFiltered;
    QString m_suggested;
    int m_total = 0;
    int m_wishedPosition = -1; ///< once the answer is there
    bool m_filtersOpen = false;
    bool m_isAnswered = false;
    ItemListModel *m_model;
    QBoxLayout *m_row;
    ScrollArea *m_filters;
    FacetPanel *m_panel;
    FacetSearch *m_list = nullptr; ///< while it is open
    QVBoxLayout *m_main;
    QHBoxLayout *m_head;
    QVBoxLayout *m_words;
    QVBoxLayout *m_above;
    TextBlock *m_count;
    TouchButton *m_more; ///< opens and closes the filters in portrait
    TouchButton *m_order;
    TouchButton *m_suggestion;
    TextBlock *m_empty;
    CardView *m_cards;
};

} // namespace vitrine
