// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/curateprogram.h"

#include "curator/deskwindow.h"
#include "media/qtplayer.h"
#include "shell/deskopening.h"
#include "shell/translations.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void keepSettings(const DeskWindow &window, QSettings &settings)
{
    settings.setValue(u"desk/layout"_s, window.layoutState());
    settings.setValue(u"desk/table"_s, window.tableState());
    settings.setValue(u"desk/geometry"_s, window.saveGeometry());
    settings.setValue(u"desk/name"_s, window.actor());
    settings.setValue(u"desk/dark"_s, window.theme() == Theme::Gallery);
}

void showWindow(DeskWindow &window, const VisitorOptions &options, const QSettings &settings)
{
    window.restoreLayoutState(settings.value(u"desk/layout"_s).toByteArray());
    window.restoreTableState(settings.value(u"desk/table"_s).toByteArray());
    if (!window.restoreGeometry(settings.value(u"desk/geometry"_s).toByteArray()))
        window.resize(1500, 900);
    if (options.size.isValid() && !options.size.isEmpty())
        window.resize(options.size);
    window.show();
}

} // namespace

int runCurator(const VisitorOptions &options, const std::function<int()> &loop)
{
    Translations translations;
    const QString language = deskLanguage(options);
    translations.speak(language);
    auto opened = openForDesk(options);
    if (!opened) {
        QTextStream(stderr) << "vitrine: " << opened.error().message << Qt::endl;
        return 3;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const auto settings = deskSettings();
    DeskOptions desk;
    desk.language = language;
    desk.actor = deskActor(*settings);
    desk.theme = settings->value(u"desk/dark"_s).toBool() ? Theme::Gallery : Theme::Paper;
    desk.readOnlyBecause = opened->readOnlyBecause;
    desk.makePlayer = [] { return makeQtPlayer(); };
    DeskWindow window(*opened->catalogue, desk);
    showWindow(window, options, *settings);
    const int code = loop();
    keepSettings(window, *settings);
    return code;
}

} // namespace vitrine
