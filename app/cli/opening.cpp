// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"

#include "base/paths.h"
#include "cli/cliwords.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

QString accountName()
{
    for (const char *variable : {"VITRINE_USER", "LOGNAME", "USER"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"vitrinectl"_s;
}

bool namesCatalogue(const QString &argument)
{
    const QString path = QDir::fromNativeSeparators(argument);
    return path.endsWith(".vitrine"_L1) || path.endsWith(".vitrine/"_L1)
           || (QFileInfo(path).isDir() && (QFileInfo::exists(path + "/catalogue.sqlite"_L1) || path.contains(u'/')));
}

Result<QString> takeCatalogue(QStringList &arguments)
{
    if (!arguments.isEmpty() && namesCatalogue(arguments.first()))
        return arguments.takeFirst();
    const QString bundled = bundledCataloguePath(QCoreApplication::applicationDirPath());
    if (bundled.isEmpty())
        return fail(ErrorKind::Missing, CliWords::tr("The bundled catalogue is not there; build the program again, or name a catalogue."));
    return bundled;
}

Result<Opened> openToRead(QStringList &arguments, const Audience &audience)
{
    const auto path = takeCatalogue(arguments);
    if (!path)
        return path.unexpected();
    auto catalogue = Catalogue::open(*path, OpenMode::ReadOnly);
    if (!catalogue)
        return catalogue.unexpected();
    Opened opened;
    opened.catalogue = std::move(*catalogue);
    opened.reader = opened.catalogue->reader(audience);
    return opened;
}

Result<std::unique_ptr<Catalogue>> openToWrite(const QString &path)
{
    auto catalogue = Catalogue::open(path, OpenMode::ReadWrite);
    if (catalogue)
        (*catalogue)->setActor({accountName()});
    return catalogue;
}

} // namespace vitrine::cli
