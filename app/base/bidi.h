// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace vitrine {

/// The direction a language is written in. A script in the tag decides (fa-Latn runs left to right); a
/// language that Qt does not know, and an empty tag, run left to right.
[[nodiscard]] Qt::LayoutDirection directionOfLanguage(QStringView tag);

/// The direction of the first strong letter that stands outside isolates; nothing for digits, marks, an empty
/// text.
[[nodiscard]] std::optional<Qt::LayoutDirection> firstStrongDirection(QStringView text);

/// The text between U+2068 and U+2069, so that it cannot disturb the sentence around it. Bidi controls inside
/// are balanced: closers without an opener go, openers without a closer are closed. Empty stays empty. A
/// paragraph separator ends every isolate, so line breaks become blanks.
[[nodiscard]] QString isolate(QStringView text);

/// Without U+061C, U+200E, U+200F, U+202A-202E and U+2066-2069: for exports.
[[nodiscard]] QString stripBidiControls(QStringView text);

} // namespace vitrine
