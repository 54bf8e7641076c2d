// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportedbytes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> unpacked(const QString &path)
{
    QMap<QString, QByteArray> entries;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t about;
        zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &about);
        QByteArray bytes(static_cast<qsizetype>(about.size), '\0');
        zip_file_t *entry = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        if (entry && zip_fread(entry, bytes.data(), about.size) == static_cast<zip_int64_t>(about.size))
            entries.insert(QString::fromUtf8(about.name), bytes);
        if (entry)
            zip_fclose(entry);
    }
    if (zip)
        zip_discard(zip);
    return entries;
}

QMap<QString, QByteArray> unpackedFiles(const QString &path)
{
    QMap<QString, QByteArray> all;
    const auto files = exportedBytes(path);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.value().startsWith("PK\x03\x04"))
            all.insert(unpacked(file.key().isEmpty() ? path : path + u'/' + file.key()));
        else
            all.insert(file.key(), file.value());
    }
    return all;
}

} // namespace

QMap<QString, QByteArray> exportedBytes(const QString &path)
{
    QMap<QString, QByteArray> files;
    if (!QFileInfo(path).isDir()) {
        files.insert({}, contents(path));
        return files;
    }
    for (QDirIterator walk(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); walk.hasNext();) {
        const QString file = walk.next();
        files.insert(QDir(path).relativeFilePath(file), contents(file));
    }
    return files;
}

QByteArray exportedText(const QString &path)
{
    QByteArray text;
    const auto files = unpackedFiles(path);
    for (auto file = files.begin(); file != files.end(); ++file)
        text += file.key().toUtf8() + '\n' + file.value() + '\n';
    return text;
}

QString faultInXml(const QString &path)
{
    const auto files = unpackedFiles(path);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!file.value().startsWith("<?xml"))
            continue;
        QXmlStreamReader xml(file.value());
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return file.key() + u": "_s + xml.errorString() + u" at line "_s + QString::number(xml.lineNumber());
    }
    return {};
}

QByteArray zipEntry(const QString &path, const QString &name) { return unpacked(path).value(name); }

} // namespace vitrine::test
