// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/clipboardtable.h"

namespace vitrine {

/// Reads the cells of the first table of a page that a spreadsheet wrote: words and line ends alone; a table within a cell
/// is part of its words. Nothing is ever loaded or run.
class HtmlTable final {
public:
    explicit HtmlTable(const QString &html) : m_html(html) {}

    [[nodiscard]] CellBlock read();

private:
    void takeTag(QStringView tag);
    void takeText(QStringView text);
    void endCell();
    [[nodiscard]] static int spanOf(QStringView tag);

    const QString &m_html;
    CellBlock m_rows;
    QString m_cell;
    int m_span = 1;
    int m_tables = 0; ///< that are open
    bool m_isInCell = false;
    bool m_isHidden = false; ///< within a script or a style
    bool m_isDone = false;
};

/// "a &amp; b" as it reads; what is no such name stays.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace vitrine
