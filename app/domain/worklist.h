// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/id.h"

#include <QDateTime>

namespace vitrine {

/// An item with a day on which something is to be done about it.
struct DueItem {
    enum class What { RightsEnd, EmbargoEnds };
    What what = What::RightsEnd;
    ItemId item;
    QString number;
    QString day; ///< "2027-12-31"

    bool operator==(const DueItem &) const = default;
};

/// A record with changes that the public has not seen, or that came after a day.
struct ChangedRecord {
    RecordType type = RecordType::Item;
    RecordId record;
    int changes = 0;     ///< rows of the history
    QString who;         ///< changed it last
    QDateTime when;      ///< UTC
    QDateTime published; ///< before these changes; invalid when it never was

    bool operator==(const ChangedRecord &) const = default;
};

} // namespace vitrine
