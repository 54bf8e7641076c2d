// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

/// What the first bytes of a file say it is, whatever its name says.
enum class ContentKind {
    Unknown,
    Empty,
    Jpeg,
    Png,
    WebP,
    Tiff,
    Gif,
    Bmp,
    Svg,
    Mp4,
    Matroska,
    Mp3,
    Ogg,
    Flac,
    Wav,
    Avi,
    MpegTransport,
    Pdf,
    Html,
    Playlist,
    WebVtt,
    Text
};

/// How many bytes sniffContent() wants to see at least.
inline constexpr qint64 sniffLength = 4096;

[[nodiscard]] ContentKind sniffContent(const QByteArray &head);
/// Reads the head of a file; Unknown where it cannot be read.
[[nodiscard]] ContentKind sniffFile(const QString &path);

[[nodiscard]] bool isPicture(ContentKind kind);
/// Sound or film. An Ogg, MP4 or Matroska file may hold either.
[[nodiscard]] bool isPlayable(ContentKind kind);
/// "image/jpeg"; empty for Unknown and Empty.
[[nodiscard]] QString mimeType(ContentKind kind);

} // namespace vitrine
