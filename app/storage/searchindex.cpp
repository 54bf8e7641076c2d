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

} // namespace

bool SearchIndex::holds(const QString &field)
{
    static const QSet<QString> others{u"kind"_s, u"level"_s, u"parent"_s, u"languages"_s, u"dimensions"_s, u"related"_s, u"urls"_s, u"rightsUntil"_s, u"embargoUntil"_s,
                                      u"access"_s, u"status"_s, u"demonstration"_s, u"absences"_s, u"citations"_s};
    return !others.contains(field);
}

void SearchIndex::take(Words &words, QStringList Words::*column, Access access, const QString &text) const
{
    if (text.isEmpty() || access == Access::Sealed)
        return;
    QStringList &target = access == Access::Public     ? words.*column
                          : access == Access::Internal ? words.internal
                                                       : words.restricted;
    target.append(indexTokens(text).join(u' '));
}

void SearchIndex::take(Words &words, QStringList Words::*column, Access access, const MultiText &text) const
{
    for (const TextValue &value : text.values())
        take(words, column, access, value.text);
}

Result<void> SearchIndex::takeOwn(Words &words, const Item &item)
{
    RecordCommon own = item;
    own.access = Access::Public; // the record's own access is asked of its row, not of its words
    forEachField<Item>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(item.*field.member)>;
        const QLatin1StringView key(field.key);
        if (!holds(key))
            return;
        const Access access = fieldAccess(own, field.key, field.access);
        auto column = key == "title"_L1 ? &Words::title
                      : key == "label"_L1 || key == "description"_L1 || key == "context"_L1 ? &Words::description
                                                                                           : &Words::other;
        if constexpr (std::is_same_v<Member, MultiText> || std::is_same_v<Member, QString>)
            take(words, column, access, item.*field.member);
        else if constexpr (std::is_same_v<Member, UncertainDate>)
            take(words, column, access, (item.*field.member).original);
    });
    const Access makers = fieldAccess(own, "makers", Access::Public);
    for (const Attribution &maker : item.makers)
        take(words, &Words::other, makers, maker.qualifier);
    const Access provenance = fieldAccess(own, "provenance", Access::Public);
    for (const ProvenanceStep &step : item.provenance)
        take(words, &Words::other, provenance, step.text);
    const Access extra = fieldAccess(own, "extra", Access::Public);
    for (const ExtraField &value : item.extra)
        take(words, &Words::other, extra, value.value);
    return {};
}

Result<void> SearchIndex::takeNames(Words &words, Access fieldAccess, QUuid uid)
{
    if (uid.isNull())
        return {};
    auto known = m_names.constFind(uid);
    if (known == m_names.cend()) {
        QStringList names;
        RecordCommon record;
        VITRINE_TRY(m_tables.database.each(
            u"SELECT text_value.value FROM record JOIN text_value ON text_value.record = record.id"
            " WHERE record.uid = ? AND text_value.field IN ('label', 'name')"
            " UNION ALL SELECT name_form.text FROM record JOIN name_form ON name_form.agent = record.id WHERE record.uid = ?"_s,
            {uid.toString(QUuid::WithoutBraces), uid.toString(QUuid::WithoutBraces)}, [&](const Row &r) { names.append(indexTokens(r.text(0)).join(u' ')); }));
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
        known = m_names.insert(uid, {names.join(u' '), circleOf(record)});
    }
    const Access access = std::max(known->second, fieldAccess);
    if (access == Access::Sealed)
        return {};
    (access == Access::Public ? words.names : access == Access::Internal ? words.internal : words.restricted).append(known->first);
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
    QStringList names;
    for (const QString &text : texts)
        names.append(indexTokens(text).join(u' '));
    RecordCommon circle;
    circle.status = record.status;
    circle.access = record.access;
    for (const char *field : {"label", "name", "names"})
        circle.access = std::max(circle.access, fieldAccess(record, field, Access::Public));
    m_names.insert(uid, {names.join(u' '), circleOf(circle)});
}

Result<void> SearchIndex::takeLinked(Words &words, const Item &item)
{
    RecordCommon own = item;
    own.access = Access::Public;
    const auto terms = [&](const char *field, const std::vector<TermId> &list) -> Result<void> {
        for (const TermId &id : list)
            VITRINE_TRY(takeNames(words, fieldAccess(own, field, Access::Public), id.uuid()));
        return {};
    };
    VITRINE_TRY(terms("classification", item.classification));
    VITRINE_TRY(terms("materials", item.materials));
    VITRINE_TRY(terms("techniques", item.techniques));
    VITRINE_TRY(terms("subjects", item.subjects));
    for (const Attribution &maker : item.makers)
        VITRINE_TRY(takeNames(words, fieldAccess(own, "makers", Access::Public), maker.agent.uuid()));
    for (const AgentId &id : item.depicted)
        VITRINE_TRY(takeNames(words, fieldAccess(own, "depicted", Access::Restricted), id.uuid()));
    VITRINE_TRY(takeNames(words, fieldAccess(own, "place", Access::Public), item.place.uuid()));
    return takeNames(words, fieldAccess(own, "holder", Access::Public), item.holder.uuid());
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
    VITRINE_TRY(takeOwn(words, item));
    VITRINE_TRY(takeLinked(words, item));
    if (hasMedia)
        VITRINE_TRY(takeMedia(words, row));
    const auto joined = [](const QStringList &list) { return list.join(u' '); };
    return QStringList{joined(words.title), joined(words.description), joined(words.names), joined(words.transcript),
                       joined(words.other), joined(words.internal), joined(words.restricted)};
}

Result<void> SearchIndex::put(qint64 row, const Item &item, bool isNew)
{
    const auto words = wordsOf(row, item, !isNew || m_dirty.contains(row)); // in a bulk its media may have come before it
    if (!words)
        return words.unexpected();
    if (!isNew)
        VITRINE_TRY(remove(row));
    m_dirty.remove(row);
    QVariantList values{row};
    for (const QString &column : *words)
        values.append(column);
    return m_tables.database.run(u"INSERT INTO search (rowid, title, description, names, transcript, other, internal, restricted)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                 values);
}

Result<void> SearchIndex::remove(qint64 row)
{
    return m_tables.database.run(u"DELETE FROM search WHERE rowid = ?"_s, {row});
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
