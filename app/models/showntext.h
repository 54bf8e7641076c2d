// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/multitext.h"

#include <QString>

namespace vitrine {

/// A text as a reader of one language will see it: the words, their own language and what they are.
struct ShownText {
    QString text;
    QString language;
    TextOrigin origin = TextOrigin::Original;
    TextState state = TextState::Missing;
    bool standIn = false; ///< in another language than the one asked for: mark it on the page

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const ShownText &) const = default;
};

[[nodiscard]] ShownText shownText(const MultiText &text, const QString &language);

} // namespace vitrine
