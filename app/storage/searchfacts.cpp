// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchimage.h"

#include "base/collate.h"
#include "domain/multitext.h"
#include "storage/admitted.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// Reading an image from the tables: facets, dates and orders.
namespace vitrine {

namespace {

using Pairs = std::vector<std::pair<quint32, quint32>>; ///< ordinal, value

/// "2026-01-31T12:00:00.000Z" as a number that sorts alike.
qint64 timeKey(const QString &text)
{
    qint64 key = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            key = key * 10 + c.digitValue();
    }
    return key;
}

/// Values of one facet as they are met, by a key: the row of the record that names them, or a word.
class Names final {
public:
    quint32 indexOf(const QVariant &key, const std::function<QString()> &name)
    {
        const auto known = m_known.constFind(key.toString());
        if (known != m_known.cend())
            return *known;
        m_known.insert(key.toString(), quint32(m_names.size()));
        m_names += name();
        return quint32(m_names.size() - 1);
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QHash<QString, quint32> m_known;
    QStringList m_names;
};

class FactsReader final {
public:
    FactsReader(Database &database, const ImagePlan &plan) : m_db(database), m_plan(plan) {}

    Result<std::shared_ptr<const SearchImage>> read()
    {
        const auto mark = LogMark::of(m_db);
        if (!mark)
            return mark.unexpected();
        m_sections.put("mark", (QString::number(mark->id) + u'\n' + mark->print).toUtf8());
        m_sections.put("day", m_plan.today.toUtf8());
        m_sections.put("spoken", m_plan.spoken.join(u'\n').toUtf8());
        const std::pair<const char *, Result<void> (FactsReader::*)()> steps[] = {
            {"hidden fields", &FactsReader::readHidden}, {"items", &FactsReader::readItems},
            {"dates", &FactsReader::readDates},          {"terms", &FactsReader::readTerms},
            {"makers", &FactsReader::readMakers},        {"languages", &FactsReader::readLanguages},
            {"media", &FactsReader::readMedia},          {"lacks", &FactsReader::readWhatLacks},
            {"orders", &FactsReader::readOrders},        {"titles", &FactsReader::readTitles},
            {"hang", &FactsReader::readTheHang}};
        for (const auto &[name, step] : steps) {
            if (m_plan.isStale && m_plan.isStale())
                return fail(ErrorKind::Cancelled, {}, QString::fromLatin1(name));
            VITRINE_TRY((this->*step)());
        }
        if (m_plan.isWhole())
            VITRINE_TRY(readWords(m_db, m_plan, m_rows, m_sections));
        return std::make_shared<const SearchImage>(std::move(m_sections));
    }

private:
    [[nodiscard]] QString admitted(const QString &alias) const { return admittedSql(alias, m_plan.audience, m_plan.today); }
    [[nodiscard]] QString rows(const QString &column) const { return m_plan.rowsSql(column); }
    /// Rows come in ascending order from most statements, so that the place of the last is a good guess.
    [[nodiscard]] quint32 ordinalOf(qint64 row)
    {
        if (m_guess < m_rows.size() && m_rows[m_guess] == row)
            return quint32(m_guess);
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row, [](quint32 a, qint64 b) { return qint64(a) < b; });
        if (found == m_rows.end() || qint64(*found) != row)
            return SearchImage::none;
        m_guess = size_t(found - m_rows.begin());
        return quint32(m_guess);
    }
    [[nodiscard]] bool isHidden(qint64 row, const QString &field) const { return !m_hidden.isEmpty() && m_hidden.contains({row, field}); }

    Result<void> readHidden()
    {
        return m_db.each(u"SELECT record, field FROM field_access WHERE access > ? AND EXISTS (SELECT 1 FROM item WHERE item.id = record AND "_s
                             + rows(u"item.id"_s) + u')',
                         {static_cast<int>(m_plan.audience.upTo)},
                         [&](const Row &r) { m_hidden.insert({r.integer(0), r.text(1)}); });
    }

    Result<void> readItems()
    {
        QByteArray uids;
        Names kinds, access, places, levels, statuses;
        std::vector<quint32> kind, own, place, level, status;
        VITRINE_TRY(m_db.each(
            u"SELECT item.id, record.uid, item.level, item.kind, item.number_key, record.updated, record.access, p.id, p.uid, record.status"
            " FROM item JOIN record ON record.id = item.id LEFT JOIN record AS p ON p.id = item.place AND "_s
                + admitted(u"p"_s) + u" WHERE "_s + admitted(u"record"_s) + u" AND "_s + rows(u"item.id"_s) + u" ORDER BY item.id"_s,
            {}, [&](const Row &r) {
                const qint64 row = r.integer(0);
                m_rows.push_back(quint32(row));
                uids += QUuid::fromString(r.text(1)).toRfc4122();
                m_levels.push_back(quint8(r.number(2)));
                kind.push_back(r.isNull(3) || isHidden(row, u"kind"_s) ? SearchImage::none : kinds.indexOf(r.text(3), [&] { return r.text(3); }));
                m_numbers.push_back(isHidden(row, u"number"_s) ? QString() : r.text(4));
                m_updated.push_back(timeKey(r.text(5)));
                own.push_back(forDesks(access, enumName(static_cast<Access>(r.number(6)))));
                level.push_back(forDesks(levels, enumName(static_cast<Level>(r.number(2)))));
                status.push_back(forDesks(statuses, enumName(static_cast<Status>(r.number(9)))));
                place.push_back(r.isNull(7) || isHidden(row, u"place"_s) ? SearchImage::none : places.indexOf(r.integer(7), [&] { return r.text(8); }));
            }));
        m_sections.put("rows", m_rows);
        m_sections.put("uids", uids);
        m_sections.put("levels", m_levels);
        putFacet(Facet::Kind, kinds, kind);
        putFacet(Facet::Access, access, own);
        putFacet(Facet::Level, levels, level);
        putFacet(Facet::Status, statuses, status);
        putFacet(Facet::Place, places, place);
        return {};
    }

    /// The value of a facet that a visitor's image does not have.
    quint32 forDesks(Names &names, const QString &value)
    {
        return m_plan.audience.publishedOnly ? SearchImage::none : names.indexOf(value, [&] { return value; });
    }

    Result<void> readWhatLacks()
    {
        Names names;
        Pairs pairs;
        if (!m_plan.audience.publishedOnly) {
            for (size_t lack = 0; lack < EnumNames<Lack>::names.size(); ++lack)
                (void)forDesks(names, enumName(static_cast<Lack>(lack)));
            auto lacks = readLacks(m_db, m_plan, m_rows, m_levels);
            if (!lacks)
                return lacks.unexpected();
            pairs = std::move(*lacks);
        }
        putFacet(Facet::Lacks, names, pairs);
        return {};
    }

    Result<void> readDates()
    {
        std::vector<qint32> earliest(m_rows.size(), SearchImage::noDay), latest(m_rows.size(), INT32_MIN);
        std::vector<qint16> years(m_rows.size(), INT16_MIN), solar(m_rows.size(), INT16_MIN);
        std::vector<quint32> decade(m_rows.size(), SearchImage::none);
        Names decades;
        // The plus keeps SQLite from walking every date by the index of bounds when one item is asked for.
        VITRINE_TRY(m_db.each(u"SELECT record, earliest, latest FROM date_value WHERE +field = 'date' AND place = 0 AND edtf <> '' AND "_s
                                  + rows(u"record"_s) + u" ORDER BY record"_s,
                              {}, [&](const Row &r) {
            const quint32 at = ordinalOf(r.integer(0));
            if (at == SearchImage::none || isHidden(r.integer(0), u"date"_s))
                return;
            earliest[at] = r.isNull(1) ? INT32_MIN : qint32(r.integer(1));
            latest[at] = r.isNull(2) ? INT32_MAX - 1 : qint32(r.integer(2));
            if (r.isNull(1))
                return;
            const Day day = Day::fromJulianDay(r.integer(1));
            years[at] = qint16(std::clamp(day.year, INT16_MIN + 1, INT16_MAX - 0));
            solar[at] = qint16(std::clamp(partsOf(Calendar::SolarHijri, day).year, INT16_MIN + 1, INT16_MAX - 0));
            const QString name = QString::number((day.year >= 0 ? day.year : day.year - 9) / 10 * 10);
            decade[at] = decades.indexOf(name, [&] { return name; });
        }));
        putFacet(Facet::Decade, decades, decade);
        m_sections.put("earliest", earliest);
        m_sections.put("latest", latest);
        m_sections.put("years", years);
        m_sections.put("years-sh", solar);
        m_earliest = std::move(earliest);
        m_latest = std::move(latest);
        return {};
    }

    Result<void> readTerms()
    {
        Pairs pairs[3];
        Names names[3];
        const QString fields[3]{u"materials"_s, u"techniques"_s, u"subjects"_s};
        VITRINE_TRY(m_db.each(u"SELECT list.item, list.field, t.id, t.uid FROM item_term AS list JOIN record AS t ON t.id = list.term WHERE "_s
                                  + admitted(u"t"_s) + u" AND "_s + rows(u"list.item"_s) + u" ORDER BY list.item, list.field, list.position"_s,
                              {}, [&](const Row &r) {
            const QString field = r.text(1);
            const auto *known = std::find(fields, fields + 3, field);
            const quint32 at = ordinalOf(r.integer(0));
            if (known == fields + 3 || at == SearchImage::none || isHidden(r.integer(0), field))
                return;
            const size_t which = size_t(known - fields);
            pairs[which].emplace_back(at, names[which].indexOf(r.integer(2), [&] { return r.text(3); }));
        }));
        putFacet(Facet::Material, names[0], pairs[0]);
        putFacet(Facet::Technique, names[1], pairs[1]);
        putFacet(Facet::Subject, names[2], pairs[2]);
        return {};
    }

    Result<void> readMakers()
    {
        Pairs pairs;
        Names names;
        VITRINE_TRY(m_db.each(u"SELECT m.item, a.id, a.uid FROM item_maker AS m JOIN record AS a ON a.id = m.agent WHERE "_s
                                  + admitted(u"a"_s) + u" AND "_s + rows(u"m.item"_s) + u" ORDER BY m.item, m.position"_s,
                              {}, [&](const Row &r) {
            const quint32 at = ordinalOf(r.integer(0));
            if (at != SearchImage::none && !isHidden(r.integer(0), u"makers"_s))
                pairs.emplace_back(at, names.indexOf(r.integer(1), [&] { return r.text(2); }));
        }));
        putFacet(Facet::Maker, names, pairs);
        return {};
    }

    Result<void> readLanguages()
    {
        Pairs pairs;
        Names names;
        VITRINE_TRY(m_db.each(u"SELECT item, value FROM item_word WHERE field = 'languages' AND "_s + rows(u"item"_s)
                                  + u" ORDER BY item, position"_s,
                              {}, [&](const Row &r) {
            const quint32 at = ordinalOf(r.integer(0));
            const QString tag = r.text(1);
            if (at != SearchImage::none && !isHidden(r.integer(0), u"languages"_s))
                pairs.emplace_back(at, names.indexOf(tag, [&] { return tag; }));
        }));
        putFacet(Facet::Language, names, pairs);
        return {};
    }

    /// What stands with an item: film, sound, words of either or of a document's pages.
    Result<void> readMedia()
    {
        Pairs pairs;
        Names names;
        const auto take = [&](quint32 at, const QString &name) { pairs.emplace_back(at, names.indexOf(name, [&] { return name; })); };
        VITRINE_TRY(m_db.each(
            u"SELECT medium.item, medium.mime_type, medium.role, ("_s + mayReadSql(u"medium.id"_s, u"'transcript'"_s, m_plan.audience)
                + u" AND EXISTS (SELECT 1 FROM text_value AS t WHERE t.record = medium.id AND t.field = 'transcript')) OR ("_s
                + mayReadSql(u"medium.id"_s, u"'tracks'"_s, m_plan.audience) + u" AND EXISTS (SELECT 1 FROM track WHERE track.medium = medium.id))"
                " FROM medium JOIN record ON record.id = medium.id WHERE "_s
                + admitted(u"record"_s) + u" AND "_s + rows(u"medium.item"_s) + u" ORDER BY medium.item, medium.position"_s,
            {}, [&](const Row &r) {
                const quint32 at = ordinalOf(r.integer(0));
                if (at == SearchImage::none)
                    return;
                const bool isRecording = r.text(2) == enumName(MediumRole::Recording);
                if (isRecording && r.text(1).startsWith("video/"_L1))
                    take(at, u"film"_s);
                if (isRecording && r.text(1).startsWith("audio/"_L1))
                    take(at, u"sound"_s);
                if (r.isTrue(3))
                    take(at, u"transcript"_s);
            }));
        putFacet(Facet::Has, names, pairs);
        return {};
    }

    Result<void> readOrders()
    {
        const auto byNumber = [&](quint32 a, quint32 b) { return m_numbers[a] != m_numbers[b] ? m_numbers[a] < m_numbers[b] : a < b; };
        m_numberRank = putOrder(enumName(ItemOrder::Number), byNumber);
        putOrder(enumName(ItemOrder::Date), [&](quint32 a, quint32 b) {
            const auto key = [&](quint32 at) { return std::tuple(m_earliest[at] == SearchImage::noDay, m_earliest[at], m_latest[at], m_numberRank[at]); };
            return key(a) < key(b);
        });
        putOrder(enumName(ItemOrder::Changed), [&](quint32 a, quint32 b) {
            return m_updated[a] != m_updated[b] ? m_updated[a] > m_updated[b] : m_numberRank[a] < m_numberRank[b];
        });
        m_numbers = {};
        m_updated = {};
        return {};
    }

    Result<void> readTitles()
    {
        for (const QString &language : m_plan.languages) {
            if (m_plan.isStale && m_plan.isStale())
                return fail(ErrorKind::Cancelled, {});
            std::vector<QCollatorSortKey> keys;
            VITRINE_TRY(readTitleKeys(language, keys));
            putOrder(u"title-"_s + language, [&](quint32 a, quint32 b) {
                const int order = keys[a].compare(keys[b]);
                return order != 0 ? order < 0 : m_numberRank[a] < m_numberRank[b];
            });
        }
        return {};
    }

    /// Of the title each item is shown by in this language; the titles themselves, of all items at once, would fill the memory.
    Result<void> readTitleKeys(const QString &language, std::vector<QCollatorSortKey> &keys)
    {
        const Collator collator(language);
        keys.assign(m_rows.size(), collator.sortKey(QString()));
        MultiText title;
        quint32 owner = SearchImage::none;
        const auto take = [&] {
            if (const TextValue *shown = owner == SearchImage::none ? nullptr : title.shown(language))
                keys[owner] = collator.sortKey(shown->text);
            title = {};
        };
        VITRINE_TRY(m_db.each(u"SELECT record, language, value, origin FROM text_value WHERE field = 'title' AND place = 0 AND "_s
                                  + rows(u"record"_s) + u" ORDER BY record"_s,
                              {}, [&](const Row &r) {
            const quint32 at = ordinalOf(r.integer(0));
            if (at == SearchImage::none || isHidden(r.integer(0), u"title"_s))
                return;
            if (at != owner)
                take();
            owner = at;
            title.set({r.text(1), r.text(2), static_cast<TextOrigin>(r.number(3)), TextState::Draft});
        }));
        take();
        return {};
    }

    Result<void> readTheHang()
    {
        if (!m_plan.isWhole())
            return {};
        const auto hang = readHang(m_db, m_plan, m_rows.size(), [this](qint64 row) { return ordinalOf(row); },
                                   [this](quint32 at) { return m_numberRank[at]; });
        if (!hang)
            return hang.unexpected();
        const std::string name = section(Facet::Section);
        m_sections.put(name + "-names", hang->sections.join(u'\n').toUtf8());
        m_sections.put(name + "-at", hang->offsets);
        m_sections.put(name, hang->values);
        m_sections.put("section-at", hang->sectionOffsets);
        m_sections.put("section-items", hang->sectionItems);
        m_sections.put(enumName(ItemOrder::Hang).toStdString(), hang->ordered);
        m_sections.put(enumName(ItemOrder::Hang).toStdString() + "-rank", hang->ranks);
        return {};
    }

    template<class Before>
    std::vector<quint32> putOrder(const QString &name, Before before)
    {
        std::vector<quint32> ordered(m_rows.size());
        std::iota(ordered.begin(), ordered.end(), 0U);
        std::sort(ordered.begin(), ordered.end(), before);
        std::vector<quint32> ranks(m_rows.size());
        for (quint32 rank = 0; rank < ordered.size(); ++rank)
            ranks[ordered[rank]] = rank;
        m_sections.put(name.toStdString(), ordered);
        m_sections.put(name.toStdString() + "-rank", ranks);
        return ranks;
    }

    [[nodiscard]] static std::string section(Facet facet) { return "facet-" + std::to_string(int(facet)); }
    void putNames(Facet facet, const Names &names)
    {
        m_sections.put(section(facet) + "-names", names.names().join(u'\n').toUtf8());
    }
    void putFacet(Facet facet, const Names &names, const std::vector<quint32> &values)
    {
        putNames(facet, names);
        m_sections.put(section(facet), values);
    }
    /// `pairs` come in the order of ordinals; a value that an item has twice counts once.
    void putFacet(Facet facet, const Names &names, Pairs &pairs)
    {
        std::stable_sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        std::vector<quint32> offsets(m_rows.size() + 1, 0), values;
        for (const auto &[at, value] : pairs) {
            ++offsets[at + 1];
            values.push_back(value);
        }
        std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
        putNames(facet, names);
        m_sections.put(section(facet) + "-at", offsets);
        m_sections.put(section(facet), values);
    }

    Database &m_db;
    const ImagePlan &m_plan;
    SearchSections m_sections;
    QSet<std::pair<qint64, QString>> m_hidden;
    std::vector<quint32> m_rows, m_numberRank;
    std::vector<quint8> m_levels;
    std::vector<QString> m_numbers;
    std::vector<qint64> m_updated;
    std::vector<qint32> m_earliest, m_latest;
    size_t m_guess = 0;
};

} // namespace

QString ImagePlan::rowsSql(const QString &column) const
{
    if (isWhole())
        return u"1"_s;
    return column + u" BETWEEN "_s + QString::number(firstRow) + u" AND "_s + QString::number(lastRow);
}

Result<std::shared_ptr<const SearchImage>> makeSearchImage(Database &database, const ImagePlan &plan)
{
    return FactsReader(database, plan).read();
}

Result<Hang> readHang(Database &database, const ImagePlan &plan, size_t count,
                      const std::function<quint32(qint64)> &ordinalOf, const std::function<quint32(quint32)> &numberRank)
{
    Hang hang;
    QHash<qint64, quint32> sections;
    VITRINE_TRY(database.each(
        u"SELECT s.id, s.uid FROM section JOIN record AS s ON s.id = section.id"
        " LEFT JOIN (SELECT section, min(position) AS place FROM exhibition_section GROUP BY section) AS x ON x.section = s.id WHERE "_s
            + admittedSql(u"s"_s, plan.audience, plan.today)
            + u" AND NOT EXISTS (SELECT 1 FROM field_access AS fi WHERE fi.record = s.id AND fi.field = 'items' AND fi.access > ?)"
              " ORDER BY x.place IS NULL, x.place, s.id"_s,
        {static_cast<int>(plan.audience.upTo)}, [&](const Row &r) {
            sections.insert(r.integer(0), quint32(hang.sections.size()));
            hang.sections += r.text(1);
        }));
    std::vector<std::vector<quint32>> items(size_t(hang.sections.size()));
    VITRINE_TRY(database.each(u"SELECT section, item FROM hang ORDER BY section, position"_s, {}, [&](const Row &r) {
        const quint32 at = ordinalOf(r.integer(1));
        const auto section = sections.constFind(r.integer(0));
        if (at != SearchImage::none && section != sections.cend())
            items[*section].push_back(at);
    }));
    std::vector<bool> isHung(count, false);
    std::vector<std::pair<quint32, quint32>> pairs;
    hang.sectionOffsets.push_back(0);
    for (quint32 section = 0; section < items.size(); ++section) {
        for (const quint32 at : items[section]) {
            hang.sectionItems.push_back(at);
            pairs.emplace_back(at, section);
            if (!isHung[at])
                hang.ordered.push_back(at);
            isHung[at] = true;
        }
        hang.sectionOffsets.push_back(quint32(hang.sectionItems.size()));
    }
    const auto firstOfTheRest = std::ptrdiff_t(hang.ordered.size());
    for (quint32 at = 0; at < count; ++at) {
        if (!isHung[at])
            hang.ordered.push_back(at);
    }
    std::sort(hang.ordered.begin() + firstOfTheRest, hang.ordered.end(), [&](quint32 a, quint32 b) { return numberRank(a) < numberRank(b); });
    hang.ranks.resize(count);
    for (quint32 rank = 0; rank < hang.ordered.size(); ++rank)
        hang.ranks[hang.ordered[rank]] = rank;
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    hang.offsets.assign(count + 1, 0);
    for (const auto &[at, section] : pairs) {
        ++hang.offsets[at + 1];
        hang.values.push_back(section);
    }
    std::partial_sum(hang.offsets.begin(), hang.offsets.end(), hang.offsets.begin());
    return hang;
}

} // namespace vitrine
