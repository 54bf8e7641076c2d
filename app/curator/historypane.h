// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "models/changewords.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QTreeWidget;

namespace vitrine {

/// Who changed what of a record, from what to what; each earlier value can be restored, and two versions
/// (two lines, chosen with Ctrl) be compared and the older one restored.
class HistoryPane final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPane(DeskContext &context, QWidget *parent = nullptr);
    void open(RecordType type, RecordId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void compare();
    void compareChange();
    void compareVersions(const std::vector<int> &rows);
    void restore();
    void restoreVersion(size_t at);
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] QString shown(const Change &change, const QJsonValue &value) const;
    [[nodiscard]] ChangeWords words() const;
    [[nodiscard]] const Change *current() const;

    DeskContext &m_context;
    RecordType m_type = RecordType::Item;
    RecordId m_id;
    std::vector<Change> m_changes; ///< newest first
    bool m_isRead = false;
    QTreeWidget *m_list;
    QLabel *m_beforeWords;
    QLabel *m_afterWords;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
    QToolButton *m_restore;
};

} // namespace vitrine
