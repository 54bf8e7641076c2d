// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/columnspane.h"

#include "archive/orderedchecks.h"
#include "archive/panehead.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ColumnsPane::ColumnsPane(const QString &language, const QStringList &languages, QWidget *parent)
    : QWidget(parent), m_language(language), m_languages(languages),
      m_lines(new OrderedChecks(OrderedChecks::Buttons::Below, tr("Nearer to the beginning of the line (Alt+Up)"), tr("Nearer to the end of the line (Alt+Down)"), this))
{
    auto *head = new PaneHead(tr("Columns"), tr("What the list shows, and in which order."), language, this);
    m_lines->list().setObjectName(u"columns"_s);
    m_lines->list().setAccessibleName(tr("Columns"));
    auto *first = new QToolButton(this);
    first->setText(tr("As at first"));
    first->setFocusPolicy(Qt::StrongFocus);
    m_lines->buttons().insertWidget(2, first);
    m_lines->layout()->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(head);
    column->addWidget(m_lines, 1);
    connect(first, &QToolButton::clicked, this, [this] {
        setColumns(firstTableColumns(m_languages));
        tell();
    });
    connect(head, &PaneHead::closed, this, &ColumnsPane::closed);
    connect(m_lines, &OrderedChecks::changed, this, &ColumnsPane::tell);
    setFocusProxy(m_lines);
}

void ColumnsPane::setColumns(const std::vector<TableColumn> &columns)
{
    std::vector<OrderedChecks::Line> lines;
    const auto add = [&](const TableColumn &column, bool isShown) { lines.push_back({column.text(), columnTitle(column, m_language), isShown}); };
    for (const TableColumn &column : columns)
        add(column, true);
    for (const TableColumn &column : allTableColumns(m_languages)) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            add(column, false);
    }
    m_lines->setLines(lines);
}

void ColumnsPane::tell()
{
    std::vector<TableColumn> columns;
    for (const QString &text : m_lines->ticked())
        columns.push_back(*tableColumn(text, {}));
    Q_EMIT columnsAsked(columns);
}

} // namespace vitrine
