// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dateparse.h"

#include "base/language.h"
#include "domain/datepoint.h"
#include "domain/datetokens.h"
#include "domain/edtf.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

struct DateParseWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DateParse)
};

/// Years below it are Solar Hijri or Gregorian by the language; the present Solar Hijri century ends in 2121.
constexpr int FirstSurelyGregorianYear = 1500;

using Tokens = QList<DateToken>;

bool contains(const Tokens &tokens, DateWord word)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [word](const DateToken &token) { return token.word == word; });
}

/// Takes every such token out; true when there was one.
bool take(Tokens &tokens, DateWord word)
{
    return tokens.removeIf([word](const DateToken &token) { return token.word == word; }) > 0;
}

qsizetype positionOf(const Tokens &tokens, DateWord word)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].word == word)
            return i;
    }
    return -1;
}

qsizetype countOf(const Tokens &tokens, DateWord word)
{
    return std::count_if(tokens.begin(), tokens.end(),
                         [word](const DateToken &token) { return token.word == word; });
}

/// Reads one typed date; made for it and thrown away.
class DateReader final {
public:
    DateReader(QStringView typed, QStringView language)
        : m_typed(typed.toString()), m_text(withPlainDigits(typed)), m_language(language.toString()),
          m_readsPersian(primaryLanguage(language) == u"fa" || hasPersianDigits(typed))
    {
    }

    Result<ParsedDate> read()
    {
        if (m_text.isEmpty())
            return refuse(DateParseWords::tr("There is no date here yet. Write one, or “undated”."));
        if (saysUndated(m_text))
            return ParsedDate{UncertainDate::asText(m_typed, m_language), {}};
        if (edtfKind(m_text) != EdtfKind::Invalid ||
            edtfKind(m_text, Calendar::SolarHijri) != EdtfKind::Invalid)
            return readEdtf();
        return readWords(dateTokens(m_text));
    }

private:
    [[nodiscard]] Unexpected refuse(const QString &sentence) const
    {
        return fail(ErrorKind::Invalid, sentence, QStringLiteral("date: ") + m_typed);
    }

    // ---- EDTF as typed ----

    Result<ParsedDate> readEdtf()
    {
        const Result<Edtf> gregorian = parseEdtf(m_text);
        const Result<Edtf> solarHijri = parseEdtf(m_text, Calendar::SolarHijri);
        if (!gregorian && !solarHijri)
            return gregorian.unexpected();
        const Edtf &value = gregorian ? *gregorian : *solarHijri;
        const bool early = (value.startSide != EdtfSide::Date || isEarly(value.start.year)) &&
                           (value.endSide != EdtfSide::Date || isEarly(value.end.year));
        return finish(m_text, {}, early);
    }

    static bool isEarly(int year) { return year > 0 && year < FirstSurelyGregorianYear; }

    /// Without `calendar` the rule for early years chooses it, and the other one is the alternative.
    Result<ParsedDate> finish(const QString &notation, std::optional<Calendar> calendar, bool early)
    {
        const Calendar ruled = early && m_readsPersian ? Calendar::SolarHijri : Calendar::Gregorian;
        const Calendar chosen = calendar.value_or(ruled);
        Result<UncertainDate> date = UncertainDate::from(chosen, notation);
        if (!date)
            return date.unexpected();
        ParsedDate parsed{written(*date), {}};
        if (!calendar && early) {
            const Calendar other = chosen == Calendar::Gregorian ? Calendar::SolarHijri : Calendar::Gregorian;
            if (const Result<UncertainDate> alternative = UncertainDate::from(other, notation))
                parsed.alternative = written(*alternative);
        }
        return parsed;
    }

    [[nodiscard]] UncertainDate written(UncertainDate date) const
    {
        date.original = m_typed;
        date.originalLanguage = m_language;
        return date;
    }

    // ---- words ----

    Result<ParsedDate> readWords(Tokens tokens)
    {
        for (const DateToken &token : tokens) {
            if (token.word == DateWord::Unknown)
                return refuse(DateParseWords::tr("“%1” in “%2” is not understood as part of a date. Write it like 28 "
                                        "November 2017, summer 1988, "
                                        "around 1905 or 1985–1988.")
                                  .arg(token.text, m_typed));
            if (token.word == DateWord::Number && (token.digits > 4 || token.value < 1))
                return refuse(
                    DateParseWords::tr(
                        "The number %1 is neither a day nor a year. Write the year with up to four digits.")
                        .arg(token.text));
        }
        if (contains(tokens, DateWord::LunarHijri))
            return refuse(DateParseWords::tr("The lunar calendar cannot be converted to the day. Write the Solar "
                                    "Hijri or the Gregorian date; "
                                    "the wording of the source has its own field."));
        const bool beforeEra = take(tokens, DateWord::BeforeEra);
        const bool saysGregorian = take(tokens, DateWord::Gregorian) || beforeEra;
        const bool saysSolarHijri = take(tokens, DateWord::SolarHijri);
        if (saysGregorian && saysSolarHijri)
            return refuse(DateParseWords::tr("“%1” names two calendars. Choose one.").arg(m_typed));
        m_beforeEra = beforeEra;
        if (const qsizetype at = positionOf(tokens, DateWord::Weekday); at >= 0)
            m_weekday = tokens.takeAt(at).value;
        if (saysGregorian || saysSolarHijri)
            m_calendar = saysGregorian ? Calendar::Gregorian : Calendar::SolarHijri;
        return onWeekday(readStructure(tokens));
    }

    Result<ParsedDate> readStructure(Tokens tokens)
    {
        const DateMarks marks = takeLeadingMarks(tokens);
        if (tokens.isEmpty())
            return refuse(DateParseWords::tr("“%1” holds no year. Write the year in full.").arg(m_typed));
        const bool french =
            tokens.first().text == u"a" || tokens.first().text == u"au"; // "à l’été 1988" is no range
        if (tokens.first().word == DateWord::To && french && countOf(tokens, DateWord::To) == 1)
            return readSingle(tokens.mid(1), marks);
        const DateWord first = tokens.first().word;
        if (first == DateWord::Before || first == DateWord::After || first == DateWord::Since ||
            first == DateWord::Until)
            return readHalf(first, tokens.mid(1), marks);
        if (first == DateWord::Between)
            return readRange(tokens.mid(1), DateWord::And, marks);
        const bool opensRange = first == DateWord::FromOrOf;
        if (contains(tokens, DateWord::To))
            return first == DateWord::To && !opensRange && tokens.first().text == u"تا"
                       ? readHalf(DateWord::Until, tokens.mid(1), marks)
                       : readRange(opensRange ? tokens.mid(1) : tokens, DateWord::To, marks);
        if (opensRange && (tokens.first().text == u"از" || tokens.first().text == u"from"))
            return readHalf(DateWord::Since, tokens.mid(1), marks);
        if (countOf(tokens, DateWord::Dash) == 1)
            return readRange(tokens, DateWord::Dash, marks);
        return readSingle(tokens, marks);
    }

    Result<ParsedDate> readSingle(const Tokens &tokens, DateMarks marks)
    {
        Result<DatePoint> point = readDatePoint(tokens, m_typed, m_beforeEra);
        if (!point)
            return point.unexpected();
        if (const QString missing = incomplete(*point); !missing.isEmpty())
            return refuse(missing);
        return agree({&*point}, [&]() -> QString { return notationOf(*point, marks); });
    }

    /// A weekday is a check on its day: where they do not agree, one of them is wrong.
    Result<ParsedDate> onWeekday(Result<ParsedDate> parsed) const
    {
        if (!parsed || m_weekday == 0)
            return parsed;
        const UncertainDate &date = parsed->date;
        if (date.earliest == date.latest && date.earliest->toDate().dayOfWeek() == m_weekday)
            return parsed;
        return refuse(DateParseWords::tr("The day of the week in “%1” does not go with the date. Check both, or leave "
                                "the weekday out.")
                          .arg(m_typed));
    }

    Result<ParsedDate> readHalf(DateWord word, Tokens tokens, DateMarks marks)
    {
        Result<DatePoint> point = readDatePoint(tokens, m_typed, m_beforeEra);
        if (!point)
            return point.unexpected();
        if (const QString missing = incomplete(*point); !missing.isEmpty())
            return refuse(missing);
        const bool shifts = word == DateWord::Before || word == DateWord::After;
        if (shifts && point->point.month >= 21)
            return refuse(DateParseWords::tr("Before or after a season names no day. Write a month or a year in “%1”.")
                              .arg(m_typed));
        const bool endsThere = word == DateWord::Before || word == DateWord::Until;
        Result<ParsedDate> parsed = agree({&*point}, [&]() -> QString {
            const EdtfPoint end = shifts ? neighbour(point->point, calendar(), word == DateWord::After)
                                         : endPoint(point->point, endsThere);
            const QString text = notationOf({end, point->marks, {}}, marks);
            return endsThere ? QString(QStringLiteral("../") + text) : QString(text + QStringLiteral("/.."));
        });
        if (parsed && shifts && point->point.day > 0)
            parsed->alternative.reset(); // the day before is another in a calendar with other months
        return parsed;
    }

    Result<ParsedDate> readRange(const Tokens &tokens, DateWord separator, DateMarks marks)
    {
        const qsizetype at = positionOf(tokens, separator);
        if (at <= 0 || at + 1 >= tokens.size() || countOf(tokens, separator) != 1)
            return refuse(
                DateParseWords::tr("“%1” does not name two dates. Write both, such as 1985–1988.").arg(m_typed));
        Result<DatePoint> start = readDatePoint(tokens.first(at), m_typed, m_beforeEra);
        if (!start)
            return start.unexpected();
        Result<DatePoint> end = readDatePoint(tokens.mid(at + 1), m_typed, m_beforeEra);
        if (!end)
            return end.unexpected();
        if (!end->hasYear || (start->point.month >= 21 && start->hasYear && end->isBareYear()))
            return refuse(DateParseWords::tr("The end of “%1” can be read in more than one way. Write it in full, "
                                    "such as 1985–1988 or "
                                    "December 1988 – February 1989.")
                              .arg(m_typed));
        if (!start->hasYear && !start->completeFrom(*end))
            return refuse(DateParseWords::tr("The start of “%1” has no year. Write it in full.").arg(m_typed));
        return agree({&*start, &*end}, [&]() -> QString {
            return notationOf({endPoint(start->point, false), start->marks, {}}, marks) + u'/' +
                   notationOf({endPoint(end->point, true), end->marks, {}}, marks);
        });
    }

    [[nodiscard]] QString incomplete(const DatePoint &point) const
    {
        return point.hasYear ? QString()
                             : DateParseWords::tr("The year in “%1” is not complete. Write it with all its digits.")
                                   .arg(m_typed);
    }

    /// The calendar the wording names, if any, and what follows when the parts do not agree on it.
    template <class Notation>
    Result<ParsedDate> agree(const QList<const DatePoint *> &points, Notation notation)
    {
        bool early = !m_beforeEra;
        for (const DatePoint *point : points) {
            if (point->calendar && m_calendar && *point->calendar != *m_calendar)
                return refuse(DateParseWords::tr("“%1” mixes two calendars. Write it in one.").arg(m_typed));
            if (point->calendar)
                m_calendar = point->calendar;
            early = early && isEarly(point->point.year + (point->point.unspecifiedDigits > 0 ? 1 : 0));
        }
        if (m_calendar == Calendar::SolarHijri && !early)
            return refuse(DateParseWords::tr("The year in “%1” is not a Solar Hijri year. Write the year of the same "
                                    "calendar as the month.")
                              .arg(m_typed));
        m_early = early;
        return finish(notation(), m_calendar, early);
    }

    [[nodiscard]] Calendar calendar() const
    {
        return m_calendar.value_or(m_early && m_readsPersian ? Calendar::SolarHijri : Calendar::Gregorian);
    }

    QString m_typed;
    QString m_text;
    QString m_language;
    bool m_readsPersian;
    bool m_beforeEra = false;
    bool m_early = false;
    int m_weekday = 0; ///< 1-7 when one is named
    std::optional<Calendar> m_calendar;
};

} // namespace

Result<ParsedDate> parseDate(QStringView typed, QStringView language)
{
    return DateReader(typed, language).read();
}

} // namespace vitrine
