// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scrollcolumn.h"

#include "widgets/kinetic.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            emptyLayout(inner);
        }
        delete item;
    }
}

namespace {

/// As tall as its parts are at its width, and no taller: their least height, which Qt asks for too, is that of a narrow column.
class ColumnContent final : public QWidget {
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = layout() ? layout()->totalMinimumSize() : QSize(0, 0);
        return layout() && layout()->hasHeightForWidth() ? QSize(least.width(), 0) : least;
    }
};

} // namespace

ScrollColumn::ScrollColumn(LookHolder &holder, QWidget *parent) : QScrollArea(parent), m_holder(holder)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content = new ColumnContent;
    m_content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(m_content);
    new Kinetic(holder, *this);
    m_content->setAutoFillBackground(false); // setWidget turns it on
    m_content->installEventFilter(this);
    connect(&holder, &LookHolder::changed, this, &ScrollColumn::followLook);
    followLook();
}

void ScrollColumn::followLook()
{
    setLayoutDirection(m_holder.look().direction());
    m_content->setLayoutDirection(m_holder.look().direction());
    m_column->setSpacing(m_holder.look().metrics.gap());
}

void ScrollColumn::clear()
{
    emptyLayout(m_column);
    m_wished = -1;
    verticalScrollBar()->setValue(0);
}

int ScrollColumn::position() const
{
    return m_wished >= 0 ? m_wished : verticalScrollBar()->value();
}

void ScrollColumn::setPosition(int pixels)
{
    m_wished = pixels > 0 ? pixels : -1;
    applyWished();
}

void ScrollColumn::applyWished()
{
    if (m_wished < 0)
        return;
    if (verticalScrollBar()->maximum() >= m_wished) {
        verticalScrollBar()->setValue(m_wished);
        m_wished = -1;
    }
}

void ScrollColumn::reveal(QWidget *widget)
{
    ensureWidgetVisible(widget, 0, m_holder.look().metrics.grid(6));
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        applyWished();
    return handled;
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    applyWished();
}

} // namespace vitrine
