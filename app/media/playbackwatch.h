// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/player.h"

namespace vitrine {

/// Why a film or sound counts as one that cannot be played.
enum class PlaybackFault {
    None,
    Unreadable,     ///< the library says so
    NoPictureTrack, ///< a picture was promised and there is none that can be decoded
    NoSoundTrack,
    NoPicture, ///< it runs, but no picture arrives
    Stalled,   ///< it should run and does not
    EndsEarly  ///< much shorter than it should be
};

/// Judges whether playing goes as it should; told what happens, with times from any steady clock. Knows no
/// library.
class PlaybackWatch final {
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds loadLimit{2900};
    static constexpr Milliseconds pictureLimit{2000};
    static constexpr Milliseconds progressLimit{3000};
    static constexpr double shortestShare = 0.95;

    PlaybackWatch(MediaExpectation expectation, Milliseconds now);

    PlaybackFault loaded(bool hasVideo, bool hasAudio);
    void started(Milliseconds now);
    void halted();
    void pictureArrived();
    void progressed(Milliseconds now, Milliseconds position);
    /// `told` is the length the file itself claims, if it does.
    [[nodiscard]] PlaybackFault ended(Milliseconds position, Milliseconds told) const;
    /// To be asked a few times a second.
    [[nodiscard]] PlaybackFault check(Milliseconds now) const;

private:
    MediaExpectation m_expectation;
    Milliseconds m_opened;
    std::optional<Milliseconds> m_runningSince;
    Milliseconds m_lastProgress{};
    Milliseconds m_position{-1};
    bool m_isLoaded = false;
    bool m_hasVideo = false;
    bool m_hasPicture = false;
};

/// The fault as an error with a sentence for the visitor.
[[nodiscard]] Error playbackError(PlaybackFault fault, const MediaExpectation &expectation,
                                  const QString &detail);

} // namespace vitrine
