// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bagexport.h"

#include "base/archive.h"
#include "exchange/bagcheck.h"
#include "exchange/bagwords.h"
#include "exchange/csvexport.h"
#include "exchange/exportfile.h"
#include "exchange/exportitems.h"
#include "exchange/jsonexport.h"
#include "exchange/mets.h"
#include "exchange/originalcopy.h"
#include "exchange/premis.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The making of one bag in a folder that is there and empty.
class BagMaking final {
public:
    BagMaking(QDir root, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
        : m_root(std::move(root)), m_reader(reader), m_request(request), m_job(job), m_now(QDateTime::currentDateTimeUtc())
    {
    }
    [[nodiscard]] Result<LossReport> make();

private:
    [[nodiscard]] Result<void> writeRecords();
    [[nodiscard]] Result<void> copyOriginals();
    [[nodiscard]] Result<void> copyMedium(const Item &item, const Medium &medium, int order);
    [[nodiscard]] Result<FileDigests> digested(const QString &original, const QString &path, const Medium &medium) const;
    [[nodiscard]] QString freePath(const Item &item, const Medium &medium, int order);
    [[nodiscard]] Result<void> writeMetadata();
    [[nodiscard]] Result<void> writeTags();
    [[nodiscard]] Result<void> writeManifests(const QString &prefix, const QStringList &paths);
    [[nodiscard]] Result<void> into(const QString &path, const std::function<Result<void>(QIODevice &)> &write);
    [[nodiscard]] QStringList payload() const;
    [[nodiscard]] QByteArray bagInfo(const QStringList &paths) const;
    [[nodiscard]] Result<std::unique_ptr<ExportItems>> items() const { return ExportItems::open(m_reader, m_request, m_job, {}); }

    QDir m_root;
    const Reader &m_reader;
    const ExportRequest &m_request;
    const ExchangeJob &m_job;
    QDateTime m_now;
    LossReport m_report;
    std::vector<PackedFile> m_files;
    QMap<QString, FileDigests> m_digests; ///< by path in the bag
    QSet<QString> m_taken;
    QMap<QString, QString> m_places;      ///< path in the bag by SHA-256: an original lies there once
};

Result<void> BagMaking::into(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QFile file(m_root.filePath(path));
    if (!m_root.mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        return diskFull(file.errorString());
    const auto written = write(file);
    if (!written)
        return written;
    return file.flush() && file.error() == QFileDevice::NoError ? Result<void>() : diskFull(file.errorString());
}

/// What loses nothing, and what a spreadsheet reads.
Result<void> BagMaking::writeRecords()
{
    const auto json = into(u"data/metadata/catalogue.json"_s, [&](QIODevice &device) -> Result<void> {
        JsonExportOptions options;
        options.only = m_request.only;
        if (m_request.isFiltered || m_request.only)
            options.query = m_request.query;
        auto report = exportJson(device, m_reader, options, m_job);
        if (!report)
            return report.unexpected();
        m_report = *report;
        return {};
    });
    if (!json)
        return json;
    return into(u"data/metadata/items.csv"_s, [&](QIODevice &device) -> Result<void> {
        CsvExportOptions options;
        options.style = CsvStyle::exact();
        options.query = m_request.query;
        options.only = m_request.only;
        const auto report = exportCsv(device, m_reader, options, m_job);
        return report ? Result<void>() : report.unexpected();
    });
}

/// Two numbers may become one name ("A/1" and "A_1"), and some systems do not tell capitals apart.
QString BagMaking::freePath(const Item &item, const Medium &medium, int order)
{
    const QString folder = u"data/originals/"_s + packedName(item.number) + u'/';
    const QString name = packedName(nameOf(medium));
    QString path = folder + u"%1-"_s.arg(order, 2, 10, QChar(u'0')) + name;
    for (int i = 2; m_taken.contains(path.toCaseFolded()); ++i)
        path = folder + u"%1-%2-"_s.arg(order, 2, 10, QChar(u'0')).arg(i) + name;
    m_taken.insert(path.toCaseFolded());
    return path;
}

/// Copies it. In a rehearsal, only what is known of the file without reading it.
Result<FileDigests> BagMaking::digested(const QString &original, const QString &path, const Medium &medium) const
{
    if (!m_request.isRehearsal)
        return copyOriginal(original, m_root.filePath(path), m_job);
    const QFileInfo there(original);
    if (!there.isReadable())
        return digestsOf(original, m_job); // which says why
    return FileDigests{medium.bytes > 0 && there.size() != medium.bytes ? QString() : medium.sha256, {}};
}

Result<void> BagMaking::copyMedium(const Item &item, const Medium &medium, int order)
{
    const auto original = m_reader.originalPath(medium.sha256);
    if (!original) {
        m_report.lack(u"original"_s, item.number);
        return {};
    }
    QString path = m_places.value(medium.sha256);
    if (path.isEmpty()) {
        path = freePath(item, medium, order);
        const auto digests = digested(*original, path, medium);
        if (!digests)
            return digests.unexpected();
        if (digests->sha256 != medium.sha256) {
            QFile::remove(m_root.filePath(path));
            m_report.lack(u"original"_s, item.number);
            return {};
        }
        m_digests.insert(path, *digests);
        m_places.insert(medium.sha256, path);
    }
    const auto events = m_reader.custody(anyId(medium.id));
    m_files.push_back({medium, item.number, path, m_digests.value(path).sha512, events.value_or({})});
    return {};
}

Result<void> BagMaking::copyOriginals()
{
    const auto opened = items();
    if (!opened)
        return opened.unexpected();
    return (*opened)->forEach([&](const Item &item) -> Result<void> {
        const auto media = m_reader.media(item.id);
        if (!media)
            return media.unexpected();
        int order = 0;
        for (const Medium &medium : *media) {
            if (const auto copied = copyMedium(item, medium, ++order); !copied)
                return copied;
        }
        return {};
    });
}

Result<void> BagMaking::writeMetadata()
{
    const auto opened = items();
    if (!opened)
        return opened.unexpected();
    const auto mets = into(u"data/metadata/mets.xml"_s, [&](QIODevice &device) { return writeMets(device, **opened, m_files, m_now); });
    if (!mets || m_files.empty())
        return mets;
    return into(u"data/metadata/premis.xml"_s, [&](QIODevice &device) { return writePremis(device, m_files, m_now); });
}

QStringList BagMaking::payload() const
{
    QStringList paths;
    QDirIterator all(m_root.filePath(u"data"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(m_root.relativeFilePath(all.next()));
    paths.sort();
    return paths;
}

QByteArray BagMaking::bagInfo(const QStringList &paths) const
{
    qint64 bytes = 0;
    for (const QString &path : paths)
        bytes += QFileInfo(m_root.filePath(path)).size();
    QStringList lines;
    const auto line = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(label + u": "_s + value.simplified());
    };
    const QString title = m_reader.setting(u"title"_s);
    const QString institution = m_reader.setting(u"institution"_s);
    line(u"Source-Organization"_s, institution.isEmpty() ? title : institution);
    line(u"Contact-Email"_s, m_reader.setting(u"corrections"_s));
    line(u"External-Identifier"_s, m_reader.setting(u"baseUri"_s));
    line(u"External-Description"_s, title);
    line(u"Bagging-Date"_s, m_now.date().toString(Qt::ISODate));
    line(u"Payload-Oxum"_s, QString::number(bytes) + u'.' + QString::number(paths.size()));
    line(u"Bag-Software-Agent"_s, u"Vitrine "_s + QStringLiteral(VITRINE_VERSION));
    return lines.join(u'\n').toUtf8() + '\n';
}

Result<void> BagMaking::writeManifests(const QString &prefix, const QStringList &paths)
{
    QByteArray sha256;
    QByteArray sha512;
    for (const QString &path : paths) {
        if (!m_digests.contains(path)) {
            const auto digests = digestsOf(m_root.filePath(path), m_job);
            if (!digests)
                return digests.unexpected();
            m_digests.insert(path, *digests);
        }
        const QByteArray end = "  " + encodedPath(path).toUtf8() + '\n';
        sha256 += m_digests[path].sha256.toLatin1() + end;
        sha512 += m_digests[path].sha512.toLatin1() + end;
    }
    const auto put = [&](const char *algorithm, const QByteArray &bytes) {
        return into(prefix + u"manifest-"_s + QString::fromLatin1(algorithm) + u".txt"_s,
                    [&](QIODevice &device) { return device.write(bytes) == bytes.size() ? Result<void>() : diskFull(device.errorString()); });
    };
    const auto first = put("sha256", sha256);
    return first ? put("sha512", sha512) : first;
}

Result<void> BagMaking::writeTags()
{
    const QStringList paths = payload();
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        return into(name, [&](QIODevice &device) { return device.write(bytes) == bytes.size() ? Result<void>() : diskFull(device.errorString()); });
    };
    if (const auto done = put(u"bagit.txt"_s, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"); !done)
        return done;
    if (const auto done = put(u"bag-info.txt"_s, bagInfo(paths)); !done)
        return done;
    if (const auto done = writeManifests({}, paths); !done)
        return done;
    return writeManifests(u"tag"_s, {u"bag-info.txt"_s, u"bagit.txt"_s, u"manifest-sha256.txt"_s, u"manifest-sha512.txt"_s});
}

Result<LossReport> BagMaking::make()
{
    for (const auto step : {&BagMaking::writeRecords, &BagMaking::copyOriginals, &BagMaking::writeMetadata, &BagMaking::writeTags}) {
        if (const auto done = (this->*step)(); !done)
            return done.unexpected();
    }
    return m_request.isRehearsal || syncAll(m_root.path()) ? Result<LossReport>(m_report) : diskFull({});
}

/// Nobody gets a bag that was not read back whole.
Result<LossReport> checked(const QString &path, Result<LossReport> report, const ExchangeJob &job)
{
    if (!report)
        return report;
    const auto found = checkBag(path, job);
    if (!found)
        return found.error().kind == ErrorKind::Cancelled ? exportStopped() : found.unexpected();
    if (found->valid())
        return report;
    return fail(ErrorKind::Internal, BagWords::tr("The bag read back is not what was written; it was thrown away. Check the disk and export again."), found->errors.join(u'\n'));
}

Result<void> packed(const QDir &bag, const QString &top, const QString &file, const ExchangeJob &job)
{
    const auto archive = ArchiveWriter::create(file);
    if (!archive)
        return archive.unexpected();
    QStringList paths;
    QDirIterator all(bag.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(bag.relativeFilePath(all.next()));
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        const auto packing = path.startsWith("data/originals/"_L1) ? ArchiveWriter::Packing::Stored : ArchiveWriter::Packing::Compressed;
        if (const auto added = (*archive)->addFile(top + u'/' + path, bag.filePath(path), packing); !added)
            return added;
    }
    return (*archive)->close(job);
}

} // namespace

Result<LossReport> writeBag(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    if (!request.fields.isEmpty() || !request.languages.isEmpty())
        return fail(ErrorKind::Invalid, BagWords::tr("A preservation package keeps everything, so no fields or languages can be left out of it. Nothing was written; choose another format."));
    if (request.isRehearsal)
        return intoFolder(path, [&](const QDir &folder) { return BagMaking(folder, reader, request, job).make(); });
    if (!path.endsWith(".zip"_L1, Qt::CaseInsensitive)) {
        return intoFolder(path, [&](const QDir &folder) {
            return checked(folder.path(), BagMaking(folder, reader, request, job).make(), job);
        });
    }
    return intoNamedFile(path, [&](const QString &file) -> Result<LossReport> {
        const QDir bag(file + ".bag"_L1);
        if (!bag.mkpath(u"."_s))
            return diskFull({});
        auto report = BagMaking(bag, reader, request, job).make();
        if (!report)
            return report;
        if (const auto done = packed(bag, QFileInfo(path).completeBaseName(), file, job); !done)
            return done.unexpected();
        return checked(file, std::move(report), job);
    });
}

} // namespace vitrine
