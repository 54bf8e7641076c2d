// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

#include <QStringList>

#include <span>

namespace vitrine {

/// Writes what `reader` shows and the request asks for to a file or folder, whole or not at all.
using ExportFunction = Result<LossReport> (*)(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

/// A way to exchange a catalogue. A new format is one file pair and one row in formats.cpp.
struct Format {
    QString key;
    QStringList suffixes;
    QString mediaType;
    bool reads = false;
    ExportFunction writes = nullptr; ///< null: it is not written
    const char *title; ///< English; see formatTitle()
};

[[nodiscard]] std::span<const Format> formats();
/// Null when there is none.
[[nodiscard]] const Format *formatByKey(QStringView key);
[[nodiscard]] QString formatTitle(const Format &format);

/// The format to read a file or folder in: by its content, then its suffix. Missing or Unreadable otherwise.
[[nodiscard]] Result<const Format *> recogniseFormat(const QString &path);

} // namespace vitrine
