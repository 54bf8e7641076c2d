// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deskopening.h"

#include "base/paths.h"
#include "catalogue/people.h"

#include <QLocale>
#include <QSettings>

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

PersonRole seatWithoutAsking(DeskOpening &opening, const QString &actor)
{
    if (!opening.readOnlyBecause.isEmpty())
        return PersonRole::Contributor;
    People people(*opening.catalogue);
    const auto all = people.all();
    if (all && all->empty())
        return PersonRole::Administrator; // nobody is entered: everybody may do everything
    for (const Person &person : all.value_or({})) {
        if (person.name == actor && !person.hasPassphrase && people.seat(person.id))
            return person.role;
    }
    opening.readOnlyBecause = all ? DeskOpening::tr("The people of this catalogue are entered, and this desk does not ask for a passphrase: it reads and exports. Change entries at the curator’s desk.")
                                  : all.error().message;
    return PersonRole::Contributor;
}

std::unique_ptr<QSettings> deskSettings() { return std::make_unique<QSettings>(u"vitrine"_s, u"vitrine"_s); }

} // namespace vitrine
