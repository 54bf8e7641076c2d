// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edtfscan.h"

#include <QList>

namespace vitrine {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isQualifier(QChar c)
{
    return c == u'?' || c == u'~' || c == u'%';
}

bool allDigits(QStringView text)
{
    for (QChar c : text) {
        if (!isDigit(c))
            return false;
    }
    return !text.isEmpty();
}

/// `text` must be digits.
int number(QStringView text)
{
    int value = 0;
    for (QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

EdtfQualifier qualifierOf(QChar c)
{
    if (c == u'?')
        return EdtfQualifier::Uncertain;
    return c == u'~' ? EdtfQualifier::Approximate : EdtfQualifier::Both;
}

/// hh:mm, both in range, with `maxHour` included.
bool isHourMinute(QStringView text, int maxHour)
{
    return text.size() == 5 && text[2] == u':' && allDigits(text.first(2)) && allDigits(text.sliced(3)) &&
           number(text.first(2)) <= maxHour && number(text.sliced(3)) <= 59;
}

/// hh:mm:ss, then nothing, Z, +hh:mm or +hh.
bool isTime(QStringView text)
{
    if (text.size() < 8 || !isHourMinute(text.first(5), 23) || text[5] != u':' ||
        !allDigits(text.sliced(6, 2)) || number(text.sliced(6, 2)) > 59)
        return false;
    const QStringView zone = text.sliced(8);
    if (zone.isEmpty() || zone == u"Z")
        return true;
    if (zone[0] != u'+' && zone[0] != u'-')
        return false;
    const QStringView shift = zone.sliced(1);
    return isHourMinute(shift, 14) || (shift.size() == 2 && allDigits(shift) && number(shift) <= 14);
}

/// "2019", "201X", "20XX".
bool scanYear(QStringView text, EdtfPoint &point)
{
    if (text.size() != 4)
        return false;
    while (text.endsWith(u'X') && point.unspecifiedDigits < 2) {
        text.chop(1);
        ++point.unspecifiedDigits;
    }
    if (!allDigits(text))
        return false;
    point.year = number(text) * (point.unspecifiedDigits == 2 ? 100 : point.unspecifiedDigits == 1 ? 10 : 1);
    if (point.negative)
        point.year = -point.year;
    return !(point.negative && point.year == 0 && point.unspecifiedDigits == 0);
}

/// Two digits or XX; -2 when it is neither.
int scanPart(QStringView text)
{
    if (text == u"XX")
        return EdtfPoint::Unspecified;
    return text.size() == 2 && allDigits(text) ? number(text) : -2;
}

bool isMonth(int month)
{
    return month == EdtfPoint::Unspecified || (month >= 1 && month <= 12) || (month >= 21 && month <= 24);
}

EdtfFault scanParts(QStringView text, Calendar calendar, EdtfPoint &point)
{
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() > 3 || !scanYear(parts[0], point))
        return EdtfFault::Form;
    if (calendar == Calendar::SolarHijri &&
        (point.negative || (point.year < 1 && point.unspecifiedDigits == 0)))
        return EdtfFault::Form;
    if (parts.size() == 1)
        return EdtfFault::None;
    point.month = scanPart(parts[1]);
    if (!isMonth(point.month) || point.unspecifiedDigits > 0)
        return EdtfFault::Form;
    if (parts.size() == 2)
        return EdtfFault::None;
    point.day = scanPart(parts[2]);
    if (point.day == EdtfPoint::Unspecified)
        return point.month < 21 ? EdtfFault::None : EdtfFault::Form;
    if (point.month < 1 || point.month > 12 || point.day < 0)
        return EdtfFault::Form;
    const bool exists = point.day >= 1 && point.day <= daysInMonth(calendar, point.year, point.month);
    return exists ? EdtfFault::None : EdtfFault::NoSuchDay;
}

/// Y and at least five digits.
bool isLongYear(QStringView text)
{
    if (!text.startsWith(u'Y'))
        return false;
    text = text.sliced(1);
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    return text.size() > 4 && allDigits(text);
}

int levelOf(const EdtfPoint &point)
{
    const bool plain = point.qualifier == EdtfQualifier::None && point.unspecifiedDigits == 0 &&
                       point.month >= 0 && point.month <= 12 && point.day >= 0;
    return plain ? 0 : 1;
}

/// A single date of level 0 or 1.
EdtfFault scanPoint(QStringView text, Calendar calendar, EdtfPoint &point)
{
    if (isLongYear(text))
        return EdtfFault::OutOfRange;
    const qsizetype t = text.indexOf(u'T');
    if (t >= 0) {
        if (!isTime(text.sliced(t + 1)))
            return EdtfFault::Form;
        point.time = text.sliced(t + 1).toString();
        text = text.first(t);
    } else if (!text.isEmpty() && isQualifier(text.back())) {
        point.qualifier = qualifierOf(text.back());
        text.chop(1);
    }
    if (text.startsWith(u'-')) {
        point.negative = true;
        text = text.sliced(1);
    }
    const EdtfFault fault = scanParts(text, calendar, point);
    if (fault == EdtfFault::None && t >= 0 && point.day <= 0)
        return EdtfFault::Form; // a time needs its day
    return fault;
}

// ---- level 2, recognised only to say so ----

/// One part of a date with the marks of level 2; says what it met.
struct LoosePart {
    QStringView core;
    bool marked = false;
    bool unspecified = false;
    bool ok = false;
};

LoosePart loosePart(QStringView text, qsizetype width, bool isLast)
{
    LoosePart part;
    if (!text.isEmpty() && isQualifier(text.front())) {
        part.marked = true;
        text = text.sliced(1);
    }
    if (!text.isEmpty() && isQualifier(text.back())) {
        part.marked = part.marked || !isLast;
        text.chop(1);
    }
    part.core = text;
    part.ok = text.size() == width;
    for (QChar c : text) {
        part.unspecified = part.unspecified || c == u'X';
        part.ok = part.ok && (isDigit(c) || c == u'X');
    }
    return part;
}

bool isLooseMonth(const LoosePart &part, bool &isSeason)
{
    if (part.unspecified)
        return true;
    const int month = number(part.core);
    isSeason = month >= 21 && month <= 41;
    return isSeason || (month >= 1 && month <= 12);
}

/// "201X-06", "2019-~06", "?2019-06", "2001-34", "1XXX".
bool isLevel2Parts(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() > 3)
        return false;
    bool special = false;
    bool isSeason = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const LoosePart part = loosePart(parts[i], i == 0 ? 4 : 2, i == parts.size() - 1);
        if (!part.ok || (i == 1 && !isLooseMonth(part, isSeason)))
            return false;
        if (i == 2 && (isSeason || (!part.unspecified && (number(part.core) < 1 || number(part.core) > 31))))
            return false;
        special = special || part.marked || part.unspecified;
    }
    const bool longSeason = isSeason && number(loosePart(parts[1], 2, true).core) > 24;
    return special || longSeason;
}

/// "1950S2", "Y-17E7", "Y171010000S3".
bool isLevel2Number(QStringView text)
{
    const bool hasY = text.startsWith(u'Y');
    if (hasY)
        text = text.sliced(1);
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype s = text.indexOf(u'S');
    if (s >= 0 && !allDigits(text.sliced(s + 1)))
        return false;
    const QStringView whole = s >= 0 ? text.first(s) : text;
    const qsizetype e = hasY ? whole.indexOf(u'E') : -1;
    if (e >= 0)
        return allDigits(whole.first(e)) && allDigits(whole.sliced(e + 1));
    return s >= 0 && allDigits(whole) && (hasY ? whole.size() > 4 : whole.size() == 4);
}

bool isAnyDate(QStringView text, Calendar calendar)
{
    EdtfPoint point;
    const EdtfFault fault = scanPoint(text, calendar, point);
    return fault == EdtfFault::None || fault == EdtfFault::OutOfRange || isLevel2Parts(text) ||
           isLevel2Number(text);
}

/// "[1667,1668,1670..1672]", "{1960,1961-12}".
bool isSet(QStringView text, Calendar calendar)
{
    const bool brackets =
        (text.startsWith(u'[') && text.endsWith(u']')) || (text.startsWith(u'{') && text.endsWith(u'}'));
    if (text.size() < 3 || !brackets)
        return false;
    for (QStringView member : text.sliced(1, text.size() - 2).split(u',')) {
        const qsizetype dots = member.indexOf(u"..");
        const QStringView first = dots < 0 ? member : member.first(dots);
        const QStringView second = dots < 0 ? QStringView() : member.sliced(dots + 2);
        if (first.isEmpty() && second.isEmpty())
            return false;
        if ((!first.isEmpty() && !isAnyDate(first, calendar)) ||
            (!second.isEmpty() && !isAnyDate(second, calendar)))
            return false;
    }
    return true;
}

EdtfFault scanSide(QStringView text, Calendar calendar, EdtfSide &side, EdtfPoint &point, int &level)
{
    if (text.isEmpty() || text == u"..") {
        side = text.isEmpty() ? EdtfSide::Unknown : EdtfSide::Open;
        level = 1;
        return EdtfFault::None;
    }
    const EdtfFault fault = scanPoint(text, calendar, point);
    if (fault == EdtfFault::None) {
        level = qMax(level, levelOf(point));
        const bool unspecified = point.unspecifiedDigits > 0 || point.month < 0 || point.day < 0;
        if (!point.time.isEmpty())
            return EdtfFault::Form; // level 0 knows no interval between time stamps
        return unspecified ? EdtfFault::Level2 : EdtfFault::None;
    }
    if (fault == EdtfFault::Form && (isLevel2Parts(text) || isLevel2Number(text)))
        return EdtfFault::Level2;
    return fault;
}

EdtfFault scanInterval(QStringView first, QStringView second, Calendar calendar, Edtf &value)
{
    value.isInterval = true;
    const EdtfFault a = scanSide(first, calendar, value.startSide, value.start, value.level);
    const EdtfFault b = scanSide(second, calendar, value.endSide, value.end, value.level);
    for (const EdtfFault fault :
         {EdtfFault::Form, EdtfFault::NoSuchDay, EdtfFault::OutOfRange, EdtfFault::Level2}) {
        if (a == fault || b == fault)
            return fault;
    }
    if (value.startSide != EdtfSide::Date && value.endSide != EdtfSide::Date)
        return EdtfFault::Form;
    const std::optional<Day> earliest = value.earliest();
    const std::optional<Day> latest = value.latest();
    return earliest && latest && *latest < *earliest ? EdtfFault::EndBeforeStart : EdtfFault::None;
}

} // namespace

EdtfFault scanEdtf(QStringView text, Calendar calendar, Edtf &value)
{
    value = {};
    value.calendar = calendar;
    if (isSet(text, calendar))
        return EdtfFault::Level2;
    const QList<QStringView> sides = text.split(u'/');
    if (sides.size() == 2)
        return scanInterval(sides[0], sides[1], calendar, value);
    if (sides.size() > 2)
        return EdtfFault::Form;
    const EdtfFault fault = scanPoint(text, calendar, value.start);
    value.end = value.start;
    value.level = levelOf(value.start);
    if (fault == EdtfFault::Form && (isLevel2Parts(text) || isLevel2Number(text)))
        return EdtfFault::Level2;
    return fault;
}

} // namespace vitrine
