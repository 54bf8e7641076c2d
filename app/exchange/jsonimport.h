// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"
#include "exchange/job.h"
#include "exchange/recordsink.h"

#include <QStringList>

namespace vitrine {

struct JsonImportOptions {
    std::optional<Access> access; ///< for records that carry no level of their own; public also publishes
    bool keepRows = false;        ///< the report says what became of each record
};

/// Puts catalogues or records as JSON into a catalogue. `paths` are files, or folders whose *.json files are taken by name. A
/// uid decides whether a record is new, changed or unchanged. References may point forward and from file to file.
///
/// Beside what exportJson() writes, hand-written files may say: a medium's "file" (relative to the JSON file; digest, type
/// and size are read from it), its "texts" ("pages.json#0": transcript and line boxes of that page), a track's "file"
/// (WebVTT). Originals in a folder "NAME.media" beside NAME.json, by digest, are taken up.
[[nodiscard]] Result<ImportReport> importJson(const QStringList &paths, RecordSink &sink, const JsonImportOptions &options,
                                              const ExchangeJob &job = {});

} // namespace vitrine
