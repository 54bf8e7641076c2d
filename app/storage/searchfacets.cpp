// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchengine.h"

#include "base/fold.h"
#include "base/language.h"
#include "domain/searchfields.h"
#include "storage/admitted.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Counting the values of facets.
namespace vitrine {

namespace {

/// The table of names that the values of a facet stand in; empty where a value is its own name.
bool isNamedByRecord(Facet facet)
{
    switch (facet) {
    case Facet::Kind:
    case Facet::Decade:
    case Facet::Language:
    case Facet::Has:
    case Facet::Access:
    case Facet::Level:
    case Facet::Status:
    case Facet::Lacks: return false;
    default: return true;
    }
}

QString mayReadName(const QString &field, const Audience &audience) { return mayReadSql(u"record.id"_s, field, audience); }

bool holdsAll(const QStringList &tokens, const QStringList &words, bool lastIsPrefix)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const bool grows = lastIsPrefix && &word == &words.constLast();
        return std::any_of(tokens.begin(), tokens.end(), [&](const QString &token) { return grows ? token.startsWith(word) : token == word; });
    });
}

} // namespace

SearchImage::Column SearchEngine::imageColumn(Facet facet) const
{
    if (facet == Facet::Section && m_hang)
        return {m_hang->offsets, m_hang->values};
    return m_image->column(facet);
}

std::vector<quint32> SearchEngine::valuesOf(quint32 ordinal, Facet facet)
{
    if (facet != Facet::Section)
        return changed(ordinal).values[static_cast<size_t>(facet)];
    const SearchImage::Column column = imageColumn(facet);
    const quint32 root = changed(ordinal).root;
    if (size_t(root) + 1 >= column.offsets.size())
        return {};
    const auto values = column.values.subspan(column.offsets[root], column.offsets[root + 1] - column.offsets[root]);
    return {values.begin(), values.end()};
}

void SearchEngine::countImage(const std::vector<quint32> &ordinals, Facet facet, std::vector<int> &counts) const
{
    const SearchImage::Column column = imageColumn(facet);
    if (column.offsets.empty()) {
        for (const quint32 at : ordinals) {
            if (column.values[at] != SearchImage::none)
                ++counts[column.values[at]];
        }
        return;
    }
    for (const quint32 at : ordinals) {
        for (quint32 i = column.offsets[at]; i < column.offsets[at + 1]; ++i)
            ++counts[column.values[i]];
    }
}

const std::vector<int> &SearchEngine::totals(Facet facet)
{
    std::vector<int> &known = m_totals[static_cast<size_t>(facet)];
    if (known.empty()) {
        known.resize(size_t(std::max<qsizetype>(1, names(facet).names.size())), 0);
        std::vector<quint32> all;
        for (quint32 at = 0; at < m_image->size(); ++at)
            all.push_back(at);
        countImage(all, facet, known);
    }
    return known;
}

std::vector<int> SearchEngine::counted(const Ordinals &set, Facet facet)
{
    const size_t size = m_image->size();
    Ordinals inImage;
    inImage.addRange(0, size);
    std::vector<int> counts(size_t(names(facet).names.size()), 0);
    const Ordinals old = set & inImage;
    // Of a set of most items, those left out are counted.
    if (old.cardinality() > size / 2) {
        std::vector<int> others(counts.size(), 0);
        countImage(ordinalsOf(inImage - old), facet, others);
        const std::vector<int> &all = totals(facet);
        for (size_t value = 0; value < counts.size(); ++value)
            counts[value] = (value < all.size() ? all[value] : 0) - others[value];
    } else {
        countImage(ordinalsOf(old), facet, counts);
    }
    for (const quint32 at : ordinalsOf(set - inImage)) {
        for (const quint32 value : valuesOf(at, facet))
            ++counts[value];
    }
    return counts;
}

bool SearchEngine::isWithheld(Facet facet) const
{
    const bool isForDesks = facet == Facet::Access || facet == Facet::Level || facet == Facet::Status || facet == Facet::Lacks;
    return isForDesks && m_audience.publishedOnly;
}

/// What the image cannot say: files and checks of them change outside its log, and the hang has an image of its own.
Result<Ordinals> SearchEngine::lacking(Lack lack)
{
    std::vector<quint32> ordinals;
    if (lack == Lack::Exhibition) {
        const SearchImage::Column column = imageColumn(Facet::Section);
        for (const quint32 at : ordinalsOf(m_livingItems)) {
            const quint32 root = isNew(at) ? changed(at).root : at;
            if (size_t(root) + 1 >= column.offsets.size() || column.offsets[root] == column.offsets[root + 1])
                ordinals.push_back(at);
        }
    } else {
        const auto rows = m_missing.rows(m_isStale);
        if (!rows)
            return rows.unexpected();
        for (const qint64 row : **rows) {
            if (const quint32 at = ordinalOf(row); at != SearchImage::none)
                ordinals.push_back(at);
        }
    }
    Ordinals found;
    found.addMany(ordinals.size(), ordinals.data());
    return found & m_living;
}

Result<void> SearchEngine::countUnseenLacks(const Ordinals &set, std::vector<int> &counts)
{
    for (const Lack lack : {Lack::Media, Lack::Exhibition}) {
        const auto own = lacking(lack);
        if (!own)
            return own.unexpected();
        counts[names(Facet::Lacks).index.value(enumName(lack))] = int((set & *own).cardinality());
    }
    return {};
}

Result<FacetAnswer> SearchEngine::facet(const ItemQuery &query, Facet facet, const QStringList &words, int most)
{
    FacetAnswer answer{facet, 0, {}};
    if (isWithheld(facet))
        return answer;
    const auto found = find(query);
    if (!found)
        return found.unexpected();
    const auto without = (*found)->without.find(facet);
    const Ordinals &set = without == (*found)->without.end() ? (*found)->all : without->second;
    std::vector<int> counts = counted(set, facet);
    if (facet == Facet::Lacks)
        VITRINE_TRY(countUnseenLacks(set, counts));
    QSet<QString> chosen, wanted;
    for (const FacetFilter &filter : query.filters) {
        if (filter.facet == facet)
            chosen = QSet<QString>(filter.values.begin(), filter.values.end());
    }
    if (!words.isEmpty()) {
        const auto named = valuesNamed(facet, words, true);
        if (!named)
            return named.unexpected();
        wanted = QSet<QString>(named->begin(), named->end());
    }
    const QStringList &all = names(facet).names;
    std::vector<quint32> values;
    for (quint32 value = 0; value < counts.size(); ++value) {
        const bool isChosen = !chosen.isEmpty() && words.isEmpty() && chosen.contains(all.at(value));
        if ((counts[value] > 0 || isChosen) && (words.isEmpty() || wanted.contains(all.at(value))))
            values.push_back(value);
    }
    answer.values = int(values.size());
    const auto isMore = [&](quint32 a, quint32 b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; };
    const size_t kept = most < 0 ? values.size() : std::min(values.size(), size_t(most));
    std::partial_sort(values.begin(), values.begin() + std::ptrdiff_t(kept), values.end(), isMore);
    for (size_t i = 0; i < values.size(); ++i) {
        const QString &value = all.at(values[i]);
        if (i >= kept && !chosen.contains(value))
            continue;
        auto label = labelOf(facet, value, query.language);
        if (!label)
            return label.unexpected();
        answer.counts.push_back({value, *label, counts[values[i]]});
    }
    std::stable_sort(answer.counts.begin(), answer.counts.end(), [](const FacetCount &a, const FacetCount &b) {
        return a.count != b.count ? a.count > b.count : a.label < b.label;
    });
    return answer;
}

Result<std::vector<YearCount>> SearchEngine::years(const ItemQuery &query, Calendar calendar)
{
    const auto found = find(query);
    if (!found)
        return found.unexpected();
    const Ordinals &set = (*found)->withoutDates ? *(*found)->withoutDates : (*found)->all;
    std::vector<int> counts(1U << 16, 0);
    const auto years = m_image->years(calendar);
    for (const quint32 at : ordinalsOf(set)) {
        const qint16 year = isNew(at) ? changed(at).facts->years(calendar)[0] : years[at];
        ++counts[quint16(year)];
    }
    std::vector<YearCount> answer;
    for (int year = INT16_MIN + 1; year <= INT16_MAX; ++year) {
        if (const int count = counts[quint16(year)]; count > 0)
            answer.push_back({year, count});
    }
    return answer;
}

Result<void> SearchEngine::readNames(Facet facet)
{
    QHash<QString, QStringList> &known = m_valueWords[facet];
    const auto take = [&](const Row &r) { known[r.text(0)] += foldedTokens(r.text(1).isEmpty() ? QString() : indexWords(r.text(1))); };
    if (facet == Facet::Maker) {
        return m_tables.database.each(u"SELECT record.uid, name_form.text FROM record JOIN name_form ON name_form.agent = record.id WHERE "_s
                                          + admittedSql(u"record"_s, m_audience, m_tables.today()) + u" AND "_s + mayReadName(u"'names'"_s, m_audience),
                                      {}, take);
    }
    const QString type = facet == Facet::Place ? u"place"_s : facet == Facet::Section ? u"section"_s : u"term"_s;
    return m_tables.database.each(u"SELECT record.uid, t.value FROM record JOIN text_value AS t ON t.record = record.id AND t.place = 0"
                                  " AND t.field IN ('label', 'name', 'title') WHERE record.type = ? AND "_s
                                      + admittedSql(u"record"_s, m_audience, m_tables.today()) + u" AND "_s + mayReadName(u"t.field"_s, m_audience),
                                  {type}, take);
}

Result<QStringList> SearchEngine::valuesNamed(Facet facet, const QStringList &words, bool prefix)
{
    if (const auto own = vitrine::valuesNamed(facet, words, prefix))
        return *own;
    QStringList found;
    if (isNamedByRecord(facet)) {
        if (!m_valueWords.contains(facet))
            VITRINE_TRY(readNames(facet));
        const QHash<QString, QStringList> &known = m_valueWords[facet];
        for (auto it = known.cbegin(); it != known.cend(); ++it) {
            if (holdsAll(*it, words, prefix))
                found += it.key();
        }
        return found;
    }
    for (const QString &value : names(facet).names) {
        QStringList own = foldedTokens(fold(value));
        if (facet == Facet::Language)
            own += foldedTokens(fold(ownLanguageName(value)));
        if (holdsAll(own, words, prefix))
            found += value;
    }
    return found;
}

Result<QString> SearchEngine::labelOf(Facet facet, const QString &value, const QString &language)
{
    if (facet == Facet::Language)
        return ownLanguageName(value);
    if (!isNamedByRecord(facet))
        return value;
    QString &known = m_labels[QString::number(int(facet)) + value + language];
    if (!known.isNull())
        return known;
    QString label = u""_s;
    const auto take = [&](const Row &r) { label = r.text(0); };
    if (facet == Facet::Maker) {
        VITRINE_TRY(m_tables.database.each(
            u"SELECT name_form.text FROM record JOIN name_form ON name_form.agent = record.id WHERE record.uid = ? AND "_s
                + mayReadName(u"'names'"_s, m_audience)
                + u" ORDER BY (name_form.language = ?) * 4 + (name_form.kind = 'preferred') * 2 + (name_form.origin = 0) DESC,"
                  " name_form.position LIMIT 1"_s,
            {value, language}, take));
    } else {
        VITRINE_TRY(m_tables.database.each(
            u"SELECT t.value FROM record JOIN text_value AS t ON t.record = record.id WHERE record.uid = ?"
            " AND t.field IN ('label', 'name', 'title') AND t.place = 0 AND "_s + mayReadName(u"t.field"_s, m_audience)
                + u" ORDER BY t.language = ? DESC, t.origin, t.language = 'en' DESC, t.language = 'fr' DESC LIMIT 1"_s,
            {value, language}, take));
    }
    known = label;
    return label;
}

} // namespace vitrine
