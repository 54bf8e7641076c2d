// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wallnumber.h"

#include <algorithm>

namespace vitrine {

namespace {

QString asciiDigits(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    return out;
}

/// The digits at the end, without leading noughts ("DEMO-0022": "22"; "DEMO-0000": "0"); empty when there are none.
QString lastDigits(const QString &number)
{
    qsizetype start = number.size();
    while (start > 0 && number.at(start - 1).isDigit())
        --start;
    if (start == number.size())
        return {};
    while (start + 1 < number.size() && number.at(start) == u'0')
        ++start;
    return number.mid(start);
}

} // namespace

Result<std::vector<ItemRow>> itemsForWallNumber(const Reader &reader, const QString &typed, const QString &language)
{
    const QString number = asciiDigits(typed.trimmed());
    ItemQuery query;
    query.language = language;
    const auto total = reader.count(query);
    if (!total)
        return total.unexpected();
    auto rows = reader.rows(query, 0, *total);
    if (!rows)
        return rows;
    const QString digits = lastDigits(number);
    const bool isDigitsOnly =
        !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    std::vector<ItemRow> found;
    for (ItemRow &row : *rows) {
        if (row.number.compare(number, Qt::CaseInsensitive) == 0)
            return std::vector<ItemRow>{row};
        if (isDigitsOnly && lastDigits(row.number) == digits)
            found.push_back(std::move(row));
    }
    return found;
}

} // namespace vitrine
