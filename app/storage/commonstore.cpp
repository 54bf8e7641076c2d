// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/commonstore.h"

#include "domain/recordjson.h"
#include "storage/rowvalues.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

template<NamedEnum E>
int code(E value) { return static_cast<int>(value); }

Result<void> updateRow(Tables &tables, qint64 row, const RecordCommon &common)
{
    return tables.database.run(u"UPDATE record SET created = ?, updated = ?, version = ?, access = ?, status = ?,"
                               " demonstration = ? WHERE id = ?"_s,
                               {jsonTime(common.created), jsonTime(common.updated), common.version, code(common.access),
                                code(common.status), common.demonstration ? 1 : 0, row});
}

} // namespace

QString tableOf(RecordType type)
{
    return type == RecordType::SavedList ? u"saved_list"_s : enumName(type);
}

Result<qint64> addRow(Tables &tables, RecordType type, QUuid uid, const RecordCommon &common)
{
    if (const qint64 reserved = tables.ids.take(uid); reserved != 0) {
        VITRINE_TRY(updateRow(tables, reserved, common));
        return reserved;
    }
    VITRINE_TRY(tables.database.run(
        u"INSERT INTO record (created, updated, version, access, status, demonstration, uid, type)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING"_s,
        {jsonTime(common.created), jsonTime(common.updated), common.version, code(common.access), code(common.status),
         common.demonstration ? 1 : 0, uid.toString(QUuid::WithoutBraces), nameOf(type)}));
    if (tables.database.changedRows() == 0)
        return 0;
    const qint64 row = tables.database.lastInsertId();
    tables.ids.remember(uid, row);
    return row;
}

namespace {

Result<void> writeAccess(Tables &tables, qint64 row, const RecordCommon &common)
{
    for (const auto &[field, access] : common.fieldAccess)
        VITRINE_TRY(tables.database.run(u"INSERT INTO field_access (record, field, access) VALUES (?, ?, ?)"_s, {row, field, code(access)}));
    return {};
}

Result<void> writeAbsences(Tables &tables, qint64 row, const RecordCommon &common)
{
    for (const auto &[field, reason] : common.absences)
        VITRINE_TRY(tables.database.run(u"INSERT INTO absence (record, field, reason) VALUES (?, ?, ?)"_s, {row, field, code(reason)}));
    return {};
}

Result<void> writeCitations(Tables &tables, qint64 row, const RecordCommon &common)
{
    int position = 0;
    for (const Citation &citation : common.citations) {
        const auto source = tables.ids.refer(citation.source);
        if (!source)
            return source.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO citation (record, position, source, locator) VALUES (?, ?, ?, ?)"_s,
                                        {row, position++, *source, citation.locator}));
    }
    return {};
}

Result<void> writeExtra(Tables &tables, qint64 row, const RecordCommon &common)
{
    int position = 0;
    for (const ExtraField &extra : common.extra) {
        VITRINE_TRY(tables.database.run(u"INSERT INTO extra_field (record, position, name, language, value) VALUES (?, ?, ?, ?, ?)"_s,
                                        {row, position++, extra.name, extra.language, extra.value}));
    }
    return {};
}

} // namespace

Result<void> writeCommon(Tables &tables, qint64 row, const RecordCommon &common)
{
    VITRINE_TRY(writeAccess(tables, row, common));
    VITRINE_TRY(writeAbsences(tables, row, common));
    VITRINE_TRY(writeCitations(tables, row, common));
    return writeExtra(tables, row, common);
}

Result<void> reviseCommon(Tables &tables, qint64 row, const RecordCommon &before, const RecordCommon &after)
{
    VITRINE_TRY(updateRow(tables, row, after));
    Database &db = tables.database;
    if (before.fieldAccess != after.fieldAccess) {
        VITRINE_TRY(db.run(u"DELETE FROM field_access WHERE record = ?"_s, {row}));
        VITRINE_TRY(writeAccess(tables, row, after));
    }
    if (before.absences != after.absences) {
        VITRINE_TRY(db.run(u"DELETE FROM absence WHERE record = ?"_s, {row}));
        VITRINE_TRY(writeAbsences(tables, row, after));
    }
    if (before.citations != after.citations) {
        VITRINE_TRY(db.run(u"DELETE FROM citation WHERE record = ?"_s, {row}));
        VITRINE_TRY(writeCitations(tables, row, after));
    }
    if (before.extra != after.extra) {
        VITRINE_TRY(db.run(u"DELETE FROM extra_field WHERE record = ?"_s, {row}));
        VITRINE_TRY(writeExtra(tables, row, after));
    }
    return {};
}

Result<void> replaceCommon(Tables &tables, RecordType type, qint64 row, const RecordCommon &common)
{
    VITRINE_TRY(clearRecord(tables, type, row));
    VITRINE_TRY(updateRow(tables, row, common));
    return writeCommon(tables, row, common);
}

Result<void> readCommon(Tables &tables, qint64 row, RecordCommon &common)
{
    Database &db = tables.database;
    VITRINE_TRY(db.each(u"SELECT created, updated, version, access, status, demonstration FROM record WHERE id = ?"_s, {row},
                        [&](const Row &r) {
                            common.created = timeOf(r.text(0));
                            common.updated = timeOf(r.text(1));
                            common.version = r.number(2);
                            common.access = static_cast<Access>(r.number(3));
                            common.status = static_cast<Status>(r.number(4));
                            common.demonstration = r.isTrue(5);
                        }));
    VITRINE_TRY(db.each(u"SELECT field, access FROM field_access WHERE record = ?"_s, {row}, [&](const Row &r) {
        common.fieldAccess[r.text(0)] = static_cast<Access>(r.number(1));
    }));
    VITRINE_TRY(db.each(u"SELECT field, reason FROM absence WHERE record = ?"_s, {row}, [&](const Row &r) {
        common.absences[r.text(0)] = static_cast<Absence>(r.number(1));
    }));
    VITRINE_TRY(db.each(u"SELECT source.uid, citation.locator FROM citation JOIN record AS source ON source.id = citation.source"
                        " WHERE citation.record = ? ORDER BY citation.position"_s,
                        {row}, [&](const Row &r) {
                            common.citations.push_back({SourceId::fromString(r.text(0)), r.text(1)});
                        }));
    return db.each(u"SELECT name, language, value FROM extra_field WHERE record = ? ORDER BY position"_s, {row},
                   [&](const Row &r) { common.extra.push_back({r.text(0), r.text(1), r.text(2)}); });
}

Result<void> clearRecord(Tables &tables, RecordType type, qint64 row)
{
    static const QStringList shared{u"DELETE FROM field_access WHERE record = ?"_s, u"DELETE FROM absence WHERE record = ?"_s,
                                    u"DELETE FROM citation WHERE record = ?"_s, u"DELETE FROM extra_field WHERE record = ?"_s,
                                    u"DELETE FROM text_value WHERE record = ?"_s, u"DELETE FROM date_value WHERE record = ?"_s,
                                    u"DELETE FROM participation WHERE record = ?"_s};
    for (const QString &sql : shared)
        VITRINE_TRY(tables.database.run(sql, {row}));
    if (type == RecordType::Section)
        VITRINE_TRY(tables.database.run(u"DELETE FROM hang WHERE section = ?"_s, {row}));
    // The lists of a type hang on its own row and go with it.
    return tables.database.run(u"DELETE FROM "_s + tableOf(type) + u" WHERE id = ?"_s, {row});
}

Result<void> writeText(Tables &tables, qint64 row, const char *field, int place, const MultiText &text)
{
    for (const TextValue &value : text.values()) {
        VITRINE_TRY(tables.database.run(
            u"INSERT INTO text_value (record, field, place, language, value, origin, state) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {row, QLatin1StringView(field), place, value.language, value.text, code(value.origin), code(value.state)}));
    }
    return {};
}

Result<void> clearTexts(Tables &tables, qint64 row, const char *field)
{
    return tables.database.run(u"DELETE FROM text_value WHERE record = ? AND field = ?"_s, {row, QLatin1StringView(field)});
}

Result<void> clearDates(Tables &tables, qint64 row, const char *field)
{
    return tables.database.run(u"DELETE FROM date_value WHERE record = ? AND field = ?"_s, {row, QLatin1StringView(field)});
}

Result<void> writeDate(Tables &tables, qint64 row, const char *field, int place, const UncertainDate &date)
{
    if (date == UncertainDate())
        return {};
    const auto day = [](const std::optional<Day> &value) { return value ? Value(value->toJulianDay()) : Value(); };
    return tables.database.run(u"INSERT INTO date_value (record, field, place, original, original_language, calendar, edtf,"
                               " native, earliest, latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {row, QLatin1StringView(field), place, date.original, date.originalLanguage,
                                calendarKey(date.calendar), date.edtf, date.native, day(date.earliest), day(date.latest)});
}

Result<StoredValues> StoredValues::read(Tables &tables, qint64 row)
{
    StoredValues values;
    VITRINE_TRY(tables.database.each(
        u"SELECT field, place, language, value, origin, state FROM text_value WHERE record = ?"_s, {row}, [&](const Row &r) {
            values.m_texts[{r.text(0), r.number(1)}].set(
                {r.text(2), r.text(3), static_cast<TextOrigin>(r.number(4)), static_cast<TextState>(r.number(5))});
        }));
    VITRINE_TRY(tables.database.each(
        u"SELECT field, place, original, original_language, calendar, edtf, native, earliest, latest FROM date_value"
        " WHERE record = ?"_s,
        {row}, [&](const Row &r) {
            UncertainDate date;
            date.original = r.text(2);
            date.originalLanguage = r.text(3);
            date.calendar = calendarFromKey(r.text(4)).value_or(Calendar::Gregorian);
            date.edtf = r.text(5);
            date.native = r.text(6);
            if (!r.isNull(7))
                date.earliest = Day::fromJulianDay(r.integer(7));
            if (!r.isNull(8))
                date.latest = Day::fromJulianDay(r.integer(8));
            values.m_dates[{r.text(0), r.number(1)}] = date;
        }));
    return values;
}

MultiText StoredValues::text(const char *field, int place) const
{
    const auto found = m_texts.find({QString::fromLatin1(field), place});
    return found == m_texts.end() ? MultiText() : found->second;
}

UncertainDate StoredValues::date(const char *field, int place) const
{
    const auto found = m_dates.find({QString::fromLatin1(field), place});
    return found == m_dates.end() ? UncertainDate() : found->second;
}

} // namespace vitrine
