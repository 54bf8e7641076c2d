// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"

#include <QJsonObject>

namespace vitrine {

/// How a table is to be read, where a person says so; what is not said is recognised.
struct TableReading {
    std::optional<Encoding> encoding;
    std::optional<QChar> separator;
    std::optional<QChar> quote; ///< the NUL character: a quotation mark is a character like any other
    int headerRow = 0;          ///< from 1, as a spreadsheet counts; 0: not said
    QString sheet{};            ///< of a workbook; empty: not said

    bool operator==(const TableReading &) const = default;

    /// Only what is said.
    [[nodiscard]] QJsonObject toJson() const;
    /// Invalid, naming what it was, when something is said that cannot be.
    [[nodiscard]] static Result<TableReading> fromJson(const QJsonObject &json);
    /// What `other` says goes before.
    [[nodiscard]] TableReading with(const TableReading &other) const;
};

/// "," or "comma", ";" or "semicolon", "\t" or "tab", "|" or "pipe"; nothing for anything else.
[[nodiscard]] std::optional<QChar> separatorByName(const QString &name);
[[nodiscard]] QString separatorName(QChar separator);
/// "double", "single" or "none", or the mark itself; nothing for anything else.
[[nodiscard]] std::optional<QChar> quoteByName(const QString &name);
[[nodiscard]] QString quoteName(QChar quote);

} // namespace vitrine
