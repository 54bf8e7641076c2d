// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"

#include <QStringList>

#include <vector>

namespace vitrine {

/// How a record stands between those who wrote it and the one who publishes it, as its history says it.
struct Approval {
    QStringList writers;     ///< of what differs from when it was public last, each once; of all when it never was
    bool isAsItWas = false;  ///< what it holds is what it held when it was public last: nobody needs to look again
    QString askedBy;         ///< who sent it into review last
    QDateTime asked;
    QString approvedBy;      ///< who published it last; empty: it never was
    QDateTime approved;

    /// Whether this person may publish it where a second person is asked for. Names are compared without case and outer blanks.
    [[nodiscard]] bool mayBePublishedBy(const QString &name) const;
};

/// From the whole history of one record, in order; rows that are about to be written may stand at its end. Its status, its
/// location and the notes of colleagues are not counted as changes.
[[nodiscard]] Approval approvalOf(const std::vector<Change> &history);

} // namespace vitrine
