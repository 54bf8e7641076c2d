// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

#include <QStringList>

#include <span>
#include <variant>

namespace vitrine {

/// Where an item keeps a field; the alternative says what kind of value it is.
using ItemMember =
    std::variant<QString Item::*, MultiText Item::*, std::optional<ItemKind> Item::*, Level Item::*, ItemId Item::*,
                 UncertainDate Item::*, PlaceId Item::*, QStringList Item::*, std::vector<TermId> Item::*,
                 std::vector<Dimension> Item::*, std::vector<Attribution> Item::*,
                 std::vector<ProvenanceStep> Item::*, AgentId Item::*, std::vector<Relation> Item::*,
                 std::vector<AgentId> Item::*>;

/// One field of an item as people meet it: in lists, forms, CSV headers and on the command line.
struct ItemField {
    QString key;         ///< as in fieldtables.h, where the field is declared
    ItemMember member;
    Access access;       ///< unless the item says otherwise
    const char *title;   ///< English; see itemFieldTitle()
    QStringList headers; ///< folded header names in English, French and Persian, the key among them
    bool tabular = true; ///< a cell can carry it; false for provenance and relations

    [[nodiscard]] bool isText() const { return std::holds_alternative<MultiText Item::*>(member); }
};

/// Every field of an item, in the order of fieldtables.h.
[[nodiscard]] std::span<const ItemField> itemFields();
/// Null when there is no such key.
[[nodiscard]] const ItemField *itemField(QStringView key);
/// The field a column header names; null when it names none. Case, accents, "_" and "-" do not matter.
[[nodiscard]] const ItemField *itemFieldByHeader(QStringView header);
/// The field's name in the language of the interface.
[[nodiscard]] QString itemFieldTitle(const ItemField &field);
/// How headers are compared: lower case, no accents, one form of each Persian letter, single blanks.
[[nodiscard]] QString foldedHeader(QStringView header);
/// The vocabulary that a field of terms takes its terms from.
[[nodiscard]] Vocabulary vocabularyOf(const ItemField &field);

} // namespace vitrine
