// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/sniff.h"

#include <QSize>

#include <chrono>
#include <functional>
#include <optional>

namespace vitrine {

/// What a file is, by its content. What is not known or has no meaning for it is unset.
struct MediaFacts {
    ContentKind kind = ContentKind::Unknown;
    QString mimeType;
    qint64 bytes = 0;
    QString sha256; ///< 64 lower-case hexadecimal digits
    QSize pixels;   ///< upright; of pictures, and of films where known
    std::optional<std::chrono::milliseconds> duration;
    std::optional<bool> hasVideo;
    std::optional<bool> hasAudio;

    bool operator==(const MediaFacts &) const = default;
};

/// SHA-256 of a file in bounded memory; `isStopped` may end it.
[[nodiscard]] Result<QString> fileDigest(const QString &path, const std::function<bool()> &isStopped = {});

} // namespace vitrine
