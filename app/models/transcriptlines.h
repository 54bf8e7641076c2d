// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <map>
#include <optional>

namespace vitrine {

/// The transcription of a page as lines that belong together: line n of every language says the same, and its box is where
/// it stands on the page. Every deed keeps them together.
class TranscriptLines final {
public:
    TranscriptLines() = default;
    explicit TranscriptLines(const Medium &page);

    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] QString text(int row, const QString &language) const;
    [[nodiscard]] const std::optional<LineBox> &box(int row) const { return m_lines[size_t(row)].box; }

    void setText(int row, const QString &language, const QString &text);
    void setBox(int row, const std::optional<LineBox> &box);
    void insert(int row);
    void remove(int row);
    /// Its new row: it stays within the page.
    int move(int row, int by);
    /// At a place of one language's words; the other languages stay with the first. The box is halved, top and bottom.
    void split(int row, const QString &language, qsizetype position);
    /// With the following line, in all languages; the box holds both.
    void join(int row);
    /// Several lines of text from `row` on: into empty cells as far as there are, else as new lines. The last row of them.
    int spread(int row, const QString &language, const QStringList &lines);

    /// As stored: `before` tells what a language is; changed words are to be proofread, new ones a translation where
    /// another language holds the original.
    [[nodiscard]] MultiText texts(const MultiText &before) const;
    /// Lines without a box have an empty one, where a later line has one.
    [[nodiscard]] std::vector<LineBox> boxes() const;

    bool operator==(const TranscriptLines &) const = default;

private:
    struct Line {
        std::map<QString, QString> words; ///< by language; no empty ones
        std::optional<LineBox> box;

        bool operator==(const Line &) const = default;
    };
    std::vector<Line> m_lines;
};

} // namespace vitrine
