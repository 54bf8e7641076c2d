// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicelist.h"

#include "widgets/touchbutton.h"

#include <QVBoxLayout>

namespace vitrine {

ChoiceList::ChoiceList(LookHolder &holder, const std::vector<Choice> &choices, const QString &selected, QWidget *parent)
    : Component(holder, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().metrics.grid(1));
    for (const Choice &choice : choices) {
        auto *button = new TouchButton(holder, Icon::None, choice.text, this);
        button->setObjectName(QStringLiteral("choice_") + choice.key);
        button->setTextLanguage(choice.language);
        button->setPrimary(choice.key == selected);
        connect(button, &TouchButton::clicked, this, [this, key = choice.key] { Q_EMIT chosen(key); });
        m_column->addWidget(button);
        if (choice.key == selected || !focusProxy())
            setFocusProxy(button);
    }
}

void ChoiceList::lookChanged()
{
    Component::lookChanged();
    m_column->setSpacing(look().metrics.grid(1));
}

} // namespace vitrine
