// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QThreadPool>
#include <QTimer>

class QVBoxLayout;

namespace vitrine {

class CardView;
class ItemListModel;
class KeyPanel;
class SearchField;
class TextBlock;
class TouchButton;
struct SearchAnswer;

/// Words to look for, own keys below, cards as one types.
class SearchPage final : public Page {
    Q_OBJECT
public:
    SearchPage(PageContext &context, QWidget *parent);
    ~SearchPage() override;

protected:
    void fill() override;
    void saveInto(Route &route) const override;
    void left() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void find();
    void showAnswer(const Result<SearchAnswer> &answer);
    void fillKinds(const SearchAnswer &answer);
    void addChip(TouchButton *chip, const char *name);
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
    quint64 m_asked = 0; ///< the newest question; answers to older ones are dropped
    QThreadPool m_pool;  ///< one thread; the last member, so that it has ended before the others go
};

} // namespace vitrine
