// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/fixityfinding.h"

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QTableView;

namespace vitrine {

class FindingsModel;
class PaneHead;

/// What the check found of each original, the failures first. A line leads to its entry.
class FindingsPane final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPane(const QString &language, QWidget *parent = nullptr);
    void setFindings(const std::vector<FixityFinding> &findings);
    [[nodiscard]] QAbstractItemModel *model() const;

Q_SIGNALS:
    void numbersAsked(const QStringList &numbers);
    void closed();

private:
    PaneHead *m_head;
    FindingsModel *m_model;
    QTableView *m_view;
};

} // namespace vitrine
