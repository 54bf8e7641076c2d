// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// Lines of a table whose columns are in languages of their own: each has its direction and font. A role of the model
/// names the language, another one what is to be seen at once; -1 for none.
class TextLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TextLineDelegate(int languageRole, int alarmRole, QObject *parent = nullptr);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    [[nodiscard]] QString languageOf(const QModelIndex &index) const { return index.data(m_languageRole).toString(); }

private:
    int m_languageRole;
    int m_alarmRole;
};

} // namespace vitrine
