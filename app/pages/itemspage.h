// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace vitrine {

class CardView;
class ItemListModel;
class ScrollColumn;
class TextBlock;
class TouchButton;

/// A section, or all objects: its words, filters with counts, the order, and the cards.
class ItemsPage final : public Page {
    Q_OBJECT
public:
    ItemsPage(PageContext &context, QWidget *parent);

protected:
    void fill() override;
    void saveInto(Route &route) const override;

private:
    void arrange();
    void fillFilters();
    void fillHead();
    void ask(const ItemQuery &query);
    void chooseOrder();
    TouchButton *unfoldButton(Facet facet, int folded, QWidget *parent);
    void updateHead();
    [[nodiscard]] QString orderName(ItemOrder order) const;
    [[nodiscard]] ItemQuery queryOf(const Route &route) const;

    ItemListModel *m_model;
    ScrollColumn *m_filters;
    CardView *m_cards;
    TextBlock *m_title;
    TextBlock *m_count;
    TextBlock *m_text;
    TextBlock *m_empty;
    TouchButton *m_order;
    TouchButton *m_more; ///< opens and closes the filters in portrait
    QBoxLayout *m_row;
    QVBoxLayout *m_main;
    QHBoxLayout *m_head;
    QList<Facet> m_unfolded; ///< shown with all their choices
    Route m_unfoldedFor;
    bool m_filtersOpen = false;
};

} // namespace vitrine
