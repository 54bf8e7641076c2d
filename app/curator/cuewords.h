// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "media/cuecheck.h"
#include "media/subtitleimport.h"

#include <QCoreApplication>

namespace vitrine {

/// What is said of cues and of files of cues, in words.
class CueWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CueWords)
public:
    [[nodiscard]] static QString finding(const CueFinding &finding, const QLocale &locale);
    [[nodiscard]] static QString findings(const QList<CueFinding> &findings, const QLocale &locale);
    [[nodiscard]] static QString note(const SubtitleNote &note);
    [[nodiscard]] static QString kind(TrackKind kind);
    /// "12.4 characters a second"
    [[nodiscard]] static QString speed(const VttCue &cue, const QLocale &locale);
};

} // namespace vitrine
