// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowids.h"

#include "storage/storagewords.h"


using namespace Qt::StringLiterals;

namespace vitrine {

Result<qint64> RowIds::find(QUuid uid)
{
    if (const auto known = m_rows.constFind(uid); known != m_rows.cend())
        return *known;
    const auto row = m_database.scalar(u"SELECT id FROM record WHERE uid = ?"_s, {uid.toString(QUuid::WithoutBraces)});
    if (row && *row != 0)
        m_rows.insert(uid, *row);
    return row;
}

Result<Value> RowIds::refer(QUuid uid, RecordType type)
{
    if (uid.isNull())
        return Value();
    const auto row = find(uid);
    if (!row)
        return row.unexpected();
    if (*row != 0)
        return Value(*row);
    if (!m_mayReserve)
        return fail(ErrorKind::Invalid,
                    StorageWords::tr("It refers to a record that is not in the catalogue; nothing was changed."),
                    enumName(type) + u' ' + uid.toString(QUuid::WithoutBraces));
    VITRINE_TRY(m_database.run(u"INSERT INTO record (uid, type, created, updated, version, access, status, demonstration)"
                               " VALUES (?, ?, '', '', 1, 3, 0, 0)"_s,
                               {uid.toString(QUuid::WithoutBraces), enumName(type)}));
    const qint64 reserved = m_database.lastInsertId();
    m_reserved.insert(uid, reserved);
    remember(uid, reserved);
    return Value(reserved);
}

void RowIds::allowReserving(bool allowed)
{
    m_mayReserve = allowed;
    m_journal.clear();
}

void RowIds::remember(QUuid uid, qint64 row)
{
    m_rows.insert(uid, row);
    m_journal.push_back({uid, 0});
}

qint64 RowIds::take(QUuid uid)
{
    const qint64 row = m_reserved.take(uid);
    if (row != 0)
        m_journal.push_back({uid, row});
    return row;
}

void RowIds::returnTo(size_t mark)
{
    while (m_journal.size() > mark) {
        const Step step = m_journal.back();
        m_journal.pop_back();
        if (step.taken != 0) {
            m_reserved.insert(step.uid, step.taken);
        } else {
            m_rows.remove(step.uid);
            m_reserved.remove(step.uid);
        }
    }
}

void RowIds::forget()
{
    m_rows.clear();
    m_reserved.clear();
    m_journal.clear();
}

} // namespace vitrine
