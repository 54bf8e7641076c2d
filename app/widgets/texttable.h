// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace vitrine {

/// Lines of text that are rows of a table: cells parted by upright bars. Measures the columns; paints nothing.
class TextTable final {
public:
    /// The cells of one line; fewer than two: it is no row.
    [[nodiscard]] static QStringList cellsOf(const QString &line);
    /// How many lines from `first` on are rows of one table; less than two make none.
    [[nodiscard]] static int rowsFrom(const QStringList &lines, int first);

    TextTable(const QStringList &lines, const QString &language);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const QStringList &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const QString &language() const { return m_language; }
    /// Whole numbers stand with their units under one another.
    [[nodiscard]] bool isNumeric(int column) const { return m_numeric[static_cast<size_t>(column)]; }
    /// Where the columns of a row of this width stand: their left edge and width, mirrored as the language is.
    [[nodiscard]] std::vector<QRectF> columns(int width, const Look &look) const;

private:
    void measure(const Look &look) const;

    std::vector<QStringList> m_rows;
    QString m_language;
    std::vector<bool> m_numeric;
    mutable Look m_measuredFor;
    mutable std::vector<int> m_natural; ///< width of the widest cell of each column
    mutable std::vector<int> m_least;   ///< width of its longest word
};

} // namespace vitrine
