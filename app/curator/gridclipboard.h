// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/clipboardtable.h"

#include <QString>

class QMimeData;

namespace vitrine {

/// What lies on the clipboard for cells, not looked into yet.
struct GridClip {
    QByteArray own; ///< from a table of this program, exact
    QString text;
    QString html;

    [[nodiscard]] static GridClip of(const QMimeData *data);
    [[nodiscard]] bool isEmpty() const { return own.isEmpty() && text.isEmpty() && html.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return own.size() + text.size() + html.size(); }
    [[nodiscard]] CellBlock cells() const;
};

/// For spreadsheets and for tables of this program; owned by the caller.
[[nodiscard]] QMimeData *mimeOf(const CellBlock &cells);

} // namespace vitrine
