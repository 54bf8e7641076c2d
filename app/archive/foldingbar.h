// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QHBoxLayout;

namespace vitrine {

/// The bar over a desk: what names and searches at its beginning, deeds, and the chief deed at its end. In a narrow window, such as
/// one on a standing screen, the deeds stand in a row of their own.
class FoldingBar final : public QFrame {
    Q_OBJECT
public:
    explicit FoldingBar(QWidget *parent = nullptr);

    [[nodiscard]] QHBoxLayout &head() { return *m_head; }
    void addDeed(QWidget *deed);
    void setChief(QWidget *chief);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int innerWidth(bool isFolded) const;
    void fold();

    QHBoxLayout *m_head;
    QWidget *m_deeds;
    QWidget *m_chief = nullptr;
    QGridLayout *m_grid;
    bool m_isFolded = false;
};

} // namespace vitrine
