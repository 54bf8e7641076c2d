// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datewords.h"

#include "base/language.h"

namespace vitrine {

namespace {

const DateWords english = {
    .gregorianMonths = {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August",
                        u"September", u"October", u"November", u"December"},
    .solarHijriMonths = {u"Farvardin", u"Ordibehesht", u"Khordad", u"Tir", u"Mordad", u"Shahrivar", u"Mehr",
                         u"Aban", u"Azar", u"Dey", u"Bahman", u"Esfand"},
    .seasons = {u"spring %1", u"summer %1", u"autumn %1", u"winter %1"},
    .seasonsAfter = {u"spring %1", u"summer %1", u"autumn %1", u"winter %1"},
    .firstOfMonth = u"1",
    .dayAfter = u"%1",
    .dayUntil = u"until %1",
    .decade = u"%1s",
    .decadeAfter = u"the %1s",
    .centuryStyle = DateWords::Century::Ordinal,
    .century = u"%1 century",
    .centuryAfter = u"the %1 century",
    .about = u"around %1",
    .uncertain = u"%1 (?)",
    .since = u"since %1",
    .until = u"until %1",
    .untilSeason = u"until %1",
    .startUnknown = u"%1, start not known",
    .endUnknown = u"%1, end not known",
    .between = u"%1 – %2",
    .beforeEra = u"%1 BCE",
    .gregorianMark = u"%1",
    .solarHijriMark = u"%1 SH",
    .readersCalendar = Calendar::Gregorian,
    .zero = u'0',
};

const DateWords french = {
    .gregorianMonths = {u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août",
                        u"septembre", u"octobre", u"novembre", u"décembre"},
    .solarHijriMonths = {u"farvardin", u"ordibehesht", u"khordad", u"tir", u"mordad", u"shahrivar", u"mehr",
                         u"aban", u"azar", u"dey", u"bahman", u"esfand"},
    .seasons = {u"printemps %1", u"été %1", u"automne %1", u"hiver %1"},
    .seasonsAfter = {u"le printemps %1", u"l’été %1", u"l’automne %1", u"l’hiver %1"},
    .firstOfMonth = u"1er",
    .dayAfter = u"le %1",
    .dayUntil = u"jusqu’au %1",
    .decade = u"années %1",
    .decadeAfter = u"les années %1",
    .centuryStyle = DateWords::Century::Roman,
    .century = u"%1 siècle",
    .centuryAfter = u"le %1 siècle",
    .about = u"vers %1",
    .uncertain = u"%1 (?)",
    .since = u"depuis %1",
    .until = u"jusqu’en %1",
    .untilSeason = u"jusqu’à %1",
    .startUnknown = u"%1, début inconnu",
    .endUnknown = u"%1, fin inconnue",
    .between = u"%1 – %2",
    .beforeEra = u"%1 av. J.-C.",
    .gregorianMark = u"%1",
    .solarHijriMark = u"%1 de l’hégire solaire",
    .readersCalendar = Calendar::Gregorian,
    .zero = u'0',
};

const DateWords persian = {
    .gregorianMonths = {u"ژانویه", u"فوریه", u"مارس", u"آوریل", u"مه", u"ژوئن", u"ژوئیه", u"اوت", u"سپتامبر",
                        u"اکتبر", u"نوامبر", u"دسامبر"},
    .solarHijriMonths = {u"فروردین", u"اردیبهشت", u"خرداد", u"تیر", u"مرداد", u"شهریور", u"مهر", u"آبان",
                         u"آذر", u"دی", u"بهمن", u"اسفند"},
    .seasons = {u"بهار %1", u"تابستان %1", u"پاییز %1", u"زمستان %1"},
    .seasonsAfter = {u"بهار %1", u"تابستان %1", u"پاییز %1", u"زمستان %1"},
    .firstOfMonth = u"۱",
    .dayAfter = u"%1",
    .dayUntil = u"تا %1",
    .decade = u"دههٔ %1",
    .decadeAfter = u"دههٔ %1",
    .centuryStyle = DateWords::Century::Plain,
    .century = u"سدهٔ %1",
    .centuryAfter = u"سدهٔ %1",
    .about = u"حدود %1",
    .uncertain = u"%1 (؟)",
    .since = u"از %1",
    .until = u"تا %1",
    .untilSeason = u"تا %1",
    .startUnknown = u"%1، آغاز نامعلوم",
    .endUnknown = u"%1، پایان نامعلوم",
    .between = u"%1 تا %2",
    .beforeEra = u"%1 پیش از میلاد",
    .gregorianMark = u"%1 میلادی",
    .solarHijriMark = u"%1 خورشیدی",
    .readersCalendar = Calendar::SolarHijri,
    .zero = u'۰',
};

} // namespace

const DateWords &dateWords(QStringView language)
{
    const QString primary = primaryLanguage(language);
    if (primary == u"fr")
        return french;
    return primary == u"fa" && scriptOfLanguage(language) == u"Arab" ? persian : english;
}

} // namespace vitrine
