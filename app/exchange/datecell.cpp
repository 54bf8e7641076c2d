// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datecell.h"

#include "domain/dateparse.h"

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
    date.original = wording == date.notation() ? QString() : wording;
    date.originalLanguage = language;
    return date;
}

} // namespace vitrine
