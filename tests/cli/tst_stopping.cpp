// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Commands that are stopped, killed, or find the disk full with their very last bytes. packaging/proof does the same at many more
/// moments and sizes.
class StoppingTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString catalogue() const { return m_home.filePath(u"c.vitrine"_s); }
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] Ran exported(const QString &format, const QStringList &more, qint64 longestFile = -1) const
    {
        return run(QStringList{u"export"_s, catalogue(), u"--format"_s, format, u"--output"_s, at(u"out"_s)} + more, longestFile);
    }
    /// Runs a command that gets a signal after some milliseconds; -2 when the signal ended it.
    [[nodiscard]] static int signalled(const QStringList &arguments, int number, int wait, bool isIgnored = false)
    {
        QProcess process;
        prepare(process, arguments);
        if (isIgnored)
            process.setChildProcessModifier([number] { std::signal(number, SIG_IGN); });
        process.start();
        if (!process.waitForStarted())
            return -1;
        if (!process.waitForFinished(wait))
            ::kill(static_cast<pid_t>(process.processId()), number);
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(60000))
            return -1;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    static void moments()
    {
        QTest::addColumn<int>("wait");
        for (const int wait : {1, 14, 20, 32})
            QTest::addRow("after %d ms", wait) << wait;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile table(m_home.filePath(u"t.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("number,title@fr,title@fa,makers,materials\n1,Un pont,پل,Nom,papier|encre\n");
        table.close();
        QCOMPARE(run({u"new"_s, catalogue()}).code, 0);
        QCOMPARE(run({u"set"_s, catalogue(), u"baseUri"_s, u"https://example.org/"_s}).code, 0);
        QCOMPARE(run({u"import"_s, catalogue(), table.fileName(), u"--access"_s, u"public"_s}).code, 0);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// What fits into one buffer is written only when the file is closed.
    void aDiskThatIsFullForASmallFileIsTold_data()
    {
        QTest::addColumn<QString>("format");
        const QJsonArray formats = run({u"formats"_s, u"--json"_s}).json().value("formats"_L1).toArray();
        for (const QJsonValue format : formats) {
            if (const QString key = format["key"_L1].toString(); format["writes"_L1].toBool())
                QTest::newRow(qPrintable(key)) << key;
        }
    }
    void aDiskThatIsFullForASmallFileIsTold()
    {
        QFETCH(QString, format);
        const Ran full = exported(format, {}, 0);
        QVERIFY2(full.code == 3 || full.code == 4, full.err.constData());
        QCOMPARE(full.err.count("vitrinectl: "), 1);
        QCOMPARE(left(), QStringList());
        QCOMPARE(exported(format, {}).code, 0);
    }

    void aTableIsNotLeftWithoutWhatExplainsItsColumns()
    {
        const Ran full = exported(u"csv"_s, {u"--fields"_s, u"number"_s, u"--with-columns"_s}, 20); // the table alone would have room
        QCOMPARE(full.code, 3);
        QCOMPARE(left(), QStringList());
    }

    void aReportThatDoesNotFitIsTold()
    {
        const Ran full = exported(u"csv"_s, {u"--fields"_s, u"number"_s, u"--report"_s, at(u"report"_s)}, 100);
        QCOMPARE(full.code, 4);
        QVERIFY2(full.err.trimmed().split('\n').last().contains("could not be written; the rest was done"), full.err.constData());
        QCOMPARE(left(), QStringList{u"out"_s});
    }

    void aNewCatalogueIsThereWholeOrNotAtAll_data() { moments(); }
    void aNewCatalogueIsThereWholeOrNotAtAll()
    {
        QFETCH(int, wait);
        const int code = signalled({u"new"_s, at(u"n.vitrine"_s)}, SIGINT, wait);
        QVERIFY(code == 0 || code == -2); // before the program heeds the signal it ends at once
        QCOMPARE(left(), code == 0 ? QStringList{u"n.vitrine"_s} : QStringList());
        QVERIFY(code != 0 || run({u"check"_s, at(u"n.vitrine"_s)}).code == 0);
    }

    void aKilledNewCanBeDoneAgain_data() { moments(); }
    void aKilledNewCanBeDoneAgain()
    {
        QFETCH(int, wait);
        const int code = signalled({u"new"_s, at(u"n.vitrine"_s)}, SIGKILL, wait);
        const bool isThere = QFile::exists(at(u"n.vitrine"_s)); // it may have been whole before the signal came
        QVERIFY(code != 0 || isThere);
        QCOMPARE(run({u"new"_s, at(u"n.vitrine"_s)}).code, isThere ? 4 : 0);
        QCOMPARE(run({u"check"_s, at(u"n.vitrine"_s)}).code, 0);
        QCOMPARE(left(), QStringList{u"n.vitrine"_s});
    }

    void aStoppedExportLeavesItsWholeFileOrNothing_data() { moments(); }
    void aStoppedExportLeavesItsWholeFileOrNothing()
    {
        QFETCH(int, wait);
        for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
            const int code = signalled({u"export"_s, catalogue(), u"--format"_s, u"csv"_s, u"--output"_s, at(u"out"_s)}, number, wait);
            QVERIFY(code == 0 || code == 130 || code == -2);
            QCOMPARE(left(), code == 0 ? QStringList{u"out"_s} : QStringList());
            QVERIFY(code != 0 || QFile::remove(at(u"out"_s)));
        }
    }

    void aStoppedCheckSaysNothingOfTheCatalogue_data() { moments(); }
    void aStoppedCheckSaysNothingOfTheCatalogue()
    {
        QFETCH(int, wait);
        const int code = signalled({u"check"_s, catalogue()}, SIGINT, wait);
        QVERIFY(code == 0 || code == 130 || code == -2);
        QCOMPARE(run({u"check"_s, catalogue()}).code, 0);
    }

    /// What waits for its first bytes looks for no wish: a second signal ends it, as it would end any other program.
    void aSecondSignalEndsWhatDoesNotLook_data()
    {
        QTest::addColumn<QList<int>>("signals");
        QTest::newRow("Ctrl-C, and the end of the session") << QList<int>{SIGINT, SIGTERM};
        QTest::newRow("the end of the session, and Ctrl-C") << QList<int>{SIGTERM, SIGINT};
        QTest::newRow("a closed terminal, and the end of the session") << QList<int>{SIGHUP, SIGTERM};
    }
    void aSecondSignalEndsWhatDoesNotLook()
    {
        QFETCH(QList<int>, signals);
        const QByteArray pipe = QFile::encodeName(at(u"t.csv"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QProcess process;
        prepare(process, {u"import"_s, catalogue(), at(u"t.csv"_s)});
        process.start();
        QVERIFY(process.waitForStarted());
        int writing = -1; // opens when the program has opened its end, and that is after it heeds signals
        QTRY_VERIFY((writing = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK)) >= 0);
        for (const int number : signals)
            QCOMPARE(::kill(static_cast<pid_t>(process.processId()), number), 0);
        const bool isEnded = process.waitForFinished(20'000);
        ::close(writing);
        process.kill();
        QVERIFY(isEnded);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(run({u"check"_s, catalogue()}).code, 0);
        QCOMPARE(run({u"show"_s, catalogue(), u"1"_s}).code, 0);
    }

    /// As after nohup, and in the background of a script.
    void aSignalThatWasIgnoredStaysIgnored()
    {
        for (const int wait : {10, 20, 30}) {
            QCOMPARE(signalled({u"export"_s, catalogue(), u"--format"_s, u"lido"_s, u"--output"_s, at(u"out"_s)}, SIGINT, wait, true), 0);
            QVERIFY(QFile::remove(at(u"out"_s)));
        }
    }

    void aStoppedAttachLeavesNoFileBehind_data() { moments(); }
    void aStoppedAttachLeavesNoFileBehind()
    {
        QFETCH(int, wait);
        QStringList arguments{u"attach"_s, catalogue(), u"1"_s};
        for (int i = 0; i < 4; ++i) {
            QFile picture(at(u"p%1.svg"_s.arg(i)));
            QVERIFY(picture.open(QIODevice::WriteOnly));
            picture.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"" + QByteArray::number(i + wait) + "\"/>");
            arguments += picture.fileName();
        }
        const auto media = [this] { return run({u"show"_s, catalogue(), u"1"_s, u"--json"_s}).json().value("media"_L1).toArray().size(); };
        const qsizetype before = media();
        const int code = signalled(arguments, SIGINT, wait);
        QCOMPARE(media() - before, code == 0 ? 4 : 0);
        QCOMPARE(run({u"check"_s, catalogue(), u"--fixity"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(StoppingTest)
#include "tst_stopping.moc"
