// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bagfiles.h"

#include "base/archive.h"
#include "exchange/bagwords.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 longestTagFile = 256 << 20;

class FolderBag final : public BagFiles {
public:
    explicit FolderBag(const QString &path) : m_root(QFileInfo(path).canonicalFilePath())
    {
        QDirIterator all(m_root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            const QString name = file.mid(m_root.size() + 1);
            const QString real = all.fileInfo().canonicalFilePath();
            if (real.startsWith(m_root + u'/'))
                m_files.insert(name, all.fileInfo().size());
            else
                m_faults.append(BagWords::tr("“%1” is a link that leads out of the bag.").arg(name));
        }
    }
    [[nodiscard]] Result<void> read(const QString &path, const Take &take) const override
    {
        QFile file(m_root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Unreadable, BagWords::tr("“%1” in the bag cannot be read.").arg(path), file.errorString());
        QByteArray block(1 << 18, Qt::Uninitialized);
        while (const qint64 count = file.read(block.data(), block.size())) {
            if (count < 0)
                return fail(ErrorKind::Unreadable, BagWords::tr("“%1” in the bag cannot be read.").arg(path), file.errorString());
            if (!take(block.constData(), count))
                return fail(ErrorKind::Cancelled, BagWords::tr("Stopped; nothing was changed."));
        }
        return {};
    }

private:
    QString m_root;
};

class ZipBag final : public BagFiles {
public:
    explicit ZipBag(std::unique_ptr<ArchiveReader> archive) : m_archive(std::move(archive))
    {
        QMap<QString, size_t> found;
        for (size_t i = 0; i < m_archive->entries().size(); ++i) {
            const ArchiveEntry &entry = m_archive->entries()[i];
            if (!staysInside(entry.name))
                m_faults.append(BagWords::tr("“%1” in the archive leads out of its folder.").arg(entry.name));
            else if (found.contains(entry.name))
                m_faults.append(BagWords::tr("“%1” stands in the archive twice.").arg(entry.name));
            else if (!entry.isFolder)
                found.insert(entry.name, i);
        }
        const QString top = topFolder(found.keys());
        for (auto one = found.begin(); one != found.end(); ++one) {
            m_index.insert(one.key().mid(top.size()), *one);
            m_files.insert(one.key().mid(top.size()), m_archive->entries()[*one].bytes);
        }
    }
    [[nodiscard]] Result<void> read(const QString &path, const Take &take) const override { return m_archive->read(m_index.value(path), take); }

private:
    /// An archived bag lies in one folder of its own; older ones lie open.
    static QString topFolder(const QStringList &names)
    {
        if (names.isEmpty() || names.contains(u"bagit.txt"_s))
            return {};
        const QString top = names.first().section(u'/', 0, 0) + u'/';
        const bool isCommon = std::ranges::all_of(names, [&](const QString &name) { return name.startsWith(top); });
        return isCommon ? top : QString();
    }

    std::unique_ptr<ArchiveReader> m_archive;
    QMap<QString, size_t> m_index;
};

bool isZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "PK";
}

} // namespace

Result<std::unique_ptr<BagFiles>> BagFiles::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::Missing, BagWords::tr("There is no bag “%1”; nothing was changed.").arg(path));
    if (info.isDir())
        return std::unique_ptr<BagFiles>(std::make_unique<FolderBag>(path));
    auto archive = ArchiveReader::open(path);
    if (!archive)
        return archive.unexpected();
    return std::unique_ptr<BagFiles>(std::make_unique<ZipBag>(std::move(*archive)));
}

Result<QByteArray> BagFiles::bytes(const QString &path) const
{
    QByteArray all;
    const auto done = read(path, [&](const char *bytes, qint64 count) {
        all.append(bytes, count);
        return all.size() <= longestTagFile;
    });
    if (all.size() > longestTagFile)
        return fail(ErrorKind::Unreadable, BagWords::tr("“%1” in the bag cannot be read.").arg(path));
    return done ? Result<QByteArray>(all) : done.unexpected();
}

bool staysInside(const QString &path)
{
    static const QRegularExpression outside(u"^[/\\\\~]|^[A-Za-z]:|^%[A-Za-z]+%|\\\\"_s);
    return !path.isEmpty() && !outside.match(path).hasMatch() && !path.split(u'/').contains(u".."_s);
}

bool looksLikeBag(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return isZip(path);
    const QDir folder(path);
    return folder.exists(u"bagit.txt"_s) || (folder.exists(u"data"_s) && !folder.entryList({u"manifest-*.txt"_s}, QDir::Files).isEmpty());
}

} // namespace vitrine
