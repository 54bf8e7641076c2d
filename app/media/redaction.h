// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <vector>

namespace vitrine {

struct PixelBonds;

/// A picture file in which areas of another one are painted over.
struct RedactedFile {
    QString path; ///< "redacted.jpg" or "redacted.png" in the folder asked for
    QString mimeType;
    QSize pixels;
    std::vector<QRect> painted; ///< what is black in it at every pixel

    bool operator==(const RedactedFile &) const = default;
};

/// What will be painted for areas of such a picture: in a JPEG they grow, by some 24 pixels at most where it is an ordinary one.
[[nodiscard]] std::vector<QRect> paintedFor(const std::vector<QRect> &areas, const PixelBonds &picture);

/// Makes such a file in `folder`, flat, upright and fresh: nothing of the other file but pixels outside of `areas` (in pixels
/// of the picture as it is seen) is in it. From a JPEG comes a JPEG, whose areas grow to whole blocks of its grid and of the other
/// file's, so that no pixel and no block in it was computed from a hidden pixel; from any other picture a PNG. The file is read again before it is given: every
/// painted pixel must be black. Invalid when no area lies on the picture; Refused, Full and Unreadable in one sentence each.
[[nodiscard]] Result<RedactedFile> makeRedacted(const QString &path, const std::vector<QRect> &areas, const QString &folder,
                                                const Job &job = {});

} // namespace vitrine
