// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lossreport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

QJsonObject LossReport::toJson() const
{
    QJsonArray list;
    for (const auto &[field, records] : losses)
        list.append(QJsonObject{{u"field"_s, field}, {u"records"_s, records}});
    return {{u"selected"_s, selected}, {u"written"_s, written}, {u"losses"_s, list}};
}

} // namespace vitrine
