// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/columnchooser.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int keyRole = Qt::UserRole + 1;
constexpr int languageRole = Qt::UserRole + 2;
} // namespace

ColumnChooser::ColumnChooser(const QString &language, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_language(language), m_list(new QListWidget(this))
{
    setObjectName(u"card"_s);
    m_list->setObjectName(u"columns"_s);
    m_list->setAccessibleName(tr("Columns of the table"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumSize(340, 460);
    m_list->setSpacing(2);
    m_list->installEventFilter(this);
    auto *hint = new QLabel(tr("Move a column by drag, or with Alt and the arrow keys."), this);
    hint->setObjectName(u"second"_s);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
}

void ColumnChooser::add(const GridColumn &column, bool isChosen)
{
    auto *item = new QListWidgetItem(gridTitle(m_type, column, m_language), m_list);
    item->setData(keyRole, column.key);
    item->setData(languageRole, column.language);
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void ColumnChooser::offer(RecordType type, const QStringList &languages, const std::vector<GridColumn> &chosen)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_type = type;
    m_list->clear();
    for (const GridColumn &column : chosen)
        add(column, true);
    for (const GridColumn &column : allGridColumns(type, languages)) {
        if (std::find(chosen.begin(), chosen.end(), column) == chosen.end())
            add(column, false);
    }
    m_list->setCurrentRow(0);
}

std::vector<GridColumn> ColumnChooser::chosen() const
{
    std::vector<GridColumn> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.push_back({item->data(keyRole).toString(), item->data(languageRole).toString()});
    }
    return chosen;
}

void ColumnChooser::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        QListWidgetItem *item = m_list->takeItem(from);
        m_list->insertItem(to, item);
        m_list->setCurrentRow(to);
    }
    Q_EMIT changed();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (isMove)
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    return isMove;
}

} // namespace vitrine
