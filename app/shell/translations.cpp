// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vitrine {

Translations::~Translations()
{
    put(m_own, nullptr);
    put(m_qt, nullptr);
}

/// Null: nothing was found, and the words stay as they are written.
void Translations::put(std::unique_ptr<QTranslator> &place, std::unique_ptr<QTranslator> next)
{
    if (next)
        QCoreApplication::installTranslator(next.get());
    if (place)
        QCoreApplication::removeTranslator(place.get());
    place = std::move(next);
}

void Translations::speak(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    auto qt = std::make_unique<QTranslator>();
    const bool hasQt = qt->load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    put(m_qt, hasQt ? std::move(qt) : nullptr);
    auto own = std::make_unique<QTranslator>();
    const bool hasOwn = own->load(QStringLiteral(":/i18n/vitrine_%1.qm").arg(language));
    put(m_own, hasOwn ? std::move(own) : nullptr); // last: it is asked first
}

} // namespace vitrine
