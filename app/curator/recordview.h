// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QListView>
#include <QSet>

namespace vitrine {

class RecordListModel;

/// The lines of a list, several of which can be chosen: with Ctrl, with Shift, or all that the filter lets through. The
/// choice is of records, so that it outlives scrolling and lines that are not there yet.
class RecordView final : public QListView {
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);

    void setRecords(RecordListModel *model);
    [[nodiscard]] const QSet<RecordId> &chosen() const { return m_chosen; }
    void choose(const QSet<RecordId> &records);
    /// Makes a line the current one; what is chosen stays when it is more than one line.
    void setCurrentRow(int row);

Q_SIGNALS:
    void chosenChanged();
    void allAsked(); ///< Ctrl+A

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void take(const QItemSelection &more, const QItemSelection &fewer);
    /// Shows the chosen records as chosen among the lines from `first` to `last`.
    void showChosen(int first, int last);

    RecordListModel *m_records = nullptr;
    QSet<RecordId> m_chosen;
    mutable bool m_beginsAnew = false; ///< the last click or key lets go of what was chosen
    bool m_isShowing = false;
};

} // namespace vitrine
