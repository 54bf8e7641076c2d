// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QVBoxLayout;

namespace vitrine {

class KeyPanel;
class ResultsPane;
class SearchField;
class TouchButton;
struct FoundBeside;

/// Words to look for, own keys below, facets and cards as one types; people and statements beside them.
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
    [[nodiscard]] ItemQuery queryOf(const Route &route) const;
    [[nodiscard]] ItemOrder usualOrder(const QString &words) const;
    void typed();
    void ask(const ItemQuery &query);
    void askBeside();
    void showBeside(const FoundBeside &found);
    void addChip(TouchButton *chip, const char *name);
    void openKeys();
    void placeKeys();

    SearchField *m_field;
    KeyPanel *m_keys = nullptr; ///< made when first needed
    QWidget *m_beside;
    ResultsPane *m_results;
    QVBoxLayout *m_column;
    std::optional<ItemOrder> m_order; ///< what the visitor chose
    bool m_descending = false;
};

} // namespace vitrine
