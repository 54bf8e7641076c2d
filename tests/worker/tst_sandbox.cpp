// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignfiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A worker that has been taken over can harm nobody, with bubblewrap and without.
class SandboxTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    bool m_hasWrapper = false;

    static WorkerOptions options(bool isWrapped)
    {
        WorkerOptions options;
        options.program = QStringLiteral(VITRINE_BINARY_DIR "/tests/hostile-worker");
        options.usesWrapper = isWrapped;
        options.limits.megabytes = 600;
        options.limits.cpuSeconds = 2;
        options.limits.patience = 10s;
        return options;
    }
    /// A file that makes the worker do a deed.
    QString order(const QString &deed, const QByteArray &path) const { return writeFile(m_folder, deed, path + '\n'); }
    static bool hasLandlock() { return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0; }

private Q_SLOTS:
    void initTestCase();
    void nothingHostileComesThrough_data();
    void nothingHostileComesThrough();
    void filesOfOthersCannotBeRead_data();
    void filesOfOthersCannotBeRead();
    void theWarningIsToldOnceAndOnlyWhereTheWallIsLower();
    void withoutBubblewrapOnThePathTheRestStillHolds();
    void aFileThatFellWithItsNeighbourIsReadByAWorkerOfItsOwn();
    void aWorkerRetiresBeforeItsTimeIsUsedUp();
    void aStopEndsTheWorkerAtOnce();
    void aWorkerThatIsNoneIsTold();
};

void SandboxTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    ForeignReader reader(options(true));
    const auto read = reader.read(order(u"nothing"_s, {}));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message + read.error().detail));
    m_hasWrapper = reader.takeWarning().isEmpty();
    if (!m_hasWrapper)
        qInfo("bubblewrap is not here or not let work: what follows tries the rest of the wall twice");
}

void SandboxTest::nothingHostileComesThrough_data()
{
    QTest::addColumn<bool>("isWrapped");
    QTest::addColumn<QString>("deed");
    QTest::addColumn<FileFault>("fault");
    for (const bool isWrapped : {true, false}) {
        const auto row = [isWrapped](const char *deed, FileFault fault) {
            QTest::addRow("%s, %s", deed, isWrapped ? "wrapped" : "plain") << isWrapped << QString::fromLatin1(deed) << fault;
        };
        for (const char *deed : {"socket", "local socket", "fork", "program"})
            row(deed, FileFault::Forbidden);
        for (const char *deed : {"write", "overwrite", "remove", "folder", "rename", "rights", "shoot", "limit"})
            row(deed, FileFault::Undecodable); // it was refused
        row("memory", FileFault::NoMemory);
        row("loop", FileFault::TooSlow);
        row("wait", FileFault::TooSlow);
        row("crash", FileFault::Crashed);
        row("nonsense", FileFault::Crashed);
    }
}

void SandboxTest::nothingHostileComesThrough()
{
    QFETCH(bool, isWrapped);
    QFETCH(QString, deed);
    QFETCH(FileFault, fault);
    const bool isNew = deed == u"write" || deed == u"folder";
    const QString mark = QDir::home().filePath(u".vitrine-test-%1-%2"_s.arg(deed).arg(::getpid()));
    const QString prey = isNew ? mark : writeFile(m_folder, u"prey"_s, "as it was");
    WorkerOptions wish = options(isWrapped);
    if (fault == FileFault::TooSlow)
        wish.limits = {wish.limits.megabytes, 1, 2s};
    ForeignReader reader(wish);
    QElapsedTimer clock;
    clock.start();
    const auto read = reader.read(order(deed, prey.toUtf8()));
    const QString said = read ? faultSentence(read->fault, deed) : read.error().message;
    QCOMPARE(said, faultSentence(fault, deed));
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!QFileInfo::exists(mark));
    QVERIFY(isNew || bytesOf(prey) == "as it was");
    const auto next = reader.read(order(u"nothing"_s, {}));
    QVERIFY2(next && next->fault == FileFault::None, "the next file is read as if nothing had been");
}

void SandboxTest::filesOfOthersCannotBeRead_data()
{
    QTest::addColumn<bool>("isWrapped");
    QTest::newRow("wrapped") << true;
    QTest::newRow("plain") << false;
}

void SandboxTest::filesOfOthersCannotBeRead()
{
    QFETCH(bool, isWrapped);
    if (!(isWrapped && m_hasWrapper) && !hasLandlock())
        QSKIP("this kernel has no Landlock, and bubblewrap does not work: the worker may read what its person may");
    ForeignReader reader(options(isWrapped));
    const auto read = reader.read(order(u"spy"_s, writeFile(m_folder, u"secret"_s, "a secret").toUtf8()));
    QVERIFY(read);
    QCOMPARE(read->fault, FileFault::Undecodable);
}

void SandboxTest::theWarningIsToldOnceAndOnlyWhereTheWallIsLower()
{
    ForeignReader plain(options(false));
    QVERIFY(plain.takeWarning().isEmpty());
    QVERIFY(plain.read(order(u"nothing"_s, {})));
    QVERIFY(plain.takeWarning().contains(u"bubblewrap"_s));
    QVERIFY(!plain.read(order(u"crash"_s, {})));
    QVERIFY(plain.read(order(u"nothing"_s, {})));
    QCOMPARE(plain.starts(), 3); // the crash is tried once more, alone
    QCOMPARE(plain.takeWarning(), QString());
}

void SandboxTest::withoutBubblewrapOnThePathTheRestStillHolds()
{
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toUtf8());
    ForeignReader reader(options(true));
    const auto read = reader.read(order(u"socket"_s, {}));
    qputenv("PATH", before);
    QVERIFY(!read);
    QCOMPARE(read.error().message, faultSentence(FileFault::Forbidden, u"socket"_s));
    QVERIFY(reader.takeWarning().contains(u"bubblewrap"_s));
    // One that is there and does not work.
    QFile broken(writeFile(m_folder, u"bwrap"_s, "#!/bin/sh\nexit 1\n"));
    QVERIFY(broken.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    qputenv("PATH", m_folder.path().toUtf8());
    ForeignReader other(options(true));
    const auto good = other.read(order(u"nothing"_s, {}));
    qputenv("PATH", before);
    QVERIFY(good);
    QVERIFY(other.takeWarning().contains(u"bubblewrap"_s));
}

void SandboxTest::aFileThatFellWithItsNeighbourIsReadByAWorkerOfItsOwn()
{
    ForeignReader reader(options(true));
    for (const QString &deed : {u"nothing"_s, u"nothing"_s, u"crash"_s, u"nothing"_s, u"nothing"_s}) {
        const auto read = reader.read(order(deed, {}));
        QCOMPARE(read.has_value(), deed != u"crash"_s);
    }
    QCOMPARE(reader.starts(), 3); // the first, one for the crash alone, one for the rest
}

void SandboxTest::aWorkerRetiresBeforeItsTimeIsUsedUp()
{
    WorkerOptions few = options(true);
    few.limits.cpuSeconds = 1;
    ForeignReader reader(few);
    for (int i = 0; i < 3; ++i)
        QVERIFY(reader.read(order(u"work"_s, {}))); // more than a third of what it has
    QCOMPARE(reader.starts(), 3);
}

void SandboxTest::aStopEndsTheWorkerAtOnce()
{
    ForeignReader reader(options(true));
    QElapsedTimer clock;
    clock.start();
    const auto read = reader.read(order(u"wait"_s, {}), {}, [&clock] { return clock.elapsed() > 300; });
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    QVERIFY(clock.elapsed() < 3000);
    QVERIFY(reader.read(order(u"nothing"_s, {})));
}

void SandboxTest::aWorkerThatIsNoneIsTold()
{
    WorkerOptions none;
    none.program = m_folder.filePath(u"nowhere"_s);
    QCOMPARE(ForeignReader(none).read(order(u"nothing"_s, {})).error().kind, ErrorKind::Internal);
    none.program = u"/usr/bin/true"_s;
    const auto read = ForeignReader(none).read(order(u"nothing"_s, {}));
    QCOMPARE(read.error().kind, ErrorKind::Internal);
    QVERIFY(read.error().message.contains(u"vitrine-worker"_s));
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
