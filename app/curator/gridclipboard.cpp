// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gridclipboard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Spreadsheets get an apostrophe before what they would take for a formula; we get the cells as they are.
QString ownType() { return u"application/x-vitrine-cells+json"_s; }

CellBlock fromOwn(const QByteArray &json)
{
    CellBlock cells;
    for (const QJsonValue row : QJsonDocument::fromJson(json).array()) {
        QStringList one;
        for (const QJsonValue cell : row.toArray())
            one += cell.toString();
        cells.push_back(one);
    }
    return cells;
}

} // namespace

GridClip GridClip::of(const QMimeData *data)
{
    if (!data)
        return {};
    return {data->data(ownType()), data->text(), data->html()};
}

CellBlock GridClip::cells() const
{
    CellBlock cells = own.isEmpty() ? CellBlock() : fromOwn(own);
    return cells.empty() ? cellsFromClipboard(text, html) : cells;
}

QMimeData *mimeOf(const CellBlock &cells)
{
    QJsonArray rows;
    for (const QStringList &row : cells)
        rows.append(QJsonArray::fromStringList(row));
    auto *data = new QMimeData;
    data->setText(cellsToText(cells));
    data->setData(ownType(), QJsonDocument(rows).toJson(QJsonDocument::Compact));
    return data;
}

} // namespace vitrine
