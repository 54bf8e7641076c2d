// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chipgroup.h"

#include "models/words.h"

#include <algorithm>
#include <optional>

namespace vitrine {

/// A value with its count; pressed when chosen. Measured once.
class ChipGroup::ValueChip final : public TouchButton {
public:
    ValueChip(LookHolder &holder, QWidget *parent) : TouchButton(holder, Icon::None, {}, parent)
    {
        setShape(Shape::Pill);
        setCheckable(true);
    }
    [[nodiscard]] const FacetChoice &choice() const { return m_choice; }
    void setChoice(const FacetChoice &choice)
    {
        if (choice.label != m_choice.label || choice.count != m_choice.count || choice.value != m_choice.value) {
            m_measured.reset();
            setText(choice.label);
            setCount(choice.count);
            setObjectName(QStringLiteral("chip_") + choice.value);
            //: a value that can be chosen, and how many objects have it
            setAccessibleName(ChipGroup::tr("%1, %2").arg(choice.label, Words::objects(choice.count)));
        }
        m_choice = choice;
        setChecked(choice.chosen);
    }
    QSize sizeHint() const override
    {
        if (!m_measured)
            m_measured = TouchButton::sizeHint();
        return *m_measured;
    }

protected:
    void lookChanged() override
    {
        m_measured.reset();
        TouchButton::lookChanged();
    }

private:
    FacetChoice m_choice;
    mutable std::optional<QSize> m_measured;
};

ChipGroup::ChipGroup(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChipGroup::ValueChip *ChipGroup::chipAt(size_t at)
{
    if (at < m_chips.size())
        return m_chips[at];
    auto *chip = new ValueChip(holder(), this);
    connect(chip, &TouchButton::clicked, this, [this, chip] { Q_EMIT toggled(chip->choice().value); });
    m_chips.push_back(chip);
    return chip;
}

void ChipGroup::setChoices(const std::vector<FacetChoice> &choices, int more)
{
    QString focused;
    for (size_t i = 0; i < m_used; ++i) {
        if (m_chips[i]->hasFocus())
            focused = m_chips[i]->choice().value;
    }
    for (size_t i = 0; i < choices.size(); ++i) {
        ValueChip *chip = chipAt(i);
        chip->setChoice(choices[i]);
        chip->show();
        if (!focused.isEmpty() && choices[i].value == focused)
            chip->setFocus();
    }
    for (size_t i = choices.size(); i < m_chips.size(); ++i)
        m_chips[i]->hide();
    m_used = choices.size();
    m_more = more;
    showMore();
    updateGeometry();
    arrange(width(), true);
}

void ChipGroup::showMore()
{
    if (m_more > 0 && !m_moreButton) {
        m_moreButton = new TouchButton(holder(), Icon::Down, {}, this);
        m_moreButton->setObjectName(QStringLiteral("unfold"));
        m_moreButton->setShape(TouchButton::Shape::Pill);
        connect(m_moreButton, &TouchButton::clicked, this, [this] { Q_EMIT moreAsked(m_moreButton); });
    }
    if (!m_moreButton)
        return;
    if (const QString words = tr("%n more", nullptr, m_more); m_more > 0 && m_moreButton->text() != words)
        m_moreButton->setText(words);
    m_moreButton->setVisible(m_more > 0);
}

std::vector<QWidget *> ChipGroup::tabStops() const
{
    std::vector<QWidget *> stops(m_chips.begin(), m_chips.end());
    if (m_moreButton)
        stops.push_back(m_moreButton);
    return stops;
}

int ChipGroup::arrange(int width, bool apply) const
{
    std::vector<TouchButton *> all(m_chips.begin(), m_chips.begin() + static_cast<std::ptrdiff_t>(m_used));
    if (m_more > 0 && m_moreButton)
        all.push_back(m_moreButton);
    const int gap = look().metrics.px(12);
    int x = 0;
    int y = 0;
    int line = 0;
    for (TouchButton *chip : all) {
        const QSize hint = chip->sizeHint();
        const int wide = std::min(hint.width(), width);
        const int high = wide < hint.width() ? chip->heightForWidth(wide) : hint.height();
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + gap;
            line = 0;
        }
        if (apply)
            chip->setGeometry(isRightToLeft() ? width - x - wide : x, y, wide, high);
        x += wide + gap;
        line = std::max(line, high);
    }
    return y + line;
}

int ChipGroup::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipGroup::sizeHint() const
{
    const int width = this->width() > 0 ? this->width() : look().metrics.px(360);
    return {width, heightForWidth(width)};
}

void ChipGroup::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void ChipGroup::lookChanged()
{
    Component::lookChanged();
    arrange(width(), true);
}

void ChipGroup::retranslate()
{
    showMore();
}

} // namespace vitrine
