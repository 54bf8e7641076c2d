// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace vitrine {

/// A word of a text.
struct WordSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const WordSpan &) const = default;
};

/// The words of a text whose spelling can be judged, from `from` on and no more than `most`: no addresses, nothing with a digit
/// in it, no abbreviation in capitals, no single letter, and no word in a script that is not the language's. `from` moves behind
/// what was looked at, to the text's size at its end.
[[nodiscard]] std::vector<WordSpan> wordsOf(const QString &text, const QString &language, qsizetype &from, int most);
/// All of them.
[[nodiscard]] std::vector<WordSpan> wordsOf(const QString &text, const QString &language);

/// How a word may be looked up: the word with plain apostrophes, then without what French elides before it or English adds
/// behind it. It is right when one of these is.
[[nodiscard]] QStringList readingsOf(const QString &word, const QString &language);
/// The pieces of a compound with hyphens or zero-width non-joiners; it is right as well when all of them are. Empty for a simple
/// word. What Persian joins on as an ending or a beginning is left out.
[[nodiscard]] QStringList piecesOf(const QString &word, const QString &language);

} // namespace vitrine
