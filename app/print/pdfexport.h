// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"
#include "print/printedpages.h"

namespace vitrine {

/// Prints what the request wishes for (ExportRequest::print) into a PDF: letters and lines as such, fonts embedded, title and
/// language told. Needs a QGuiApplication.
[[nodiscard]] Result<LossReport> writePdf(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

/// The pages that somebody has seen before, as they were seen. Tells how far it is by pages.
[[nodiscard]] Result<LossReport> writePages(const QString &path, PrintedPages &pages, const ExchangeJob &job);

/// Its row for a table of formats. The table of the room `exchange` cannot know it: who offers formats puts the two together.
[[nodiscard]] Format pdfFormat();

} // namespace vitrine
