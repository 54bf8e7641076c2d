// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QStringList>

#include <vector>

namespace vitrine {

class TouchButton;

/// Pills of which one is chosen: a breath, a minute, everything; transcript or label.
class PillSwitch final : public Component {
    Q_OBJECT
public:
    PillSwitch(LookHolder &holder, const QStringList &choices, int chosen, QWidget *parent = nullptr);

    /// "In brief", "One minute", "Everything".
    [[nodiscard]] static QStringList lengths();
    [[nodiscard]] int chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(int chosen);

private:
    void choose(int index);

    std::vector<TouchButton *> m_pills;
    int m_chosen;
};

} // namespace vitrine
