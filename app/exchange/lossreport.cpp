// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lossreport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

void LossReport::lose(const QString &field)
{
    ++losses[field];
    QStringList &numbers = losers[field];
    if (!entry.isEmpty() && numbers.size() < keptNumbers && (numbers.isEmpty() || numbers.last() != entry))
        numbers += entry;
}

void LossReport::lack(const QString &field, const QString &number)
{
    Lack &one = lacks[field];
    if (++one.records <= keptNumbers)
        one.numbers += number;
}

QJsonObject LossReport::toJson() const
{
    QJsonArray lost;
    for (const auto &[field, records] : losses)
        lost.append(QJsonObject{{u"field"_s, field}, {u"records"_s, records}});
    QJsonArray lacking;
    for (const auto &[field, one] : lacks)
        lacking.append(QJsonObject{{u"field"_s, field}, {u"records"_s, one.records}, {u"numbers"_s, QJsonArray::fromStringList(one.numbers.mid(0, namedLacks))}});
    QJsonArray types;
    for (const auto &[type, records] : absent)
        types.append(QJsonObject{{u"type"_s, type}, {u"records"_s, records}});
    return {{u"selected"_s, selected}, {u"written"_s, written}, {u"losses"_s, lost}, {u"lacks"_s, lacking}, {u"absent"_s, types}};
}

} // namespace vitrine
