// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "exchange/jsonexport.h"
#include "exchange/jsonimport.h"
#include "exchange/jsonrecords.h"
#include "support/memorycatalogue.h"
#include "support/samples.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const test::MemoryCatalogue &catalogue)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto report = exportJson(buffer, catalogue, {});
    return report ? bytes : report.error().message.toUtf8();
}

QString saved(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName();
}

void fillWithEveryType(test::MemoryCatalogue &catalogue)
{
    catalogue.records = {samples::filled<Exhibition>(), samples::filled<Section>(), samples::filled<Item>(u"a"_s), samples::filled<Item>(u"b"_s),
                         samples::filled<Medium>(), samples::filled<Agent>(), samples::filled<Event>(), samples::filled<Statement>(),
                         samples::filled<Quantity>(), samples::filled<Declaration>(), samples::filled<Source>(), samples::filled<Place>(),
                         samples::filled<Term>(), samples::filled<SavedList>()};
    catalogue.values = {{u"title"_s, u"Un titre"_s}, {u"languages"_s, u"fr,en,fa"_s}};
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordComesBackAndGivesTheSameBytes()
    {
        test::MemoryCatalogue first;
        fillWithEveryType(first);
        const QByteArray bytes = written(first);
        QTemporaryDir folder;
        test::MemoryCatalogue second;
        test::MemorySink sink(second);
        const auto report = importJson({saved(folder, u"c.json"_s, bytes)}, sink, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY2(report->issues.empty(), report->issues.empty() ? "" : qPrintable(report->issues.front().message));
        QCOMPARE(report->added, int(first.records.size()));
        QCOMPARE(written(second), bytes);
        const auto again = importJson({folder.filePath(u"c.json"_s)}, sink, {});
        QCOMPARE(again->unchanged, int(first.records.size()));
    }

    void oneRecordStandsOnALineAndNoTimeOfExportIsSaid()
    {
        test::MemoryCatalogue catalogue;
        fillWithEveryType(catalogue);
        QCOMPARE(written(catalogue).count('\n'), qsizetype(catalogue.records.size() + 2));
        QCOMPARE(written(catalogue), written(catalogue));
        QVERIFY(!written(catalogue).contains("exported"));
    }

    void aFolderOfFilesIsOneCatalogueInAnyOrder()
    {
        QTemporaryDir folder;
        const Item item = samples::filled<Item>();
        const QByteArray record = QJsonDocument(recordToJson(item)).toJson();
        const Agent agent = samples::filled<Agent>();
        saved(folder, u"a-item.json"_s, record);
        saved(folder, u"b.json"_s, "{\"format\":\"vitrine-catalogue\",\"version\":1,\"records\":[" + QJsonDocument(recordToJson(agent)).toJson() + "]}");
        saved(folder, u"c.json"_s, "{\"format\":\"vitrine-catalogue\",\"version\":1,\"settings\":{\"title\":\"T\"}}");
        test::MemoryCatalogue catalogue;
        test::MemorySink sink(catalogue);
        const auto report = importJson({folder.path()}, sink, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 2);
        QCOMPARE(std::get<Agent>(catalogue.records[0]), agent);
        QCOMPARE(std::get<Item>(catalogue.records[1]), item);
        QCOMPARE(catalogue.setting(u"title"_s), u"T"_s);
    }

    void brokenTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray head = "{\"format\":\"vitrine-catalogue\",\"version\":1,\"records\":[";
        QTest::newRow("empty") << QByteArray() << u"line 1, column 1"_s;
        QTest::newRow("no JSON") << QByteArray("hello") << u"line 1, column 1"_s;
        QTest::newRow("cut off") << head + "\n{\"type\":\"item\"" << u"line 2"_s;
        QTest::newRow("cut off in a string") << head + "\n{\"type\":\"it" << u"line 2"_s;
        QTest::newRow("missing comma") << head + "{\"type\":\"item\"}\n {\"type\":\"item\"}]}" << u"line 2, column 2"_s;
        QTest::newRow("bad value") << head + "{\"type\":\"item\",\n\"uid\":nonsense}]}" << u"line 2"_s;
        QTest::newRow("too deep") << head + "{\"type\":\"item\",\"x\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}]}" << u"64"_s;
        QTest::newRow("lone surrogate") << head + "{\"type\":\"item\",\"notes\":\"\\ud800\"}]}" << u"surrogate"_s;
        QTest::newRow("NUL") << head + "{\"type\":\"item\",\"notes\":\"a\\u0000\"}]}" << u"NUL"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << u"UTF-8"_s;
        QTest::newRow("another format") << QByteArray("{\"records\":[]}") << u"format"_s;
        QTest::newRow("newer") << QByteArray("{\"format\":\"vitrine-catalogue\",\"version\":2,\"records\":[]}") << u"newer"_s;
        QTest::newRow("something after the end") << head + "]} x" << u"follows"_s;
    }
    void brokenTextIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QTemporaryDir folder;
        test::MemoryCatalogue catalogue;
        test::MemorySink sink(catalogue);
        const auto report = importJson({saved(folder, u"c.json"_s, bytes)}, sink, {});
        QVERIFY(!report);
        QVERIFY(report.error().kind == ErrorKind::Unreadable || report.error().kind == ErrorKind::Newer);
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
    }

    void aRecordThatDoesNotFitIsRejectedAndTheOthersAreKept()
    {
        QTemporaryDir folder;
        const QByteArray good = QJsonDocument(recordToJson(samples::filled<Place>())).toJson(QJsonDocument::Compact);
        const QByteArray bytes = "{\"format\":\"vitrine-catalogue\",\"version\":1,\"records\":[\n{\"type\":\"place\",\"uid\":\"x\"},\n" + good
                                 + ",\n{\"type\":\"statue\"}]}";
        test::MemoryCatalogue catalogue;
        test::MemorySink sink(catalogue);
        const auto report = importJson({saved(folder, u"c.json"_s, bytes)}, sink, {});
        QVERIFY(report);
        QCOMPARE(report->read, 3);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejected, 2);
        QVERIFY(report->hasFindings());
    }

    void aHandWrittenMediumTakesItsFiles()
    {
        QTemporaryDir folder;
        saved(folder, u"p.jpg"_s, "picture");
        saved(folder, u"x.vtt"_s, "WEBVTT\n");
        saved(folder, u"t.json"_s, "{\"pages\":[{},{\"original\":\"fr\",\"text\":{\"fr\":\"un\\ndeux\",\"en\":\"one\\ntwo\"},\"lines\":[[0.1,0.2,0.3,0.4],[0,0,1,1]]}]}");
        const QString path = saved(folder, u"m.json"_s,
            "{\"type\":\"medium\",\"uid\":\"8d2c4ad0-6f0a-4c39-8f61-2f0c2f3f2f10\",\"item\":\"8d2c4ad0-6f0a-4c39-8f61-2f0c2f3f2f11\",\"file\":\"p.jpg\","
            "\"texts\":\"t.json#1\",\"tracks\":[{\"kind\":\"subtitles\",\"language\":\"fr\",\"file\":\"x.vtt\"}]}");
        test::MemoryCatalogue catalogue;
        test::MemorySink sink(catalogue);
        const auto report = importJson({path}, sink, {});
        QVERIFY2(report && report->added == 1, report ? "rejected" : qPrintable(report.error().message));
        const Medium medium = catalogue.allOf<Medium>().at(0);
        QCOMPARE(sink.attached.size(), 1);
        QCOMPARE(medium.bytes, 7);
        QCOMPARE(medium.transcript.text(u"en"), u"one\ntwo"_s);
        QCOMPARE(medium.lines.at(0), (LineBox{0.1, 0.2, 0.3, 0.4}));
        QCOMPARE(medium.tracks.at(0).webvtt, u"WEBVTT\n"_s);
        QCOMPARE(medium.originalName, u"p.jpg"_s);
        QCOMPARE(importJson({path}, sink, {})->unchanged, 1);
    }

    void aFileOutsideTheCatalogueIsNotRead()
    {
        QTemporaryDir folder;
        const QString path = saved(folder, u"m.json"_s, "{\"type\":\"medium\",\"uid\":\"8d2c4ad0-6f0a-4c39-8f61-2f0c2f3f2f10\",\"file\":\"/etc/hostname\"}");
        test::MemoryCatalogue catalogue;
        test::MemorySink sink(catalogue);
        const auto report = importJson({path}, sink, {});
        QVERIFY(!report);
        QVERIFY(catalogue.records.empty());
    }

    void anAccessGivenIsForRecordsWithoutOneOfTheirOwn()
    {
        QTemporaryDir folder;
        const QString path = saved(folder, u"p.json"_s, "{\"format\":\"vitrine-catalogue\",\"version\":1,\"records\":["
            "{\"type\":\"place\",\"uid\":\"8d2c4ad0-6f0a-4c39-8f61-2f0c2f3f2f10\"},{\"type\":\"place\",\"uid\":\"8d2c4ad0-6f0a-4c39-8f61-2f0c2f3f2f11\",\"access\":\"restricted\"}]}");
        test::MemoryCatalogue catalogue;
        test::MemorySink sink(catalogue);
        JsonImportOptions options;
        options.access = Access::Public;
        QVERIFY(importJson({path}, sink, options));
        const auto places = catalogue.allOf<Place>();
        QCOMPARE(places[0].access, Access::Public);
        QCOMPARE(places[0].status, Status::Published);
        QCOMPARE(places[1].access, Access::Restricted);
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
