// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/touchbutton.h"

namespace vitrine {

/// A facet or a topic: round ends, checkable, with a count.
class Chip final : public TouchButton {
    Q_OBJECT
public:
    Chip(LookHolder &holder, const QString &text, int count = -1, QWidget *parent = nullptr)
        : TouchButton(holder, Icon::None, text, parent)
    {
        setShape(Shape::Pill);
        setCheckable(true);
        setCount(count);
    }
};

} // namespace vitrine
