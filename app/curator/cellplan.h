// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/cellreader.h"
#include "curator/gridcolumn.h"
#include "editing/bulkedit.h"

namespace vitrine {

/// What one cell is to hold.
struct CellWish {
    enum class Kind {
        Typed, ///< `text`, to be read as the field takes it
        Set,   ///< `value`; of a text the words alone
        Clear
    };
    size_t column = 0;
    Kind kind = Kind::Typed;
    QString text;
    QJsonValue value;
};

struct RowWish {
    RecordId record;
    std::vector<CellWish> cells;
};

/// Cells of a table that are to change together, rehearsed before it is done: what would become of each, and why it stays
/// as it is where its field refuses it. A cell that holds already what is wished is no change, however it is worded.
class CellPlan final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CellPlan)
public:
    /// With `isOneCell` a number may be changed: otherwise numbers stay.
    CellPlan(RecordType type, std::vector<GridColumn> columns, QString language, Judge judge, bool isOneCell = false);

    [[nodiscard]] Result<Plan> rehearse(const Reader &reader, const std::vector<RowWish> &rows, CellReader &cells, const Job &job = {}) const;

private:
    /// What one rehearsal works with.
    struct Tools {
        const Reader &reader;
        CellReader &cells;
        TitleOf titleOf;
    };
    template<RecordLike R>
    [[nodiscard]] std::vector<PlannedLine> look(const R &record, const RowWish &row, const Tools &tools) const;
    template<RecordLike R>
    void put(R &after, const CellWish &cell, const Tools &tools, std::vector<PlannedLine> &refused) const;
    /// The value to be set; null to clear.
    [[nodiscard]] Result<QJsonValue> valueOf(const CellWish &cell, const QJsonValue &before, CellReader &cells) const;

    RecordType m_type;
    std::vector<GridColumn> m_columns;
    std::vector<FieldShape> m_shapes;
    QString m_language;
    Judge m_judge;
    bool m_isOneCell;
};

} // namespace vitrine
