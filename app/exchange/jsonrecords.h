// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace vitrine {

/// One element of a file's "records", still as text.
struct JsonSlice {
    QByteArrayView text;
    QString type;     ///< its "type", as far as it is seen without reading it all
    qint64 line = 1;  ///< where it begins, from 1
    qint64 column = 1;
};

/// A file cut into its records, and what stands beside them ("format", "version", "settings").
struct JsonFile {
    QJsonObject head;
    std::vector<JsonSlice> records;
};

/// How deep objects and lists may stand in each other.
inline constexpr int jsonDepthLimit = 64;

/// Cuts a text into records without reading them; `text` must live as long as the slices. A text that is a single
/// record ({"type": ...}) has that one. Unreadable, with line and column, when it is not JSON or nested too deeply.
[[nodiscard]] Result<JsonFile> cutIntoRecords(QByteArrayView text);

/// Reads one record. Unreadable, with line and column, for bad JSON, for text that is not Unicode (lone surrogates) and
/// for NUL characters.
[[nodiscard]] Result<QJsonObject> readSlice(const JsonSlice &slice);

} // namespace vitrine
