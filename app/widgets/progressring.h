// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QBasicTimer>

namespace vitrine {

/// Work under way. With a share it is a ring that fills; without, a part of it goes round, unless motion is reduced.
class ProgressRing final : public Component {
    Q_OBJECT
public:
    explicit ProgressRing(LookHolder &holder, QWidget *parent = nullptr);
    void setShare(double share); ///< 0 to 1; negative: unknown
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    void turnIfNeeded();

    QBasicTimer m_timer;
    double m_share = -1;
    int m_angle = 90;
};

} // namespace vitrine
