// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemfields.h"
#include "exchange/tablemapping.h"

#include <QStringList>

namespace vitrine {

/// What a column of a table of items holds.
enum class ColumnRole {
    Field,        ///< a field of the item
    DateNotation, ///< "dateEdtf": the date's value, in EDTF notation of its calendar
    DateCalendar, ///< "dateCalendar": "solar-hijri", or empty for Gregorian
    DateLanguage, ///< "dateLanguage": of the date's wording
    Image,        ///< "image": a file beside the table, or an address
    Access,
    Status,
    Demonstration,
    Extra,        ///< anything else: kept under its own name
    Ignored       ///< left out because a mapping says so
};

struct Column {
    ColumnRole role = ColumnRole::Extra;
    const ItemField *field = nullptr; ///< for ColumnRole::Field
    QString name;                     ///< the header without its language
    QString language;                 ///< of "title@fr"; empty: not said
    int occurrence = 0;               ///< of extra columns with the same name and language

    bool operator==(const Column &) const = default;
};

struct Columns {
    std::vector<Column> columns;
    QStringList repeated; ///< headers that name a field a second time: their values are kept as extra fields
    QStringList unknown;  ///< headers that name nothing known
    QStringList absent;   ///< headers of the mapping that the table does not have

    [[nodiscard]] int indexOf(QStringView fieldKey) const;
};

/// Understands a header row: English, French or field keys, in any order and case. `keyHeader`, when given, is the header of
/// the column that holds the number; a text without language is in `defaultLanguage`. What the mapping says goes first.
[[nodiscard]] Columns understoodHeaders(const QStringList &headers, const QString &keyHeader = {},
                                        const QString &defaultLanguage = {}, const TableMapping &mapping = {});

/// What a mapping's target means; nothing when it names no field ("extra:NAME" keeps a column under a name).
[[nodiscard]] std::optional<Column> columnOfTarget(const QString &target);
/// The mapping that says what was understood.
[[nodiscard]] TableMapping mappingOf(const QStringList &headers, const Columns &columns);

/// The header that is understood as this column again.
[[nodiscard]] QString headerOf(const Column &column);

/// Whether "|" separates several values in a cell of this field. Other lists have one value a line.
[[nodiscard]] bool splitsAtBar(const ItemField &field);

} // namespace vitrine
