// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// A line of subtitles: when it comes, in milliseconds, and its words without tags.
struct SubtitleCue {
    qint64 begin = 0;
    QString text;
};
[[nodiscard]] std::vector<SubtitleCue> subtitleCues(const QString &webvtt);

/// The words of a WebVTT file, for the search index: cue texts without times, settings, notes and tags.
[[nodiscard]] QString subtitleWords(const QString &webvtt);

} // namespace vitrine
