// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fold.h"
#include "editing/plan.h"

#include <QStringList>

namespace vitrine {

/// What is looked for, and what is to stand in its place. Both are taken letter by letter.
struct FindWish {
    QString find;
    QString replacement;
    bool isWholeWord = false;
    bool isCaseSensitive = false; ///< not where it is folded
    bool isFolded = false;        ///< also without accents and vowel marks, in every way a letter is typed
    QStringList fields;           ///< keys; empty: all of searchedFields()
    QStringList languages;        ///< of texts; empty: all, and words without a language

    bool operator==(const FindWish &) const = default;
};

/// Where a text holds it, in order and without overlap.
[[nodiscard]] std::vector<TextRange> findIn(const QString &text, const FindWish &wish);
/// The text with each of them replaced.
[[nodiscard]] QString replacedIn(const QString &text, const FindWish &wish);
/// The fields that hold words, in the order of the record.
[[nodiscard]] QStringList searchedFields(RecordType type);

/// Finds words in many records and says what would stand there instead; numbers and what is sealed stay.
class FindReplace final {
public:
    FindReplace(RecordType type, FindWish wish) : m_type(type), m_wish(std::move(wish)) {}

    [[nodiscard]] Result<Plan> rehearse(const Reader &reader, const std::vector<RecordId> &records, const Job &job = {}) const;

private:
    template<RecordLike R>
    [[nodiscard]] std::vector<PlannedLine> look(const R &record) const;

    RecordType m_type;
    FindWish m_wish;
};

} // namespace vitrine
