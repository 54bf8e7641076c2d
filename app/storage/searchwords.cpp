// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchimage.h"

#include "storage/searchtape.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

// Reading an image from the tables: the words, and the items of the frequent ones as bitmaps.
namespace vitrine {

namespace {

/// Words of fewer items than this are looked up in the index itself; of many items, a hundredth.
constexpr quint32 fewItems = 1500;

template<class Visit>
void eachToken(QStringView text, Visit visit)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && text.at(i) != u' ' && isWordUnit(text.at(i));
        if (inWord && begin < 0)
            begin = i;
        if (!inWord && begin >= 0) {
            visit(text.sliced(begin, i - begin));
            begin = -1;
        }
    }
}

class WordsReader final {
public:
    WordsReader(Database &database, const ImagePlan &plan, std::span<const quint32> rows, SearchSections &sections)
        : m_db(database), m_plan(plan), m_rows(rows), m_sections(sections)
    {
    }

    Result<void> read()
    {
        VITRINE_TRY(readTokens());
        putWords();
        chooseKeys();
        putPostings();
        putPairs();
        return {};
    }

private:
    static constexpr quint32 itemMark = 0x80000000;   ///< on the tape: an item begins; its ordinal
    static constexpr quint64 mostRoom = 128 * 1024 * 1024; ///< bytes of bitmaps that are made at once
    static constexpr quint32 columnMark = 0xc0000000; ///< a column begins

    struct Word {
        QStringView text;
        quint32 items = 0;
        quint32 last = SearchImage::none;
        std::vector<quint32> keys; ///< the bitmaps it belongs to
        bool isFrequent = false;
        bool isFirst = false; ///< of the pairs that are looked for just now
    };
    struct Posting {
        Ordinals items;
        std::vector<quint32> waiting;
        quint32 last = SearchImage::none;

        void add(quint32 at)
        {
            if (last == at)
                return;
            last = at;
            waiting.push_back(at);
            if (waiting.size() == 128)
                flush();
        }
        void flush()
        {
            items.addMany(waiting.size(), waiting.data());
            waiting.clear();
        }
    };
    struct Pair {
        Ordinals items;
        quint32 last = SearchImage::none;
    };

    Result<void> readTokens()
    {
        const int columns = 5 + (m_plan.audience.upTo >= Access::Internal) + (m_plan.audience.upTo >= Access::Restricted);
        size_t at = 0;
        bool isStale = false;
        VITRINE_TRY(m_db.each(u"SELECT rowid, title, description, names, transcript, other, internal, restricted FROM search ORDER BY rowid"_s, {},
                              [&](const Row &r) {
            if (isStale || (at % 1024 == 0 && m_plan.isStale && (isStale = m_plan.isStale())))
                return;
            const qint64 row = r.integer(0);
            while (at < m_rows.size() && m_rows[at] < row)
                ++at;
            if (at == m_rows.size() || m_rows[at] != row)
                return;
            m_tape.write(itemMark | quint32(at));
            for (int column = 0; column < columns; ++column) {
                const QString text = r.text(column + 1);
                m_tape.write(columnMark | quint32(std::min(column, 4)));
                eachToken(text, [&](QStringView token) { m_tape.write(wordOf(token, quint32(at))); });
            }
        }));
        return isStale ? Result<void>(fail(ErrorKind::Cancelled, {})) : Result<void>();
    }

    quint32 wordOf(QStringView token, quint32 at)
    {
        auto found = m_known.constFind(token);
        if (found == m_known.cend()) {
            m_texts.push_back(token.toString());
            found = m_known.insert(m_texts.back(), quint32(m_words.size()));
            m_words.push_back({m_texts.back(), 0, SearchImage::none, {}, false, false});
        }
        Word &word = m_words[*found];
        word.items += word.last != at ? 1 : 0;
        word.last = at;
        return *found;
    }

    void putWords()
    {
        m_known = {};
        for (quint32 word = 0; word < m_words.size(); ++word)
            m_sorted.push_back(word);
        std::sort(m_sorted.begin(), m_sorted.end(), [this](quint32 a, quint32 b) { return m_words[a].text < m_words[b].text; });
        std::vector<quint32> counts;
        std::vector<QStringView> texts;
        for (const quint32 word : m_sorted) {
            texts.push_back(m_words[word].text);
            counts.push_back(m_words[word].items);
        }
        putStrings(m_sections, "words", texts);
        m_sections.put("word-counts", counts);
    }

    void chooseKeys()
    {
        const quint32 frequent = std::max(fewItems, quint32(m_rows.size() / 100));
        QHash<QString, quint64> beginnings;
        for (Word &word : m_words) {
            word.isFrequent = word.items >= frequent;
            for (qsizetype length = 1; length <= std::min<qsizetype>(word.text.size(), SearchImage::longestPrefix); ++length)
                beginnings[word.text.first(length) + u'*'] += word.items;
            if (word.isFrequent)
                m_keys.push_back(word.text.toString());
        }
        for (auto it = beginnings.cbegin(); it != beginnings.cend(); ++it) {
            if (it.value() >= frequent)
                m_keys.push_back(it.key());
        }
        std::sort(m_keys.begin(), m_keys.end());
        QHash<QString, quint32> places;
        for (const QString &key : m_keys)
            places.insert(key, quint32(places.size()));
        for (Word &word : m_words) {
            const QString text = word.text.toString();
            if (word.isFrequent)
                word.keys.push_back(places.value(text));
            for (qsizetype length = 1; length <= std::min<qsizetype>(text.size(), SearchImage::longestPrefix); ++length) {
                if (const auto place = places.constFind(text.first(length) + u'*'); place != places.cend())
                    word.keys.push_back(*place);
            }
        }
        m_keyItems.resize(m_keys.size());
        for (const Word &word : m_words) {
            for (const quint32 key : word.keys)
                m_keyItems[key] += word.items;
        }
    }

    /// visit(word, item, column) for every word on the tape, visit(itemMark, ...) between two columns.
    template<class Visit>
    void eachOnTape(Visit visit)
    {
        quint32 at = 0;
        size_t column = 0;
        m_tape.read([&](quint32 number) {
            if (number < itemMark)
                return visit(number, at, column);
            if (number >= columnMark)
                column = number - columnMark;
            else
                at = number - itemMark;
            visit(itemMark, at, column);
        });
    }

    static QByteArray written(Ordinals &items)
    {
        if (items.isEmpty())
            return {};
        items.runOptimize();
        QByteArray data(qsizetype(items.getSizeInBytes()), Qt::Uninitialized);
        items.write(data.data());
        return data;
    }

    /// The tape is read anew for as many keys as their bitmaps fill the room at once.
    void putPostings()
    {
        std::vector<quint64> offsets{0};
        GrowingBytes data;
        for (quint32 first = 0, end = 0; first < m_keys.size(); first = end) {
            quint64 room = 0;
            while (end < m_keys.size() && (end == first || room < mostRoom))
                room += roomOf(m_keyItems[end++]);
            std::vector<Posting> postings(size_t(end - first) * wordColumns);
            eachOnTape([&](quint32 number, quint32 at, size_t column) {
                if (number == itemMark)
                    return;
                for (const quint32 key : m_words[number].keys) {
                    if (key >= first && key < end)
                        postings[size_t(key - first) * wordColumns + column].add(at);
                }
            });
            for (Posting &posting : postings) {
                posting.flush();
                data.append(written(posting.items));
                offsets.push_back(data.size());
                posting = {};
            }
        }
        putStrings(m_sections, "keys", std::vector<QStringView>(m_keys.begin(), m_keys.end()));
        m_sections.put("postings-at", offsets);
        m_sections.put("postings", std::move(data));
    }

    /// Bytes of a bitmap of this many items at most, in two columns.
    [[nodiscard]] quint64 roomOf(quint64 items) const { return 2 * std::min<quint64>(2 * items, m_rows.size() / 8) + 512 * wordColumns; }

    /// By the first of the two words, in their order, again in parts.
    void putPairs()
    {
        std::vector<quint32> firsts;
        std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(firsts), [this](quint32 word) { return m_words[word].isFrequent; });
        std::vector<quint64> offsets{0};
        std::vector<QString> names;
        GrowingBytes data;
        for (size_t begin = 0, end = 0; begin < firsts.size(); begin = end) {
            quint64 room = 0;
            for (; end < firsts.size() && (end == begin || room < mostRoom); ++end) {
                room += 2 * quint64(m_words[firsts[end]].items) + 256 * firsts.size();
                m_words[firsts[end]].isFirst = true;
            }
            putPairsOf(names, data, offsets);
            for (size_t i = begin; i < end; ++i)
                m_words[firsts[i]].isFirst = false;
        }
        putStrings(m_sections, "pairs", std::vector<QStringView>(names.begin(), names.end()));
        m_sections.put("pair-items-at", offsets);
        m_sections.put("pair-items", std::move(data));
    }

    void putPairsOf(std::vector<QString> &names, GrowingBytes &data, std::vector<quint64> &offsets)
    {
        QHash<quint64, Pair> found;
        quint32 before = SearchImage::none; // the frequent word just before
        eachOnTape([&](quint32 number, quint32 at, size_t) {
            if (number == itemMark || !m_words[number].isFrequent) {
                before = SearchImage::none;
                return;
            }
            if (before != SearchImage::none && m_words[before].isFirst) {
                Pair &pair = found[(quint64(before) << 32) | number];
                if (std::exchange(pair.last, at) != at)
                    pair.items.add(at);
            }
            before = number;
        });
        std::vector<std::pair<QString, Ordinals *>> pairs;
        for (auto it = found.begin(); it != found.end(); ++it)
            pairs.emplace_back(m_words[it.key() >> 32].text + u' ' + m_words[it.key() & 0xffffffff].text, &it->items);
        std::sort(pairs.begin(), pairs.end());
        for (auto &[name, items] : pairs) {
            names.push_back(name);
            data.append(written(*items));
            offsets.push_back(data.size());
        }
    }

    Database &m_db;
    const ImagePlan &m_plan;
    std::span<const quint32> m_rows;
    SearchSections &m_sections;
    NumberTape m_tape;
    std::deque<QString> m_texts; ///< what the views look at
    QHash<QStringView, quint32> m_known;
    std::vector<Word> m_words;
    std::vector<quint32> m_sorted;
    std::vector<QString> m_keys;
    std::vector<quint64> m_keyItems; ///< of each key, at most
};

} // namespace

Result<void> readWords(Database &database, const ImagePlan &plan, std::span<const quint32> rows, SearchSections &sections)
{
    return WordsReader(database, plan, rows, sections).read();
}

} // namespace vitrine
