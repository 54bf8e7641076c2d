// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <QCalendar>

namespace vitrine {

namespace {

int qtYear(int astronomical)
{
    return astronomical > 0 ? astronomical : astronomical - 1;
}

QCalendar jalali()
{
    return QCalendar(QCalendar::System::Jalali);
}

/// The number written in `text`, or -1: toInt() alone would also take "+1" and " 1".
int plainNumber(QStringView text)
{
    int number = 0;
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : number;
}

} // namespace

Day Day::fromDate(QDate date)
{
    const int year = date.year();
    return {year > 0 ? year : year + 1, date.month(), date.day()};
}

Day Day::fromJulianDay(qint64 julianDay)
{
    return fromDate(QDate::fromJulianDay(julianDay));
}

std::optional<Day> Day::fromString(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const int year = plainNumber(text.first(4));
    const int month = plainNumber(text.sliced(5, 2));
    const int dayNumber = plainNumber(text.sliced(8, 2));
    const Day result{negative ? -year : year, month, dayNumber};
    if (year < 0 || (negative && year == 0) || !result.isValid())
        return std::nullopt;
    return result;
}

bool Day::isValid() const
{
    return QDate::isValid(qtYear(year), month, day);
}

QDate Day::toDate() const
{
    return QDate(qtYear(year), month, day);
}

qint64 Day::toJulianDay() const
{
    return toDate().toJulianDay();
}

QString Day::toString() const
{
    const QString sign = year < 0 ? QStringLiteral("-") : QString();
    return sign + QStringLiteral("%1-%2-%3")
                      .arg(qAbs(year), 4, 10, QLatin1Char('0'))
                      .arg(month, 2, 10, QLatin1Char('0'))
                      .arg(day, 2, 10, QLatin1Char('0'));
}

int daysInMonth(Calendar calendar, int year, int month)
{
    if (month < 1 || month > 12)
        return 0;
    if (calendar == Calendar::Gregorian)
        return QCalendar().daysInMonth(month, qtYear(year));
    return year < 1 ? 0 : jalali().daysInMonth(month, year);
}

std::optional<Day> dayOf(Calendar calendar, CalendarParts parts)
{
    if (parts.day < 1 || parts.day > daysInMonth(calendar, parts.year, parts.month))
        return std::nullopt;
    if (calendar == Calendar::Gregorian)
        return Day{parts.year, parts.month, parts.day};
    const QDate date = jalali().dateFromParts(parts.year, parts.month, parts.day);
    return date.isValid() ? std::optional(Day::fromDate(date)) : std::nullopt;
}

CalendarParts partsOf(Calendar calendar, const Day &day)
{
    if (calendar == Calendar::Gregorian)
        return {day.year, day.month, day.day};
    const QCalendar::YearMonthDay parts = jalali().partsFromDate(day.toDate());
    return {parts.year, parts.month, parts.day};
}

QString calendarKey(Calendar calendar)
{
    return calendar == Calendar::Gregorian ? QStringLiteral("gregorian") : QStringLiteral("solar-hijri");
}

std::optional<Calendar> calendarFromKey(QStringView key)
{
    if (key == u"gregorian")
        return Calendar::Gregorian;
    if (key == u"solar-hijri")
        return Calendar::SolarHijri;
    return std::nullopt;
}

} // namespace vitrine
