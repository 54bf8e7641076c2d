// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trackchange.h"

#include "domain/recordjsonparts.h"

#include <algorithm>

namespace vitrine {

std::vector<Track> withContents(std::vector<Track> tracks, size_t index, const QString &webvtt, bool hasOtherWords)
{
    Track &track = tracks[index];
    track.webvtt = webvtt;
    if (!hasOtherWords)
        return tracks;
    track.state = TextState::Draft;
    if (track.origin != TextOrigin::Original)
        return tracks;
    for (size_t i = 0; i < tracks.size(); ++i) {
        if (i != index && tracks[i].origin == TextOrigin::Translation && tracks[i].state != TextState::Missing)
            tracks[i].state = TextState::Stale;
    }
    return tracks;
}

std::vector<Track> withTrack(std::vector<Track> tracks, const QString &language, const QString &webvtt)
{
    const bool hasOriginal = std::any_of(tracks.begin(), tracks.end(), [](const Track &track) { return track.origin == TextOrigin::Original; });
    tracks.push_back({TrackKind::Subtitles, language, webvtt, hasOriginal ? TextOrigin::Translation : TextOrigin::Original, TextState::Draft});
    return tracks;
}

QJsonValue tracksToJson(const std::vector<Track> &tracks) { return tracks.empty() ? QJsonValue() : toJson(tracks); }

} // namespace vitrine
