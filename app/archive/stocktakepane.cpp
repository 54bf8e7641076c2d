// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stocktakepane.h"

#include "archive/panehead.h"
#include "archive/stocktakelist.h"
#include "archive/stocktakework.h"
#include "models/stocktakesmodel.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace vitrine {

StocktakePane::StocktakePane(const StoreRoomContext &context, QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_all(new StocktakeList(context, m_stack)), m_work(new StocktakeWork(context, m_stack))
{
    auto *head = new PaneHead(tr("Stocktaking"), tr("Is everything where the catalogue says? Every scan is stored at once."), context.language, this);
    m_stack->addWidget(m_all);
    m_stack->addWidget(m_work);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    auto *away = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, &StocktakePane::closed);
    connect(head, &PaneHead::closed, this, &StocktakePane::closed);
    connect(m_all, &StocktakeList::openAsked, this, &StocktakePane::open);
    connect(m_work, &StocktakeWork::left, this, &StocktakePane::showAll);
    connect(m_work, &StocktakeWork::sheetAsked, this, &StocktakePane::sheetAsked);
    connect(m_all, &StocktakeList::found, this, &StocktakePane::openGoing);
    connect(m_all, &StocktakeList::said, this, &StocktakePane::said);
    connect(m_work, &StocktakeWork::said, this, &StocktakePane::said);
}

bool StocktakePane::isWorking() const { return m_stack->currentWidget() == m_work; }

void StocktakePane::open(StocktakeId stocktake)
{
    m_opensGoing = false;
    m_stack->setCurrentWidget(m_work);
    m_work->open(stocktake);
    m_work->setFocus();
}

void StocktakePane::showAll()
{
    m_opensGoing = false;
    m_stack->setCurrentWidget(m_all);
    m_all->read();
    m_all->setFocus();
}

void StocktakePane::read()
{
    m_opensGoing = !isWorking();
    m_all->read();
    if (isWorking())
        m_work->read();
}

void StocktakePane::openGoing()
{
    if (!std::exchange(m_opensGoing, false))
        return;
    std::vector<StocktakeId> going;
    for (const Stocktake &one : m_all->model().stocktakes()) {
        if (!one.closed.isValid())
            going.push_back(one.id);
    }
    if (going.size() == 1)
        open(going.front());
}

void StocktakePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

} // namespace vitrine
