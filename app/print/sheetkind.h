// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/enumnames.h"
#include "exchange/exportrequest.h"

#include <QPageLayout>

namespace vitrine {

/// What can be printed. Each has a row in sheettraits.cpp and a line in compose.cpp.
enum class SheetKind { List, ObjectId, FindingAid, WallLabels, ObjectLabels, LargePrint, BoxLabels, Contents, Register, Stocktake };

template<>
struct EnumNames<SheetKind> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"list", "object-id", "finding-aid", "wall-labels", "object-labels", "large-print", "box-labels", "contents", "register", "stocktake"});
};

/// A page in units, and the room for text upon it.
struct PageShape {
    QPageLayout layout; ///< without margins, as a printer gets it
    double width = 0;
    double height = 0;
    double margin = 0;  ///< at all four sides; the foot line stands in the lower one
    double footRoom = 0; ///< by which the lower one is higher
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] double textWidth() const { return width - 2 * margin; }
    [[nodiscard]] double textHeight() const { return height - 2 * margin - footRoom; }
};

/// Invalid for a sheet or a paper that is none. After a colon a sheet may say what it is about: “register:2017”.
[[nodiscard]] Result<SheetKind> sheetKindOf(const PrintWish &wish);
[[nodiscard]] Result<PageShape> pageShapeOf(const PrintWish &wish);
/// What stands after the colon: of the register a year, of a stocktake its uid or its name; empty: all, the last.
[[nodiscard]] QString sheetSubject(const PrintWish &wish);

/// "list", "object-id" ... and "A4", "A5" ..., as a person types them.
[[nodiscard]] QStringList sheetKindNames();
[[nodiscard]] QStringList paperNames();

} // namespace vitrine
