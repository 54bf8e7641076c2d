// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QAbstractSlider>

namespace vitrine {

/// The line of a film or a sound, in milliseconds, always left to right, with a handle for a finger.
/// While it is dragged the film does not follow; `seekAsked` comes at the end and from keys.
class SeekSlider final : public QAbstractSlider {
    Q_OBJECT
public:
    explicit SeekSlider(LookHolder &holder, QWidget *parent = nullptr);

    void setDuration(int milliseconds);
    void setPosition(int milliseconds); ///< ignored while a finger holds the handle

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekAsked(int milliseconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followLook();
    [[nodiscard]] int handle() const { return m_holder.look().metrics.px(18); } ///< radius
    [[nodiscard]] int valueAt(double x) const;
    [[nodiscard]] double xOf(int value) const;

    LookHolder &m_holder;
};

} // namespace vitrine
