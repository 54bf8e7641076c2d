// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/deletedpane.h"
#include "curator/deskbar.h"
#include "curator/deskwindow.h"
#include "curator/gridpane.h"
#include "curator/recordform.h"
#include "curator/recordlist.h"

#include <QFrame>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

// The window's table: the list at the side, shown wide in the middle.
namespace vitrine {

void DeskWindow::makeTable()
{
    m_table = new GridPane(*m_context, m_middle);
    m_cells = new CellPane(*m_context, m_middle);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_cells);
    const auto problem = [this](const Error &error) { tell(error.message, true); };
    connect(m_table, &GridPane::failed, this, problem);
    connect(m_cells, &CellPane::failed, this, problem);
    connect(m_table, &GridPane::closed, this, &DeskWindow::leaveTable);
    connect(m_table, &GridPane::openAsked, this, [this](RecordId record) {
        if (m_table->settle())
            open(m_table->model().wish().type, record);
    });
    connect(m_table, &GridPane::currentRecordChanged, this, [this](RecordId record) { m_list->setCurrent(record); });
    connect(m_table, &GridPane::rehearseAsked, this, [this](const CellDeed &deed) {
        m_middle->setCurrentWidget(m_cells);
        m_cells->open(deed);
    });
    connect(m_cells, &CellPane::closed, this, &DeskWindow::returnToTable);
    connect(m_cells, &CellPane::begun, this, [this](qsizetype records) {
        m_afterwards = tr("%n record(s) were changed. Undo takes all of it back.", nullptr, int(records));
        returnToTable();
    });
    connect(m_middle, &QStackedWidget::currentChanged, this, &DeskWindow::showTableButton);
}

bool DeskWindow::isInTable() const { return m_middle->currentWidget() == m_table || m_middle->currentWidget() == m_cells; }

void DeskWindow::returnToTable()
{
    m_middle->setCurrentWidget(m_table);
    m_table->setFocus();
}

/// The table has the preview's room too, and so has what is wide in a form.
void DeskWindow::showTableButton()
{
    const bool isTable = isInTable();
    m_bar->showTable(isTable);
    m_previewSide->setVisible(!isTable && !m_middle->currentWidget()->property("isWide").toBool() && !(m_form && m_middle->currentWidget() == m_form && m_form->isWide()));
}

void DeskWindow::toggleTable()
{
    if (isInTable())
        return leaveTable();
    if (!isSettled())
        return showTableButton();
    m_table->setWish(m_list->model().wish());
    m_table->showRecord(m_list->current());
    returnToTable();
}

void DeskWindow::leaveTable()
{
    if (!m_table->settle())
        return showTableButton();
    const RecordId record = m_table->current();
    if (record.isNull() || (m_form && m_form->record() == record))
        showForm();
    else
        open(m_table->model().wish().type, record);
    if (isInTable()) // there is no form yet
        m_middle->setCurrentWidget(m_deleted);
}

/// While the table is there the list goes along with it.
void DeskWindow::choose(RecordType type, RecordId record)
{
    if (isInTable())
        m_table->showRecord(record);
    else
        open(type, record);
}

/// Those with a chosen cell, while the table is there.
std::vector<RecordId> DeskWindow::chosenRecords() const { return isInTable() ? m_table->chosenRecords() : m_list->chosenRecords(); }

QByteArray DeskWindow::tableState() const { return m_table->state(); }

void DeskWindow::restoreTableState(const QByteArray &state) { m_table->restoreState(state); }

} // namespace vitrine
