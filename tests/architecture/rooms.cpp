// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine::test {
namespace {

QStringList words(const QString &text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    return text.split(spaces, Qt::SkipEmptyParts);
}

/// Foreign libraries and the one room that may know each.
QString ownerOfForeign(const QString &header)
{
    if (header.startsWith(u"sqlite3"))
        return u"storage"_s;
    if (header.startsWith(u"gst/") || header.startsWith(u"jpeglib"))
        return u"media"_s;
    // What decodes files from elsewhere does so behind a wall.
    if (header.startsWith(u"libav") || header.startsWith(u"exiv2/") || header.startsWith(u"poppler") || header.startsWith(u"seccomp"))
        return u"worker"_s;
    return {};
}

bool mayUse(const Room &room, const QString &module, bool isHeader)
{
    return room.qt.contains(module) || (!isHeader && room.privateQt.contains(module));
}

QString angledFault(const Include &include, const Source &source, const Room &room)
{
    const QString owner = ownerOfForeign(include.path);
    if (!owner.isEmpty() && owner != source.room())
        return u"only %1 may include <%2>"_s.arg(owner, include.path);
    if (include.path.startsWith(u"Qt") && include.path.contains(u'/'))
        return u"<%1> names its Qt module; write the class alone"_s.arg(include.path);
    const QString module = qtModuleOf(include.path);
    if (!module.isEmpty() && !mayUse(room, module, source.path.endsWith(u".h")))
        return u"%1 may not use Qt %2 (<%3>)"_s.arg(source.room(), module, include.path);
    return {};
}

QString quotedFault(const Include &include, const Source &source, const Room &room)
{
    const QString other = include.path.section(u'/', 0, 0);
    if (!include.path.contains(u'/')) {
        const bool isOwn = include.path.endsWith(u".moc") || source.room() == u"main";
        return isOwn ? QString() : u"write \"%1/%2\": includes go by room"_s.arg(source.room(), include.path);
    }
    const bool isAllowed = other == source.room() || other == u"base" || room.rooms.contains(other);
    return isAllowed ? QString() : u"%1 may not include \"%2\""_s.arg(source.room(), include.path);
}

} // namespace

Rooms parseRooms(const QString &text)
{
    Rooms rooms;
    for (const QString &line : text.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (!line.startsWith(u'#') && cells.size() == 4)
            rooms.insert(cells.at(0).trimmed(), {words(cells.at(1)), words(cells.at(2)), words(cells.at(3))});
    }
    return rooms;
}

QList<RoomCall> parseRoomCalls(const QString &file, const QString &text)
{
    static const QRegularExpression call(u"\\bvitrine_room\\s*\\(([^)]*)\\)"_s);
    static const QRegularExpression comment(u"#[^\\n]*"_s);
    QString plain = text;
    plain.remove(comment);
    QList<RoomCall> calls;
    for (auto found = call.globalMatch(plain); found.hasNext();) {
        QHash<QString, QStringList> lists;
        QString list = u"NAME"_s;
        for (const QString &word : words(found.next().captured(1))) {
            if (word == u"SOURCES" || word == u"ROOMS" || word == u"QT" || word.startsWith(u"PRIVATE_"))
                list = word;
            else
                lists[list] += word;
        }
        QStringList sources;
        for (const QString &source : lists.value(u"SOURCES"_s))
            sources += QDir::cleanPath(QFileInfo(file).path() + u'/' + source);
        calls += {lists.value(u"NAME"_s).value(0), file, sources, lists.value(u"ROOMS"_s), lists.value(u"QT"_s),
                  lists.value(u"PRIVATE_QT"_s)};
    }
    return calls;
}

QString qtModuleOf(const QString &header)
{
    static const QStringList modules{u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Sql"_s, u"Multimedia"_s, u"MultimediaWidgets"_s,
                                     u"Concurrent"_s, u"Network"_s, u"Xml"_s, u"PrintSupport"_s, u"Svg"_s, u"SvgWidgets"_s,
                                     u"OpenGL"_s, u"OpenGLWidgets"_s, u"DBus"_s, u"Test"_s, u"Qml"_s, u"Quick"_s};
    for (const QString &folder : QStringLiteral(VITRINE_QT_INCLUDES).split(u'|')) {
        for (const QString &module : modules) {
            if (QFileInfo::exists(folder + u"/Qt"_s + module + u'/' + header))
                return module;
        }
    }
    return {};
}

QStringList wrongIncludes(const Source &source, const Rooms &rooms)
{
    if (!rooms.contains(source.room()))
        return {source.at(1) + u"app/rooms.txt knows no room %1"_s.arg(source.room())};
    const Room room = rooms.value(source.room());
    QStringList faults;
    for (const Include &include : source.includes) {
        const QString fault = include.isAngled ? angledFault(include, source, room) : quotedFault(include, source, room);
        if (!fault.isEmpty())
            faults += source.at(include.line) + fault;
    }
    return faults;
}

QStringList wrongLinks(const RoomCall &call, const Rooms &rooms)
{
    if (!rooms.contains(call.name))
        return {u"%1: app/rooms.txt knows no room %2"_s.arg(call.file, call.name)};
    const Room room = rooms.value(call.name);
    QStringList faults;
    for (const QString &other : call.rooms) {
        if (other != u"base" && !room.rooms.contains(other))
            faults += u"%1: %2 may not link %3"_s.arg(call.file, call.name, other);
    }
    for (const QString &module : call.qt) {
        if (!mayUse(room, module, true))
            faults += u"%1: %2 may not link Qt %3"_s.arg(call.file, call.name, module);
    }
    for (const QString &module : call.privateQt) {
        if (!mayUse(room, module, false))
            faults += u"%1: %2 may not link Qt %3, not even privately"_s.arg(call.file, call.name, module);
    }
    return faults;
}

QStringList wrongOwners(const QStringList &files, const QList<RoomCall> &calls)
{
    QHash<QString, int> owners;
    QStringList faults;
    for (const RoomCall &call : calls) {
        for (const QString &source : call.sources)
            ++owners[source];
    }
    for (const QString &file : files) {
        const bool isProgram = file.count(u'/') == 1;
        if (file.endsWith(u".cpp") && owners.value(file) != (isProgram ? 0 : 1))
            faults += u"%1 belongs to %2 libraries"_s.arg(file).arg(owners.value(file));
    }
    return faults;
}

} // namespace vitrine::test
