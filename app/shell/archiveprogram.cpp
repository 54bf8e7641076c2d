// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/archiveprogram.h"

#include "archive/archivewindow.h"
#include "shell/archiveentrance.h"
#include "shell/deskopening.h"
#include "shell/translations.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void showWindow(ArchiveWindow &window, const VisitorOptions &options, const QSettings &settings)
{
    window.restoreLayoutState(settings.value(u"archive/layout"_s).toByteArray());
    if (!window.restoreGeometry(settings.value(u"archive/geometry"_s).toByteArray()))
        window.resize(1500, 900);
    if (options.size.isValid() && !options.size.isEmpty())
        window.resize(options.size);
    window.show();
}

} // namespace

int runArchive(const VisitorOptions &options, const std::function<int()> &loop)
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
    ArchiveOptions desk;
    desk.language = language;
    desk.actor = deskActor(*settings);
    desk.theme = settings->value(u"desk/dark"_s).toBool() ? Theme::Gallery : Theme::Paper;
    std::unique_ptr<ArchiveWindow> window;
    QObject context;
    const std::function<void()> make = [&] {
        window = std::make_unique<ArchiveWindow>(*opened->catalogue, desk);
        QObject::connect(window.get(), &ArchiveWindow::themeAsked, &context, [&](Theme theme) {
            const auto before = std::move(window);
            desk.theme = theme;
            settings->setValue(u"desk/dark"_s, theme == Theme::Gallery);
            make();
            window->takeUp(*before);
            window->restoreGeometry(before->saveGeometry());
            window->show();
        }, Qt::QueuedConnection);
    };
    const auto open = [&] {
        desk.readOnlyBecause = opened->readOnlyBecause;
        make();
        showWindow(*window, options, *settings);
    };
    std::unique_ptr<ArchiveEntrance> entrance;
    if (asksWhoIsThere(*opened)) {
        entrance = std::make_unique<ArchiveEntrance>(*opened, language, desk.theme, desk.actor);
        QObject::connect(entrance.get(), &ArchiveEntrance::entered, entrance.get(), [&](PersonRole role) {
            desk.role = role;
            desk.actor = opened->catalogue->actor().name;
            open();
            entrance->close();
        });
        entrance->resize(720, 640);
        entrance->show();
    } else {
        open();
    }
    const int code = loop();
    if (window) {
        settings->setValue(u"archive/layout"_s, window->layoutState());
        settings->setValue(u"archive/geometry"_s, window->saveGeometry());
    }
    return code;
}

} // namespace vitrine
