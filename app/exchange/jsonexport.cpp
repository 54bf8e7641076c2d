// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonexport.h"

#include "domain/anyrecord.h"
#include "domain/recordjson.h"
#include "domain/storeroom.h"
#include "exchange/exportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JsonExportWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::JsonExport)
};

class JsonExport final {
public:
    JsonExport(QIODevice &device, const Reader &reader, const JsonExportOptions &options, const ExchangeJob &job)
        : m_device(device), m_reader(reader), m_options(options), m_job(job)
    {
    }

    Result<LossReport> run();

private:
    [[nodiscard]] Result<void> choose();
    [[nodiscard]] Result<void> noteStoreRoom();
    [[nodiscard]] Result<void> writeType(RecordType type);
    template<RecordLike R> [[nodiscard]] Result<void> writeAll(const std::vector<RecordId> &ids);
    template<RecordLike R> [[nodiscard]] Result<void> write(const R &record);
    [[nodiscard]] Result<void> writeItems(const std::vector<RecordId> &ids);
    [[nodiscard]] Result<void> copyOriginal(const Medium &medium);
    void takeBackCopies();
    [[nodiscard]] Result<void> put(const QByteArray &bytes);
    [[nodiscard]] Result<void> step();
    [[nodiscard]] bool leavesOut(ItemId item) const { return m_options.query && !m_chosen.contains(item); }
    void cutLoose(Item &item);
    void cutLoose(Section &section);

    QIODevice &m_device;
    const Reader &m_reader;
    const JsonExportOptions &m_options;
    const ExchangeJob &m_job;
    std::map<RecordType, std::vector<RecordId>> m_ids;
    QSet<ItemId> m_chosen;
    bool m_first = true;
    QStringList m_copies; ///< made by this export
    bool m_hadFolder = QDir(m_options.mediaFolder).exists();
    LossReport m_report;
};

Result<void> JsonExport::choose()
{
    for (const RecordType type : exchangeOrder()) {
        auto ids = m_reader.ids(type);
        if (!ids)
            return ids.unexpected();
        m_ids[type] = std::move(*ids);
    }
    if (m_options.query) {
        const auto items = chosenItems(m_reader, *m_options.query, m_options.only);
        if (!items)
            return items.unexpected();
        auto &ids = m_ids[RecordType::Item];
        m_chosen = QSet<ItemId>(items->begin(), items->end());
        std::erase_if(ids, [&](const RecordId &id) { return !m_chosen.contains(ItemId(id.uuid())); });
    }
    for (const auto &[type, ids] : m_ids)
        m_report.selected += static_cast<int>(ids.size());
    return {};
}

/// What is no record of the catalogue has no place here. Whoever may not see the store-room is told nothing of it.
Result<void> JsonExport::noteStoreRoom()
{
    const auto note = [this](QLatin1StringView name, const auto &list, const auto &counts) -> Result<void> {
        if (!list)
            return list.error().kind == ErrorKind::Refused ? Result<void>() : list.unexpected();
        if (const auto many = std::count_if(list->begin(), list->end(), counts); many > 0)
            m_report.absent[QString(name)] += static_cast<int>(many);
        return {};
    };
    const auto any = [](const auto &) { return true; };
    if (const auto places = note(absentPlaces, m_reader.storagePlaces(), [](const StoragePlace &place) { return place.isEntered; }); !places)
        return places;
    if (const auto stocktakes = note(absentStocktakes, m_reader.stocktakes(), any); !stocktakes)
        return stocktakes;
    for (size_t at = 0; at < EnumNames<CustodyType>::names.size(); ++at) {
        const auto type = static_cast<CustodyType>(at);
        if (const auto log = note(type == CustodyType::Accession ? absentRegister : absentCustody, m_reader.custodyLog(type), any); !log)
            return log;
    }
    return {};
}

Result<LossReport> JsonExport::run()
{
    if (const auto chosen = choose(); !chosen)
        return chosen.unexpected();
    if (const auto noted = noteStoreRoom(); !noted)
        return noted.unexpected();
    QJsonObject settings;
    for (const auto &[key, value] : m_reader.settings())
        settings.insert(key, value);
    const QByteArray head = "{\"format\":\"vitrine-catalogue\",\"version\":1,\"settings\":" + QJsonDocument(settings).toJson(QJsonDocument::Compact);
    auto written = put(head + (m_options.lines ? "}" : ",\"records\":["));
    for (const RecordType type : exchangeOrder()) {
        if (written)
            written = writeType(type);
    }
    if (written)
        written = put(m_options.lines ? "\n" : "\n]}\n");
    if (written)
        return m_report;
    takeBackCopies();
    return written.unexpected();
}

void JsonExport::takeBackCopies()
{
    for (const QString &copy : std::as_const(m_copies))
        QFile::remove(copy);
    if (!m_options.mediaFolder.isEmpty() && !m_hadFolder)
        QDir().rmdir(m_options.mediaFolder);
}

Result<void> JsonExport::writeType(RecordType type)
{
    if (type == RecordType::Item)
        return writeItems(m_ids[type]);
    return withRecordType(type, [&]<class R>() { return writeAll<R>(m_ids[type]); });
}

template<RecordLike R>
Result<void> JsonExport::writeAll(const std::vector<RecordId> &ids)
{
    for (const RecordId &id : ids) {
        auto record = find<R>(m_reader, Id<R>(id.uuid()));
        if (!record)
            return record.unexpected();
        if constexpr (std::is_same_v<R, Medium>) {
            if (leavesOut(record->item)) {
                --m_report.selected;
                continue;
            }
            if (const auto copied = copyOriginal(*record); !copied)
                return copied;
        }
        if constexpr (std::is_same_v<R, Section>)
            cutLoose(*record);
        if (const auto written = write(*record); !written)
            return written;
    }
    return {};
}

Result<void> JsonExport::writeItems(const std::vector<RecordId> &ids)
{
    for (size_t at = 0; at < ids.size(); at += exportSlice) {
        std::vector<ItemId> batch;
        for (size_t i = at; i < std::min(at + exportSlice, ids.size()); ++i)
            batch.push_back(ItemId(ids[i].uuid()));
        auto items = m_reader.items(batch);
        if (!items)
            return items.unexpected();
        for (Item &item : *items) {
            cutLoose(item);
            if (const auto written = write(item); !written)
                return written;
        }
    }
    return {};
}

/// Nothing in the file points to an item the question left out: it could not be imported again. (The reader has taken out
/// what its audience may not see.)
void JsonExport::cutLoose(Item &item)
{
    if (!item.parent.isNull() && leavesOut(item.parent)) {
        item.parent = {};
        m_report.lose(u"parent"_s);
    }
    if (std::erase_if(item.related, [this](const Relation &relation) { return leavesOut(relation.item); }) > 0)
        m_report.lose(u"related"_s);
}

void JsonExport::cutLoose(Section &section)
{
    if (std::erase_if(section.items, [this](const HangEntry &entry) { return leavesOut(entry.item); }) > 0)
        m_report.lose(u"items"_s);
}

template<RecordLike R>
Result<void> JsonExport::write(const R &record)
{
    const QByteArray json = QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact);
    const auto written = put((m_first || m_options.lines ? "\n" : ",\n") + json);
    m_first = false;
    ++m_report.written;
    return written ? step() : written;
}

Result<void> JsonExport::step()
{
    if (m_report.written % 256 == 0)
        m_job.report(m_report.written, m_report.selected);
    if (m_job.stopped())
        return exportStopped();
    return {};
}

Result<void> JsonExport::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) == bytes.size())
        return {};
    return diskFull(m_device.errorString());
}

Result<void> JsonExport::copyOriginal(const Medium &medium)
{
    if (m_options.mediaFolder.isEmpty() || medium.sha256.isEmpty())
        return {};
    const auto original = m_reader.originalPath(medium.sha256);
    if (!original) {
        m_report.lose(u"media"_s);
        return {};
    }
    if (m_options.looksOnly)
        return {};
    const QString copy = QDir(m_options.mediaFolder).filePath(medium.sha256);
    if (QFile::exists(copy))
        return {};
    if (QDir().mkpath(m_options.mediaFolder) && QFile::copy(*original, copy)) {
        m_copies += copy;
        return {};
    }
    return fail(ErrorKind::Full, JsonExportWords::tr("The media could not be copied to “%1”: the disk is full or not writable.").arg(m_options.mediaFolder));
}

} // namespace

const std::vector<RecordType> &exchangeOrder()
{
    using enum RecordType;
    static const std::vector<RecordType> order{Source, Term,  Place,   Agent,      Event,     Statement,   Quantity,
                                               Declaration, Item, Medium, Section, Exhibition, SavedList};
    return order;
}

Result<LossReport> exportJson(QIODevice &device, const Reader &reader, const JsonExportOptions &options, const ExchangeJob &job)
{
    return JsonExport(device, reader, options, job).run();
}

Result<LossReport> writeJson(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    if (!request.fields.isEmpty() || !request.languages.isEmpty())
        return fail(ErrorKind::Invalid, JsonExportWords::tr("This format is the one that loses nothing, so no fields or languages can be left out of it. Nothing was written; choose another format."));
    JsonExportOptions options;
    options.lines = request.format == "ndjson"_L1;
    options.only = request.only;
    if (request.isFiltered || request.only)
        options.query = request.query;
    options.looksOnly = request.isRehearsal;
    if (request.withMedia)
        options.mediaFolder = path + ".media"_L1;
    return intoFile(path, [&](QIODevice &device) { return exportJson(device, reader, options, job); });
}

} // namespace vitrine
