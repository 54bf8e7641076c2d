// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "curator/celleditor.h"
#include "curator/cellpane.h"
#include "curator/gridmodel.h"

#include <QJsonObject>
#include <QPointer>

class QLabel;
class QToolButton;

namespace vitrine {

class ColumnChooser;
class GridView;

/// The desk's list as a wide table whose cells are edited. One cell is written at once; what concerns several is asked to be
/// rehearsed first.
class GridPane final : public QWidget {
    Q_OBJECT
public:
    explicit GridPane(DeskContext &context, QWidget *parent = nullptr);

    void setWish(const ListWish &wish);
    void showRecord(RecordId record);
    [[nodiscard]] RecordId current() const;
    /// Those of which a cell is chosen, in the order of the table.
    [[nodiscard]] std::vector<RecordId> chosenRecords() const;
    /// What is being written in a cell is taken; false when it cannot be and stays there.
    bool settle();
    /// Columns and their widths, for each record type that somebody arranged.
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray &state);

    [[nodiscard]] GridView &view() { return *m_view; }
    [[nodiscard]] GridModel &model() { return *m_model; }
    [[nodiscard]] ColumnChooser &chooser() { return *m_chooser; }
    [[nodiscard]] CellEditor *editor() const { return m_editor; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] bool isCopying() const { return m_copying.isBusy(); }

    void edit(QKeyEvent *typed);
    void fillDown();
    void clearCells();
    void copy();
    void paste();

Q_SIGNALS:
    void rehearseAsked(const vitrine::CellDeed &deed);
    void currentRecordChanged(vitrine::RecordId record);
    void openAsked(vitrine::RecordId record);
    void closed();
    void failed(const vitrine::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHead();
    void connectView();
    void listed();
    void showCurrent();
    void showCount();
    void tell(const QString &sentence, bool isProblem = false);
    // Columns.
    [[nodiscard]] std::vector<GridColumn> columnsFor(RecordType type) const;
    void showColumns(const std::vector<GridColumn> &columns);
    void columnsChosen();
    void columnMoved(int from, int to);
    void keepWidth(int column, int width);
    // One cell.
    void take(CellEditor::Way way);
    void closeEditor();
    bool write(const QString &title, const MakeWishes &make);
    [[nodiscard]] bool isReadAtOnce(int column) const;
    // Several.
    [[nodiscard]] SharedGround ground() const;
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] bool isOneBlock();
    void ask(const QString &title, const QString &step, const MakeWishes &make, bool isOneCell);
    void putOnClipboard(const CellBlock &cells);

    DeskContext &m_context;
    GridModel *m_model;
    GridView *m_view;
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_columns;
    ColumnChooser *m_chooser;
    QLabel *m_said;
    QPointer<CellEditor> m_editor;
    QPersistentModelIndex m_edited;
    RecordId m_record; ///< the current one
    QJsonObject m_kept; ///< by type: names of columns, widths
    QString m_problem; ///< why the last cell was not written
    bool m_isArranging = false;
    Background m_copying;
};

} // namespace vitrine
