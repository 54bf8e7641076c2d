// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace vitrine {

struct Look;

/// Makes the area scroll with a finger. Touch counts as movement only after 5 mm; nothing bounces at the ends.
/// Call again when the look changed (reduced motion stops the glide).
void makeKinetic(QAbstractScrollArea &area, const Look &look);

/// True while the content glides: a touch then only stops it.
[[nodiscard]] bool isGliding(const QAbstractScrollArea &area);

} // namespace vitrine
