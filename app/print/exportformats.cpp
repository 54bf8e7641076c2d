// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/exportformats.h"

#include "print/pdfexport.h"

namespace vitrine {

std::vector<Format> allFormats()
{
    const std::span<const Format> exchanged = formats();
    std::vector<Format> all(exchanged.begin(), exchanged.end());
    all.push_back(pdfFormat());
    return all;
}

std::optional<Format> exportFormat(const QString &key)
{
    for (const Format &format : allFormats()) {
        if (format.key == key && format.writes)
            return format;
    }
    return std::nullopt;
}

} // namespace vitrine
