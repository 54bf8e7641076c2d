// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deskopening.h"

#include "base/paths.h"
#include "catalogue/people.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

QString deskLanguage(const VisitorOptions &options)
{
    if (!options.language.isEmpty())
        return options.language;
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QString primary = tag.section(u'-', 0, 0);
        if (QStringList{u"fr"_s, u"en"_s, u"fa"_s}.contains(primary))
            return primary;
    }
    return u"en"_s;
}

QString deskActor(const QSettings &settings)
{
    const QString known = settings.value(u"desk/name"_s).toString();
    return known.isEmpty() ? qEnvironmentVariable("USER") : known;
}

Result<DeskOpening> openForDesk(const VisitorOptions &options)
{
    const QString path =
        options.catalogue.isEmpty() ? bundledCataloguePath(QCoreApplication::applicationDirPath()) : options.catalogue;
    auto writable = Catalogue::open(path, OpenMode::ReadWrite);
    if (writable)
        return DeskOpening{std::move(*writable), {}};
    if (writable.error().kind != ErrorKind::Refused)
        return writable.unexpected();
    auto readable = Catalogue::open(path, OpenMode::ReadOnly);
    if (!readable)
        return readable.unexpected();
    return DeskOpening{std::move(*readable), writable.error().message};
}

bool asksWhoIsThere(const DeskOpening &opening)
{
    const auto all = opening.readOnlyBecause.isEmpty() ? People(*opening.catalogue).all() : Result<std::vector<Person>>(std::vector<Person>());
    return !all || std::any_of(all->begin(), all->end(), [](const Person &person) { return person.isActive; });
}

std::unique_ptr<QSettings> deskSettings() { return std::make_unique<QSettings>(u"vitrine"_s, u"vitrine"_s); }

} // namespace vitrine
