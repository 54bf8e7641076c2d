// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vitrine {

enum class Codec { H264, Aac, Vp9, Opus, Mp3, Flac };

/// Something that films or recordings need and this computer lacks.
struct MissingDecoder {
    Codec codec;
    QString package;  ///< Debian's package that brings it
    QString sentence; ///< for the person who looks after the computer

    bool operator==(const MissingDecoder &) const = default;
};

/// Asks `gst-inspect-1.0` for each codec; takes a moment, so not in the windows' thread. Nothing where the
/// program is absent: then it is unknown, and the player says so when a file fails.
[[nodiscard]] QList<MissingDecoder> missingDecoders();

[[nodiscard]] MissingDecoder missingDecoder(Codec codec);

} // namespace vitrine
