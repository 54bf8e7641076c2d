// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

/// Makes Qt Multimedia 6.4 take its GStreamer backend, for its FFmpeg backend crashes without a sound device
/// (mended in 6.5). To be called before Qt Multimedia is used. Empty, or a sentence why films and sound
/// cannot be played.
[[nodiscard]] QString chooseMediaBackend();

/// Whether films are played by Qt's FFmpeg backend, the usual one since 6.5. At the end of a file it stands at the announced
/// length, wherever the file stopped.
[[nodiscard]] bool playsByFfmpeg();

} // namespace vitrine
