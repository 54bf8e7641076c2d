// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemfields.h"
#include "domain/reader.h"

#include <QHash>

namespace vitrine {

/// The fields of items as plain text, with the names of what they point to. Remembers names it has read:
/// make one for a pass over the catalogue, not for the life of a window.
class ItemTexts final {
public:
    /// Names are shown to a reader of `language`.
    ItemTexts(const Reader &reader, QString language);

    /// The field's values: one text for a single value, several for lists. MultiText: in `language` exactly.
    [[nodiscard]] QStringList values(const Item &item, const ItemField &field, const QString &language);
    [[nodiscard]] QString agent(AgentId id);
    [[nodiscard]] QString term(TermId id);
    [[nodiscard]] QString place(PlaceId id);
    [[nodiscard]] QString number(ItemId id);

private:
    const Reader &m_reader;
    QString m_language;
    QHash<QUuid, QString> m_names;
};

/// "height 12.5 cm"; the form that dimensionFromText() reads.
[[nodiscard]] QString dimensionText(const Dimension &dimension);
[[nodiscard]] std::optional<Dimension> dimensionFromText(QStringView text);

} // namespace vitrine
