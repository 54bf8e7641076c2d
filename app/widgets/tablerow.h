// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"
#include "widgets/texttable.h"

#include <QPoint>

#include <memory>

namespace vitrine {

/// One row of a table of text: a line of a document that can be touched and lit as any other.
class TableRow final : public Component {
    Q_OBJECT
public:
    TableRow(LookHolder &holder, std::shared_ptr<const TextTable> table, int row, QWidget *parent = nullptr);

    void setLit(bool lit);
    [[nodiscard]] bool isLit() const { return m_lit; }
    /// Where the cells stand, for this width.
    [[nodiscard]] std::vector<QRectF> cells() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void touched();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int pad() const { return look().metrics.grid(1); }

    std::shared_ptr<const TextTable> m_table;
    int m_row;
    QPoint m_pressedAt;
    bool m_lit = false;
};

} // namespace vitrine
