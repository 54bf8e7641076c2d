// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "exchange/exportrequest.h"

#include <QJsonObject>

namespace vitrine {

/// What the archivist wants exported, and how; without the items, it is what a preset keeps.
struct ExportWish {
    QString format = QStringLiteral("xlsx");
    QStringList languages; ///< empty: all
    Access access = Access::Public;
    QChar separator = u',';
    bool onlyColumns = true; ///< what the list shows; else everything the format has a place for
    bool withMedia = false;
    bool withColumns = false;

    bool operator==(const ExportWish &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or cannot be understood is as at first.
    [[nodiscard]] static ExportWish fromJson(const QJsonObject &json);
};

/// The list as it stands when the export begins.
struct ExportedList {
    ItemQuery query;
    QStringList columns; ///< texts of TableColumn, in their order
    std::optional<QSet<ItemId>> only; ///< the chosen items; nothing: all of the query

    bool operator==(const ExportedList &) const = default;
};

[[nodiscard]] ExportRequest requestFor(const ExportWish &wish, const ExportedList &list);
/// The columns of the list that have no place in what is exported.
[[nodiscard]] QStringList columnsWithoutPlace(const ExportWish &wish, const ExportedList &list);

} // namespace vitrine
