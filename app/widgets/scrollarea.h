// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kinetic.h"
#include "widgets/look.h"

#include <QScrollArea>

namespace vitrine {

/// A column that scrolls with a finger, the wheel and keys; never sideways; without a frame, on the ground.
/// The thing with the focus is brought into view.
class ScrollArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollArea(LookHolder &holder, QWidget *parent = nullptr);
    void setWidget(QWidget *content); ///< takes it; the ground shows through
    void scrollToTop();

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Ring;
    void followLook();
    void showRing();

    LookHolder &m_holder;
    Kinetic *m_kinetic; ///< child
    Ring *m_ring;       ///< child, over the content
    QString m_ownName;  ///< accessible name when nobody gave one
};

} // namespace vitrine
