// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/namedrecord.h"

#include <QCoreApplication>

namespace vitrine {

/// In plans the sections an item hangs in are as a field of the item: a list of uids.
inline constexpr QLatin1StringView hungIn{"section"};

/// One value that a deed on many records would change.
struct PlannedLine {
    RecordType type = RecordType::Item;
    RecordId record;
    FieldChange change;
    QString refusal;        ///< why it stays as it is, in words; empty: it will be changed
    bool isLeftOut = false; ///< by the person

    [[nodiscard]] bool isDone() const { return refusal.isEmpty() && !isLeftOut; }
    bool operator==(const PlannedLine &) const = default;
};

/// A deed on many records before it is done: what would become of each.
struct Plan {
    std::vector<PlannedLine> lines; ///< those of one record stand together
    qsizetype looked = 0;           ///< records that were looked at
    qsizetype unchanged = 0;        ///< records that are already as they would be
    std::vector<NamedRecord> made;  ///< what the lines name and the catalogue does not have yet

    struct Counts {
        qsizetype records = 0; ///< with a line that will be done
        qsizetype lines = 0;   ///< that will be done
        qsizetype refused = 0;
        qsizetype leftOut = 0;
    };
    [[nodiscard]] Counts counts() const;
};

/// Says why a change may not be done although it breaks no rule of the record alone; empty: it may. Called on the thread
/// of the reader; `lines` are those of the record.
using Judge = std::function<QString(const Reader &reader, const PlannedLine &line, const std::vector<PlannedLine> &lines)>;

/// What a plan writes, record by record; the hang of items becomes that of their sections.
[[nodiscard]] Result<std::vector<RecordChange>> changesOf(const Plan &plan, const Reader &reader);
/// Those of them that a line to be done refers to.
[[nodiscard]] std::vector<NamedRecord> neededRecords(const Plan &plan);
/// Does the plan, and what it needs, as one deed of the history: whole, or not at all.
[[nodiscard]] Result<void> carryOut(Catalogue &catalogue, const Plan &plan, const Job &job = {});

/// Why lines of a plan are refused, and other sentences.
class PlanWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::PlanWords)
public:
    [[nodiscard]] static QString isSealed();
    [[nodiscard]] static QString isNumber();
    [[nodiscard]] static QString isTooLong(int most);
    [[nodiscard]] static Unexpected isStopped();
};

} // namespace vitrine
