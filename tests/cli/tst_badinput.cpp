// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/takein.h"
#include "support/badfiles.h"
#include "support/commands.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;
using test::run;

/// What people send to `vitrinectl import` by mistake or in bad faith: refused with one sentence, or told row by row, and
/// nothing is half written. How a table is read can be said.
class BadInputTest final : public QObject {
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
    /// All records.
    QByteArray content() const
    {
        const QString out = at(u"content.json"_s);
        const test::Ran ran = run({u"export"_s, m_path, u"--format"_s, u"json"_s, u"--access"_s, u"restricted"_s, u"--output"_s, out});
        QFile file(out);
        return ran.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : ran.err;
    }
    QJsonObject report(const QStringList &options, int code)
    {
        const QString out = at(u"report.json"_s);
        QFile::remove(out);
        const test::Ran ran = run(QStringList{u"import"_s, m_path} + options + QStringList{u"--report"_s, out});
        if (ran.code != code)
            qWarning("%d %s", ran.code, ran.err.constData());
        return ran.code == code ? test::json(out) : QJsonObject();
    }
    QJsonObject shown(const QString &number) const { return run({u"show"_s, m_path, number, u"--json"_s}).json(); }
    static QString title(const QJsonObject &item, const QString &language = u"fr"_s) { return item.value("title"_L1)[language]["text"_L1].toString(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = at(u"c.vitrine"_s);
        QCOMPARE(run({u"new"_s, m_path}).code, 0);
        QCOMPARE(run({u"import"_s, m_path, write(u"first.csv"_s, "number,title,creator\n1,Un,Marie Claire\n")}).code, 0);
    }

    void aBadFileIsRefusedWithOneSentence_data()
    {
        QTest::addColumn<size_t>("index");
        const auto files = test::badFiles();
        for (size_t i = 0; i < files.size(); ++i)
            QTest::newRow(files[i].title.constData()) << i;
    }
    void aBadFileIsRefusedWithOneSentence()
    {
        QFETCH(size_t, index);
        const test::BadFile bad = test::badFiles()[index];
        const QByteArray before = content();
        QVERIFY(bad.make(at(bad.name)));
        for (const QStringList &more : {QStringList(), QStringList{u"--dry-run"_s}}) {
            const test::Ran ran = run(QStringList{u"import"_s, m_path, at(bad.name)} + more);
            QCOMPARE(ran.code, 3);
            QVERIFY2(ran.err.startsWith("vitrinectl: ") && ran.err.count('\n') == 1 && ran.err.contains(bad.word.toUtf8()), ran.err.constData());
            QVERIFY(ran.out.isEmpty());
        }
        QCOMPARE(content(), before);
    }

    void aLockedWorkbookIsNamedThoughTheFormatIsSaid()
    {
        const auto files = test::badFiles();
        const auto locked = std::find_if(files.begin(), files.end(), [](const test::BadFile &one) { return one.word == u"password"_s; });
        QVERIFY(locked->make(at(locked->name)));
        const test::Ran ran = run({u"import"_s, m_path, at(locked->name), u"--format"_s, u"xlsx"_s});
        QVERIFY2(ran.code == 3 && ran.err.contains("without the password"), ran.err.constData());
    }

    void aBadRowIsToldAndTheOthersAreTaken_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("without a key") << QByteArray("   ,b\n") << QStringList() << u"no number"_s << false;
        QTest::newRow("a key twice") << QByteArray("8,b\n") << QStringList() << u"row 2"_s << false;
        QTest::newRow("bytes of another encoding") << QByteArray("9,\xe9t\xe9\n") << QStringList{u"--encoding"_s, u"utf-8"_s} << u"encoding"_s << false;
        QTest::newRow("a quotation mark never closed") << QByteArray("9,\"b\n") << QStringList() << u"quotation mark"_s << false;
        QTest::newRow("a NUL") << QByteArray("9,b\0c\n", 6) << QStringList() << u"NUL"_s << false;
        QTest::newRow("a cell without measure") << "9," + QByteArray((1 << 20) + 1, 'x') + "\n" << QStringList() << u"characters"_s << false;
        QTest::newRow("too few cells") << QByteArray("9\n") << QStringList() << u"missing"_s << true;
        QTest::newRow("too many cells") << QByteArray("9,b,c,d\n") << QStringList() << u"surplus"_s << true;
        QTest::newRow("no title") << QByteArray("9,\n") << QStringList() << u"no title"_s << true;
    }
    void aBadRowIsToldAndTheOthersAreTaken()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, options);
        QFETCH(QString, word);
        QFETCH(bool, isTaken);
        const QString path = write(u"t.csv"_s, "number,title\n8,Huit\n" + rows);
        const QJsonObject told = report(QStringList{path} + options, isTaken ? 0 : 1);
        QCOMPARE(told.value("added"_L1).toInt(), isTaken ? 2 : 1);
        QCOMPARE(told.value("rejected"_L1).toInt(), isTaken ? 0 : 1);
        bool isTold = false;
        const QJsonArray issues = told.value("issues"_L1).toArray();
        for (const QJsonValue issue : issues)
            isTold = isTold || (issue["row"_L1].toInt() == 3 && issue["line"_L1].toInt() == 3 && issue["message"_L1].toString().contains(word));
        QVERIFY2(isTold, QJsonDocument(issues).toJson().constData());
        QCOMPARE(title(shown(u"8"_s)), u"Huit"_s);
    }

    void longAndOddTitlesStayWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("785 characters") << QString(785, u'x');
        QTest::newRow("32,800 characters") << QString(32800, u'پ');
        for (const QString &cell : {u"=1+1"_s, u"+33 1 42"_s, u"-5"_s, u"@here"_s, u"=cmd|' /C calc'!A0"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void longAndOddTitlesStayWhole()
    {
        QFETCH(QString, text);
        QCOMPARE(report({write(u"t.csv"_s, "number,title\n9,\"" + text.toUtf8() + "\"\n")}, 0).value("added"_L1).toInt(), 1);
        QCOMPARE(title(shown(u"9"_s)), text);
    }

    void whileAnotherEditsNothingIsTaken()
    {
        const QByteArray before = content();
        const QString path = write(u"t.csv"_s, "number,title\n9,Neuf\n");
        {
            const auto other = Catalogue::open(m_path, OpenMode::ReadWrite);
            QVERIFY(other);
            for (const QStringList &more : {QStringList(), QStringList{u"--dry-run"_s}}) {
                const test::Ran ran = run(QStringList{u"import"_s, m_path, path} + more);
                QCOMPARE(ran.code, 4);
                QCOMPARE(ran.err.count('\n'), 1);
            }
        }
        QCOMPARE(content(), before);
        QCOMPARE(run({u"import"_s, m_path, path}).code, 0);
    }

    void aFileThatGoesMeanwhileLeavesAWholeCatalogue_data()
    {
        QTest::addColumn<QString>("gone"); // when the second row is read
        QTest::addColumn<bool>("isDone");
        QTest::newRow("the table, which is open already") << u"t.csv"_s << true;
        QTest::newRow("a picture of a row below") << u"late.png"_s << true;
        QTest::newRow("the folder of the pictures") << u"."_s << true;
    }
    void aFileThatGoesMeanwhileLeavesAWholeCatalogue()
    {
        QFETCH(QString, gone);
        QFETCH(bool, isDone);
        QDir().mkpath(at(u"in"_s));
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(at(u"in/late.png"_s)));
        const QString table = write(u"in/t.csv"_s, "number,title,image\n8,Huit,\n9,Neuf,late.png\n");
        for (const IntakeMode mode : {IntakeMode::Rehearse, IntakeMode::Write}) {
            const auto catalogue = Catalogue::open(m_path, OpenMode::ReadWrite);
            QVERIFY(catalogue);
            ImportWish wish;
            wish.files = {{table, u"csv"_s}};
            int asked = 0;
            Job job;
            job.isCancelled = [&] {
                if (++asked == 2)
                    gone == "."_L1 ? (void)QDir(at(u"in"_s)).removeRecursively() : (void)QFile::remove(at(u"in/"_s) + gone);
                return false;
            };
            const auto taken = QFile::exists(table) ? takeIn(**catalogue, wish, mode, job) : Result<Intake>(fail(ErrorKind::Missing, u"gone"_s));
            const int items = *(*catalogue)->reader(Audience::desk(Access::Sealed))->count({});
            QCOMPARE(items, taken && mode == IntakeMode::Write ? 3 : 1); // whole or not at all
            if (taken && isDone)
                QCOMPARE(taken->report.added, 2);
        }
        QCOMPARE(run({u"check"_s, m_path}).code, 0);
    }

    void howATableIsReadCanBeSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("read");
        const QByteArray arabic = "number;title\n9;\xd3\xe4\xcf\n"; // Windows-1256
        QTest::newRow("recognised") << arabic << QStringList() << u"سند"_s;
        QTest::newRow("an encoding") << arabic << QStringList{u"--encoding"_s, u"cp1256"_s} << u"سند"_s;
        QTest::newRow("another encoding") << arabic << QStringList{u"--encoding"_s, u"windows-1252"_s} << u"ÓäÏ"_s;
        QTest::newRow("a separator") << QByteArray("number|title\n9|a,b;c\n") << QStringList{u"--separator"_s, u"pipe"_s} << u"a,b;c"_s;
        QTest::newRow("a quotation mark") << QByteArray("number,title\n9,'a,b'\n") << QStringList{u"--quote"_s, u"single"_s} << u"a,b"_s;
        QTest::newRow("a header below") << QByteArray("number,title\n1,not this\nnumber,title\n9,this\n") << QStringList{u"--header-row"_s, u"3"_s} << u"this"_s;
    }
    void howATableIsReadCanBeSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, options);
        QFETCH(QString, read);
        const QString mapping = at(u"m.json"_s);
        QCOMPARE(report(QStringList{write(u"t.csv"_s, bytes), u"--save-mapping"_s, mapping} + options, 0).value("added"_L1).toInt(), 1);
        QCOMPARE(title(shown(u"9"_s)), read);
        // The mapping has kept it.
        QCOMPARE(report({write(u"t.csv"_s, bytes), u"--mapping"_s, mapping}, 0).value("unchanged"_L1).toInt(), 1);
    }

    void whatCannotBeSaidIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("an encoding") << QStringList{u"--encoding"_s, u"klingon"_s} << 2;
        QTest::newRow("a separator") << QStringList{u"--separator"_s, u"xyz"_s} << 2;
        QTest::newRow("a quotation mark") << QStringList{u"--quote"_s, u"«"_s} << 2;
        QTest::newRow("no number") << QStringList{u"--header-row"_s, u"first"_s} << 2;
        QTest::newRow("a row that is not there") << QStringList{u"--header-row"_s, u"70"_s} << 2;
        QTest::newRow("a list of names that is not there") << QStringList{u"--same"_s, u"none.json"_s} << 3;
        QTest::newRow("rows that are none") << QStringList{u"--leave"_s, u"2,x"_s} << 2;
    }
    void whatCannotBeSaidIsWrongUsage()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        const test::Ran ran = run(QStringList{u"import"_s, m_path, write(u"t.csv"_s, "number,title\n9,Neuf\n")} + options);
        QCOMPARE(ran.code, code);
        QVERIFY2(ran.err.contains("Nothing was imported"), ran.err.constData());
        QVERIFY(shown(u"9"_s).isEmpty());
    }

    void namesAreTheSameOnlyWhenSomebodySaysSo()
    {
        const QString path = write(u"t.csv"_s, "number,creator\n8,Marie Clare\n9,Marie Clare\n");
        const QJsonObject asked = report({path, u"--dry-run"_s}, 0);
        QCOMPARE(asked.value("names"_L1)[0]["candidates"_L1][0].toString(), u"Marie Claire"_s);
        QCOMPARE(asked.value("names"_L1)[0]["uses"_L1].toInt(), 2);
        QVERIFY(!asked.value("names"_L1)[0]["isDecided"_L1].toBool());
        const QString same = write(u"same.json"_s, "[{\"type\":\"agent\",\"name\":\"Marie Clare\",\"same\":\"Marie Claire\"}]");
        const QJsonObject told = report({path, u"--same"_s, same, u"--save-mapping"_s, at(u"m.json"_s)}, 0);
        QCOMPARE(told.value("added"_L1).toInt(), 2);
        QVERIFY(told.value("names"_L1)[0]["isNameFromNowOn"_L1].toBool());
        QCOMPARE(run({u"info"_s, m_path, u"--json"_s}).json().value("agents"_L1).toInt(), 1);
        // Kept with the mapping and among the names, the second time changes nothing, whether it is said again or not.
        QCOMPARE(report({path, u"--mapping"_s, at(u"m.json"_s)}, 0).value("unchanged"_L1).toInt(), 2);
        QCOMPARE(report({path}, 0).value("unchanged"_L1).toInt(), 2);
        QCOMPARE(run({u"info"_s, m_path, u"--json"_s}).json().value("agents"_L1).toInt(), 1);
        // Another spelling is asked about all the same.
        QVERIFY(!report({write(u"u.csv"_s, "number,creator\n8,Maria Claire\n"), u"--dry-run"_s}, 0).value("names"_L1)[0]["isDecided"_L1].toBool());
    }

    void theReportIsATableByItsName()
    {
        const QString out = at(u"r.csv"_s);
        QCOMPARE(run({u"import"_s, m_path, write(u"t.csv"_s, "number,title\n1,Anders\n,x\n"), u"--report"_s, out}).code, 1);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith("\xef\xbb\xbf" "file,row,line") && bytes.contains(",2,2,1,updated,title,fr,Un,Anders,") && bytes.contains("rejected"), bytes.constData());
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
