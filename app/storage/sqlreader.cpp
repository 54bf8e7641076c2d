// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlreader.h"

#include "storage/admitted.h"
#include "storage/itembatch.h"
#include "storage/logstore.h"
#include "storage/storagewords.h"
#include "storage/stores.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Unexpected notHere(const QString &detail)
{
    return fail(ErrorKind::Missing, StorageWords::tr("This entry is not in the catalogue."), detail);
}

/// What belongs to a withheld record is withheld with it: a medium with its item, a claim with its claimant.
bool standsAlone(const Medium &whole, const Eyes &eyes) { return eyes.admits(whole.item.uuid()); }
bool standsAlone(const Statement &whole, const Eyes &eyes)
{
    return whole.claimant.isNull() || eyes.admits(whole.claimant.uuid());
}
bool standsAlone(const Quantity &whole, const Eyes &eyes)
{
    return (whole.claimant.isNull() || eyes.admits(whole.claimant.uuid()))
           && (whole.statement.isNull() || eyes.admits(whole.statement.uuid()));
}
/// A claim is public only with its claimant and a source: where what is seen lacks them, it is not shown at all.
bool isAttributed(const Statement &whole, const Statement &seen)
{
    return seen.claimant == whole.claimant && (seen.demonstration || !seen.citations.empty() || whole.citations.empty());
}
bool isAttributed(const Quantity &whole, const Quantity &seen) { return seen.claimant == whole.claimant; }
template<class R>
bool isAttributed(const R &, const R &)
{
    return true;
}
template<class R>
bool standsAlone(const R &, const Eyes &)
{
    return true;
}

} // namespace

SqlReader::SqlReader(std::shared_ptr<Connection> connection, const Audience &audience)
    : m_connection(std::move(connection)), m_audience(audience), m_eyes(m_connection->tables, audience)
{
}

Result<std::unique_ptr<Reader>> SqlReader::clone() const
{
    auto database = Database::open(m_connection->database->file(), Database::Mode::ReadOnly);
    if (!database)
        return database.unexpected();
    auto connection = std::make_shared<Connection>(std::move(*database), m_connection->folder, *m_connection->tables.clock);
    connection->shelf = m_connection->shelf;
    return std::unique_ptr<Reader>(std::make_unique<SqlReader>(std::move(connection), m_audience));
}

/// A savepoint: it also does within a deed. Where it cannot be had, each answer takes its own lock, as without it.
std::shared_ptr<void> SqlReader::oneState() const
{
    if (!m_connection->database->run(u"SAVEPOINT one_state"_s))
        return nullptr;
    const auto release = [connection = m_connection](void *) { (void)connection->database->run(u"RELEASE one_state"_s); };
    return std::shared_ptr<void>(m_connection.get(), release);
}

QString SqlReader::admitted(const QString &alias) const
{
    return admittedSql(alias, m_audience, m_connection->tables.today());
}

/// Embargoes and rights speak of days: items have them, and their media go by them.
template<RecordLike R>
bool SqlReader::isInTime(QUuid uid) const
{
    if constexpr (std::is_same_v<R, Item> || std::is_same_v<R, Medium>)
        return !m_audience.publishedOnly || m_eyes.admits(uid);
    return true;
}

template<RecordLike R>
Result<R> SqlReader::load(Id<R> id) const
{
    const auto row = m_connection->ids.find(id.uuid());
    if (!row)
        return row.unexpected();
    if (*row == 0 || m_connection->ids.isReserved(id.uuid()))
        return notHere(id.toString());
    bool ofThisType = false;
    // The row is asked for its uid too: what another connection removed may have left its row to a newer record.
    VITRINE_TRY(m_connection->database->each(u"SELECT type FROM record WHERE id = ? AND uid = ?"_s, {*row, id.toString()},
                                             [&](const Row &r) { ofThisType = r.text(0) == enumName(Fields<R>::type); }));
    if (!ofThisType) {
        m_connection->ids.drop(id.uuid());
        return notHere(id.toString());
    }
    const auto whole = readRecord<R>(m_connection->tables, *row, id.uuid());
    if (!whole)
        return whole.unexpected();
    if (!m_audience.admits(*whole) || !standsAlone(*whole, m_eyes) || !isInTime<R>(id.uuid()))
        return notHere(id.toString());
    R seen = m_eyes.limited(*whole);
    if (m_audience.publishedOnly && !isAttributed(*whole, seen))
        return notHere(id.toString());
    return seen;
}

template<RecordLike R>
Result<std::vector<R>> SqlReader::loadAll(const QString &sql, QUuid uid) const
{
    std::vector<Id<R>> ids;
    VITRINE_TRY(m_connection->database->each(sql, {uid.toString(QUuid::WithoutBraces)}, [&](const Row &r) {
        ids.push_back(Id<R>::fromString(r.text(0)));
    }));
    std::vector<R> records;
    for (const Id<R> &id : ids) {
        auto record = load(id);
        if (record)
            records.push_back(std::move(*record));
        else if (record.error().kind != ErrorKind::Missing)
            return record.unexpected();
    }
    return records;
}

Result<Exhibition> SqlReader::exhibition(ExhibitionId id) const { return load(id); }
Result<Section> SqlReader::section(SectionId id) const { return load(id); }
Result<Item> SqlReader::item(ItemId id) const { return load(id); }
Result<Medium> SqlReader::medium(MediumId id) const { return load(id); }
Result<Agent> SqlReader::agent(AgentId id) const { return load(id); }
Result<Event> SqlReader::event(EventId id) const { return load(id); }
Result<Statement> SqlReader::statement(StatementId id) const { return load(id); }
Result<Quantity> SqlReader::quantity(QuantityId id) const { return load(id); }
Result<Declaration> SqlReader::declaration(DeclarationId id) const { return load(id); }
Result<Source> SqlReader::source(SourceId id) const { return load(id); }
Result<Place> SqlReader::place(PlaceId id) const { return load(id); }
Result<Term> SqlReader::term(TermId id) const { return load(id); }
Result<SavedList> SqlReader::savedList(SavedListId id) const { return load(id); }

Result<std::vector<RecordId>> SqlReader::ids(RecordType type) const
{
    std::vector<RecordId> ids;
    const auto take = [&](const Row &r) { ids.push_back(RecordId::fromString(r.text(0))); };
    if (type == RecordType::Item) {
        VITRINE_TRY(m_connection->database->each(
            u"SELECT record.uid FROM item JOIN record ON record.id = item.id WHERE "_s + admitted(u"record"_s)
                + u" ORDER BY item.number_key, item.number"_s,
            {}, take));
        return ids;
    }
    QString withOwner;
    if (type == RecordType::Medium)
        withOwner = u" AND EXISTS (SELECT 1 FROM medium JOIN record AS owner ON owner.id = medium.item WHERE medium.id = record.id AND "_s
                    + admitted(u"owner"_s) + u')';
    else if (type == RecordType::Statement)
        withOwner = u" AND NOT EXISTS (SELECT 1 FROM statement JOIN record AS c ON c.id = statement.claimant WHERE statement.id = record.id AND NOT ("_s
                    + admitted(u"c"_s) + u"))"_s;
    else if (type == RecordType::Quantity)
        withOwner = u" AND NOT EXISTS (SELECT 1 FROM quantity JOIN record AS c ON c.id IN (quantity.claimant, quantity.statement)"
                    " WHERE quantity.id = record.id AND NOT ("_s
                    + admitted(u"c"_s) + u"))"_s;
    VITRINE_TRY(m_connection->database->each(u"SELECT uid FROM record WHERE type = ? AND "_s + admitted(u"record"_s) + withOwner
                                                 + u" ORDER BY created, uid"_s,
                                             {enumName(type)}, take));
    if (type == RecordType::Statement)
        std::erase_if(ids, [&](const RecordId &id) { return !load(StatementId(id.uuid())); });
    else if (type == RecordType::Quantity)
        std::erase_if(ids, [&](const RecordId &id) { return !load(QuantityId(id.uuid())); });
    return ids;
}

Result<std::vector<Item>> SqlReader::items(const std::vector<ItemId> &ids) const
{
    constexpr size_t atOnce = 500;
    std::vector<Item> seen;
    seen.reserve(ids.size());
    const QString today = m_connection->tables.today();
    for (size_t at = 0; at < ids.size(); at += atOnce) {
        const auto first = ids.begin() + std::ptrdiff_t(at);
        const auto state = oneState();
        Eyes eyes(m_connection->tables, m_audience);
        auto whole = ItemBatch(m_connection->tables, eyes).read({first, ids.begin() + std::ptrdiff_t(std::min(at + atOnce, ids.size()))});
        if (!whole)
            return whole.unexpected();
        for (Item &item : *whole) {
            if (m_audience.admits(item) && !(m_audience.publishedOnly && isUnderEmbargo(item, today)))
                seen.push_back(eyes.limited(std::move(item)));
        }
    }
    return seen;
}

Result<QSet<ItemId>> SqlReader::withMedia(const std::vector<ItemId> &items) const
{
    QStringList list;
    for (const ItemId &item : items)
        list += u'"' + item.toString() + u'"';
    QSet<ItemId> found;
    VITRINE_TRY(m_connection->database->each(
        u"SELECT list.key FROM json_each(?) AS list CROSS JOIN record AS owner ON owner.uid = list.value WHERE "_s + admitted(u"owner"_s)
            + u" AND EXISTS (SELECT 1 FROM medium JOIN record ON record.id = medium.id WHERE medium.item = owner.id AND "_s + admitted(u"record"_s) + u')',
        {QString(u'[' + list.join(u',') + u']')}, [&](const Row &r) { found.insert(items[size_t(r.integer(0))]); }));
    return found;
}

Result<std::vector<Medium>> SqlReader::media(ItemId item) const
{
    return loadAll<Medium>(u"SELECT record.uid FROM record AS item JOIN medium ON medium.item = item.id"
                           " JOIN record ON record.id = medium.id WHERE item.uid = ? ORDER BY medium.position, record.uid"_s,
                           item.uuid());
}

Result<std::vector<Statement>> SqlReader::statementsAt(EventId event) const
{
    return loadAll<Statement>(u"SELECT record.uid FROM record AS event JOIN statement ON statement.event = event.id"
                              " JOIN record ON record.id = statement.id LEFT JOIN citation ON citation.record = record.id AND citation.position = 0"
                              " WHERE event.uid = ? ORDER BY length(citation.locator), citation.locator, record.created, record.id"_s,
                              event.uuid());
}

Result<std::vector<Statement>> SqlReader::statementsBy(AgentId agent) const
{
    return loadAll<Statement>(u"SELECT record.uid FROM record AS agent JOIN statement ON statement.claimant = agent.id"
                              " JOIN record ON record.id = statement.id WHERE agent.uid = ? ORDER BY record.created, record.id"_s,
                              agent.uuid());
}

Result<std::vector<Quantity>> SqlReader::quantitiesIn(StatementId statement) const
{
    return loadAll<Quantity>(u"SELECT record.uid FROM record AS said JOIN quantity ON quantity.statement = said.id"
                             " JOIN record ON record.id = quantity.id WHERE said.uid = ? ORDER BY record.created, record.id"_s,
                             statement.uuid());
}

Result<QHash<TermId, QString>> SqlReader::labels(const std::vector<TermId> &terms, const QString &language) const
{
    QHash<TermId, QString> labels;
    for (const TermId &id : terms) {
        if (labels.contains(id))
            continue;
        const auto term = load(id);
        if (!term && term.error().kind != ErrorKind::Missing)
            return term.unexpected();
        if (term && term->label.shown(language))
            labels.insert(id, term->label.shown(language)->text);
    }
    return labels;
}

Result<ItemId> SqlReader::itemByNumber(const QString &number) const
{
    ItemId id;
    VITRINE_TRY(m_connection->database->each(u"SELECT record.uid FROM item JOIN record ON record.id = item.id"
                                             " WHERE item.number = ? AND "_s + admitted(u"record"_s) + u" AND NOT EXISTS (SELECT 1 FROM field_access AS fa"
                                             " WHERE fa.record = item.id AND fa.field = 'number' AND fa.access > "_s
                                                 + QString::number(static_cast<int>(m_audience.upTo)) + u')',
                                             {number}, [&](const Row &r) { id = ItemId::fromString(r.text(0)); }));
    if (!id.isNull())
        return id;
    const auto tombstone = tombstoneOfNumber(*m_connection->database, number);
    if (!tombstone)
        return tombstone.unexpected();
    if (!tombstone->record.isNull() && !m_audience.publishedOnly)
        return fail(ErrorKind::Missing, StorageWords::tr("The entry with this number was deleted; the number stays its own."), tombstone->why);
    return fail(ErrorKind::Missing, StorageWords::tr("No entry has this number."), number);
}

/// All items are counted by the search's lists where they are there, for to count a million in the tables takes longer than to
/// put them in order; without them while they would have to be made first.
Result<int> SqlReader::count(const ItemQuery &query) const
{
    const ItemQuery everything;
    if (!query.words.isEmpty() || query.filters != everything.filters || query.from || query.to || !query.section.isNull() || !query.within.isNull()
        || !query.location.isEmpty() || (engine().isOpen() && engine().answersAtOnce()))
        return engine().count(query);
    int all = 0;
    VITRINE_TRY(m_connection->database->each(u"SELECT count(*) FROM item JOIN record ON record.id = item.id WHERE "_s + admitted(u"record"_s)
                                                 + (query.levelsAboveItem ? u""_s : u" AND item.level >= 3"_s),
                                             {}, [&](const Row &r) { all = int(r.integer(0)); }));
    return all;
}

/// All items by number, as the search has them but without its lists: numbers that are not shown come first, as they are made.
Result<std::vector<ItemId>> SqlReader::allByNumber(bool levelsAboveItem) const
{
    std::vector<ItemId> ids;
    const auto take = [&](const Row &r) { ids.push_back(ItemId::fromString(r.text(0))); };
    const QString level = levelsAboveItem ? u""_s : u" AND item.level >= 3"_s;
    VITRINE_TRY(m_connection->database->each(u"SELECT record.uid FROM item JOIN record ON record.id = item.id WHERE "_s + admitted(u"record"_s) + level
                                                 + u" AND NOT "_s + mayReadSql(u"item.id"_s, u"'number'"_s, m_audience) + u" ORDER BY item.id"_s,
                                             {}, take));
    VITRINE_TRY(m_connection->database->each(u"SELECT record.uid FROM item JOIN record ON record.id = item.id WHERE "_s + admitted(u"record"_s) + level
                                                 + u" AND "_s + mayReadSql(u"item.id"_s, u"'number'"_s, m_audience) + u" ORDER BY item.number_key, item.id"_s,
                                             {}, take));
    return ids;
}

Result<std::vector<ItemId>> SqlReader::itemIds(const ItemQuery &query) const
{
    ItemQuery plain;
    plain.levelsAboveItem = query.levelsAboveItem;
    plain.language = query.language;
    plain.lastIsPrefix = query.lastIsPrefix;
    if (query == plain)
        return allByNumber(query.levelsAboveItem);
    const auto rows = engine().list(query, 0, -1);
    if (!rows)
        return rows.unexpected();
    std::vector<ItemId> ids;
    for (const auto &row : *rows)
        ids.emplace_back(row.second);
    return ids;
}

Result<Standing> SqlReader::standing(ItemId item, const ItemQuery &query) const
{
    const auto row = m_connection->ids.find(item.uuid());
    if (!row || *row == 0)
        return Standing();
    return engine().standing(query, *row);
}

Result<std::vector<FacetCount>> SqlReader::counts(const ItemQuery &query, Facet facet) const
{
    auto answer = engine().facet(query, facet, {}, -1);
    return answer ? Result<std::vector<FacetCount>>(std::move(answer->counts)) : answer.unexpected();
}

QString SqlReader::previewsFolder() const { return m_connection->folder + "/previews"_L1; }

Result<QString> SqlReader::originalPath(const QString &sha256) const
{
    const auto seen = m_connection->database->scalar(
        u"SELECT EXISTS (SELECT 1 FROM medium JOIN record ON record.id = medium.id JOIN record AS owner ON owner.id = medium.item"
        " WHERE medium.sha256 = ? AND "_s + admitted(u"record"_s) + u" AND "_s + admitted(u"owner"_s) + u')',
        {sha256});
    if (!seen)
        return seen.unexpected();
    const QString path = m_connection->originalPath(sha256);
    if (*seen == 0 || !QFileInfo::exists(path))
        return fail(ErrorKind::Missing, StorageWords::tr("The file of this entry is missing. Please tell the staff."), sha256);
    return path;
}

Result<std::vector<Change>> SqlReader::history(RecordId record) const
{
    if (m_audience.publishedOnly)
        return fail(ErrorKind::Refused, StorageWords::tr("The history is for the desks."));
    return limitedHistory(record);
}

Result<std::vector<CustodyEvent>> SqlReader::custody(RecordId record) const
{
    if (m_audience.publishedOnly)
        return fail(ErrorKind::Refused, StorageWords::tr("The history is for the desks."));
    return known(readCustody(*m_connection->database, record));
}

Result<std::vector<Tombstone>> SqlReader::tombstones() const
{
    if (m_audience.publishedOnly)
        return fail(ErrorKind::Refused, StorageWords::tr("The history is for the desks."));
    auto tombstones = readTombstones(*m_connection->database);
    if (tombstones && m_audience.upTo < Access::Restricted) {
        for (Tombstone &tombstone : *tombstones) // what the record was is not known any more: its words may be restricted
            tombstone.title.clear(), tombstone.why.clear();
    }
    return tombstones;
}

} // namespace vitrine
