// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/orderedchecks.h"

#include <QListWidget>
#include <QShortcut>
#include <QToolButton>

namespace vitrine {

OrderedChecks::OrderedChecks(Buttons where, const QString &earlier, const QString &later, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_buttons(new QBoxLayout(where == Buttons::Beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight)),
      m_up(new QToolButton(this)), m_down(new QToolButton(this))
{
    m_up->setText(tr("Forward"));
    m_down->setText(tr("Back"));
    for (const auto &[button, words, key, step] : {std::tuple(m_up, earlier, Qt::Key_Up, -1), std::tuple(m_down, later, Qt::Key_Down, 1)}) {
        button->setToolTip(words);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_buttons->addWidget(button);
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, way = step] { move(way); });
        connect(button, &QToolButton::clicked, this, [this, way = step] { move(way); });
    }
    m_buttons->addStretch(1);
    auto *outer = new QBoxLayout(where == Buttons::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_list, 1);
    outer->addLayout(m_buttons);
    connect(m_list, &QListWidget::itemChanged, this, &OrderedChecks::keepOne);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedChecks::showButtons);
    setFocusProxy(m_list);
    showButtons();
}

void OrderedChecks::setLines(const std::vector<Line> &lines)
{
    m_isSetting = true;
    m_list->clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.words, m_list);
        item->setData(Qt::UserRole, line.key);
        item->setSizeHint({0, lineHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(line.isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_isSetting = false;
    showButtons();
}

QStringList OrderedChecks::ticked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys += m_list->item(row)->data(Qt::UserRole).toString();
    }
    return keys;
}

void OrderedChecks::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    m_isSetting = true;
    m_list->insertItem(row + step, m_list->takeItem(row));
    m_list->setCurrentRow(row + step);
    m_isSetting = false;
    showButtons();
    Q_EMIT changed();
}

void OrderedChecks::keepOne()
{
    if (m_isSetting)
        return;
    m_isSetting = true;
    if (ticked().isEmpty())
        m_list->item(std::max(m_list->currentRow(), 0))->setCheckState(Qt::Checked);
    m_isSetting = false;
    Q_EMIT changed();
}

void OrderedChecks::showButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

} // namespace vitrine
