// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine::test {

struct TrackedFile {
    QString path;
    qint64 size = 0;
};

/// The files git keeps; nothing where there is no git or no checkout (a source archive).
std::optional<QList<TrackedFile>> trackedFiles();

/// Files that stand where the top level has no place for them.
QStringList strayFiles(const QList<TrackedFile> &files);

/// One sentence when pictures, films and sounds together are larger than the project allows itself.
QStringList heavyMedia(const QList<TrackedFile> &files);

/// Lines that name a folder of one person's machine.
QStringList machinePaths(const QString &path, const QString &text);

/// Whether a file is a text that people wrote, so that its words can be judged.
bool isText(const QString &path);

} // namespace vitrine::test
