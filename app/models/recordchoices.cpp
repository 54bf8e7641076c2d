// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordchoices.h"

#include "base/bidi.h"
#include "base/fold.h"
#include "domain/anyrecord.h"
#include "domain/names.h"
#include "models/recordnames.h"

#include <utility>

namespace vitrine {

namespace {

template<RecordLike R>
QString titleIn(const Reader &reader, const R &record, const QString &language)
{
    if constexpr (std::is_same_v<R, Quantity>) {
        const auto number = [](const std::optional<qint64> &value) { return value ? QString::number(*value) : QString(); };
        const TextValue *qualifier = record.qualifier.shown(language);
        const TextValue *unit = record.unit.shown(language);
        const QString claimant = reader.agent(record.claimant) ? displayName(*reader.agent(record.claimant), language) : QString();
        QStringList parts{qualifier ? qualifier->text : QString(), number(record.lower), number(record.upper),
                          unit ? unit->text : QString(), claimant};
        parts.removeAll(QString());
        return parts.join(u' ');
    } else if constexpr (std::is_same_v<R, Source>) {
        const TextValue *citation = record.citation.shown(language);
        const QString title = displayTitle(record, language);
        return title.isEmpty() && citation ? citation->text : title;
    } else {
        return displayTitle(record, language);
    }
}

} // namespace

QString numbered(const QString &number, const QString &title)
{
    return title.isEmpty() ? number : number + QStringLiteral(" · ") + isolate(title);
}

RecordChoices::RecordChoices(const Reader &reader, QString language, QObject *parent)
    : QObject(parent), m_reader(reader), m_language(std::move(language))
{
    connect(&reader, &Reader::recordsChanged, this, [this] {
        m_entries.clear();
        m_titles.clear();
    });
}

const std::vector<RecordChoices::Entry> &RecordChoices::entries(RecordType type) const
{
    const auto known = m_entries.find(type);
    if (known != m_entries.end())
        return known->second;
    return m_entries[type] = withRecordType(type, [this]<class R>() {
        std::vector<Entry> made;
        const auto records = all<R>(m_reader);
        for (const R &record : records.value_or({})) {
            const QString title = titleIn(m_reader, record, m_language);
            Entry entry{{anyId(record.id), title, fold(QString(title + u'\n' + namesOf(record).join(u'\n')))}, std::nullopt};
            if constexpr (std::is_same_v<R, Term>)
                entry.vocabulary = record.vocabulary;
            made.push_back(std::move(entry));
        }
        return made;
    });
}

std::vector<RecordChoice> RecordChoices::items(const QString &words, int limit) const
{
    ItemQuery query;
    query.words = words;
    query.language = m_language;
    query.levelsAboveItem = true;
    std::vector<RecordChoice> found;
    if (const auto exact = m_reader.itemByNumber(words.trimmed()))
        found.push_back({anyId(*exact), titleOf(RecordType::Item, exact->toString()), {}});
    const auto rows = m_reader.rows(query, 0, limit);
    for (const ItemRow &row : rows.value_or({})) {
        if (found.empty() || found.front().id != anyId(row.id))
            found.push_back({anyId(row.id), numbered(row.number, row.title), {}});
    }
    return found;
}

std::vector<RecordChoice> RecordChoices::matching(RecordType type, std::optional<Vocabulary> vocabulary, const QString &words,
                                                  int limit) const
{
    if (type == RecordType::Item)
        return items(words, limit);
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<RecordChoice> begins;
    std::vector<RecordChoice> holds;
    for (const Entry &entry : entries(type)) {
        const QString &names = entry.choice.folded;
        const bool fits = std::all_of(folded.begin(), folded.end(), [&](const QString &word) { return names.contains(word); });
        if (!fits || (vocabulary && entry.vocabulary != vocabulary))
            continue;
        (!folded.isEmpty() && names.startsWith(folded.first()) ? begins : holds).push_back(entry.choice);
    }
    begins.insert(begins.end(), holds.begin(), holds.end());
    if (static_cast<int>(begins.size()) > limit)
        begins.resize(size_t(limit));
    return begins;
}

QString RecordChoices::titleOf(RecordType type, const QString &uid) const
{
    const auto known = m_titles.constFind(uid);
    if (known != m_titles.cend())
        return *known;
    const QString title = withRecordType(type, [&]<class R>() {
        const auto record = find<R>(m_reader, Id<R>::fromString(uid));
        if (!record)
            return QString();
        if constexpr (std::is_same_v<R, Item>)
            return numbered(record->number, displayTitle(*record, m_language));
        else
            return titleIn(m_reader, *record, m_language);
    });
    return *m_titles.insert(uid, title.isEmpty() ? uid : title);
}

} // namespace vitrine
