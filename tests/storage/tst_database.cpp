// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/stores.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_file;

    QString makeFile()
    {
        static int counter = 0;
        const QString folder = m_folder.filePath(u"f%1"_s.arg(++counter));
        QDir().mkpath(folder);
        const QString file = folder + u"/catalogue.sqlite"_s;
        auto database = Database::open(file, Database::Mode::Create);
        const bool isFilled = database
            && (*database)->script(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199)"
                                   " INSERT INTO setting (key, value) SELECT i, printf('%.200c', 'x') FROM n"_s);
        return isFilled ? file : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_file = makeFile();
        QVERIFY(!m_file.isEmpty());
    }

    void everyConnectionIsPreparedTheSame_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<qint64>("value");
        QTest::newRow("foreign keys") << u"PRAGMA foreign_keys"_s << qint64(1);
        QTest::newRow("full sync") << u"PRAGMA synchronous"_s << qint64(2);
        QTest::newRow("schema is not trusted") << u"PRAGMA trusted_schema"_s << qint64(0);
        QTest::newRow("cells are checked") << u"PRAGMA cell_size_check"_s << qint64(1);
        QTest::newRow("no memory map") << u"PRAGMA mmap_size"_s << qint64(0);
        QTest::newRow("five seconds") << u"PRAGMA busy_timeout"_s << qint64(5000);
        QTest::newRow("our mark") << u"PRAGMA application_id"_s << applicationId;
        QTest::newRow("our version") << u"PRAGMA user_version"_s << qint64(newestSchema());
    }
    void everyConnectionIsPreparedTheSame()
    {
        QFETCH(QString, pragma);
        QFETCH(qint64, value);
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            auto database = Database::open(m_file, mode);
            QVERIFY(database);
            QCOMPARE(*(*database)->scalar(pragma), value);
        }
    }

    void whatIsNoCatalogueIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, ErrorKind kind) { QTest::newRow(name) << QString::fromLatin1(name) << int(kind); };
        row("missing", ErrorKind::Missing);
        row("empty", ErrorKind::Unreadable);
        row("text", ErrorKind::Unreadable);
        row("header", ErrorKind::Unreadable);
        row("foreign", ErrorKind::Unreadable);
        row("newer", ErrorKind::Newer);
    }
    void whatIsNoCatalogueIsRefusedWithASentence()
    {
        QFETCH(QString, damage);
        QFETCH(int, kind);
        if (damage == u"missing")
            QVERIFY(QFile::remove(m_file));
        else if (damage == u"empty")
            write(m_file, {});
        else if (damage == u"text")
            write(m_file, QByteArray("This is a letter, not a database.\n").repeated(200));
        else if (damage == u"header")
            write(m_file, QByteArray(64, '\0') + bytesOf(m_file).mid(64));
        else {
            auto database = Database::open(m_file, Database::Mode::ReadWrite);
            QVERIFY((*database)->run(damage == u"newer" ? u"PRAGMA user_version = 9999"_s : u"PRAGMA application_id = 7"_s));
        }
        const QByteArray before = bytesOf(m_file);
        for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
            const auto opened = Database::open(m_file, mode);
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().kind), kind);
            QVERIFY(opened.error().message.endsWith(u'.'));
        }
        QCOMPARE(bytesOf(m_file), before);
    }

    void damageIsFoundAndNeverCrashes_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("cut");
        for (int part = 1; part < 8; ++part) {
            QTest::addRow("cut after %d eighths", part) << part << true;
            QTest::addRow("zeroed at %d eighths", part) << part << false;
        }
    }
    void damageIsFoundAndNeverCrashes()
    {
        QFETCH(int, at);
        QFETCH(bool, cut);
        QByteArray bytes = bytesOf(m_file);
        const qsizetype page = qFromBigEndian<quint16>(bytes.constData() + 16); // as the header says
        const qsizetype from = bytes.size() / page * at / 8 * page;
        write(m_file, cut ? bytes.left(std::max(page, from)) : bytes.replace(from, page, QByteArray(page, '\0')));
        const auto opened = Database::open(m_file, Database::Mode::ReadOnly);
        if (!opened) {
            QCOMPARE(opened.error().kind, ErrorKind::Unreadable);
            return;
        }
        QStringList found;
        const auto checked = (*opened)->each(u"PRAGMA integrity_check"_s, {}, [&](const Row &r) { found << r.text(0); });
        QVERIFY(!checked || found != QStringList{u"ok"_s});
    }

    void aFailedTransactionLeavesNothing()
    {
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY(transaction);
            QVERIFY((*database)->run(u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s));
        }
        QCOMPARE(*(*database)->scalar(u"SELECT count(*) FROM setting WHERE key = 'a'"_s), qint64(0));
    }

    void aFullDiskIsSaidAndNothingIsWritten()
    {
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(database);
        const auto pages = (*database)->scalar(u"PRAGMA page_count"_s);
        QVERIFY((*database)->each(u"PRAGMA max_page_count = %1"_s.arg(*pages + 2), {}, [](const Row &) {}));
        Result<void> result;
        {
            auto transaction = Transaction::begin(**database);
            for (int i = 0; result && i < 1000; ++i)
                result = (*database)->run(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {u"full%1"_s.arg(i), QString(2000, u'x')});
        }
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Full);
        QCOMPARE(*(*database)->scalar(u"SELECT count(*) FROM setting WHERE key LIKE 'full%'"_s), qint64(0));
    }

    void theLogsAreOnlyAddedTo_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("history changed") << u"UPDATE change_log SET who = 'x'"_s;
        QTest::newRow("history removed") << u"DELETE FROM change_log"_s;
        QTest::newRow("custody changed") << u"UPDATE custody_event SET note = 'x'"_s;
        QTest::newRow("custody removed") << u"DELETE FROM custody_event"_s;
        QTest::newRow("tombstone changed") << u"UPDATE tombstone SET why = 'x'"_s;
        QTest::newRow("tombstone removed") << u"DELETE FROM tombstone"_s;
    }
    void theLogsAreOnlyAddedTo()
    {
        QFETCH(QString, sql);
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY((*database)->run(u"INSERT INTO change_log (deed, changed, who, record_type, record_uid, field, language)"
                                 " VALUES (1, '', '', 'item', 'u', '', '')"_s));
        QVERIFY((*database)->run(u"INSERT INTO custody_event (happened, who, type, record_uid, sha256, success, note, previous_hash, hash)"
                                 " VALUES ('', '', 'ingestion', '', '', 1, '', '', 'h')"_s));
        QVERIFY((*database)->run(u"INSERT INTO tombstone (uid, type, number, title, deleted, who, why) VALUES ('u', 'item', '1', '', '', '', '')"_s));
        const auto done = (*database)->run(sql);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Invalid);
    }

    void atRestACatalogueIsOneFile()
    {
        { QVERIFY(Database::open(m_file, Database::Mode::ReadWrite)); }
        const QDir folder = QFileInfo(m_file).dir();
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{u"catalogue.sqlite"_s});
        {
            auto reading = Database::open(m_file, Database::Mode::ReadOnly);
            QCOMPARE(*(*reading)->scalar(u"SELECT count(*) FROM setting"_s), qint64(200));
        }
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{u"catalogue.sqlite"_s});
    }

    /// As after a power cut: half of a change is in the file, and what it said before in a journal beside it.
    QString interrupted()
    {
        auto writer = Database::open(m_file, Database::Mode::ReadWrite);
        const QString folder = m_folder.filePath(u"interrupted"_s);
        QDir(folder).removeRecursively();
        if (!writer || !QDir().mkpath(folder))
            return {};
        const auto done = (*writer)->script(u"PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                                            "UPDATE setting SET value = 'lost';"
                                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                                            " INSERT INTO setting (key, value) SELECT 'more' || i, hex(zeroblob(200)) FROM n"_s);
        for (const QString &end : {QString(), u"-journal"_s}) {
            if (!done || !QFile::copy(m_file + end, folder + u"/catalogue.sqlite"_s + end))
                return {};
        }
        return folder + u"/catalogue.sqlite"_s;
    }

    void whoReadsAfterAPowerCutReadsWhatWasThereBefore()
    {
        const QString file = interrupted();
        QVERIFY(QFileInfo(file + u"-journal"_s).size() > 0);
        QVERIFY(bytesOf(file) != bytesOf(m_file) || QFileInfo(file).size() > 100'000); // the file has been written to
        auto reading = Database::open(file, Database::Mode::ReadOnly);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QCOMPARE(*(*reading)->scalar(u"SELECT count(*) FROM setting WHERE value <> 'lost'"_s), qint64(200));
        QVERIFY(!QFileInfo::exists(file + u"-journal"_s));
    }

    void aJournalOfSomebodyWhoStillWritesIsLeftToHim()
    {
        auto writer = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(writer);
        QVERIFY((*writer)->script(u"PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; DELETE FROM setting WHERE key = '1'"_s));
        QVERIFY(QFileInfo::exists(m_file + u"-journal"_s));
        {
            auto reading = Database::open(m_file, Database::Mode::ReadOnly);
            QVERIFY(reading);
            QCOMPARE(*(*reading)->scalar(u"SELECT count(*) FROM setting"_s), qint64(200));
        }
        QVERIFY((*writer)->script(u"COMMIT"_s));
        auto after = Database::open(m_file, Database::Mode::ReadOnly);
        QCOMPARE(*(*after)->scalar(u"SELECT count(*) FROM setting"_s), qint64(199));
    }

    void aReaderSeesWhatAWriterCommitsMeanwhile()
    {
        auto writer = Database::open(m_file, Database::Mode::ReadWrite);
        auto reader = Database::open(m_file, Database::Mode::ReadOnly);
        QVERIFY(writer && reader);
        QVERIFY((*writer)->run(u"DELETE FROM setting WHERE key = '1'"_s));
        QCOMPARE(*(*reader)->scalar(u"SELECT count(*) FROM setting"_s), qint64(199));
        QCOMPARE((*reader)->run(u"DELETE FROM setting"_s).error().kind, ErrorKind::Refused);
    }

    void aFolderThatMayNotBeWrittenIsReadAndLeftAlone()
    {
        const QString folder = QFileInfo(m_file).absolutePath();
        {
            auto database = Database::open(m_file, Database::Mode::ReadWrite);
            QVERIFY(database); // leaves the file as a crash would: with its write-ahead mode
        }
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadUser);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadUser | QFile::ExeUser);
        const auto restore = qScopeGuard([&] { QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
        if (QFileInfo(folder).isWritable())
            QSKIP("this account may write everywhere");
        auto reading = Database::open(m_file, Database::Mode::ReadOnly);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QCOMPARE(*(*reading)->scalar(u"SELECT count(*) FROM setting"_s), qint64(200));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"catalogue.sqlite"_s});
        QCOMPARE(Database::open(m_file, Database::Mode::ReadWrite).error().kind, ErrorKind::Refused);
    }

    void namesWithSpecialSignsOpen()
    {
        const QString folder = m_folder.filePath(u"a?b#c%20 «د»"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + u"/catalogue.sqlite"_s;
        { QVERIFY(Database::open(file, Database::Mode::Create)); }
        QVERIFY(QFileInfo::exists(file));
        QVERIFY(Database::open(file, Database::Mode::ReadOnly));
        QVERIFY(Database::open(file, Database::Mode::ReadWrite));
    }

    void thePlainShellOpensAndChecksIt()
    {
        const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
        if (shell.isEmpty())
            QSKIP("the sqlite3 shell is not installed");
        QProcess process;
        process.start(shell, {u"-readonly"_s, m_file, u"PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM search;"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("ok\n0\n"));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
