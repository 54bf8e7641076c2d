// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/cuetext.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace vitrine {

/// Where a cue wants to stand. Percentages run from 0 to 100.
struct CueSettings {
    enum class Writing { Horizontal, VerticalRightToLeft, VerticalLeftToRight };
    enum class TextAlign { Start, Center, End, Left, Right };
    enum class LineAlign { Start, Center, End };
    enum class PositionAlign { Auto, LineLeft, Center, LineRight };

    Writing writing = Writing::Horizontal;
    std::optional<double> line; ///< a line number (negative: from below) or a percentage; unset: automatic
    bool lineIsPercent = false;
    LineAlign lineAlign = LineAlign::Start;
    std::optional<double> position;
    PositionAlign positionAlign = PositionAlign::Auto;
    double size = 100;
    TextAlign textAlign = TextAlign::Center;
    QString region;

    bool operator==(const CueSettings &) const = default;
};

/// One subtitle: from `start` until just before `end`.
struct Cue {
    QString id;
    std::chrono::milliseconds start{};
    std::chrono::milliseconds end{};
    CueSettings settings;
    QString text; ///< as in the file, with its tags and entities

    /// The text as painted: no tags, entities resolved, styled pieces in order.
    [[nodiscard]] QList<CueSpan> spans() const { return cueSpans(text); }
    /// The words alone.
    [[nodiscard]] QString plainText() const { return cuePlainText(text); }

    bool operator==(const Cue &) const = default;
};

enum class SubtitleEncoding { Utf8, Windows1256, Windows1252 };

/// The cues of a film in the order of their beginnings.
struct Subtitles {
    QList<Cue> cues;
    SubtitleEncoding encoding = SubtitleEncoding::Utf8;
    bool isEncodingGuessed = false; ///< the person should look whether the letters are right
    int skipped = 0;                ///< blocks that were no cues

    /// What stands on the screen at a moment, in order.
    [[nodiscard]] QList<Cue> activeCues(std::chrono::milliseconds position) const;
};

inline constexpr qint64 maximumSubtitleBytes = 1024 * 1024;
inline constexpr int maximumCues = 5000;

/// Reads WebVTT as the W3C's parser rules say: what is broken is left out, the rest is kept.
/// Fails for a file that is no WebVTT, and above the two limits.
[[nodiscard]] Result<Subtitles> readWebVtt(const QByteArray &bytes);
/// Reads SubRip. Without `encoding` it is UTF-8 if the bytes allow it, else guessed.
[[nodiscard]] Result<Subtitles> readSrt(const QByteArray &bytes,
                                        std::optional<SubtitleEncoding> encoding = {});
/// Either of the two, by content.
[[nodiscard]] Result<Subtitles> readSubtitles(const QByteArray &bytes);

/// UTF-8, LF, hours always written. For a language written right to left a line that begins with a foreign
/// word gets U+200F before it, for every line takes the direction of its first strong letter.
[[nodiscard]] QByteArray writeWebVtt(const QList<Cue> &cues, Qt::LayoutDirection direction = Qt::LeftToRight);
/// UTF-8, CRLF; only italic, bold and underline survive, positions are lost.
[[nodiscard]] QByteArray writeSrt(const QList<Cue> &cues, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace vitrine
