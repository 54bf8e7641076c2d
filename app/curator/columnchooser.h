// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/gridcolumn.h"

#include <QFrame>

class QListWidget;

namespace vitrine {

/// Which columns the table has, and in which order: chosen by their boxes, moved by drag or with Alt and the arrows.
class ColumnChooser final : public QFrame {
    Q_OBJECT
public:
    ColumnChooser(const QString &language, QWidget *parent);

    void offer(RecordType type, const QStringList &languages, const std::vector<GridColumn> &chosen);
    [[nodiscard]] std::vector<GridColumn> chosen() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed(); ///< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const GridColumn &column, bool isChosen);
    void moveCurrent(int by);

    QString m_language;
    RecordType m_type = RecordType::Item;
    QListWidget *m_list;
    bool m_isFilling = false;
};

} // namespace vitrine
