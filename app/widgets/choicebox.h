// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace vitrine {

/// One of several choices, as the desks show it: its words begin where its window's language begins, with an arrow at the other
/// end that tells that there are more. What does not fit ends in dots, and is told whole to whoever waits on it. With a style
/// sheet Qt itself sets the words by the direction of the program instead, and draws no arrow.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    /// The words are wider than what is seen of them.
    [[nodiscard]] bool isCut() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect part(QStyle::SubControl which) const;
    void paintArrow(QPainter &painter) const;
};

} // namespace vitrine
