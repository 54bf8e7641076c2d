// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/itembatch.h"

#include "storage/rowvalues.h"
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The texts of an item by the key they are stored under.
const QHash<QString, MultiText Item::*> &textMembers()
{
    static const auto members = [] {
        QHash<QString, MultiText Item::*> made;
        forEachField<Item>([&](const auto &field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.member)>, MultiText Item::*>)
                made.insert(QLatin1StringView(field.key), field.member);
        });
        return made;
    }();
    return members;
}

UncertainDate dateOf(const Row &r, int first)
{
    UncertainDate date;
    date.original = r.text(first);
    date.originalLanguage = r.text(first + 1);
    date.calendar = calendarFromKey(r.text(first + 2)).value_or(Calendar::Gregorian);
    date.edtf = r.text(first + 3);
    date.native = r.text(first + 4);
    if (!r.isNull(first + 5))
        date.earliest = Day::fromJulianDay(r.integer(first + 5));
    if (!r.isNull(first + 6))
        date.latest = Day::fromJulianDay(r.integer(first + 6));
    return date;
}

} // namespace

Result<std::vector<Item>> ItemBatch::read(const std::vector<ItemId> &ids)
{
    VITRINE_TRY(readRecords(ids));
    VITRINE_TRY(readCommon());
    VITRINE_TRY(readTexts());
    VITRINE_TRY(readDates());
    VITRINE_TRY(readColumns());
    VITRINE_TRY(readWords());
    VITRINE_TRY(readPeople());
    VITRINE_TRY(readRelations());
    VITRINE_TRY(m_referred);
    return std::move(m_items);
}

Result<void> ItemBatch::readRecords(const std::vector<ItemId> &ids)
{
    QString list(u'[');
    for (const ItemId &id : ids)
        list += (list.size() > 1 ? u",\""_s : u"\""_s) + id.toString() + u'"';
    list += u']';
    QString rows(u'[');
    m_items.reserve(ids.size());
    VITRINE_TRY(m_tables.database.each(
        u"SELECT record.id, list.key, created, updated, version, access, status, demonstration FROM json_each(?) AS list CROSS JOIN record"
        " ON record.uid = list.value WHERE record.type = 'item'"_s,
        {list}, [&](const Row &r) {
            const ItemId id = ids[size_t(r.integer(1))];
            if (m_tables.ids.isReserved(id.uuid()))
                return;
            Item item;
            item.id = id;
            item.created = timeOf(r.text(2));
            item.updated = timeOf(r.text(3));
            item.version = r.number(4);
            item.access = static_cast<Access>(r.number(5));
            item.status = static_cast<Status>(r.number(6));
            item.demonstration = r.isTrue(7);
            m_items.push_back(std::move(item));
            m_rows.push_back(r.integer(0));
            rows += (rows.size() > 1 ? u"," : u"") + QString::number(r.integer(0));
        }));
    m_list = rows + u']';
    return {};
}

Result<void> ItemBatch::each(const QString &columns, const QString &table, const QString &owner, const Visit &visit)
{
    // The list comes first and in order, and each list is the beginning of its table's key.
    return m_tables.database.each(u"SELECT list.key, "_s + columns + u" FROM json_each(?) AS list CROSS JOIN "_s + table + u" ON "_s + owner + u" = list.value"_s,
                                  {m_list}, [&](const Row &r) {
                                      visit(m_items[size_t(r.integer(0))], r);
                                  });
}

QUuid ItemBatch::uidOf(qint64 row)
{
    const auto known = m_uids.constFind(row);
    if (known != m_uids.cend())
        return *known;
    QUuid uid;
    const auto read = m_tables.database.each(u"SELECT uid, access, status, type FROM record WHERE id = ?"_s, {row}, [&](const Row &r) {
        RecordCommon record;
        record.access = static_cast<Access>(r.number(1));
        record.status = static_cast<Status>(r.number(2));
        uid = QUuid::fromString(r.text(0));
        if (r.text(3) != "item"_L1) // an item may wait for its day
            m_eyes.learn(uid, record);
    });
    if (!read && m_referred)
        m_referred = read;
    m_uids.insert(row, uid);
    return uid;
}

template<class Tag>
Id<Tag> ItemBatch::refer(const Row &row, int column)
{
    return row.isNull(column) ? Id<Tag>() : Id<Tag>(uidOf(row.integer(column)));
}

Result<void> ItemBatch::readCommon()
{
    VITRINE_TRY(each(u"t.field, t.access"_s, u"field_access AS t"_s, u"t.record"_s,
                     [](Item &item, const Row &r) { item.fieldAccess[r.text(1)] = static_cast<Access>(r.number(2)); }));
    VITRINE_TRY(each(u"t.field, t.reason"_s, u"absence AS t"_s, u"t.record"_s,
                     [](Item &item, const Row &r) { item.absences[r.text(1)] = static_cast<Absence>(r.number(2)); }));
    VITRINE_TRY(each(u"t.source, t.locator"_s, u"citation AS t"_s, u"t.record"_s,
                     [this](Item &item, const Row &r) { item.citations.push_back({refer<Source>(r, 1), r.text(2)}); }));
    return each(u"t.name, t.language, t.value"_s, u"extra_field AS t"_s, u"t.record"_s,
                [](Item &item, const Row &r) { item.extra.push_back({r.text(1), r.text(2), r.text(3)}); });
}

Result<void> ItemBatch::readTexts()
{
    return each(u"t.field, t.place, t.language, t.value, t.origin, t.state, t.record"_s, u"text_value AS t"_s, u"t.record"_s, [this](Item &item, const Row &r) {
        const auto member = textMembers().constFind(r.text(1));
        MultiText &text = member != textMembers().cend() && r.number(2) == 0 ? item.*(*member) : m_texts[{r.integer(7), r.text(1), r.number(2)}];
        text.set({r.text(3), r.text(4), static_cast<TextOrigin>(r.number(5)), static_cast<TextState>(r.number(6))});
    });
}

Result<void> ItemBatch::readDates()
{
    return each(u"t.field, t.place, t.original, t.original_language, t.calendar, t.edtf, t.native, t.earliest, t.latest, t.record"_s, u"date_value AS t"_s,
                u"t.record"_s, [this](Item &item, const Row &r) {
                    const bool isOwn = r.text(1) == "date"_L1 && r.number(2) == 0;
                    UncertainDate &date = isOwn ? item.date : m_dates[{r.integer(10), r.text(1), r.number(2)}];
                    date = dateOf(r, 3);
                });
}

Result<void> ItemBatch::readColumns()
{
    return each(u"i.number, i.kind, i.level, i.parent, i.place, i.holder, i.rights_uri, i.notes, i.location, i.value, i.insurance, i.donor_remarks, i.exact_place, i.rights_until, i.embargo_until"_s,
                u"item AS i"_s, u"i.id"_s, [this](Item &item, const Row &r) {
                    item.number = r.text(1);
                    item.kind = r.isNull(2) ? std::nullopt : enumFromName<ItemKind>(r.text(2));
                    item.level = static_cast<Level>(r.number(3));
                    item.parent = refer<Item>(r, 4);
                    item.place = refer<Place>(r, 5);
                    item.holder = refer<Agent>(r, 6);
                    item.rightsUri = r.text(7);
                    item.notes = r.text(8);
                    item.location = r.text(9);
                    item.value = r.text(10);
                    item.insurance = r.text(11);
                    item.donorRemarks = r.text(12);
                    item.exactPlace = r.text(13);
                    item.rightsUntil = r.text(14);
                    item.embargoUntil = r.text(15);
                });
}

Result<void> ItemBatch::readWords()
{
    VITRINE_TRY(each(u"t.field, t.value"_s, u"item_word AS t"_s, u"t.item"_s,
                     [](Item &item, const Row &r) { (r.text(1) == "languages"_L1 ? item.languages : item.urls).append(r.text(2)); }));
    VITRINE_TRY(each(u"t.field, t.term"_s, u"item_term AS t"_s, u"t.item"_s, [this](Item &item, const Row &r) {
        const QString field = r.text(1);
        auto &terms = field == "classification"_L1 ? item.classification
                      : field == "materials"_L1    ? item.materials
                      : field == "techniques"_L1   ? item.techniques
                                                   : item.subjects;
        terms.push_back(refer<Term>(r, 2));
    }));
    return each(u"t.what, t.value, t.unit"_s, u"dimension AS t"_s, u"t.item"_s,
                [](Item &item, const Row &r) { item.dimensions.push_back({r.text(1), r.text(2), r.text(3)}); });
}

Result<void> ItemBatch::readPeople()
{
    VITRINE_TRY(each(u"t.kind, t.agent, t.role, t.position, t.item"_s, u"item_maker AS t"_s, u"t.item"_s, [this](Item &item, const Row &r) {
        Attribution maker;
        maker.kind = enumFromName<MakerKind>(r.text(1)).value_or(MakerKind::Unknown);
        maker.agent = refer<Agent>(r, 2);
        maker.role = r.text(3);
        if (const auto qualifier = m_texts.find({r.integer(5), u"makers"_s, r.number(4)}); qualifier != m_texts.end())
            maker.qualifier = qualifier->second;
        item.makers.push_back(std::move(maker));
    }));
    VITRINE_TRY(each(u"t.agent"_s, u"item_depicted AS t"_s, u"t.item"_s, [this](Item &item, const Row &r) { item.depicted.push_back(refer<Agent>(r, 1)); }));
    return each(u"t.agent, t.position, t.item"_s, u"provenance_step AS t"_s, u"t.item"_s, [this](Item &item, const Row &r) {
        ProvenanceStep step;
        step.agent = refer<Agent>(r, 1);
        const Part part{r.integer(3), u"provenance"_s, r.number(2)};
        if (const auto date = m_dates.find(part); date != m_dates.end())
            step.date = date->second;
        if (const auto text = m_texts.find(part); text != m_texts.end())
            step.text = text->second;
        item.provenance.push_back(std::move(step));
    });
}

Result<void> ItemBatch::readRelations()
{
    return each(u"t.kind, t.other"_s, u"relation AS t"_s, u"t.item"_s, [this](Item &item, const Row &r) {
        item.related.push_back({enumFromName<RelationKind>(r.text(1)).value_or(RelationKind::Related), refer<Item>(r, 2)});
    });
}

} // namespace vitrine
