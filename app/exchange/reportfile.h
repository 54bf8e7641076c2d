// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"

namespace vitrine {

/// The report as a table for a spreadsheet: a line for each changed field, each refusal and each thing to know.
[[nodiscard]] Result<void> writeReportTable(QIODevice &device, const ImportReport &report);
/// Writes the report whole or not at all: as a table when the name ends in ".csv", else as JSON.
[[nodiscard]] Result<void> keepReport(const QString &path, const ImportReport &report);

/// A value of a FieldChange as one cell holds it.
[[nodiscard]] QString changeText(const QJsonValue &value);

} // namespace vitrine
