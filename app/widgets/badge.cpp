// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"

#include "widgets/card.h"

#include <QPainter>

namespace vitrine {

Badge::Badge(LookHolder &holder, const QString &text, QWidget *parent) : Component(holder, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString &text, const QString &language)
{
    m_text = text;
    m_language = language;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : badgeSize(m_text, m_language.isEmpty() ? look().language : m_language, look());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_text.isEmpty())
        paintBadge(painter, rect(), m_text, m_language, look());
}

} // namespace vitrine
