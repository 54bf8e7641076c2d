// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonldexport.h"

#include "exchange/exportfile.h"
#include "exchange/linkedart.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JsonLdExportWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::JsonLdExport)
};

class JsonLdExport final {
public:
    JsonLdExport(QIODevice &device, ExportItems &items, const Uris &uris) : m_device(device), m_items(items), m_art(items, uris) {}

    [[nodiscard]] Result<LossReport> run();

private:
    [[nodiscard]] Result<void> put(const QByteArray &bytes);
    [[nodiscard]] Result<void> write(const QJsonObject &record);
    [[nodiscard]] Result<void> writeItem(const Item &item);
    [[nodiscard]] Result<void> writeOthers();
    [[nodiscard]] Result<void> writeTerms();

    QIODevice &m_device;
    ExportItems &m_items;
    LinkedArt m_art;
    bool m_first = true;
};

Result<LossReport> JsonLdExport::run()
{
    auto written = put("{\"@context\":\"https://linked.art/ns/v1/linked-art.json\",\"@graph\":[");
    if (written)
        written = m_items.forEach([&](const Item &item) { return writeItem(item); });
    if (written)
        written = writeOthers();
    if (written)
        written = put("\n]}\n");
    return written ? Result<LossReport>(m_items.report()) : written.unexpected();
}

Result<void> JsonLdExport::put(const QByteArray &bytes)
{
    return m_device.write(bytes) == bytes.size() ? Result<void>() : diskFull(m_device.errorString());
}

Result<void> JsonLdExport::write(const QJsonObject &record)
{
    const QByteArray comma = std::exchange(m_first, false) ? "\n" : ",\n";
    return put(comma + QJsonDocument(record).toJson(QJsonDocument::Compact));
}

Result<void> JsonLdExport::writeItem(const Item &item)
{
    const auto media = m_items.media(item);
    if (!media)
        return media.unexpected();
    LossReport &report = m_items.report();
    for (const auto &[key, isMissing] : {std::pair("title", item.title.isEmpty()), std::pair("kind", !item.kind), std::pair("date", item.date.isEmpty()),
                                         std::pair("makers", item.makers.empty()), std::pair("holder", item.holder.isNull()), std::pair("dimensions", item.dimensions.empty()),
                                         std::pair("rightsUri", item.rightsUri.isEmpty())}) {
        if (isMissing)
            report.lack(QString::fromLatin1(key), item.number);
    }
    return write(m_art.object(item, *media));
}

Result<void> JsonLdExport::writeOthers()
{
    auto written = write(m_art.set());
    const auto exhibitions = all<Exhibition>(m_items.reader());
    if (!exhibitions)
        return exhibitions.unexpected();
    m_items.report().absent.erase(u"exhibition"_s);
    for (const Exhibition &exhibition : *exhibitions) {
        if (written)
            written = write(m_art.exhibition(exhibition));
    }
    for (const AgentId &id : m_art.agents()) {
        if (const Agent *agent = m_items.agent(id); agent && written)
            written = write(m_art.agent(*agent));
    }
    for (const PlaceId &id : m_art.places()) {
        if (const Place *place = m_items.place(id); place && written)
            written = write(m_art.place(*place));
    }
    return written ? writeTerms() : written;
}

/// Those that entries name, and those that these belong under.
Result<void> JsonLdExport::writeTerms()
{
    std::set<TermId> done;
    std::set<QString> addresses;
    for (size_t before = SIZE_MAX; before != done.size();) {
        before = done.size();
        const auto named = m_art.terms(); // a term may name another one
        for (const auto &[id, kind] : named) {
            const Term *term = done.insert(id).second ? m_items.term(id) : nullptr;
            if (!term)
                continue;
            const QJsonObject record = m_art.term(Term(*term), kind);
            const bool isNew = addresses.insert(record.value("id"_L1).toString()).second; // two terms may have one address
            if (const auto written = isNew ? write(record) : Result<void>(); !written)
                return written;
        }
    }
    return {};
}

} // namespace

Unexpected noAddresses()
{
    return fail(ErrorKind::Refused, JsonLdExportWords::tr("JSON-LD needs an address for each record, and the catalogue has none to begin them with. Nothing was written; set baseUri to an address of yours (https://...) and export again."));
}

Result<LossReport> writeJsonLd(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    const Uris uris(reader.setting(u"baseUri"_s));
    if (!uris.isSet() || !isWebAddress(uris.base()))
        return noAddresses();
    auto items = ExportItems::open(reader, request, job, linkedArtFields());
    if (!items)
        return items.unexpected();
    return intoFile(path, [&](QIODevice &device) { return JsonLdExport(device, **items, uris).run(); });
}

} // namespace vitrine
