// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablecolumns.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace vitrine {

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
    void addLine(const TableColumn &column, bool isShown);
    void move(int step);
    void tell();
    void showButtons();

    QString m_language;
    QStringList m_languages;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    bool m_isSetting = false;
};

} // namespace vitrine
