// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace vitrine {

/// What the head of a JPEG says of how its pixels are kept, read without decoding anything.
struct JpegFrame {
    QSize block;              ///< pixels that are computed together: 8 × 8 to 32 × 32
    bool hasSharedColour = false; ///< colour at a lower resolution: neighbours of a block mix into its edge
    bool hasManyScans = false;    ///< progressive and the like: in memory as a whole, as coefficients, while it is read

    bool operator==(const JpegFrame &) const = default;
};

/// Nothing for a file that is no JPEG, or one whose head is broken.
[[nodiscard]] std::optional<JpegFrame> readJpegFrame(const QString &path);

} // namespace vitrine
