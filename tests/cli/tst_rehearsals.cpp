// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// vitrinectl export --dry-run: the report of the export, and nothing of the export.
class RehearsalsTest final : public QObject {
    Q_OBJECT
private:
    static constexpr qint64 megabyte = 1 << 20;
    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_temporary;

    [[nodiscard]] QString catalogue() const { return m_home.filePath(u"c.vitrine"_s); }
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString temporary() const { return at(u"tmp"_s); }
    [[nodiscard]] static QStringList inside(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QJsonArray givenOut() const { return run({u"history"_s, u"--exports"_s, catalogue(), u"--json"_s}).json().value("exports"_L1).toArray(); }
    [[nodiscard]] Ran rehearsed(const QString &format, const QStringList &more = {}, qint64 longestFile = -1) const
    {
        return run(QStringList{u"export"_s, catalogue(), u"--format"_s, format, u"--dry-run"_s} + more, longestFile);
    }
    [[nodiscard]] Ran exported(const QString &format, const QString &to, const QStringList &more = {}, qint64 longestFile = -1) const
    {
        return run(QStringList{u"export"_s, catalogue(), u"--format"_s, format, u"--output"_s, to} + more, longestFile);
    }
    /// Its complaints, without the program's name: those of the report.
    [[nodiscard]] static QByteArrayList complaints(const Ran &ran)
    {
        QByteArrayList lines = ran.err.trimmed().split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains("looked for, but not opened"); });
        return lines;
    }
    static void everyFormat()
    {
        QTest::addColumn<QString>("format");
        for (const QJsonValue format : run({u"formats"_s, u"--json"_s}).json().value("formats"_L1).toArray()) {
            if (const QString key = format["key"_L1].toString(); format["writes"_L1].toBool())
                QTest::newRow(qPrintable(key)) << key;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString bundled = run({u"info"_s, u"--json"_s}).json().value("path"_L1).toString();
        QVERIFY(QDir().mkpath(catalogue()) && QFile::copy(bundled + u"/catalogue.sqlite"_s, catalogue() + u"/catalogue.sqlite"_s));
        QVERIFY(QFile::setPermissions(catalogue() + u"/catalogue.sqlite"_s, QFile::ReadOwner | QFile::WriteOwner));
        for (const QString &part : {u"/media"_s, u"/previews"_s})
            QVERIFY(QFile::link(bundled + part, catalogue() + part));
        QCOMPARE(run({u"set"_s, catalogue(), u"baseUri"_s, u"https://example.org/"_s}).code, 0);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(temporary()));
        m_temporary = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(temporary()));
        QVERIFY(QDir().mkpath(m_home.filePath(u"runtime"_s)));
        QVERIFY(QFile::setPermissions(m_home.filePath(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.filePath(u"runtime"_s))); // Qt makes it among the temporary files otherwise
    }
    void cleanup() { m_temporary.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_temporary); }

    void aRehearsalReportsWhatTheExportReports_data() { everyFormat(); }
    void aRehearsalReportsWhatTheExportReports()
    {
        QFETCH(QString, format);
        const Ran before = rehearsed(format, {u"--report"_s, at(u"rehearsal.json"_s)});
        QVERIFY2(before.code == 0, before.err.constData());
        QCOMPARE(inside(temporary()), QStringList());
        const Ran after = exported(format, at(u"out"_s), {u"--report"_s, at(u"export.json"_s)});
        QVERIFY2(after.code == 0, after.err.constData());
        QVERIFY(!contents(at(u"export.json"_s)).isEmpty());
        QCOMPARE(contents(at(u"rehearsal.json"_s)), contents(at(u"export.json"_s)));
        QCOMPARE(complaints(before), complaints(after));
        QCOMPARE(before.out.trimmed().split('\n').last(), "This was a rehearsal: nothing was written."_ba);
        QVERIFY(!after.out.contains("This was a rehearsal"));
    }

    void whatIsThereAlreadyIsLeftAsItIs_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"json"_s, u"dc"_s, u"bagit"_s}) // each of the ways files and folders are made
            QTest::newRow(qPrintable(format)) << format;
    }
    void whatIsThereAlreadyIsLeftAsItIs()
    {
        QFETCH(QString, format);
        QFile there(at(u"out"_s));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        const QDateTime when = QFileInfo(there).lastModified();
        const QStringList before = inside(m_folder->path());
        QCOMPARE(rehearsed(format, {u"--output"_s, at(u"out"_s)}).code, 0);
        QCOMPARE(contents(at(u"out"_s)), "mine"_ba);
        QCOMPARE(QFileInfo(at(u"out"_s)).lastModified(), when);
        QCOMPARE(rehearsed(format, {u"--output"_s, at(u"no such folder/out"_s)}).code, 0); // not touched, so not looked at
        QCOMPARE(inside(m_folder->path()), before);
    }

    void nobodyIsSaidToHaveBeenGivenAnything()
    {
        const qsizetype before = givenOut().size();
        QCOMPARE(rehearsed(u"csv"_s).code, 0);
        QCOMPARE(givenOut().size(), before);
        QCOMPARE(exported(u"csv"_s, at(u"out.csv"_s)).code, 0);
        QCOMPARE(givenOut().size(), before + 1);
    }

    /// One of the originals has 44 megabytes: with files of one megabyte at the most, only who does not copy it comes through.
    void originalsAreLookedForAndNotCopied_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("bagit") << QStringList{u"bagit"_s};
        QTest::newRow("json") << QStringList{u"json"_s, u"--with-media"_s};
        QTest::newRow("ndjson") << QStringList{u"ndjson"_s, u"--with-media"_s};
    }
    void originalsAreLookedForAndNotCopied()
    {
        QFETCH(QStringList, words);
        const QString format = words.takeFirst();
        const Ran whole = exported(format, at(u"out"_s), words + QStringList{u"--access"_s, u"restricted"_s}, megabyte);
        QVERIFY2(whole.code != 0, "the export copies them, and there is no room");
        const Ran rehearsal = rehearsed(format, words + QStringList{u"--access"_s, u"restricted"_s}, megabyte);
        QVERIFY2(rehearsal.code == 0, rehearsal.err.constData());
        QVERIFY2(rehearsal.err.contains("looked for, but not opened"), rehearsal.err.constData());
        QCOMPARE(inside(temporary()), QStringList());
    }

    void aFormatWithoutOriginalsSaysNothingOfThem()
    {
        for (const QString &format : {u"csv"_s, u"json"_s, u"lido"_s})
            QVERIFY(!rehearsed(format).err.contains("not opened"));
        QVERIFY(rehearsed(u"html"_s).err.contains("not opened"));
    }

    void noRoomAmongTheTemporaryFilesIsToldPlainly_data() { everyFormat(); }
    void noRoomAmongTheTemporaryFilesIsToldPlainly()
    {
        QFETCH(QString, format);
        const Ran full = rehearsed(format, {}, 0);
        QCOMPARE(full.code, 3);
        const QString told = u"There is not enough room for the rehearsal in “%1”. Nothing was written;"_s.arg(temporary());
        QVERIFY2(QString::fromUtf8(full.err).contains(told), full.err.constData());
        QCOMPARE(full.err.count("vitrinectl: "), 1);
        QCOMPARE(inside(temporary()), QStringList());
    }

    void aFolderForTemporaryFilesThatIsNoneIsToldPlainly()
    {
        QFile none(at(u"nowhere"_s));
        QVERIFY(none.open(QIODevice::WriteOnly));
        qputenv("TMPDIR", QFile::encodeName(none.fileName()));
        const Ran refused = rehearsed(u"csv"_s);
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("nowhere”, cannot be written, so nothing could be rehearsed."), refused.err.constData());
        QCOMPARE(exported(u"csv"_s, at(u"out.csv"_s)).code, 0); // which needs none
    }

    void whatTheExportRefusesTheRehearsalRefuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("a format that is none") << QStringList{u"--format"_s, u"smell"_s} << 2;
        QTest::newRow("no format") << QStringList{} << 2;
        QTest::newRow("fields of what keeps everything") << QStringList{u"--format"_s, u"json"_s, u"--fields"_s, u"number"_s} << 2;
        QTest::newRow("a list that is not there") << QStringList{u"--format"_s, u"csv"_s, u"--list"_s, u"Ponts"_s} << 2;
        QTest::newRow("a level that is none") << QStringList{u"--format"_s, u"csv"_s, u"--access"_s, u"sealed"_s} << 2;
        QTest::newRow("a sheet for translators that is no table") << QStringList{u"--format"_s, u"lido"_s, u"--untranslated"_s, u"fa"_s} << 2;
    }
    void whatTheExportRefusesTheRehearsalRefuses()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const Ran rehearsal = run(QStringList{u"export"_s, catalogue(), u"--dry-run"_s} + words);
        QCOMPARE(rehearsal.code, code);
        const Ran whole = run(QStringList{u"export"_s, catalogue(), u"--output"_s, at(u"out"_s)} + words);
        QCOMPARE(whole.code, code);
        QCOMPARE(rehearsal.err, whole.err);
        QVERIFY(rehearsal.out.isEmpty());
    }

    void linkedDataWithoutAnAddressIsRefusedAsWell()
    {
        const Ran refused = run({u"export"_s, u"--format"_s, u"jsonld"_s, u"--dry-run"_s}); // of the bundled catalogue, which has none
        QCOMPARE(refused.code, 4);
        QVERIFY(refused.err.contains("baseUri"));
        QCOMPARE(inside(temporary()), QStringList());
    }

    void aSheetForTranslatorsIsRehearsedToo()
    {
        QCOMPARE(rehearsed(u"xlsx"_s, {u"--untranslated"_s, u"fa"_s, u"--report"_s, at(u"rehearsal.json"_s)}).code, 0);
        QCOMPARE(exported(u"xlsx"_s, at(u"out.xlsx"_s), {u"--untranslated"_s, u"fa"_s, u"--report"_s, at(u"export.json"_s)}).code, 0);
        QCOMPARE(contents(at(u"rehearsal.json"_s)), contents(at(u"export.json"_s)));
    }

    void withoutARehearsalTheExportWantsToKnowWhere()
    {
        const Ran refused = run({u"export"_s, catalogue(), u"--format"_s, u"csv"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains("--output"));
        QVERIFY(run({u"export"_s, u"--help"_s}).out.contains("--dry-run"));
    }

    void aRehearsalThatIsStoppedLeavesNothing()
    {
        for (const int wait : {0, 20, 60, 120, 250, 500}) {
            QProcess process;
            prepare(process, {u"export"_s, catalogue(), u"--format"_s, u"html"_s, u"--dry-run"_s});
            process.start();
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(wait)) {
                process.terminate();
                QVERIFY(process.waitForFinished(60'000));
            }
            QCOMPARE(inside(temporary()), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(RehearsalsTest)
#include "tst_rehearsals.moc"
