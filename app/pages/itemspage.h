// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QVBoxLayout;

namespace vitrine {

class ResultsPane;
class TextBlock;

/// A section, or all objects: its words, filters with counts, the order, and the cards.
class ItemsPage final : public Page {
    Q_OBJECT
public:
    ItemsPage(PageContext &context, QWidget *parent);

protected:
    void fill() override;
    void saveInto(Route &route) const override;

private:
    void fillHead();
    void ask(const ItemQuery &query);
    [[nodiscard]] ItemQuery queryOf(const Route &route) const;

    ResultsPane *m_results;
    TextBlock *m_title;
    TextBlock *m_text;
    QVBoxLayout *m_column;
    Route m_filledWith; ///< the place that is shown
};

} // namespace vitrine
