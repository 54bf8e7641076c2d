// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace vitrine {

/// Our icons, named as the files of resources/icons.
enum class Icon {
    None, Back, Home, Search, TextSize, Sun, Moon, Contrast, Info, List, Timeline, Play, Pause, Replay10, Forward10,
    Volume0, Volume1, Volume2, Muted, Captions, Plus, Minus, Fit, Previous, Next, Close, Keypad, Qr, MapPin, Clock,
    Document, Photograph, Film, Sound, Handicraft, Artwork, Warning, Check, Person, Quote, Mic, Calendar, Backspace,
    Shift, Globe, More, Down, Up, Undo, Restart, Share
};

[[nodiscard]] QString iconName(Icon icon);

/// Directional icons (back, previous, next, list, quote, backspace, undo) mirror in right-to-left; media ones do not.
[[nodiscard]] bool mirrorsInRightToLeft(Icon icon);

/// The icon in one colour, `side` pixels square, drawn by the svg image plugin (libqt6svg6) and cached.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &colour, int side, double devicePixelRatio, bool rightToLeft);

/// Paints the icon in the middle of `rect`.
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour, int side, bool rightToLeft);

/// False when the machine cannot draw the icons: the svg plugin is missing.
[[nodiscard]] bool iconsWork();

} // namespace vitrine
