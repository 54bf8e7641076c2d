// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/archive.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Archive)
};

QString fileName(const QString &file) { return QFileInfo(file).fileName(); }

Unexpected damaged(const QString &file, const QString &detail)
{
    return fail(ErrorKind::Unreadable, ArchiveWords::tr("The archive “%1” is damaged and cannot be read; nothing was changed. Use another copy of it.").arg(fileName(file)), detail);
}

Unexpected notWritten(const QString &file, zip *archive)
{
    return fail(ErrorKind::Full, ArchiveWords::tr("The archive “%1” could not be written: the disk is full or not writable. No half archive was left; make room and try again.").arg(fileName(file)),
                QString::fromUtf8(zip_strerror(archive)));
}

/// libzip writes local time; midnight of the first day that a zip can say, wherever we are.
time_t fixedTime() { return time_t(QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::LocalTime).toSecsSinceEpoch()); }

} // namespace

ArchiveReader::ArchiveReader(zip *archive, QString file) : m_archive(archive), m_file(std::move(file)) {}

ArchiveReader::~ArchiveReader() { zip_discard(m_archive); }

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return fail(ErrorKind::Missing, ArchiveWords::tr("There is no file “%1”; nothing was changed.").arg(file));
    int error = 0;
    zip *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return damaged(file, QString::number(error));
    auto reader = std::unique_ptr<ArchiveReader>(new ArchiveReader(archive, file));
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME) || !(stat.valid & ZIP_STAT_SIZE))
            return damaged(file, QString::fromUtf8(zip_strerror(archive)));
        const QString name = QString::fromUtf8(stat.name);
        reader->m_entries.push_back({name, qint64(stat.size), name.endsWith(u'/')});
    }
    return reader;
}

Result<void> ArchiveReader::read(size_t entry, const std::function<bool(const char *, qint64)> &take) const
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> opened(zip_fopen_index(m_archive, entry, 0), zip_fclose);
    if (!opened)
        return damaged(m_file, QString::fromUtf8(zip_strerror(m_archive)));
    QByteArray block(1 << 18, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(opened.get(), block.data(), zip_uint64_t(block.size()));
        if (count < 0)
            return damaged(m_file, m_entries[entry].name + u": "_s + QString::fromUtf8(zip_file_strerror(opened.get())));
        if (count == 0)
            return {};
        if (!take(block.constData(), count))
            return fail(ErrorKind::Cancelled, ArchiveWords::tr("Stopped; nothing was changed."));
    }
}

Result<QByteArray> ArchiveReader::bytes(size_t entry, qint64 most) const
{
    QByteArray all;
    const auto done = read(entry, [&](const char *bytes, qint64 count) {
        all.append(bytes, count);
        return all.size() <= most;
    });
    if (all.size() > most)
        return damaged(m_file, m_entries[entry].name);
    return done ? Result<QByteArray>(all) : done.unexpected();
}

ArchiveWriter::ArchiveWriter(zip *archive, QString file, Times times) : m_archive(archive), m_file(std::move(file)), m_times(times) {}

ArchiveWriter::~ArchiveWriter()
{
    if (m_archive)
        zip_discard(m_archive);
}

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(const QString &file, Times times)
{
    int error = 0;
    zip *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return fail(ErrorKind::Refused, ArchiveWords::tr("The archive “%1” cannot be written here; nothing was changed. Choose another place.").arg(fileName(file)), QString::number(error));
    return std::unique_ptr<ArchiveWriter>(new ArchiveWriter(archive, file, times));
}

Result<void> ArchiveWriter::add(const QString &name, zip_source *source, Packing packing)
{
    if (!source)
        return notWritten(m_file, m_archive);
    const zip_int64_t index = zip_file_add(m_archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return notWritten(m_file, m_archive);
    }
    if (zip_set_file_compression(m_archive, zip_uint64_t(index), packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) != 0)
        return notWritten(m_file, m_archive);
    if (m_times == Times::Fixed && zip_file_set_mtime(m_archive, zip_uint64_t(index), fixedTime(), 0) != 0)
        return notWritten(m_file, m_archive);
    return {};
}

Result<void> ArchiveWriter::addFile(const QString &name, const QString &file, Packing packing)
{
    return add(name, zip_source_file(m_archive, QFile::encodeName(file).constData(), 0, -1), packing);
}

Result<void> ArchiveWriter::addBytes(const QString &name, const QByteArray &bytes, Packing packing)
{
    const QByteArray &kept = m_kept.emplace_back(bytes);
    return add(name, zip_source_buffer(m_archive, kept.constData(), zip_uint64_t(kept.size()), 0), packing);
}

Result<void> ArchiveWriter::close(const Job &job)
{
    void *state = const_cast<Job *>(&job); // libzip hands it back to the two functions below, which only read it
    zip_register_progress_callback_with_state(
        m_archive, 0.001, [](zip *, double done, void *told) { static_cast<const Job *>(told)->report(qint64(done * 1000), 1000); }, nullptr, state);
    zip_register_cancel_callback_with_state(
        m_archive, [](zip *, void *told) { return static_cast<const Job *>(told)->stopped() ? 1 : 0; }, nullptr, state);
    if (zip_close(m_archive) == 0) {
        m_archive = nullptr;
        return {};
    }
    if (zip_error_code_zip(zip_get_error(m_archive)) == ZIP_ER_CANCELLED)
        return fail(ErrorKind::Cancelled, ArchiveWords::tr("Stopped; nothing was changed."));
    return notWritten(m_file, m_archive);
}

} // namespace vitrine
