// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languagebar.h"

#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QLocale>

namespace vitrine {

LanguageBar::LanguageBar(LookHolder &holder, const QStringList &languages, QWidget *parent) : Component(holder, parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(look().metrics.px(20));
    setLanguages(languages);
}

QString LanguageBar::ownName(const QString &language)
{
    const QLocale locale(language);
    // Qt says "American English" for a territory; the bare language is what people look for.
    QString name = locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    if (name.isEmpty())
        return language;
    name[0] = name.at(0).toUpper();
    return name;
}

void LanguageBar::setLanguages(const QStringList &languages)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_languages = languages;
    for (const QString &language : languages) {
        auto *button = new TouchButton(holder(), Icon::None, ownName(language), this);
        button->setObjectName(QStringLiteral("language_") + language);
        button->setTextLanguage(language);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // as its neighbours: it never grows with the bar
        button->setAccessibleName(ownName(language));
        connect(button, &TouchButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    markCurrent();
}

TouchButton *LanguageBar::button(const QString &language) const
{
    const qsizetype at = m_languages.indexOf(language);
    return at < 0 ? nullptr : m_buttons[size_t(at)];
}

void LanguageBar::lookChanged()
{
    m_row->setSpacing(look().metrics.px(20));
    markCurrent();
    Component::lookChanged();
}

void LanguageBar::markCurrent()
{
    for (qsizetype i = 0; i < m_languages.size(); ++i)
        m_buttons[size_t(i)]->setPrimary(m_languages.at(i) == look().language);
}

} // namespace vitrine
