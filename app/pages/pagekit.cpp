// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagekit.h"

#include "models/words.h"

#include <QBoxLayout>

namespace vitrine {

TextBlock *PageKit::text(const QString &words, TextRole role, TextBlock::Ink ink)
{
    auto *block = new TextBlock(m_holder, role);
    block->setText(words);
    block->setInk(ink);
    m_layout->addWidget(block);
    return block;
}

TextBlock *PageKit::text(const ShownText &shown, TextRole role, TextBlock::Ink ink)
{
    if (shown.isEmpty())
        return nullptr;
    TextBlock *block = text(shown.text, role, ink);
    block->setText(shown.text, shown.language);
    if (shown.standIn)
        text(standInNote(shown.language, m_holder.look().language), TextRole::Caption, TextBlock::Ink::Second)
            ->setObjectName(QStringLiteral("standIn"));
    return block;
}

void PageKit::fact(const QString &label, const ShownText &value)
{
    text(label, TextRole::Caption, TextBlock::Ink::Second);
    text(value, TextRole::Value);
}

TouchButton *PageKit::button(Icon icon, const QString &words, const char *name)
{
    auto *button = new TouchButton(m_holder, icon, words);
    button->setObjectName(QString::fromLatin1(name));
    m_layout->addWidget(button);
    return button;
}

void PageKit::space(int gridSteps)
{
    m_layout->addSpacing(m_holder.look().metrics.grid(gridSteps));
}

QString PageKit::standInNote(const QString &language, const QString &readersLanguage)
{
    //: %1 is the name of a language
    return tr("Shown in %1: not translated yet.").arg(Words::language(language, readersLanguage));
}

} // namespace vitrine
