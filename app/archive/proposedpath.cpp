// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/proposedpath.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A name that every system takes.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.left(80))
        name += c.isLetterOrNumber() ? c : u' ';
    name = name.simplified().replace(u' ', u'-');
    return name.isEmpty() ? u"vitrine"_s : name;
}

} // namespace

QString proposedPath(const QString &folder, const QString &title, const QString &suffix)
{
    QString place = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder;
    if (!QFileInfo(place).isDir())
        place = QDir::homePath();
    const QString stem = place + u'/' + fileNameOf(title) + u'-' + QLocale::c().toString(QDate::currentDate(), u"yyyy-MM-dd"_s);
    QString path = stem + suffix;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = stem + u'-' + QString::number(i) + suffix;
    return path;
}

} // namespace vitrine
