// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <memory>
#include <string>
#include <vector>

struct UCollator;

namespace vitrine {

/// Many texts of one list in the order of a language: the same order as Collator's sort keys, without an allocation for each.
/// For one thread at a time.
class SortKeys final {
public:
    /// One text: what its key begins with, where the key lies, and how many were added before it.
    struct Key {
        quint64 head = 0;
        size_t at = 0;
        quint32 number = 0;
    };

    explicit SortKeys(QStringView language);

    /// Returns how many were added before.
    quint32 add(QStringView text);
    /// After this, keys() come in order.
    void sort();
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }
    /// Negative, zero or positive; the other key may be of another list in the same language.
    [[nodiscard]] int compare(const Key &own, const SortKeys &others, const Key &other) const;

private:
    struct Close {
        void operator()(UCollator *collator) const;
    };
    std::unique_ptr<UCollator, Close> m_collator;
    std::vector<Key> m_keys;
    std::string m_bytes; ///< the keys, each with a zero at its end
};

} // namespace vitrine
