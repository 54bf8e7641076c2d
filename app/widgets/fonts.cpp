// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

bool isSerif(TextRole role)
{
    return role == TextRole::Display || role == TextRole::Title || role == TextRole::Heading
           || role == TextRole::CardTitle;
}

QStringList familiesFor(TextRole role, bool arabic)
{
    if (arabic)
        return {u"Noto Sans Arabic"_s, u"Noto Sans"_s};
    return {isSerif(role) ? u"Noto Serif"_s : u"Noto Sans"_s, u"Noto Sans Arabic"_s};
}

bool drawsAll(const QString &family, const QString &letters)
{
    QFont font(family);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::Arabic);
    // Instead of a family that is not there Qt may give a font of boxes, which claims every letter, even one that cannot be.
    constexpr uint noLetter = 0x10ffff;
    return raw.isValid() && !raw.supportsCharacter(noLetter)
           && std::all_of(letters.begin(), letters.end(), [&raw](QChar letter) { return raw.supportsCharacter(letter); });
}

} // namespace

Qt::LayoutDirection directionOf(const QString &language)
{
    return language.isEmpty() ? Qt::LeftToRight : QLocale(language).textDirection();
}

bool isArabicScript(const QString &language)
{
    return !language.isEmpty() && QLocale(language).script() == QLocale::ArabicScript;
}

QFont fontFor(TextRole role, const QString &language, const Metrics &metrics)
{
    const bool arabic = isArabicScript(language);
    QFont font;
    font.setFamilies(familiesFor(role, arabic));
    font.setPixelSize(int(std::ceil(metrics.textPx(role) * (arabic ? 1.15 : 1.0))));
    font.setWeight(QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int lineHeightFor(TextRole role, const QString &language, const Metrics &metrics)
{
    const bool arabic = isArabicScript(language);
    const bool large = role == TextRole::Display || role == TextRole::Title || role == TextRole::Heading;
    const double factor = arabic ? 1.7 : large ? 1.18 : role == TextRole::CardTitle ? 1.28 : 1.42;
    return int(std::ceil(metrics.textPx(role) * (arabic ? 1.15 : 1.0) * factor));
}

int longestLine(const QFont &font, const QString &language)
{
    // Fifty-five characters of running text, spaces and rare letters in their usual share.
    static const QString latin = u"les objets rassemblés ici ont été faits et gardés à la "_s;
    static const QString arabic = u"این نوشته برای سنجیدن درازای یک سطر فارسی ساخته شده است"_s;
    const QString &sample = isArabicScript(language) ? arabic : latin;
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(sample) * 55 / double(sample.size())));
}

QString persianLetters()
{
    return u"اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
           u"۰۱۲۳۴۵۶۷۸۹"_s;
}

std::optional<QString> persianFontProblem()
{
    const QString letters = persianLetters();
    const QStringList families = QFontDatabase::families(QFontDatabase::Arabic);
    const auto draws = [&letters](const QString &family) { return drawsAll(family, letters); };
    if (drawsAll(u"Noto Sans Arabic"_s, letters) || std::any_of(families.begin(), families.end(), draws))
        return std::nullopt;
    return QCoreApplication::translate("vitrine::fonts",
        "This computer has no font with the Persian letters, so Persian is not offered. "
        "Install the package fonts-noto-core, then start Vitrine again.");
}

} // namespace vitrine
