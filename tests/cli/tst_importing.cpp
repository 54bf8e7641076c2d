// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commands.h"

#include "exchange/importfiles.h"
#include "exchange/jsonexport.h"
#include "intake/cataloguesink.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <set>
#include <sys/resource.h>

using namespace vitrine;
using namespace Qt::StringLiterals;
using test::run;

/// `vitrinectl import`: rehearsed, stopped or out of room, it leaves the catalogue as it was.
class ImportingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// All there is: records, settings and originals.
    QByteArray content(const QString &path) const
    {
        const QString out = at(u"content.json"_s);
        const test::Ran ran = run({u"export"_s, path, u"--format"_s, u"json"_s, u"--access"_s, u"restricted"_s, u"--output"_s, out});
        QByteArray all = ran.code == 0 ? read(out) : ran.err;
        QStringList files;
        QDirIterator media(path + u"/media"_s, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (media.hasNext())
            files += media.next();
        files.sort();
        return all + files.join(u'\n').toUtf8();
    }
    /// The database without its first page's head, where SQLite counts how often it was opened to write.
    static QByteArray records(const QString &path) { return read(path + u"/catalogue.sqlite"_s).mid(100); }
    /// A table with pictures beside it, large enough to be interrupted.
    QString table(int rows) const
    {
        QByteArray bytes = "number,title,creator,description,image\n1,Autre,Marie,,\n";
        for (int i = 2; i < rows; ++i) {
            const QByteArray n = QByteArray::number(i);
            bytes += n + ",Titre " + n + ",Person " + n + ',' + QByteArray(200, 'x') + ',' + (i % 100 == 0 ? "p" + n + ".png" : QByteArray()) + '\n';
        }
        for (int i = 100; i < rows; i += 100) {
            QImage picture(8, 8, QImage::Format_RGB32);
            picture.fill(QColor(i % 256, i / 256, 7));
            picture.save(at(u"p%1.png"_s.arg(i)));
        }
        return write(u"big.csv"_s, bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = at(u"c.vitrine"_s);
        QCOMPARE(run({u"new"_s, m_path}).code, 0);
        QCOMPARE(run({u"import"_s, m_path, write(u"first.csv"_s, "number,title,creator\n1,Un,Marie\n")}).code, 0);
    }

    void aRehearsalShowsEveryRowAndWritesNothing()
    {
        const QByteArray all = content(m_path); // an export is noted in the custody log
        const QByteArray before = records(m_path);
        const QString next = write(u"next.csv"_s, "number,title,Colour\n1,Deux,red\n2,Neu,\n2,x,\n,y,\n");
        const test::Ran ran = run({u"import"_s, m_path, next, u"--dry-run"_s, u"--report"_s, at(u"r.json"_s)});
        QCOMPARE(ran.code, 1);
        const QString out = QString::fromUtf8(ran.out);
        for (const QString &line : {u"column “Colour” is taken as extra:Colour"_s, u"row 2 1: changed: title@fr, extra"_s, u"row 3 2: added"_s, u"row 4 2: refused: "_s, u"row 5 : refused: "_s})
            QVERIFY2(out.contains(line), qPrintable(out));
        QCOMPARE(test::json(at(u"r.json"_s)).value("rows"_L1)[0]["outcome"_L1].toString(), u"updated"_s);
        QVERIFY(records(m_path) == before);
        QCOMPARE(content(m_path), all);
    }

    void aSavedMappingIsUsedAgain()
    {
        const QString next = write(u"next.csv"_s, "Cote,Titre,Farbe\n7,Sept,rot\n");
        QCOMPARE(run({u"import"_s, m_path, next, u"--dry-run"_s, u"--save-mapping"_s, at(u"m.json"_s)}).code, 0);
        QByteArray mapping = read(at(u"m.json"_s));
        QVERIFY(mapping.contains("extra:Farbe"));
        write(u"m.json"_s, mapping.replace("extra:Farbe", "credit@de"));
        QCOMPARE(run({u"import"_s, m_path, next, u"--mapping"_s, at(u"m.json"_s)}).code, 0);
        QCOMPARE(run({u"show"_s, m_path, u"7"_s, u"--json"_s}).json().value("credit"_L1)["de"_L1]["text"_L1].toString(), u"rot"_s);
        QCOMPARE(run({u"import"_s, m_path, next, u"--mapping"_s, at(u"none.json"_s)}).code, 3);
        write(u"m.json"_s, mapping.replace("credit@de", "kredit"));
        QCOMPARE(run({u"import"_s, m_path, next, u"--mapping"_s, at(u"m.json"_s)}).code, 2);
    }

    void anImportIsOneDeedOfTheHistory()
    {
        QCOMPARE(run({u"import"_s, m_path, table(300)}).code, 0);
        auto catalogue = Catalogue::open(m_path, OpenMode::ReadOnly);
        QVERIFY(catalogue);
        const auto reader = (*catalogue)->reader(Audience::desk(Access::Sealed));
        std::set<qint64> deeds;
        for (const QString &number : {u"1"_s, u"2"_s, u"200"_s})
            deeds.insert(reader->history(anyId(*reader->itemByNumber(number)))->back().group);
        deeds.insert(reader->history(anyId(all<Agent>(*reader)->back().id))->back().group);
        QCOMPARE(deeds.size(), size_t(1));
    }

    /// Good records stand before what is wrong: they must not stay.
    void aFileThatTurnsOutBrokenLeavesTheCatalogueAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray records;
        for (int i = 10; i < 400; ++i)
            records += "<lido:lido><lido:lidoRecID>" + QByteArray::number(i) + "</lido:lidoRecID></lido:lido>\n";
        const QByteArray start = "<lido:lidoWrap xmlns:lido=\"http://www.lido-schema.org\">";
        const QByteArray dc = "<oai_dc:dc xmlns:oai_dc=\"o\" xmlns:dc=\"d\"><dc:identifier>A</dc:identifier><dc:title>&x;</dc:title></oai_dc:dc>";
        QTest::newRow("LIDO cut off") << u"a.xml"_s << QByteArray(start + records + "<lido:lido><lido:lidoRecID>");
        QTest::newRow("LIDO with an entity nobody declared") << u"a.xml"_s << QByteArray(start + records + "<lido:lido>&x;</lido:lido></lido:lidoWrap>");
        QTest::newRow("EAD cut off") << u"a.xml"_s << QByteArray("<ead><archdesc level=\"fonds\"><did><unitid>F</unitid></did><dsc><c level=\"item\"><did><unitid>F1</unitid></did></c>");
        QTest::newRow("a bomb of entities") << u"a.xml"_s << QByteArray("<!DOCTYPE dc [<!ENTITY w \"wwwwwwwwww\"><!ENTITY x \"&w;&w;&w;&w;&w;&w;&w;&w;\">]>" + dc);
        QTest::newRow("an external entity") << u"a.xml"_s << QByteArray("<!DOCTYPE dc [<!ENTITY x SYSTEM \"catalogue.sqlite\">]>" + dc);
        QTest::newRow("a workbook cut off") << u"a.xlsx"_s << QByteArray("PK\x03\x04\x14\0\0\0\0\0", 10);
        QTest::newRow("bytes that are no text") << u"a.csv"_s << QByteArray(QByteArray("PK\x03\x04") + QByteArray(200, '\xff'));
    }
    void aFileThatTurnsOutBrokenLeavesTheCatalogueAsItWas()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QByteArray before = content(m_path);
        const test::Ran ran = run({u"import"_s, m_path, write(name, bytes)});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.startsWith("vitrinectl: ") && ran.err.contains("Nothing was imported") && ran.err.count('\n') == 1, ran.err.constData());
        QCOMPARE(content(m_path), before);
    }

    void everyFormatIsOneDeedOfTheHistory()
    {
        const QByteArray lido = "<lido:lidoWrap xmlns:lido=\"http://www.lido-schema.org\"><lido:lido><lido:lidoRecID>7</lido:lidoRecID></lido:lido><lido:lido><lido:lidoRecID>8</lido:lidoRecID></lido:lido></lido:lidoWrap>";
        QCOMPARE(run({u"import"_s, m_path, write(u"a.xml"_s, lido)}).code, 0);
        auto catalogue = Catalogue::open(m_path, OpenMode::ReadOnly);
        QVERIFY(catalogue);
        const auto reader = (*catalogue)->reader(Audience::desk(Access::Sealed));
        const auto deed = [&](const QString &number) { return reader->history(anyId(*reader->itemByNumber(number)))->back().group; };
        QCOMPARE(deed(u"7"_s), deed(u"8"_s));
        QVERIFY(deed(u"7"_s) != deed(u"1"_s));
    }

    void anImportIsTakenBackInOneStep_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("csv") << u"a.csv"_s << QByteArray("number,title,creator,place,parent\n1,Anders,Anna,Lyon,3\n2,Neu,Anna,,1\n3,Fonds,,,\n");
        QTest::newRow("lido") << u"a.xml"_s
                              << QByteArray("<lido:lidoWrap xmlns:lido=\"http://www.lido-schema.org\"><lido:lido><lido:lidoRecID>1</lido:lidoRecID><lido:descriptiveMetadata xml:lang=\"fr\"><lido:objectIdentificationWrap>"
                                            "<lido:titleWrap><lido:titleSet><lido:appellationValue>Anders</lido:appellationValue></lido:titleSet></lido:titleWrap><lido:repositoryWrap><lido:repositorySet><lido:repositoryName>"
                                            "<lido:legalBodyName><lido:appellationValue>Maison</lido:appellationValue></lido:legalBodyName></lido:repositoryName></lido:repositorySet></lido:repositoryWrap>"
                                            "</lido:objectIdentificationWrap></lido:descriptiveMetadata></lido:lido><lido:lido><lido:lidoRecID>2</lido:lidoRecID></lido:lido></lido:lidoWrap>");
    }
    void anImportIsTakenBackInOneStep()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto told = [&]() -> QByteArray {
            const test::Ran ran = run({u"export"_s, m_path, u"--format"_s, u"csv"_s, u"--access"_s, u"restricted"_s, u"--output"_s, at(u"all.csv"_s)});
            const QJsonObject counts = run({u"info"_s, m_path, u"--json"_s}).json();
            return read(at(u"all.csv"_s)) + QByteArray::number(ran.code) + QByteArray::number(counts.value("agents"_L1).toInt()) + '/' + QByteArray::number(counts.value("items"_L1).toInt());
        };
        const QByteArray before = told();
        QCOMPARE(run({u"import"_s, m_path, write(name, bytes)}).code, 0);
        QVERIFY(told() != before);
        auto catalogue = Catalogue::open(m_path, OpenMode::ReadWrite);
        QVERIFY(catalogue);
        const auto stacks = (*catalogue)->deedStacks();
        QVERIFY(stacks);
        const auto back = (*catalogue)->revert(stacks->done.back().number);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        catalogue->reset();
        QCOMPARE(told(), before);
    }

    void stoppedAtAnyStageTheCatalogueIsAsBefore()
    {
        const QString big = table(500);
        const QByteArray before = content(m_path);
        int stages = 0;
        for (int wish = 1;; wish = wish * 2 + 1, ++stages) {
            int asked = 0;
            ExchangeJob job;
            job.isCancelled = [&] { return ++asked >= wish; };
            auto catalogue = Catalogue::open(m_path, OpenMode::ReadWrite);
            QVERIFY(catalogue);
            const auto done = (*catalogue)->bulk([&]() -> Result<void> {
                CatalogueSink sink(**catalogue, CatalogueSink::Mode::Write);
                const auto report = importFiles(sink, {{{big, u"csv"_s}}, {}, {}, false}, job);
                return report ? Result<void>() : report.unexpected();
            });
            if (done)
                break;
            QCOMPARE(done.error().kind, ErrorKind::Cancelled);
            catalogue->reset();
            QCOMPARE(content(m_path), before);
        }
        QVERIFY(stages > 7);
        QVERIFY(content(m_path) != before);
    }

    void interruptedTheProgramLeavesTheCatalogueAsItWas()
    {
        const QString big = table(2500);
        const QByteArray before = content(m_path);
        QByteArray after;
        for (const int wait : {0, 30, 120}) {
            QProcess process;
            process.start(test::vitrinectl(), {u"import"_s, m_path, big});
            QVERIFY(process.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_path + u"/.editing"_s) || process.state() == QProcess::NotRunning, 10000);
            QTest::qWait(wait);
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished(60000));
            const bool whole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            QVERIFY(whole || process.exitCode() == 130 || process.exitCode() == SIGINT);
            after = content(m_path);
            if (whole)
                break;
            QCOMPARE(after, before);
        }
    }

    void outOfRoomAtAnyStageTheCatalogueIsAsBefore()
    {
        const QString big = table(500);
        const QByteArray before = content(m_path);
        int failures = 0;
        for (rlim_t limit = 1 << 15;; limit *= 2) {
            QVERIFY(limit < rlim_t(1) << 30);
            QProcess process;
            process.setChildProcessModifier([limit] {
                const rlimit room{limit, limit};
                ::setrlimit(RLIMIT_FSIZE, &room);
                ::signal(SIGXFSZ, SIG_IGN);
            });
            process.start(test::vitrinectl(), {u"import"_s, m_path, big});
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            if (process.exitCode() == 0)
                break;
            ++failures;
            const QByteArray said = process.readAllStandardError();
            QVERIFY2(process.exitCode() == 3 && said.count('\n') == 1, said.constData());
            QCOMPARE(content(m_path), before);
            QCOMPARE(run({u"check"_s, m_path}).code, 0);
        }
        QVERIFY(failures > 1);
        QVERIFY(content(m_path) != before);
    }

    void onAFullDiskTheCatalogueIsAsBefore()
    {
        const QString disk = at(u"disk"_s);
        QDir().mkpath(disk);
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, disk}) != 0)
            QSKIP("a small disk cannot be mounted here");
        const auto away = qScopeGuard([&] { QProcess::execute(u"umount"_s, {disk}); });
        const QString path = disk + u"/c.vitrine"_s;
        QCOMPARE(run({u"new"_s, path}).code, 0);
        QCOMPARE(run({u"import"_s, path, at(u"first.csv"_s)}).code, 0);
        const QByteArray before = content(path);
        const test::Ran ran = run({u"import"_s, path, table(2500)});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(content(path), before);
        QCOMPARE(run({u"check"_s, path}).code, 0);
    }

    void whereASecondPersonIsWantedNothingComesInAsPublished()
    {
        QCOMPARE(run({u"set"_s, m_path, u"approval"_s, u"third"_s}).code, 2);
        QCOMPARE(run({u"set"_s, m_path, u"approval"_s, u"second"_s}).code, 0);
        const QString file = write(u"shown.csv"_s, "number,title,status\n2,Deux,\n3,Trois,published\n");
        const QString report = at(u"report.json"_s);
        const test::Ran first = run({u"import"_s, m_path, file, u"--access"_s, u"public"_s, u"--report"_s, report});
        QVERIFY2(first.code == 0 && first.err.contains("2 records are kept in review"), first.err.constData());
        QCOMPARE(QJsonDocument::fromJson(read(report)).object().value("added"_L1).toInt(), 2);
        QCOMPARE(run({u"show"_s, m_path, u"3"_s, u"--json"_s}).json().value("status"_L1).toString(), u"inReview"_s);
        // A second time nothing changes.
        QCOMPARE(run({u"import"_s, m_path, file, u"--access"_s, u"public"_s, u"--report"_s, report}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(read(report)).object().value("unchanged"_L1).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(ImportingTest)
#include "tst_importing.moc"
