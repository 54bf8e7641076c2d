// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace vitrine {

/// The steps of a deed beside each other: which one is shown, which can be gone to.
class StepBar final : public QWidget {
    Q_OBJECT
public:
    StepBar(const QStringList &steps, const QString &language, QWidget *parent = nullptr);

    void setCurrent(int step);
    void setReachable(int step, bool isReachable);

Q_SIGNALS:
    void asked(int step);

private:
    std::vector<QToolButton *> m_steps;
};

} // namespace vitrine
