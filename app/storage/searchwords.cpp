// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchimage.h"

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
        const bool inWord = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isSurrogate() || text.at(i).isMark());
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
        VITRINE_TRY(eachItem([this](quint32 at, size_t, QStringView token) { count(at, token); }));
        putWords();
        chooseKeys();
        m_postings.resize(m_keys.size() * wordColumns);
        VITRINE_TRY(eachItem([this](quint32 at, size_t column, QStringView token) { post(at, column, token); }));
        putPostings();
        return {};
    }

private:
    struct Word {
        quint32 items = 0;
        quint32 last = SearchImage::none;
        std::vector<quint32> keys; ///< the bitmaps it belongs to
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
            if (waiting.size() == 256)
                flush();
        }
        void flush()
        {
            items.addMany(waiting.size(), waiting.data());
            waiting.clear();
        }
    };

    template<class Visit>
    Result<void> eachItem(Visit visit)
    {
        const int columns = 5 + (m_plan.audience.upTo >= Access::Internal) + (m_plan.audience.upTo >= Access::Restricted);
        size_t guess = 0;
        bool stale = false;
        VITRINE_TRY(m_db.each(u"SELECT rowid, title, description, names, transcript, other, internal, restricted FROM search ORDER BY rowid"_s, {},
                              [&](const Row &r) {
            if (stale || (guess % 1024 == 0 && m_plan.isStale && (stale = m_plan.isStale())))
                return;
            while (guess < m_rows.size() && m_rows[guess] < r.integer(0))
                ++guess;
            if (guess == m_rows.size() || m_rows[guess] != r.integer(0))
                return;
            for (int column = 0; column < columns; ++column) {
                const QString text = r.text(column + 1);
                eachToken(text, [&](QStringView token) { visit(quint32(guess), size_t(std::min(column, 4)), token); });
            }
        }));
        return stale ? Result<void>(fail(ErrorKind::Cancelled, {})) : Result<void>();
    }

    void count(quint32 at, QStringView token)
    {
        auto found = m_words.find(token);
        if (found == m_words.end()) {
            m_texts.push_back(token.toString());
            found = m_words.insert(m_texts.back(), Word());
        }
        if (found->last != at)
            ++found->items;
        found->last = at;
    }

    void putWords()
    {
        for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
            m_sorted.push_back(it.key());
        std::sort(m_sorted.begin(), m_sorted.end());
        std::vector<quint32> counts;
        for (const QStringView word : m_sorted)
            counts.push_back(m_words.value(word).items);
        putStrings(m_sections, "words", m_sorted);
        m_sections.put("word-counts", counts);
    }

    void chooseKeys()
    {
        const quint32 frequent = std::max(fewItems, quint32(m_rows.size() / 100));
        QHash<QString, quint64> beginnings;
        for (const QStringView word : m_sorted) {
            const quint32 items = m_words.value(word).items;
            for (qsizetype length = 1; length <= std::min<qsizetype>(word.size(), SearchImage::longestPrefix); ++length)
                beginnings[word.first(length) + u'*'] += items;
            if (items >= frequent)
                m_keys.push_back(word.toString());
        }
        for (auto it = beginnings.cbegin(); it != beginnings.cend(); ++it) {
            if (it.value() >= frequent)
                m_keys.push_back(it.key());
        }
        std::sort(m_keys.begin(), m_keys.end());
        QHash<QString, quint32> places;
        for (const QString &key : m_keys)
            places.insert(key, quint32(places.size()));
        for (auto it = m_words.begin(); it != m_words.end(); ++it) {
            it->last = SearchImage::none;
            const QString word = it.key().toString();
            if (const auto own = places.constFind(word); own != places.cend())
                it->keys.push_back(*own);
            for (qsizetype length = 1; length <= std::min<qsizetype>(word.size(), SearchImage::longestPrefix); ++length) {
                if (const auto place = places.constFind(word.first(length) + u'*'); place != places.cend())
                    it->keys.push_back(*place);
            }
        }
    }

    void post(quint32 at, size_t column, QStringView token)
    {
        const auto word = m_words.constFind(token);
        for (const quint32 key : word->keys)
            m_postings[size_t(key) * wordColumns + column].add(at);
    }

    void putPostings()
    {
        std::vector<quint64> offsets{0};
        QByteArray data;
        for (Posting &posting : m_postings) {
            posting.flush();
            if (posting.items.cardinality() > 0) {
                posting.items.runOptimize();
                const qsizetype begin = data.size();
                data.resize(begin + qsizetype(posting.items.getSizeInBytes()));
                posting.items.write(data.data() + begin);
            }
            offsets.push_back(quint64(data.size()));
            posting = {};
        }
        putStrings(m_sections, "keys", std::vector<QStringView>(m_keys.begin(), m_keys.end()));
        m_sections.put("postings-at", offsets);
        m_sections.put("postings", data);
    }

    Database &m_db;
    const ImagePlan &m_plan;
    std::span<const quint32> m_rows;
    SearchSections &m_sections;
    std::deque<QString> m_texts; ///< what the views look at
    QHash<QStringView, Word> m_words;
    std::vector<QStringView> m_sorted;
    std::vector<QString> m_keys;
    std::vector<Posting> m_postings;
};

} // namespace

Result<void> readWords(Database &database, const ImagePlan &plan, std::span<const quint32> rows, SearchSections &sections)
{
    return WordsReader(database, plan, rows, sections).read();
}

} // namespace vitrine
