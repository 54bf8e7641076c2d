// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/records.h"

namespace vitrine {

/// One original in a preservation package.
struct PackedFile {
    Medium medium;
    QString itemNumber;
    QString path;   ///< in the package: "data/originals/A-1/01-letter.jpg"
    QString sha512; ///< beside medium.sha256
    std::vector<CustodyEvent> events; ///< as far as the reader may know them

    /// An identifier for XML, from the medium's uid.
    [[nodiscard]] QString id() const { return QStringLiteral("file-") + medium.id.toString(); }
};

} // namespace vitrine
