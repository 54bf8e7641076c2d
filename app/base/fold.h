// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace vitrine {

/// What becomes of the zero-width non-joiner (U+200C): both forms are indexed, so that either way of typing
/// is found.
enum class Joiner { Dropped, AsBlank };

/// The one form in which text is indexed and looked up: no case, no Latin diacritics, one form for each
/// Persian and Arabic letter, ASCII digits, no vowel marks, no punctuation (a point between two digits
/// stays), single blanks between words and none at the ends. Folding twice changes nothing. Never for
/// display, never for storing names.
[[nodiscard]] QString fold(QStringView text, Joiner joiner = Joiner::Dropped);

struct Folded {
    QString text;
    /// For each UTF-16 unit of `text` the index of the original unit it came from, then the length of the
    /// original.
    std::vector<qsizetype> offsets;
};

[[nodiscard]] Folded foldWithOffsets(QStringView text, Joiner joiner = Joiner::Dropped);

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Where `original` holds one of the folded words, in order and without overlap. A word counts when it stands
/// alone, or across a non-joiner or an apostrophe (okeeffe in O'Keeffe). With `lastIsPrefix` the last word
/// need only begin one, and just that beginning is marked. Ligatures and marks that belong to a marked letter
/// are marked with it.
[[nodiscard]] std::vector<TextRange> highlight(QStringView original, const QStringList &foldedWords,
                                               bool lastIsPrefix);

/// The words of the folded text (non-joiner as a blank) in their order, single blanks between them, and after them the
/// joined forms: what a non-joiner or an apostrophe separates is found written together as well (l'exposition: "l
/// exposition lexposition").
[[nodiscard]] QString indexWords(QStringView text);

} // namespace vitrine
