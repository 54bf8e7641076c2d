// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr zip_int64_t mostEntries = 20000;
constexpr quint64 mostBytes = quint64(4) << 30;
constexpr quint64 mostGrowth = 200;
constexpr quint64 harmless = 1 << 20; // an entry this small may grow as it likes

struct ZipReaderWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ZipReader)
};

bool climbs(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.contains(QChar(u'\0'))
           || name.split(u'/').contains(".."_L1);
}

/// Spreadsheet programs wrap a workbook with a password into the container of their old files.
std::optional<Unexpected> oldContainer(const QString &path)
{
    constexpr qint64 beginning = qint64(16) << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.peek(4) != QByteArrayView("\xd0\xcf\x11\xe0"))
        return std::nullopt;
    const QString name = QFileInfo(path).fileName();
    if (file.read(beginning).contains(QByteArrayView("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31)))
        return fail(ErrorKind::Unreadable, ZipReaderWords::tr("“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.").arg(name));
    return fail(ErrorKind::Unreadable, ZipReaderWords::tr("“%1” is a workbook of the old kind (XLS). Nothing was imported; open it in a spreadsheet and save it as XLSX.").arg(name));
}

class EntryDevice final : public QIODevice {
public:
    EntryDevice(zip_file *file, qint64 bytes) : m_file(file), m_left(bytes) { QIODevice::open(QIODevice::ReadOnly); }
    ~EntryDevice() override { zip_fclose(m_file); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left == 0 && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 wanted = std::min(most, m_left);
        const qint64 got = wanted > 0 ? zip_fread(m_file, data, static_cast<zip_uint64_t>(wanted)) : 0;
        if (got < 0 || (got == 0 && wanted > 0)) {
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
            m_left = 0;
            return -1;
        }
        m_left -= got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_left;
};

} // namespace

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path)
{
    if (const auto old = oldContainer(path))
        return *old;
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return fail(ErrorKind::Unreadable, ZipReaderWords::tr("“%1” is damaged: it cannot be unpacked. Nothing was imported; save it again.").arg(QFileInfo(path).fileName()), QString::number(code));
    std::unique_ptr<ZipReader> reader(new ZipReader(archive));
    if (const auto checked = reader->check(); !checked)
        return fail(checked.error().kind, checked.error().message.arg(QFileInfo(path).fileName()), checked.error().detail);
    return reader;
}

ZipReader::~ZipReader() { zip_discard(m_archive); }

/// The sentences have the file's name to come.
Result<void> ZipReader::check() const
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    const auto tooLarge = [](const QString &entry) {
        return fail(ErrorKind::Unreadable, ZipReaderWords::tr("“%1” would grow beyond all measure when unpacked. Nothing was imported; ask where it comes from."), entry);
    };
    if (count > mostEntries)
        return tooLarge({});
    quint64 whole = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat{};
        if (zip_stat_index(m_archive, i, 0, &stat) != 0 || !stat.name)
            return fail(ErrorKind::Unreadable, ZipReaderWords::tr("“%1” is damaged: it cannot be unpacked. Nothing was imported; save it again."));
        const QString name = QString::fromUtf8(stat.name);
        if (climbs(name))
            return fail(ErrorKind::Unreadable, ZipReaderWords::tr("“%1” holds a file that would leave its folder. Nothing was imported; ask where it comes from."), name);
        whole += stat.size;
        if (stat.size > mostBytes || whole > mostBytes || (stat.size > harmless && stat.size / mostGrowth > stat.comp_size))
            return tooLarge(name);
    }
    return {};
}

bool ZipReader::has(const QString &entry) const { return zip_name_locate(m_archive, entry.toUtf8().constData(), 0) >= 0; }

qint64 ZipReader::size(const QString &entry) const
{
    zip_stat_t stat{};
    return zip_stat(m_archive, entry.toUtf8().constData(), 0, &stat) == 0 ? static_cast<qint64>(stat.size) : 0;
}

Result<std::unique_ptr<QIODevice>> ZipReader::entry(const QString &name) const
{
    zip_file *file = zip_fopen(m_archive, name.toUtf8().constData(), 0);
    if (!file)
        return fail(ErrorKind::Missing, ZipReaderWords::tr("A part of the file is missing or cannot be unpacked. Nothing was imported; save it again."), name);
    return std::unique_ptr<QIODevice>(std::make_unique<EntryDevice>(file, size(name)));
}

} // namespace vitrine
