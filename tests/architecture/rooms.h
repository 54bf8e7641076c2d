// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include <QHash>

namespace vitrine::test {

/// One line of app/rooms.txt.
struct Room {
    QStringList rooms;
    QStringList qt;
    QStringList privateQt;
};

/// What a vitrine_room() call in a CMakeLists.txt says.
struct RoomCall {
    QString name;
    QString file; ///< the CMakeLists.txt
    QStringList sources; ///< paths from the top of the project
    QStringList rooms;
    QStringList qt;
    QStringList privateQt;
};

using Rooms = QHash<QString, Room>;

Rooms parseRooms(const QString &text);
QList<RoomCall> parseRoomCalls(const QString &file, const QString &text);

/// The Qt module (without "Qt") whose folder of headers has this one; empty when none has.
QString qtModuleOf(const QString &header);

/// Includes of other rooms, of Qt modules and of foreign libraries that the table does not allow.
QStringList wrongIncludes(const Source &source, const Rooms &rooms);

/// Rooms and modules a library links that the table does not allow.
QStringList wrongLinks(const RoomCall &call, const Rooms &rooms);

/// Source files that no library has, that two have, or that a library names and nobody wrote.
QStringList wrongOwners(const QStringList &files, const QList<RoomCall> &calls);

} // namespace vitrine::test
