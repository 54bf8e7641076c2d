// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace vitrine {

/// A track with other contents, and what follows from it: changed words are to be proofread, and where they are the
/// original, translations that are written stand for an older source.
[[nodiscard]] std::vector<Track> withContents(std::vector<Track> tracks, size_t index, const QString &webvtt, bool hasOtherWords);
/// A new track of a language: the original where there is none yet, else a translation.
[[nodiscard]] std::vector<Track> withTrack(std::vector<Track> tracks, const QString &language, const QString &webvtt);
/// The step of history from one state of a medium's tracks to another.
[[nodiscard]] QJsonValue tracksToJson(const std::vector<Track> &tracks);

} // namespace vitrine
