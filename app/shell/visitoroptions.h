// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/kioskwindow.h"

#include <QSize>
#include <QStringList>

namespace vitrine {

/// What `vitrine` was asked to do.
struct VisitorOptions {
    enum class Do { Open, Curate, Archive, ShowHelp, ShowVersion };
    Do what = Do::Open;
    QString catalogue; ///< empty: the bundled one
    bool kiosk = false;
    QString language;
    IdleTimes idle;
    double screenWidthMm = 0;
    double distanceMm = 600;
    // For measurements and tests; not in the help.
    bool measureStart = false;
    bool visitAll = false;
    bool measureMemory = false;
    QSize size;
    QString screenshot;
    QString page; ///< a name of the tour
    QString search; ///< words to search for
};

/// Invalid with a sentence for what cannot be understood. `arguments` without the program's name.
[[nodiscard]] Result<VisitorOptions> readVisitorOptions(const QStringList &arguments);
[[nodiscard]] QString visitorHelp();

} // namespace vitrine
