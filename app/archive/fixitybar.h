// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/fixitycheck.h"
#include "editing/editor.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace vitrine {

/// At the foot of the desk: how many originals were verified today, and the check itself: the file that is read, a pause, a
/// stop. What was found goes to the custody log where the catalogue may be written.
class FixityBar final : public QWidget {
    Q_OBJECT
public:
    FixityBar(Editor &editor, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] FixityCheck &check() { return m_check; }
    [[nodiscard]] QString state() const; ///< "Checksums verified today: 68 of 68"

Q_SIGNALS:
    void found(const std::vector<vitrine::FixityFinding> &findings);
    void failed(const vitrine::Error &error);
    void said(const QString &sentence, bool isProblem);

private:
    void showState();
    void showBusy(bool isBusy);
    void turnPause();
    void take(const std::vector<FixityFinding> &findings);

    Editor &m_editor;
    QString m_language;
    QLabel *m_state;
    QProgressBar *m_progress;
    QToolButton *m_start;
    QToolButton *m_pause;
    QToolButton *m_stop;
    FixityCheck m_check;
};

} // namespace vitrine
