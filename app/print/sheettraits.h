// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/sheetkind.h"

#include <span>

namespace vitrine {

/// What a person is told of a sheet and can choose for it. A sheet with a row here is offered at the desk by itself.
struct SheetTraits {
    SheetKind kind;
    const char *title; ///< in the context vitrine::Print, as on the sheet itself
    const char *note;  ///< in the same context: what it is for
    bool isOfItems = true;   ///< prints entries of a list; else something of its own
    bool hasFields = false;  ///< the fields can be chosen
    bool hasStock = false;   ///< fits sheets of labels as shops sell them
    bool hasPictures = false; ///< those behind an advisory are left out unless wished for
    bool isWide = false;     ///< a table of many columns: the paper lies at first
    Access upTo = Access::Public;   ///< what it is about is for this circle: proposed at first
    double leastPaper = 105; ///< width of the smallest paper it makes sense on, in millimetres
};

[[nodiscard]] std::span<const SheetTraits> allSheetTraits();
[[nodiscard]] const SheetTraits &traitsOf(SheetKind kind);
/// In the interface's language.
[[nodiscard]] QString sheetTitle(const SheetTraits &traits);
[[nodiscard]] QString sheetNote(const SheetTraits &traits);
/// The papers it makes sense on, by name.
[[nodiscard]] QStringList papersOf(const SheetTraits &traits);

} // namespace vitrine
