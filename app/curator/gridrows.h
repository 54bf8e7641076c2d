// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/gridcolumn.h"
#include "domain/reader.h"

namespace vitrine {

struct GridCell {
    QString text;
    QJsonValue value;

    bool operator==(const GridCell &) const = default;
};

/// One record, as much of it as the columns ask for.
struct GridRow {
    RecordId id;
    QString number; ///< of an item
    std::vector<GridCell> cells;

    bool operator==(const GridRow &) const = default;
};

/// In the order asked for; what is not there any more is left out.
[[nodiscard]] Result<std::vector<GridRow>> gridRows(const Reader &reader, RecordType type, const std::vector<GridColumn> &columns,
                                                    const std::vector<RecordId> &records, const QString &language);

} // namespace vitrine
