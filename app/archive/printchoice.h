// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportwish.h"
#include "print/sheettraits.h"

namespace vitrine {

/// What the archivist wants printed, and how; without the entries, it is what a preset keeps.
struct PrintChoice {
    QString sheet = QStringLiteral("list");
    QStringList languages; ///< in their order, the first that of the sheet's own words; empty: all of the catalogue
    Access access = Access::Public;
    QString paper = QStringLiteral("A4");
    bool isLandscape = false;
    bool onlyColumns = true;  ///< of a list: what the desk's list shows; else the usual fields
    bool showsCovered = false; ///< also the pictures behind an advisory
    QString stock;             ///< see PrintWish
    int firstPlace = 1;
    QString subject{};         ///< sheetSubject(); not kept

    bool operator==(const PrintChoice &) const = default;
    [[nodiscard]] SheetKind kind() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or cannot be understood is as at first.
    [[nodiscard]] static PrintChoice fromJson(const QJsonObject &json);
    /// As it is offered for a sheet that was never printed here.
    [[nodiscard]] static PrintChoice firstOf(const SheetTraits &traits);
};

/// Like requestFor() of an export.
[[nodiscard]] ExportRequest printRequestFor(const PrintChoice &choice, const ExportedList &list);
/// The columns of the list that have no place on the sheet.
[[nodiscard]] QStringList columnsNotPrinted(const PrintChoice &choice, const ExportedList &list);

} // namespace vitrine
