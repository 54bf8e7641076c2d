// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/anyrecord.h"
#include "domain/fieldvalue.h"
#include "editing/plan.h"

namespace vitrine {

/// Whether a field of the record is kept from everybody.
template<RecordLike R>
[[nodiscard]] bool isSealed(const R &record, const QString &key)
{
    Access access = record.access;
    forEachField<R>([&](const auto &field) {
        if (key == QLatin1StringView(field.key))
            access = fieldAccess(record, field.key, field.access);
    });
    return access == Access::Sealed;
}

namespace planning {

inline QString errorIn(const Faults &faults, const QString &field)
{
    for (const Fault &fault : faults) {
        if (fault.severity == Fault::Severity::Error && fault.field == field)
            return fault.sentence;
    }
    return {};
}

inline QString firstError(const Faults &faults)
{
    for (const Fault &fault : faults) {
        if (fault.severity == Fault::Severity::Error)
            return fault.sentence;
    }
    return {};
}

template<RecordLike R>
Faults faultsWith(R record, const std::vector<PlannedLine> &lines)
{
    for (const PlannedLine &line : lines) {
        const auto put = line.refusal.isEmpty() ? putFieldValue(record, line.change) : Result<void>();
        if (!put)
            return {{Fault::Severity::Error, {}, put.error().message}};
    }
    return faultsOf(record);
}

/// Refuses the lines that break a rule, each by the sentence of its field; where that does not mend it, all of them.
template<RecordLike R>
void refuseWhatBreaksRules(const R &record, std::vector<PlannedLine> &lines)
{
    const Faults faults = faultsWith(record, lines);
    if (!hasError(faults))
        return;
    for (PlannedLine &line : lines) {
        if (line.refusal.isEmpty())
            line.refusal = errorIn(faults, line.change.field);
    }
    if (!hasError(faultsWith(record, lines)))
        return;
    for (PlannedLine &line : lines) {
        if (line.refusal.isEmpty())
            line.refusal = firstError(faults);
    }
}

} // namespace planning

/// The lines of one record: what differs, and what of it is refused.
template<RecordLike R>
[[nodiscard]] std::vector<PlannedLine> linesOf(const R &before, const R &after)
{
    std::vector<PlannedLine> lines;
    bool isWhole = true;
    for (FieldChange &change : differences(before, after)) {
        PlannedLine line{Fields<R>::type, anyId(before.id), std::move(change), {}, false};
        if (isSealed(before, line.change.field))
            line.refusal = PlanWords::isSealed();
        isWhole = isWhole && line.refusal.isEmpty();
        lines.push_back(std::move(line));
    }
    if (!isWhole || hasError(faultsOf(after)))
        planning::refuseWhatBreaksRules(before, lines);
    return lines;
}

/// Looks at every record in turn. What is not there any more is passed over.
template<RecordLike R>
[[nodiscard]] Result<Plan> planFor(const Reader &reader, const std::vector<RecordId> &records, const Job &job,
                                   const std::function<std::vector<PlannedLine>(const R &)> &look)
{
    Plan plan;
    for (const RecordId &id : records) {
        if (job.stopped())
            return PlanWords::isStopped();
        job.report(plan.looked, qint64(records.size()));
        const auto record = find<R>(reader, Id<R>(id.uuid()));
        ++plan.looked;
        if (!record && record.error().kind == ErrorKind::Missing)
            continue;
        if (!record)
            return record.unexpected();
        auto lines = look(*record);
        if (lines.empty())
            ++plan.unchanged;
        std::move(lines.begin(), lines.end(), std::back_inserter(plan.lines));
    }
    job.report(plan.looked, qint64(records.size()));
    return plan;
}

} // namespace vitrine
