// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/component.h"
#include "widgets/touchbutton.h"

namespace vitrine::test {

/// A drawn picture that is nobody's: lines of ink and a disc.
[[nodiscard]] QImage drawnPicture(QSize size);

/// A button drawn with the focus ring without having the focus.
class StateButton final : public TouchButton {
public:
    using TouchButton::TouchButton;
    void showFocused() { m_focused = true; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_focused = false;
};

/// A card or a tile drawn in a state.
class CardSample final : public Component {
public:
    CardSample(LookHolder &holder, const Card &card, ControlState state, bool tile, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Card m_card;
    ControlState m_state;
    bool m_tile;
};

} // namespace vitrine::test
