// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvimport.h"
#include "exchange/jsonimport.h"
#include "exchange/translationsheet.h"

namespace vitrine {

/// Which files, and how they are to be read.
struct ImportWish {
    struct File {
        QString path;
        QString format; ///< the key of one of formats()
    };
    std::vector<File> files;
    CsvImportOptions table; ///< its folder is that of each file
    std::optional<Access> access;
    bool keepRows = false;
    TranslationImportOptions translations{}; ///< for sheets that went to translators and came back; they are known by their headers
};

/// Puts files of any format that can be read into a catalogue, JSON first; one report for all.
[[nodiscard]] Result<ImportReport> importFiles(RecordSink &sink, const ImportWish &wish, const ExchangeJob &job = {});

} // namespace vitrine
