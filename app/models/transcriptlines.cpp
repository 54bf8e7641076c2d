// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transcriptlines.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace vitrine {

namespace {

LineBox around(const LineBox &a, const LineBox &b)
{
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left, std::max(a.y + a.height, b.y + b.height) - top};
}

} // namespace

TranscriptLines::TranscriptLines(const Medium &page)
{
    const auto reach = [this](size_t count) {
        if (m_lines.size() < count)
            m_lines.resize(count);
    };
    for (const TextValue &value : page.transcript.values()) {
        const QStringList lines = value.text.split(u'\n');
        reach(size_t(lines.size()));
        for (qsizetype row = 0; row < lines.size(); ++row)
            setText(int(row), value.language, lines[row]);
    }
    reach(page.lines.size());
    for (size_t row = 0; row < page.lines.size(); ++row) {
        if (page.lines[row].width > 0 && page.lines[row].height > 0)
            m_lines[row].box = page.lines[row];
    }
}

QString TranscriptLines::text(int row, const QString &language) const
{
    const auto &words = m_lines[size_t(row)].words;
    const auto found = words.find(language);
    return found == words.end() ? QString() : found->second;
}

void TranscriptLines::setText(int row, const QString &language, const QString &text)
{
    auto &words = m_lines[size_t(row)].words;
    if (text.isEmpty())
        words.erase(language);
    else
        words[language] = text;
}

void TranscriptLines::setBox(int row, const std::optional<LineBox> &box) { m_lines[size_t(row)].box = box; }

void TranscriptLines::insert(int row) { m_lines.insert(m_lines.begin() + std::clamp(row, 0, count()), Line()); }

void TranscriptLines::remove(int row) { m_lines.erase(m_lines.begin() + row); }

int TranscriptLines::move(int row, int by)
{
    const int to = std::clamp(row + by, 0, count() - 1);
    const Line line = m_lines[size_t(row)];
    m_lines.erase(m_lines.begin() + row);
    m_lines.insert(m_lines.begin() + to, line);
    return to;
}

void TranscriptLines::split(int row, const QString &language, qsizetype position)
{
    const QString words = text(row, language);
    insert(row + 1);
    setText(row, language, words.left(position).trimmed());
    setText(row + 1, language, words.mid(position).trimmed());
    Line &first = m_lines[size_t(row)];
    if (!first.box)
        return;
    first.box->height /= 2;
    LineBox below = *first.box;
    below.y += below.height;
    m_lines[size_t(row) + 1].box = below;
}

void TranscriptLines::join(int row)
{
    if (row < 0 || row + 1 >= count())
        return;
    const Line second = m_lines[size_t(row) + 1];
    Line &first = m_lines[size_t(row)];
    for (const auto &[language, words] : second.words) {
        QString &mine = first.words[language];
        mine += (mine.isEmpty() ? QString() : QStringLiteral(" ")) + words;
    }
    if (second.box)
        first.box = first.box ? around(*first.box, *second.box) : *second.box;
    remove(row + 1);
}

int TranscriptLines::spread(int row, const QString &language, const QStringList &lines)
{
    int at = row;
    for (qsizetype i = 0; i < lines.size(); ++i, ++at) {
        const bool isTaken = i > 0 && at < count() && !text(at, language).isEmpty();
        if (at >= count() || isTaken)
            insert(at);
        setText(at, language, lines[i]);
    }
    return at - 1;
}

MultiText TranscriptLines::texts(const MultiText &before) const
{
    std::set<QString> languages;
    for (const Line &line : m_lines) {
        for (const auto &[language, words] : line.words)
            languages.insert(language);
    }
    const std::vector<TextValue> &old = before.values();
    const bool hasOriginal = std::any_of(old.begin(), old.end(), [](const TextValue &value) { return value.origin == TextOrigin::Original; });
    MultiText after;
    for (const QString &language : languages) {
        QStringList lines;
        for (int row = 0; row < count(); ++row)
            lines += text(row, language);
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        const TextValue *known = before.in(language);
        TextValue value{language, lines.join(u'\n'), hasOriginal ? TextOrigin::Translation : TextOrigin::Original, TextState::Draft};
        if (known)
            value.origin = known->origin;
        if (known && known->text == value.text)
            value.state = known->state;
        after.set(value);
    }
    return after;
}

std::vector<LineBox> TranscriptLines::boxes() const
{
    std::vector<LineBox> boxes;
    for (const Line &line : m_lines)
        boxes.push_back(line.box.value_or(LineBox()));
    while (!boxes.empty() && boxes.back() == LineBox())
        boxes.pop_back();
    return boxes;
}

} // namespace vitrine
