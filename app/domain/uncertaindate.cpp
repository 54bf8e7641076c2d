// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uncertaindate.h"

#include "domain/edtf.h"

#include <tuple>

namespace vitrine {

namespace {

/// The Gregorian value of a Solar Hijri one: the day, or the interval from its first to its last day.
Edtf toGregorian(const Edtf &native)
{
    Edtf result;
    result.isInterval = native.isInterval || native.earliest() != native.latest();
    result.startSide = native.startSide;
    result.endSide = native.endSide;
    if (const auto first = native.earliest())
        result.start = edtfDay(*first, native.start.qualifier);
    if (const auto last = native.latest())
        result.end = edtfDay(*last, native.end.qualifier);
    return result;
}

} // namespace

Result<UncertainDate> UncertainDate::fromEdtf(QStringView edtf)
{
    const Result<Edtf> parsed = parseEdtf(edtf);
    if (!parsed)
        return parsed.unexpected();
    UncertainDate date;
    date.edtf = parsed->toString();
    date.earliest = parsed->earliest();
    date.latest = parsed->latest();
    return date;
}

Result<UncertainDate> UncertainDate::fromSolarHijri(QStringView native)
{
    const Result<Edtf> parsed = parseEdtf(native, Calendar::SolarHijri);
    if (!parsed)
        return parsed.unexpected();
    UncertainDate date;
    date.calendar = Calendar::SolarHijri;
    date.native = parsed->toString();
    date.edtf = toGregorian(*parsed).toString();
    date.earliest = parsed->earliest();
    date.latest = parsed->latest();
    return date;
}

Result<UncertainDate> UncertainDate::from(Calendar calendar, QStringView notation)
{
    return calendar == Calendar::Gregorian ? fromEdtf(notation) : fromSolarHijri(notation);
}

UncertainDate UncertainDate::asText(QString original, QString language)
{
    UncertainDate date;
    date.original = std::move(original);
    date.originalLanguage = std::move(language);
    return date;
}

bool UncertainDate::isEmpty() const
{
    return original.isEmpty() && edtf.isEmpty();
}

bool sortsBefore(const UncertainDate &a, const UncertainDate &b)
{
    constexpr Day first{-10000, 1, 1};
    constexpr Day last{10000, 1, 1};
    const auto key = [&](const UncertainDate &date) {
        return std::tuple(!date.isKnown(), date.earliest.value_or(first), date.latest.value_or(last));
    };
    return key(a) < key(b);
}

bool mayOverlap(const UncertainDate &date, const std::optional<Day> &from, const std::optional<Day> &to)
{
    if (!date.isKnown())
        return false;
    const bool endsBefore = date.latest && from && *date.latest < *from;
    const bool startsAfter = date.earliest && to && *to < *date.earliest;
    return !endsBefore && !startsAfter;
}

} // namespace vitrine
