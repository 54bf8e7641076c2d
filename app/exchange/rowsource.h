// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace vitrine {

struct CsvRow;

/// The rows of a table, one after the other, whatever file they come from.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// The next row that is not blank; false at the end.
    [[nodiscard]] virtual bool next(CsvRow &row) = 0;
    /// How far the file is read, in the units of size().
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    /// What a person should know of the file as a whole; asked after its first row.
    [[nodiscard]] virtual QString remark() const { return {}; }
    /// Asked after the last row: an error when the file broke off there.
    [[nodiscard]] virtual Result<void> ending() const { return {}; }
};

} // namespace vitrine
