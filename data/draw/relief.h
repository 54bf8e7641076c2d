// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"

#include <functional>
#include <vector>

namespace vitrine::draw {

/// A surface seen from above: a height, a colour and a cover (alpha) for each pixel, lit afterwards.
struct Relief {
    Relief(int width, int height);
    int w = 0;
    int h = 0;
    std::vector<float> z;
    std::vector<QRgb> colour;

    size_t at(int x, int y) const { return size_t(y) * size_t(w) + size_t(x); }
    void set(int x, int y, double height, const QColor &c, double alpha = 1.0);
};

struct Light {
    double relief = 1.0; ///< how steep heights are taken
    double ambient = 0.45;
    double gloss = 0.0;   ///< strength of the highlight
    double hardness = 24; ///< its narrowness
    double hollow = 0.5;  ///< how much valleys darken
    double hollowRadius = 6;
};

/// Lights the surface from the upper left.
QImage lit(const Relief &relief, const Light &light);

/// Plain weft-faced cloth: one stitch is `u` pixels wide and 0.55 u high, coloured by column and row.
QImage cloth(QSize size, double u, const std::function<QColor(int, int)> &colourOf, quint32 seed);
/// `c` made lighter or darker.
QColor toned(const QColor &c, double k);

/// One lit thread-like bump: height 0..1 of a rounded stroke of half width 1 at distance d, 0 outside.
inline double dome(double d)
{
    return d >= 1 || d <= -1 ? 0.0 : 1.0 - d * d;
}

} // namespace vitrine::draw
