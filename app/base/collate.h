// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace vitrine {

/// The order of words in a language, numbers within them by value (9 before 10). Not the order of the
/// machine's own locale: the language is given. Make one for a list and keep it; copies are cheap, but each
/// is for one thread.
class Collator final {
public:
    /// `language` is BCP 47; one that is not known is sorted by the root order of Unicode.
    explicit Collator(QStringView language);

    /// Negative, zero or positive. Texts that the language calls equal but are written differently are told
    /// apart by their code units, so that a list always comes in the same order.
    [[nodiscard]] int compare(QStringView a, QStringView b) const;
    [[nodiscard]] bool operator()(QStringView a, QStringView b) const { return compare(a, b) < 0; }
    /// For long lists: make each key once, compare keys.
    [[nodiscard]] QCollatorSortKey sortKey(const QString &text) const { return m_collator.sortKey(text); }
    [[nodiscard]] QStringList sorted(QStringList texts) const;

private:
    QCollator m_collator;
};

/// Catalogue numbers: "DEMO-9" before "DEMO-10", the same in every language.
[[nodiscard]] int compareNumbers(QStringView a, QStringView b);

} // namespace vitrine
