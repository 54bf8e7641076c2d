// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"
#include "storage/database.h"

namespace vitrine {

/// Between the uid, a record's name everywhere, and the row id, its name inside one file. During a bulk deed a
/// record may be referred to before it comes: its row is reserved, and must have come by the end.
class RowIds final {
public:
    explicit RowIds(Database &database) : m_database(database) {}

    /// 0 when there is no such record.
    [[nodiscard]] Result<qint64> find(QUuid uid);
    /// The row a reference points to, as a value to bind: NULL for a null id. Invalid when there is no such
    /// record and none may be reserved.
    template<RecordLike R>
    [[nodiscard]] Result<Value> refer(Id<R> id) { return refer(id.uuid(), Fields<R>::type); }

    void allowReserving(bool allowed);
    /// The reserved row of a record that comes now, or 0.
    [[nodiscard]] qint64 take(QUuid uid);
    /// Uids that were referred to and never came.
    [[nodiscard]] QList<QUuid> missing() const { return m_reserved.keys(); }
    [[nodiscard]] bool isReserved(QUuid uid) const { return m_reserved.contains(uid); }
    void remember(QUuid uid, qint64 row);
    void drop(QUuid uid) { m_rows.remove(uid); }
    /// After a rollback.
    void forget();

    /// A point to return to when a deed within a larger one is taken back.
    [[nodiscard]] size_t mark() const { return m_journal.size(); }
    void returnTo(size_t mark);

private:
    [[nodiscard]] Result<Value> refer(QUuid uid, RecordType type);

    Database &m_database;
    QHash<QUuid, qint64> m_rows;
    QHash<QUuid, qint64> m_reserved;
    struct Step {
        QUuid uid;
        qint64 taken = 0; ///< the reserved row that was taken; 0 for a row that was remembered or reserved
    };
    std::vector<Step> m_journal; ///< while reserving is allowed, that is in a bulk deed
    bool m_mayReserve = false;
};

} // namespace vitrine
