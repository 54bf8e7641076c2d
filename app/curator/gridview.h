// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QTableView>

namespace vitrine {

class GridModel;

/// The table of records, with the keys of spreadsheets. What they ask for is told; it changes nothing itself.
class GridView final : public QTableView {
    Q_OBJECT
public:
    GridView(GridModel *model, const QString &language, QWidget *parent = nullptr);

    /// The chosen areas, columns as x and rows as y; the current cell where none is chosen.
    [[nodiscard]] QList<QRect> areas() const;
    /// The smallest area that holds them.
    [[nodiscard]] QRect area() const;
    [[nodiscard]] bool isOneBlock() const;
    void goTo(int row, int column);

Q_SIGNALS:
    void editAsked(QKeyEvent *typed); ///< null: as it stands
    void fillAsked();
    void copyAsked();
    void pasteAsked();
    void clearAsked();
    void openAsked(int row);
    void scrolled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] bool takeKey(QKeyEvent *event);
};

} // namespace vitrine
