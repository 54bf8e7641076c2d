// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace vitrine {

/// What paper is printed with; black and greys, so that every printer gives the same.
enum class Ink {
    Text,   ///< black
    Second, ///< of captions and names of fields
    Rule,   ///< of hairlines
    Plate   ///< stands for a picture that is not there
};

[[nodiscard]] QColor colourOf(Ink ink);

} // namespace vitrine
