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
    void scrollToTop();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    LookHolder &m_holder;
    Kinetic *m_kinetic; ///< child
};

} // namespace vitrine
