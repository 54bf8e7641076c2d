// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vitrine {

/// The tree of a cue's text as WebVTT's rules build it.
struct CueNode {
    enum class Kind {
        Root,
        Text,
        Class,
        Italic,
        Bold,
        Underline,
        Ruby,
        RubyText,
        Voice,
        Language,
        Timestamp
    };

    Kind kind = Kind::Root;
    QString text; ///< of a text node; the annotation of a voice (who speaks) or a language (its tag)
    QStringList classes;
    std::chrono::milliseconds time{}; ///< of a timestamp
    QList<CueNode> children;
};

/// A piece of a cue's text in one style.
struct CueSpan {
    QString text; ///< may hold line feeds
    bool isItalic = false;
    bool isBold = false;
    bool isUnderlined = false;
    bool isRubyText = false;
    QString voice;
    QString language;
    std::optional<std::chrono::milliseconds> since; ///< karaoke: appears at this moment of the film

    bool operator==(const CueSpan &) const = default;
};

[[nodiscard]] CueNode parseCueText(const QString &text);
[[nodiscard]] QList<CueSpan> cueSpans(const QString &text);
[[nodiscard]] QString cuePlainText(const QString &text);
/// `&`, `<`, `>` escaped.
[[nodiscard]] QString escapedCueText(const QString &plain);
/// "mm:ss.fff" or "h…:mm:ss.fff" at `from`, which moves behind it; nothing and `from` somewhere where it is
/// broken.
[[nodiscard]] std::optional<std::chrono::milliseconds> readTimestamp(const QString &text, qsizetype &from);

} // namespace vitrine
