// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/reader.h"

namespace vitrine::cli {

/// Adds --kind values to a query; Invalid for a kind that is none.
[[nodiscard]] Result<void> filterByKind(ItemQuery &query, const QStringList &kinds);
/// Adds FIELD=VALUE filters; VALUE is what the facet's filter takes, or its label.
[[nodiscard]] Result<void> filterByFacets(ItemQuery &query, const QStringList &filters, const Reader &reader);
/// Sets --from and --to from dates as people type them.
[[nodiscard]] Result<void> filterByDates(ItemQuery &query, const QString &from, const QString &to);
/// Sets --within NUMBER and --location PLACE.
[[nodiscard]] Result<void> filterByPlace(ItemQuery &query, const QString &within, const QString &location, const Reader &reader);
/// --sort S, or -S for the other way round.
[[nodiscard]] Result<void> sortBy(ItemQuery &query, const QString &order);

} // namespace vitrine::cli
