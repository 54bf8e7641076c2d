// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace vitrine {

/// Whoever scrolls over a closed choice or a number field scrolls the page, and does not change what stands there without a
/// word: for whom an export is, for instance. Made once for a window, for all that it holds; owned by it.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QWidget &m_window;
};

} // namespace vitrine
