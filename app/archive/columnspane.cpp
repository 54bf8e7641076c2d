// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/columnspane.h"

#include "archive/panehead.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ColumnsPane::ColumnsPane(const QString &language, const QStringList &languages, QWidget *parent)
    : QWidget(parent), m_language(language), m_languages(languages), m_list(new QListWidget(this)), m_up(new QToolButton(this)),
      m_down(new QToolButton(this))
{
    auto *head = new PaneHead(tr("Columns"), tr("What the list shows, and in which order."), language, this);
    m_list->setObjectName(u"columns"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_up->setText(tr("Forward"));
    m_down->setText(tr("Back"));
    m_up->setToolTip(tr("Nearer to the beginning of the line (Alt+Up)"));
    m_down->setToolTip(tr("Nearer to the end of the line (Alt+Down)"));
    auto *first = new QToolButton(this);
    first->setText(tr("As at first"));
    auto *row = new QHBoxLayout;
    for (QToolButton *button : {m_up, m_down, first}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, way = step] { move(way); });
    }
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(first, &QToolButton::clicked, this, [this] {
        setColumns(firstTableColumns(m_languages));
        tell();
    });
    connect(head, &PaneHead::closed, this, &ColumnsPane::closed);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsPane::tell);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsPane::showButtons);
    setFocusProxy(m_list);
}

void ColumnsPane::addLine(const TableColumn &column, bool isShown)
{
    auto *line = new QListWidgetItem(columnTitle(column, m_language), m_list);
    line->setData(Qt::UserRole, column.text());
    line->setSizeHint({0, 28});
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    line->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
}

void ColumnsPane::setColumns(const std::vector<TableColumn> &columns)
{
    m_isSetting = true;
    m_list->clear();
    for (const TableColumn &column : columns)
        addLine(column, true);
    for (const TableColumn &column : allTableColumns(m_languages)) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            addLine(column, false);
    }
    m_list->setCurrentRow(0);
    m_isSetting = false;
    showButtons();
}

void ColumnsPane::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    m_isSetting = true;
    m_list->insertItem(row + step, m_list->takeItem(row));
    m_list->setCurrentRow(row + step);
    m_isSetting = false;
    tell();
}

void ColumnsPane::showButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

void ColumnsPane::tell()
{
    if (m_isSetting)
        return;
    std::vector<TableColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *line = m_list->item(row);
        if (line->checkState() == Qt::Checked)
            columns.push_back(*tableColumn(line->data(Qt::UserRole).toString(), {}));
    }
    if (!columns.empty())
        Q_EMIT columnsAsked(columns);
    showButtons();
}

} // namespace vitrine
