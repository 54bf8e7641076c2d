// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"

#include <QDir>
#include <QFileInfo>

namespace vitrine {

QString bundledCataloguePath(const QString &binFolder)
{
    const QDir bin(binFolder);
    for (const QLatin1StringView place : {QLatin1StringView("../catalogue/bundled.vitrine"),
                                          QLatin1StringView("../share/vitrine/bundled.vitrine")}) {
        const QString path = QDir::cleanPath(bin.absoluteFilePath(place));
        if (QFileInfo(path).isDir())
            return path;
    }
    return {};
}

} // namespace vitrine
