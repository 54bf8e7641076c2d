// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datepoint.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

struct DatePointWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DateParse)
};

using Tokens = QList<DateToken>;

Unexpected refuse(const QString &sentence, const QString &typed)
{
    return fail(ErrorKind::Invalid, sentence, QStringLiteral("date: ") + typed);
}

Unexpected refuseWhole(const QString &typed)
{
    return refuse(DatePointWords::tr("“%1” is not understood as a date. Write it like 28 November 2017, summer 1988, "
                            "around 1905 or 1985–1988.")
                      .arg(typed),
                  typed);
}

void addMark(DateMarks &marks, DateWord word)
{
    marks.about = marks.about || word == DateWord::About;
    marks.uncertain = marks.uncertain || word == DateWord::Uncertain;
}

bool isMark(const DateToken &token)
{
    return token.word == DateWord::About || token.word == DateWord::Uncertain;
}

QList<DateWord> shapeOf(const Tokens &tokens)
{
    QList<DateWord> shape;
    for (const DateToken &token : tokens)
        shape += token.word;
    return shape;
}

bool isYear(const DateToken &token)
{
    return token.word == DateWord::Number && token.digits >= 3;
}

bool isShort(const DateToken &token)
{
    return token.word == DateWord::Number && token.digits <= 2;
}

/// Reads one date out of tokens without marks and fillers.
class PointReader final {
public:
    PointReader(const Tokens &tokens, const QString &typed, bool beforeEra)
        : m_tokens(tokens), m_shape(shapeOf(tokens)), m_typed(typed), m_beforeEra(beforeEra)
    {
    }

    Result<DatePoint> read()
    {
        if (m_shape.contains(DateWord::Century))
            return century();
        if (m_shape.contains(DateWord::Decade) || m_shape.contains(DateWord::Plural))
            return decade();
        if (m_shape.contains(DateWord::Slash) || m_shape.contains(DateWord::Dot) ||
            m_shape.contains(DateWord::Dash))
            return numeric();
        return named();
    }

private:
    void setYear(int year)
    {
        m_result.point.year = m_beforeEra ? 1 - year : year;
        m_result.point.negative = m_result.point.year < 0;
    }

    Result<DatePoint> century()
    {
        const auto number = std::find_if(m_tokens.begin(), m_tokens.end(), [](const DateToken &token) {
            return token.word == DateWord::RomanNumber || isShort(token);
        });
        if (m_tokens.size() != 2 || number == m_tokens.end() || number->value > 21 || m_beforeEra)
            return refuseWhole(m_typed);
        setYear((number->value - 1) * 100);
        m_result.point.unspecifiedDigits = 2;
        return m_result;
    }

    Result<DatePoint> decade()
    {
        const auto number = std::find_if(m_tokens.begin(), m_tokens.end(), [](const DateToken &token) {
            return token.word == DateWord::Number;
        });
        const bool plural = m_shape.contains(DateWord::Plural);
        if (m_tokens.size() != 2 || number == m_tokens.end() || m_beforeEra ||
            (plural && m_shape[1] != DateWord::Plural))
            return refuseWhole(m_typed);
        if (isShort(*number))
            return refuse(
                DatePointWords::tr("“%1” does not say which century. Write the decade in full, such as 1980s.")
                    .arg(m_typed),
                m_typed);
        if (number->value % 10 != 0)
            return refuse(
                DatePointWords::tr("“%1” is not a decade. A decade begins with a year that ends in 0.").arg(m_typed),
                m_typed);
        if (plural && number->value % 100 == 0)
            return refuse(DatePointWords::tr("“%1” may mean ten years or a hundred. Write %2–%3 or %2–%4.")
                              .arg(m_typed)
                              .arg(number->value)
                              .arg(number->value + 9)
                              .arg(number->value + 99),
                          m_typed);
        setYear(number->value);
        m_result.point.unspecifiedDigits = 1;
        return m_result;
    }

    // ---- 28/11/2017, 1396/09/07, 07/1988 ----

    Result<DatePoint> numeric()
    {
        const bool pair = m_tokens.size() == 3;
        const bool triple = m_tokens.size() == 5 && m_shape[1] == m_shape[3];
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if ((i % 2 == 0) != (m_shape[i] == DateWord::Number))
                return refuseWhole(m_typed);
        }
        if (pair)
            return monthAndYear(m_tokens[0], m_tokens[2]);
        return triple ? dayMonthYear(m_tokens[0], m_tokens[2], m_tokens[4])
                      : Result<DatePoint>(refuseWhole(m_typed));
    }

    Result<DatePoint> monthAndYear(const DateToken &first, const DateToken &second)
    {
        const bool yearFirst = isYear(first);
        const DateToken &year = yearFirst ? first : second;
        const DateToken &month = yearFirst ? second : first;
        if (!isYear(year) || !isShort(month) || month.value > 12)
            return refuse(DatePointWords::tr("“%1” can be read in more than one way. Write the month by its name or "
                                    "both years in full.")
                              .arg(m_typed),
                          m_typed);
        if (yearFirst && month.value == year.value % 100 + 1)
            return refuse(
                DatePointWords::tr(
                    "“%1” may be a month or two years. Write the month by its name or both years in full.")
                    .arg(m_typed),
                m_typed);
        setYear(year.value);
        m_result.point.month = month.value;
        return m_result;
    }

    Result<DatePoint> dayMonthYear(const DateToken &first, const DateToken &second, const DateToken &third)
    {
        if (isYear(first) && isShort(second) && isShort(third))
            return numbers(first.value, second.value, third.value);
        if (!isYear(third) || !isShort(first) || !isShort(second))
            return refuse(
                DatePointWords::tr("The year in “%1” is not complete. Write it with all its digits.").arg(m_typed),
                m_typed);
        if (first.value > 12 || first.value == second.value)
            return numbers(third.value, second.value, first.value);
        if (second.value > 12)
            return numbers(third.value, first.value, second.value);
        return refuse(
            DatePointWords::tr("“%1” may mean day %2 of month %3 or day %3 of month %2. Write the month by its name.")
                .arg(m_typed)
                .arg(first.value)
                .arg(second.value),
            m_typed);
    }

    Result<DatePoint> numbers(int year, int month, int day)
    {
        if (month > 12 || day > 31)
            return refuse(
                DatePointWords::tr("There is no such day as “%1”. Check the day and the month.").arg(m_typed),
                m_typed);
        setYear(year);
        m_result.point.month = month;
        m_result.point.day = day;
        return m_result;
    }

    // ---- 28 November 2017, summer 1988, 1988 ----

    Result<DatePoint> named()
    {
        m_result.hasYear = false;
        bool hasDay = false;
        for (const DateToken &token : m_tokens) {
            bool taken = true;
            if (isYear(token) || (m_beforeEra && m_tokens.size() == 1 && isShort(token)))
                taken = takeYear(token);
            else if (isShort(token))
                taken = takeDay(token, hasDay);
            else
                taken = takeMonth(token);
            if (!taken)
                return refuseWhole(m_typed);
        }
        const EdtfPoint &point = m_result.point;
        const bool alone =
            m_tokens.size() == 1; // may be completed by the end of its range, or is an unfinished year
        if (hasDay && !alone &&
            (point.day > 31 || point.month >= 21 || (m_result.hasYear && point.month == EdtfPoint::Unstated)))
            return refuseWhole(m_typed);
        return m_tokens.isEmpty() ? Result<DatePoint>(refuseWhole(m_typed)) : m_result;
    }

    bool takeYear(const DateToken &token)
    {
        if (m_result.hasYear)
            return false;
        m_result.hasYear = true;
        setYear(token.value);
        return true;
    }

    bool takeDay(const DateToken &token, bool &hasDay)
    {
        if (hasDay)
            return false;
        hasDay = true;
        m_result.point.day = token.value;
        return true;
    }

    bool takeMonth(const DateToken &token)
    {
        if (m_result.point.month != EdtfPoint::Unstated)
            return false;
        m_result.point.month = token.value;
        if (token.word == DateWord::GregorianMonth)
            m_result.calendar = Calendar::Gregorian;
        else if (token.word == DateWord::SolarHijriMonth)
            m_result.calendar = Calendar::SolarHijri;
        return m_result.calendar || token.word == DateWord::Season;
    }

    const Tokens &m_tokens;
    QList<DateWord> m_shape;
    const QString &m_typed;
    bool m_beforeEra;
    DatePoint m_result;
};

EdtfQualifier qualifierOf(DateMarks marks)
{
    if (marks.about)
        return marks.uncertain ? EdtfQualifier::Both : EdtfQualifier::Approximate;
    return marks.uncertain ? EdtfQualifier::Uncertain : EdtfQualifier::None;
}

} // namespace

bool DatePoint::completeFrom(const DatePoint &end)
{
    if (end.isBareYear() || end.point.month == EdtfPoint::Unstated)
        return false;
    if (point.month == EdtfPoint::Unstated) {
        if (end.point.day <= 0)
            return false; // "22 – November 2017"
        point.month = end.point.month;
    }
    if (!calendar)
        calendar = end.calendar;
    point.year = end.point.year;
    point.negative = end.point.negative;
    hasYear = true;
    return true;
}

Result<DatePoint> readDatePoint(QList<DateToken> tokens, const QString &typed, bool beforeEra)
{
    DateMarks marks = takeLeadingMarks(tokens);
    while (!tokens.isEmpty() && isMark(tokens.last()))
        addMark(marks, tokens.takeLast().word);
    QList<DateToken> bare;
    for (const DateToken &token : tokens) {
        const bool ordinal =
            token.word == DateWord::Ordinal && !bare.isEmpty() && bare.last().word == DateWord::Number;
        if (!ordinal && token.word != DateWord::FromOrOf)
            bare += token;
    }
    Result<DatePoint> result = PointReader(bare, typed, beforeEra).read();
    if (result)
        result->marks = marks;
    return result;
}

DateMarks takeLeadingMarks(QList<DateToken> &tokens)
{
    DateMarks marks;
    while (!tokens.isEmpty() && isMark(tokens.first()))
        addMark(marks, tokens.takeFirst().word);
    return marks;
}

QString notationOf(const DatePoint &point, DateMarks whole)
{
    EdtfPoint value = point.point;
    value.qualifier =
        qualifierOf({point.marks.about || whole.about, point.marks.uncertain || whole.uncertain});
    return value.toString();
}

EdtfPoint endPoint(EdtfPoint point, bool last)
{
    if (last && point.unspecifiedDigits > 0)
        point.year += point.unspecifiedDigits == 2 ? 99 : 9;
    point.unspecifiedDigits = 0;
    return point;
}

EdtfPoint neighbour(EdtfPoint point, Calendar calendar, bool after)
{
    const std::optional<Day> edge = after ? point.latest(calendar) : point.earliest(calendar);
    if (!edge)
        return point; // no such day: the sentence about it comes when the value is made
    const CalendarParts next = partsOf(calendar, Day::fromJulianDay(edge->toJulianDay() + (after ? 1 : -1)));
    point = endPoint(point, after);
    point.year = next.year;
    point.negative = next.year < 0;
    if (point.month != EdtfPoint::Unstated)
        point.month = next.month;
    if (point.day != EdtfPoint::Unstated)
        point.day = next.day;
    return point;
}

} // namespace vitrine
