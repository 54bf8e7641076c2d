// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/digitpad.h"

#include "widgets/paint.h"
#include "widgets/textlines.h"
#include "widgets/touchbutton.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vitrine {

namespace {
constexpr int keySide = 136; ///< design pixels
}

/// What was typed so far, and where the next digit will stand.
class DigitPad::Display final : public Component {
public:
    using Component::Component;
    void setDigits(const QString &digits)
    {
        m_digits = digits;
        setAccessibleName(digits);
        update();
    }
    [[nodiscard]] QString digits() const { return m_digits; }
    QSize sizeHint() const override
    {
        const int target = look().metrics.px(keySide);
        return {3 * target, std::max(target, look().lineHeight(TextRole::Title) + look().metrics.px(18))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = look().tokens();
        paintPanel(painter, rect(), look().metrics.radius(), tokens.surface, tokens.edge);
        const int wide = TextLines::widthOf(m_digits, TextRole::Title, look().language, look());
        const QRect words((width() - wide) / 2, 0, wide, height());
        paintText(painter, words, m_digits, TextRole::Title, look().language, tokens.ink, look(), Qt::AlignHCenter | Qt::AlignVCenter);
        const int caret = look().metrics.px(3);
        const int tall = look().metrics.textPx(TextRole::Title);
        painter.fillRect(QRect(words.right() + 1 + look().metrics.px(6), (height() - tall) / 2, caret, tall), tokens.accent);
    }

private:
    QString m_digits;
};

DigitPad::DigitPad(LookHolder &holder, int longest, QWidget *parent) : Component(holder, parent), m_longest(longest)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    const auto key = [&](Icon icon, const QString &name) {
        auto *button = new TouchButton(holder, icon, {}, this);
        button->setShape(TouchButton::Shape::Key);
        button->setRole(TextRole::Heading);
        button->setMinimumTarget(keySide);
        button->setObjectName(name);
        return button;
    };
    m_display = new Display(holder, this);
    m_display->setObjectName(QStringLiteral("typed"));
    m_grid->addWidget(m_display, 0, 0, 1, 3);
    for (int digit = 0; digit < 10; ++digit) {
        m_digits[digit] = key(Icon::None, QStringLiteral("digit_%1").arg(digit));
        connect(m_digits[digit], &TouchButton::clicked, this, [this, digit] { addDigit(digit); });
        digit == 0 ? m_grid->addWidget(m_digits[0], 4, 1) : m_grid->addWidget(m_digits[digit], 1 + (digit - 1) / 3, (digit - 1) % 3);
    }
    m_back = key(Icon::Backspace, QStringLiteral("digitBack"));
    m_go = key(Icon::Check, QStringLiteral("digitGo"));
    m_grid->addWidget(m_back, 4, 0);
    m_grid->addWidget(m_go, 4, 2);
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
    showDigits();
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
    QString typed;
    for (const QChar digit : m_number)
        typed += locale.toString(digit.digitValue());
    m_display->setDigits(typed);
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
