// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemquery.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// One column of an archivist's list: a field of the items, in one language where it is a text, or something that every
/// record has.
struct TableColumn {
    QString key;      ///< of an item field, or one of recordColumns()
    QString language; ///< of a text; empty for other fields

    bool operator==(const TableColumn &) const = default;
    /// "title@fr", as our own tables write it.
    [[nodiscard]] QString text() const { return language.isEmpty() ? key : key + u'@' + language; }
};

/// What a list can show beside the fields of items: "access", "status", "updated", "created", "media", "sha256" (of the
/// first medium), "citations" (how many).
[[nodiscard]] const QStringList &recordColumns();
/// Nothing when it names no field. A text without language is in `language`.
[[nodiscard]] std::optional<TableColumn> tableColumn(const QString &text, const QString &language);
/// All that can be shown, in the order of the fields, texts once for each language.
[[nodiscard]] std::vector<TableColumn> allTableColumns(const QStringList &languages);
/// What a list shows at first.
[[nodiscard]] std::vector<TableColumn> firstTableColumns(const QStringList &languages);
/// What stands over the column, in the language of the interface; the language is named where there are several.
[[nodiscard]] QString columnTitle(const TableColumn &column, const QString &language);
/// The same for "title" or "title@fr" as files write it; a name that is none of ours stays as it is.
[[nodiscard]] QString columnTitle(const QString &text, const QString &language);
/// In pixels at the desk's size of text.
[[nodiscard]] int usualWidth(const TableColumn &column);

} // namespace vitrine
