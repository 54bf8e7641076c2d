// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace vitrine {

/// By how much which cues are moved in time.
class ShiftBar final : public QWidget {
    Q_OBJECT
public:
    enum class Which { This, Following, All };

    explicit ShiftBar(const QString &language, QWidget *parent = nullptr);
    void focusTime();

Q_SIGNALS:
    void asked(std::chrono::milliseconds by, vitrine::ShiftBar::Which which);

private:
    void ask();

    QSpinBox *m_by;
    QComboBox *m_which;
    QToolButton *m_go;
};

} // namespace vitrine
