// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plan.h"

#include <QStringList>

#include <optional>

namespace vitrine {

/// Lets a record be published in bulk only when nothing required is left to settle, or when the same deed settles it.
class ReadyJudge final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ReadyJudge)
public:
    /// With a publisher's name the wish for a second person is looked at too, record by record.
    [[nodiscard]] static Judge forLanguages(const QStringList &languages, const std::optional<QString> &publisher = {});
};

} // namespace vitrine
