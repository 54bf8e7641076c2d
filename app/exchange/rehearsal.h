// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/lossreport.h"

#include "base/result.h"

namespace vitrine {

/// The same export, to be written for its report alone: originals are looked for, not copied, and a folder of pages gets no
/// freshly painted pictures.
[[nodiscard]] ExportRequest rehearsalOf(ExportRequest request);

/// Of a rehearsal: what is wrong inside an original is found by the export itself only, whose report may then say more.
[[nodiscard]] bool leavesMediaUnread(const ExportRequest &request);

/// Has an export written among the temporary files and takes it away at once. `write` gets a name that is not there yet.
/// Full where there is no room, Refused where nothing can be written, Cancelled: each in words of its own.
[[nodiscard]] Result<LossReport> rehearseExport(const std::function<Result<LossReport>(const QString &path)> &write);

} // namespace vitrine
