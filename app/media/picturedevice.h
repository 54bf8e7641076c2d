// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/picture.h"

class QIODevice;

namespace vitrine {

// As pictureSize() and decodePicture(), of a file that is open already and stands at its start. The detail of an error holds the
// decoder's words, not a path.
[[nodiscard]] Result<QSize> pictureSizeOf(QIODevice &device, PictureFormats formats);
[[nodiscard]] Result<QImage> decodePictureOf(QIODevice &device, QSize within, PictureFormats formats);

} // namespace vitrine
