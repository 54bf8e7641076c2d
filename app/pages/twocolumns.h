// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

class QBoxLayout;
class QVBoxLayout;

namespace vitrine {

class ScrollColumn;

/// The two parts of a page: side by side on a wide screen, each scrolling on its own; one column in portrait.
class TwoColumns final : public Component {
    Q_OBJECT
public:
    TwoColumns(LookHolder &holder, int firstShare, int secondShare, QWidget *parent = nullptr);

    /// Empties both parts and arranges them for the screen.
    void begin();
    /// When both are filled: what room is left stays below them. Where there is no second, the first has the whole width.
    void end();
    [[nodiscard]] QVBoxLayout *first() const;
    [[nodiscard]] QVBoxLayout *second() const;
    /// Stays at the foot of the first part when that scrolls; the end of the only column in portrait.
    [[nodiscard]] QVBoxLayout *foot() const { return m_foot; }
    [[nodiscard]] int position() const;
    void setPosition(int pixels);

private:
    ScrollColumn *m_firstColumn;
    ScrollColumn *m_secondColumn;
    QWidget *m_leading;
    QVBoxLayout *m_foot;
    QVBoxLayout *m_leadingBox;
    QBoxLayout *m_row;
    QVBoxLayout *m_stackedFirst = nullptr;
    QVBoxLayout *m_stackedSecond = nullptr;
    int m_firstShare;
    int m_secondShare;
};

} // namespace vitrine
