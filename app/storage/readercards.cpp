// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "domain/wallnumber.h"
#include "storage/admitted.h"
#include "storage/cardreader.h"
#include "storage/sqlreader.h"
#include "storage/storagewords.h"
#include "storage/stores.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

// The parts of SqlReader that gather: rows of lists, cards and the catalogue's counts.
namespace vitrine {

Result<std::vector<ItemRow>> SqlReader::rows(const ItemQuery &query, int offset, int limit) const
{
    const auto list = engine().list(query, offset, limit);
    if (!list)
        return list.unexpected();
    return CardReader(m_connection->tables, m_audience).read(*list, query);
}

Result<std::vector<ItemRow>> SqlReader::wallRows(const QString &typed, const QString &language) const
{
    constexpr size_t most = 24;
    const WallNumber wished(typed);
    if (wished.text().isEmpty())
        return std::vector<ItemRow>();
    std::vector<std::pair<qint64, QUuid>> found;
    bool isWhole = false;
    // No index knows the ends of numbers: the narrow index of numbers is walked whole, once for each number that somebody typed.
    VITRINE_TRY(m_connection->database->each(
        u"SELECT item.id, record.uid, item.number FROM (SELECT id, number, number_key FROM item WHERE substr(number, -length(?1)) = ?1 COLLATE NOCASE)"
        " AS item JOIN item AS i ON i.id = item.id JOIN record ON record.id = item.id WHERE i.level >= 3 AND "_s + admitted(u"record"_s)
            + u" AND NOT EXISTS (SELECT 1 FROM field_access AS fa WHERE fa.record = item.id AND fa.field = 'number' AND fa.access > "_s
            + QString::number(static_cast<int>(m_audience.upTo)) + u") ORDER BY item.number_key, item.number"_s,
        {wished.digits().isEmpty() ? wished.text() : wished.digits()}, [&](const Row &r) {
            if (isWhole || !(wished.isWhole(r.text(2)) || (found.size() < most && wished.isEndOf(r.text(2)))))
                return;
            isWhole = wished.isWhole(r.text(2));
            if (isWhole)
                found.clear();
            found.emplace_back(r.integer(0), QUuid::fromString(r.text(1)));
        }));
    ItemQuery query;
    query.language = language;
    return CardReader(m_connection->tables, m_audience).read(found, query);
}

Result<std::vector<FacetCount>> SqlReader::facetValues(const ItemQuery &query, Facet facet, const QString &words, int limit) const
{
    auto answer = engine().facet(query, facet, foldedTokens(fold(words)), limit);
    return answer ? Result<std::vector<FacetCount>>(std::move(answer->counts)) : answer.unexpected();
}

Result<SearchResult> SqlReader::search(const ItemQuery &query, const SearchWish &wish) const
{
    engine().setStaleness(wish.isStale);
    auto result = searched(query, wish);
    engine().setStaleness({});
    return result;
}

Result<SearchResult> SqlReader::searched(const ItemQuery &query, const SearchWish &wish) const
{
    SearchResult result;
    const auto isStale = [&] { return wish.isStale && wish.isStale(); };
    const auto total = count(query);
    if (!total)
        return total.unexpected();
    result.total = *total;
    auto first = rows(query, wish.offset, wish.limit);
    if (!first)
        return first.unexpected();
    result.rows = std::move(*first);
    for (const Facet facet : wish.facets) {
        if (isStale())
            return fail(ErrorKind::Cancelled, {});
        auto answer = engine().facet(query, facet, {}, wish.choicesEach);
        if (!answer)
            return answer.unexpected();
        result.facets.push_back(std::move(*answer));
    }
    if (wish.histogram) {
        auto years = engine().years(query, *wish.histogram);
        if (!years)
            return years.unexpected();
        result.years = std::move(*years);
    }
    if (wish.suggestion && result.total == 0) {
        const auto suggestion = engine().suggestion(query);
        if (!suggestion)
            return suggestion.unexpected();
        result.suggestion = *suggestion;
    }
    return result;
}

Result<Section> SqlReader::sectionHead(SectionId id) const
{
    Section whole;
    whole.id = id;
    qint64 row = 0;
    VITRINE_TRY(m_connection->database->each(u"SELECT id FROM record WHERE uid = ? AND type = 'section'"_s, {id.toString()},
                                             [&](const Row &r) { row = r.integer(0); }));
    if (row == 0)
        return fail(ErrorKind::Missing, StorageWords::tr("This entry is not in the catalogue."), id.toString());
    VITRINE_TRY(readCommon(m_connection->tables, row, whole));
    if (!m_audience.admits(whole))
        return fail(ErrorKind::Missing, StorageWords::tr("This entry is not in the catalogue."), id.toString());
    const auto values = StoredValues::read(m_connection->tables, row);
    if (!values)
        return values.unexpected();
    takeValues(*values, whole);
    return m_eyes.limited(whole);
}

Result<std::vector<SectionId>> SqlReader::sectionsOf(ItemId item) const
{
    std::vector<SectionId> sections;
    VITRINE_TRY(m_connection->database->each(
        u"SELECT DISTINCT s.uid FROM record AS i JOIN hang ON hang.item = i.id JOIN record AS s ON s.id = hang.section"
        " LEFT JOIN (SELECT section, min(position) AS place FROM exhibition_section GROUP BY section) AS x ON x.section = s.id"
        " WHERE i.uid = ? AND "_s + admitted(u"i"_s) + u" AND "_s + admitted(u"s"_s) + u" AND "_s + mayReadSql(u"s.id"_s, u"'items'"_s, m_audience)
            + u" ORDER BY x.place IS NULL, x.place, s.id"_s,
        {item.toString()}, [&](const Row &r) { sections.push_back(SectionId::fromString(r.text(0))); }));
    return sections;
}

Result<std::vector<ItemRow>> SqlReader::related(ItemId item, const QString &language) const
{
    const auto whole = load(item);
    if (!whole)
        return whole.unexpected();
    ItemQuery query;
    query.language = language;
    std::vector<std::pair<qint64, QUuid>> others; // `load` left out those beyond the audience
    for (const Relation &relation : whole->related) {
        const auto row = m_connection->ids.find(relation.item.uuid());
        if (!row)
            return row.unexpected();
        if (*row != 0)
            others.emplace_back(*row, relation.item.uuid());
    }
    return CardReader(m_connection->tables, m_audience).read(others, query);
}

QString SqlReader::setting(const QString &key) const
{
    const auto all = settings();
    const auto found = all.find(key);
    return found == all.end() ? QString() : found->second;
}

std::map<QString, QString> SqlReader::settings() const
{
    std::map<QString, QString> settings;
    const auto read = m_connection->database->each(u"SELECT key, value FROM setting ORDER BY key"_s, {}, [&](const Row &r) {
        // The words that spelling learnt come from texts for the team as well.
        if (m_audience.upTo >= Access::Internal || !r.text(0).startsWith("words."_L1))
            settings[r.text(0)] = r.text(1);
    });
    return read ? settings : std::map<QString, QString>();
}

Result<CatalogueInfo> SqlReader::info() const
{
    Database &db = *m_connection->database;
    CatalogueInfo info;
    info.path = m_connection->folder;
    info.title = setting(u"title"_s);
    info.languages = setting(u"languages"_s).split(u',', Qt::SkipEmptyParts);
    const auto version = db.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.unexpected();
    info.schemaVersion = static_cast<int>(*version);
    info.bytes = QFileInfo(db.file()).size();
    VITRINE_TRY(db.each(u"SELECT sum(bytes) FROM (SELECT DISTINCT sha256, bytes FROM medium JOIN record ON record.id = medium.id WHERE "_s
                            + admitted(u"record"_s) + u')',
                        {}, [&](const Row &r) { info.bytes += r.integer(0); }));
    for (const std::string_view name : EnumNames<RecordType>::names)
        info.records[QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))] = 0;
    for (const std::string_view name : EnumNames<ItemKind>::names)
        info.kinds[QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))] = 0;
    VITRINE_TRY(db.each(u"SELECT type, count(*) FROM record WHERE "_s + admitted(u"record"_s) + u" GROUP BY type"_s, {},
                        [&](const Row &r) { info.records[r.text(0)] = r.number(1); }));
    for (const RecordType type : {RecordType::Medium, RecordType::Statement, RecordType::Quantity}) { // withheld with what they belong to
        const auto all = ids(type);
        if (!all)
            return all.unexpected();
        info.records[enumName(type)] = static_cast<int>(all->size());
    }
    VITRINE_TRY(db.each(u"SELECT item.kind, count(*) FROM item JOIN record ON record.id = item.id WHERE item.level >= 3 AND "_s
                            + admitted(u"record"_s) + u" GROUP BY item.kind"_s,
                        {}, [&](const Row &r) {
                            info.items += r.number(1);
                            if (!r.isNull(0))
                                info.kinds[r.text(0)] = r.number(1);
                        }));
    const QString visible = u" FROM text_value AS t JOIN record ON record.id = t.record WHERE "_s + admitted(u"record"_s)
                            + u" AND NOT EXISTS (SELECT 1 FROM field_access AS fa WHERE fa.record = t.record AND fa.field = t.field AND fa.access > "_s
                            + QString::number(static_cast<int>(m_audience.upTo)) + u')';
    int groups = 0;
    VITRINE_TRY(db.each(u"SELECT count(*) FROM (SELECT DISTINCT t.record, t.field, t.place"_s + visible + u')', {},
                        [&](const Row &r) { groups = r.number(0); }));
    for (const QString &language : info.languages)
        info.texts[language] = {0, groups, 0};
    VITRINE_TRY(db.each(u"SELECT t.language, count(*), sum(t.state = 1)"_s + visible + u" GROUP BY t.language"_s, {},
                        [&](const Row &r) { info.texts[r.text(0)] = {r.number(1), groups - r.number(1), r.number(2)}; }));
    return info;
}

} // namespace vitrine
