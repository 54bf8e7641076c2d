// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablecolumns.h"

#include <QWidget>

namespace vitrine {

class OrderedChecks;

/// Which columns the list shows, in which order.
class ColumnsPane final : public QWidget {
    Q_OBJECT
public:
    ColumnsPane(const QString &language, const QStringList &languages, QWidget *parent = nullptr);
    /// Those that are shown, first to last.
    void setColumns(const std::vector<TableColumn> &columns);

Q_SIGNALS:
    void columnsAsked(const std::vector<vitrine::TableColumn> &columns);
    void closed();

private:
    void tell();

    QString m_language;
    QStringList m_languages;
    OrderedChecks *m_lines;
};

} // namespace vitrine
