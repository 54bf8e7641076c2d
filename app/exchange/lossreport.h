// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <map>

namespace vitrine {

/// What an export wrote and what its format has no place for. A loss is not a failure; it is named.
struct LossReport {
    int selected = 0;              ///< records the question found
    int written = 0;               ///< records in the file; the same number unless somebody stopped it
    std::map<QString, int> losses; ///< by field key: how many records have something there that is not in the file

    void lose(const QString &field) { ++losses[field]; }
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace vitrine
