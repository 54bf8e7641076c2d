// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "base/fold.h"
#include "storage/stores.h"
#include "storage/subtitletext.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Records that are not published, or not public, lend their names to desks only.
Access circleOf(const RecordCommon &record)
{
    return record.status == Status::Published ? record.access : std::max(record.access, Access::Internal);
}

/// Of a field by itself: the record's own access is asked of its row, not of its words.
Access ownAccess(const Item &item, const char *key, Access byDefault)
{
    if (item.fieldAccess.empty())
        return byDefault;
    const auto own = item.fieldAccess.find(QString::fromLatin1(key));
    return own == item.fieldAccess.end() ? byDefault : own->second;
}

bool isEmpty(const QString &text) { return text.isEmpty(); }
bool isEmpty(const MultiText &text) { return text.isEmpty(); }
bool isEmpty(const UncertainDate &date) { return date.original.isEmpty(); }

} // namespace

bool SearchIndex::holds(QAnyStringView field)
{
    static constexpr QLatin1StringView others[] = {"kind"_L1, "level"_L1, "parent"_L1, "languages"_L1, "dimensions"_L1, "related"_L1, "urls"_L1, "rightsUntil"_L1,
                                                   "embargoUntil"_L1, "access"_L1, "status"_L1, "demonstration"_L1, "absences"_L1, "citations"_L1};
    return std::none_of(std::begin(others), std::end(others), [&](QLatin1StringView other) { return field == other; });
}

void SearchIndex::Column::add(const QString &words)
{
    if (isBegun)
        text += u' ';
    isBegun = true;
    text += words;
}

SearchIndex::Column *SearchIndex::columnFor(Words &words, Column Words::*ifPublic, Access access)
{
    switch (access) {
    case Access::Public:
        return &(words.*ifPublic);
    case Access::Internal:
        return &words.internal;
    case Access::Restricted:
        return &words.restricted;
    case Access::Sealed:
        break;
    }
    return nullptr;
}

void SearchIndex::take(Words &words, Column Words::*column, Access access, const QString &text) const
{
    if (text.isEmpty())
        return;
    if (Column *target = columnFor(words, column, access))
        target->add(indexWords(text));
}

void SearchIndex::take(Words &words, Column Words::*column, Access access, const MultiText &text) const
{
    for (const TextValue &value : text.values())
        take(words, column, access, value.text);
}

void SearchIndex::takeOwn(Words &words, const Item &item) const
{
    forEachField<Item>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(item.*field.member)>;
        constexpr bool isTexts = std::is_same_v<Member, MultiText>;
        if constexpr (isTexts || std::is_same_v<Member, QString> || std::is_same_v<Member, UncertainDate>) {
            const QLatin1StringView key(field.key);
            if (isEmpty(item.*field.member) || !holds(key))
                return;
            const Access access = ownAccess(item, field.key, field.access);
            auto column = key == "title"_L1 ? &Words::title
                          : key == "label"_L1 || key == "description"_L1 || key == "context"_L1 ? &Words::description
                                                                                               : &Words::other;
            if constexpr (std::is_same_v<Member, UncertainDate>)
                take(words, column, access, (item.*field.member).original);
            else
                take(words, column, access, item.*field.member);
        }
    });
    const Access makers = ownAccess(item, "makers", Access::Public);
    for (const Attribution &maker : item.makers)
        take(words, &Words::other, makers, maker.qualifier);
    const Access provenance = ownAccess(item, "provenance", Access::Public);
    for (const ProvenanceStep &step : item.provenance)
        take(words, &Words::other, provenance, step.text);
    const Access extra = ownAccess(item, "extra", Access::Public);
    for (const ExtraField &value : item.extra)
        take(words, &Words::other, extra, value.value);
}

Result<void> SearchIndex::takeNames(Words &words, Access fieldAccess, QUuid uid)
{
    if (uid.isNull())
        return {};
    auto known = m_names.constFind(uid);
    if (known == m_names.cend()) {
        Column names;
        RecordCommon record;
        VITRINE_TRY(m_tables.database.each(
            u"SELECT text_value.value FROM record JOIN text_value ON text_value.record = record.id"
            " WHERE record.uid = ? AND text_value.field IN ('label', 'name')"
            " UNION ALL SELECT name_form.text FROM record JOIN name_form ON name_form.agent = record.id WHERE record.uid = ?"_s,
            {uid.toString(QUuid::WithoutBraces), uid.toString(QUuid::WithoutBraces)}, [&](const Row &r) { names.add(indexWords(r.text(0))); }));
        VITRINE_TRY(m_tables.database.each(u"SELECT access, status FROM record WHERE uid = ?"_s,
                                           {uid.toString(QUuid::WithoutBraces)}, [&](const Row &r) {
                                               record.access = static_cast<Access>(r.number(0));
                                               record.status = static_cast<Status>(r.number(1));
                                           }));
        VITRINE_TRY(m_tables.database.each(u"SELECT max(fa.access) FROM field_access AS fa JOIN record ON record.id = fa.record"
                                           " WHERE record.uid = ? AND fa.field IN ('label', 'name', 'names')"_s,
                                           {uid.toString(QUuid::WithoutBraces)}, [&](const Row &r) {
                                               record.access = std::max(record.access, static_cast<Access>(r.number(0)));
                                           }));
        known = m_names.insert(uid, {names.text, circleOf(record)});
    }
    const Access access = std::max(known->second, fieldAccess);
    if (Column *column = columnFor(words, &Words::names, access))
        column->add(known->first);
    return {};
}

QStringList SearchIndex::textsOf(const MultiText &text)
{
    QStringList texts;
    for (const TextValue &value : text.values())
        texts.append(value.text);
    return texts;
}

void SearchIndex::learn(const RecordCommon &record, QUuid uid, const QStringList &texts)
{
    Column names;
    for (const QString &text : texts)
        names.add(indexWords(text));
    RecordCommon circle;
    circle.status = record.status;
    circle.access = record.access;
    for (const char *field : {"label", "name", "names"})
        circle.access = std::max(circle.access, fieldAccess(record, field, Access::Public));
    m_names.insert(uid, {names.text, circleOf(circle)});
}

Result<void> SearchIndex::takeLinked(Words &words, const Item &item)
{
    const auto terms = [&](const char *field, const std::vector<TermId> &list) -> Result<void> {
        for (const TermId &id : list)
            VITRINE_TRY(takeNames(words, ownAccess(item, field, Access::Public), id.uuid()));
        return {};
    };
    VITRINE_TRY(terms("classification", item.classification));
    VITRINE_TRY(terms("materials", item.materials));
    VITRINE_TRY(terms("techniques", item.techniques));
    VITRINE_TRY(terms("subjects", item.subjects));
    for (const Attribution &maker : item.makers)
        VITRINE_TRY(takeNames(words, ownAccess(item, "makers", Access::Public), maker.agent.uuid()));
    for (const AgentId &id : item.depicted)
        VITRINE_TRY(takeNames(words, ownAccess(item, "depicted", Access::Restricted), id.uuid()));
    VITRINE_TRY(takeNames(words, ownAccess(item, "place", Access::Public), item.place.uuid()));
    return takeNames(words, ownAccess(item, "holder", Access::Public), item.holder.uuid());
}

Result<void> SearchIndex::takeMedia(Words &words, qint64 row)
{
    std::vector<std::pair<qint64, QUuid>> media;
    VITRINE_TRY(m_tables.database.each(u"SELECT medium.id, record.uid FROM medium JOIN record ON record.id = medium.id"
                                       " WHERE medium.item = ? ORDER BY medium.position"_s,
                                       {row}, [&](const Row &r) {
                                           media.emplace_back(r.integer(0), QUuid::fromString(r.text(1)));
                                       }));
    for (const auto &[mediumRow, uid] : media) {
        const auto medium = readRecord<Medium>(m_tables, mediumRow, uid);
        if (!medium)
            return medium.unexpected();
        RecordCommon own = *medium;
        own.access = circleOf(*medium);
        take(words, &Words::other, fieldAccess(own, "caption", Access::Public), medium->caption);
        take(words, &Words::other, fieldAccess(own, "altText", Access::Public), medium->altText);
        take(words, &Words::transcript, fieldAccess(own, "transcript", Access::Public), medium->transcript);
        for (const Track &track : medium->tracks)
            take(words, &Words::transcript, fieldAccess(own, "tracks", Access::Public), subtitleWords(track.webvtt));
    }
    return {};
}

Result<QStringList> SearchIndex::wordsOf(qint64 row, const Item &item, bool hasMedia)
{
    Words words;
    takeOwn(words, item);
    VITRINE_TRY(takeLinked(words, item));
    if (hasMedia)
        VITRINE_TRY(takeMedia(words, row));
    return QStringList{words.title.text, words.description.text, words.names.text, words.transcript.text, words.other.text, words.internal.text, words.restricted.text};
}

Result<void> SearchIndex::put(qint64 row, const Item &item, bool isNew)
{
    const auto words = wordsOf(row, item, !isNew || m_dirty.contains(row)); // in a bulk its media may have come before it
    if (!words)
        return words.unexpected();
    if (!isNew)
        VITRINE_TRY(remove(row));
    m_dirty.remove(row);
    const QStringList &w = *words;
    return m_tables.database.run(u"INSERT INTO search (rowid, title, description, names, transcript, other, internal, restricted)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                 {row, w[0], w[1], w[2], w[3], w[4], w[5], w[6]});
}

Result<void> SearchIndex::remove(qint64 row)
{
    return m_tables.database.run(u"DELETE FROM search WHERE rowid = ?"_s, {row});
}

Result<void> SearchIndex::write(Pieces pieces)
{
    const bool isLarge = pieces == Pieces::Large; // small is what FTS5 does by itself
    VITRINE_TRY(m_tables.database.run(u"INSERT INTO search (search, rank) VALUES ('hashsize', ?)"_s, {isLarge ? 8 << 20 : 1 << 20}));
    return m_tables.database.run(u"INSERT INTO search (search, rank) VALUES ('automerge', ?)"_s, {isLarge ? 8 : 4});
}

Result<void> SearchIndex::markDependents(RecordType type, qint64 row)
{
    const auto collect = [&](const Row &r) { m_dirty.insert(r.integer(0)); };
    switch (type) {
    case RecordType::Medium:
        return m_tables.database.each(u"SELECT item FROM medium WHERE id = ?"_s, {row}, collect);
    case RecordType::Term:
        m_names.clear();
        return m_tables.database.each(u"SELECT item FROM item_term WHERE term = ?"_s, {row}, collect);
    case RecordType::Place:
        m_names.clear();
        return m_tables.database.each(u"SELECT id FROM item WHERE place = ?"_s, {row}, collect);
    case RecordType::Agent:
        m_names.clear();
        return m_tables.database.each(u"SELECT item FROM item_maker WHERE agent = ? UNION SELECT item FROM item_depicted"
                                      " WHERE agent = ? UNION SELECT id FROM item WHERE holder = ?"_s,
                                      {row, row, row}, collect);
    default:
        return {};
    }
}

Result<void> SearchIndex::settle()
{
    const QSet<qint64> dirty = std::exchange(m_dirty, {});
    for (const qint64 row : dirty) {
        QUuid uid;
        VITRINE_TRY(m_tables.database.each(u"SELECT record.uid FROM item JOIN record ON record.id = item.id WHERE item.id = ?"_s,
                                           {row}, [&](const Row &r) { uid = QUuid::fromString(r.text(0)); }));
        if (uid.isNull()) {
            VITRINE_TRY(remove(row));
            continue;
        }
        const auto item = readRecord<Item>(m_tables, row, uid);
        if (!item)
            return item.unexpected();
        VITRINE_TRY(put(row, *item, false));
    }
    return {};
}

Result<void> SearchIndex::rebuild()
{
    VITRINE_TRY(m_tables.database.run(u"DELETE FROM search"_s));
    VITRINE_TRY(m_tables.database.each(u"SELECT id FROM item"_s, {}, [&](const Row &r) { m_dirty.insert(r.integer(0)); }));
    return settle();
}

void SearchIndex::forget()
{
    m_dirty.clear();
    m_names.clear();
}

} // namespace vitrine
