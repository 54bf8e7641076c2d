// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contentstate.h"

#include "domain/history.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vitrine {

Result<qint64> writesOfOthers(Database &database) { return database.scalar(u"PRAGMA data_version"_s); }

Result<QByteArray> contentState(Database &database)
{
    const auto deeds = database.scalar(u"SELECT max(id) FROM change_log"_s);
    const auto log = deeds ? database.scalar(u"SELECT id FROM custody_event WHERE type <> ? ORDER BY id DESC LIMIT 1"_s, {enumName(CustodyType::Dissemination)})
                           : Result<qint64>(deeds.unexpected());
    if (!log)
        return log.unexpected();
    QByteArray state = QByteArray::number(*deeds) + ' ' + QByteArray::number(*log);
    const auto add = [&state](const Row &row) { state += '\n' + row.text(0).toUtf8() + '\t' + row.text(1).toUtf8() + '\t' + row.text(2).toUtf8() + '\t' + row.text(3).toUtf8(); };
    VITRINE_TRY(database.each(u"SELECT key, value, '', '' FROM setting ORDER BY key"_s, {}, add));
    VITRINE_TRY(database.each(u"SELECT path, kind, code, note FROM storage_place ORDER BY path"_s, {}, add));
    VITRINE_TRY(database.each(u"SELECT uid, title, closed, scope FROM stocktake ORDER BY uid"_s, {}, add));
    VITRINE_TRY(database.each(u"SELECT stocktake, max(checked), count(*) || ' ' || sum(checked <> ''), sum(length(outcome) + 3 * length(found) + 7 * length(note))"
                              " FROM stocktake_line WHERE stocktake IN (SELECT uid FROM stocktake WHERE closed = '') GROUP BY stocktake"_s, {}, add));
    return QCryptographicHash::hash(state, QCryptographicHash::Sha256);
}

Result<qint64> lastChange(Database &database) { return database.scalar(u"SELECT coalesce(max(id), 0) FROM change_log"_s); }

Result<QList<RecordId>> recordsChangedIn(Database &database, qint64 after, qint64 upTo, int most)
{
    QList<RecordId> records;
    VITRINE_TRY(database.each(u"SELECT DISTINCT record_uid FROM change_log WHERE id > ? AND id <= ? LIMIT ?"_s, {after, upTo, most},
                              [&](const Row &row) { records += RecordId::fromString(row.text(0)); }));
    return records;
}

} // namespace vitrine
