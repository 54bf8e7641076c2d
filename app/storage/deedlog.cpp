// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "storage/jsonvalue.h"
#include "storage/logstore.h"
#include "storage/rowvalues.h"

using namespace Qt::StringLiterals;

// The history read by deeds. The rows of a deed stand together: each deed is one transaction of the only writer.
namespace vitrine {

namespace {

/// The span of the deed that ends with row `last`.
Result<DeedSpan> spanEndingAt(Database &database, qint64 last)
{
    DeedSpan span;
    span.last = last;
    const auto before = database.scalar(u"SELECT id FROM change_log WHERE id < ? AND deed <>"
                                        " (SELECT deed FROM change_log WHERE id = ?) ORDER BY id DESC LIMIT 1"_s, {last, last});
    if (!before)
        return before.unexpected();
    const auto mark = [](bool isThere) { return isThere ? QJsonValue(QJsonObject()) : QJsonValue(); };
    VITRINE_TRY(database.each(u"SELECT id, deed, changed, who, record_type, record_uid, field, language, before IS NOT NULL, after IS NOT NULL"
                              " FROM change_log WHERE id > ? ORDER BY id LIMIT 1"_s,
                              {*before}, [&](const Row &r) {
                                  span.first = r.integer(0);
                                  span.head = {r.integer(0), r.integer(1), timeOf(r.text(2)), r.text(3), typeOf(r.text(4)),
                                               RecordId::fromString(r.text(5)), r.text(6), r.text(7), mark(r.integer(8) != 0), mark(r.integer(9) != 0)};
                              }));
    return span;
}

/// The last row of a deed, 0 when there is none. Deeds are numbered as they come, so their rows can be halved.
Result<qint64> lastRowOf(Database &database, qint64 deed)
{
    qint64 low = 0;
    auto high = database.scalar(u"SELECT coalesce(max(id), 0) FROM change_log"_s);
    while (high && low < *high) {
        const qint64 middle = low + (*high - low + 1) / 2;
        const auto there = database.scalar(u"SELECT deed FROM change_log WHERE id >= ? ORDER BY id LIMIT 1"_s, {middle});
        if (!there)
            return there;
        if (*there <= deed)
            low = middle;
        else
            high = middle - 1;
    }
    if (!high)
        return high;
    return database.scalar(u"SELECT id FROM change_log WHERE id <= ? AND deed = ? ORDER BY id DESC LIMIT 1"_s, {low, deed});
}

} // namespace

Result<std::vector<Change>> readDeed(Database &database, qint64 deed)
{
    std::vector<Change> rows;
    const auto last = lastRowOf(database, deed);
    if (!last)
        return last.unexpected();
    if (*last == 0)
        return rows;
    const auto span = spanEndingAt(database, *last);
    if (!span)
        return span.unexpected();
    VITRINE_TRY(database.each(u"SELECT id, deed, changed, who, record_type, record_uid, field, language, before, after FROM change_log"
                              " WHERE id BETWEEN ? AND ? ORDER BY id"_s,
                              {span->first, span->last}, [&](const Row &r) {
                                  rows.push_back({r.integer(0), r.integer(1), timeOf(r.text(2)), r.text(3), typeOf(r.text(4)),
                                                  RecordId::fromString(r.text(5)), r.text(6), r.text(7), jsonFromText(r.text(8)),
                                                  jsonFromText(r.text(9))});
                              }));
    return rows;
}

Result<qint64> countDeed(Database &database, qint64 deed)
{
    const auto span = readSpan(database, deed);
    if (!span)
        return span.unexpected();
    return *span ? (*span)->last - (*span)->first + 1 : 0;
}

Result<std::optional<DeedSpan>> readSpan(Database &database, qint64 deed)
{
    const auto last = lastRowOf(database, deed);
    if (!last)
        return last.unexpected();
    if (*last == 0)
        return std::optional<DeedSpan>();
    auto span = spanEndingAt(database, *last);
    return span ? Result<std::optional<DeedSpan>>(std::move(*span)) : span.unexpected();
}

Result<std::vector<DeedSpan>> lastDeeds(Database &database, int most)
{
    std::vector<DeedSpan> spans;
    auto last = database.scalar(u"SELECT coalesce(max(id), 0) FROM change_log"_s);
    while (last && *last > 0 && static_cast<int>(spans.size()) < most) {
        auto span = spanEndingAt(database, *last);
        if (!span)
            return span.unexpected();
        last = database.scalar(u"SELECT coalesce(max(id), 0) FROM change_log WHERE id < ?"_s, {span->first});
        spans.push_back(std::move(*span));
    }
    if (!last)
        return last.unexpected();
    return spans;
}

Result<bool> isReverse(Database &database, const DeedSpan &later, const DeedSpan &earlier)
{
    const qint64 rows = later.last - later.first;
    if (rows != earlier.last - earlier.first)
        return false;
    // A whole record is the same whatever its version was; a field's value is the same text.
    const auto same = database.scalar(
        u"SELECT count(*) FROM change_log AS a JOIN change_log AS b ON b.record_uid = a.record_uid AND b.field = a.field"
        " AND b.language = a.language AND b.id BETWEEN ? AND ?"
        " AND CASE WHEN a.field <> '' THEN b.before IS a.after AND b.after IS a.before"
        " ELSE json_remove(b.before, '$.version', '$.updated') IS json_remove(a.after, '$.version', '$.updated')"
        " AND json_remove(b.after, '$.version', '$.updated') IS json_remove(a.before, '$.version', '$.updated') END"
        " WHERE a.id BETWEEN ? AND ?"_s,
        {earlier.first, earlier.last, later.first, later.last});
    return same ? Result<bool>(*same == rows + 1) : same.unexpected();
}

Result<qint64> removalOf(Database &database, RecordId record)
{
    return database.scalar(u"SELECT coalesce(max(deed), 0) FROM change_log WHERE record_uid = ? AND field = '' AND after IS NULL"_s,
                           {record.toString()});
}

} // namespace vitrine
