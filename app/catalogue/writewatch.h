// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace vitrine {

class Database;

/// Sees that a catalogue was written to, by this program or by another one, through a connection of its own. Belongs to the
/// thread that asks first. In a folder that nobody may write it sees nothing, for nothing is written there.
class WriteWatch final {
public:
    /// `folder` is NAME.vitrine; it is opened when it is asked for.
    explicit WriteWatch(const QString &folder);
    ~WriteWatch();

    /// Another text whenever the catalogue says something else than before; what the custody log says of lists that went out
    /// does not count. Cheap while nothing was written. Empty when the catalogue cannot be read.
    [[nodiscard]] QByteArray state();

    /// What was written until now is not asked for.
    void passOver();
    /// The records that were written since then, or since the last answer: a thousand of them at most. Cheap while nothing
    /// was written. Empty also when the catalogue cannot be read.
    [[nodiscard]] QList<RecordId> written();

private:
    [[nodiscard]] bool isOpen();

    QString m_folder;
    std::unique_ptr<Database> m_database;
    qint64 m_writes = 0;
    QByteArray m_state;
    qint64 m_writesAsked = 0;
    qint64 m_lastChange = -1; ///< of the history; -1: nobody has asked
};

} // namespace vitrine
