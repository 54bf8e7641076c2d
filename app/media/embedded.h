// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace vitrine {

/// What cameras and programs have written into a picture: EXIF, IPTC and XMP. It may tell more than anybody wants published.
struct EmbeddedWords {
    std::vector<std::pair<QString, QString>> captions; ///< language ("" when not said) and text
    QString date;         ///< when it was taken, ISO 8601: "2019-06-15" or with a time; empty when not said
    QStringList creators;
    QStringList keywords;
    QString rights;
    QJsonObject everything; ///< all of it, by the keys of EXIF, IPTC and XMP
};

/// Nothing for files that are no pictures; Unreadable for a picture that is broken. The file is not changed.
[[nodiscard]] Result<EmbeddedWords> readEmbedded(const QString &path);

/// Unreadable, in one sentence, for an empty file, one that is not what its name says, and a picture that cannot be decoded
/// or stops before its end.
[[nodiscard]] Result<void> fileIsWhole(const QString &path);

} // namespace vitrine
