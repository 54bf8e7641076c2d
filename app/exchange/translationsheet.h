// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"
#include "exchange/job.h"
#include "exchange/recordsink.h"
#include "exchange/rowsource.h"

#include <map>
#include <set>

namespace vitrine {

/// The headers of the sheet, and a line as its cells.
[[nodiscard]] const QStringList &translationHeaders();
[[nodiscard]] QStringList translationCells(const TranslationLine &line);

/// Every text of the catalogue that has none in `language`, or one whose source changed since: by type of record, in the
/// order of the reader. What the audience may not see is not asked for.
[[nodiscard]] Result<std::vector<TranslationLine>> untranslated(const Reader &reader, const QString &language, const ExchangeJob &job = {});

/// What stood in the catalogue for a line that did not fit, when a person decided on it.
struct TranslationSeen {
    QString source;
    QString translation;

    bool operator==(const TranslationSeen &) const = default;
};

struct TranslationImportOptions {
    std::set<qint64> accepted; ///< rows that are taken though something changed meanwhile
    bool acceptsAll = false;
    bool keepRows = false;
    std::set<qint64> left{}; ///< rows that are not taken, though nothing changed; this goes before the rest
    /// Of rows that did not fit when a person looked at them. An accepted one is refused all the same when it changed again
    /// since; one that was not accepted is not taken either when it fits by now.
    std::map<qint64, TranslationSeen> seen{};
};

/// Whether these are the headers of such a sheet, in any order.
[[nodiscard]] bool isTranslationSheet(const QStringList &headers);
/// The lines of a sheet against the catalogue; an error when it is no such sheet.
[[nodiscard]] Result<std::vector<TranslationDifference>> compareTranslations(RowSource &source, const Reader &reader, ImportReport &report);
/// Takes the clean lines and those accepted; every other one is refused with its three sides.
[[nodiscard]] Result<ImportReport> importTranslations(RowSource &source, RecordSink &sink, const TranslationImportOptions &options, const ExchangeJob &job = {});

} // namespace vitrine
