// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

QString line(const QStringList &cells)
{
    static const QList<int> widths{28, 8, 10, 10, 5, 7, 7};
    QString text = cells.value(0).leftJustified(widths.first());
    for (int i = 1; i < widths.size(); ++i)
        text += u' ' + cells.value(i).rightJustified(widths.at(i));
    return text + u"  "_s + cells.value(int(widths.size()));
}

QString figure(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

} // namespace

QJsonArray toJson(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object{{u"name"_s, row.name},   {u"items"_s, row.items},      {u"ours"_s, row.ours},
                           {u"floor"_s, row.floor}, {u"ratio"_s, row.ratio()},    {u"unit"_s, row.unit},
                           {u"limit"_s, row.limit}, {u"ok"_s, row.isOk()}};
        if (!row.fault.isEmpty())
            object.insert(u"fault"_s, row.fault);
        array += object;
    }
    return array;
}

QString toTable(const QList<Row> &rows)
{
    QStringList lines{line({u"name"_s, u"items"_s, u"ours"_s, u"floor"_s, u"unit"_s, u"ratio"_s, u"limit"_s, {}})};
    for (const Row &row : rows) {
        const QString verdict = row.isOk() ? u"ok"_s : row.fault.isEmpty() ? u"TOO MUCH"_s : row.fault;
        lines += line({row.name, QString::number(row.items), figure(row.ours), figure(row.floor), row.unit, figure(row.ratio()),
                       figure(row.limit), verdict});
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace vitrine::bench
