// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#include <QStyledItemDelegate>

namespace vitrine {

/// Which roles of a model hold what a card shows. A picture role may hold a QImage or a QPixmap; none yet means loading.
struct CardRoles {
    int picture = Qt::DecorationRole;
    int number = -1;
    int badge = -1;
    int title = Qt::DisplayRole;
    int line = -1;
    int language = -1;
    int icon = -1;    ///< a name of an Icon, e.g. "film"; shown when hasPicture says no
    int hasPicture = -1; ///< bool: false means there will never be a picture
    int covered = -1;    ///< bool: an advisory stands before the picture
};

/// Paints the rows of a model as cards of a width set by the view. The height follows the text.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CardDelegate(const LookHolder &holder, const CardRoles &roles, QObject *parent = nullptr);

    void setCardWidth(int width) { m_width = width; }
    void setColumns(int columns) { m_columns = columns; } ///< cards beside each other are equally tall
    void setPressedRow(int row) { m_pressedRow = row; } ///< -1 for none
    [[nodiscard]] Card cardOf(const QModelIndex &index) const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int heightOf(const QModelIndex &index) const;

    const LookHolder &m_holder;
    CardRoles m_roles;
    int m_width = 320;
    int m_columns = 1;
    int m_pressedRow = -1;
};

} // namespace vitrine
