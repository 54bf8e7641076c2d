// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/namedecision.h"
#include "exchange/tablereading.h"

namespace vitrine {

/// How a foreign table is read, which of its columns goes where, and which of its names are known ones: shown, changed by a
/// person, kept in a file and used again. A column that it does not name is understood by its header.
struct TableMapping {
    struct Entry {
        QString header; ///< as the table writes it; several of the same name follow each other
        QString target; ///< as our own tables name it: "number", "title@fr", "image", "extra:Colour", "ignore"

        bool operator==(const Entry &) const = default;
    };
    std::vector<Entry> columns;
    QString language; ///< of text whose target names none; empty: not said
    TableReading reading{};
    NameDecisions same{};

    bool operator==(const TableMapping &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Unreadable when it is not such a file; Invalid, naming the column, when a target is none.
    [[nodiscard]] static Result<TableMapping> fromJson(const QByteArray &bytes);
};

} // namespace vitrine
