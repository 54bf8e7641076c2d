// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historytime.h"

#include <QLocale>

namespace vitrine {

QString historyTime(const QDateTime &when, const QString &language)
{
    return QLocale(language).toString(when.toLocalTime(), QLocale::ShortFormat);
}

} // namespace vitrine
