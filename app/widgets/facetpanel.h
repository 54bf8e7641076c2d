// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facetgroups.h"
#include "widgets/component.h"

#include <QSet>

#include <vector>

namespace vitrine {

class ChipGroup;
class TextBlock;
class TouchButton;
class YearRange;

/// What divides a result: facets with counts, the years, and "clear all". Shown values follow each answer without being
/// built again. Stands in a ScrollArea.
class FacetPanel final : public Component {
    Q_OBJECT
public:
    static constexpr int choicesAtFirst = 5; ///< of one facet; the others wait behind "more"
    static constexpr int manyValues = 40;    ///< more than these are looked through in a list of their own

    explicit FacetPanel(LookHolder &holder, QWidget *parent = nullptr);

    /// What `query` was answered with.
    void setAnswer(const ItemQuery &query, const SearchResult &result);
    void foldAll();
    [[nodiscard]] const std::vector<FacetGroup> &groups() const { return m_groups; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void queryAsked(const vitrine::ItemQuery &query);
    void listAsked(vitrine::Facet facet, QWidget *anchor); ///< too many values to show them here

protected:
    void resizeEvent(QResizeEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    struct Part {
        TextBlock *title;
        ChipGroup *chips;
    };
    Part &partAt(size_t at);
    void fillPart(size_t at);
    void showMore(size_t at, QWidget *anchor);
    void clearAll();
    void orderTabs();
    int arrange(int width, bool apply) const;

    ItemQuery m_query;
    std::vector<FacetGroup> m_groups;
    std::vector<Part> m_parts; ///< children; those beyond the groups are hidden
    QSet<int> m_unfolded;      ///< facets shown with all their values
    TextBlock *m_yearsTitle;
    YearRange *m_years;
    TouchButton *m_clear;
    size_t m_tabStops = 0; ///< that are in order
};

} // namespace vitrine
