// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/twocolumns.h"

#include "pages/scrollcolumn.h"

#include <QVBoxLayout>

namespace vitrine {

TwoColumns::TwoColumns(LookHolder &holder, int firstShare, int secondShare, QWidget *parent)
    : Component(holder, parent), m_firstShare(firstShare), m_secondShare(secondShare)
{
    m_leading = new QWidget(this);
    m_firstColumn = new ScrollColumn(holder, m_leading);
    m_secondColumn = new ScrollColumn(holder, this);
    m_leadingBox = new QVBoxLayout(m_leading);
    m_leadingBox->setContentsMargins(0, 0, 0, 0);
    m_leadingBox->addWidget(m_firstColumn, 1);
    m_foot = new QVBoxLayout;
    m_leadingBox->addLayout(m_foot);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->addWidget(m_leading, firstShare);
    m_row->addWidget(m_secondColumn, secondShare);
}

void TwoColumns::begin()
{
    const Metrics &metrics = look().metrics;
    const bool stacked = metrics.isPortrait();
    emptyLayout(m_foot);
    m_firstColumn->clear();
    m_secondColumn->clear();
    m_stackedFirst = m_stackedSecond = nullptr;
    m_secondColumn->setVisible(!stacked);
    m_row->setContentsMargins(metrics.margin(), metrics.grid(5), metrics.margin(), metrics.grid(4));
    m_row->setSpacing(metrics.px(56));
    m_leadingBox->setSpacing(metrics.gap());
    m_foot->setSpacing(metrics.gap());
    if (!stacked)
        return;
    m_stackedFirst = new QVBoxLayout;
    m_stackedSecond = new QVBoxLayout;
    for (QVBoxLayout *part : {m_stackedFirst, m_stackedSecond}) {
        part->setSpacing(metrics.gap());
        m_firstColumn->column()->addLayout(part);
        m_firstColumn->column()->addSpacing(metrics.grid(2));
    }
}

void TwoColumns::end()
{
    const bool isAlone = !m_stackedFirst && second()->count() == 0;
    m_secondColumn->setVisible(!m_stackedFirst && !isAlone);
    for (int i = 0; i < m_foot->count(); ++i)
        m_foot->itemAt(i)->setAlignment(isAlone ? Qt::AlignLeft : Qt::Alignment()); // no wider than its words
    // One below the other they stay together, at the top.
    if (!m_stackedFirst)
        first()->addStretch(1);
    m_stackedFirst ? m_firstColumn->column()->addStretch(1) : second()->addStretch(1);
}

QVBoxLayout *TwoColumns::first() const
{
    return m_stackedFirst ? m_stackedFirst : m_firstColumn->column();
}

QVBoxLayout *TwoColumns::second() const
{
    return m_stackedSecond ? m_stackedSecond : m_secondColumn->column();
}

int TwoColumns::position() const
{
    return m_stackedFirst ? m_firstColumn->position() : m_secondColumn->position();
}

void TwoColumns::setPosition(int pixels)
{
    (m_stackedFirst ? m_firstColumn : m_secondColumn)->setPosition(pixels);
}

} // namespace vitrine
