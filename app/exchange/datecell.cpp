// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datecell.h"

#include "domain/dateparse.h"

#include <QDate>

namespace vitrine {

UncertainDate dateFromWording(const QString &wording, const QString &language)
{
    auto parsed = parseDate(wording, language);
    if (!parsed)
        return UncertainDate::asText(wording, language);
    parsed->date.original = wording;
    parsed->date.originalLanguage = language;
    return parsed->date;
}

std::optional<UncertainDate> dateFromNotation(Calendar calendar, const QString &notation, const QString &wording,
                                              const QString &language)
{
    UncertainDate date;
    if (!notation.isEmpty()) {
        auto read = UncertainDate::from(calendar, notation);
        if (!read)
            return std::nullopt;
        date = *read;
    }
    date.calendar = calendar;
    date.original = wording == date.notation() && language.isEmpty() ? QString() : wording; // what is worded has a language
    date.originalLanguage = language;
    return date;
}

QString edtfBetween(const QString &from, const QString &to)
{
    const QDate first = QDate::fromString(from, Qt::ISODate);
    const QDate last = QDate::fromString(to, Qt::ISODate);
    if (from == to)
        return from;
    const bool isOneYear = first.isValid() && first.year() == last.year();
    if (isOneYear && first.dayOfYear() == 1 && last.dayOfYear() == last.daysInYear())
        return from.left(4);
    if (isOneYear && first.month() == last.month() && first.day() == 1 && last.day() == last.daysInMonth())
        return from.left(7);
    return from + u'/' + to;
}

} // namespace vitrine
