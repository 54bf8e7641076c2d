// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/bulkpane.h"
#include "curator/deskbar.h"
#include "curator/deskwindow.h"
#include "curator/findpane.h"
#include "curator/floorplanpane.h"
#include "curator/gapspane.h"
#include "curator/gridpane.h"
#include "curator/mergepane.h"
#include "curator/recordform.h"
#include "curator/recordlist.h"
#include "widgets/deskfoot.h"

#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// The window's deeds on many records at once.
namespace vitrine {

/// What panes of deeds on many records have in common.
template<class Pane>
void DeskWindow::addManyPane(Pane *pane)
{
    m_middle->addWidget(pane);
    connect(pane, &Pane::closed, this, &DeskWindow::showForm);
    connect(pane, &Pane::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(pane, &Pane::begun, this, &DeskWindow::beginMany);
}

void DeskWindow::beginMany(qsizetype records)
{
    m_afterwards = tr("%n record(s) were changed. Undo takes all of it back.", nullptr, int(records));
    showForm();
}

void DeskWindow::makeManyPanes()
{
    addManyPane(m_bulk = new BulkPane(*m_context, m_middle));
    addManyPane(m_find = new FindPane(*m_context, m_middle));
    addManyPane(m_merge = new MergePane(*m_context, m_middle));
    const auto add = [this](const QString &words, Qt::Key key, void (DeskWindow::*deed)()) {
        m_bar->addMany(words, QKeySequence(Qt::CTRL | key), [this, deed] { (this->*deed)(); });
    };
    add(tr("Edit the chosen records together …"), Qt::Key_E, &DeskWindow::editTogether);
    add(tr("Find and replace …"), Qt::Key_H, &DeskWindow::findAndReplace);
    add(tr("Merge the two chosen records …"), Qt::Key_M, &DeskWindow::mergeChosen);
    connect(m_merge, &MergePane::begun, this, [this] {
        m_afterwards = tr("The two records are one now. Undo parts them again.");
        open(m_list->type(), m_merge->survivor());
    });
}

void DeskWindow::addLooks()
{
    m_middle->addWidget(m_gaps = new GapsPane(*m_context, m_middle));
    connect(m_gaps, &GapsPane::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_gaps, &GapsPane::goAsked, this, [this](RecordType type, RecordId record, const Gap &gap) {
        open(type, record);
        m_form->goTo(gap);
    });
    m_bar->addLook(tr("What is left to settle"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { showGaps(); });
    m_bar->addLook(tr("Deleted entries"), {}, [this] { showDeleted(); });
    auto *floors = new FloorPlanPane(*m_context, m_middle);
    m_middle->addWidget(floors);
    connect(floors, &FloorPlanPane::openAsked, this, [this](ItemId item) { open(RecordType::Item, anyId(item)); });
    connect(floors, &FloorPlanPane::refused, this, [this](const QString &sentence) { tell(sentence, true); });
    m_bar->addLook(tr("Floor plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this, floors] {
        if (!isSettled())
            return;
        showPane(floors);
        floors->read();
        floors->setFocus();
    });
}

void DeskWindow::showGaps()
{
    if (!isSettled())
        return;
    showPane(m_gaps);
    m_gaps->setFocus();
    m_gaps->read();
}

void DeskWindow::showPane(QWidget *pane) { m_middle->setCurrentWidget(pane); }

void DeskWindow::followEditor()
{
    connect(m_editor.get(), &Editor::busyChanged, this, &DeskWindow::showBusy);
    connect(m_editor.get(), &Editor::progressed, m_foot, &DeskFoot::progress);
    connect(m_editor.get(), &Editor::ended, this, [this](bool isDone) {
        if (isDone)
            tell(m_afterwards, false);
    });
    connect(m_foot, &DeskFoot::stopAsked, m_editor.get(), &Editor::stop);
}

/// While many records are written nothing else is; reading goes on.
void DeskWindow::showBusy(bool isBusy)
{
    m_bar->setEnabled(!isBusy);
    m_splitter->setEnabled(!isBusy);
    if (isBusy) {
        m_foot->begin(tr("Many entries are being changed …"));
    } else {
        m_foot->end();
        isInTable() ? returnToTable() : m_list->view()->setFocus();
    }
}

/// Nothing waits on the form; else it says so.
bool DeskWindow::isSettled()
{
    const bool isWhole = (m_table->settle() || !isInTable()) && (!m_form || m_form->save());
    if (!isWhole && !isInTable())
        tell(tr("Something on the form could not be saved and waits there; mend it or undo it before going on."), true);
    return isWhole;
}

void DeskWindow::editTogether()
{
    if (!isSettled())
        return;
    const auto records = chosenRecords();
    if (records.empty())
        return tell(tr("Choose records in the list first: with Ctrl and Shift, or all of them with Ctrl+A."), false);
    m_bulk->open(m_list->type(), records);
    showPane(m_bulk);
}

void DeskWindow::findAndReplace()
{
    if (!isSettled())
        return;
    const auto chosen = chosenRecords();
    showPane(m_find);
    m_find->open(m_list->model().wish(), chosen.size() > 1 ? chosen : std::vector<RecordId>());
}

void DeskWindow::mergeChosen()
{
    if (!isSettled())
        return;
    const auto chosen = chosenRecords();
    if (!canMerge(m_list->type()) || chosen.size() != 2)
        return tell(tr("Choose two people or organisations, two terms or two places in the list, with Ctrl: these can be merged."), false);
    const bool isFirstOpen = m_form && m_form->record() == chosen.front();
    m_merge->open(m_list->type(), chosen[isFirstOpen ? 0 : 1], chosen[isFirstOpen ? 1 : 0]);
    showPane(m_merge);
}

} // namespace vitrine
