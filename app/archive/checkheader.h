// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vitrine {

class ItemTableModel;

/// The header of the archivist's list: over the check boxes stands one for all.
class CheckHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit CheckHeader(QWidget *parent = nullptr);
    void follow(const ItemTableModel *items);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const ItemTableModel *m_items = nullptr;
};

} // namespace vitrine
