// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "base/foldtable.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr char16_t Joint = u'\x1f'; ///< stands between parts that may also be written together

bool isFoldedDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// One pass over a text. With `Offsets` it remembers where each unit came from; with `Joints` it writes Joint
/// for a non-joiner or an apostrophe between letters.
template <bool Offsets, bool Joints>
class Pass final {
public:
    Pass(QStringView text, Joiner joiner)
        : m_in(text.utf16()), m_size(text.size()), m_joiner(joiner), m_table(FoldTable::get())
    {
        reserve(m_size);
    }

    Folded run()
    {
        qsizetype i = 0;
        while (i < m_size) {
            const char16_t answer = m_table.at(m_in[i]);
            if (answer > u' ')
                put(answer, i);
            else
                handle(answer, i);
            ++i;
        }
        if (Joints && m_pending != 0 && m_used > 0)
            write(u' ', m_pendingFrom); // tells where the last word ends
        m_out.resize(m_used);
        if constexpr (Offsets)
            m_offsets.push_back(m_size);
        return {std::move(m_out), std::move(m_offsets)};
    }

private:
    void reserve(qsizetype size)
    {
        m_out.resize(size);
        m_data = reinterpret_cast<char16_t *>(m_out.data());
    }

    void put(char16_t unit, qsizetype from)
    {
        if (m_pending != 0) {
            if (m_used > 0)
                write(m_pending, m_pendingFrom);
            m_pending = 0;
        }
        write(unit, from);
    }

    void write(char16_t unit, qsizetype from)
    {
        m_data[m_used++] = unit;
        if constexpr (Offsets)
            m_offsets.push_back(from);
    }

    void gap(char16_t kind, qsizetype from)
    {
        if (m_pending == 0)
            m_pendingFrom = from;
        m_pending = m_pending == 0 ? kind : u' ';
    }

    /// Everything but a plain letter or digit; moves `i` to the last unit it used.
    void handle(char16_t answer, qsizetype &i)
    {
        switch (answer) {
        case FoldTable::Drop:
            break;
        case FoldTable::Slow:
            slow(i);
            break;
        case FoldTable::Point:
            point(i);
            break;
        case FoldTable::Apostrophe:
            gap(Joints ? Joint : u' ', i);
            break;
        case FoldTable::NonJoiner:
            if (Joints || m_joiner == Joiner::AsBlank)
                gap(Joints ? Joint : u' ', i);
            break;
        default:
            gap(u' ', i);
        }
    }

    void point(qsizetype i)
    {
        const bool afterDigit = m_pending == 0 && m_used > 0 && isFoldedDigit(m_data[m_used - 1]);
        if (afterDigit && i + 1 < m_size && isFoldedDigit(m_table.at(m_in[i + 1])))
            put(u'.', i);
        else
            gap(u' ', i);
    }

    void slow(qsizetype &i)
    {
        const qsizetype from = i;
        char32_t codePoint = m_in[i];
        if (QChar::isHighSurrogate(codePoint) && i + 1 < m_size && QChar::isLowSurrogate(m_in[i + 1])) {
            codePoint = QChar::surrogateToUcs4(m_in[i], m_in[i + 1]);
            ++i;
        }
        const FoldedUnits units = foldCodePoint(codePoint);
        const qsizetype needed = m_used + 2 * units.size() + 1 + (m_size - i);
        if (needed > m_out.size())
            reserve(needed + needed / 8);
        for (char16_t unit : units) {
            if (unit == u' ')
                gap(u' ', from);
            else
                put(unit, from);
        }
    }

    const char16_t *m_in;
    qsizetype m_size;
    Joiner m_joiner;
    const FoldTable &m_table;
    QString m_out;
    char16_t *m_data = nullptr;
    qsizetype m_used = 0;
    std::vector<qsizetype> m_offsets;
    char16_t m_pending = 0; ///< a gap not yet written, so that runs become one and the ends none
    qsizetype m_pendingFrom = 0;
};

/// A word of the folded text: units [start, end).
struct Part {
    qsizetype start = 0;
    qsizetype end = 0;
    bool joinsNext = false;
};

std::vector<Part> partsOf(const QString &folded)
{
    std::vector<Part> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const char16_t unit = i < folded.size() ? folded[i].unicode() : u' ';
        if (unit != u' ' && unit != u'.' && unit != Joint)
            continue;
        if (i > start)
            parts.push_back({start, i, unit == Joint});
        start = i + 1;
    }
    return parts;
}

constexpr size_t LongestJoin = 4; ///< parts written together; more would make the index grow by the square

/// One past the last part that may be joined with `first`.
size_t endOfJoin(const std::vector<Part> &parts, size_t first)
{
    size_t end = first + 1;
    while (end < parts.size() && parts[end - 1].joinsNext && end - first < LongestJoin)
        ++end;
    return end;
}

/// Units [start, end) without the joints, and where each stood.
struct Joined {
    QString text;
    std::vector<qsizetype> units;
};

Joined join(const QString &folded, qsizetype start, qsizetype end)
{
    Joined joined;
    for (qsizetype i = start; i < end; ++i) {
        if (folded[i] == Joint)
            continue;
        joined.text += folded[i];
        joined.units.push_back(i);
    }
    return joined;
}

/// How many units of `text` one of the words covers; 0 when none does.
qsizetype coveredBy(const QStringList &words, bool lastIsPrefix, const QString &text)
{
    qsizetype covered = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (text == words[i])
            return text.size();
        if (lastIsPrefix && i == words.size() - 1 && !words[i].isEmpty() && text.startsWith(words[i]))
            covered = words[i].size();
    }
    return covered;
}

/// The original stretch of folded units [first, last]; what hangs on the last one (marks, rest of a ligature)
/// included.
TextRange originalRange(const std::vector<qsizetype> &offsets, qsizetype first, qsizetype last)
{
    size_t next = size_t(last) + 1;
    while (next + 1 < offsets.size() && offsets[next] == offsets[size_t(last)])
        ++next;
    const qsizetype start = offsets[size_t(first)];
    return {start, offsets[next] - start};
}

std::vector<TextRange> withoutOverlap(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    std::vector<TextRange> merged;
    for (const TextRange &range : ranges) {
        if (merged.empty() || merged.back().start + merged.back().length <= range.start) {
            merged.push_back(range);
            continue;
        }
        TextRange &last = merged.back();
        last.length = std::max(last.start + last.length, range.start + range.length) - last.start;
    }
    return merged;
}

/// The words to look for; a number such as 12345.6 and a word folded into two are two words here as in the
/// text.
QStringList searchWords(const QStringList &foldedWords)
{
    QStringList words;
    for (const QString &word : foldedWords)
        words += QString(word)
                     .replace(QLatin1Char('.'), QLatin1Char(' '))
                     .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words;
}

} // namespace

QString fold(QStringView text, Joiner joiner)
{
    return Pass<false, false>(text, joiner).run().text;
}

Folded foldWithOffsets(QStringView text, Joiner joiner)
{
    return Pass<true, false>(text, joiner).run();
}

std::vector<TextRange> highlight(QStringView original, const QStringList &foldedWords, bool lastIsPrefix)
{
    const QStringList words = searchWords(foldedWords);
    if (words.isEmpty())
        return {};
    const Folded folded = Pass<true, true>(original, Joiner::AsBlank).run();
    const std::vector<Part> parts = partsOf(folded.text);
    std::vector<TextRange> ranges;
    for (size_t first = 0; first < parts.size(); ++first) {
        for (size_t end = endOfJoin(parts, first); end > first; --end) {
            const Joined joined = join(folded.text, parts[first].start, parts[end - 1].end);
            const qsizetype covered = coveredBy(words, lastIsPrefix, joined.text);
            if (covered == 0)
                continue;
            ranges.push_back(
                originalRange(folded.offsets, joined.units.front(), joined.units[size_t(covered - 1)]));
        }
    }
    return withoutOverlap(std::move(ranges));
}

QString indexWords(QStringView text)
{
    QString folded = Pass<false, true>(text, Joiner::AsBlank).run().text;
    if (!folded.contains(QChar(Joint))) { // most texts: the words as they stand
        folded.replace(u'.', u' ');
        if (folded.endsWith(u' '))
            folded.chop(1);
        return folded;
    }
    const std::vector<Part> parts = partsOf(folded);
    QString words;
    QString joinedForms;
    words.reserve(2 * folded.size());
    for (size_t first = 0; first < parts.size(); ++first) {
        if (first > 0)
            words += u' ';
        words += QStringView(folded).sliced(parts[first].start, parts[first].end - parts[first].start);
        for (size_t end = first + 2; end <= endOfJoin(parts, first); ++end)
            joinedForms += u' ' + join(folded, parts[first].start, parts[end - 1].end).text;
    }
    return words + joinedForms;
}

} // namespace vitrine
