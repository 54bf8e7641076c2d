// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QListView>

namespace vitrine {

class Kinetic;

/// A grid of cards with kinetic scrolling. `opened` comes from a touch released where it began (never from a flick),
/// from Enter and from Space; use it instead of clicked() and activated().
class CardView final : public QListView {
    Q_OBJECT
public:
    explicit CardView(LookHolder &holder, QWidget *parent = nullptr);

    void setCardWidth(int designPixels); ///< smallest width; columns share what is left. 330 when not set
    [[nodiscard]] int columns() const { return m_columns; }

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followLook();
    void arrange();
    void forgetPress();
    void showPressed(int row);

    LookHolder &m_holder;
    Kinetic *m_kinetic; ///< child
    QPersistentModelIndex m_pressed;
    QString m_ownName; ///< accessible name when nobody gave one
    QPoint m_pressedAt;
    int m_smallest = 330;
    int m_columns = 1;
};

} // namespace vitrine
