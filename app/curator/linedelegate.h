// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/textlinedelegate.h"

namespace vitrine {

/// Writes lines in place: what is typed is in the model at once, Enter and the arrow keys go on to the next line, and at
/// either end of a line it is joined with its neighbour as in any text.
class LineDelegate final : public TextLineDelegate {
    Q_OBJECT
public:
    explicit LineDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

Q_SIGNALS:
    void stepAsked(int by);
    void crossAsked(int by); ///< to the cell after (1) or before (-1)
    void joinAsked(int by); ///< with the line before (-1) or after (0)

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vitrine
