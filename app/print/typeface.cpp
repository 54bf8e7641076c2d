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

/// By how much of its size the letters of a family reach further up than down.
double upwards(bool arabic, bool isSerif)
{
    const auto measured = [](const Typeface &face, const QString &language) {
        const QFont font = fontOf(face, language);
        const QFontMetricsF metrics(font);
        return (metrics.ascent() - metrics.descent()) / font.pixelSize();
    };
    static const double sans = measured({100}, u"en"_s); // once: it is asked for every text
    static const double serif = measured({100, true}, u"en"_s);
    static const double arabicSans = measured({100}, u"fa"_s);
    return arabic ? arabicSans : isSerif ? serif : sans;
}

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
    const bool arabic = isArabic(language);
    const double size = points(face.size) * (arabic ? arabicScale : 1);
    return std::round((lineHeight(face, language) + size * upwards(arabic, face.isSerif)) / 2);
}

} // namespace vitrine
