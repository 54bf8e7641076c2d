// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;
using namespace Qt::StringLiterals;
using Outcome = FileLock::Outcome;

class TestFileLock final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"lock%1"_s.arg(++m_count)); }
    void isHeldByOneAtATime();
    void whatAKillLeftIsNotInTheWay_data();
    void whatAKillLeftIsNotInTheWay();
    void aKilledProgramLetsGo();
    void leavesAFileThatIsNotItsOwn();
    void isNotPossibleWithoutAFolder();

private:
    [[nodiscard]] bool write(const QByteArray &text) const
    {
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

void TestFileLock::isHeldByOneAtATime()
{
    FileLock one(m_path), other(m_path);
    QCOMPARE(one.tryLock(), Outcome::Held);
    QCOMPARE(one.tryLock(), Outcome::Held);
    QCOMPARE(other.tryLock(), Outcome::TakenByAnother);
    one.unlock();
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(other.tryLock(), Outcome::Held);
    QCOMPARE(one.tryLock(), Outcome::TakenByAnother);
}

void TestFileLock::whatAKillLeftIsNotInTheWay_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("cut off before a byte was written") << QByteArray();
    QTest::newRow("a process number that is in use") << QByteArray::number(qint64(::getpid())) + "\nvitrine\n";
    QTest::newRow("anything") << QByteArray("\0\xff", 2);
}

void TestFileLock::whatAKillLeftIsNotInTheWay()
{
    QFETCH(QByteArray, left);
    QVERIFY(write(left));
    FileLock lock(m_path);
    QCOMPARE(lock.tryLock(), Outcome::Held);
}

void TestFileLock::aKilledProgramLetsGo()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        FileLock lock(m_path);
        const char said = lock.tryLock() == Outcome::Held ? 'y' : 'n';
        (void)!::write(ready[1], &said, 1);
        ::pause();
        ::_exit(0);
    }
    char said = 0;
    QCOMPARE(::read(ready[0], &said, 1), 1);
    QCOMPARE(said, 'y');
    FileLock lock(m_path);
    QCOMPARE(lock.tryLock(), Outcome::TakenByAnother);
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(lock.tryLock(), Outcome::Held);
}

void TestFileLock::leavesAFileThatIsNotItsOwn()
{
    FileLock lock(m_path);
    QCOMPARE(lock.tryLock(), Outcome::Held);
    QVERIFY(QFile::rename(m_path, m_path + u"-aside"_s)); // as a restore moves a folder away
    QVERIFY(write("another's"));
    lock.unlock();
    QVERIFY(QFile::exists(m_path));
}

void TestFileLock::isNotPossibleWithoutAFolder()
{
    FileLock lock(m_folder.filePath(u"no/such/folder"_s));
    QCOMPARE(lock.tryLock(), Outcome::NotPossible);
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
