// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

#include <QHelpEvent>
#include <QStylePainter>
#include <QToolTip>

namespace vitrine {

namespace {

constexpr double halfArrow = 4.0; // pixels at each side of its tip

} // namespace

QRect ChoiceBox::part(QStyle::SubControl which) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, which, this);
}

bool ChoiceBox::isCut() const { return !isEditable() && fontMetrics().horizontalAdvance(currentText()) > part(QStyle::SC_ComboBoxEditField).width(); }

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QComboBox::event(event);
    const QString words = toolTip().isEmpty() ? currentText() : currentText() + QChar::LineFeed + toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), words, this);
    return true;
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    paintArrow(painter);
    if (currentIndex() < 0 && !placeholderText().isEmpty()) {
        option.palette.setBrush(QPalette::Text, option.palette.placeholderText());
        option.currentText = placeholderText();
    }
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, part(QStyle::SC_ComboBoxEditField).width());
    painter.setLayoutDirection(layoutDirection()); // a painter begins with that of the program
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceBox::paintArrow(QPainter &painter) const
{
    const QPointF tip = QRectF(part(QStyle::SC_ComboBoxArrow)).center() + QPointF(0, halfArrow / 2);
    painter.save();
    painter.setOpacity(0.7);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Text), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip - QPointF(halfArrow, halfArrow), tip, tip - QPointF(-halfArrow, halfArrow)});
    painter.restore();
}

} // namespace vitrine
