// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/foldingbar.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int barGap = 6;
}

FoldingBar::FoldingBar(QWidget *parent) : QFrame(parent), m_head(new QHBoxLayout), m_deeds(new QWidget(this)), m_grid(new QGridLayout(this))
{
    setObjectName(u"bar"_s);
    auto *deeds = new QHBoxLayout(m_deeds);
    deeds->setContentsMargins(0, 0, 0, 0);
    deeds->setSpacing(barGap);
    m_head->setSpacing(barGap);
    m_grid->setContentsMargins(16, 8, 16, 8);
    m_grid->setSpacing(barGap);
    m_grid->setColumnStretch(0, 1);
    m_grid->addLayout(m_head, 0, 0);
    m_grid->addWidget(m_deeds, 0, 1);
}

void FoldingBar::addDeed(QWidget *deed) { m_deeds->layout()->addWidget(deed); }

void FoldingBar::setChief(QWidget *chief)
{
    m_chief = chief;
    m_grid->addWidget(chief, 0, 2);
}

int FoldingBar::innerWidth(bool isFolded) const
{
    const int deeds = m_deeds->sizeHint().width();
    const int row = m_head->minimumSize().width() + (m_chief ? m_chief->sizeHint().expandedTo(m_chief->minimumSize()).width() + barGap : 0);
    return isFolded ? std::max(row, deeds) : row + deeds + barGap;
}

QSize FoldingBar::minimumSizeHint() const
{
    const QMargins margins = m_grid->contentsMargins();
    return {innerWidth(true) + margins.left() + margins.right(), m_grid->minimumSize().height()};
}

void FoldingBar::fold()
{
    const QMargins margins = m_grid->contentsMargins();
    const bool isFolded = width() - margins.left() - margins.right() < innerWidth(false);
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    m_grid->removeWidget(m_deeds);
    if (isFolded)
        m_grid->addWidget(m_deeds, 1, 0, 1, 3, Qt::AlignLeading);
    else
        m_grid->addWidget(m_deeds, 0, 1);
    updateGeometry();
}

void FoldingBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

/// Words of deeds change with how many entries there are.
bool FoldingBar::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return isDone;
}

} // namespace vitrine
