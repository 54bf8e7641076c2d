// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrine {

Translations::~Translations()
{
    if (m_own)
        QCoreApplication::removeTranslator(m_own.get());
}

void Translations::speak(const QString &language)
{
    auto next = std::make_unique<QTranslator>();
    const bool found = next->load(QStringLiteral(":/i18n/vitrine_%1.qm").arg(language));
    QLocale::setDefault(QLocale(language));
    if (found)
        QCoreApplication::installTranslator(next.get());
    if (m_own)
        QCoreApplication::removeTranslator(m_own.get());
    m_own = found ? std::move(next) : nullptr;
}

} // namespace vitrine
