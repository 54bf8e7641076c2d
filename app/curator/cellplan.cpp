// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cellplan.h"

#include "curator/planmodel.h"
#include "editing/planning.h"
#include "models/recordchoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

CellPlan::CellPlan(RecordType type, std::vector<GridColumn> columns, QString language, Judge judge, bool isOneCell)
    : m_type(type), m_columns(std::move(columns)), m_language(std::move(language)), m_judge(std::move(judge)), m_isOneCell(isOneCell)
{
    for (const GridColumn &column : m_columns)
        m_shapes.push_back(plannedShape(type, column.key));
}

Result<QJsonValue> CellPlan::valueOf(const CellWish &cell, const QJsonValue &before, CellReader &cells) const
{
    const FieldShape &shape = m_shapes[cell.column];
    auto value = cell.kind == CellWish::Kind::Typed ? cells.read(shape, cell.text) : Result<QJsonValue>(cell.value);
    if (!value)
        return value;
    const BulkShape bulk = bulkShape(m_type, shape.key);
    const bool isEmptied = cell.kind == CellWish::Kind::Clear || (cell.kind == CellWish::Kind::Typed && cell.text.trimmed().isEmpty());
    if (isEmptied && (bulk == BulkShape::Choice || shape.key == u"number") && !before.isNull())
        return fail(ErrorKind::Invalid, tr("This always has a value; choose another one instead."));
    if (!isEditedInCell(shape))
        return fail(ErrorKind::Invalid, tr("This has parts of its own: it is changed on the form."));
    if (shape.key == u"number" && !m_isOneCell)
        return fail(ErrorKind::Invalid, PlanWords::isNumber());
    return value;
}

template<RecordLike R>
void CellPlan::put(R &after, const CellWish &cell, const Tools &tools, std::vector<PlannedLine> &refused) const
{
    const GridColumn &column = m_columns[cell.column];
    const FieldShape &shape = m_shapes[cell.column];
    const QJsonValue before = fieldValue(after, column.key, column.language);
    if (cell.kind == CellWish::Kind::Typed && cell.text == cellText(shape, before, m_language, tools.titleOf))
        return;
    const auto value = valueOf(cell, before, tools.cells);
    const auto refuse = [&](const QString &sentence) {
        const QJsonValue wanted = cell.kind == CellWish::Kind::Typed ? QJsonValue(cell.text) : cell.value;
        refused.push_back({m_type, anyId(after.id), {column.key, column.language, before, wanted}, sentence, false});
    };
    if (!value)
        return refuse(value.error().message);
    const QJsonValue whole = fieldValue(after, column.key);
    const bool isNothing = value->isNull() && bulkShape(m_type, column.key) != BulkShape::Choice;
    const BulkRule rule{column.key, column.language, isNothing ? BulkDeed::Clear : BulkDeed::Set, *value};
    const QJsonValue anew = column.key == u"number" ? *value : bulkValueAfter(m_type, whole, rule);
    if (const auto done = putFieldValue(after, {column.key, {}, whole, anew}); !done)
        refuse(done.error().message);
}

template<RecordLike R>
std::vector<PlannedLine> CellPlan::look(const R &record, const RowWish &row, const Tools &tools) const
{
    R after = record;
    std::vector<PlannedLine> refused;
    for (const CellWish &cell : row.cells)
        put(after, cell, tools, refused);
    auto lines = linesOf(record, after);
    for (PlannedLine &line : lines) {
        if (m_judge && line.refusal.isEmpty())
            line.refusal = m_judge(tools.reader, line, lines);
    }
    std::move(refused.begin(), refused.end(), std::back_inserter(lines));
    return lines;
}

Result<Plan> CellPlan::rehearse(const Reader &reader, const std::vector<RowWish> &rows, CellReader &cells, const Job &job) const
{
    const RecordChoices choices(reader, m_language);
    const Tools tools{reader, cells, [&choices](RecordType type, const QString &uid) { return choices.titleOf(type, uid); }};
    QHash<RecordId, const RowWish *> wishes;
    std::vector<RecordId> records;
    for (const RowWish &row : rows) {
        wishes.insert(row.record, &row);
        records.push_back(row.record);
    }
    auto plan = withRecordType(m_type, [&]<class R>() {
        return planFor<R>(reader, records, job, [&](const R &record) { return look(record, *wishes.value(anyId(record.id)), tools); });
    });
    if (plan)
        plan->made = cells.made();
    return plan;
}

} // namespace vitrine
