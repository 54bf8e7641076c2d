// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/labelstock.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr LabelStock stocks[] = {
    {"63.5x33.9", 63.5, 33.9, 3, 8, 2.5}, {"63.5x38.1", 63.5, 38.1, 3, 7, 2.5}, {"70x37", 70, 37, 3, 8, 0},     {"70x42.3", 70, 42.3, 3, 7, 0},
    {"99.1x33.9", 99.1, 33.9, 2, 8, 2.5}, {"99.1x38.1", 99.1, 38.1, 2, 7, 2.5}, {"105x37", 105, 37, 2, 8, 0},   {"105x42.3", 105, 42.3, 2, 7, 0},
    {"105x57", 105, 57, 2, 5, 0},         {"99.1x67.7", 99.1, 67.7, 2, 4, 2.5}, {"105x74", 105, 74, 2, 4, 0},
};

} // namespace

std::span<const LabelStock> labelStocks() { return stocks; }

const LabelStock *labelStock(const QString &key)
{
    const auto found = std::find_if(std::begin(stocks), std::end(stocks), [&key](const LabelStock &stock) { return key.compare(QLatin1StringView(stock.key), Qt::CaseInsensitive) == 0; });
    return found == std::end(stocks) ? nullptr : found;
}

QStringList labelStockNames()
{
    QStringList names;
    for (const LabelStock &stock : stocks)
        names += QString::fromLatin1(stock.key);
    return names;
}

} // namespace vitrine
