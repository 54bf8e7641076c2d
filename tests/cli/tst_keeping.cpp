// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/archive.h"
#include "catalogue/backup.h"
#include "commandline.h"
#include "storage/database.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Nothing is lost: history, backup and restore, on real catalogues and on disks that fail.
class KeepingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
    std::unique_ptr<Catalogue> m_catalogue;
    ItemId m_item;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] QStringList names() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

    /// A catalogue with one item, a history and an original of 300,000 bytes, open for editing.
    bool make()
    {
        auto made = Catalogue::create(m_path, {u"Essai"_s, {}});
        if (!made)
            return false;
        m_catalogue = std::move(*made);
        m_catalogue->setActor({u"Ada"_s});
        Item item;
        item.number = u"A-1"_s;
        item.kind = ItemKind::Document;
        item.title.set(u"fr"_s, u"Lettre"_s, TextOrigin::Original, TextState::Draft);
        const auto id = m_catalogue->add(item);
        if (!id)
            return false;
        m_item = *id;
        Medium medium;
        medium.item = m_item;
        medium.originalName = u"lettre.jpg"_s;
        if (!write(at(u"original"_s), QByteArray(300000, 'x')) || !m_catalogue->attach(medium, at(u"original"_s)))
            return false;
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        item = *reader->item(m_item);
        item.title.set(u"fr"_s, u"Lettre de prison"_s, TextOrigin::Original, TextState::Reviewed);
        return m_catalogue->update(item).has_value() && QFile::remove(at(u"original"_s));
    }
    [[nodiscard]] QByteArray recordsOf(const QString &path) const
    {
        const QString file = at(u"records.json"_s);
        const Ran ran = run({u"export"_s, path, u"--format"_s, u"json"_s, u"--access"_s, u"restricted"_s, u"--output"_s, file});
        const QByteArray bytes = ran.code == 0 ? bytesOf(file) : QByteArray();
        QFile::remove(file);
        return bytes;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = at(u"a.vitrine"_s);
        m_backup = at(u"a.backup"_s);
        QVERIFY(make());
    }
    void cleanup() { m_catalogue.reset(); }

    void theHistoryTellsWhoChangedWhatFromWhatToWhat()
    {
        const Ran ran = run({u"history"_s, m_path, u"A-1"_s});
        QCOMPARE(ran.code, 0);
        const QString text = QString::fromUtf8(ran.out).remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY2(text.contains(u"Ada"_s) && text.contains(u"Title (fr): from “Lettre” (draft) to “Lettre de prison” (reviewed)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"ingestion: success  lettre.jpg"_s), qPrintable(text));
        const QJsonObject json = run({u"history"_s, m_path, u"A-1"_s, u"--json"_s}).json();
        const QJsonArray changes = json.value("changes"_L1).toArray();
        QCOMPARE(changes.size(), 3); // the item added, its medium added, the title changed
        const QJsonObject last = changes.last().toObject();
        QCOMPARE(last.value("who"_L1).toString(), u"Ada"_s);
        QCOMPARE(last.value("field"_L1).toString(), u"title"_s);
        QCOMPARE(last.value("language"_L1).toString(), u"fr"_s);
        QCOMPARE(last.value("before"_L1).toObject().value("text"_L1).toString(), u"Lettre"_s);
        QCOMPARE(json.value("custody"_L1).toArray().size(), 2);
    }

    void theHistoryOfADeletedItemIsStillThere()
    {
        Item other;
        other.number = u"A-2"_s;
        other.kind = ItemKind::Artwork;
        const auto id = m_catalogue->add(other);
        QVERIFY(id && m_catalogue->remove(anyId(*id), u"test"_s));
        const Ran ran = run({u"history"_s, m_path, u"A-2"_s, u"--json"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.json().value("deleted"_L1).toBool());
        QCOMPARE(ran.json().value("changes"_L1).toArray().size(), 2);
        QCOMPARE(run({u"history"_s, m_path, u"A-3"_s}).code, 3);
    }

    void aBackupMadeWhileAnEditorWorksComesBackEqual()
    {
        QCOMPARE(run({u"set"_s, m_path, u"title"_s, u"x"_s}).code, 4); // the editor is there
        const Ran made = run({u"backup"_s, m_path, u"--output"_s, m_backup, u"--json"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json().value("originals"_L1).toInt(), 1);
        const QByteArray before = recordsOf(m_path);
        QVERIFY(!before.isEmpty());
        QVERIFY(m_catalogue->setSetting(u"title"_s, u"later"_s)); // the editor can go on
        const QString again = at(u"b.vitrine"_s);
        QCOMPARE(run({u"restore"_s, m_backup, again}).code, 0);
        QCOMPARE(recordsOf(again), before);
        QCOMPARE(run({u"check"_s, again, u"--fixity"_s}).code, 0);
        QCOMPARE(run({u"check"_s, m_path, u"--fixity"_s}).code, 0);
        const auto log = m_catalogue->reader(Audience::desk(Access::Sealed))->custodyLog(CustodyType::Replication);
        QVERIFY(log && !log->empty());
        QCOMPARE(log->back().who, u"archivist"_s);
        QCOMPARE(log->back().sha256, made.json().value("sha256"_L1).toString());
    }

    void whatWaitsForARemovalToBeTakenBackIsKeptToo()
    {
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        const Medium medium = reader->media(m_item)->front();
        QVERIFY(m_catalogue->remove(anyId(medium.id), u"test"_s));
        QVERIFY(QFileInfo::exists(m_path + u"/removed/"_s + medium.sha256));
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 0);
        QCOMPARE(run({u"restore"_s, m_backup, at(u"b.vitrine"_s)}).code, 0);
        QCOMPARE(bytesOf(at(u"b.vitrine/removed/"_s + medium.sha256)), QByteArray(300000, 'x'));
    }

    void missingAndChangedOriginalsAreNamedByTheBackup()
    {
        const auto media = m_catalogue->reader(Audience::desk(Access::Sealed))->media(m_item);
        const QString sha256 = media->front().sha256;
        const QString original = m_path + u"/media/"_s + sha256.left(2) + u'/' + sha256;
        QVERIFY(write(original, QByteArray(300000, 'y')));
        const Ran changed = run({u"backup"_s, m_path, u"--output"_s, m_backup});
        QCOMPARE(changed.code, 1);
        QVERIFY(changed.err.contains("lettre.jpg"));
        QVERIFY(QFile::remove(original));
        const Ran missing = run({u"backup"_s, m_path, u"--output"_s, m_backup});
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.err.contains("lettre.jpg"));
        QCOMPARE(run({u"restore"_s, m_backup, at(u"b.vitrine"_s)}).code, 1);
    }

    void aChangedByteIsNamedAndKeptOutOfPublication()
    {
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        Item item = *reader->item(m_item);
        item.access = Access::Public;
        item.status = Status::Published;
        QVERIFY(m_catalogue->update(item));
        Medium medium = reader->media(m_item)->front();
        medium.access = Access::Public;
        medium.status = Status::Published;
        QVERIFY(m_catalogue->update(medium));
        m_catalogue->setActor({u"Ada"_s});
        const auto shown = [&] { return m_catalogue->reader(Audience::visitor())->media(m_item)->size(); };
        QCOMPARE(shown(), size_t(1));
        const QString original = *reader->originalPath(medium.sha256);
        QByteArray bytes = bytesOf(original);
        bytes[1000] = 'y';
        QVERIFY(write(original, bytes));

        const Ran whileEdited = run({u"check"_s, m_path, u"--fixity"_s}); // looked at all the same, but not recorded
        QCOMPARE(whileEdited.code, 1);
        QVERIFY(whileEdited.out.contains("lettre.jpg") && whileEdited.out.contains("not recorded"));
        QCOMPARE(shown(), size_t(1));

        const auto report = m_catalogue->check({.fixity = true, .record = true, .job = {}});
        QVERIFY(report && report->errors.join(u'\n').contains(u"lettre.jpg"_s));
        QCOMPARE(shown(), size_t(0));
        medium = reader->media(m_item)->front();
        QCOMPARE(medium.status, Status::Draft);
        medium.status = Status::Published;
        QCOMPARE(m_catalogue->update(medium).error().kind, ErrorKind::Invalid);
        const auto log = reader->custody(anyId(medium.id));
        QCOMPARE((*log)[log->size() - 2].type, CustodyType::FixityCheck);
        QVERIFY(!(*log)[log->size() - 2].success);
        QCOMPARE(log->back().type, CustodyType::Withdrawal);

        bytes[1000] = 'x';
        QVERIFY(write(original, bytes));
        QVERIFY(m_catalogue->check({.fixity = true, .record = true, .job = {}})->valid());
        QVERIFY(m_catalogue->update(medium));
        QCOMPARE(shown(), size_t(1));
    }

    void aStoppedFixityCheckRecordsNothing()
    {
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        const size_t before = reader->custody(RecordId())->size();
        int blocks = 0;
        const auto report = m_catalogue->check({.fixity = true, .record = true, .job = {[&](qint64, qint64) { ++blocks; }, [&] { return blocks > 0; }}});
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(blocks, 1);
        QCOMPARE(reader->custody(RecordId())->size(), before);
    }

    void aFullDiskKeepsTheOlderBackup_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("while the database is copied") << 20000;
        QTest::newRow("while the archive is written") << 299000;
    }
    void aFullDiskKeepsTheOlderBackup()
    {
        QFETCH(int, room);
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 0);
        const QByteArray older = bytesOf(m_backup);
        const QStringList before = names();
        const Ran full = run({u"backup"_s, m_path, u"--output"_s, m_backup}, room);
        QCOMPARE(full.code, 3);
        QCOMPARE(full.err.count('\n'), 1);
        QCOMPARE(bytesOf(m_backup), older);
        QCOMPARE(names(), before);
        const Ran restored = run({u"restore"_s, m_backup, at(u"b.vitrine"_s)}, room);
        QCOMPARE(restored.code, 3);
        QCOMPARE(restored.err.count('\n'), 1);
        QCOMPARE(names(), before);
        QCOMPARE(run({u"check"_s, m_path, u"--fixity"_s}).code, 0);
    }

    void aKilledBackupLosesNothing()
    {
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 0);
        const QByteArray older = bytesOf(m_backup);
        QProcess process;
        prepare(process, {u"backup"_s, m_path, u"--output"_s, m_backup});
        process.start();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_backup + u".part/catalogue.sqlite"_s) || process.state() == QProcess::NotRunning, 20000);
        process.kill();
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished()); // it may have been quicker
        QVERIFY(run({u"restore"_s, m_backup, at(u"b.vitrine"_s)}).code == 0); // the older one, or the new one
        if (process.exitStatus() == QProcess::CrashExit)
            QVERIFY(bytesOf(m_backup) == older || bytesOf(m_backup).size() > 300000);
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 0);
        QCOMPARE(names(), (QStringList{u"a.backup"_s, u"a.vitrine"_s, u"b.vitrine"_s}));
        QCOMPARE(run({u"check"_s, m_path, u"--fixity"_s}).code, 0);
    }

    void anEmptyWorkFolderIsNotInTheWay()
    {
        QVERIFY(QDir().mkdir(m_backup + u".part"_s)); // a kill between making and locking, or between unlocking and removing
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 0);
        QVERIFY(!QFileInfo::exists(m_backup + u".part"_s));
        QVERIFY(QDir().mkdir(m_backup + u".part"_s) && write(m_backup + u".part/mine"_s, "of the user"));
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 4);
        QCOMPARE(bytesOf(m_backup + u".part/mine"_s), QByteArray("of the user"));
    }

    void stoppingAtAnyMomentKeepsTheOlderBackup()
    {
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 0);
        const QByteArray older = bytesOf(m_backup);
        for (int asks = 0, done = 0; !done; ++asks) {
            int left = asks;
            const Job job{{}, [&left] { return left-- <= 0; }};
            const auto report = backUp(m_path, m_backup, {u"Ada"_s}, systemClock(), job);
            done = report.has_value();
            QVERIFY(done || report.error().kind == ErrorKind::Cancelled);
            QVERIFY(done || bytesOf(m_backup) == older);
            QVERIFY(!QFileInfo::exists(m_backup + u".part"_s));
            QVERIFY(asks < 200);
        }
    }

    void restoringKeepsTheOldCatalogueAside()
    {
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 0);
        const Ran refused = run({u"restore"_s, m_backup, m_path});
        QCOMPARE(refused.code, 4);
        QCOMPARE(run({u"restore"_s, m_backup, m_path, u"--replace"_s}).code, 4); // an editor is in it
        QVERIFY(m_catalogue->setSetting(u"title"_s, u"changed since"_s));
        m_catalogue.reset();
        const Ran replaced = run({u"restore"_s, m_backup, m_path, u"--replace"_s, u"--json"_s});
        QCOMPARE(replaced.code, 0);
        QCOMPARE(run({u"info"_s, m_path, u"--json"_s}).json().value("title"_L1).toString(), u"Essai"_s);
        const QString aside = replaced.json().value("keptAside"_L1).toString();
        QCOMPARE(run({u"info"_s, aside, u"--json"_s}).json().value("title"_L1).toString(), u"changed since"_s);
        QCOMPARE(run({u"set"_s, aside, u"title"_s, u"free"_s}).code, 0); // no lock stayed behind
    }

    void whatIsNoWholeBackupIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"missing", "empty", "a text", "half of one", "one byte changed", "another zip", "names that climb out", "a file too many", "newer"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatIsNoWholeBackupIsRefusedInOneSentence()
    {
        QFETCH(QString, how);
        QCOMPARE(run({u"backup"_s, m_path, u"--output"_s, m_backup}).code, 0);
        QByteArray bytes = bytesOf(m_backup);
        const QString file = at(u"bad.backup"_s);
        if (how == u"empty")
            bytes.clear();
        else if (how == u"a text")
            bytes = "this is no backup";
        else if (how == u"half of one")
            bytes.truncate(bytes.size() / 2);
        else if (how == u"one byte changed")
            bytes[bytes.size() / 2] = bytes[bytes.size() / 2] == 'x' ? 'y' : 'z';
        if (how != u"missing")
            QVERIFY(write(file, bytes));
        if (how == u"another zip" || how == u"names that climb out" || how == u"a file too many" || how == u"newer")
            QVERIFY(writeOther(file, how));
        const Ran ran = run({u"restore"_s, file, at(u"b.vitrine"_s)});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(at(u"b.vitrine"_s)) && !QFileInfo::exists(at(u"evil"_s)) && !QFileInfo::exists(at(u"b.vitrine.part"_s)));
    }

    void aTamperedCustodyEntryIsNamed()
    {
        m_catalogue.reset();
        {
            const auto database = Database::open(m_path + u"/catalogue.sqlite"_s, Database::Mode::ReadWrite);
            QVERIFY((*database)->run(u"DROP TRIGGER custody_event_is_not_rewritten"_s));
            QVERIFY((*database)->run(u"UPDATE custody_event SET note = 'MD5' WHERE id = 2"_s));
        }
        const Ran ran = run({u"check"_s, m_path, u"--json"_s});
        QCOMPARE(ran.code, 1);
        const QString errors = QString::fromUtf8(QJsonDocument(ran.json().value("errors"_L1).toArray()).toJson());
        QVERIFY2(errors.contains(u"custody log was altered at entry 2"_s), qPrintable(errors));
    }

private:
    bool writeOther(const QString &file, const QString &how)
    {
        const auto zip = ArchiveWriter::create(file);
        const auto put = [&](const char *name, const QByteArray &bytes) {
            return zip && (*zip)->addBytes(QString::fromLatin1(name), bytes, ArchiveWriter::Packing::Stored).has_value();
        };
        const QByteArray start = how == u"newer" ? R"({"format":"vitrine-backup","version":9,"files":[{"name":"catalogue.sqlite"})"
                                                 : R"({"format":"vitrine-backup","version":1,"files":[{"name":"catalogue.sqlite"})";
        bool done = put("other.txt", "words");
        if (how == u"names that climb out")
            done = put("backup.json", start + R"(,{"name":"../evil"}]})") && put("../evil", "x");
        else if (how != u"another zip")
            done = put("backup.json", start + "]}") && put("../evil", "x");
        return done && (*zip)->close({}).has_value();
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "tst_keeping.moc"
