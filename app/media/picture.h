// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace vitrine {

enum class PictureFormats {
    Visitor, ///< JPEG, PNG, WebP: what the visitor's window shows
    Desk     ///< TIFF, GIF and BMP as well: what a curator may bring
};

/// Larger pictures are refused from their header alone.
inline constexpr qint64 maximumPixels = 200'000'000;

/// Size of the picture as it will be seen, that is with its orientation applied, read from the header alone.
[[nodiscard]] Result<QSize> pictureSize(const QString &path,
                                        PictureFormats formats = PictureFormats::Visitor);

/// Decodes a picture upright, in sRGB, without metadata, fitted into `within` (empty: its own size). The
/// content counts, not the file's name. A JPEG that is made smaller is never held in memory at its full size.
/// May be called in any thread.
[[nodiscard]] Result<QImage> decodePicture(const QString &path, QSize within = {},
                                           PictureFormats formats = PictureFormats::Visitor);

/// `size` fitted into `within`, keeping its shape, never enlarged and never empty.
[[nodiscard]] QSize fittedSize(QSize size, QSize within);

/// Greatest memory one decoded picture may take, in megabytes. Set it once at the program's start.
void setPictureMemoryLimit(int megabytes);

} // namespace vitrine
