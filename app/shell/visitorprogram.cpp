// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/visitorprogram.h"

#include "base/paths.h"
#include "catalogue/catalogue.h"
#include "media/qtplayer.h"
#include "shell/measures.h"
#include "shell/problempage.h"
#include "shell/translations.h"
#include "widgets/fonts.h"

#include <QApplication>
#include <QScreen>
#include <QTextStream>

namespace vitrine {

namespace {

/// In kiosk mode the window takes the whole screen; without a window manager it must be told its size.
void showWindow(QWidget &window, const VisitorOptions &options)
{
    if (options.size.isValid() && !options.size.isEmpty())
        window.resize(options.size);
    else if (const QScreen *screen = QGuiApplication::primaryScreen(); screen && options.kiosk)
        window.setGeometry(screen->geometry());
    else
        window.resize(screen ? screen->availableSize().boundedTo(QSize(1600, 900)) : QSize(1600, 900));
    options.kiosk ? window.showFullScreen() : window.show();
}

int showProblem(const Error &error, const QString &path, const VisitorOptions &options, Translations &translations,
                const std::function<int()> &loop)
{
    translations.speak(options.language.isEmpty() ? QStringLiteral("fr") : options.language);
    // The visitor is told what matters to her; the staff who read the log, what exactly it was.
    QTextStream(stderr) << "vitrine: " << ProblemPage::sentence(error, path) << u' ' << error.message << Qt::endl;
    ProblemPage page(error, path, translations);
    showWindow(page, options);
    if (!options.screenshot.isEmpty())
        page.grab().save(options.screenshot);
    if (Measures::isAsked(options))
        return 1;
    (void)loop();
    return 1;
}

/// The languages without those this computer has no letters for; all of them when nothing else would be left.
QStringList drawable(const QStringList &languages, bool lacksPersian)
{
    QStringList drawn = languages;
    if (lacksPersian)
        drawn.removeIf([](const QString &language) { return isArabicScript(language); });
    return drawn.isEmpty() ? languages : drawn;
}

KioskOptions kioskOptions(const VisitorOptions &options, const Reader &reader, Translations &translations, bool lacksPersian)
{
    KioskOptions kiosk;
    if (const QStringList languages = reader.setting(QStringLiteral("languages")).split(u',', Qt::SkipEmptyParts); !languages.isEmpty())
        kiosk.languages = languages;
    kiosk.languages = drawable(kiosk.languages, lacksPersian);
    kiosk.language = options.language.isEmpty() ? kiosk.languages.first() : options.language;
    kiosk.resetsWhenIdle = options.kiosk;
    kiosk.idle = options.idle;
    kiosk.screenWidthMm = options.screenWidthMm;
    kiosk.distanceMm = options.distanceMm;
    kiosk.speak = [&translations](const QString &language) { translations.speak(language); };
    kiosk.makePlayer = [] { return makeQtPlayer(); };
    return kiosk;
}

} // namespace

int runVisitor(const VisitorOptions &options, const std::function<int()> &loop)
{
    Translations translations;
    const QString path =
        options.catalogue.isEmpty() ? bundledCataloguePath(QCoreApplication::applicationDirPath()) : options.catalogue;
    auto catalogue = path.isEmpty() ? Result<std::unique_ptr<Catalogue>>(fail(ErrorKind::Missing, QString()))
                                    : Catalogue::open(path, OpenMode::ReadOnly);
    if (!catalogue)
        return showProblem(catalogue.error(), path, options, translations, loop);
    // The reader lets nothing through but what is public and published.
    const std::unique_ptr<Reader> reader = (*catalogue)->reader(Audience::visitor());
    const bool lacksPersian = persianFontProblem().has_value();
    KioskWindow window(*reader, kioskOptions(options, *reader, translations, lacksPersian));
    std::unique_ptr<Measures> measures;
    if (Measures::isAsked(options))
        measures = std::make_unique<Measures>(window, *reader, options);
    showWindow(window, options);
    // Said in the language the window now speaks, whose letters are there.
    if (const auto problem = lacksPersian ? persianFontProblem() : std::nullopt) {
        QTextStream(stderr) << "vitrine: " << *problem << Qt::endl;
        window.showNote(*problem, std::chrono::minutes(1));
    }
    return loop();
}

} // namespace vitrine
