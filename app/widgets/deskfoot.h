// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace vitrine {

/// The foot of the desk: one sentence, and how far a long deed is, with a way to stop it.
class DeskFoot final : public QWidget {
    Q_OBJECT
public:
    explicit DeskFoot(QWidget *parent = nullptr);

    void tell(const QString &sentence, bool isProblem);
    [[nodiscard]] QString said() const;
    /// Shows that something long goes on; `sentence` says what.
    void begin(const QString &sentence);
    void progress(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void stopAsked();

private:
    QLabel *m_words;
    QProgressBar *m_progress;
    QToolButton *m_stop;
};

} // namespace vitrine
