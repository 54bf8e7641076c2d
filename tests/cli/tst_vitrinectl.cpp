// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tsv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrinectl"), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
}

const QString csvFolder = QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/csv/");

} // namespace

class VitrinectlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void everyCommandTellsItsHelpAndVersion_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"", "new", "info", "show", "set", "search", "import", "export", "check", "formats", "attach", "demonstrations", "history", "places", "register", "stocktake", "backup", "restore"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyCommandTellsItsHelpAndVersion()
    {
        QFETCH(QString, command);
        const QStringList first = command.isEmpty() ? QStringList() : QStringList{command};
        const Ran help = run(first + QStringList{u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(QByteArray(QByteArray("Usage: vitrinectl ") + command.toUtf8())), help.out.constData());
        QVERIFY(help.err.isEmpty());
        const Ran version = run(first + QStringList{u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.contains(VITRINE_VERSION));
    }

    void wrongUsageIsTwoAndUnreadableIsThree_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("no such command") << QStringList{u"fly"_s} << 2;
        QTest::newRow("no such option") << QStringList{u"info"_s, u"--fly"_s} << 2;
        QTest::newRow("too few") << QStringList{u"import"_s} << 2;
        QTest::newRow("too many") << QStringList{u"info"_s, u"a.vitrine"_s, u"b"_s} << 2;
        QTest::newRow("no such format") << QStringList{u"export"_s, u"--format"_s, u"papyrus"_s, u"--output"_s, u"x"_s} << 2;
        QTest::newRow("no output") << QStringList{u"export"_s, u"--format"_s, u"csv"_s} << 2;
        QTest::newRow("missing catalogue") << QStringList{u"info"_s, u"nowhere.vitrine"_s} << 3;
        QTest::newRow("missing catalogue without suffix") << QStringList{u"info"_s, u"nowhere"_s} << 3;
        QTest::newRow("import into none") << QStringList{u"import"_s, u"nowhere.vitrine"_s, u"x.csv"_s} << 3;
        QTest::newRow("check none") << QStringList{u"check"_s, u"nowhere.vitrine"_s} << 3;
    }
    void wrongUsageIsTwoAndUnreadableIsThree()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QTEST(ran.code, "code");
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void aNewCatalogueIsMadeOnce()
    {
        const QString path = made();
        QCOMPARE(run({u"new"_s, path}).code, 4);
        const Ran info = run({u"info"_s, path, u"--json"_s});
        QCOMPARE(info.code, 0);
        QCOMPARE(info.json().value("items"_L1).toInt(-1), 0);
        QCOMPARE(info.json().value("languageOrder"_L1).toArray(), (QJsonArray{u"fr"_s, u"en"_s, u"fa"_s}));
        QCOMPARE(run({u"check"_s, path}).code, 0);
    }

    void corruptAndEmptyCataloguesAreRefused()
    {
        const QString path = made();
        for (const QByteArray &bytes : {QByteArray(), QByteArray("not a database at all, but long enough to look at")}) {
            write(path + u"/catalogue.sqlite"_s, bytes);
            for (const QStringList &command : {QStringList{u"info"_s, path}, QStringList{u"import"_s, path, csvFolder + u"python.csv"_s}}) {
                const Ran ran = run(command);
                QCOMPARE(ran.code, 3);
                QCOMPARE(ran.err.count('\n'), 1);
            }
        }
    }

    void filesOfOtherProgramsComeInAndTwiceChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("title");
        QTest::newRow("Python") << u"python.csv"_s << u"PY-1"_s << u"Le \"pont\""_s;
        QTest::newRow("French spreadsheet") << u"excel-french.csv"_s << u"XL-1"_s << u"Épreuve d’été"_s;
    }
    void filesOfOtherProgramsComeInAndTwiceChangesNothing()
    {
        QFETCH(QString, file);
        QFETCH(QString, number);
        QFETCH(QString, title);
        const QString path = made();
        const QString report = m_folder->filePath(u"r.json"_s);
        QCOMPARE(run({u"import"_s, path, csvFolder + file, u"--dry-run"_s}).code, 0);
        QCOMPARE(run({u"info"_s, path, u"--json"_s}).json().value("items"_L1).toInt(-1), 0);
        const Ran first = run({u"import"_s, path, csvFolder + file, u"--report"_s, report});
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(reported(report).value("added"_L1).toInt(), 2);
        QCOMPARE(run({u"import"_s, path, csvFolder + file, u"--report"_s, report}).code, 0);
        QCOMPARE(reported(report).value("unchanged"_L1).toInt(), 2);
        const QJsonObject item = run({u"show"_s, path, number, u"--json"_s}).json();
        QCOMPARE(item.value("title"_L1)[u"fr"_s][u"text"_s].toString(), title);
        QCOMPARE(item.value("kind"_L1).toString(), u"photograph"_s);
        QCOMPARE(run({u"check"_s, path}).code, 0);
    }

    void rejectedRowsAreFindings()
    {
        const QString path = made();
        const QString table = write(m_folder->filePath(u"t.csv"_s), "number,title\n1,Un\n1,Deux\n,Trois\n");
        const QString report = m_folder->filePath(u"r.json"_s);
        QCOMPARE(run({u"import"_s, path, table, u"--report"_s, report}).code, 1);
        const QJsonObject json = reported(report);
        QCOMPARE(json.value("read"_L1).toInt(), 3);
        QCOMPARE(json.value("rejected"_L1).toInt(), 2);
        QCOMPARE(json.value("issues"_L1).toArray().first()[u"row"_s].toInt(), 3);
    }

    void jsonAndTablesComeBackByteForByte()
    {
        const QString path = made();
        QCOMPARE(run({u"import"_s, path, csvFolder + u"python.csv"_s, csvFolder + u"excel-french.csv"_s, u"--access"_s, u"public"_s}).code, 0);
        QCOMPARE(run({u"set"_s, path, u"title"_s, u"Un titre"_s}).code, 0);
        for (const QString &format : {u"json"_s, u"csv"_s}) {
            const QString out = m_folder->filePath(u"a."_s + format);
            const QString again = m_folder->filePath(u"b."_s + format);
            const QString copy = made(format + u".vitrine"_s);
            QCOMPARE(run({u"export"_s, path, u"--format"_s, format, u"--output"_s, out}).code, 0);
            const Ran import = run({u"import"_s, copy, out});
            QVERIFY2(import.code == 0, import.err.constData());
            QCOMPARE(run({u"export"_s, copy, u"--format"_s, format, u"--output"_s, again}).code, 0);
            QVERIFY(!read(out).isEmpty());
            QCOMPARE(read(again), read(out));
        }
    }

    void aNarrowExportStandsAlone_data()
    {
        QTest::addColumn<QStringList>("narrowing");
        QTest::addColumn<bool>("loses");
        QTest::newRow("for everybody") << QStringList{u"--access"_s, u"public"_s} << false;
        QTest::newRow("for desks") << QStringList{u"--access"_s, u"internal"_s} << false;
        QTest::newRow("of one kind") << QStringList{u"--access"_s, u"restricted"_s, u"--kind"_s, u"photograph"_s} << true;
        QTest::newRow("of a few words") << QStringList{u"--access"_s, u"public"_s, u"--query"_s, u"lumière"_s} << true;
    }
    /// The bundled catalogue's items relate to each other, belong to bundles and hang in sections.
    void aNarrowExportStandsAlone()
    {
        QFETCH(QStringList, narrowing);
        QFETCH(bool, loses);
        const QString json = m_folder->filePath(u"narrow.json"_s);
        const QFileInfo bundled(QStringLiteral(VITRINE_BINARY_DIR "/catalogue/bundled.vitrine/catalogue.sqlite"));
        const QDateTime written = bundled.lastModified();
        const Ran exported = run(QStringList{u"export"_s, QStringLiteral(VITRINE_BINARY_DIR "/catalogue/bundled.vitrine"), u"--format"_s, u"json"_s,
                                             u"--output"_s, json} + narrowing);
        QCOMPARE(exported.code, 0);
        QCOMPARE(QFileInfo(bundled.filePath()).lastModified(), written); // what comes with the program keeps no log of exports
        QVERIFY(!QFileInfo::exists(bundled.filePath() + u"-wal"_s));
        QCOMPARE(exported.err.contains("items (") || exported.err.contains("related ("), loses);
        const QString catalogue = m_folder->filePath(u"narrow.vitrine"_s);
        QCOMPARE(run({u"new"_s, catalogue}).code, 0);
        const Ran imported = run({u"import"_s, catalogue, json});
        QVERIFY2(imported.code == 0 && imported.out.contains(" 0 rejected"), imported.err.constData());
        const Ran again = run({u"export"_s, catalogue, u"--format"_s, u"json"_s, u"--output"_s, m_folder->filePath(u"again.json"_s), u"--access"_s, u"restricted"_s});
        QCOMPARE(again.code, 0);
        QFile first(json);
        QFile second(m_folder->filePath(u"again.json"_s));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), first.readAll());
    }

    void hostileWordsAreOnlyWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : {u"\""_s, u"'; DROP TABLE item; --"_s, u"a* OR b"_s, u"NEAR(a b)"_s, u"title:x"_s, u"*"_s, u"^"_s, u"\u202E"_s, u"%_"_s, QString(5000, u'x')})
            QTest::newRow(qPrintable(words.left(20))) << words;
    }
    void hostileWordsAreOnlyWords()
    {
        QFETCH(QString, words);
        const QString path = made();
        QCOMPARE(run({u"import"_s, path, csvFolder + u"python.csv"_s}).code, 0);
        const Ran ran = run({u"search"_s, u"--json"_s, path, u"--"_s, words});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.json().contains("total"_L1));
    }

    void wordsFindItems()
    {
        const QString path = made();
        QCOMPARE(run({u"import"_s, path, csvFolder + u"python.csv"_s}).code, 0);
        for (const QString &words : {u"pont"_s, u"پل"_s, u"riv*"_s, u"Lyon"_s}) {
            const QJsonObject found = run({u"search"_s, path, words, u"--json"_s}).json();
            QVERIFY2(found.value("total"_L1).toInt() == 1, qPrintable(words));
            QCOMPARE(found.value("items"_L1)[0][u"number"_s].toString(), u"PY-1"_s);
        }
        const QJsonObject some = run({u"search"_s, path, u"--kind"_s, u"handicraft"_s, u"--facets"_s, u"--json"_s}).json();
        QCOMPARE(some.value("total"_L1).toInt(), 1);
        QVERIFY(some.value("facets"_L1).toObject().contains("kind"_L1));
    }

    void anExportShowsOnlyWhatItsAccessAdmits()
    {
        const QString path = made();
        const QString table = write(m_folder->filePath(u"t.csv"_s), "number,title,notes,access\n1,Un,HIDDEN,public\n2,HIDDEN,,internal\n");
        QCOMPARE(run({u"import"_s, path, table}).code, 0);
        for (const QString &format : {u"csv"_s, u"tsv"_s, u"json"_s}) {
            const QString out = m_folder->filePath(u"x."_s + format);
            QCOMPARE(run({u"export"_s, path, u"--format"_s, format, u"--output"_s, out}).code, 0);
            QVERIFY(read(out).contains("Un") && !read(out).contains("HIDDEN"));
            QCOMPARE(run({u"export"_s, path, u"--format"_s, format, u"--output"_s, out, u"--access"_s, u"internal"_s}).code, 0);
            QVERIFY(read(out).contains("HIDDEN"));
        }
    }

private:
    QString made(const QString &name = u"c.vitrine"_s)
    {
        const QString path = m_folder->filePath(name);
        const Ran ran = run({u"new"_s, path});
        if (ran.code != 0)
            qWarning("new failed: %s", ran.err.constData());
        return path;
    }
    static QString write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject reported(const QString &path) { return QJsonDocument::fromJson(read(path)).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(VitrinectlTest)
#include "tst_vitrinectl.moc"
