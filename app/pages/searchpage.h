// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QTimer>

class QVBoxLayout;

namespace vitrine {

class CardView;
class ItemListModel;
class KeyPanel;
class SearchField;
class TextBlock;

/// Words to look for, own keys below, cards as one types.
class SearchPage final : public Page {
    Q_OBJECT
public:
    SearchPage(PageContext &context, QWidget *parent);

protected:
    void fill() override;
    void saveInto(Route &route) const override;
    void left() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void find();
    void fillKinds();
    void openKeys();
    void placeKeys();

    ItemListModel *m_model;
    SearchField *m_field;
    KeyPanel *m_keys = nullptr; ///< made when first needed
    QWidget *m_kinds;
    TextBlock *m_count;
    CardView *m_cards;
    QVBoxLayout *m_column;
    QTimer m_soon; ///< waits until a word is typed
    std::vector<FacetFilter> m_filters;
};

} // namespace vitrine
