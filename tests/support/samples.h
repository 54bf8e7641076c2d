// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"
#include <QTimeZone>

/// Records with every field filled, made from the field tables: a new field is in every round trip by itself.
namespace vitrine::samples {

/// Words that end in `mark`, so that a test can find in whose field they were.
struct Maker {
    QString mark;
    int counter = 0;

    QString word(const char *key) { return QStringLiteral("%1%2%3").arg(QLatin1StringView(key), mark).arg(++counter); }
};

inline void fill(Maker &maker, const char *key, QString &out)
{
    const QLatin1StringView name(key);
    if (name == QLatin1StringView("rightsUntil"))
        out = QStringLiteral("2999-12-31");
    else
        out = name == QLatin1StringView("embargoUntil") ? QStringLiteral("1999-12-31") : maker.word(key);
}
inline void fill(Maker &, const char *, bool &out) { out = true; }
inline void fill(Maker &maker, const char *, int &out) { out = ++maker.counter; }
inline void fill(Maker &maker, const char *, qint64 &out) { out = ++maker.counter; }
inline void fill(Maker &maker, const char *, double &out) { out = 0.125 * ++maker.counter; }
inline void fill(Maker &maker, const char *key, MultiText &out)
{
    out.set(QStringLiteral("fr"), maker.word(key), TextOrigin::Original, TextState::Reviewed);
    out.set(QStringLiteral("en"), maker.word(key), TextOrigin::Translation, TextState::Draft);
    out.set(QStringLiteral("fa"), QStringLiteral("فارسی ") + maker.word(key), TextOrigin::Translation, TextState::Draft);
}
inline void fill(Maker &maker, const char *key, UncertainDate &out)
{
    out = *UncertainDate::fromSolarHijri(u"1284-22~");
    out.original = maker.word(key);
    out.originalLanguage = QStringLiteral("fa");
}
template<class Tag>
void fill(Maker &, const char *, Id<Tag> &out) { out = Id<Tag>::create(); }
template<NamedEnum E>
void fill(Maker &, const char *, E &out) { out = static_cast<E>(EnumNames<E>::names.size() - 1); }
template<Described R>
void fill(Maker &maker, const char *key, R &out);
template<class T>
void fill(Maker &maker, const char *key, std::optional<T> &out)
{
    T value{};
    fill(maker, key, value);
    out = value;
}
template<class List>
    requires requires(List list) { list.begin(); list.push_back(*list.begin()); }
void fill(Maker &maker, const char *key, List &out)
{
    for (int i = 0; i < 2; ++i) {
        typename List::value_type value{};
        fill(maker, key, value);
        out.push_back(value);
    }
}
template<Described R>
void fill(Maker &maker, const char *, R &out)
{
    forEachField<R>([&](const auto &field) { fill(maker, field.key, out.*field.member); });
}

/// Every field and every common member filled. Ids point nowhere: set those that must exist.
template<RecordLike R>
[[nodiscard]] R filled(const QString &mark = {})
{
    Maker maker{mark};
    R record;
    fill(maker, "", static_cast<R &>(record));
    record.id = Id<R>::create();
    record.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::utc());
    record.updated = record.created.addDays(1);
    record.version = 3;
    record.access = Access::Public;
    record.status = Status::Published;
    record.fieldAccess = {{QStringLiteral("title"), Access::Internal}};
    record.absences = {{QStringLiteral("date"), Absence::NotRecorded}};
    record.citations = {{SourceId::create(), QStringLiteral("paragraph 3")}};
    record.extra = {{QStringLiteral("Colonne"), QStringLiteral("fr"), QStringLiteral("valeur")}};
    return record;
}

} // namespace vitrine::samples
