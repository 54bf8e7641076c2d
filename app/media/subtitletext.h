// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/webvtt.h"

namespace vitrine {

// What the readers and writers of the two subtitle formats share.

/// Without byte order mark, NUL made U+FFFD, split at CR LF, CR and LF.
[[nodiscard]] QStringList subtitleLines(QString text);
/// "hh:mm:ss.fff" with the given separator before the milliseconds.
[[nodiscard]] QString writtenTime(std::chrono::milliseconds time, QChar separator);
/// Puts U+200F before a line whose first strong letter runs against the language's direction although it
/// holds letters that do not.
[[nodiscard]] QString withDirectionMark(const QString &line, const QString &plain,
                                        Qt::LayoutDirection direction);
/// By beginning, else in the order of the file.
void sortCues(QList<Cue> &cues);
[[nodiscard]] Unexpected tooManySubtitles();

} // namespace vitrine
