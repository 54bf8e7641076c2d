// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemquery.h"
#include "widgets/component.h"

#include <QStringList>

namespace vitrine {

class ChipGroup;
class KeyPanel;
class ScrollArea;
class SearchField;
class SearchService;
class TextBlock;
class TouchButton;
struct FacetChoice;

/// Looks for the values of one facet that has too many to list: a field with keys, and the values that fit, each to be
/// chosen. For an Overlay.
class FacetSearch final : public Component {
    Q_OBJECT
public:
    FacetSearch(LookHolder &holder, SearchService &service, Facet facet, const QStringList &keyLanguages);

    /// What the values are counted in; asks again.
    void setQuery(const ItemQuery &query);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void queryAsked(const vitrine::ItemQuery &query);
    void closeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    void ask();
    void showValues(const std::vector<FacetCount> &values);
    void arrange();

    SearchService &m_service;
    Facet m_facet;
    ItemQuery m_query;
    TextBlock *m_title;
    TouchButton *m_close;
    SearchField *m_field;
    ScrollArea *m_area;
    ChipGroup *m_values;
    TextBlock *m_none;
    KeyPanel *m_keys;
};

} // namespace vitrine
