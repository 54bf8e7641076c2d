// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/vttfile.h"

/// Deeds on the cues of a track. They keep the order of the beginnings.
namespace vitrine {

using CueTime = std::chrono::milliseconds;

/// An empty cue that begins at `start`: two seconds, or as much as there is before the next one. Its row.
qsizetype addCue(QList<VttCue> &cues, CueTime start);
/// At a place of the stored text; the time is shared out by what there is to read, unless `at` lies inside the cue.
void splitCue(QList<VttCue> &cues, qsizetype row, qsizetype position, CueTime at = {});
/// With the following one: from the beginning of the first to the end of the later.
void mergeCue(QList<VttCue> &cues, qsizetype row);
/// From `first` to `last`; nothing begins before the film. How far they went.
CueTime shiftCues(QList<VttCue> &cues, qsizetype first, qsizetype last, CueTime by);
/// Puts a changed cue where its beginning belongs; its new row.
qsizetype putCue(QList<VttCue> &cues, qsizetype row, const VttCue &cue);
/// The times alone, to be filled in another language.
[[nodiscard]] QList<VttCue> cueFrame(const QList<VttCue> &cues);
/// For each cue of `cues` the row in `others` that is on the screen with it longest, -1 for none.
[[nodiscard]] QList<int> besideRows(const QList<VttCue> &cues, const QList<VttCue> &others);

} // namespace vitrine
