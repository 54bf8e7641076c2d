// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "curator/deskcontext.h"
#include "models/recordgaps.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine {

/// What is left to settle in a whole exhibition, or in the catalogue: the same gap of many records under one line, each
/// record a step to its field. Looked for beside the window.
class GapsPane final : public QWidget {
    Q_OBJECT
public:
    explicit GapsPane(DeskContext &context, QWidget *parent = nullptr);

    /// Looks again, in what was chosen last; the first time in the first exhibition.
    void read();
    [[nodiscard]] bool isBusy() const { return m_beside.isBusy(); }

Q_SIGNALS:
    void goAsked(vitrine::RecordType type, vitrine::RecordId record, const vitrine::Gap &gap);
    void failed(const vitrine::Error &error);

private:
    void fillWhere();
    void look();
    void show();
    void fill(QTreeWidgetItem *line);
    void go(QTreeWidgetItem *line);

    DeskContext &m_context;
    std::vector<RecordGap> m_gaps;
    std::map<QString, std::vector<size_t>> m_groups; ///< by sentence: places in m_gaps
    QComboBox *m_where;
    QCheckBox *m_reminders;
    QLabel *m_words;
    QTreeWidget *m_tree;
    bool m_isAskedAgain = false;
    Background m_beside;
};

} // namespace vitrine
