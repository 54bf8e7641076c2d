// SPDX-License-Identifier: GPL-3.0-or-later
#include "finger.h"

#include "media/qtplayer.h"
#include "models/itemdetails.h"
#include "shell/problempage.h"
#include "shell/visitorprogram.h"
#include "support/visitorwindow.h"
#include "widgets/fonts.h"
#include "widgets/textblock.h"
#include "widgets/transportbar.h"
#include "widgets/videoview.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <map>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace vitrine;

/// What a visitor sees when something is broken: one plain sentence, and a screen that still works.
class TestBadDays final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCatalogueThatCannotBeOpenedIsToldInEveryLanguage_data();
    void aCatalogueThatCannotBeOpenedIsToldInEveryLanguage();
    void aBrokenPictureLeavesTheWordsAndTheWayOn_data();
    void aBrokenPictureLeavesTheWordsAndTheWayOn();
    void aBrokenFilmLeavesTheWordsAndTheWayOn_data();
    void aBrokenFilmLeavesTheWordsAndTheWayOn();
    void withoutASoundDeviceTheFilmPlaysAndSaysSo();
    void withoutADecoderTheFilmSaysSo();
    void withoutADecoderChild();
    void withoutPersianLettersTheWindowSpeaksTheOtherLanguages();
    void withoutPersianLettersChild();
    void aReadOnlyFolderIsNoHindrance();
    void aFullDiskIsNoHindrance();

private:
    struct Visit {
        std::unique_ptr<Catalogue> catalogue;
        std::unique_ptr<Reader> reader;
        std::unique_ptr<KioskWindow> window;
    };
    [[nodiscard]] Visit visit(const QString &catalogue);
    void verifyThatTheWayOnWorks(KioskWindow &window);
    void runInAProgramOfItsOwn(const QString &test, const std::map<QString, QString> &environment);
    void walkEveryPage(const QString &catalogue, const std::function<void()> &inChild);

    Speech m_speech;
    Player *m_player = nullptr; ///< of the window shown last
};

namespace {

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        const bool isPreviews = entry.fileName() == QLatin1String("previews");
        if (!isPreviews && !(entry.isDir() ? copyFolder(entry.filePath(), target) : QFile::copy(entry.filePath(), target)))
            return false;
    }
    return true;
}

/// A copy of the bundled catalogue without its previews; empty when it could not be made.
QString copiedInto(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("copy.vitrine"));
    return copyFolder(bundledCatalogue(), path) ? path : QString();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void breakCatalogue(const QString &how, const QString &path)
{
    const QString database = path + QStringLiteral("/catalogue.sqlite");
    if (how == QLatin1String("missing")) {
        QVERIFY(QDir(path).removeRecursively());
    } else if (how == QLatin1String("empty folder")) {
        QVERIFY(QDir(path).removeRecursively());
        QVERIFY(QDir().mkpath(path));
    } else if (how == QLatin1String("empty file")) {
        QVERIFY(write(database, {}));
    } else if (how == QLatin1String("zeroed page")) {
        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(4096, '\0')) == 4096);
    } else {
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"), {database, QStringLiteral("PRAGMA user_version = 999")}), 0);
    }
}

void breakFile(const QString &how, const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (how == QLatin1String("removed"))
        QVERIFY(QFile::remove(path));
    else if (how == QLatin1String("a text"))
        QVERIFY(write(path, "This is neither a picture nor a film."));
    else
        QVERIFY(QFile::resize(path, how == QLatin1String("cut to a third") ? QFileInfo(path).size() / 3 : 40));
}

QStringList sentencesIn(const QWidget &window)
{
    QStringList sentences;
    for (const TextBlock *block : window.findChildren<TextBlock *>()) {
        if (block->isVisible() && !block->text().isEmpty())
            sentences += block->text();
    }
    return sentences;
}

template<class Widget>
Widget *seenIn(const QWidget &window)
{
    const auto widgets = window.findChildren<Widget *>();
    const auto seen = std::find_if(widgets.cbegin(), widgets.cend(), [](const Widget *widget) { return widget->isVisible(); });
    return seen == widgets.cend() ? nullptr : *seen;
}

/// A sentence, and nothing in it that no visitor should have to read.
bool isPlain(const QString &sentence)
{
    for (const char *word : {"sql", "errno", "0x", "exception", "/tmp", "qimage", "gstreamer"}) {
        if (sentence.contains(QString::fromLatin1(word), Qt::CaseInsensitive))
            return false;
    }
    return sentence.size() > 15 && sentence.size() < 260;
}

ItemId itemOf(const Reader &reader, const QString &number)
{
    for (const ItemRow &row : reader.rows({}, 0, 100).value_or({})) {
        if (row.number == number)
            return row.id;
    }
    return {};
}

/// The file of an item's first medium of a type.
QString originalOf(const Reader &reader, ItemId id, const QString &type)
{
    const auto details = itemDetails(reader, id, {}, QStringLiteral("en"));
    if (!details)
        return {};
    for (const Medium &medium : details->media) {
        if (medium.mimeType.startsWith(type) && medium.role != MediumRole::Poster)
            return reader.originalPath(medium.sha256).value_or(QString());
    }
    return {};
}

/// A file for fontconfig that knows the Latin fonts of this machine that the pages use, and no other; empty when one is missing.
QString latinFontsOnly(const QTemporaryDir &folder)
{
    const QDir fonts(folder.filePath(QStringLiteral("fonts")));
    bool all = QDir().mkpath(fonts.path());
    for (const QString &name : {QStringLiteral("NotoSans-Regular.ttf"), QStringLiteral("NotoSerif-Regular.ttf")})
        all = all && QFile::link(QStringLiteral("/usr/share/fonts/truetype/noto/") + name, fonts.filePath(name)) && QFile::exists(fonts.filePath(name));
    const QString path = folder.filePath(QStringLiteral("fonts.conf"));
    const QString words = QStringLiteral("<?xml version=\"1.0\"?><fontconfig><dir>%1</dir><cachedir>%2</cachedir></fontconfig>")
                              .arg(fonts.path(), folder.filePath(QStringLiteral("cache")));
    return all && write(path, words.toUtf8()) ? path : QString();
}

} // namespace

void TestBadDays::initTestCase()
{
    QVERIFY2(QFileInfo(bundledCatalogue()).isDir(), "The bundled catalogue is not there: build everything first");
}

TestBadDays::Visit TestBadDays::visit(const QString &path)
{
    Visit visit;
    auto catalogue = Catalogue::open(path, OpenMode::ReadOnly);
    if (!catalogue)
        return visit;
    visit.catalogue = std::move(*catalogue);
    visit.reader = visit.catalogue->reader(Audience::visitor());
    KioskOptions options;
    options.language = QStringLiteral("en");
    options.speak = [this](const QString &language) { m_speech.speak(language); };
    options.makePlayer = [this] {
        auto player = makeQtPlayer();
        m_player = player.get();
        return player;
    };
    visit.window = std::make_unique<KioskWindow>(*visit.reader, options);
    visit.window->resize(1600, 900);
    visit.window->show();
    return visit;
}

void TestBadDays::verifyThatTheWayOnWorks(KioskWindow &window)
{
    Finger finger(window);
    QVERIFY(finger.touch(window.findChild<QWidget *>(QStringLiteral("home"))));
    QCOMPARE(window.route().page, PageKind::Home);
    QVERIFY(settle(window));
    QVERIFY(finger.touch(window.findChild<QWidget *>(QStringLiteral("door"))));
    QCOMPARE(window.route().page, PageKind::Items);
    QVERIFY(settle(window));
}

void TestBadDays::aCatalogueThatCannotBeOpenedIsToldInEveryLanguage_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << ErrorKind::Missing;
    QTest::newRow("empty folder") << ErrorKind::Missing;
    QTest::newRow("empty file") << ErrorKind::Unreadable;
    QTest::newRow("zeroed page") << ErrorKind::Unreadable;
    QTest::newRow("newer") << ErrorKind::Newer;
}

void TestBadDays::aCatalogueThatCannotBeOpenedIsToldInEveryLanguage()
{
    QFETCH(ErrorKind, kind);
    const QTemporaryDir folder;
    const QString path = copiedInto(folder);
    QVERIFY(!path.isEmpty());
    breakCatalogue(QString::fromLatin1(QTest::currentDataTag()), path);
    const auto catalogue = Catalogue::open(path, OpenMode::ReadOnly);
    QVERIFY2(!catalogue, "it opens although it is broken");
    QCOMPARE(static_cast<int>(catalogue.error().kind), static_cast<int>(kind));
    Translations translations;
    ProblemPage page(catalogue.error(), path, translations);
    page.resize(1280, 800);
    page.show();
    const QStringList sentences = sentencesIn(page);
    QVERIFY(!sentences.isEmpty());
    for (const QString &sentence : sentences)
        QVERIFY2(isPlain(sentence), qPrintable(sentence));
    // And the program itself: the sentence, an exit code, no crash.
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine"), {path, QStringLiteral("--measure-start")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAll().contains("vitrine: "));
}

void TestBadDays::aBrokenPictureLeavesTheWordsAndTheWayOn_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("how");
    QTest::newRow("a photograph is removed") << QStringLiteral("DEMO-0011") << QStringLiteral("removed");
    QTest::newRow("a photograph is a text") << QStringLiteral("DEMO-0011") << QStringLiteral("a text");
    QTest::newRow("a picture is cut off") << QStringLiteral("DEMO-0022") << QStringLiteral("cut to nothing");
    QTest::newRow("a page is a text") << QStringLiteral("DEMO-0001") << QStringLiteral("a text");
    QTest::newRow("the large scan is a text") << QStringLiteral("DEMO-0016") << QStringLiteral("a text");
}

void TestBadDays::aBrokenPictureLeavesTheWordsAndTheWayOn()
{
    QFETCH(QString, number);
    QFETCH(QString, how);
    const QTemporaryDir folder;
    const QString path = copiedInto(folder);
    QVERIFY(!path.isEmpty());
    Visit visit = this->visit(path);
    QVERIFY(visit.window);
    const ItemId id = itemOf(*visit.reader, number);
    const QString original = originalOf(*visit.reader, id, QStringLiteral("image/"));
    QVERIFY2(QFileInfo::exists(original), qPrintable(original));
    breakFile(how, original);
    visit.window->go(routes::item(id));
    QVERIFY(settle(*visit.window));
    const auto *zoom = seenIn<ZoomView>(*visit.window);
    QVERIFY(zoom);
    QVERIFY2(isPlain(zoom->problem()), qPrintable(zoom->problem()));
    QVERIFY(sentencesIn(*visit.window).size() > 3); // the label is there
    verifyThatTheWayOnWorks(*visit.window);
}

void TestBadDays::aBrokenFilmLeavesTheWordsAndTheWayOn_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("removed") << QStringLiteral("removed");
    QTest::newRow("truncated") << QStringLiteral("cut to a third");
    QTest::newRow("a text") << QStringLiteral("a text");
}

void TestBadDays::aBrokenFilmLeavesTheWordsAndTheWayOn()
{
    QFETCH(QString, how);
    const QTemporaryDir folder;
    const QString path = copiedInto(folder);
    QVERIFY(!path.isEmpty());
    Visit visit = this->visit(path);
    QVERIFY(visit.window);
    const ItemId id = itemOf(*visit.reader, QStringLiteral("DEMO-0043")); // the shortest film
    const QString original = originalOf(*visit.reader, id, QStringLiteral("video/"));
    QVERIFY2(QFileInfo::exists(original), qPrintable(original));
    breakFile(how, original);
    visit.window->go(routes::item(id));
    QVERIFY(settle(*visit.window));
    auto *film = seenIn<VideoView>(*visit.window);
    QVERIFY(film);
    Finger finger(*visit.window);
    if (film->problem().isEmpty())
        (void)finger.touch(visit.window->findChild<QWidget *>(QStringLiteral("play")));
    const bool said = QTest::qWaitFor([film] { return !film->problem().isEmpty(); }, 20'000);
    QVERIFY2(said, "nothing is said about the film");
    QVERIFY2(isPlain(film->problem()), qPrintable(film->problem()));
    verifyThatTheWayOnWorks(*visit.window);
}

void TestBadDays::withoutASoundDeviceTheFilmPlaysAndSaysSo()
{
    Visit visit = this->visit(bundledCatalogue());
    QVERIFY(visit.window);
    QString noted;
    visit.window->go(routes::item(itemOf(*visit.reader, QStringLiteral("DEMO-0043"))));
    QVERIFY(m_player);
    connect(m_player, &Player::note, this, [&noted](const QString &sentence) { noted = sentence; });
    QVERIFY(settle(*visit.window));
    Finger finger(*visit.window);
    QVERIFY(finger.touch(seenIn<TransportBar>(*visit.window)->findChild<QWidget *>(QStringLiteral("play"))));
    QVERIFY(QTest::qWaitFor([this] { return m_player->position() > std::chrono::milliseconds(500); }, 15'000));
    if (noted.isEmpty())
        QSKIP("this machine has a sound device");
    QVERIFY2(isPlain(noted), qPrintable(noted));
    QVERIFY2(sentencesIn(*visit.window).contains(noted), "the page does not pass on that there is no sound");
    QVERIFY(seenIn<VideoView>(*visit.window)->problem().isEmpty());
    verifyThatTheWayOnWorks(*visit.window);
}

/// What GStreamer and fontconfig find is settled once for a program.
void TestBadDays::runInAProgramOfItsOwn(const QString &test, const std::map<QString, QString> &environment)
{
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment)
        around.insert(name, value);
    around.insert(QStringLiteral("VITRINE_TEST_CHILD"), QStringLiteral("1"));
    QProcess child;
    child.setProcessEnvironment(around);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {test});
    QVERIFY(child.waitForFinished(60'000));
    const QByteArray said = child.readAll();
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, said.constData());
}

void TestBadDays::withoutADecoderTheFilmSaysSo()
{
    if (QLatin1String(qVersion()) >= QLatin1String("6.5"))
        QSKIP("this Qt decodes by itself: there is no decoder that could be taken away");
    runInAProgramOfItsOwn(QStringLiteral("withoutADecoderChild"),
                          {{QStringLiteral("GST_PLUGIN_FEATURE_RANK"),
                            QStringLiteral("vp8dec:NONE,vp9dec:NONE,avdec_vp8:NONE,avdec_vp9:NONE,vavp8dec:NONE,vavp9dec:NONE,"
                                           "vaapivp9dec:NONE,v4l2vp9dec:NONE,v4l2slvp9dec:NONE")}});
}

void TestBadDays::withoutADecoderChild()
{
    if (!qEnvironmentVariableIsSet("VITRINE_TEST_CHILD"))
        QSKIP("runs only as a program of its own, started by withoutADecoderTheFilmSaysSo");
    Visit visit = this->visit(bundledCatalogue());
    QVERIFY(visit.window);
    visit.window->go(routes::item(itemOf(*visit.reader, QStringLiteral("DEMO-0043"))));
    QVERIFY(settle(*visit.window));
    const auto *film = seenIn<VideoView>(*visit.window);
    QVERIFY(film);
    QVERIFY(QTest::qWaitFor([film] { return !film->problem().isEmpty(); }, 15'000));
    QCOMPARE(film->problem(), QStringLiteral("This film cannot be played: there is no decoder for its picture."));
    verifyThatTheWayOnWorks(*visit.window);
}

void TestBadDays::withoutPersianLettersTheWindowSpeaksTheOtherLanguages()
{
    const QTemporaryDir folder;
    const QString fonts = latinFontsOnly(folder);
    if (fonts.isEmpty())
        QSKIP("Noto Sans and Noto Serif are not where Debian and Ubuntu put them");
    runInAProgramOfItsOwn(QStringLiteral("withoutPersianLettersChild"), {{QStringLiteral("FONTCONFIG_FILE"), fonts}});
}

void TestBadDays::withoutPersianLettersChild()
{
    if (!qEnvironmentVariableIsSet("VITRINE_TEST_CHILD"))
        QSKIP("runs only as a program of its own, started by withoutPersianLettersTheWindowSpeaksTheOtherLanguages");
    VisitorOptions options;
    options.catalogue = bundledCatalogue();
    options.language = QStringLiteral("fa"); // asked for, and not to be had
    bool looked = false;
    QCOMPARE(runVisitor(options, [&] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto found = std::find_if(windows.cbegin(), windows.cend(), [](QWidget *each) { return qobject_cast<KioskWindow *>(each); });
        auto *window = found == windows.cend() ? nullptr : qobject_cast<KioskWindow *>(*found);
        [&] {
            QVERIFY(window && settle(*window));
            const auto sentence = persianFontProblem();
            QVERIFY2(sentence && isPlain(*sentence), "the font is not missed");
            QVERIFY2(sentencesIn(*window).contains(*sentence), qPrintable(sentencesIn(*window).join(u'\n')));
            QCOMPARE(window->lookHolder().look().language, QStringLiteral("fr"));
            QVERIFY(window->findChild<QWidget *>(QStringLiteral("begin_en")));
            QVERIFY2(!window->findChild<QWidget *>(QStringLiteral("begin_fa")), "Persian is offered, in letters that are not there");
            QVERIFY(Finger(*window).touch(window->findChild<QWidget *>(QStringLiteral("begin_en"))));
            QCOMPARE(window->lookHolder().look().language, QStringLiteral("en"));
            verifyThatTheWayOnWorks(*window);
            looked = true;
        }();
        return 0;
    }), 0);
    QVERIFY(looked);
}

/// In a process of its own, whose rights or disk are narrowed first.
void TestBadDays::walkEveryPage(const QString &catalogue, const std::function<void()> &inChild)
{
    QProcess program;
    program.setChildProcessModifier(inChild);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine"),
                  {catalogue, QStringLiteral("--visit-all"), QStringLiteral("--measure-memory")});
    QVERIFY2(program.waitForStarted(), qPrintable(program.errorString()));
    QVERIFY(program.waitForFinished(180'000));
    const QByteArray said = program.readAll();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY2(program.exitCode() == 0 && said.contains("rss-mb="), said.constData());
}

void TestBadDays::aReadOnlyFolderIsNoHindrance()
{
    constexpr uid_t nobody = 65534;
    QTemporaryDir folder;
    const QString path = copiedInto(folder);
    QVERIFY(!path.isEmpty());
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, readable) && QFile::setPermissions(folder.path(), readable));
    // Root may write everywhere, unless the program it starts has not that power; where powers cannot be laid down, it becomes
    // somebody else.
    const bool isRoot = geteuid() == 0;
    walkEveryPage(path, [isRoot] {
        const bool isBound = !isRoot || prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) == 0;
        if (!isBound && (setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(3);
    });
    QVERIFY2(!QFileInfo::exists(path + QStringLiteral("/previews")), "somebody wrote into the read-only folder");
    QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner) && QFile::setPermissions(path, readable | QFile::WriteOwner));
}

void TestBadDays::aFullDiskIsNoHindrance()
{
    const QTemporaryDir folder;
    const QString path = copiedInto(folder);
    QVERIFY(!path.isEmpty());
    walkEveryPage(path, [] {
        const rlimit small{2048, 2048}; // no file of the process may grow beyond this: every preview breaks off
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
    });
    // Nothing half written is shown afterwards.
    Visit visit = this->visit(path);
    QVERIFY(visit.window);
    visit.window->go(routes::item(itemOf(*visit.reader, QStringLiteral("DEMO-0011"))));
    QVERIFY(settle(*visit.window));
    const auto *zoom = seenIn<ZoomView>(*visit.window);
    QVERIFY(zoom && zoom->problem().isEmpty());
    verifyThatTheWayOnWorks(*visit.window);
}

QTEST_MAIN(TestBadDays)
#include "tst_baddays.moc"
