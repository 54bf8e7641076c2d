// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/webvtt.h"

namespace vitrine {

/// A cue as it is edited: what the file says of it and nothing interpreted, so that it can be written back.
struct VttCue {
    QString lead; ///< notes and other blocks that stand before it, as in the file
    QString id;
    std::chrono::milliseconds start{};
    std::chrono::milliseconds end{};
    QString settings; ///< as written behind the times
    QString text;     ///< as in the file, with its tags and entities

    bool operator==(const VttCue &) const = default;
};

/// A whole WebVTT file: cues in the order of their beginnings, and around them what a player does not show.
struct VttFile {
    QString head; ///< from the signature to the last style, region or broken block before the first cue
    QList<VttCue> cues;
    QString tail;      ///< blocks after the last cue
    int strayBlocks = 0; ///< blocks that are no cue, note, style or region: kept, shown nowhere

    bool operator==(const VttFile &) const = default;
};

/// Fails for what is no WebVTT and above the limits of readWebVtt. Only line ends, empty lines, the spelling of times and
/// the order of cues are not kept.
[[nodiscard]] Result<VttFile> readVttFile(const QByteArray &bytes);
/// UTF-8, LF; empty lines within a text are left out: they would end it.
[[nodiscard]] QByteArray writeVttFile(const VttFile &file);

/// What a player makes of it.
[[nodiscard]] Cue playedCue(const VttCue &cue);
/// Without settings and notes: a cue of another format.
[[nodiscard]] VttCue plainVttCue(const Cue &cue);

/// A cue's text as a person edits it: `&amp;` is `&`; tags stay.
[[nodiscard]] QString editedCueText(const QString &text);
/// The other way: `&` and `<` that begin nothing are escaped, so that what is written is what is shown.
[[nodiscard]] QString storedCueText(const QString &edited);

} // namespace vitrine
