// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"
#include "exchange/job.h"
#include "exchange/recordsink.h"

namespace vitrine {

struct FolderImportOptions {
    QString language; ///< of titles, and of captions that name none
    std::optional<Access> access; ///< of new items; public also publishes
    bool keepRows = false;
    NameDecisions same{};
};

/// Takes a folder of pictures, films, recordings and documents: an item for each name, with the file as its medium. The name
/// without its suffix, from the folder on, is the number; its words are the title; dates, captions, makers and keywords come
/// from what cameras and programs wrote into the file. Files of one name ("a.jpg", "a.tif") are media of one item. A file
/// whose bytes the catalogue has already is told and not taken again; broken and unknown ones are named and left out.
[[nodiscard]] Result<ImportReport> importFolder(const QString &folder, RecordSink &sink, const FolderImportOptions &options, const ExchangeJob &job = {});

/// Whether there is anything in the folder that importFolder() could take.
[[nodiscard]] bool holdsMedia(const QString &folder);

} // namespace vitrine
