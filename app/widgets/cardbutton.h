// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/touchbutton.h"

namespace vitrine {

/// One card or one tile of the mosaic as a button, for pages that place them by hand.
class CardButton final : public TouchButton {
    Q_OBJECT
public:
    enum class Form { Card, Tile };
    CardButton(LookHolder &holder, Form form, QWidget *parent = nullptr);

    void setCard(const Card &card);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_form == Form::Card; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Card m_card;
    Form m_form;
};

} // namespace vitrine
