// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vitrine {

/// The words of a WebVTT file, for the search index: cue texts without times, settings, notes and tags.
[[nodiscard]] QString subtitleWords(const QString &webvtt);

} // namespace vitrine
