// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/placespane.h"

#include "archive/itemlist.h"
#include "archive/panehead.h"
#include "domain/custodywords.h"
#include "editing/editor.h"
#include "models/itemtablemodel.h"
#include "models/placetreemodel.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the pane is made of, and what follows what.
namespace vitrine {

void PlacesPane::makeTree(QVBoxLayout *column)
{
    m_scan = new QLineEdit(this);
    m_scan->setObjectName(u"placeScan"_s);
    m_scan->setPlaceholderText(tr("label of a place, or numbers to move there"));
    m_scan->setToolTip(tr("Scan or type: the label or the name of a place goes to it; numbers of entries, with commas between, are moved to the place that is chosen."));
    m_scan->setAccessibleName(tr("Label of a place, or numbers of entries to move there"));
    m_scan->setClearButtonEnabled(true);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"places"_s);
    m_tree->setAccessibleName(tr("Places, each with those inside it"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QTreeView::NoEditTriggers);
    m_tree->setMinimumHeight(220);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PlaceTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PlaceTreeModel::KindColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(PlaceTreeModel::ItemsColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addWidget(m_scan);
    column->addWidget(m_tree, 1);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[words, name, sheet] : {std::tuple(tr("Box labels …"), u"boxLabels"_s, u"box-labels"_s), std::tuple(tr("Contents list …"), u"contentsList"_s, u"contents"_s)}) {
        auto *print = new QToolButton(row);
        print->setText(words);
        print->setObjectName(name);
        print->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(print);
        connect(print, &QToolButton::clicked, this, [this, sheet = sheet] { askForSheet(sheet); });
    }
    m_check = new QToolButton(row);
    m_check->setText(tr("Take stock here …"));
    m_check->setObjectName(u"checkPlace"_s);
    m_check->setFocusPolicy(Qt::StrongFocus);
    flow->addWidget(m_check);
    connect(m_check, &QToolButton::clicked, this, [this] {
        whenRead([this] { Q_EMIT stocktakeAsked(current()); });
    });
    column->addWidget(row);
}

void PlacesPane::makeMoves(QVBoxLayout *column)
{
    m_why = new QLineEdit(this);
    m_why->setObjectName(u"moveReason"_s);
    m_why->setAccessibleName(tr("Why the entries are moved"));
    m_why->setPlaceholderText(tr("why they are moved (may stay empty)"));
    m_why->setMaxLength(500);
    m_move = new QPushButton(this);
    m_move->setObjectName(u"moveChosen"_s);
    column->addWidget(m_why);
    column->addWidget(m_move);
}

void PlacesPane::makeForm(QVBoxLayout *column)
{
    m_formTitle = new QLabel(this);
    m_formTitle->setObjectName(u"second"_s);
    m_formTitle->setWordWrap(true);
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"placePath"_s);
    m_path->setMaxLength(500);
    m_path->setPlaceholderText(tr("Depot > Shelf 4 > Box 12"));
    m_kind = new ChoiceBox(this);
    m_kind->setObjectName(u"placeKind"_s);
    for (size_t i = 0; i < EnumNames<PlaceKind>::names.size(); ++i)
        m_kind->addItem(CustodyWords::placeKind(PlaceKind(i)));
    m_code = new QLineEdit(this);
    m_code->setObjectName(u"placeCode"_s);
    m_code->setMaxLength(200);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"placeNote"_s);
    m_note->setMaxLength(2000);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto &[words, field] : {std::pair<QString, QWidget *>(tr("From outside in"), m_path), {tr("Kind"), m_kind}, {tr("On its label"), m_code}, {tr("Note"), m_note}}) {
        form->addRow(words, field);
        field->setAccessibleName(words);
    }
    m_save = new QPushButton(tr("Save the place"), this);
    m_save->setObjectName(u"savePlace"_s);
    m_new = new QPushButton(tr("New place …"), this);
    m_new->setObjectName(u"newPlace"_s);
    m_away = new QPushButton(tr("Take away …"), this);
    m_away->setObjectName(u"removePlace"_s);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *one : {m_save, m_new, m_away})
        flow->addWidget(one);
    column->addWidget(m_formTitle);
    column->addLayout(form);
    column->addWidget(row);
}

void PlacesPane::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenReads);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    connect(m_head, &PaneHead::closed, this, &PlacesPane::closed);
    connect(&m_context.reader, &Reader::recordsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesPane::showCurrent);
    for (const auto chosen : {&QTreeView::clicked, &QTreeView::activated}) {
        connect(m_tree, chosen, this, [this] {
            m_goal.clear(); // somebody goes elsewhere
            Q_EMIT placeAsked(current());
        });
    }
    connect(m_scan, &QLineEdit::returnPressed, this, &PlacesPane::takeScan);
    connect(m_path, &QLineEdit::textChanged, this, &PlacesPane::showButtons);
    for (const auto &[button, deed] : {std::pair(m_save, &PlacesPane::save), {m_new, &PlacesPane::beginNew}, {m_away, &PlacesPane::takeAway}, {m_move, &PlacesPane::moveChosen}}) {
        connect(button, &QPushButton::clicked, this, [this, button = button, deed = deed] {
            whenRead([this, button, deed] {
                if (button->isEnabled()) // still
                    (this->*deed)();
            });
        });
    }
    connect(&m_context.list.model(), &ItemTableModel::chosenChanged, this, &PlacesPane::showButtons);
    connect(&m_context.editor, &Editor::ended, this, &PlacesPane::ended);
    connect(&m_context.editor, &Editor::busyChanged, this, &PlacesPane::showButtons);
    connect(&m_reports, &ReportRun::said, this, &PlacesPane::said);
    connectReading();
}

} // namespace vitrine
