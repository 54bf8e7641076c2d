// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/cellplan.h"
#include "exchange/clipboardtable.h"

#include <QRect>

namespace vitrine {

/// What a person should know of a deed on cells before it is done.
struct CellNotes {
    QStringList remarks;
    qsizetype unknown = 0; ///< names that could become records
};

/// The table that a deed on cells is about, as it stood when it was asked for. Cells are points: x the column, y the row.
struct CellGround {
    RecordType type = RecordType::Item;
    std::vector<GridColumn> columns;
    std::vector<RecordId> records;
    QString language; ///< of the desk
};

using SharedGround = std::shared_ptr<const CellGround>; ///< of a large table it is large

/// Which cells are to hold what; called beside the main thread, with a reader of its own.
using MakeWishes = std::function<Result<std::vector<RowWish>>(const Reader &reader, CellNotes &notes)>;

/// Words for these deeds.
class CellWishes final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CellWishes)
public:
    /// All cells of the areas become empty.
    [[nodiscard]] static MakeWishes clear(const SharedGround &ground, const QList<QRect> &areas);
    /// In each column the value of the first chosen cell goes into the other ones; that of the cell above where it is alone.
    [[nodiscard]] static MakeWishes fillDown(const SharedGround &ground, const QList<QRect> &areas);
    /// A block goes to where the area begins; again and again where it fits into the area without a rest.
    [[nodiscard]] static MakeWishes paste(const SharedGround &ground, const QRect &area, const std::function<CellBlock()> &block);
    /// One cell.
    [[nodiscard]] static MakeWishes one(RecordId record, const CellWish &wish);
};

/// How much of the value a wish takes over: of a text its words.
[[nodiscard]] QJsonValue wishedValue(const FieldShape &shape, const QJsonValue &value);

} // namespace vitrine
