// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dateformat.h"

#include "base/bidi.h"
#include "domain/datewords.h"
#include "domain/edtf.h"

namespace vitrine {

namespace {

constexpr QChar Dash = u'–';

QString withDigits(QString text, const DateWords &words)
{
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(char16_t(words.zero + (c.unicode() - u'0')));
    }
    return text;
}

QString fill(const char16_t *pattern, const QString &value)
{
    return QString::fromUtf16(pattern).arg(value);
}

QString roman(int number)
{
    static constexpr struct {
        int value;
        const char16_t *letters;
    } steps[] = {{100, u"C"}, {90, u"XC"}, {50, u"L"}, {40, u"XL"}, {10, u"X"},
                 {9, u"IX"},  {5, u"V"},   {4, u"IV"}, {1, u"I"}};
    QString text;
    for (const auto &step : steps) {
        for (; number >= step.value; number -= step.value)
            text += QStringView(step.letters);
    }
    return text;
}

QString englishOrdinal(int number)
{
    const bool teen = number % 100 >= 11 && number % 100 <= 13;
    const char16_t *const endings[] = {u"th", u"st", u"nd", u"rd"};
    const int last = teen || number % 10 > 3 ? 0 : number % 10;
    return QString::number(number) + QString::fromUtf16(endings[last]);
}

QString centuryNumber(int century, const DateWords &words)
{
    switch (words.centuryStyle) {
    case DateWords::Century::Roman:
        return roman(century) + (century == 1 ? QStringLiteral("er") : QStringLiteral("e"));
    case DateWords::Century::Ordinal:
        return englishOrdinal(century);
    case DateWords::Century::Plain:
        break;
    }
    return QString::number(century);
}

/// Where in a sentence a date stands; some languages then need an article.
enum class Position { Alone, After, Until };

/// Writes dates of one calendar in one language.
class Writer final {
public:
    Writer(const DateWords &words, Calendar calendar) : m_words(words), m_calendar(calendar) {}

    [[nodiscard]] QString date(const Edtf &value) const
    {
        if (!value.isInterval)
            return qualified(value.start, point(value.start, Position::Alone), point(value.start, Position::After));
        if (value.startSide == EdtfSide::Date && value.endSide == EdtfSide::Date)
            return interval(value.start, value.end);
        return half(value);
    }

private:
    [[nodiscard]] QString year(int number) const
    {
        if (number > 0)
            return QString::number(number);
        return fill(m_words.beforeEra, QString::number(1 - number));
    }

    /// A number alone would be taken for a year of the reader's calendar, so the other one is named.
    [[nodiscard]] QString marked(const QString &text, int numberOfYear, bool always = false) const
    {
        const bool persian = m_words.readersCalendar == Calendar::SolarHijri;
        if (m_calendar == Calendar::SolarHijri)
            return persian && !always ? text : fill(m_words.solarHijriMark, text);
        const bool ambiguous = persian && numberOfYear > 0 && numberOfYear < 1700;
        return ambiguous || always ? fill(m_words.gregorianMark, text) : text;
    }

    [[nodiscard]] QString month(int number) const
    {
        const auto &months =
            m_calendar == Calendar::Gregorian ? m_words.gregorianMonths : m_words.solarHijriMonths;
        return QString::fromUtf16(months[size_t(number - 1)]);
    }

    [[nodiscard]] QString day(int number) const
    {
        return number == 1 ? QString::fromUtf16(m_words.firstOfMonth) : QString::number(number);
    }

    [[nodiscard]] QString season(int number, const QString &years, Position position) const
    {
        const auto &names = position == Position::Alone ? m_words.seasons : m_words.seasonsAfter;
        return fill(names[size_t(number - 21)], years);
    }

    [[nodiscard]] QString point(const EdtfPoint &value, Position position) const
    {
        const bool after = position != Position::Alone;
        switch (value.precision()) {
        case EdtfPrecision::Century:
        case EdtfPrecision::Decade:
            return wide(value, after);
        case EdtfPrecision::Year:
            return marked(year(value.year), value.year);
        case EdtfPrecision::Season:
            return marked(season(value.month, year(value.year), position), value.year);
        case EdtfPrecision::Month:
            return month(value.month) + u' ' + year(value.year);
        case EdtfPrecision::Day:
            break;
        }
        const QString text = day(value.day) + u' ' + month(value.month) + u' ' + year(value.year);
        return position == Position::After ? fill(m_words.dayAfter, text) : text;
    }

    [[nodiscard]] QString wide(const EdtfPoint &value, bool after) const
    {
        if (value.negative || value.year <= 0) // "the decade of 2010 BCE" says nothing; its years do
            return marked(years(value.earliest(m_calendar)->year, value.latest(m_calendar)->year),
                          value.year);
        if (value.unspecifiedDigits == 1)
            return marked(fill(after ? m_words.decadeAfter : m_words.decade, QString::number(value.year)),
                          value.year);
        const QString number = centuryNumber(value.year / 100 + 1, m_words);
        const bool persian = m_words.readersCalendar == Calendar::SolarHijri;
        return marked(fill(after ? m_words.centuryAfter : m_words.century, number), value.year, persian);
    }

    [[nodiscard]] QString years(int first, int last) const { return year(first) + Dash + year(last); }

    [[nodiscard]] QString qualified(const EdtfPoint &value, const QString &alone, const QString &after) const
    {
        switch (value.qualifier) {
        case EdtfQualifier::None:
            break;
        case EdtfQualifier::Uncertain:
            return fill(m_words.uncertain, alone);
        case EdtfQualifier::Approximate:
            return fill(m_words.about, after);
        case EdtfQualifier::Both:
            return fill(m_words.uncertain, fill(m_words.about, after));
        }
        return alone;
    }

    [[nodiscard]] QString interval(const EdtfPoint &start, const EdtfPoint &end) const
    {
        if (start.qualifier == end.qualifier) {
            const QString together = span(start, end);
            if (!together.isEmpty())
                return qualified(start, together, together);
        }
        return QString::fromUtf16(m_words.between)
            .arg(qualified(start, point(start, Position::Alone), point(start, Position::After)),
                 qualified(end, point(end, Position::Alone), point(end, Position::After)));
    }

    /// Two dates as one expression ("1985–1988", "22–28 novembre 2017", "winter 1988–1989"); empty when there
    /// is none.
    [[nodiscard]] QString span(const EdtfPoint &start, const EdtfPoint &end) const
    {
        if (start.precision() != end.precision())
            return {};
        const bool sameYear = start.year == end.year;
        switch (start.precision()) {
        case EdtfPrecision::Year:
            return marked(years(start.year, end.year), start.year);
        case EdtfPrecision::Month:
            return sameYear ? month(start.month) + Dash + month(end.month) + u' ' + year(start.year)
                            : QString();
        case EdtfPrecision::Season:
            return start.month == 24 && end.month == 24 && end.year == start.year + 1
                       ? marked(season(24, years(start.year, end.year), Position::Alone), start.year)
                       : QString();
        case EdtfPrecision::Day:
            return sameYear && start.month == end.month && start.qualifier == EdtfQualifier::None
                       ? day(start.day) + Dash + day(end.day) + u' ' + month(start.month) + u' ' +
                             year(start.year)
                       : QString();
        default:
            return {};
        }
    }

    [[nodiscard]] QString half(const Edtf &value) const
    {
        if (value.startSide == EdtfSide::Date) {
            const QString text =
                qualified(value.start, point(value.start, Position::After), point(value.start, Position::After));
            const QString since = fill(m_words.since, text);
            return value.endSide == EdtfSide::Unknown ? fill(m_words.endUnknown, since) : since;
        }
        const QString until = untilText(value.end);
        return value.startSide == EdtfSide::Unknown ? fill(m_words.startUnknown, until) : until;
    }

    [[nodiscard]] QString untilText(const EdtfPoint &end) const
    {
        const char16_t *pattern = m_words.until;
        if (end.precision() == EdtfPrecision::Day)
            pattern = m_words.dayUntil;
        else if (end.month == 21 && m_words.centuryStyle == DateWords::Century::Roman)
            return qualified(end, QStringLiteral("jusqu’au ") + point(end, Position::Alone),
                             fill(m_words.until, point(end, Position::Alone)));
        else if (end.precision() == EdtfPrecision::Season)
            pattern = m_words.untilSeason;
        return qualified(end, fill(pattern, point(end, Position::Until)),
                         fill(pattern, point(end, Position::Until)));
    }

    const DateWords &m_words;
    Calendar m_calendar;
};

/// A day in the other calendar, as wide as `like` was.
EdtfPoint pointIn(Calendar calendar, const Day &day, const EdtfPoint &like)
{
    const CalendarParts parts = partsOf(calendar, day);
    EdtfPoint point;
    point.year = parts.year;
    point.negative = parts.year < 0;
    point.qualifier = like.qualifier;
    const EdtfPrecision precision = like.precision();
    if (precision >= EdtfPrecision::Month)
        point.month = parts.month;
    if (precision == EdtfPrecision::Day)
        point.day = parts.day;
    return point;
}

/// A season keeps its name in the other calendar. Solar Hijri seasons begin with the equinoxes and solstices,
/// so all but winter lie in one year of both; winter spans two.
std::pair<EdtfPoint, EdtfPoint> seasonIn(Calendar calendar, const EdtfPoint &season)
{
    const int shift = calendar == Calendar::Gregorian ? 621 : -621;
    EdtfPoint first = season;
    first.year += shift;
    EdtfPoint last = first;
    if (season.month == 24) {
        last.year += calendar == Calendar::Gregorian ? 1 : 0;
        first.year -= calendar == Calendar::SolarHijri ? 1 : 0;
    }
    return {first, last};
}

std::pair<EdtfPoint, EdtfPoint> endsIn(Calendar calendar, Calendar from, const EdtfPoint &point)
{
    if (point.precision() == EdtfPrecision::Season)
        return seasonIn(calendar, point);
    return {pointIn(calendar, *point.earliest(from), point), pointIn(calendar, *point.latest(from), point)};
}

/// The same date in the numbers of another calendar; wider by as much as the calendars do not meet.
Edtf convert(const Edtf &value, Calendar calendar)
{
    Edtf result = value;
    result.calendar = calendar;
    if (value.startSide == EdtfSide::Date)
        result.start = endsIn(calendar, value.calendar, value.start).first;
    if (value.endSide == EdtfSide::Date)
        result.end = endsIn(calendar, value.calendar, value.end).second;
    result.isInterval = value.isInterval || result.start != result.end;
    return result;
}

/// Solar Hijri years begin at 1, in the year 622.
bool fits(const Edtf &value, Calendar calendar)
{
    constexpr Day firstDay{623, 1, 1};
    const auto reaches = [&](const std::optional<Day> &day) { return !day || *day >= firstDay; };
    return calendar == Calendar::Gregorian || (reaches(value.earliest()) && reaches(value.latest()));
}

QString display(const UncertainDate &date, const DateWords &words, Calendar calendar)
{
    const Result<Edtf> value = parseEdtf(date.notation(), date.calendar);
    if (!value)
        return date.original;
    const bool asIs = date.calendar == calendar || !fits(*value, calendar);
    const Calendar shown = asIs ? date.calendar : calendar;
    return withDigits(Writer(words, shown).date(asIs ? *value : convert(*value, calendar)), words);
}

} // namespace

QString displayDate(const UncertainDate &date, QStringView language, Calendar calendar)
{
    return display(date, dateWords(language), calendar);
}

QString displayBoth(const UncertainDate &date, QStringView language)
{
    const DateWords &words = dateWords(language);
    const Calendar own = words.readersCalendar;
    const Calendar other = own == Calendar::Gregorian ? Calendar::SolarHijri : Calendar::Gregorian;
    const QString first = display(date, words, own);
    const Result<Edtf> value = parseEdtf(date.notation(), date.calendar);
    if (!value || !fits(*value, Calendar::SolarHijri))
        return first;
    const QString second = display(date, dateWords(u"fa"), other);
    QString isolated = isolate(second);
    if (!firstStrongDirection(second)) // a range of bare years: Persian all the same, and read from the right
        isolated[0] = QChar(0x2067);
    return first + QStringLiteral(" · ") + isolated;
}

QString localDigits(const QString &number, QStringView language)
{
    return withDigits(number, dateWords(language));
}

} // namespace vitrine
