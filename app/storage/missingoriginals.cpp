// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/missingoriginals.h"

#include "storage/admitted.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

Result<const QSet<qint64> *> MissingOriginals::rows(const std::function<bool()> &isStale)
{
    VITRINE_TRY(readChecks());
    if (!m_isKnown)
        VITRINE_TRY(readAll(isStale));
    for (const qint64 row : std::as_const(m_changed))
        VITRINE_TRY(readItem(row));
    m_changed.clear();
    return &m_rows;
}

void MissingOriginals::forget()
{
    m_isKnown = false;
    m_custody = 0;
    m_failed.clear();
    m_rows.clear();
    m_changed.clear();
}

bool MissingOriginals::isThere(const QString &sha256) const
{
    return QFileInfo::exists(m_folder + u"/media/"_s + sha256.left(2) + u'/' + sha256);
}

/// The log is only ever added to, so what was read of it stays true.
Result<void> MissingOriginals::readChecks()
{
    const auto last = m_database.scalar(u"SELECT max(id) FROM custody_event"_s);
    if (!last)
        return last.unexpected();
    if (*last == m_custody)
        return {};
    QSet<QString> checked;
    VITRINE_TRY(m_database.each(u"SELECT record_uid, success FROM custody_event WHERE id > ? AND +type = 'fixity check' ORDER BY id"_s, {m_custody}, [&](const Row &r) {
        if (r.isTrue(1) ? m_failed.remove(r.text(0)) : (m_failed.insert(r.text(0)), true))
            checked.insert(r.text(0));
    }));
    if (m_isKnown) {
        for (const QString &uid : std::as_const(checked)) {
            VITRINE_TRY(m_database.each(u"SELECT medium.item FROM record JOIN medium ON medium.id = record.id WHERE record.uid = ?"_s, {uid},
                                        [&](const Row &r) { m_changed.insert(r.integer(0)); }));
        }
    }
    m_custody = *last;
    return {};
}

/// In the order of rows, as they lie in the file; an original that several items share is looked for once.
Result<void> MissingOriginals::readAll(const std::function<bool()> &isStale)
{
    constexpr qsizetype mostRemembered = 100'000;
    QHash<QString, bool> found;
    bool isGivenUp = false;
    int left = 0;
    m_rows.clear();
    VITRINE_TRY(m_database.each(u"SELECT medium.sha256, medium.item, record.uid FROM medium JOIN record ON record.id = medium.id WHERE "_s
                                    + admittedSql(u"record"_s, m_audience, m_tables.today()),
                                {}, [&](const Row &r) {
        if (--left < 0) {
            isGivenUp = isGivenUp || (isStale && isStale());
            left = 1000;
        }
        if (isGivenUp)
            return;
        const QString sha256 = r.text(0);
        const auto known = found.constFind(sha256);
        const bool isFound = known != found.cend() ? *known : isThere(sha256);
        if (known == found.cend() && found.size() < mostRemembered)
            found.insert(sha256, isFound);
        if (!isFound || (!m_failed.isEmpty() && m_failed.contains(r.text(2))))
            m_rows.insert(r.integer(1));
    }));
    if (isGivenUp)
        return fail(ErrorKind::Cancelled, {}, u"a newer question was asked"_s);
    m_isKnown = true;
    return {};
}

Result<void> MissingOriginals::readItem(qint64 row)
{
    m_rows.remove(row);
    return m_database.each(u"SELECT medium.sha256, record.uid FROM medium JOIN record ON record.id = medium.id WHERE medium.item = ? AND "_s
                               + admittedSql(u"record"_s, m_audience, m_tables.today()),
                           {row}, [&](const Row &r) {
                               if (!isThere(r.text(0)) || m_failed.contains(r.text(1)))
                                   m_rows.insert(row);
                           });
}

} // namespace vitrine
