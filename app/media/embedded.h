// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace vitrine
