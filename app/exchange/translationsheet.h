// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"
#include "exchange/job.h"
#include "exchange/recordsink.h"
#include "exchange/rowsource.h"

#include <set>

namespace vitrine {

/// One text to be translated, as a line of the sheet that goes to a translator and comes back.
struct TranslationLine {
    qint64 row = 0;
    RecordType type = RecordType::Item;
    QUuid uid;
    QString number; ///< of an item, to find it by; may be empty
    QString field;
    QString sourceLanguage;
    QString source;
    QString language;
    QString current;     ///< the translation there was when the sheet was written; empty: none
    QString translation; ///< what the translator writes

    bool operator==(const TranslationLine &) const = default;
};

/// The headers of the sheet, and a line as its cells.
[[nodiscard]] const QStringList &translationHeaders();
[[nodiscard]] QStringList translationCells(const TranslationLine &line);

/// Every text of the catalogue that has none in `language`, or one whose source changed since: by type of record, in the
/// order of the reader. What the audience may not see is not asked for.
[[nodiscard]] Result<std::vector<TranslationLine>> untranslated(const Reader &reader, const QString &language);

/// How a line that came back stands to the catalogue of today.
enum class TranslationState {
    Clean,              ///< nothing changed meanwhile
    SourceChanged,      ///< another text was translated than there is now
    TranslationChanged, ///< somebody else translated it meanwhile
    BothChanged,
    Done,               ///< the catalogue says just this already
    Empty               ///< nothing was filled in
};

/// The three sides: what the sheet was written from, what the translator wrote, what is there now.
struct TranslationDifference {
    TranslationLine line;
    TranslationState state = TranslationState::Clean;
    QString sourceNow;
    QString translationNow;
};

struct TranslationImportOptions {
    std::set<qint64> accepted; ///< rows that are taken though something changed meanwhile
    bool acceptsAll = false;
    bool keepRows = false;
};

/// Whether these are the headers of such a sheet, in any order.
[[nodiscard]] bool isTranslationSheet(const QStringList &headers);
/// The lines of a sheet against the catalogue; an error when it is no such sheet.
[[nodiscard]] Result<std::vector<TranslationDifference>> compareTranslations(RowSource &source, const Reader &reader, ImportReport &report);
/// Takes the clean lines and those accepted; every other one is refused with its three sides.
[[nodiscard]] Result<ImportReport> importTranslations(RowSource &source, RecordSink &sink, const TranslationImportOptions &options, const ExchangeJob &job = {});

} // namespace vitrine
