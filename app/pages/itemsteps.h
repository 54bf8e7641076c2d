// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemdetails.h"
#include "widgets/component.h"

class QHBoxLayout;

namespace vitrine {

class TouchButton;

/// To the object before and the object after. The page keeps it at its lower trailing corner, whatever it shows.
class ItemSteps final : public Component {
    Q_OBJECT
public:
    explicit ItemSteps(LookHolder &holder, QWidget *parent = nullptr);

    void setNeighbours(const Neighbours &neighbours);

Q_SIGNALS:
    void stepAsked(int direction); ///< -1 the object before, 1 the one after

protected:
    void lookChanged() override;
    void retranslate() override;

private:
    void arrange();

    TouchButton *m_previous;
    TouchButton *m_next;
    QHBoxLayout *m_row;
};

} // namespace vitrine
