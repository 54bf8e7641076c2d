// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowvalues.h"

namespace vitrine {

QDateTime timeOf(const QString &text)
{
    const auto number = [&](qsizetype at, qsizetype digits) {
        int value = 0;
        for (const QChar c : QStringView(text).sliced(at, digits))
            value = value * 10 + (c.unicode() - u'0');
        return value;
    };
    if (text.size() != 24 || !text.endsWith(u'Z'))
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)), QTime(number(11, 2), number(14, 2), number(17, 2), number(20, 3)), Qt::UTC);
}

RecordType typeOf(const QString &name) { return enumFromName<RecordType>(name).value_or(RecordType::Item); }

} // namespace vitrine
