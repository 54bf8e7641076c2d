// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportitems.h"

#include "base/language.h"
#include "domain/itemfields.h"
#include "exchange/exportfile.h"
#include "exchange/textstates.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ExportItemsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportItems)
};

/// What tells one entry from another: always there, whatever fields were asked for.
bool isStanding(const QString &key) { return key == "number"_L1 || key == "kind"_L1 || key == "level"_L1 || key == "parent"_L1; }

/// What an entry has beside its fields.
const QStringList &besides()
{
    static const QStringList keys{u"media"_s, u"citations"_s, u"extra"_s, u"absences"_s};
    return keys;
}

} // namespace

Result<std::unique_ptr<ExportItems>> ExportItems::open(const Reader &reader, const ExportRequest &request, const ExchangeJob &job, const QStringList &covered)
{
    for (const QString &key : request.fields) {
        if (!itemField(key) && !besides().contains(key))
            return fail(ErrorKind::Invalid, ExportItemsWords::tr("There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.").arg(key));
    }
    for (const QString &language : request.languages) {
        if (!isLanguageTag(language))
            return fail(ErrorKind::Invalid, ExportItemsWords::tr("“%1” is not a language tag such as fr, en or fa. Nothing was written.").arg(language));
    }
    auto ids = chosenItems(reader, request.query, request.only);
    const auto info = reader.info();
    if (!ids || !info)
        return ids ? info.unexpected() : ids.unexpected();
    std::unique_ptr<ExportItems> items(new ExportItems(reader, request, job));
    items->m_covered = covered;
    items->m_ids = std::move(*ids);
    items->m_report.selected = static_cast<int>(items->m_ids.size());
    items->m_mainLanguage = info->languages.value(0);
    for (const QString &language : info->languages) {
        if (items->wants(language))
            items->m_languages += language;
    }
    for (const QString &language : request.languages) {
        if (!items->m_languages.contains(language))
            items->m_languages += language;
    }
    const auto media = info->records.find(u"medium"_s);
    items->m_hasMedia = media != info->records.end() && media->second > 0;
    items->noteAbsentTypes(*info);
    return items;
}

/// Statements, events and the like are records of their own; a format of items says nothing of them.
void ExportItems::noteAbsentTypes(const CatalogueInfo &info)
{
    for (const RecordType type : {RecordType::Exhibition, RecordType::Section, RecordType::Event, RecordType::Statement, RecordType::Quantity,
                                  RecordType::Declaration}) {
        const auto found = info.records.find(enumName(type));
        if (found != info.records.end() && found->second > 0)
            m_report.absent[found->first] = found->second;
    }
}

Result<void> ExportItems::forEach(const Visit &one) { return visit(m_ids, 0, one); }

Result<void> ExportItems::visit(const std::vector<ItemId> &ids, qint64 done, const Visit &one)
{
    for (size_t at = 0; at < ids.size(); at += exportSlice) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(at);
        auto oneState = m_reader.oneState();
        const std::vector<ItemId> slice(first, ids.begin() + static_cast<std::ptrdiff_t>(std::min(at + exportSlice, ids.size())));
        const auto items = m_reader.items(slice);
        if (!items)
            return items.unexpected();
        if (const auto noted = noteMedia(slice); !noted)
            return noted;
        oneState.reset(); // what is written may take its time, and nobody who edits shall wait for it
        for (const Item &item : *items) {
            if (m_job.stopped())
                return exportStopped();
            m_report.entry = item.number;
            if (m_losesMedia.contains(item.id))
                m_report.lose(u"media"_s);
            if (const auto visited = one(chosen(item)); !visited)
                return visited;
            ++m_report.written;
        }
        m_job.report(done + static_cast<qint64>(at), static_cast<qint64>(m_ids.size()));
    }
    return {};
}

bool ExportItems::isAskedFor(const QString &key) const
{
    return m_request.fields.isEmpty() || isStanding(key) || m_request.fields.contains(key);
}

bool ExportItems::wants(const QString &language) const { return m_request.languages.isEmpty() || m_request.languages.contains(language); }

MultiText ExportItems::spoken(const MultiText &text) const
{
    if (m_request.languages.isEmpty())
        return text;
    MultiText kept;
    for (const TextValue &value : text.values()) {
        if (wants(value.language))
            kept.set(value);
    }
    const TextValue *standIn = text.shown(m_languages.value(0));
    if (kept.isEmpty() && standIn)
        kept.set(*standIn);
    return kept;
}

/// What points to a record that is not for this audience: no format shall write an empty element for it. A maker who is not
/// shown is withheld.
void ExportItems::leaveOutUnseen(Item &item)
{
    for (std::vector<TermId> *terms : {&item.classification, &item.materials, &item.techniques, &item.subjects})
        std::erase_if(*terms, [&](const TermId &id) { return !term(id); });
    std::erase_if(item.depicted, [&](const AgentId &id) { return !agent(id); });
    for (Attribution &maker : item.makers) {
        if (!maker.agent.isNull() && !agent(maker.agent))
            maker = {MakerKind::Withheld, {}, {}, {}};
    }
}

Item ExportItems::chosen(Item item)
{
    leaveOutUnseen(item);
    static const Item empty;
    QSet<QString> unspoken;
    const auto limit = [&](auto member, const QString &key) {
        if (item.*member == empty.*member)
            return;
        const bool stays = isAskedFor(key);
        if (!stays || !hasPlaceFor(key))
            m_report.lose(key);
        if (!stays)
            item.*member = empty.*member;
        if constexpr (std::is_same_v<decltype(member), MultiText Item::*>) {
            for (const TextValue &value : (item.*member).values()) {
                if (hasPlaceFor(key) && !wants(value.language)) // else it is lost whole
                    unspoken.insert(value.language);
            }
            item.*member = spoken(item.*member);
        }
    };
    for (const ItemField &field : itemFields())
        std::visit([&](auto member) { limit(member, field.key); }, field.member);
    const auto limitBeside = [&](auto &list, const QString &key) {
        if (!list.empty() && (!isAskedFor(key) || !hasPlaceFor(key)))
            m_report.lose(key), list.clear();
    };
    if (tellsOfItsTexts(item, m_mainLanguage, [this](const ItemField &field, const QString &) { return hasPlaceFor(field.key); }))
        m_report.lose(u"texts.state"_s);
    if (std::any_of(item.fieldAccess.begin(), item.fieldAccess.end(), [this](const auto &own) { return isAskedFor(own.first) && hasPlaceFor(own.first); }))
        m_report.lose(u"fieldAccess"_s);
    limitBeside(item.citations, u"citations"_s);
    limitBeside(item.extra, u"extra"_s);
    limitBeside(item.absences, u"absences"_s);
    for (const QString &language : std::as_const(unspoken))
        m_report.lose(u"texts@"_s + language);
    return item;
}

Result<void> ExportItems::noteMedia(const std::vector<ItemId> &slice)
{
    if (!m_hasMedia || (hasPlaceFor(u"media"_s) && isAskedFor(u"media"_s)))
        return {};
    auto withMedia = m_reader.withMedia(slice);
    if (!withMedia)
        return withMedia.unexpected();
    m_losesMedia = std::move(*withMedia);
    return {};
}

Result<std::vector<Medium>> ExportItems::media(const Item &item)
{
    return m_hasMedia && isAskedFor(u"media"_s) ? m_reader.media(item.id) : std::vector<Medium>();
}

QString ExportItems::number(ItemId id)
{
    const auto found = id.isNull() ? Result<Item>(fail(ErrorKind::Missing, {})) : m_reader.item(id);
    return found ? found->number : QString();
}

QString ExportItems::institution() const
{
    const QString name = setting(u"institution"_s);
    return name.isEmpty() ? setting(u"title"_s) : name;
}

} // namespace vitrine
