// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/typeface.h"

#include "base/language.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double arabicScale = 1.15; // its letters are lower than Latin ones of the same size
constexpr double arabicLine = 1.7;

bool isArabic(const QString &language) { return scriptOfLanguage(language) == "Arab"_L1; }

} // namespace

QFont fontOf(const Typeface &face, const QString &language)
{
    const bool arabic = isArabic(language);
    QFont font;
    if (arabic)
        font.setFamilies({u"Noto Sans Arabic"_s, u"Noto Sans"_s});
    else
        font.setFamilies({face.isSerif ? u"Noto Serif"_s : u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPixelSize(static_cast<int>(std::lround(points(face.size) * (arabic ? arabicScale : 1))));
    font.setWeight(face.isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeight(const Typeface &face, const QString &language)
{
    const double factor = face.size >= typefaces::heading.size ? 1.25 : 1.4;
    return std::round(points(face.size) * (isArabic(language) ? arabicScale * arabicLine : factor));
}

double baselineOf(const Typeface &face, const QString &language)
{
    const QFontMetricsF metrics(fontOf(face, language));
    return std::round((lineHeight(face, language) + metrics.ascent() - metrics.descent()) / 2);
}

} // namespace vitrine
