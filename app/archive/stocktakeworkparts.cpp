// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stocktakework.h"

#include "archive/linetable.h"
#include "editing/editor.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What a stocktake is worked with, and how the parts hang together.
namespace vitrine {

void StocktakeWork::makeScan(QVBoxLayout *column)
{
    m_place = new ChoiceBox(this);
    m_place->setObjectName(u"standingAt"_s);
    m_place->setAccessibleName(tr("The place where you stand"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(14);
    auto *here = new QLabel(tr("I am standing at"), this);
    here->setObjectName(u"second"_s);
    here->setBuddy(m_place);
    m_scan = new QLineEdit(this);
    m_scan->setObjectName(u"scan"_s);
    m_scan->setPlaceholderText(tr("scan or type a number, or the label of a place"));
    m_scan->setAccessibleName(tr("Number of an entry, or label of a place"));
    m_answer = new QLabel(this);
    m_answer->setObjectName(u"second"_s);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(m_answer->fontMetrics().lineSpacing() * 2);
    m_last = new QListWidget(this);
    m_last->setObjectName(u"lastScans"_s);
    m_last->setAccessibleName(tr("The last scans"));
    m_last->setMaximumHeight(96);
    m_last->setMinimumHeight(40); // in a low window the table needs the room more
    m_last->setUniformItemSizes(true);
    m_back = new QToolButton(this);
    m_back->setObjectName(u"takeBackScan"_s);
    m_back->setText(tr("Take back"));
    m_back->setToolTip(tr("As if the chosen scan had not been made; without a choice the last one (Ctrl+Backspace)"));
    m_back->setFocusPolicy(Qt::StrongFocus);
    auto *at = new QHBoxLayout;
    at->addWidget(here);
    at->addWidget(m_place, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_last, 1);
    last->addWidget(m_back, 0, Qt::AlignTop);
    column->addLayout(at);
    column->addWidget(m_scan);
    column->addWidget(m_answer);
    column->addLayout(last);
}

void StocktakeWork::makeTable(QVBoxLayout *column)
{
    m_show = new ChoiceBox(this);
    m_show->setObjectName(u"showOutcome"_s);
    m_show->setAccessibleName(tr("Which lines"));
    m_table = new QTableView(this);
    m_table->setObjectName(u"stocktakeLines"_s);
    m_table->setAccessibleName(tr("Lines of the stocktake"));
    m_table->setModel(m_model);
    setUpLineTable(*m_table);
    for (const auto &[section, width] : {std::pair(StocktakeModel::NumberColumn, 120), {StocktakeModel::TitleColumn, 180}, {StocktakeModel::ExpectedColumn, 150},
                                         {StocktakeModel::OutcomeColumn, 130}, {StocktakeModel::FoundColumn, 150}, {StocktakeModel::NoteColumn, 110}, {StocktakeModel::WhenColumn, 130}})
        m_table->setColumnWidth(section, width);
    column->addWidget(m_show);
    column->addWidget(m_table, 1);
}

void StocktakeWork::makeDeeds(QVBoxLayout *column)
{
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"stocktakeNote"_s);
    m_note->setMaxLength(2000);
    m_note->setPlaceholderText(tr("a note for the next scan, or for what was not found"));
    m_note->setAccessibleName(tr("Note"));
    m_miss = new QPushButton(tr("Not found"), this);
    m_miss->setObjectName(u"missLine"_s);
    m_miss->setToolTip(tr("The chosen line was looked for and not found"));
    auto *missing = new QHBoxLayout;
    missing->addWidget(m_note, 1);
    missing->addWidget(m_miss);
    column->addLayout(missing);
    auto *row = new QWidget(this);
    auto *deeds = new FlowLayout(row, 6);
    auto *back = new QPushButton(tr("All stocktakes"), this);
    back->setObjectName(u"leaveStocktake"_s);
    m_close = new QPushButton(tr("Close it …"), this);
    m_close->setObjectName(u"closeStocktake"_s);
    m_discard = new QPushButton(tr("Throw it away …"), this);
    m_discard->setObjectName(u"discardStocktake"_s);
    m_straighten = new QPushButton(this);
    m_straighten->setObjectName(u"straighten"_s);
    auto *print = new QPushButton(tr("Print …"), this);
    auto *table = new QPushButton(tr("CSV …"), this);
    for (QPushButton *button : {back, m_close, m_discard, m_straighten, print, table})
        deeds->addWidget(button);
    column->addWidget(row);
    connect(back, &QPushButton::clicked, this, &StocktakeWork::left);
    print->setObjectName(u"printStocktake"_s);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT sheetAsked(u"stocktake"_s, m_stocktake.id.toString()); });
    connect(table, &QPushButton::clicked, this, [this] { ReportRun::askWhere(this, tr("Stocktaking report"), u"stocktake"_s, u"csv"_s, [this](const QString &path) { writeCsv(path); }); });
}

void StocktakeWork::connectParts()
{
    connect(m_scan, &QLineEdit::returnPressed, this, &StocktakeWork::takeScan);
    connect(m_place, &QComboBox::activated, this, [this] {
        m_standing = m_place->currentData().toString();
        m_scan->setFocus();
    });
    connect(m_back, &QToolButton::clicked, this, &StocktakeWork::takeBack);
    connect(m_show, &QComboBox::activated, this, [this](int index) {
        m_model->setShown(index == 0 ? std::nullopt : std::optional(StocktakeOutcome(m_show->itemData(index).toInt())));
        showButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StocktakeWork::showButtons);
    connect(m_miss, &QPushButton::clicked, this, &StocktakeWork::miss);
    connect(m_close, &QPushButton::clicked, this, &StocktakeWork::askToClose);
    connect(m_discard, &QPushButton::clicked, this, &StocktakeWork::askToDiscard);
    connect(m_straighten, &QPushButton::clicked, this, &StocktakeWork::straighten);
    connect(&m_context.editor, &Editor::ended, this, &StocktakeWork::ended);
    connect(&m_context.editor, &Editor::busyChanged, this, &StocktakeWork::showButtons);
    connect(&m_reports, &ReportRun::said, this, &StocktakeWork::said);
    connect(&m_reading, &ReadingBeside::failed, this, [this](const Error &error) {
        m_progress->clear();
        Q_EMIT said(error.message, true);
    });
    connect(&m_reading, &ReadingBeside::busyChanged, this, [this](bool isBusy) {
        showButtons();
        if (!isBusy)
            takeWaiting();
    });
    connect(&m_late, &LateScans::said, this, &StocktakeWork::said);
    connect(&m_late, &LateScans::leftOver, this, &StocktakeWork::takeLeftOver);
    connect(&m_late, &LateScans::written, this, [this](StocktakeId of) {
        if (of == m_stocktake.id)
            read();
    });
    auto *back = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &StocktakeWork::takeBack);
}

} // namespace vitrine
