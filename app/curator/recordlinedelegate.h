// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// A line of the desk's list: picture, title, number, status.
class RecordLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    RecordLineDelegate(const QString &language, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_language;
};

} // namespace vitrine
