// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonimport.h"

#include "domain/recorddiff.h"
#include "exchange/jsonexport.h"
#include "exchange/jsonfiles.h"
#include "exchange/jsonrecords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// One file, kept in memory (mapped where that works) while its records are read.
struct JsonSource {
    std::unique_ptr<QFile> file;
    QByteArray bytes;
    JsonFile json;
    QDir folder;
    QString mediaFolder;
};

struct Pending {
    const JsonSource *source = nullptr;
    const JsonSlice *slice = nullptr;
    size_t order = 0;
};

class JsonImport final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::JsonImport)

public:
    JsonImport(RecordSink &sink, const JsonImportOptions &options, const ExchangeJob &job) : m_sink(sink), m_options(options), m_job(job)
    {
        m_report.keepsRows = options.keepRows;
    }

    Result<ImportReport> run(const QStringList &paths);

private:
    [[nodiscard]] Result<QStringList> filesOf(const QStringList &paths) const;
    [[nodiscard]] Result<JsonSource> opened(const QString &path) const;
    [[nodiscard]] Result<void> checkHead(const QJsonObject &head, const QString &path) const;
    [[nodiscard]] Result<void> applySettings(const QJsonObject &settings);
    [[nodiscard]] std::vector<Pending> ordered() const;
    [[nodiscard]] Result<void> take(const Pending &pending, qint64 row);
    template<RecordLike R> [[nodiscard]] Result<void> takeRecord(R record, const Pending &pending, const QString &file);
    template<RecordLike R> [[nodiscard]] RowPlace placeOf(const R &record, const Pending &pending) const;
    [[nodiscard]] Result<void> takeOriginal(const Medium &medium, const Pending &pending);
    template<RecordLike R> [[nodiscard]] Result<void> store(const R &record, const std::optional<R> &before, const QString &file);

    RecordSink &m_sink;
    const JsonImportOptions &m_options;
    const ExchangeJob &m_job;
    std::vector<std::unique_ptr<JsonSource>> m_sources;
    ImportReport m_report;
};

Result<QStringList> JsonImport::filesOf(const QStringList &paths) const
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            files += folder.filePath(name);
    }
    if (files.isEmpty())
        return fail(ErrorKind::Missing, tr("The folder “%1” holds no JSON files. Nothing was imported.").arg(paths.join(u", "_s)));
    return files;
}

Result<JsonSource> JsonImport::opened(const QString &path) const
{
    JsonSource source;
    source.file = std::make_unique<QFile>(path);
    if (!source.file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Missing, tr("The file “%1” cannot be read. Nothing was imported.").arg(path), source.file->errorString());
    const qint64 size = source.file->size();
    if (const uchar *mapped = size > 0 ? source.file->map(0, size) : nullptr)
        source.bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), size);
    else
        source.bytes = source.file->readAll();
    auto cut = cutIntoRecords(source.bytes);
    if (!cut)
        return fail(cut.error().kind, QFileInfo(path).fileName() + u": "_s + cut.error().message, cut.error().detail);
    source.json = std::move(*cut);
    source.folder = QFileInfo(path).absoluteDir();
    const QFileInfo info(path);
    for (const QString &name : QStringList{info.fileName() + u".media"_s, info.completeBaseName() + u".media"_s}) {
        if (source.mediaFolder.isEmpty() && source.folder.exists(name))
            source.mediaFolder = source.folder.filePath(name);
    }
    if (const auto head = checkHead(source.json.head, path); !head)
        return head.unexpected();
    return source;
}

Result<void> JsonImport::checkHead(const QJsonObject &head, const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    if (head.contains("type"_L1))
        return {}; // a single record
    if (head.value("format"_L1) != "vitrine-catalogue"_L1)
        return fail(ErrorKind::Unreadable, tr("“%1” is JSON, but not a catalogue: its “format” is not “vitrine-catalogue”. Nothing was imported.").arg(name));
    if (head.value("version"_L1).toInt() > 1)
        return fail(ErrorKind::Newer, tr("“%1” was written by a newer version of the program. Nothing was imported; use that version.").arg(name));
    if (head.value("version"_L1).toInt() != 1)
        return fail(ErrorKind::Unreadable, tr("“%1” does not say which version of the format it has. Nothing was imported.").arg(name));
    return {};
}

Result<void> JsonImport::applySettings(const QJsonObject &settings)
{
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const QString value = it.value().toString();
        if (m_sink.reader().setting(it.key()) == value)
            continue;
        if (const auto set = m_sink.setSetting(it.key(), value); !set)
            return set;
    }
    return {};
}

/// In dependency order, so that names are there when what points to them is written.
std::vector<Pending> JsonImport::ordered() const
{
    const std::vector<RecordType> &order = exchangeOrder();
    std::vector<Pending> pending;
    for (const auto &source : m_sources) {
        for (const JsonSlice &slice : source->json.records) {
            const auto type = enumFromName<RecordType>(slice.type);
            const auto at = type ? std::find(order.begin(), order.end(), *type) : order.end();
            pending.push_back({source.get(), &slice, static_cast<size_t>(at - order.begin())});
        }
    }
    std::stable_sort(pending.begin(), pending.end(), [](const Pending &a, const Pending &b) { return a.order < b.order; });
    return pending;
}

Result<ImportReport> JsonImport::run(const QStringList &paths)
{
    const auto files = filesOf(paths);
    if (!files)
        return files.unexpected();
    for (const QString &path : *files) {
        auto source = opened(path);
        if (!source)
            return source.unexpected();
        m_sources.push_back(std::make_unique<JsonSource>(std::move(*source)));
    }
    for (const auto &source : m_sources) {
        if (const auto set = applySettings(source->json.head.value("settings"_L1).toObject()); !set)
            return set.unexpected();
    }
    const std::vector<Pending> pending = ordered();
    qint64 row = 0;
    for (const Pending &one : pending) {
        if (m_job.stopped())
            return fail(ErrorKind::Cancelled, tr("The import was stopped. The catalogue is as it was before."));
        if (const auto taken = take(one, ++row); !taken)
            return taken.unexpected();
        if (row % 256 == 0)
            m_job.report(row, static_cast<qint64>(pending.size()));
    }
    return m_report;
}

Result<void> JsonImport::take(const Pending &pending, qint64 row)
{
    ++m_report.read;
    auto json = readSlice(*pending.slice);
    if (!json)
        return json.unexpected();
    const auto type = enumFromName<RecordType>(json->value("type"_L1).toString());
    const auto reject = [&](const QString &sentence) {
        m_report.reject({row, pending.slice->line, json->value("uid"_L1).toString()}, {}, sentence);
    };
    if (!type) {
        reject(tr("“%1” is not a type of record known here. The record was left out.").arg(json->value("type"_L1).toString()));
        return {};
    }
    const bool levelled = json->contains("access"_L1);
    const auto files = withNamedFiles(*json, pending.source->folder);
    if (!files)
        return files.unexpected();
    const auto taken = withRecordType(*type, [&]<class R>() -> Result<void> {
        auto record = recordFromJson<R>(files->json);
        if (!record)
            return record.unexpected();
        if (!levelled && m_options.access) {
            record->access = *m_options.access;
            if (*m_options.access == Access::Public)
                record->status = Status::Published;
        }
        return takeRecord<R>(*record, pending, files->mediumFile);
    });
    if (!taken && (taken.error().kind == ErrorKind::Invalid || taken.error().kind == ErrorKind::Conflict)) {
        reject(tr("%1 The record %2 was left out.").arg(taken.error().message, json->value("uid"_L1).toString()));
        return {};
    }
    return taken;
}

template<RecordLike R>
RowPlace JsonImport::placeOf(const R &record, const Pending &pending) const
{
    QString number = record.id.toString();
    if constexpr (std::is_same_v<R, Item>)
        number = record.number;
    return {m_report.read, pending.slice->line, number};
}

template<RecordLike R>
Result<void> JsonImport::takeRecord(R record, const Pending &pending, const QString &file)
{
    if constexpr (std::is_same_v<R, Medium>) {
        if (!file.isEmpty()) {
            const auto probed = m_sink.probe(record, file);
            if (!probed)
                return probed.unexpected();
            record = *probed;
        }
    }
    const auto stored = find<R>(m_sink.reader(), record.id);
    if (!stored && stored.error().kind != ErrorKind::Missing)
        return stored.unexpected();
    const std::optional<R> before = stored ? std::optional<R>(*stored) : std::nullopt;
    record.status = m_sink.statusFor(record.status, before ? before->status : Status::Draft);
    if (before && differences(*before, record).empty()) {
        m_report.took(placeOf(record, pending), &*before, record, RowOutcome::Unchanged);
        return {};
    }
    if (const auto written = store(record, before, file); !written)
        return written;
    m_report.took(placeOf(record, pending), before ? &*before : nullptr, record, before ? RowOutcome::Updated : RowOutcome::Added);
    if constexpr (std::is_same_v<R, Medium>)
        return takeOriginal(record, pending);
    else
        return {};
}

template<RecordLike R>
Result<void> JsonImport::store(const R &record, const std::optional<R> &before, const QString &file)
{
    if (before) {
        R next = record;
        next.version = before->version;
        next.created = before->created;
        return m_sink.update(next);
    }
    if constexpr (std::is_same_v<R, Medium>) {
        if (!file.isEmpty()) {
            const auto attached = m_sink.attach(record, file);
            return attached ? Result<void>() : attached.unexpected();
        }
    }
    return m_sink.add(record);
}

Result<void> JsonImport::takeOriginal(const Medium &medium, const Pending &pending)
{
    if (pending.source->mediaFolder.isEmpty() || medium.sha256.isEmpty())
        return {};
    const QString path = QDir(pending.source->mediaFolder).filePath(medium.sha256);
    if (!QFile::exists(path)) {
        m_report.warning(m_report.read, pending.slice->line, u"sha256"_s, tr("The original of the medium “%1” is not in the media folder; the medium is described but has no file.").arg(medium.originalName));
        return {};
    }
    return m_sink.takeUp(medium.sha256, path);
}

} // namespace

Result<ImportReport> importJson(const QStringList &paths, RecordSink &sink, const JsonImportOptions &options, const ExchangeJob &job)
{
    return JsonImport(sink, options, job).run(paths);
}

} // namespace vitrine
