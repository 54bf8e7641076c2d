// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facetgroups.h"
#include "widgets/component.h"
#include "widgets/touchbutton.h"

#include <vector>

namespace vitrine {

/// The chips of one facet, in lines from the leading edge; the last may be "%n more". New values are put into the chips
/// that are there: nothing is built again, and the focus stays with its value.
class ChipGroup final : public Component {
    Q_OBJECT
public:
    explicit ChipGroup(LookHolder &holder, QWidget *parent = nullptr);

    /// `more` values that are not shown; 0 for none.
    void setChoices(const std::vector<FacetChoice> &choices, int more);

    /// What Tab stops at, in its order; also what is hidden just now.
    [[nodiscard]] std::vector<QWidget *> tabStops() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void toggled(const QString &value);
    void moreAsked(QWidget *button);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    class ValueChip;
    [[nodiscard]] ValueChip *chipAt(size_t at);
    void showMore();
    int arrange(int width, bool apply) const;

    std::vector<ValueChip *> m_chips; ///< children; those beyond m_used are hidden
    size_t m_used = 0;
    TouchButton *m_moreButton = nullptr; ///< child, made when first needed
    int m_more = 0;
};

} // namespace vitrine
