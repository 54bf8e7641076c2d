// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipwriter.h"

#include "exchange/exportfile.h"

#include <QDateTime>
#include <QFile>

#include <cstdlib>
#include <cstring>

#include <zip.h>

namespace vitrine {

namespace {

/// libzip writes local time; midnight of the first day that a zip can say, wherever we are.
time_t fixedTime()
{
    return static_cast<time_t>(QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::LocalTime).toSecsSinceEpoch());
}

zip_source_t *sourceOf(zip_t *archive, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    void *copy = std::malloc(std::max(size, size_t(1))); // libzip frees it
    std::memcpy(copy, bytes.constData(), size);
    return zip_source_buffer(archive, copy, size, 1);
}

} // namespace

Result<std::unique_ptr<ZipWriter>> ZipWriter::create(const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive)
        return diskFull(QString::number(code));
    return std::unique_ptr<ZipWriter>(new ZipWriter(archive));
}

ZipWriter::~ZipWriter()
{
    if (m_archive)
        zip_discard(m_archive);
}

Result<void> ZipWriter::addStored(const QString &name, const QByteArray &bytes) { return put(name, sourceOf(m_archive, bytes), true); }

Result<void> ZipWriter::add(const QString &name, const QByteArray &bytes) { return put(name, sourceOf(m_archive, bytes), false); }

Result<void> ZipWriter::addFile(const QString &name, const QString &path)
{
    return put(name, zip_source_file(m_archive, QFile::encodeName(path).constData(), 0, -1), false);
}

Result<void> ZipWriter::put(const QString &name, zip_source *source, bool stored)
{
    const zip_int64_t index = source ? zip_file_add(m_archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return diskFull(QString::fromUtf8(zip_strerror(m_archive)));
    }
    const auto at = static_cast<zip_uint64_t>(index);
    zip_file_set_mtime(m_archive, at, fixedTime(), 0);
    zip_set_file_compression(m_archive, at, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    return {};
}

Result<void> ZipWriter::finish()
{
    if (zip_close(m_archive) == 0) {
        m_archive = nullptr;
        return {};
    }
    return diskFull(QString::fromUtf8(zip_strerror(m_archive)));
}

} // namespace vitrine
