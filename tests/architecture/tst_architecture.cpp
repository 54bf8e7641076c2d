// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"
#include "localnames.h"
#include "names.h"
#include "rooms.h"
#include "rules.h"
#include "source.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine::test;

/// Reads the project itself and holds it to its own rules; the rules are tried on bad examples first, so that none is blind.
class TestArchitecture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyRuleSeesItsFault_data();
    void everyRuleSeesItsFault();
    void everyRuleHasABadAndAGoodExample();
    void wrongIncludesAreSeen_data();
    void wrongIncludesAreSeen();
    void wrongLinksAreSeen_data();
    void wrongLinksAreSeen();
    void wrongOwnersAreSeen();
    void strayFilesAndHeavyMediaAreSeen();
    void machinePathsAreSeen_data();
    void machinePathsAreSeen();
    void commentsAreNotCode();
    void twoTypesOfOneNameAreSeen_data();
    void twoTypesOfOneNameAreSeen();
    void twoLocalNamesAreSeen_data();
    void twoLocalNamesAreSeen();

    void everyFileKeepsTheRules();
    void everyTypeHasANameOfItsOwn();
    void filesOfARoomCanBeCompiledTogether();
    void roomsIncludeOnlyWhatTheyMay();
    void roomsLinkOnlyWhatTheyMay();
    void everySourceBelongsToOneLibrary();
    void testsCompileNoProductSource();
    void testsAreShortAndLicensed();
    void scriptsNameTheLicence();
    void sqlFilesAreInStorage();
    void topLevelIsTidy();
    void mediaAreLight();
    void noFileNamesAMachine();

private:
    Rooms m_rooms;
    QList<RoomCall> m_calls;
    QList<Source> m_sources;
};

namespace {

void expectNone(const QStringList &faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

void TestArchitecture::initTestCase()
{
    m_rooms = parseRooms(readProjectFile(u"app/rooms.txt"_s));
    QVERIFY(m_rooms.size() > 15);
    for (const QString &path : projectFiles(u"app"_s, {u"CMakeLists.txt"_s}))
        m_calls += parseRoomCalls(path, readProjectFile(path));
    for (const QString &path : projectFiles(u"app"_s, {u".cpp"_s, u".h"_s}))
        m_sources += parseSource(path, readProjectFile(path));
    QVERIFY(!m_calls.isEmpty());
    QVERIFY(m_sources.size() > 20);
    QCOMPARE(qtModuleOf(u"QWidget"_s), u"Widgets"_s);
    QCOMPARE(qtModuleOf(u"vector"_s), QString());
}

void TestArchitecture::everyRuleSeesItsFault_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBad");
    auto row = [number = 0](const char *rule, bool isBad, const QString &text,
                                  const QString &path = u"app/pages/page.cpp"_s) mutable {
        QTest::addRow("%d %s", ++number, rule) << QString::fromLatin1(rule) << path << text << isBad;
    };
    row("lambda without context", true, u"connect(a, &A::done, [this] { f(1, 2); });"_s);
    row("lambda without context", true, u"QObject::connect(a, qOverload<int>(&A::done),\n [=](int) {});"_s);
    row("lambda without context", true, u"QTimer::singleShot(10, [this] {});"_s);
    row("lambda without context", false, u"connect(a, &A::done, this, [this] {});"_s);
    row("lambda without context", false, u"// connect(a, &A::done, [this] {});\n"_s);
    row("SQL outside storage", true, u"q(\"SELECT uid \"\n  \"FROM item\");"_s);
    row("SQL outside storage", true, u"q(u\"insert\"); q(\"INSERT OR IGNORE INTO item VALUES (1)\");"_s);
    row("SQL outside storage", true, u"q(\"UPDATE item SET a = 1\");"_s);
    row("SQL outside storage", true, u"q(\"PRAGMA user_version\");"_s);
    row("SQL outside storage", true, u"q(R\"(DELETE FROM item)\");"_s);
    row("SQL outside storage", false, u"tr(\"Select an item from the list\"); tr(\"Update and set\"); // SELECT x FROM y\n"_s);
    row("SQL outside storage", false, u"q(\"SELECT uid FROM item\");"_s, u"app/storage/items.cpp"_s);
    row("singleton", true, u"static Store &instance();"_s);
    row("singleton", true, u"Store::instance().save();"_s);
    row("singleton", false, u"QCoreApplication::instance()->quit();"_s);
    row("thread or sleep", true, u"class Worker : public QThread {"_s);
    row("thread or sleep", true, u"QThread::msleep(10);"_s);
    row("thread or sleep", true, u"std::this_thread::sleep_for(1s);"_s);
    row("thread or sleep", true, u"std::thread t(f);"_s);
    row("thread or sleep", false, u"Q_ASSERT(QThread::currentThread() == thread());"_s);
    row("nested event loop", true, u"qApp->processEvents();"_s);
    row("nested event loop", true, u"QEventLoop loop;"_s);
    row("nested event loop", true, u"if (dialog.exec() == 1)"_s);
    row("nested event loop", true, u"menu->exec(point);"_s);
    row("nested event loop", true, u"QMessageBox::warning(this, a, b);"_s);
    row("nested event loop", false, u"dialog->open(); execute();"_s);
    row("nested event loop", false, u"query.exec();"_s, u"app/storage/items.cpp"_s);
    row("nested event loop", false, u"return app.exec();"_s, u"app/main.cpp"_s);
    row("Qt Multimedia", true, u"#include <QMediaPlayer>\n"_s);
    row("Qt Multimedia", true, u"#include <QVideoSink>\n"_s, u"app/media/other.cpp"_s);
    row("Qt Multimedia", false, u"#include <QVideoSink>\n"_s, u"app/media/playerengine.cpp"_s);
    row("colour", true, u"QColor ink(12, 13, 14);"_s);
    row("colour", true, u"auto c = QColor{\"red\"};"_s);
    row("colour", true, u"setStyleSheet(\"color: #a0b1c2\");"_s);
    row("colour", true, u"p.fill(Qt::darkGray);"_s);
    row("colour", true, u"QColor c(QRgb(0xFF102030));"_s);
    row("colour", true, u"QColor c = QColor::fromRgb(1, 2, 3);"_s);
    row("colour", false, u"image.fill(Qt::transparent); QColor c = tokens.ink(); url(\"page#section\");"_s);
    row("colour", false, u"QColor ink(\"#a0b1c2\");"_s, u"app/widgets/tokens.cpp"_s);
    row("length", true, u"int a;\n"_s.repeated(501));
    row("length", false, u"int a;\n"_s.repeated(500));
    row("length", false, u"    {1, 2},\n"_s.repeated(2000));
    row("licence line", true, u"#include <QList>\n"_s);
    row("licence line", false, licence + u"#pragma once\n"_s);
    row("named signals", true, u"connect(a, SIGNAL(done()), b, SLOT(go()));"_s);
    row("named signals", false, u"connect(a, &A::done, b, &B::go);"_s);
    row("box of choices", true, u"auto *box = new QComboBox(this);"_s);
    row("box of choices", false, u"QComboBox *box = new ChoiceBox(this);"_s);
}

void TestArchitecture::everyRuleSeesItsFault()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, isBad);
    bool isKnown = false;
    for (const Rule &one : rules()) {
        if (QLatin1StringView(one.name) == rule) {
            isKnown = true;
            QCOMPARE(!one.check(parseSource(path, text)).isEmpty(), isBad);
        }
    }
    QVERIFY(isKnown);
}

void TestArchitecture::everyRuleHasABadAndAGoodExample()
{
    const QString examples = parseSource(u"x"_s, readProjectFile(u"tests/architecture/tst_architecture.cpp"_s)).text;
    for (const Rule &rule : rules()) {
        const QString name = QString::fromLatin1(rule.name);
        QVERIFY2(examples.contains(u"row(\"%1\", true"_s.arg(name)), rule.name);
        QVERIFY2(examples.contains(u"row(\"%1\", false"_s.arg(name)), rule.name);
    }
}

void TestArchitecture::wrongIncludesAreSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("isBad");
    QTest::newRow("a widget in domain") << u"app/domain/a.h"_s << u"<QWidget>"_s << true;
    QTest::newRow("a module prefix") << u"app/pages/a.h"_s << u"<QtWidgets/QWidget>"_s << true;
    QTest::newRow("a widget in pages") << u"app/pages/a.h"_s << u"<QWidget>"_s << false;
    QTest::newRow("a private module in a header") << u"app/storage/a.h"_s << u"<QSqlQuery>"_s << true;
    QTest::newRow("a private module in a source") << u"app/storage/a.cpp"_s << u"<QSqlQuery>"_s << false;
    QTest::newRow("storage in pages") << u"app/pages/a.cpp"_s << u"\"storage/items.h\""_s << true;
    QTest::newRow("the catalogue in the kiosk") << u"app/kiosk/a.cpp"_s << u"\"catalogue/catalogue.h\""_s << true;
    QTest::newRow("the curator in the kiosk") << u"app/kiosk/a.cpp"_s << u"\"curator/desk.h\""_s << true;
    QTest::newRow("a neighbour by its bare name") << u"app/pages/a.cpp"_s << u"\"b.h\""_s << true;
    QTest::newRow("the room itself") << u"app/pages/a.cpp"_s << u"\"pages/b.h\""_s << false;
    QTest::newRow("base, for everyone") << u"app/domain/a.h"_s << u"\"base/result.h\""_s << false;
    QTest::newRow("sqlite in exchange") << u"app/exchange/a.cpp"_s << u"<sqlite3.h>"_s << true;
    QTest::newRow("the standard library") << u"app/base/a.h"_s << u"<vector>"_s << false;
    QTest::newRow("an unknown room") << u"app/attic/a.h"_s << u"<vector>"_s << true;
}

void TestArchitecture::wrongIncludesAreSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, isBad);
    const Source source = parseSource(path, licence + u"#include %1\n"_s.arg(include));
    QCOMPARE(source.includes.size(), 1);
    QCOMPARE(!wrongIncludes(source, m_rooms).isEmpty(), isBad);
}

void TestArchitecture::wrongLinksAreSeen_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("isBad");
    QTest::newRow("pages with storage") << u"vitrine_room(pages SOURCES a.cpp ROOMS domain storage QT Widgets)"_s << true;
    QTest::newRow("domain with Gui") << u"vitrine_room(domain SOURCES a.cpp QT Core Gui)"_s << true;
    QTest::newRow("Sql for everyone") << u"vitrine_room(storage\n SOURCES a.cpp\n ROOMS domain\n QT Sql)"_s << true;
    QTest::newRow("Sql privately") << u"vitrine_room(storage SOURCES a.cpp ROOMS base domain PRIVATE_QT Sql)"_s << false;
    QTest::newRow("an unknown room") << u"vitrine_room(attic SOURCES a.cpp)"_s << true;
    QTest::newRow("an unwritten room in a comment") << u"vitrine_room(pages SOURCES a.cpp # ROOMS storage\n)"_s << false;
}

void TestArchitecture::wrongLinksAreSeen()
{
    QFETCH(QString, call);
    QFETCH(bool, isBad);
    const QList<RoomCall> calls = parseRoomCalls(u"app/x/CMakeLists.txt"_s, call);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(!wrongLinks(calls.first(), m_rooms).isEmpty(), isBad);
}

void TestArchitecture::wrongOwnersAreSeen()
{
    const QList<RoomCall> calls = parseRoomCalls(u"app/x/CMakeLists.txt"_s, u"vitrine_room(x SOURCES a.cpp b.cpp)\n"
                                                                            "vitrine_room(y SOURCES ../x/b.cpp)"_s);
    QCOMPARE(wrongOwners({u"app/x/a.cpp"_s, u"app/main.cpp"_s}, calls), QStringList());
    QCOMPARE(wrongOwners({u"app/x/b.cpp"_s}, calls).size(), 1);
    QCOMPARE(wrongOwners({u"app/x/c.cpp"_s}, calls).size(), 1);
}

void TestArchitecture::strayFilesAndHeavyMediaAreSeen()
{
    QCOMPARE(strayFiles({{u"app/a.cpp"_s, 1}, {u".gitignore"_s, 1}, {u".ci/run"_s, 1}, {u"README.md"_s, 1}}), QStringList());
    QCOMPARE(strayFiles({{u"notes.txt"_s, 1}}).size(), 1);
    QCOMPARE(strayFiles({{u"src/a.cpp"_s, 1}}).size(), 1);
    constexpr qint64 sevenMegabytes = 7 * 1024 * 1024;
    QCOMPARE(heavyMedia({{u"data/a.mp4"_s, sevenMegabytes}, {u"data/a.json"_s, sevenMegabytes}}), QStringList());
    QCOMPARE(heavyMedia({{u"data/a.mp4"_s, sevenMegabytes}, {u"resources/b.PNG"_s, sevenMegabytes}}).size(), 1);
}

void TestArchitecture::machinePathsAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBad");
    const QString slash = u"/"_s;
    QTest::newRow("a home") << u"open(\"/%1/sara/file\")"_s.arg(u"home"_s) << true;
    QTest::newRow("a work folder at the start") << u"a\n/%1/main\n"_s.arg(u"work"_s) << true;
    QTest::newRow("an address") << u"https://example.org/work/7"_s << false;
    QTest::newRow("a system folder") << u"/usr/share/fonts"_s << false;
}

void TestArchitecture::machinePathsAreSeen()
{
    QFETCH(QString, text);
    QFETCH(bool, isBad);
    QCOMPARE(!machinePaths(u"a.txt"_s, text).isEmpty(), isBad);
}

void TestArchitecture::commentsAreNotCode()
{
    const Source source = parseSource(u"app/x/a.cpp"_s, u"a(u'\"'); // \"b\"\n/* c \"d\" */ e(\"f\\\"g\" u\"h\"); 1'000'000; \"i\";"_s);
    QCOMPARE(source.literals.size(), 2);
    QCOMPARE(source.literals.at(1).text, u"i"_s);
    QCOMPARE(source.literals.at(0).line, 2);
    QVERIFY(!source.code.contains(u'c'));
    QCOMPARE(source.code.size(), source.text.size());
}

void TestArchitecture::twoTypesOfOneNameAreSeen_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("faults");
    const QString range = u"namespace vitrine {\nstruct Range {\n int from = 0;\n};\n}\n"_s;
    QTest::newRow("a struct and a struct") << range << range << 1;
    QTest::newRow("a struct and a class with a base") << range << u"namespace vitrine { class Range final : public QObject { }; }"_s << 1;
    QTest::newRow("an enumeration") << range << u"namespace vitrine { enum class Range { All }; }"_s << 1;
    QTest::newRow("the namespaces in one word") << u"namespace vitrine::cli { struct Range {}; }"_s << u"namespace vitrine { namespace cli { struct Range {}; } }"_s << 1;
    QTest::newRow("another namespace") << range << u"namespace vitrine::cli { struct Range {}; }"_s << 0;
    QTest::newRow("unnamed in one file") << range << u"namespace vitrine { namespace { struct Range {}; } }"_s << 0;
    QTest::newRow("nested") << range << u"namespace vitrine { class Line { struct Range {}; }; }"_s << 0;
    QTest::newRow("only announced") << range << u"namespace vitrine { struct Range; class Line {}; }"_s << 0;
    QTest::newRow("a function of that name") << range << u"namespace vitrine { void f(struct Range &r) { } }"_s << 0;
    QTest::newRow("specialised") << u"namespace vitrine { template<class R> struct Fields; template<> struct Fields<Item> {}; }"_s
                                 << u"namespace vitrine { template<> struct Fields<Agent> {}; }"_s << 0;
}

void TestArchitecture::twoTypesOfOneNameAreSeen()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, faults);
    const QStringList found = typesDefinedTwice({parseSource(u"app/base/a.h"_s, licence + first), parseSource(u"app/widgets/b.h"_s, licence + second)});
    QVERIFY2(found.size() == faults, qPrintable(found.join(u'\n')));
}

void TestArchitecture::twoLocalNamesAreSeen_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("faults");
    QTest::newRow("types") << u"struct Words { int a; };"_s << u"class Words final : public QObject { };"_s << 1;
    QTest::newRow("functions") << u"int total(const Item &item) { return 1; }"_s << u"int total(const Item &one)\n{\n return 2;\n}"_s << 1;
    QTest::newRow("functions without parameters") << u"Unexpected stopped() { return f(); }"_s << u"Unexpected stopped() { return g(); }"_s << 1;
    QTest::newRow("functions with a default") << u"int rounded(int value, int to = step) { return to; }"_s << u"int rounded(int a, int b) { return b; }"_s << 1;
    QTest::newRow("templates") << u"template<class R> void take(std::map<int, R> &all) { }"_s << u"template<class T> void take(std::map<int, R> &some) { }"_s << 1;
    QTest::newRow("constants") << u"constexpr int gap = 10;"_s << u"constexpr double gap = 2.5;"_s << 1;
    QTest::newRow("constants in braces") << u"constexpr QSize half{960, 540};"_s << u"constexpr QSize half{1, 2};"_s << 1;
    QTest::newRow("tables") << u"constexpr Row rows[] = {{1}, {2}};"_s << u"constexpr std::array rows{3};"_s << 1;
    QTest::newRow("a text that is not constant itself") << u"constexpr const char *words[] = {a};"_s << u"const QString words = f(1);"_s << 1;
    QTest::newRow("a function and another") << u"int total(const Item &item) { return 1; }"_s << u"int total(const Agent &agent) { return 1; }"_s << 0;
    QTest::newRow("inside a function") << u"int a() { constexpr int gap = 1; return gap; }"_s << u"int b() { constexpr int gap = 2; return gap; }"_s << 0;
    QTest::newRow("members") << u"struct A { int sum() const { return 1; } };"_s << u"struct B { int sum() const { return 1; } };"_s << 0;
    QTest::newRow("only announced") << u"int total(int);"_s << u"int total(int a) { return a; }"_s << 0;
}

void TestArchitecture::twoLocalNamesAreSeen()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, faults);
    const QString hidden = licence + u"namespace vitrine {\nnamespace {\n%1\n} // namespace\n}\n"_s;
    const auto found = [&](const QString &path, const QString &text) {
        return localNamesUsedTwice({parseSource(u"app/base/a.cpp"_s, hidden.arg(first)), parseSource(path, text)});
    };
    const QStringList here = found(u"app/base/b.cpp"_s, hidden.arg(second));
    QVERIFY2(here.size() == faults, qPrintable(here.join(u'\n')));
    QCOMPARE(found(u"app/widgets/b.cpp"_s, hidden.arg(second)), QStringList());
    QCOMPARE(found(u"app/base/b.cpp"_s, licence + u"namespace vitrine {\n%1\n}\n"_s.arg(second)), QStringList());
    QCOMPARE(found(u"app/base/a.cpp"_s, hidden.arg(first + first)), QStringList()); // the compiler sees to one file
}

void TestArchitecture::filesOfARoomCanBeCompiledTogether()
{
    expectNone(localNamesUsedTwice(m_sources));
}

void TestArchitecture::everyTypeHasANameOfItsOwn()
{
    expectNone(typesDefinedTwice(m_sources));
}

void TestArchitecture::everyFileKeepsTheRules()
{
    QStringList faults;
    for (const Source &source : m_sources) {
        for (const Rule &rule : rules())
            faults += rule.check(source);
    }
    expectNone(faults);
}

void TestArchitecture::roomsIncludeOnlyWhatTheyMay()
{
    QStringList faults;
    for (const Source &source : m_sources)
        faults += wrongIncludes(source, m_rooms);
    expectNone(faults);
}

void TestArchitecture::roomsLinkOnlyWhatTheyMay()
{
    QStringList faults;
    for (const RoomCall &call : m_calls)
        faults += wrongLinks(call, m_rooms);
    expectNone(faults);
}

void TestArchitecture::everySourceBelongsToOneLibrary()
{
    expectNone(wrongOwners(projectFiles(u"app"_s, {u".cpp"_s}), m_calls));
}

void TestArchitecture::testsCompileNoProductSource()
{
    for (const QString &path : projectFiles(u"tests"_s, {u"CMakeLists.txt"_s}))
        QVERIFY2(!readProjectFile(path).contains(u"/app/"_s), qPrintable(path));
}

void TestArchitecture::testsAreShortAndLicensed()
{
    QStringList faults;
    for (const QString &path : projectFiles(u"tests"_s, {u".cpp"_s, u".h"_s}) + projectFiles(u"data"_s, {u".cpp"_s, u".h"_s})) {
        const Source source = parseSource(path, readProjectFile(path));
        for (const Rule &rule : rules()) {
            if (QLatin1StringView(rule.name) == "length"_L1 || QLatin1StringView(rule.name) == "licence line"_L1)
                faults += rule.check(source);
        }
    }
    expectNone(faults);
}

void TestArchitecture::scriptsNameTheLicence()
{
    const auto files = trackedFiles();
    if (!files)
        QSKIP("git is not here, or this is no checkout");
    for (const TrackedFile &file : *files) {
        const QString text = isText(file.path) ? readProjectFile(file.path) : QString();
        if (text.startsWith(u"#!"))
            QVERIFY2(text.section(u'\n', 1, 1) == u"# SPDX-License-Identifier: GPL-3.0-or-later"_s, qPrintable(file.path));
    }
}

void TestArchitecture::sqlFilesAreInStorage()
{
    for (const QString &path : projectFiles(u"app"_s, {u".sql"_s}) + projectFiles(u"resources"_s, {u".sql"_s}))
        QVERIFY2(path.startsWith(u"app/storage/"), qPrintable(path));
}

void TestArchitecture::topLevelIsTidy()
{
    const auto files = trackedFiles();
    if (!files)
        QSKIP("git is not here, or this is no checkout");
    QVERIFY(files->size() > 50);
    expectNone(strayFiles(*files));
}

void TestArchitecture::mediaAreLight()
{
    const auto files = trackedFiles();
    if (!files)
        QSKIP("git is not here, or this is no checkout");
    expectNone(heavyMedia(*files));
}

void TestArchitecture::noFileNamesAMachine()
{
    const auto files = trackedFiles();
    if (!files)
        QSKIP("git is not here, or this is no checkout");
    QStringList faults;
    for (const TrackedFile &file : *files) {
        if (isText(file.path))
            faults += machinePaths(file.path, readProjectFile(file.path));
    }
    expectNone(faults);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
