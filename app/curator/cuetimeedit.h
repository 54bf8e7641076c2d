// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <chrono>
#include <optional>

namespace vitrine {

/// A moment of a film, typed or moved by a tenth of a second with the arrow keys, by a second with Page Up and Down.
class CueTimeEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit CueTimeEdit(const QString &language, QWidget *parent = nullptr);

    void setTime(std::chrono::milliseconds time);
    /// Nothing while what stands there is no time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> time() const;

Q_SIGNALS:
    void timeEdited(std::chrono::milliseconds time);
    void broken(); ///< what is typed is no time

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed();
    void mark(bool isBroken);

    QLocale m_locale;
    std::chrono::milliseconds m_time{};
};

} // namespace vitrine
