// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/digitpad.h"

#include "widgets/touchbutton.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>

namespace vitrine {

DigitPad::DigitPad(LookHolder &holder, int longest, QWidget *parent) : Component(holder, parent), m_longest(longest)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    const auto key = [&](Icon icon, const QString &name) {
        auto *button = new TouchButton(holder, icon, {}, this);
        button->setShape(TouchButton::Shape::Key);
        button->setRole(TextRole::Heading);
        button->setMinimumTarget(112);
        button->setObjectName(name);
        return button;
    };
    for (int digit = 0; digit < 10; ++digit) {
        m_digits[digit] = key(Icon::None, QStringLiteral("digit_%1").arg(digit));
        connect(m_digits[digit], &TouchButton::clicked, this, [this, digit] { addDigit(digit); });
        digit == 0 ? m_grid->addWidget(m_digits[0], 3, 1) : m_grid->addWidget(m_digits[digit], (digit - 1) / 3, (digit - 1) % 3);
    }
    m_back = key(Icon::Backspace, QStringLiteral("digitBack"));
    m_go = key(Icon::Check, QStringLiteral("digitGo"));
    m_grid->addWidget(m_back, 3, 0);
    m_grid->addWidget(m_go, 3, 2);
    connect(m_back, &TouchButton::clicked, this, &DigitPad::removeDigit);
    connect(m_go, &TouchButton::clicked, this, [this] { Q_EMIT goAsked(m_number); });
    retranslate();
    showDigits();
    setNumber({});
}

void DigitPad::retranslate()
{
    m_back->setAccessibleName(tr("Delete the last digit"));
    m_go->setAccessibleName(tr("Show this object"));
}

void DigitPad::clear()
{
    setNumber({});
}

void DigitPad::addDigit(int digit)
{
    if (m_number.size() < m_longest)
        setNumber(m_number + QString::number(digit));
}

void DigitPad::removeDigit()
{
    setNumber(m_number.chopped(m_number.isEmpty() ? 0 : 1));
}

void DigitPad::setNumber(const QString &number)
{
    m_number = number;
    m_go->setEnabled(!number.isEmpty());
    m_go->setPrimary(!number.isEmpty());
    m_back->setEnabled(!number.isEmpty());
    Q_EMIT numberChanged(m_number);
}

void DigitPad::lookChanged()
{
    Component::lookChanged();
    showDigits();
}

void DigitPad::showDigits()
{
    // Digits stand as on every telephone, also in right-to-left.
    setLayoutDirection(Qt::LeftToRight);
    m_grid->setSpacing(look().metrics.grid(1.5));
    const QLocale locale(look().language);
    for (int digit = 0; digit < 10; ++digit)
        m_digits[digit]->setText(locale.toString(digit));
}

void DigitPad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).digitValue() >= 0)
        addDigit(text.at(0).digitValue());
    else if (event->key() == Qt::Key_Backspace)
        removeDigit();
    else
        Component::keyPressEvent(event);
}

} // namespace vitrine
