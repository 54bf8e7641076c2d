// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/bubblewrap.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

QStringList libraryFolders()
{
    QStringList folders{QLibraryInfo::path(QLibraryInfo::LibrariesPath), QLibraryInfo::path(QLibraryInfo::PluginsPath)};
    folders += qEnvironmentVariable("LD_LIBRARY_PATH").split(u':', Qt::SkipEmptyParts);
    folders += qEnvironmentVariable("QT_PLUGIN_PATH").split(u':', Qt::SkipEmptyParts);
    folders.removeIf([](const QString &folder) { return folder.startsWith(u"/usr/"_s) || !QFileInfo(folder).isDir(); });
    folders.removeDuplicates();
    return folders;
}

QStringList wrappedCommand(const QString &program, const QStringList &arguments)
{
    const QString wrapper = QStandardPaths::findExecutable(u"bwrap"_s);
    if (wrapper.isEmpty())
        return {};
    QStringList command{wrapper, u"--unshare-all"_s, u"--die-with-parent"_s, u"--new-session"_s, u"--cap-drop"_s, u"ALL"_s,
                        u"--ro-bind"_s, u"/usr"_s, u"/usr"_s, u"--tmpfs"_s, u"/tmp"_s, u"--chdir"_s, u"/"_s};
    for (const QString &folder : {u"/lib"_s, u"/lib32"_s, u"/lib64"_s}) {
        const QFileInfo info(folder);
        if (info.isSymLink())
            command += {u"--symlink"_s, info.symLinkTarget(), folder};
        else if (info.isDir())
            command += {u"--ro-bind"_s, folder, folder};
    }
    // The fonts of documents that bring none, and where libraries lie.
    for (const QString &place : QStringList{u"/etc/fonts"_s, u"/etc/ld.so.cache"_s, u"/etc/alternatives"_s, u"/var/cache/fontconfig"_s} + libraryFolders())
        command += {u"--ro-bind-try"_s, place, place};
    const QString inside = u"/vitrine-worker"_s;
    return command + QStringList{u"--ro-bind"_s, program, inside, u"--"_s, inside} + arguments;
}

} // namespace vitrine
