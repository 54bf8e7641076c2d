// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

class XmlGuard;

/// How a number of a cell is shown, as far as it changes what is meant.
struct CellFormat {
    enum class Kind { Plain, Padded, Date, Moment, Time };
    Kind kind = Kind::Plain;
    int digits = 0;      ///< of Padded: "00042"
    bool hasMonth = true; ///< of Date
    bool hasDay = true;

    bool operator==(const CellFormat &) const = default;
};

/// What the format code of a spreadsheet means: "dd/mm/yyyy", "00000".
[[nodiscard]] CellFormat cellFormat(const QString &code);
/// The built-in formats that have a number and no code.
[[nodiscard]] CellFormat builtInFormat(int number);

/// The number of a cell as text: "2019-06-15", "00042", "12.5"; never "1E+05" or "0.30000000000000004".
[[nodiscard]] QString numberText(const QString &stored, const CellFormat &format, bool is1904);

/// The text within <si> or <is>: all its runs, without phonetic hints, with "_x000D_" and its like read.
[[nodiscard]] QString richText(XmlGuard &xml);
[[nodiscard]] QString withoutEscapes(QString text);

/// "BC7": column 54; -1 when it is none.
[[nodiscard]] int columnOf(QStringView reference);

} // namespace vitrine
