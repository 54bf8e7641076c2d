// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dates.h"

#include "base/bidi.h"
#include "domain/dateformat.h"

namespace vitrine {

QString dateInBothCalendars(const UncertainDate &date, const QString &language)
{
    return date.isEmpty() ? QString() : displayBoth(date, language);
}

QString unbrokenDate(const UncertainDate &date, const QString &language)
{
    const QString between = QStringLiteral(" · ");
    QStringList parts = dateInBothCalendars(date, language).split(between);
    for (QString &part : parts) {
        part.replace(u' ', QChar::Nbsp);
        // A line may end after the dash of a range, unless a word joiner follows.
        part.replace(QStringLiteral("–"), QStringLiteral("–\u2060"));
    }
    return parts.join(between);
}

Calendar ownCalendar(const QString &language)
{
    return language.startsWith(u"fa") ? Calendar::SolarHijri : Calendar::Gregorian;
}

QString yearsInBothCalendars(const Day &day, const QString &language)
{
    const QString gregorian = localDigits(QString::number(day.year), language);
    const int hijri = partsOf(Calendar::SolarHijri, day).year;
    const QString solarHijri = hijri > 0 ? localDigits(QString::number(hijri), u"fa") : QString();
    if (solarHijri.isEmpty())
        return gregorian;
    const bool persianFirst = directionOfLanguage(language) == Qt::RightToLeft;
    return (persianFirst ? solarHijri : gregorian) + QStringLiteral(" · ")
        + isolate(persianFirst ? gregorian : solarHijri);
}

} // namespace vitrine
