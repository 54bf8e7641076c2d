// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QAbstractSlider>
#include <QPoint>

namespace vitrine {

class YearRange;

/// One end of a range of years: a target for a finger, and a slider for keys and screen readers. Its value is the year.
class YearHandle final : public QAbstractSlider {
    Q_OBJECT
public:
    YearHandle(LookHolder &holder, YearRange &range, bool isFrom);

    [[nodiscard]] bool isFrom() const { return m_isFrom; }
    static constexpr int radius = 15; ///< design pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    LookHolder &m_holder;
    YearRange &m_range;
    int m_grip = 0; ///< where in the handle the finger holds it
    bool m_isFrom;
};

} // namespace vitrine
