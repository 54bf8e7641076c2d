// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "domain/reader.h"
#include "domain/wallnumber.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <tuple>

namespace vitrine::test {

/// A small catalogue in memory, for tests of models and pages: what a Reader promises, without a database.
class MemoryReader final : public Reader {
public:
    explicit MemoryReader(const Audience &audience = Audience::visitor()) : m_audience(audience) {}

    template<RecordLike R>
    void add(R record) { std::get<std::vector<R>>(*m_records).push_back(std::move(record)); }
    template<RecordLike R>
    std::vector<R> &records() { return std::get<std::vector<R>>(*m_records); }
    void setOriginal(const QString &sha256, const QString &path) { m_originals.insert(sha256, path); }
    void setSetting(const QString &key, const QString &value) { m_settings[key] = value; }
    void announce(const QList<RecordId> &records) { Q_EMIT recordsChanged(records); }

    Audience audience() const override { return m_audience; }
    Result<std::unique_ptr<Reader>> clone() const override
    {
        auto copy = std::make_unique<MemoryReader>(m_audience);
        copy->m_records = m_records;
        copy->m_originals = m_originals;
        copy->m_settings = m_settings;
        return std::unique_ptr<Reader>(std::move(copy));
    }
    Result<CatalogueInfo> info() const override
    {
        CatalogueInfo info;
        info.languages = {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")};
        info.items = *count({});
        return info;
    }
    QString setting(const QString &key) const override
    {
        const auto found = m_settings.find(key);
        return found == m_settings.end() ? QString() : found->second;
    }
    std::map<QString, QString> settings() const override { return m_settings; }

    Result<Exhibition> exhibition(ExhibitionId id) const override { return one(id); }
    Result<Section> section(SectionId id) const override { return one(id); }
    Result<Item> item(ItemId id) const override { return one(id); }
    Result<Medium> medium(MediumId id) const override { return one(id); }
    Result<Agent> agent(AgentId id) const override { return one(id); }
    Result<Event> event(EventId id) const override { return one(id); }
    Result<Statement> statement(StatementId id) const override { return one(id); }
    Result<Quantity> quantity(QuantityId id) const override { return one(id); }
    Result<Declaration> declaration(DeclarationId id) const override { return one(id); }
    Result<Source> source(SourceId id) const override { return one(id); }
    Result<Place> place(PlaceId id) const override { return one(id); }
    Result<Term> term(TermId id) const override { return one(id); }
    Result<SavedList> savedList(SavedListId id) const override { return one(id); }

    Result<std::vector<RecordId>> ids(RecordType type) const override
    {
        std::vector<RecordId> found;
        std::apply([&](const auto &...lists) { (collect(lists, type, found), ...); }, *m_records);
        return found;
    }
    Result<std::vector<Item>> items(const std::vector<ItemId> &ids) const override
    {
        std::vector<Item> found;
        for (const ItemId &id : ids) {
            if (auto item = one(id))
                found.push_back(*item);
        }
        return found;
    }
    Result<Section> sectionHead(SectionId id) const override
    {
        auto section = one(id);
        if (section)
            section->items.clear();
        return section;
    }
    Result<std::vector<SectionId>> sectionsOf(ItemId item) const override
    {
        std::vector<SectionId> found;
        for (const Section &section : where<Section>([](const Section &) { return true; })) {
            if (std::any_of(section.items.begin(), section.items.end(), [item](const auto &entry) { return entry.item == item; }))
                found.push_back(section.id);
        }
        return found;
    }
    Result<std::vector<Medium>> media(ItemId item) const override
    {
        std::vector<Medium> found = where<Medium>([item](const Medium &medium) { return medium.item == item; });
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.position < b.position; });
        return found;
    }
    Result<std::vector<Statement>> statementsAt(EventId event) const override
    {
        return where<Statement>([event](const Statement &statement) { return statement.event == event; });
    }
    Result<std::vector<Statement>> statementsBy(AgentId agent) const override
    {
        return where<Statement>([agent](const Statement &statement) { return statement.claimant == agent; });
    }
    Result<std::vector<Quantity>> quantitiesIn(StatementId id) const override
    {
        return where<Quantity>([id](const Quantity &quantity) { return quantity.statement == id; });
    }
    Result<std::vector<ItemRow>> related(ItemId id, const QString &language) const override
    {
        std::vector<ItemRow> rows;
        for (const Relation &relation : one(id).value_or({}).related) {
            if (const auto item = one(relation.item))
                rows.push_back(rowOf(*item, language));
        }
        return rows;
    }
    Result<QHash<TermId, QString>> labels(const std::vector<TermId> &terms, const QString &language) const override
    {
        QHash<TermId, QString> labels;
        for (const TermId &id : terms) {
            if (const auto term = one(id))
                labels.insert(id, displayTitle(*term, language));
        }
        return labels;
    }
    Result<ItemId> itemByNumber(const QString &number) const override
    {
        for (const Item &item : where<Item>([&](const Item &each) { return each.number == number; }))
            return item.id;
        return fail(ErrorKind::Missing, QStringLiteral("There is no such number."));
    }
    Result<int> count(const ItemQuery &query) const override { return static_cast<int>(matching(query).size()); }
    Result<std::vector<ItemId>> itemIds(const ItemQuery &query) const override
    {
        std::vector<ItemId> ids;
        for (const Item &item : matching(query))
            ids.push_back(item.id);
        return ids;
    }
    Result<std::vector<ItemRow>> rows(const ItemQuery &query, int offset, int limit) const override
    {
        std::vector<ItemRow> rows;
        const std::vector<Item> items = matching(query);
        for (int i = offset; i < std::min<int>(offset + limit, static_cast<int>(items.size())); ++i)
            rows.push_back(rowOf(items[static_cast<size_t>(i)], query.language));
        return rows;
    }
    Result<Standing> standing(ItemId item, const ItemQuery &query) const override
    {
        const std::vector<ItemId> all = *itemIds(query);
        const auto here = std::find(all.begin(), all.end(), item);
        if (here == all.end())
            return Standing{0, static_cast<int>(all.size()), {}, {}};
        return Standing{static_cast<int>(here - all.begin()) + 1, static_cast<int>(all.size()),
                        here == all.begin() ? ItemId() : *(here - 1), here + 1 == all.end() ? ItemId() : *(here + 1)};
    }
    Result<std::vector<ItemRow>> wallRows(const QString &typed, const QString &language) const override
    {
        const WallNumber wished(typed);
        std::vector<ItemRow> found;
        for (const Item &item : matching({})) {
            if (wished.isWhole(item.number))
                return std::vector<ItemRow>{rowOf(item, language)};
            if (wished.isEndOf(item.number))
                found.push_back(rowOf(item, language));
        }
        return found;
    }
    Result<std::vector<FacetCount>> counts(const ItemQuery &query, Facet facet) const override
    {
        ItemQuery without = query;
        std::erase_if(without.filters, [facet](const FacetFilter &filter) { return filter.facet == facet; });
        std::map<QString, int> numbers;
        for (const Item &item : matching(without)) {
            for (const QString &value : valuesOf(item, facet))
                ++numbers[value];
        }
        std::vector<FacetCount> counts;
        for (const auto &[value, number] : numbers)
            counts.push_back({value, labelOf(value, facet, query.language), number});
        std::stable_sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
        return counts;
    }

    Result<std::vector<FacetCount>> facetValues(const ItemQuery &query, Facet facet, const QString &words, int limit) const override
    {
        std::vector<FacetCount> found;
        const auto all = counts(query, facet);
        for (const FacetCount &count : all.value()) {
            if (count.label.contains(words, Qt::CaseInsensitive) && (limit < 0 || static_cast<int>(found.size()) < limit))
                found.push_back(count);
        }
        return found;
    }
    Result<SearchResult> search(const ItemQuery &query, const SearchWish &wish) const override
    {
        SearchResult result;
        result.total = count(query).value_or(0);
        result.rows = rows(query, wish.offset, wish.limit).value_or({});
        for (const Facet facet : wish.facets) {
            auto all = counts(query, facet).value_or({});
            const int values = static_cast<int>(all.size());
            if (wish.choicesEach >= 0 && values > wish.choicesEach)
                all.resize(static_cast<size_t>(wish.choicesEach));
            result.facets.push_back({facet, values, std::move(all)});
        }
        std::map<int, int> years;
        if (wish.histogram) {
            for (const Item &item : matching(query)) {
                if (item.date.earliest)
                    ++years[item.date.earliest->year];
            }
        }
        for (const auto &[year, number] : years)
            result.years.push_back({year, number});
        return result;
    }

    Result<QString> originalPath(const QString &sha256) const override
    {
        const QString path = m_originals.value(sha256);
        if (!QFileInfo::exists(path))
            return fail(ErrorKind::Missing, QStringLiteral("The file is not there."));
        return path;
    }
    QString previewsFolder() const override { return {}; }
    Result<std::vector<Change>> history(RecordId) const override { return refused(); }
    Result<std::vector<CustodyEvent>> custody(RecordId) const override { return refused(); }
    Result<std::vector<Tombstone>> tombstones() const override { return refused(); }

private:
    static Unexpected refused() { return fail(ErrorKind::Refused, QStringLiteral("Not for visitors.")); }

    template<class R>
    Result<R> one(Id<R> id) const
    {
        for (const R &record : where<R>([id](const R &each) { return each.id == id; }))
            return record;
        return fail(ErrorKind::Missing, QStringLiteral("It is not there."));
    }
    template<class R, class Fits>
    std::vector<R> where(Fits fits) const
    {
        std::vector<R> found;
        for (const R &record : std::get<std::vector<R>>(*m_records)) {
            if (m_audience.admits(record) && fits(record))
                found.push_back(visibleTo(record, m_audience));
        }
        return found;
    }
    template<class R>
    void collect(const std::vector<R> &, RecordType type, std::vector<RecordId> &found) const
    {
        if (Fields<R>::type != type)
            return;
        for (const R &record : where<R>([](const R &) { return true; }))
            found.push_back(anyId(record.id));
    }
    std::vector<Item> matching(const ItemQuery &query) const
    {
        std::vector<Item> items = where<Item>([&](const Item &item) {
            return (query.levelsAboveItem || item.level >= Level::Item) && fits(item, query);
        });
        if (query.order == ItemOrder::Title) {
            std::stable_sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
                return displayTitle(a, query.language) < displayTitle(b, query.language);
            });
        } else if (query.order == ItemOrder::Date) {
            std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return sortsBefore(a.date, b.date); });
        } else if (query.order != ItemOrder::Hang) {
            std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.number < b.number; });
        }
        return items;
    }
    bool fits(const Item &item, const ItemQuery &query) const
    {
        if (!query.section.isNull()) {
            const auto section = one(query.section);
            if (!section || std::none_of(section->items.begin(), section->items.end(), [&](const auto &e) { return e.item == item.id; }))
                return false;
        }
        const QStringList words = query.words.split(u' ', Qt::SkipEmptyParts);
        QString all = item.number;
        for (const MultiText &text : {item.title, item.label, item.description}) {
            for (const TextValue &value : text.values())
                all += u' ' + value.text;
        }
        return std::all_of(words.begin(), words.end(), [&](const QString &w) { return all.contains(w, Qt::CaseInsensitive); })
            && std::all_of(query.filters.begin(), query.filters.end(), [&](const FacetFilter &filter) {
                   const QStringList values = valuesOf(item, filter.facet);
                   return std::any_of(values.begin(), values.end(), [&](const QString &v) { return filter.values.contains(v); });
               });
    }
    QStringList valuesOf(const Item &item, Facet facet) const
    {
        QStringList values;
        const auto add = [&values](const std::vector<TermId> &terms) {
            for (const TermId &term : terms)
                values += term.toString();
        };
        switch (facet) {
        case Facet::Kind: return item.kind ? QStringList{enumName(*item.kind)} : QStringList();
        case Facet::Material: add(item.materials); break;
        case Facet::Technique: add(item.techniques); break;
        case Facet::Subject: add(item.subjects); break;
        case Facet::Language: return item.languages;
        case Facet::Place: return item.place.isNull() ? QStringList() : QStringList{item.place.toString()};
        case Facet::Decade:
            if (item.date.earliest)
                values += QString::number(item.date.earliest->year / 10 * 10);
            break;
        case Facet::Section:
            for (const Section &section : std::get<std::vector<Section>>(*m_records)) {
                for (const HangEntry &entry : section.items) {
                    if (entry.item == item.id)
                        values += section.id.toString();
                }
            }
            break;
        case Facet::Access:
        case Facet::Level:
        case Facet::Status:
        case Facet::Lacks: return {};
        case Facet::Has:
            for (const Medium &medium : media(item.id).value_or({})) {
                if (medium.role == MediumRole::Recording)
                    values += medium.mimeType.startsWith(u"video/") ? QStringLiteral("film") : QStringLiteral("sound");
            }
            break;
        case Facet::Maker: break;
        }
        return values;
    }
    QString labelOf(const QString &value, Facet facet, const QString &language) const
    {
        if (facet == Facet::Section)
            return displayTitle(one(SectionId::fromString(value)).value_or({}), language);
        const auto term = one(TermId::fromString(value));
        return term ? displayTitle(*term, language) : value;
    }
    ItemRow rowOf(const Item &item, const QString &language) const
    {
        ItemRow row;
        row.id = item.id;
        row.number = item.number;
        row.kind = item.kind;
        if (const TextValue *title = item.title.shown(language)) {
            row.title = title->text;
            row.titleLanguage = title->language;
        }
        QStringList materials;
        for (const TermId &id : item.materials)
            materials += displayTitle(one(id).value_or({}), language);
        row.materials = materials.join(QStringLiteral(", "));
        row.dimensions = item.dimensions;
        row.date = item.date;
        row.advisory = !item.advisory.isEmpty();
        row.demonstration = item.demonstration;
        for (const Medium &medium : media(item.id).value_or({})) {
            ++row.media;
            if (row.cover.isEmpty() && medium.mimeType.startsWith(u"image/") && !row.advisory)
                row.cover = medium.sha256;
            if (medium.role == MediumRole::Recording) {
                row.duration = medium.duration;
                row.sound = medium.sound;
            }
        }
        return row;
    }

    Audience m_audience;
    using Records = std::tuple<std::vector<Exhibition>, std::vector<Section>, std::vector<Item>, std::vector<Medium>, std::vector<Agent>,
                               std::vector<Event>, std::vector<Statement>, std::vector<Quantity>, std::vector<Declaration>,
                               std::vector<Source>, std::vector<Place>, std::vector<Term>, std::vector<SavedList>>;
    std::shared_ptr<Records> m_records = std::make_shared<Records>(); ///< shared with its clones
    QHash<QString, QString> m_originals;
    std::map<QString, QString> m_settings;
};

} // namespace vitrine::test
