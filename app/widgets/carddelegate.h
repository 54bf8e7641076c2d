// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/laidcard.h"

#include <QCache>
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
    int loading = -1;    ///< bool: nothing is known of the row yet; a calm card holds its place
    int snippet = -1;
    int snippetLanguage = -1;
    int titleMarks = -1; ///< std::vector<TextRange>: what was looked for
    int snippetMarks = -1;
};

/// Paints the rows of a model as cards of a width set by the view, and keeps what is laid out. The height follows the text,
/// or is one for all.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CardDelegate(const LookHolder &holder, const CardRoles &roles, QObject *parent = nullptr);

    void setCardWidth(int width);
    void setColumns(int columns) { m_columns = columns; } ///< cards beside each other are equally tall
    void setEqualHeight(bool equal); ///< all are as tall as the text roles say, and longer words are cut
    [[nodiscard]] int heightByRoles() const;
    [[nodiscard]] bool isPictureRole(int role) const { return role == m_roles.picture || role == m_roles.hasPicture; }
    void setPressedRow(int row) { m_pressedRow = row; } ///< -1 for none
    [[nodiscard]] Card cardOf(const QModelIndex &index) const;

    // What was laid out is kept until it is told to forget.
    void forget();
    void forgetRow(int row) { m_laid.remove(row); }
    void forgetPicture(int row);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index, int role) const;
    [[nodiscard]] Card wordsOf(const QModelIndex &index) const;
    void fillPicture(Card &card, const QModelIndex &index) const;
    LaidCard &laid(const QModelIndex &index) const;

    const LookHolder &m_holder;
    CardRoles m_roles;
    int m_width = 320;
    int m_columns = 1;
    int m_pressedRow = -1;
    bool m_isEqual = false;
    mutable QCache<int, LaidCard> m_laid; ///< by row
};

} // namespace vitrine
