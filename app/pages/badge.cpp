// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/badge.h"

#include "widgets/card.h"

#include <QPainter>

namespace vitrine {

Badge::Badge(LookHolder &holder, const QString &text, const QString &language, QWidget *parent)
    : Component(holder, parent), m_text(text), m_language(language)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text, m_language.isEmpty() ? look().language : m_language, look());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_text, m_language.isEmpty() ? look().language : m_language, look());
}

} // namespace vitrine
