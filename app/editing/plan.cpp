// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/plan.h"

#include <QJsonArray>
#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct HangChange {
    std::vector<ItemId> added; ///< in the order of the plan
    QSet<QString> removed;     ///< uids
};

QSet<QString> uidsIn(const QJsonValue &list)
{
    QSet<QString> uids;
    for (const QJsonValue one : list.toArray())
        uids.insert(one.toString());
    return uids;
}

/// What leaves and what comes, by the uid of the section.
void takeHang(std::map<QString, HangChange> &hang, const PlannedLine &line)
{
    const QSet<QString> before = uidsIn(line.change.before);
    const QSet<QString> after = uidsIn(line.change.after);
    for (const QString &section : before - after)
        hang[section].removed.insert(line.record.toString());
    for (const QString &section : after - before)
        hang[section].added.push_back(ItemId(line.record.uuid()));
}

Result<RecordChange> hungAnew(const Reader &reader, const QString &uid, const HangChange &change)
{
    const auto section = reader.section(SectionId::fromString(uid));
    if (!section)
        return section.unexpected();
    Section after = *section;
    std::erase_if(after.items, [&](const HangEntry &entry) { return change.removed.contains(entry.item.toString()); });
    for (const ItemId &item : change.added)
        after.items.push_back({item, {}});
    return RecordChange{RecordType::Section, anyId(section->id), differences(*section, after)};
}

Result<void> makeAndChange(Catalogue &catalogue, const std::vector<NamedRecord> &needed, const std::vector<RecordChange> &changes,
                           const Job &job)
{
    return catalogue.bulk([&]() -> Result<void> {
        for (const NamedRecord &one : needed) {
            const auto add = [&catalogue](const auto &record) {
                const auto added = catalogue.add(record);
                return added ? Result<void>() : added.unexpected();
            };
            if (auto added = withNamedRecord(one, add); !added)
                return added;
        }
        qint64 done = 0;
        for (const RecordChange &one : changes) {
            if (job.stopped())
                return PlanWords::isStopped();
            job.report(done++, qint64(changes.size()));
            if (auto changed = catalogue.change(one.type, one.record, one.fields); !changed)
                return changed;
        }
        return {};
    });
}

} // namespace

Plan::Counts Plan::counts() const
{
    Counts counts;
    RecordId last;
    for (const PlannedLine &line : lines) {
        if (!line.refusal.isEmpty()) {
            ++counts.refused;
        } else if (line.isLeftOut) {
            ++counts.leftOut;
        } else {
            ++counts.lines;
            counts.records += last != line.record ? 1 : 0;
            last = line.record;
        }
    }
    return counts;
}

Result<std::vector<RecordChange>> changesOf(const Plan &plan, const Reader &reader)
{
    std::vector<RecordChange> changes;
    std::map<QString, HangChange> hang;
    for (const PlannedLine &line : plan.lines) {
        if (!line.isDone())
            continue;
        if (line.change.field == hungIn) {
            takeHang(hang, line);
            continue;
        }
        if (changes.empty() || changes.back().record != line.record)
            changes.push_back({line.type, line.record, {}});
        changes.back().fields.push_back(line.change);
    }
    for (const auto &[section, change] : hang) {
        auto anew = hungAnew(reader, section, change);
        if (!anew)
            return anew.unexpected();
        changes.push_back(std::move(*anew));
    }
    return changes;
}

std::vector<NamedRecord> neededRecords(const Plan &plan)
{
    QSet<QString> uids;
    for (const PlannedLine &line : plan.made.empty() ? std::vector<PlannedLine>() : plan.lines) {
        if (line.isDone())
            uids.unite(uidsIn(line.change.after.isArray() ? line.change.after : QJsonValue(QJsonArray{line.change.after})));
    }
    std::vector<NamedRecord> needed;
    for (const NamedRecord &record : plan.made) {
        if (uids.contains(record.id.toString()))
            needed.push_back(record);
    }
    return needed;
}

Result<void> carryOut(Catalogue &catalogue, const Plan &plan, const Job &job)
{
    const auto changes = changesOf(plan, *catalogue.reader(Audience::desk(Access::Sealed)));
    if (!changes)
        return changes.unexpected();
    const auto needed = neededRecords(plan);
    return needed.empty() ? catalogue.changeMany(*changes, job) : makeAndChange(catalogue, needed, *changes, job);
}

QString PlanWords::isSealed() { return tr("This is sealed and stays as it is."); }

QString PlanWords::isNumber() { return tr("Numbers stay valid for ever; this one stays as it is."); }

QString PlanWords::isTooLong(int most)
{
    //: %L1 is the greatest number of characters a text may have
    return tr("The text would be longer than %L1 characters; it stays as it is.").arg(most);
}

Unexpected PlanWords::isStopped() { return fail(ErrorKind::Cancelled, tr("Stopped; nothing was changed.")); }

} // namespace vitrine
