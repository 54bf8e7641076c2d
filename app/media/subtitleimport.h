// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/vttfile.h"

namespace vitrine {

/// What a subtitle file had and the track will not have, or will have otherwise.
enum class SubtitleLoss {
    GuessedWindows1256, ///< no Unicode: the letters should be looked at
    GuessedWindows1252,
    BrokenBytes,   ///< letters that could not be read, each replaced by a mark
    HiddenCharacters, ///< control characters and marks that turn the direction, taken out
    Colours,       ///< SubRip: fonts and colours
    Positions,     ///< SubRip: places on the screen
    BrokenTimes,   ///< cues left out, for their times cannot be read
    StrayBlocks,   ///< WebVTT: kept, shown nowhere
    Unsorted,      ///< cues that were put in the order of their beginnings
    UndrawnStyles, ///< WebVTT: styles and regions are kept but not drawn by this program
    UndrawnPlaces, ///< WebVTT: places and alignments, but for above and below
    UndrawnMarkup  ///< WebVTT: italics, voices and the like are drawn as plain words
};

struct SubtitleNote {
    SubtitleLoss loss = SubtitleLoss::BrokenBytes;
    int count = 1;

    bool operator==(const SubtitleNote &) const = default;
};

struct ImportedSubtitles {
    VttFile file;
    QList<SubtitleNote> notes;
};

/// A WebVTT or SubRip file in whatever encoding, by content. Fails as the two readers do.
[[nodiscard]] Result<ImportedSubtitles> importSubtitles(const QByteArray &bytes);

} // namespace vitrine
