// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/recordview.h"

#include "models/recordlistmodel.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace vitrine {

RecordView::RecordView(QWidget *parent) : QListView(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void RecordView::setRecords(RecordListModel *model)
{
    m_records = model;
    setModel(model);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordView::take);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { showChosen(first, last); });
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::SelectAll))
        return QListView::keyPressEvent(event);
    Q_EMIT allAsked();
    event->accept();
}

QItemSelectionModel::SelectionFlags RecordView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto flags = QListView::selectionCommand(index, event);
    if (flags != QItemSelectionModel::NoUpdate)
        m_beginsAnew = flags.testFlag(QItemSelectionModel::Clear);
    return flags;
}

void RecordView::take(const QItemSelection &more, const QItemSelection &fewer)
{
    if (m_isShowing)
        return;
    if (m_beginsAnew)
        m_chosen.clear();
    for (const QModelIndex &index : fewer.indexes())
        m_chosen.remove(m_records->idAt(index.row()));
    for (const QModelIndex &index : m_beginsAnew ? selectionModel()->selectedIndexes() : more.indexes())
        m_chosen.insert(m_records->idAt(index.row()));
    Q_EMIT chosenChanged();
}

void RecordView::choose(const QSet<RecordId> &records)
{
    m_chosen = records;
    {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        selectionModel()->clearSelection();
    }
    showChosen(0, m_records->rowCount() - 1);
    Q_EMIT chosenChanged();
}

void RecordView::showChosen(int first, int last)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    QItemSelection lines;
    int from = -1;
    for (int row = first; row <= last + 1; ++row) {
        const bool isChosen = row <= last && m_chosen.contains(m_records->idAt(row));
        if (isChosen && from < 0)
            from = row;
        if (!isChosen && from >= 0) {
            lines.append(QItemSelectionRange(m_records->index(from), m_records->index(row - 1)));
            from = -1;
        }
    }
    selectionModel()->select(lines, QItemSelectionModel::Select);
}

void RecordView::setCurrentRow(int row)
{
    const QModelIndex line = m_records->index(row);
    if (m_chosen.size() > 1) {
        selectionModel()->setCurrentIndex(line, QItemSelectionModel::NoUpdate);
        showChosen(0, m_records->rowCount() - 1);
        return;
    }
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    setCurrentIndex(line);
    m_chosen = {m_records->idAt(row)};
    Q_EMIT chosenChanged();
}

} // namespace vitrine
