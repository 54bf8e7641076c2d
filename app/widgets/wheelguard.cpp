// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace vitrine {

WheelGuard::WheelGuard(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this); // a widget's own filters do not see what its children are sent
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto *number = qobject_cast<const QAbstractSpinBox *>(watched);
    const auto *widget = number ? static_cast<const QWidget *>(number) : qobject_cast<const QComboBox *>(watched);
    if (!widget || widget->window() != &m_window || (number && number->hasFocus()))
        return false;
    event->ignore(); // so that it goes on to what scrolls
    return true;
}

} // namespace vitrine
