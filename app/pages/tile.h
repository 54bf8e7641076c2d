// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/touchbutton.h"

namespace vitrine {

class ImageLoader;
class Reader;

/// A button that is a picture with words on it, or a card: the mosaic of the home page, related items.
class Tile final : public TouchButton {
    Q_OBJECT
public:
    enum class Form { Tile, Card };
    Tile(LookHolder &holder, Form form, QWidget *parent = nullptr);

    void setCard(const Card &card);
    [[nodiscard]] const Card &card() const { return m_card; }
    /// Loads the picture with this digest; without one the plate stays.
    void setPicture(const Reader &reader, ImageLoader &images, const QString &sha256, QSize within);
    void setMinimumTileHeight(int designPixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Card m_card;
    Form m_form;
    int m_minimumHeight = 240;
};

} // namespace vitrine
