// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

namespace vitrine {

/// Reads a JPEG from top to bottom, row by row, in little memory, at its full size or a half, a quarter or an
/// eighth. Knows nothing of orientation. A broken end comes as grey rows, as the library gives them.
class JpegScan final {
public:
    /// Null where the file is no JPEG that can be read as RGB.
    [[nodiscard]] static std::unique_ptr<JpegScan> open(const QString &path, int denominator = 1);
    ~JpegScan();
    JpegScan(const JpegScan &) = delete;
    JpegScan &operator=(const JpegScan &) = delete;

    /// At the asked scale, rounded up.
    [[nodiscard]] QSize size() const;
    /// The next row as RGB32; false at the end or where reading fails.
    [[nodiscard]] bool readRow(QRgb *row);
    /// Only what lies in `region`; may be asked once, before any row. Null on failure or when `isStopped`
    /// says so.
    [[nodiscard]] QImage readRegion(const QRect &region, const std::function<bool()> &isStopped);

private:
    struct Decoder;

    explicit JpegScan(std::unique_ptr<Decoder> decoder);

    std::unique_ptr<Decoder> m_decoder;
};

} // namespace vitrine
