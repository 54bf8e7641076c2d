// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDir>
#include <QJsonObject>

namespace vitrine {

/// A record whose files were read: what "file" and "texts" stood for is in `json` now.
struct RecordWithFiles {
    QJsonObject json;
    QString mediumFile; ///< the original to attach; empty: none named
};

/// Reads the files that a hand-written medium names; `folder` is where its JSON file lies. A file outside that folder's
/// parent is refused.
[[nodiscard]] Result<RecordWithFiles> withNamedFiles(QJsonObject json, const QDir &folder);

} // namespace vitrine
