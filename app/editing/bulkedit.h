// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plan.h"

namespace vitrine {

/// What is done to one field of every chosen record.
enum class BulkDeed { Keep, Set, Add, Remove, Clear };

/// How a field takes such deeds.
enum class BulkShape {
    None,   ///< not in bulk: a number is one record's own
    Text,   ///< words in several languages: added at their end, removed wherever they stand
    Single, ///< one value: set or cleared
    Choice, ///< one value that is always there: set
    List,   ///< several values, each added or removed by itself
    Extra,  ///< named extra fields, by their names
    Hang    ///< the sections an item hangs in
};
[[nodiscard]] BulkShape bulkShape(RecordType type, const QString &field);
/// In the order in which they are offered.
[[nodiscard]] std::vector<BulkDeed> bulkDeeds(BulkShape shape);

struct BulkRule {
    QString field;
    QString language; ///< of a text
    BulkDeed deed = BulkDeed::Set;
    QJsonValue value; ///< as in the record's JSON; of a text the words alone

    bool operator==(const BulkRule &) const = default;
};

/// What a field holds once the rule is done, `before` being what the record's JSON holds there.
[[nodiscard]] QJsonValue bulkValueAfter(RecordType type, const QJsonValue &before, const BulkRule &rule);

/// The same change to many records of one type, rehearsed before it is done.
class BulkEdit final {
public:
    BulkEdit(RecordType type, std::vector<BulkRule> rules, Judge judge = {});

    /// What would become of each record, in their order; nothing is written.
    [[nodiscard]] Result<Plan> rehearse(const Reader &reader, const std::vector<RecordId> &records, const Job &job = {}) const;

private:
    template<RecordLike R>
    [[nodiscard]] std::vector<PlannedLine> look(const Reader &reader, const R &record) const;
    [[nodiscard]] std::vector<PlannedLine> lookAtHang(const Reader &reader, ItemId item) const;
    void judge(const Reader &reader, std::vector<PlannedLine> &lines) const;

    RecordType m_type;
    std::vector<BulkRule> m_rules;
    Judge m_judge;
};

} // namespace vitrine
