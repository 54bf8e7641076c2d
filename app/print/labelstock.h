// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace vitrine {

/// A sheet of labels as shops sell them: all alike, in the middle of an upright A4.
struct LabelStock {
    const char *key = "";
    double width = 0;  ///< of a label, in millimetres
    double height = 0;
    int across = 1;
    int down = 1;
    double between = 0; ///< two labels beside one another

    [[nodiscard]] int count() const { return across * down; }
    [[nodiscard]] double left() const { return (210 - across * width - (across - 1) * between) / 2; }
    [[nodiscard]] double top() const { return (297 - down * height) / 2; }
};

[[nodiscard]] std::span<const LabelStock> labelStocks();
/// Null when there is none of this name.
[[nodiscard]] const LabelStock *labelStock(const QString &key);
/// "70x37" ..., as a person types them.
[[nodiscard]] QStringList labelStockNames();

} // namespace vitrine
