// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace vitrine {

/// One plane of a picture in memory; `bytes` is how much may be read from `data`.
struct Plane {
    const uchar *data = nullptr;
    qsizetype stride = 0;
    qsizetype bytes = 0;
};

/// A decoded picture of a film with its colour at half the resolution.
struct YuvPicture {
    QSize size;
    Plane luma;
    Plane blue; ///< Cb, or Cb and Cr in turns where `isInterleaved`
    Plane red;  ///< Cr; unused where `isInterleaved`
    bool isInterleaved = false;
    bool isHighDefinition = false; ///< BT.709, else BT.601
    bool isFullRange = false;
};

/// Null where a plane is too short for the size: nothing is read beyond it.
[[nodiscard]] QImage imageFromYuv(const YuvPicture &picture);

} // namespace vitrine
