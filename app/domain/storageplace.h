// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Where things are kept. A place is written with all that encloses it, from the building to the box: "Depot > Room 2 > Shelf 4 > Box 12".
/// That is what Item::location holds, so that lists, imports and exports need nothing else to know it.
namespace vitrine {

/// The steps from outside in, trimmed, without empty ones. ">" and "›" divide; a text without them is one step.
[[nodiscard]] QStringList placeSteps(const QString &path);
/// The way of writing it: steps joined with " > ".
[[nodiscard]] QString placePath(const QStringList &steps);
/// `path` as it is written: without needless spaces, with ">".
[[nodiscard]] QString tidyPlace(const QString &path);
/// The last step: "Box 12".
[[nodiscard]] QString placeName(const QString &path);
/// What encloses it directly; empty for the outermost.
[[nodiscard]] QString enclosingPlace(const QString &path);
/// `path`, which is `place` or lies inside it, when that is called `to`.
[[nodiscard]] QString carriedPlace(const QString &path, const QString &place, const QString &to);
/// Whether `path` is `place` or lies inside it.
[[nodiscard]] bool isInPlace(const QString &path, const QString &place);

} // namespace vitrine
