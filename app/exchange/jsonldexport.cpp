// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonldexport.h"

#include "exchange/exportfile.h"
#include "exchange/jsongraph.h"
#include "exchange/linkedart.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class JsonLdExport final {
public:
    JsonLdExport(QIODevice &device, ExportItems &items, const Uris &uris) : m_graph(device), m_items(items), m_art(items, uris) {}

    [[nodiscard]] Result<LossReport> run();

private:
    [[nodiscard]] Result<void> writeItem(const Item &item);
    [[nodiscard]] Result<void> writeOthers();
    [[nodiscard]] Result<void> writeTerms();

    JsonGraph m_graph;
    ExportItems &m_items;
    LinkedArt m_art;
};

Result<LossReport> JsonLdExport::run()
{
    auto written = m_graph.begin("\"https://linked.art/ns/v1/linked-art.json\"");
    if (written)
        written = m_items.forEach([&](const Item &item) { return writeItem(item); });
    if (written)
        written = writeOthers();
    if (written)
        written = m_graph.end();
    return written ? Result<LossReport>(m_items.report()) : written.unexpected();
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
    return m_graph.add(m_art.object(item, *media));
}

Result<void> JsonLdExport::writeOthers()
{
    auto written = m_graph.add(m_art.set());
    const auto exhibitions = all<Exhibition>(m_items.reader());
    if (!exhibitions)
        return exhibitions.unexpected();
    m_items.report().absent.erase(u"exhibition"_s);
    for (const Exhibition &exhibition : *exhibitions) {
        if (written)
            written = m_graph.add(m_art.exhibition(exhibition));
    }
    for (const AgentId &id : m_art.agents()) {
        if (const Agent *agent = m_items.agent(id); agent && written)
            written = m_graph.add(m_art.agent(*agent));
    }
    for (const PlaceId &id : m_art.places()) {
        if (const Place *place = m_items.place(id); place && written)
            written = m_graph.add(m_art.place(*place));
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
            if (const auto written = isNew ? m_graph.add(record) : Result<void>(); !written)
                return written;
        }
    }
    return {};
}

} // namespace

Result<LossReport> writeJsonLd(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    const auto uris = webUris(reader);
    if (!uris)
        return uris.unexpected();
    auto items = ExportItems::open(reader, request, job, linkedArtFields());
    if (!items)
        return items.unexpected();
    return intoFile(path, [&](QIODevice &device) { return JsonLdExport(device, **items, *uris).run(); });
}

} // namespace vitrine
