// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recorddiff.h"
#include "domain/records.h"

#include <QRect>
#include <QSize>

namespace vitrine {

/// A rectangle that hides a part of a picture, in pixels of the picture as it is seen.
struct Blackout {
    QRect area;
    QString reason; ///< for the team alone; may be empty

    bool operator==(const Blackout &) const = default;
};

/// What the further fields of an original say of its redacted copy. They are restricted with it.
struct Redaction {
    std::vector<Blackout> blackouts;
    MediumId copy; ///< null: there is none yet

    bool operator==(const Redaction &) const = default;
};

[[nodiscard]] Redaction redactionOf(const Medium &original);

/// What becomes of an original when its copy is made: restricted (or what it is, where that is stricter), and the rectangles kept
/// in its further fields, which stay restricted whatever the record may be later.
[[nodiscard]] std::vector<FieldChange> changesForRedaction(const Medium &original, const Redaction &redaction);

/// A page's transcript without the lines that lie under the rectangles, in all languages.
struct OpenTranscript {
    MultiText text;
    std::vector<LineBox> lines;
    int linesOut = 0;       ///< lines of the page left out
    QStringList leftOut;    ///< languages of which nobody can tell where on the page their lines stand: all of them stays with the original

    bool operator==(const OpenTranscript &) const = default;
};
[[nodiscard]] OpenTranscript transcriptOutside(const Medium &page, const std::vector<QRect> &areas);

/// The record of a redacted copy, without its identity and what is measured of its file. It stands where the original stands and is seen by whom
/// the item is seen. Its words come from `words` (the original or an earlier copy) as drafts, the transcript from the original.
[[nodiscard]] Medium redactedMedium(const Medium &original, const Medium &words, const Item &item, const std::vector<QRect> &areas);

} // namespace vitrine
