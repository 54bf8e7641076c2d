// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edtf.h"

#include "domain/edtfscan.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct EdtfWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Edtf)
};

int monthBound(const EdtfPoint &point, bool last)
{
    if (point.month >= 21)
        return (point.month - 21) * 3 + (last ? 3 : 1);
    if (point.month > 0)
        return point.month;
    return last ? 12 : 1;
}

std::optional<Day> bound(const EdtfPoint &point, Calendar calendar, bool last)
{
    const int span = point.unspecifiedDigits == 2 ? 99 : point.unspecifiedDigits == 1 ? 9 : 0;
    int year = point.year;
    if (last && !point.negative)
        year += span;
    if (!last && point.negative)
        year -= span;
    if (calendar == Calendar::SolarHijri)
        year = qMax(year, 1); // 000X: the calendar begins with year 1
    // EDTF names no hemisphere, so the year bounds a Gregorian season; a Solar Hijri season has its own days.
    const bool seasonOfUnknownDays = calendar == Calendar::Gregorian && point.month >= 21;
    const int month = seasonOfUnknownDays ? (last ? 12 : 1) : monthBound(point, last);
    int day = point.day;
    if (day <= 0)
        day = last ? daysInMonth(calendar, year, month) : 1;
    return dayOf(calendar, {year, month, day});
}

QString digits(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

QString partText(int part)
{
    if (part == EdtfPoint::Unstated)
        return {};
    return part == EdtfPoint::Unspecified ? QStringLiteral("-XX") : QLatin1Char('-') + digits(part, 2);
}

QString qualifierText(EdtfQualifier qualifier)
{
    switch (qualifier) {
    case EdtfQualifier::None:
        break;
    case EdtfQualifier::Uncertain:
        return QStringLiteral("?");
    case EdtfQualifier::Approximate:
        return QStringLiteral("~");
    case EdtfQualifier::Both:
        return QStringLiteral("%");
    }
    return {};
}

QString sideText(EdtfSide side, const EdtfPoint &point)
{
    if (side == EdtfSide::Date)
        return point.toString();
    return side == EdtfSide::Open ? QStringLiteral("..") : QString();
}

QString sentence(EdtfFault fault, QStringView text)
{
    const QString shown = text.toString();
    switch (fault) {
    case EdtfFault::Level2:
        return EdtfWords::tr("“%1” is an EDTF date of level 2. Such dates are kept as text; choose a simpler "
                         "form to sort and "
                         "search by.")
            .arg(shown);
    case EdtfFault::OutOfRange:
        return EdtfWords::tr(
                   "“%1” lies outside the years this catalogue keeps. Choose a year of up to four digits.")
            .arg(shown);
    case EdtfFault::NoSuchDay:
        return EdtfWords::tr("There is no such day as “%1”. Check the day and the month.").arg(shown);
    case EdtfFault::EndBeforeStart:
        return EdtfWords::tr("In “%1” the end lies before the start. Exchange the two.").arg(shown);
    case EdtfFault::None:
    case EdtfFault::Form:
        break;
    }
    return EdtfWords::tr("“%1” is not a date in EDTF form. Write it like 1988, 1988-07, 1988-07-19 or 1985/1988.")
        .arg(shown);
}

} // namespace

EdtfPrecision EdtfPoint::precision() const
{
    if (unspecifiedDigits > 0)
        return unspecifiedDigits == 1 ? EdtfPrecision::Decade : EdtfPrecision::Century;
    if (month >= 21)
        return EdtfPrecision::Season;
    if (month <= 0)
        return EdtfPrecision::Year;
    return day > 0 ? EdtfPrecision::Day : EdtfPrecision::Month;
}

std::optional<Day> EdtfPoint::earliest(Calendar calendar) const
{
    return bound(*this, calendar, false);
}

std::optional<Day> EdtfPoint::latest(Calendar calendar) const
{
    return bound(*this, calendar, true);
}

QString EdtfPoint::toString() const
{
    QString yearText = digits(qAbs(year), 4);
    yearText.chop(unspecifiedDigits);
    yearText += QString(unspecifiedDigits, QLatin1Char('X'));
    if (negative)
        yearText.prepend(QLatin1Char('-'));
    const QString timeText = time.isEmpty() ? QString() : QString(QLatin1Char('T') + time);
    return yearText + partText(month) + partText(day) + timeText + qualifierText(qualifier);
}

std::optional<Day> Edtf::earliest() const
{
    return startSide == EdtfSide::Date ? start.earliest(calendar) : std::nullopt;
}

std::optional<Day> Edtf::latest() const
{
    return endSide == EdtfSide::Date ? end.latest(calendar) : std::nullopt;
}

QString Edtf::toString() const
{
    const bool bothDates = startSide == EdtfSide::Date && endSide == EdtfSide::Date;
    if (!isInterval || (bothDates && start == end))
        return start.toString();
    return sideText(startSide, start) + QLatin1Char('/') + sideText(endSide, end);
}

EdtfKind edtfKind(QStringView text, Calendar calendar)
{
    Edtf value;
    switch (scanEdtf(text, calendar, value)) {
    case EdtfFault::None:
        return value.level == 0 ? EdtfKind::Level0 : EdtfKind::Level1;
    case EdtfFault::Level2:
        return EdtfKind::Level2;
    case EdtfFault::OutOfRange:
        return EdtfKind::OutOfRange;
    default:
        return EdtfKind::Invalid;
    }
}

Result<Edtf> parseEdtf(QStringView text, Calendar calendar)
{
    Edtf value;
    const EdtfFault fault = scanEdtf(text, calendar, value);
    if (fault != EdtfFault::None)
        return fail(ErrorKind::Invalid, sentence(fault, text), QStringLiteral("EDTF: ") + text.toString());
    return value;
}

EdtfPoint edtfDay(const Day &day, EdtfQualifier qualifier)
{
    EdtfPoint point;
    point.year = day.year;
    point.negative = day.year < 0;
    point.month = day.month;
    point.day = day.day;
    point.qualifier = qualifier;
    return point;
}

} // namespace vitrine
