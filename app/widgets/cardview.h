// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QAbstractItemView>

#include <vector>

namespace vitrine {

class CardDelegate;
class Kinetic;

/// A grid of cards with kinetic scrolling. Its work does not grow with the number of rows: only what is seen is measured
/// and painted. Up to `exactCards` cards every line of cards is as tall as its words need; above that all are equally tall.
/// `opened` comes from a touch released where it began (never from a flick), from Enter and from Space; use it instead of
/// clicked() and activated().
class CardView final : public QAbstractItemView {
    Q_OBJECT
public:
    static constexpr int exactCards = 600;

    explicit CardView(LookHolder &holder, QWidget *parent = nullptr);

    void setCardWidth(int designPixels); ///< smallest width; columns share what is left. 330 when not set
    [[nodiscard]] int columns() const { return m_columns; }
    /// Scrolls there when the cards are laid out, and as far as they then reach.
    void setPosition(int pixels);
    [[nodiscard]] int position() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &) override {} ///< letters lead nowhere: it would read every row
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void rowsSeen(int first, int last); ///< these are being painted

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }

private:
    void followLook();
    void arrange();
    void forgetPress();
    void showPressed(int row);
    [[nodiscard]] CardDelegate *cards() const;
    [[nodiscard]] int cardCount() const;
    [[nodiscard]] int lineCount() const { return (cardCount() + m_columns - 1) / m_columns; }
    [[nodiscard]] int lineTop(int line) const; ///< in pixels of the whole
    [[nodiscard]] int lineAt(int y) const;     ///< the line at or above that height of the whole
    [[nodiscard]] int lineHeight(int line) const;
    void fillTops();
    void measureSeen();
    void settleLayout() const;

    LookHolder &m_holder;
    Kinetic *m_kinetic; ///< child
    QPersistentModelIndex m_pressed;
    QString m_ownName; ///< accessible name when nobody gave one
    QPoint m_pressedAt;
    int m_smallest = 330;
    int m_columns = 1;
    int m_cardWidth = 320;
    int m_gap = 12;
    int m_usualHeight = 1;      ///< of a line that is not measured
    int m_wishedPosition = -1;
    std::vector<int> m_heights; ///< of lines of cards, 0: not measured; empty when all are equally tall
    std::vector<int> m_tops;    ///< of the same lines, and the end
};

} // namespace vitrine
