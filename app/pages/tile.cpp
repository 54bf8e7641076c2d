// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tile.h"

#include "domain/reader.h"
#include "media/imageloader.h"

#include <QPainter>

#include <algorithm>

namespace vitrine {

Tile::Tile(LookHolder &holder, Form form, QWidget *parent) : TouchButton(holder, parent), m_form(form)
{
    QSizePolicy policy(QSizePolicy::Expanding, form == Form::Tile ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tile::setCard(const Card &card)
{
    m_card = card;
    setAccessibleName(card.title);
    setAccessibleDescription(card.line);
    updateGeometry();
    update();
}

void Tile::setPicture(const Reader &reader, ImageLoader &images, const QString &sha256, QSize within)
{
    const auto path = sha256.isEmpty() ? Result<QString>(QString()) : reader.originalPath(sha256);
    if (!path || path->isEmpty())
        return;
    m_card.picture = Card::Picture::Loading;
    images.load({*path, within, sha256}, this, [this](const Result<QImage> &image) {
        m_card.picture = image ? Card::Picture::Shown : Card::Picture::None;
        m_card.image = image.value_or(QImage());
        update();
    });
}

void Tile::setMinimumTileHeight(int designPixels)
{
    m_minimumHeight = designPixels;
    updateGeometry();
}

int Tile::heightForWidth(int width) const
{
    if (m_form == Form::Card)
        return CardPainter(look()).heightFor(m_card, width);
    const int inner = std::max(1, width - 2 * look().metrics.px(26));
    const int words = wrappedHeight(m_card.title, inner, TextRole::CardTitle, m_card.language, look())
        + wrappedHeight(m_card.line, inner, TextRole::Caption, m_card.language, look()) + look().metrics.grid(5);
    return std::max(look().metrics.px(m_minimumHeight), words);
}

QSize Tile::sizeHint() const
{
    const int width = look().metrics.px(340);
    return {width, heightForWidth(width)};
}

QSize Tile::minimumSizeHint() const
{
    const int width = look().metrics.px(240);
    return {width, look().metrics.px(std::min(m_minimumHeight, 200))};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_form == Form::Card)
        CardPainter(look()).paint(painter, rect(), m_card, state());
    else
        CardPainter(look()).paintTile(painter, rect(), m_card, state());
}

} // namespace vitrine
