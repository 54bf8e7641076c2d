// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/vttfile.h"

namespace vitrine {

/// What makes a cue hard or impossible to read.
enum class CueFault {
    EndBeforeStart,
    BeyondEnd, ///< the film is over before it ends
    Empty,
    TooFast,
    Fast,
    LongLine,
    ManyLines,
    TooShort,
    TooLong,
    Overlap,
    SmallGap
};

/// For films for adults. Lines of 42 characters, two of them, 5/6 s to 7 s, two frames (83 ms) between two cues and 17
/// characters a second are what broadcasters' and distributors' guides agree on; from 21 on few can follow. For Persian
/// there is no published guide we know of: the same numbers hold, counted in letters as they are seen (joiners and
/// vowel signs count nothing).
struct CueLimits {
    int lineCharacters = 42;
    int lines = 2;
    double comfortableSpeed = 17; ///< characters a second
    double greatestSpeed = 21;
    std::chrono::milliseconds shortest{833};
    std::chrono::milliseconds longest{7000};
    std::chrono::milliseconds gap{83};
};

struct CueFinding {
    CueFault fault = CueFault::Empty;
    double found = 0; ///< characters, lines, characters a second, or milliseconds
    double limit = 0;

    bool operator==(const CueFinding &) const = default;
};

/// Hinders reading rather than being a matter of style.
[[nodiscard]] bool isGrave(CueFault fault);

/// Characters as they are seen: no joiners, no direction marks, no line feeds; a letter with its signs counts one.
[[nodiscard]] int readingLength(const QString &plain);
/// Of the cue at `index` among its neighbours; `duration` of the film, 0 when it is not known.
[[nodiscard]] QList<CueFinding> cueFindings(const QList<VttCue> &cues, qsizetype index, std::chrono::milliseconds duration,
                                            const CueLimits &limits = {});

} // namespace vitrine
