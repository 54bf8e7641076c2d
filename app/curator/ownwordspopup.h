// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"

#include <QFrame>

class QListWidget;
class QToolButton;

namespace vitrine {

/// The words that the catalogue takes for right in one language, to be taken out again. Closes when one clicks beside it.
class OwnWordsPopup final : public QFrame {
    Q_OBJECT
public:
    OwnWordsPopup(const DeskContext &context, const QString &language, QWidget *parent);

    void popUp(const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void removeCurrent();

    const DeskContext &m_context;
    QString m_language;
    QListWidget *m_list;
    QToolButton *m_remove;
};

} // namespace vitrine
