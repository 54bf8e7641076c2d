// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/backupfile.h"

#include "catalogue/cataloguewords.h"
#include "storage/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr QLatin1StringView listName("backup.json");
constexpr int newestBackup = 1;
constexpr qint64 longestList = 1 << 30;

Unexpected notABackup(const QString &file, const QString &detail = {})
{
    return fail(ErrorKind::Unreadable, CatalogueWords::tr("“%1” is not a backup of a catalogue; nothing was changed.").arg(QFileInfo(file).fileName()), detail);
}

Unexpected damaged(const QString &file, const QString &name)
{
    return fail(ErrorKind::Unreadable, CatalogueWords::tr("The backup “%1” is damaged: “%2” in it is not what was put there. Nothing was changed; use another backup.")
                                           .arg(QFileInfo(file).fileName(), name));
}

/// The only names a backup may hold, so that none of them can lead out of the folder.
bool isKnownName(const QString &name)
{
    static const QRegularExpression known(u"^(catalogue\\.sqlite|media/([0-9a-f]{2})/\\g{2}[0-9a-f]{62}|removed/[0-9a-f]{64})$"_s);
    return known.match(name).hasMatch();
}

Result<BackupList> listFrom(const QByteArray &json, const QString &file)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    if (whole.value("format"_L1).toString() != "vitrine-backup"_L1)
        return notABackup(file);
    if (whole.value("version"_L1).toInt() > newestBackup)
        return fail(ErrorKind::Newer, CatalogueWords::tr("This backup was made by a newer version of Vitrine; nothing was changed. Install the newer version to restore it."), file);
    BackupList list;
    list.made = QDateTime::fromString(whole.value("made"_L1).toString(), Qt::ISODateWithMs);
    for (const QJsonValue value : whole.value("files"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        const QString name = one.value("name"_L1).toString();
        if (!isKnownName(name))
            return notABackup(file, name);
        list.files.insert(name, {one.value("bytes"_L1).toInteger(), one.value("sha256"_L1).toString()});
    }
    return list.files.contains(u"catalogue.sqlite"_s) ? Result<BackupList>(list) : notABackup(file);
}

} // namespace

qint64 BackupList::bytes() const
{
    qint64 sum = 0;
    for (const File &one : files)
        sum += one.bytes;
    return sum;
}

QByteArray BackupList::toJson() const
{
    QJsonArray all;
    for (auto one = files.begin(); one != files.end(); ++one)
        all.append(QJsonObject{{u"name"_s, one.key()}, {u"bytes"_s, one->bytes}, {u"sha256"_s, one->sha256}});
    return QJsonDocument(QJsonObject{{u"format"_s, u"vitrine-backup"_s}, {u"version"_s, newestBackup},
                                     {u"made"_s, made.toString(Qt::ISODateWithMs)}, {u"files"_s, all}}).toJson();
}

Result<BackupFile> BackupFile::open(const QString &file)
{
    auto archive = ArchiveReader::open(file);
    if (!archive)
        return archive.error().kind == ErrorKind::Missing ? archive.unexpected() : notABackup(file, archive.error().detail);
    BackupFile backup;
    backup.m_file = file;
    backup.m_archive = std::move(*archive);
    const auto &entries = backup.m_archive->entries();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].name != listName)
            continue;
        const auto json = backup.m_archive->bytes(i, longestList);
        const auto list = json ? listFrom(*json, file) : Result<BackupList>(json.unexpected());
        if (!list)
            return list.unexpected();
        backup.m_list = *list;
    }
    if (backup.m_list.files.isEmpty())
        return notABackup(file);
    return backup;
}

Result<void> BackupFile::unpack(const QString &folder, const std::function<bool(const QString &)> &isWanted, const Job &job) const
{
    QMap<QString, BackupList::File> left = m_list.files;
    const qint64 total = m_list.bytes();
    qint64 done = 0;
    for (size_t i = 0; i < m_archive->entries().size(); ++i) {
        const QString &name = m_archive->entries()[i].name;
        if (name == listName)
            continue;
        if (!left.contains(name))
            return damaged(m_file, name);
        left.remove(name);
        VITRINE_TRY(unpackOne(i, isWanted(name) ? folder + u'/' + name : QString(), [&](qint64 count) {
            job.report(done += count, total);
            return !job.stopped();
        }));
    }
    return left.isEmpty() ? Result<void>() : damaged(m_file, left.firstKey());
}

Result<void> BackupFile::unpackOne(size_t entry, const QString &target, const std::function<bool(qint64)> &goesOn) const
{
    const QString &name = m_archive->entries()[entry].name;
    QFile file(target);
    if (!target.isEmpty() && (!QDir().mkpath(QFileInfo(target).absolutePath()) || !file.open(QIODevice::WriteOnly)))
        return fail(ErrorKind::Refused, CatalogueWords::tr("The folder cannot be made here; nothing was made. Choose a place where you may write."), target);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isFull = false;
    const auto read = m_archive->read(entry, [&](const char *bytes, qint64 count) {
        hash.addData(QByteArrayView(bytes, count));
        isFull = file.isOpen() && file.write(bytes, count) != count;
        return !isFull && goesOn(count);
    });
    isFull = isFull || (file.isOpen() && (!file.flush() || ::fsync(file.handle()) != 0));
    if (isFull)
        return fail(ErrorKind::Full, CatalogueWords::tr("The disk is full; nothing was changed. Make room and try again."), file.errorString());
    if (!read)
        return read.error().kind == ErrorKind::Unreadable ? Result<void>(damaged(m_file, name)) : read;
    return QString::fromLatin1(hash.result().toHex()) == m_list.files.value(name).sha256 ? Result<void>() : damaged(m_file, name);
}

} // namespace vitrine
