// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/scrollcolumn.h"

#include <QPointingDevice>
#include <QTest>

namespace vitrine {

/// A visitor's finger on the window: touches go through the window, never straight to a widget.
class Finger final {
public:
    explicit Finger(QWidget &window) : m_window(window), m_device(QTest::createTouchDevice()) {}

    void touch(const QPoint &at)
    {
        QTest::touchEvent(&m_window, m_device).press(1, at, &m_window);
        QTest::touchEvent(&m_window, m_device).release(1, at, &m_window);
    }

    /// In the middle of a widget, scrolled to first; false when something else lies there.
    [[nodiscard]] bool touch(QWidget *widget)
    {
        if (!widget || !widget->isVisible() || !widget->isEnabled())
            return false;
        for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
            if (auto *column = qobject_cast<ScrollColumn *>(each))
                column->reveal(widget);
        }
        const QPoint at = widget->mapTo(&m_window, widget->rect().center());
        QWidget *hit = m_window.childAt(at);
        if (hit != widget && !widget->isAncestorOf(hit))
            return false;
        touch(at);
        return true;
    }

    /// Two fingers that move apart around the middle of a widget.
    void pinchOpen(QWidget &widget)
    {
        const QPoint middle = widget.mapTo(&m_window, widget.rect().center());
        const auto at = [middle](int way) { return std::pair(middle - QPoint(way, 0), middle + QPoint(way, 0)); };
        QTest::touchEvent(&m_window, m_device).press(1, at(60).first, &m_window).press(2, at(60).second, &m_window);
        for (int way = 70; way <= 140; way += 10)
            QTest::touchEvent(&m_window, m_device).move(1, at(way).first, &m_window).move(2, at(way).second, &m_window);
        QTest::touchEvent(&m_window, m_device).release(1, at(140).first, &m_window).release(2, at(140).second, &m_window);
    }

private:
    QWidget &m_window;
    QPointingDevice *m_device; ///< Qt's own
};

} // namespace vitrine
