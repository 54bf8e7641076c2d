// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringList>

namespace vitrine {

/// How a table of text is written. The defaults are the exact form: UTF-8 without mark, comma, CRLF, every value as it is.
struct CsvStyle {
    QChar separator = u',';
    bool byteOrderMark = false;
    bool formulaGuard = false; ///< for spreadsheets, see guardedCell()

    static CsvStyle exact() { return {}; }
    static CsvStyle tabs() { return {u'\t', false, false}; }
    static CsvStyle spreadsheet(QChar separator = u',') { return {separator, true, true}; }
};

/// Writes RFC 4180 rows. The device must be open and outlive the writer.
class CsvWriter final {
public:
    explicit CsvWriter(QIODevice &device, CsvStyle style = CsvStyle::exact()) : m_device(device), m_style(style) {}

    /// Full when the device takes no more.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells);

private:
    void appendCell(const QString &cell);

    QIODevice &m_device;
    CsvStyle m_style;
    bool m_started = false;
    QString m_line;
};

/// The cell as a spreadsheet may open it: an apostrophe before what it would take for a formula. Plain numbers stay.
[[nodiscard]] QString guardedCell(const QString &cell);
/// Undoes guardedCell() exactly.
[[nodiscard]] QString unguardedCell(const QString &cell);

/// Joins values of one cell with "|"; a bar within a value is written "\|". Undone by splitValues().
[[nodiscard]] QString joinValues(const QStringList &values);
/// A backslash is one, except before a bar. Empty pieces are left out.
[[nodiscard]] QStringList splitValues(const QString &cell);

} // namespace vitrine
