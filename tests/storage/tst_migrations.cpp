// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "domain/anyrecord.h"
#include "domain/recordjson.h"
#include "storage/migrations.h"
#include "storage/recordtable.h"
#include "storage/schemacopy.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// -1 for what is no sound catalogue.
int schemaIn(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database || !integrityFaults(**database).value_or({u"?"_s}).isEmpty())
        return -1;
    return schemaOf(**database).value_or(-1);
}

/// What a catalogue of that schema was filled with when that schema was the newest.
QString fixtureOf(int schema)
{
    return textOf(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/schema/%1.sql").arg(QString::number(schema).rightJustified(3, u'0')));
}

/// Every record, as the lossless exchange file would have it.
Result<QList<QJsonObject>> recordsOf(const Reader &reader)
{
    QList<QJsonObject> records;
    for (const RecordType type : {RecordType::Exhibition, RecordType::Section, RecordType::Item, RecordType::Medium, RecordType::Agent, RecordType::Event,
                                  RecordType::Statement, RecordType::Quantity, RecordType::Declaration, RecordType::Source, RecordType::Place,
                                  RecordType::Term, RecordType::SavedList}) {
        const auto read = withRecordType(type, [&]<class R>() -> Result<void> {
            const auto all = vitrine::all<R>(reader);
            if (!all)
                return all.unexpected();
            for (const R &record : *all)
                records.append(recordToJson(record));
            return {};
        });
        if (!read)
            return read.unexpected();
    }
    return records;
}

} // namespace

/// Older catalogues are brought up to date by those who may write, after a copy. The fixtures in tests/data/schema were written
/// when their schema was the newest: one for each, never edited.
class MigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = m_folder->filePath(u"old.vitrine"_s);
        QVERIFY(QDir().mkpath(m_catalogue + u"/media"_s));
        m_file = m_catalogue + u"/catalogue.sqlite"_s;
    }

    void everyOlderCatalogueIsBroughtUpToDateAfterACopy_data() { addEverySchema(); }
    void everyOlderCatalogueIsBroughtUpToDateAfterACopy()
    {
        QFETCH(int, schema);
        QVERIFY(makeOld(schema));
        {
            const auto catalogue = Catalogue::open(m_catalogue, OpenMode::ReadWrite);
            QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message + catalogue.error().detail));
            const auto records = recordsOf(*(*catalogue)->reader(Audience::desk(Access::Sealed)));
            QVERIFY2(records, records ? "" : qPrintable(records.error().message + records.error().detail));
            QCOMPARE(records->size(), fixtureOf(schema).count(u"\nINSERT INTO record "_s));
            const auto report = (*catalogue)->check({});
            QVERIFY(report);
            QStringList errors = report->errors;
            errors.removeIf([](const QString &error) { return error.contains(u"the original"_s); }); // the fixture is rows, without files
            QCOMPARE(errors, QStringList());
        }
        QCOMPARE(schemaIn(m_file), newestSchema());
        const QString copy = schemaCopyOf(m_file, schema);
        QCOMPARE(QFile::exists(copy), schema < newestSchema());
        if (schema < newestSchema())
            QCOMPARE(schemaIn(copy), schema);
        QCOMPARE(QDir(m_catalogue).entryList({u"*.part"_s, u"*-wal"_s, u"*-journal"_s}, QDir::Files), QStringList());
    }

    void aReadingProgramChangesNothingInAnOlderCatalogue_data() { addEverySchema(); }
    void aReadingProgramChangesNothingInAnOlderCatalogue()
    {
        QFETCH(int, schema);
        QVERIFY(makeOld(schema));
        const QByteArray before = bytesOf(m_file);
        const auto catalogue = Catalogue::open(m_catalogue, OpenMode::ReadOnly);
        QCOMPARE(catalogue.has_value(), schema == newestSchema());
        if (!catalogue)
            QCOMPARE(catalogue.error().kind, ErrorKind::Refused);
        QCOMPARE(bytesOf(m_file), before);
        QVERIFY(!QFile::exists(schemaCopyOf(m_file, schema)));
    }

    /// With a step that is not written yet: what follows the newest schema of today.
    void theCopyHoldsWhatWasThereBefore()
    {
        const auto database = upToDate();
        QVERIFY(database && (*database)->run(u"INSERT INTO setting (key, value) VALUES ('mark', 'before')"_s));
        QVERIFY(migrate(**database, withStep("CREATE TABLE tomorrow (id INTEGER PRIMARY KEY) STRICT; UPDATE setting SET value = 'after' WHERE key = 'mark';")));
        QCOMPARE(*schemaOf(**database), newestSchema() + 1);
        QCOMPARE(*(*database)->scalar(u"SELECT count(*) FROM setting WHERE key = 'mark' AND value = 'after'"_s), qint64(1));
        const auto copy = Database::open(schemaCopyOf(m_file, newestSchema()), Database::Mode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(*schemaOf(**copy), newestSchema());
        QCOMPARE(*(*copy)->scalar(u"SELECT count(*) FROM setting WHERE key = 'mark' AND value = 'before'"_s), qint64(1));
        QCOMPARE(*(*copy)->scalar(u"SELECT count(*) FROM sqlite_master WHERE name = 'tomorrow'"_s), qint64(0));
    }

    void aStepThatFailsLeavesTheCatalogueAsItWas()
    {
        const auto database = upToDate();
        QVERIFY(database);
        const auto migrated = migrate(**database, withStep("CREATE TABLE tomorrow (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);"));
        QVERIFY(!migrated);
        QVERIFY2(migrated.error().message.contains(QFileInfo(schemaCopyOf(m_file, newestSchema())).fileName()), qPrintable(migrated.error().message));
        QCOMPARE(*schemaOf(**database), newestSchema());
        QCOMPARE(*(*database)->scalar(u"SELECT count(*) FROM sqlite_master WHERE name = 'tomorrow'"_s), qint64(0));
        QCOMPARE(schemaIn(schemaCopyOf(m_file, newestSchema())), newestSchema());
        // The next try, with a step that works, replaces the copy.
        QVERIFY((*database)->run(u"INSERT INTO setting (key, value) VALUES ('mark', 'second')"_s));
        QVERIFY(migrate(**database, withStep("CREATE TABLE tomorrow (id INTEGER PRIMARY KEY) STRICT;")));
        const auto copy = Database::open(schemaCopyOf(m_file, newestSchema()), Database::Mode::ReadOnly);
        QCOMPARE(*(*copy)->scalar(u"SELECT count(*) FROM setting WHERE value = 'second'"_s), qint64(1));
    }

    void withoutACopyNothingIsChanged()
    {
        const auto database = upToDate();
        QVERIFY(database);
        // A folder stands where the copy is written.
        QVERIFY(QDir().mkpath(schemaCopyOf(m_file, newestSchema()) + u".part/in the way"_s));
        const auto migrated = migrate(**database, withStep("CREATE TABLE tomorrow (id INTEGER PRIMARY KEY) STRICT;"));
        QVERIFY(!migrated);
        QVERIFY2(migrated.error().message.contains(u"nothing was changed"_s), qPrintable(migrated.error().message));
        QCOMPARE(*schemaOf(**database), newestSchema());
        QVERIFY(!QFile::exists(schemaCopyOf(m_file, newestSchema())));
    }

private:
    /// In a catalogue that was just made.
    Result<std::unique_ptr<Database>> upToDate() { return Database::open(m_file, Database::Mode::Create); }

    QStringList withStep(const QByteArray &sql)
    {
        const QString step = m_folder->filePath(u"step.sql"_s);
        QFile file(step);
        return file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size() ? migrationFiles() << step : QStringList();
    }

    /// A catalogue as the program of that schema left it, filled.
    bool makeOld(int schema)
    {
        if (fixtureOf(schema).isEmpty())
            return false;
        QStringList scripts;
        for (const QString &file : migrationFiles().mid(0, schema))
            scripts += textOf(file);
        scripts += u"BEGIN; "_s + fixtureOf(schema) + u"COMMIT; PRAGMA application_id = %1; PRAGMA user_version = %2;"_s.arg(applicationId).arg(schema);
        QProcess shell;
        shell.start(u"sqlite3"_s, {u"-bail"_s, m_file});
        shell.write(scripts.join(u'\n').toUtf8());
        shell.closeWriteChannel();
        return shell.waitForFinished() && shell.exitCode() == 0;
    }

    static void addEverySchema()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema <= newestSchema(); ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalogue;
    QString m_file;
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
