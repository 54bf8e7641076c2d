// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vitrine {

/// What stands over a pane at the side of the desk: its title, a line of words, and how to leave it.
class PaneHead final : public QWidget {
    Q_OBJECT
public:
    PaneHead(const QString &title, const QString &words, const QString &language, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setWords(const QString &words);

Q_SIGNALS:
    void closed();

private:
    QLabel *m_title;
    QLabel *m_words;
};

} // namespace vitrine
