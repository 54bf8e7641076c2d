// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "models/showntext.h"

#include <chrono>

namespace vitrine {

/// One line of what is said or seen in a recording.
struct SpokenLine {
    std::chrono::milliseconds start{};
    std::chrono::milliseconds end{};
    QString text; ///< plain words

    bool operator==(const SpokenLine &) const = default;
};

/// The lines to read along with a recording, from its track in `language`, else from another (see `language` of the answer).
struct SpokenText {
    QString language;
    bool standIn = false;
    std::vector<SpokenLine> lines;

    /// The line of a moment, -1 between two.
    [[nodiscard]] int lineAt(std::chrono::milliseconds position) const;
    bool operator==(const SpokenText &) const = default;
};

[[nodiscard]] SpokenText spokenText(const Medium &medium, const QString &language);

/// The languages that have subtitles or captions, in the medium's order.
[[nodiscard]] QStringList trackLanguages(const Medium &medium);
/// The WebVTT of a language; empty when there is none.
[[nodiscard]] QString trackIn(const Medium &medium, const QString &language);

/// Line n of every language of a page's transcript says the same.
struct PageLines {
    QString language;
    TextOrigin origin = TextOrigin::Original;
    TextState state = TextState::Missing;
    QStringList lines;

    bool operator==(const PageLines &) const = default;
};

/// The transcript's original on one side, its translation for a reader of `language` on the other. `translation` is
/// empty where the reader's language is that of the original, or where there is no translation at all.
struct PageText {
    PageLines original;
    PageLines translation;
    bool standIn = false; ///< the translation is not in the reader's language

    bool operator==(const PageText &) const = default;
};

[[nodiscard]] PageText pageText(const Medium &page, const QString &language);

} // namespace vitrine
