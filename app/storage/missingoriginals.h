// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "storage/commonstore.h"

#include <QSet>

namespace vitrine {

/// The rows of the items with an original that is not in the media folder, or whose last fixity check failed. Looks at all
/// files once, and after that only at those of items that changed or were checked.
class MissingOriginals final {
public:
    MissingOriginals(Tables &tables, const Audience &audience, QString folder) : m_tables(tables), m_database(tables.database), m_audience(audience), m_folder(std::move(folder)) {}

    /// Up to date with the custody log. `isStale` ends it with Cancelled.
    [[nodiscard]] Result<const QSet<qint64> *> rows(const std::function<bool()> &isStale);
    /// The item in this row, or its media, changed.
    void itemChanged(qint64 row)
    {
        if (m_isKnown)
            m_changed.insert(row);
    }
    void forget();

private:
    [[nodiscard]] Result<void> readAll(const std::function<bool()> &isStale);
    [[nodiscard]] Result<void> readChecks();
    [[nodiscard]] Result<void> readItem(qint64 row);
    [[nodiscard]] bool isThere(const QString &sha256) const;

    Tables &m_tables;
    Database &m_database;
    Audience m_audience;
    QString m_folder;
    bool m_isKnown = false;
    qint64 m_custody = 0; ///< the log is read up to here
    QSet<QString> m_failed; ///< uids of media whose last check failed
    QSet<qint64> m_rows, m_changed;
};

} // namespace vitrine
