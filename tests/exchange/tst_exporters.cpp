// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filelock.h"
#include "exchange/formats.h"
#include "exportcatalogues.h"
#include "exportedbytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QStringList leftIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

Result<LossReport> exported(const Format &format, const QString &path, const test::MemoryCatalogue &catalogue, ExportRequest request = {},
                            const ExchangeJob &job = {})
{
    request.format = format.key;
    request.query.levelsAboveItem = true;
    return format.writes(path, catalogue, request, job);
}

/// Stops at the nth question whether to stop.
ExchangeJob stoppingAt(int question)
{
    ExchangeJob job;
    job.isCancelled = [question, asked = 0]() mutable { return asked++ == question; };
    return job;
}

} // namespace

/// What every format has to keep, whatever it looks like.
class ExportersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoppedExportLeavesNothing_data() { formatsThatWrite(); }
    void aStoppedExportLeavesNothing()
    {
        QFETCH(QString, key);
        const Format &format = *formatByKey(key);
        const auto catalogue = test::smallCatalogue();
        int stops = 0;
        for (bool whole = false; !whole; ++stops) {
            const QTemporaryDir folder;
            const auto report = exported(format, folder.filePath(u"out"_s), *catalogue, {}, stoppingAt(stops));
            whole = report.has_value();
            QVERIFY(whole || report.error().kind == ErrorKind::Cancelled);
            QCOMPARE(leftIn(folder), whole ? QStringList{u"out"_s} : QStringList());
            QVERIFY(stops < 1000);
        }
        QVERIFY2(stops > 1, "nobody asked whether to stop");
    }

    /// A killed program cannot tidy up; the next one to the same place does, and leaves what is another's.
    void whatAKilledExportLeftIsClearedAway_data() { formatsThatWrite(); }
    void whatAKilledExportLeftIsClearedAway()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        for (const QString &name : {u".out.AbCdEf"_s, u".out.mine12"_s, u".other.AbCdEf"_s, u".out.longer-name"_s})
            QVERIFY(dir.mkpath(name + u"/export/part"_s));
        for (const QString &name : {u".out.AbCdEf"_s, u".other.AbCdEf"_s, u".out.longer-name"_s}) {
            QFile lock(dir.filePath(name + u"/.working"_s));
            QVERIFY(lock.open(QIODevice::WriteOnly));
        }
        FileLock held(dir.filePath(u".out.inUse1/.working"_s));
        QVERIFY(dir.mkpath(u".out.inUse1"_s) && held.tryLock() == FileLock::Outcome::Held);
        QVERIFY(exported(*formatByKey(key), folder.filePath(u"out"_s), *test::smallCatalogue()));
        QStringList left = leftIn(folder);
        const bool isFolder = !left.contains(u".out.AbCdEf"_s);
        left.removeAll(u".out.AbCdEf"_s);
        QCOMPARE(left, (QStringList{u".other.AbCdEf"_s, u".out.inUse1"_s, u".out.longer-name"_s, u".out.mine12"_s, u"out"_s}));
        QCOMPARE(isFolder, QStringList({u"xlsx"_s, u"ods"_s, u"bagit"_s, u"dc"_s, u"html"_s}).contains(key)); // others need no folder
    }

    void aPlaceThatCannotBeWrittenIsRefused_data() { formatsThatWrite(); }
    void aPlaceThatCannotBeWrittenIsRefused()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        const auto report = exported(*formatByKey(key), folder.filePath(u"nowhere/out"_s), *test::smallCatalogue());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Refused);
        QVERIFY(leftIn(folder).isEmpty());
    }

    void theSameDataGivesTheSameBytes_data() { formatsThatWrite(); }
    void theSameDataGivesTheSameBytes()
    {
        QFETCH(QString, key);
        bool isOneSecond = false; // a package says when it was made, to the second
        while (!isOneSecond) {
            const QTemporaryDir folder;
            const qint64 begun = QDateTime::currentSecsSinceEpoch();
            for (const QString &name : {u"one"_s, u"two"_s})
                QVERIFY(exported(*formatByKey(key), folder.filePath(name), *test::smallCatalogue()));
            isOneSecond = begun == QDateTime::currentSecsSinceEpoch();
            const auto one = test::exportedBytes(folder.filePath(u"one"_s));
            QVERIFY(!one.isEmpty());
            QVERIFY(!isOneSecond || one == test::exportedBytes(folder.filePath(u"two"_s)));
        }
    }

    void everyItemIsWrittenAndCounted_data() { formatsThatWrite(); }
    void everyItemIsWrittenAndCounted()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        const auto catalogue = test::smallCatalogue();
        const auto report = exported(*formatByKey(key), folder.filePath(u"out"_s), *catalogue);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->written, report->selected);
        const QByteArray bytes = test::exportedText(folder.filePath(u"out"_s));
        for (const Item &item : catalogue->allOf<Item>())
            QVERIFY2(bytes.contains(item.number.toUtf8()), qPrintable(item.number));
        QVERIFY2(bytes.contains("پل"), "Persian is not there");
    }

    void aPublicExportHoldsNoSecret_data() { formatsThatWrite(); }
    void aPublicExportHoldsNoSecret()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        auto catalogue = test::catalogueWithSecrets();
        catalogue->eyes = Audience::visitor();
        QVERIFY(exported(*formatByKey(key), folder.filePath(u"out"_s), *catalogue));
        const QByteArray bytes = test::exportedText(folder.filePath(u"out"_s));
        QVERIFY(bytes.contains("OPEN-1"));
        const qsizetype at = bytes.indexOf("SECRET");
        QVERIFY2(at < 0, bytes.mid(std::max(qsizetype(0), at - 60), 120).constData());
        QVERIFY2(!bytes.contains("-SHUT"), "a record that is not public is there");
    }

    void demonstrationsCarryTheirBadge_data() { formatsThatWrite(); }
    void demonstrationsCarryTheirBadge()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        auto catalogue = test::smallCatalogue();
        ExportRequest request;
        if (key != "bagit"_L1 && (!key.contains("json"_L1) || key == "jsonld"_L1)) // a bag keeps everything
            request.fields = QStringList{u"number"_s, u"title"_s}; // even when it is not asked for
        QVERIFY(exported(*formatByKey(key), folder.filePath(u"out"_s), *catalogue, request));
        QVERIFY(test::exportedText(folder.filePath(u"out"_s)).toLower().contains("demonstration"));
    }

    void hostileTextGoesThrough_data() { formatsThatWrite(); }
    void hostileTextGoesThrough()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        const auto catalogue = test::hostileCatalogue();
        const auto report = exported(*formatByKey(key), folder.filePath(u"out"_s), *catalogue);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->written, report->selected);
        QCOMPARE(leftIn(folder), QStringList{u"out"_s});
        const QString fault = test::faultInXml(folder.filePath(u"out"_s));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(key != "html"_L1 || !test::exportedText(folder.filePath(u"out"_s)).contains("<script>alert"));
    }

    void aWarningStandsOnThePageOfWhatHasNoPicture()
    {
        const QTemporaryDir folder;
        Item warned;
        warned.id = ItemId::create();
        warned.number = u"1"_s;
        warned.access = Access::Public;
        warned.status = Status::Published;
        warned.advisory = {{u"en"_s, u"Tells of prison."_s}};
        test::MemoryCatalogue catalogue;
        catalogue.records = {warned};
        QVERIFY(exported(*formatByKey(u"html"), folder.filePath(u"out"_s), catalogue));
        QVERIFY(test::exportedText(folder.filePath(u"out"_s)).contains("Tells of prison."));
    }

    void anEmptyListIsStillAFile_data() { formatsThatWrite(); }
    void anEmptyListIsStillAFile()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        test::MemoryCatalogue catalogue;
        catalogue.values = {{u"baseUri"_s, u"https://example.org/"_s}};
        const auto report = exported(*formatByKey(key), folder.filePath(u"out"_s), catalogue);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->written, 0);
        QCOMPARE(leftIn(folder), QStringList{u"out"_s});
    }

    void aFieldThatIsNoneIsRefused_data() { formatsThatWrite(); }
    void aFieldThatIsNoneIsRefused()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        ExportRequest request;
        request.fields = QStringList{u"titel"_s};
        const auto report = exported(*formatByKey(key), folder.filePath(u"out"_s), *test::smallCatalogue(), request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Invalid);
        QVERIFY(leftIn(folder).isEmpty());
    }

    void oneLanguageLeavesTheOthersOutAndSaysSo_data() { formatsThatWrite(); }
    void oneLanguageLeavesTheOthersOutAndSaysSo()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        const bool losesNothing = key == "json"_L1 || key == "ndjson"_L1 || key == "bagit"_L1;
        ExportRequest request;
        request.languages = QStringList{u"en"_s};
        const auto report = exported(*formatByKey(key), folder.filePath(u"out"_s), *test::smallCatalogue(), request);
        QCOMPARE(report.has_value(), !losesNothing);
        if (losesNothing)
            return;
        const QByteArray bytes = test::exportedText(folder.filePath(u"out"_s));
        QVERIFY(bytes.contains("The bridge"));
        QVERIFY(!bytes.contains("Le pont"));
        QVERIFY2(!bytes.contains("Personne de démonstration"), "a name in another language");
        QVERIFY(report->losses.contains(u"texts@fr"_s));
    }

    /// Dublin Core has no place for inscriptions: they are named, and nothing that would be lost of them besides.
    void aLossIsNamedOnceAndNotInItsParts_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QStringList>("parts"); // beside the inscriptions
        QTest::newRow("everything") << QStringList() << QStringList() << QStringList();
        QTest::newRow("one language") << QStringList() << QStringList{u"fr"_s} << QStringList();
        QTest::newRow("one language of what stands in others, too") << QStringList() << QStringList{u"en"_s} << QStringList{u"texts@fr"_s};
        QTest::newRow("without inscriptions") << QStringList{u"number"_s, u"title"_s} << QStringList() << QStringList();
    }
    void aLossIsNamedOnceAndNotInItsParts()
    {
        QFETCH(QStringList, fields);
        QFETCH(QStringList, languages);
        QFETCH(QStringList, parts);
        test::MemoryCatalogue catalogue;
        Item item;
        item.id = ItemId::create();
        item.number = u"A-1"_s;
        item.title = {{u"fr"_s, u"Un pont"_s, TextOrigin::Original, TextState::Draft}};
        item.inscriptions = {{u"fr"_s, u"à droite"_s, TextOrigin::Original, TextState::Draft}, {u"fa"_s, u"سمت راست"_s, TextOrigin::Translation, TextState::Reviewed}};
        item.fieldAccess = {{u"inscriptions"_s, Access::Internal}};
        catalogue.records = {item};
        const QTemporaryDir folder;
        ExportRequest request;
        request.fields = fields;
        request.languages = languages;
        const auto report = exported(*formatByKey(u"dc"_s), folder.filePath(u"out"_s), catalogue, request);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(report->losses.contains(u"inscriptions"_s));
        for (const QString &part : {u"texts@fr"_s, u"texts@fa"_s, u"texts.state"_s, u"fieldAccess"_s})
            QVERIFY2(report->losses.contains(part) == parts.contains(part), qPrintable(part));
    }

    /// Dublin Core has an element for each name, and none that says whose names they are.
    void dublinCoreSaysThatNamesStandApart()
    {
        const QTemporaryDir folder;
        const auto report = exported(*formatByKey(u"dc"_s), folder.filePath(u"all"_s), *test::smallCatalogue());
        QVERIFY(report);
        for (const QString &field : {u"makers"_s, u"subjects"_s, u"materials"_s})
            QVERIFY2(report->losses.contains(field + u".grouping"_s), qPrintable(field));
        ExportRequest request;
        request.languages = QStringList{u"en"_s};
        const auto one = exported(*formatByKey(u"dc"_s), folder.filePath(u"one"_s), *test::smallCatalogue(), request);
        QVERIFY(one);
        for (const auto &[field, records] : one->losses)
            QVERIFY2(!field.endsWith(u".grouping"_s), qPrintable(field));
    }

    void aFolderThatHoldsSomethingIsNotWrittenOver_data() { formatsThatWrite(); }
    void aFolderThatHoldsSomethingIsNotWrittenOver()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"out/precious"_s));
        const auto report = exported(*formatByKey(key), folder.filePath(u"out"_s), *test::smallCatalogue());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Refused);
        QVERIFY(QFileInfo(folder.filePath(u"out/precious"_s)).isDir());
        QCOMPARE(leftIn(folder), QStringList{u"out"_s});
    }

private:
    static void formatsThatWrite()
    {
        QTest::addColumn<QString>("key");
        for (const Format &format : formats()) {
            if (format.writes)
                QTest::newRow(qPrintable(format.key)) << format.key;
        }
    }
};

QTEST_GUILESS_MAIN(ExportersTest)
#include "tst_exporters.moc"
