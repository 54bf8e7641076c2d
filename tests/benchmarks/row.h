// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace vitrine::bench {

/// One line of the table: what we need, what the least possible program needs, and how many times that is allowed.
/// A row without a floor (memory) has the floor 1, so that its ratio is its own value.
struct Row {
    QString name;
    int items = 0;
    double ours = 0;
    double floor = 1;
    QString unit;
    double limit = 0;
    QString fault; ///< why there is no figure; empty when there is one

    double ratio() const { return floor > 0 ? ours / floor : 0; }
    bool isOk() const { return fault.isEmpty() && ratio() <= limit; }
};

QJsonArray toJson(const QList<Row> &rows);
QString toTable(const QList<Row> &rows);

} // namespace vitrine::bench
