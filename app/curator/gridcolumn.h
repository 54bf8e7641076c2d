// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldshape.h"

namespace vitrine {

/// A column of the table: a field, and of a text in which language.
struct GridColumn {
    QString key;
    QString language;

    bool operator==(const GridColumn &) const = default;
};

/// All that a record type offers, in the order of its form; texts once for each language.
[[nodiscard]] std::vector<GridColumn> allGridColumns(RecordType type, const QStringList &languages);
/// What is shown until somebody chooses: what names a record and is most often filled in.
[[nodiscard]] std::vector<GridColumn> usualGridColumns(RecordType type, const QStringList &languages);
/// "Title · French"
[[nodiscard]] QString gridTitle(RecordType type, const GridColumn &column, const QString &inLanguage);
/// False for what has parts of its own: that is changed on the form.
[[nodiscard]] bool isEditedInCell(const FieldShape &shape);
/// Characters of a text or word in a cell, as the form takes them.
[[nodiscard]] int longestIn(const FieldShape &shape);

/// "title@fr", and back; what names nothing of the type is left out.
[[nodiscard]] QString gridName(const GridColumn &column);
[[nodiscard]] std::vector<GridColumn> gridColumns(RecordType type, const QStringList &languages, const QStringList &names);

/// A value as a cell shows it and a spreadsheet takes it; several values are parted by "|".
[[nodiscard]] QString cellText(const FieldShape &shape, const QJsonValue &value, const QString &language, const TitleOf &titleOf);

} // namespace vitrine
