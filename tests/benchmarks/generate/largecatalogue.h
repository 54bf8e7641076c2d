// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace vitrine::bench {

/// Counts up whenever the same seed would give another catalogue.
constexpr int generatorVersion = 1;
constexpr quint64 generatorSeed = 20240919;

using Progress = std::function<void(int made)>;

/// Makes NAME.vitrine with so many items through the facade, in bulk: the same seed and number give the same records,
/// identities and times included. What was made before an error is removed.
[[nodiscard]] Result<void> makeLargeCatalogue(const QString &path, int items, quint64 seed = generatorSeed,
                                              const Progress &progress = {});

/// The catalogue of that size kept in `folder`, made when it is not there yet.
[[nodiscard]] Result<QString> keptCatalogue(const QString &folder, int items, const Progress &progress = {});

} // namespace vitrine::bench
