// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QPointer>

namespace vitrine {

/// A panel over the window, never a window of its own: closed by Escape or a touch beside it. Deletes itself when closed.
class Overlay final : public Component {
    Q_OBJECT
public:
    /// Opens over `anchor`'s window, beside `anchor`; `content` becomes a child and gets the focus.
    static Overlay *open(LookHolder &holder, QWidget &anchor, QWidget *content);

public Q_SLOTS:
    void closePanel();

Q_SIGNALS:
    void closed();

protected:
    bool focusNextPrevChild(bool next) override; ///< goes round inside
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void lookChanged() override;

private:
    Overlay(LookHolder &holder, QWidget &anchor, QWidget *content);
    void place();
    [[nodiscard]] QRect panelRect() const;

    QPointer<QWidget> m_anchor;
    QWidget *m_content; ///< child
    bool m_pressedBeside = false;
};

} // namespace vitrine
