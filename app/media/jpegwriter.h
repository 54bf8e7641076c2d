// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <memory>

namespace vitrine {

/// Writes a JPEG from top to bottom, row by row, in little memory: colours at their full resolution, so that each block of
/// blockSize pixels stands for itself, and nothing in the file but the picture. What is not finished is no whole picture.
class JpegWriter final {
public:
    static constexpr int blockSize = 8;

    /// Null where the file cannot be written.
    [[nodiscard]] static std::unique_ptr<JpegWriter> open(const QString &path, QSize size, int quality);
    ~JpegWriter();
    JpegWriter(const JpegWriter &) = delete;
    JpegWriter &operator=(const JpegWriter &) = delete;

    /// False where the disk is full.
    [[nodiscard]] bool writeRow(const QRgb *row);
    [[nodiscard]] bool finish();

private:
    struct Encoder;

    explicit JpegWriter(std::unique_ptr<Encoder> encoder);

    std::unique_ptr<Encoder> m_encoder;
};

} // namespace vitrine
