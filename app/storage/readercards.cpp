// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "domain/names.h"
#include "storage/searchindex.h"
#include "storage/sqlreader.h"
#include "storage/stores.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

// The parts of SqlReader that gather: rows of lists, cards and the catalogue's counts.
namespace vitrine {

namespace {

/// Where the words stand in a text: a few words around the first hit, or nothing.
QString excerpt(const QString &text, const QStringList &words, bool lastIsPrefix)
{
    const std::vector<TextRange> hits = highlight(text, words, lastIsPrefix);
    if (hits.empty())
        return {};
    constexpr qsizetype around = 60;
    qsizetype begin = std::max<qsizetype>(0, hits.front().start - around);
    qsizetype end = std::min(text.size(), hits.front().start + hits.front().length + around);
    while (begin > 0 && !text.at(begin).isSpace())
        --begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    QString piece = text.mid(begin, end - begin).simplified();
    return (begin > 0 ? u"… "_s : QString()) + piece + (end < text.size() ? u" …"_s : QString());
}

QString snippetOf(const Item &item, const std::vector<Medium> &media, const ItemQuery &query)
{
    const QStringList words = foldedWords(query.words);
    std::vector<const MultiText *> texts{&item.title, &item.label, &item.description, &item.context, &item.inscriptions,
                                         &item.condition, &item.scope, &item.credit};
    for (const Medium &medium : media) {
        texts.push_back(&medium.transcript);
        texts.push_back(&medium.caption);
    }
    for (const MultiText *text : texts) {
        const TextValue *own = text->in(query.language);
        if (own && own->text != item.title.text(query.language)) {
            if (QString piece = excerpt(own->text, words, query.lastIsPrefix); !piece.isEmpty())
                return piece;
        }
    }
    for (const MultiText *text : texts) {
        for (const TextValue &value : text->values()) {
            if (QString piece = excerpt(value.text, words, query.lastIsPrefix); !piece.isEmpty())
                return piece;
        }
    }
    return {};
}

bool isPicture(const Medium &medium) { return medium.mimeType.startsWith("image/"_L1); }

} // namespace

Result<ItemRow> SqlReader::rowOf(qint64, QUuid uid, const ItemQuery &query) const
{
    const auto item = load(ItemId(uid));
    if (!item)
        return item.unexpected();
    ItemRow card;
    card.id = item->id;
    card.number = item->number;
    card.kind = item->kind;
    if (const TextValue *title = item->title.shown(query.language)) {
        card.title = title->text;
        card.titleLanguage = title->language;
    }
    const auto labels = this->labels(item->materials, query.language);
    if (!labels)
        return labels.unexpected();
    QStringList materials;
    for (const TermId &id : item->materials) {
        if (labels->contains(id))
            materials.append(labels->value(id));
    }
    card.materials = materials.join(query.language.startsWith("fa"_L1) ? u"، "_s : u", "_s);
    card.dimensions = item->dimensions;
    card.date = item->date;
    card.demonstration = item->demonstration;
    VITRINE_TRY(fillCover(card, *item));
    if (!query.words.isEmpty()) {
        const auto all = media(item->id);
        if (!all)
            return all.unexpected();
        card.snippet = snippetOf(*item, *all, query);
    }
    return card;
}

Result<void> SqlReader::fillCover(ItemRow &card, const Item &item) const
{
    const auto media = this->media(item.id);
    if (!media)
        return media.unexpected();
    card.media = static_cast<int>(media->size());
    // Asked of the tables: an advisory covers also when its words are withheld.
    const auto advisories = m_connection->database->scalar(
        u"SELECT count(*) FROM record JOIN text_value AS t ON t.record = record.id WHERE record.uid = ? AND t.field = 'advisory'"_s,
        {item.id.toString()});
    if (!advisories)
        return advisories.unexpected();
    card.advisory = *advisories > 0;
    const Medium *cover = nullptr;
    for (const Medium &medium : *media) {
        card.advisory = card.advisory || !medium.advisory.isEmpty();
        if (medium.role == MediumRole::Recording && card.duration == 0) {
            card.duration = medium.duration;
            card.sound = medium.sound;
        }
        if (isPicture(medium) && (!cover || medium.role == MediumRole::Poster))
            cover = &medium;
    }
    if (cover && !card.advisory)
        card.cover = cover->sha256;
    return {};
}

Result<std::vector<ItemRow>> SqlReader::rows(const ItemQuery &query, int offset, int limit) const
{
    const auto list = m_queries.list(query, offset, limit);
    if (!list)
        return list.unexpected();
    std::vector<ItemRow> rows;
    for (const auto &[row, uid] : *list) {
        auto card = rowOf(row, uid, query);
        if (!card)
            return card.unexpected();
        rows.push_back(std::move(*card));
    }
    return rows;
}

Result<std::vector<FacetCount>> SqlReader::facetValues(const ItemQuery &query, Facet facet, const QString &words, int limit) const
{
    const auto all = counts(query, facet);
    if (!all)
        return all;
    std::vector<FacetCount> found;
    for (const FacetCount &count : *all) {
        if ((limit < 0 || static_cast<int>(found.size()) < limit) && fold(count.label).contains(fold(words)))
            found.push_back(count);
    }
    return found;
}

Result<SearchResult> SqlReader::search(const ItemQuery &query, const SearchWish &wish) const
{
    SearchResult result;
    const auto total = count(query);
    if (!total)
        return total.unexpected();
    result.total = *total;
    auto first = rows(query, wish.offset, wish.limit);
    if (!first)
        return first.unexpected();
    result.rows = std::move(*first);
    for (const Facet facet : wish.facets) {
        auto all = counts(query, facet);
        if (!all)
            return all.unexpected();
        const int values = static_cast<int>(all->size());
        if (wish.choicesEach >= 0 && values > wish.choicesEach)
            all->resize(static_cast<size_t>(wish.choicesEach));
        result.facets.push_back({facet, values, std::move(*all)});
    }
    return result;
}

Result<std::vector<ItemRow>> SqlReader::related(ItemId item, const QString &language) const
{
    const auto whole = load(item);
    if (!whole)
        return whole.unexpected();
    ItemQuery query;
    query.language = language;
    std::vector<ItemRow> rows;
    for (const Relation &relation : whole->related) {
        auto card = rowOf(0, relation.item.uuid(), query);
        if (card)
            rows.push_back(std::move(*card));
        else if (card.error().kind != ErrorKind::Missing)
            return card.unexpected();
    }
    return rows;
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
    for (size_t type = 0; type < EnumNames<RecordType>::names.size(); ++type) {
        const auto all = ids(static_cast<RecordType>(type));
        if (!all)
            return all.unexpected();
        info.records[enumName(static_cast<RecordType>(type))] = static_cast<int>(all->size());
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
