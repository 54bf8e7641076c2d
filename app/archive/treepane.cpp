// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/treepane.h"

#include "archive/treedelegate.h"
#include "models/treemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace vitrine {

TreePane::TreePane(const Reader &reader, const QString &language, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_model(new TreeModel(reader, language, this)), m_view(new QTreeView(this)), m_reveal(new QToolButton(this))
{
    auto *title = new QLabel(tr("Hierarchy"), this);
    title->setObjectName(u"second"_s);
    title->setBuddy(m_view);
    m_reveal->setObjectName(u"plain"_s);
    m_reveal->setText(tr("Show the entry"));
    m_reveal->setToolTip(tr("Shows where the current entry stands (Ctrl+H)"));
    m_reveal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    m_reveal->setEnabled(false);
    m_view->setObjectName(u"hierarchy"_s);
    m_view->setAccessibleName(tr("Hierarchy"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(16);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new TreeDelegate(tokens, m_view));
    m_view->setModel(m_model);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_reveal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TreePane::follow);
    connect(m_model, &TreeModel::failed, this, &TreePane::failed);
    connect(m_reveal, &QToolButton::clicked, this, [this] { (void)reveal(m_current); });
    read();
}

TreePane::~TreePane() = default;

void TreePane::open(ItemId item)
{
    const QModelIndex index = m_model->find(item);
    if (index.isValid())
        m_view->expand(index);
}

void TreePane::read()
{
    QList<ItemId> open;
    for (QModelIndex index = m_model->whole(); index.isValid(); index = m_view->indexBelow(index)) {
        if (m_view->isExpanded(index))
            open.append(m_model->idAt(index));
    }
    const ItemId chosen = branch();
    {
        const QScopedValueRollback quiet(m_isFollowing, false);
        setVisible(m_model->read());
        m_view->expand(m_model->whole());
        if (open.isEmpty() && m_model->rowCount(m_model->whole()) == 1) // what the only tree begins with says little
            m_view->expand(m_model->index(0, 0, m_model->whole()));
        for (const ItemId &item : std::as_const(open)) {
            if (!item.isNull())
                this->open(item);
        }
    }
    setBranch(chosen);
    if (!chosen.isNull() && branch() != chosen) // it is gone, or stands in no tree any more
        Q_EMIT branchAsked({});
}

ItemId TreePane::branch() const { return m_model->idAt(m_view->currentIndex()); }

void TreePane::setBranch(ItemId branch)
{
    const QScopedValueRollback quiet(m_isFollowing, false);
    const QModelIndex index = branch.isNull() ? QModelIndex() : m_model->find(branch);
    m_view->setCurrentIndex(index.isValid() ? index : m_model->whole());
}

bool TreePane::reveal(ItemId item)
{
    const QModelIndex index = m_model->find(item);
    if (!index.isValid())
        return false;
    m_view->expand(index.parent());
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
    m_view->setCurrentIndex(index);
    return true;
}

void TreePane::setCurrentItem(ItemId item)
{
    m_current = item;
    const auto above = item.isNull() ? Result<std::vector<ItemId>>(std::vector<ItemId>()) : m_reader.above(item);
    m_reveal->setEnabled(above && !above->empty());
}

void TreePane::follow(const QModelIndex &index)
{
    if (m_isFollowing && index.isValid())
        Q_EMIT branchAsked(m_model->idAt(index));
}

} // namespace vitrine
