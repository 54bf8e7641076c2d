// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

Tokens over(Tokens tokens)
{
    tokens.overInk = QColor(0xFF, 0xFC, 0xF5);
    tokens.overBox = QColor(0, 0, 0, 191);
    return tokens;
}

Tokens paper()
{
    return over({.ground = QColor(QRgb(0xFFF5F0E6)), .surface = QColor(QRgb(0xFFFFFCF5)), .ink = QColor(QRgb(0xFF1E1B17)), .ink2 = QColor(QRgb(0xFF4B443A)), .edge = QColor(QRgb(0xFF857B6B)),
                 .rule = QColor(QRgb(0xFFDAD0BE)), .accent = QColor(QRgb(0xFF1F4E5F)), .onAccent = QColor(QRgb(0xFFFFFCF5)), .mark = QColor(QRgb(0xFF7F2E1D)), .plate = QColor(QRgb(0xFFE9E1D2)),
                 .focus = QColor(QRgb(0xFF1E1B17)), .letterbox = QColor(QRgb(0xFFE9E1D2)), .overInk = {}, .overBox = {}});
}

Tokens gallery()
{
    return over({.ground = QColor(QRgb(0xFF151311)), .surface = QColor(QRgb(0xFF201D19)), .ink = QColor(QRgb(0xFFF4EEE2)), .ink2 = QColor(QRgb(0xFFBDB3A2)), .edge = QColor(QRgb(0xFF756C60)),
                 .rule = QColor(QRgb(0xFF3B352D)), .accent = QColor(QRgb(0xFFE3A857)), .onAccent = QColor(QRgb(0xFF1B1712)), .mark = QColor(QRgb(0xFFE3A857)), .plate = QColor(QRgb(0xFF2A2621)),
                 .focus = QColor(QRgb(0xFFF4EEE2)), .letterbox = QColor(QRgb(0xFF0B0A09)), .overInk = {}, .overBox = {}});
}

Tokens contrastLight()
{
    return over({.ground = QColor(QRgb(0xFFFFFFFF)), .surface = QColor(QRgb(0xFFFFFFFF)), .ink = QColor(QRgb(0xFF000000)), .ink2 = QColor(QRgb(0xFF1A1A1A)), .edge = QColor(QRgb(0xFF000000)),
                 .rule = QColor(QRgb(0xFF595959)), .accent = QColor(QRgb(0xFF00293A)), .onAccent = QColor(QRgb(0xFFFFFFFF)), .mark = QColor(QRgb(0xFF6B0F00)), .plate = QColor(QRgb(0xFFEDEDED)),
                 .focus = QColor(QRgb(0xFF000000)), .letterbox = QColor(QRgb(0xFFEDEDED)), .overInk = {}, .overBox = {}});
}

Tokens contrastDark()
{
    return over({.ground = QColor(QRgb(0xFF000000)), .surface = QColor(QRgb(0xFF000000)), .ink = QColor(QRgb(0xFFFFFFFF)), .ink2 = QColor(QRgb(0xFFEDEDED)), .edge = QColor(QRgb(0xFFFFFFFF)),
                 .rule = QColor(QRgb(0xFFA6A6A6)), .accent = QColor(QRgb(0xFFFFD27A)), .onAccent = QColor(QRgb(0xFF000000)), .mark = QColor(QRgb(0xFFFFD27A)), .plate = QColor(QRgb(0xFF1A1A1A)),
                 .focus = QColor(QRgb(0xFFFFFFFF)), .letterbox = QColor(QRgb(0xFF000000)), .overInk = {}, .overBox = {}});
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const Tokens &tokensOf(Theme theme)
{
    static const Tokens all[] = {paper(), gallery(), contrastLight(), contrastDark()};
    return all[static_cast<int>(theme)];
}

bool isDark(Theme theme)
{
    return theme == Theme::Gallery || theme == Theme::ContrastDark;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()),
                            mix(a.alphaF(), b.alphaF()));
}

QColor veilColour()
{
    return QColor::fromRgbF(0, 0, 0, float(veilStrength));
}

QColor pressedFill(const Tokens &tokens)
{
    return mixed(tokens.surface, tokens.accent, 0.16);
}

QColor litFill(const Tokens &tokens)
{
    return mixed(tokens.ground, tokens.accent, 0.15);
}

} // namespace vitrine
