// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include "media/jpegframe.h"

#include <QImage>
#include <QImageIOHandler>
#include <QRect>
#include <QString>

#include <functional>
#include <memory>

namespace vitrine {

/// How a picture lies in its file: as Qt turns it, mirrored first, then by a quarter.
struct Turn {
    QSize stored;
    QImageIOHandler::Transformations how;

    [[nodiscard]] QSize upright() const { return isQuarter() ? stored.transposed() : stored; }
    [[nodiscard]] bool isQuarter() const { return how.testFlag(QImageIOHandler::TransformationRotate90); }
    /// The place in the file of a part of the upright picture, and the other way.
    [[nodiscard]] QRect toStored(const QRect &upright) const;
    [[nodiscard]] QRect toUpright(const QRect &stored) const;
    /// A part of what the file holds, upright.
    [[nodiscard]] QImage turned(const QImage &stored) const;

private:
    [[nodiscard]] QRect mirrored(QRect part) const;
};

/// Outwards to whole cells of a grid that begins at the origin.
[[nodiscard]] QRect grownToGrid(const QRect &area, QSize grid);

/// How the pixels of a picture hang together in its file, from its head alone.
struct PixelBonds {
    Turn turn;
    std::optional<JpegFrame> frame; ///< of a JPEG

    /// All pixels that the file computes together with those of `area`: in a JPEG whole blocks. May go beyond the picture.
    [[nodiscard]] QRect touchedBy(const QRect &area) const;
};
[[nodiscard]] PixelBonds pixelBonds(const QString &path);

/// A picture from top to bottom as it is seen: upright, in sRGB, opaque (on white), nothing but pixels. A JPEG is read in
/// little memory whatever its size, one that lies on its side in several passes. Any other picture is decoded as a whole.
class UprightRows {
public:
    /// Refused, in one sentence, where the picture would take more memory than pictures may.
    [[nodiscard]] static Result<std::unique_ptr<UprightRows>> open(const QString &path);
    virtual ~UprightRows() = default;

    [[nodiscard]] QSize size() const { return m_turn.upright(); }
    /// The next rows, as RGB32; null behind the last one, where reading fails, or when `isStopped` says so.
    [[nodiscard]] virtual QImage next(const std::function<bool()> &isStopped) = 0;

protected:
    explicit UprightRows(const Turn &turn) : m_turn(turn) {}
    [[nodiscard]] const Turn &turn() const { return m_turn; }

private:
    Turn m_turn;
};

} // namespace vitrine
