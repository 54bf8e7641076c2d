// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

class QGridLayout;

namespace vitrine {

class TouchButton;

/// Big keys for an object's number: what was typed, 0 to 9 in the digits of the language, delete, go. Three columns, 1 2 3 on top.
class DigitPad final : public Component {
    Q_OBJECT
public:
    explicit DigitPad(LookHolder &holder, int longest = 6, QWidget *parent = nullptr);

    [[nodiscard]] QString number() const { return m_number; } ///< ASCII digits
    void clear();

Q_SIGNALS:
    void numberChanged(const QString &number);
    void goAsked(const QString &number);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    void addDigit(int digit);
    void removeDigit();
    void setNumber(const QString &number);
    void showDigits();

    class Display;
    QGridLayout *m_grid;
    Display *m_display;
    TouchButton *m_digits[10] = {};
    TouchButton *m_back;
    TouchButton *m_go;
    QString m_number;
    int m_longest;
};

} // namespace vitrine
