// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "domain/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Everything that a reader can be brought to say, as one text: what is not in it cannot be shown, exported or printed.
namespace vitrine::answers {

class Collector final {
public:
    explicit Collector(const Reader &reader) : m_reader(reader) {}

    /// `words` are also searched for; `known` are ids somebody may have from elsewhere.
    QString everything(const QStringList &words, const std::vector<RecordId> &known)
    {
        addAll<Exhibition>(), addAll<Section>(), addAll<Item>(), addAll<Medium>(), addAll<Agent>(), addAll<Event>();
        addAll<Statement>(), addAll<Quantity>(), addAll<Declaration>(), addAll<Source>(), addAll<Place>(), addAll<Term>();
        addAll<SavedList>();
        for (const RecordId &id : known)
            addKnown(id);
        addQueries(words);
        addInfo();
        return m_text;
    }

private:
    void add(const QString &text) { m_text += text + u'\n'; }

    template<class T>
    void addError(const Result<T> &result) { add(result.error().message + u' ' + QString()); }

    template<RecordLike R>
    void addRecord(const Result<R> &record)
    {
        if (!record)
            return addError(record);
        add(QString::fromUtf8(QJsonDocument(recordToJson(*record)).toJson(QJsonDocument::Compact)));
    }
    template<RecordLike R>
    void addRecords(const Result<std::vector<R>> &records)
    {
        if (!records)
            return addError(records);
        for (const R &record : *records)
            addRecord<R>(record);
    }
    template<RecordLike R>
    void addAll() { addRecords(all<R>(m_reader)); }

    void addCards(const Result<std::vector<ItemRow>> &cards)
    {
        if (!cards)
            return addError(cards);
        for (const ItemRow &card : *cards) {
            add(card.id.toString() + u' ' + card.number + u' ' + card.title + u' ' + card.materials + u' ' + card.snippet + u' '
                + card.cover + u' ' + card.date.original + u' ' + card.date.edtf);
            for (const Dimension &dimension : card.dimensions)
                add(dimension.what + dimension.value + dimension.unit);
        }
    }

    void addKnown(const RecordId &id)
    {
        const QUuid uuid = id.uuid();
        addRecord(m_reader.item(ItemId(uuid))), addRecord(m_reader.medium(MediumId(uuid)));
        addRecord(m_reader.agent(AgentId(uuid))), addRecord(m_reader.term(TermId(uuid)));
        addRecord(m_reader.statement(StatementId(uuid))), addRecord(m_reader.quantity(QuantityId(uuid)));
        addRecords(m_reader.items({ItemId(uuid)})), addRecords(m_reader.media(ItemId(uuid)));
        addRecords(m_reader.statementsAt(EventId(uuid))), addRecords(m_reader.statementsBy(AgentId(uuid)));
        addRecords(m_reader.quantitiesIn(StatementId(uuid)));
        addCards(m_reader.related(ItemId(uuid), QStringLiteral("fr")));
        if (const auto labels = m_reader.labels({TermId(uuid)}, QStringLiteral("fr")))
            add(QStringList(labels->values()).join(u' '));
        if (const auto history = m_reader.history(id)) {
            for (const Change &change : *history)
                add(QString::fromUtf8(QJsonDocument(QJsonArray{change.before, change.after}).toJson()));
        }
    }

    void addQueries(const QStringList &words)
    {
        for (const QString &word : QStringList{QString()} + words) {
            addCards(m_reader.wallRows(word, QStringLiteral("fr")));
            for (size_t order = 0; order < EnumNames<ItemOrder>::names.size(); ++order) {
                ItemQuery query;
                query.words = word;
                query.order = static_cast<ItemOrder>(order);
                query.language = QStringLiteral("fr");
                query.levelsAboveItem = true;
                addCards(m_reader.rows(query, 0, 1000));
                for (size_t facet = 0; facet < EnumNames<Facet>::names.size(); ++facet)
                    addCounts(m_reader.counts(query, static_cast<Facet>(facet)));
            }
        }
    }

    void addCounts(const Result<std::vector<FacetCount>> &counts)
    {
        if (!counts)
            return addError(counts);
        for (const FacetCount &count : *counts)
            add(count.value + u' ' + count.label);
    }

    void addInfo()
    {
        const auto info = m_reader.info();
        if (!info)
            return addError(info);
        add(info->title);
        for (const auto &[key, value] : m_reader.settings())
            add(key + u'=' + value);
        if (const auto graves = m_reader.tombstones()) {
            for (const Tombstone &grave : *graves)
                add(grave.record.toString() + grave.number + grave.title + grave.why);
        }
    }

    const Reader &m_reader;
    QString m_text;
};

} // namespace vitrine::answers
