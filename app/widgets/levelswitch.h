// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <array>

namespace vitrine {

class FlowLayout;
class TouchButton;

/// How much to read: a breath, a minute, everything.
class LevelSwitch final : public Component {
    Q_OBJECT
public:
    enum class Level { Breath, Minute, Everything };

    explicit LevelSwitch(LookHolder &holder, QWidget *parent = nullptr);

    [[nodiscard]] Level level() const { return m_level; }
    void setLevel(Level level);
    void setOffered(Level level, bool offered); ///< a text without a longer version does not offer one

Q_SIGNALS:
    void levelChosen(vitrine::LevelSwitch::Level level);

protected:
    void lookChanged() override;
    void retranslate() override;

private:
    FlowLayout *m_row;
    std::array<TouchButton *, 3> m_pills{};
    Level m_level = Level::Breath;
};

} // namespace vitrine
