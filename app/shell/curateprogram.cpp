// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/curateprogram.h"

#include "base/paths.h"
#include "catalogue/catalogue.h"
#include "curator/deskwindow.h"
#include "media/qtplayer.h"
#include "shell/problempage.h"
#include "shell/translations.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStyleFactory>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The desk's language: asked for, or the first of the person's that the program speaks.
QString languageOf(const VisitorOptions &options)
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

QString nameOf(const QSettings &settings)
{
    const QString known = settings.value(u"desk/name"_s).toString();
    return known.isEmpty() ? qEnvironmentVariable("USER") : known;
}

struct Opened {
    std::unique_ptr<Catalogue> catalogue;
    QString readOnlyBecause;
};

Result<Opened> openFor(const QString &path)
{
    auto writable = Catalogue::open(path, OpenMode::ReadWrite);
    if (writable)
        return Opened{std::move(*writable), {}};
    if (writable.error().kind != ErrorKind::Refused)
        return writable.unexpected();
    auto readable = Catalogue::open(path, OpenMode::ReadOnly);
    if (!readable)
        return readable.unexpected();
    return Opened{std::move(*readable), writable.error().message};
}

void keepSettings(DeskWindow &window)
{
    QSettings settings;
    settings.setValue(u"desk/layout"_s, window.layoutState());
    settings.setValue(u"desk/geometry"_s, window.saveGeometry());
    settings.setValue(u"desk/name"_s, window.actor());
}

void showWindow(DeskWindow &window, const VisitorOptions &options, const QSettings &settings)
{
    window.restoreLayoutState(settings.value(u"desk/layout"_s).toByteArray());
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
    const QString language = languageOf(options);
    translations.speak(language);
    const QString path =
        options.catalogue.isEmpty() ? bundledCataloguePath(QCoreApplication::applicationDirPath()) : options.catalogue;
    auto opened = openFor(path);
    if (!opened) {
        QTextStream(stderr) << "vitrine: " << opened.error().message << Qt::endl;
        return 3;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QSettings settings(u"vitrine"_s, u"vitrine"_s);
    DeskOptions desk;
    desk.language = language;
    desk.actor = nameOf(settings);
    desk.theme = settings.value(u"desk/dark"_s).toBool() ? Theme::Gallery : Theme::Paper;
    desk.readOnlyBecause = opened->readOnlyBecause;
    desk.makePlayer = [] { return makeQtPlayer(); };
    DeskWindow window(*opened->catalogue, desk);
    showWindow(window, options, settings);
    const int code = loop();
    keepSettings(window);
    return code;
}

} // namespace vitrine
