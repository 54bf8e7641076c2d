// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvexport.h"
#include "exchange/csvimport.h"
#include "support/memorycatalogue.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

struct Imported {
    Result<ImportReport> report;
    QStringList files;
};

Imported put(test::MemoryCatalogue &catalogue, const QByteArray &bytes, CsvImportOptions options = {}, const ExchangeJob &job = {})
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    test::MemorySink sink(catalogue);
    if (options.language.isEmpty())
        options.language = u"fr"_s;
    auto report = importCsv(buffer, sink, options, job);
    return {std::move(report), sink.attached};
}

QByteArray table(const test::MemoryCatalogue &catalogue, const CsvExportOptions &options = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto report = exportCsv(buffer, catalogue, options);
    return report ? bytes : report.error().message.toUtf8();
}

Item only(const test::MemoryCatalogue &catalogue) { return catalogue.allOf<Item>().at(0); }

} // namespace

class CsvItemsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyHeaderOfTheContractGoesToItsField()
    {
        test::MemoryCatalogue catalogue;
        const auto done = put(catalogue, "Identifier,TITLE,creator,date,type,medium,dimensions,description,credit line,rights,url,language,subject,place,title@fa\r\n"
                                         "A-1, Le pont ,Marie Claire|J. Doe,1925,Painting|gouache,oil|canvas,height 12.5 cm,Un pont.,Don,https://rights.example/1,https://example.org/1,fr|fa,rivers|bridges,Lyon,پل\r\n"_ba);
        QVERIFY(done.report);
        QCOMPARE(done.report->added, 1);
        QVERIFY2(done.report->issues.empty(), done.report->issues.empty() ? "" : qPrintable(done.report->issues.front().message));
        const Item item = only(catalogue);
        QCOMPARE(item.number, u"A-1"_s);
        QCOMPARE(item.title.text(u"fr"), u" Le pont "_s);
        QCOMPARE(item.title.text(u"fa"), u"پل"_s);
        QCOMPARE(item.kind, ItemKind::Artwork);
        QCOMPARE(item.classification.size(), size_t(2));
        QCOMPARE(item.makers.size(), size_t(2));
        QCOMPARE(item.materials.size(), size_t(2));
        QCOMPARE(item.subjects.size(), size_t(2));
        QCOMPARE(item.dimensions, (std::vector<Dimension>{{u"height"_s, u"12.5"_s, u"cm"_s}}));
        QCOMPARE(item.date.edtf, u"1925"_s);
        QCOMPARE(item.languages, (QStringList{u"fr"_s, u"fa"_s}));
        QCOMPARE(item.rightsUri, u"https://rights.example/1"_s);
        QCOMPARE(item.urls, QStringList{u"https://example.org/1"_s});
        QCOMPARE(item.access, Access::Internal);
        QCOMPARE(item.status, Status::Draft);
        QCOMPARE(catalogue.allOf<Agent>().at(0).names.at(0).text, u"Marie Claire"_s);
        QCOMPARE(catalogue.allOf<Place>().at(0).name.text(u"fr"), u"Lyon"_s);
    }

    void aPersianTableNeedsNoMapping()
    {
        test::MemoryCatalogue catalogue;
        const auto done = put(catalogue, "شماره,عنوان,titre,تاریخ,سازنده,مواد,وضعیت انتشار\nF-1,پل,Le pont,1367,رضا,کاغذ|مرکب,draft\n"_ba);
        QVERIFY(done.report);
        QCOMPARE(done.report->added, 1);
        QVERIFY2(done.report->issues.empty(), done.report->issues.empty() ? "" : qPrintable(done.report->issues.front().message));
        const Item item = only(catalogue);
        QCOMPARE(item.title.text(u"fa"), u"پل"_s);
        QCOMPARE(item.title.text(u"fr"), u"Le pont"_s);
        QCOMPARE(item.makers.size(), size_t(1));
        QCOMPARE(item.materials.size(), size_t(2));
    }

    void theSameWordsAreReadAnewInAnotherLanguageAndKind()
    {
        test::MemoryCatalogue catalogue;
        const auto done = put(catalogue, "number,date,dateLanguage,type,title\n"
                                         "1,été 1988,fr,Painting,a\n2,été 1988,en,Painting,b\n3,été 1988,fr,Letter|Painting,c\n"_ba);
        QVERIFY(done.report);
        QCOMPARE(done.report->added, 3);
        const auto items = catalogue.allOf<Item>();
        QCOMPARE(items.at(0).date.originalLanguage, u"fr"_s);
        QCOMPARE(items.at(1).date.originalLanguage, u"en"_s);
        QVERIFY(items.at(0).date.isKnown());
        QCOMPARE(items.at(0).date.edtf, items.at(2).date.edtf);
        QCOMPARE(items.at(0).kind, ItemKind::Artwork);
        QCOMPARE(items.at(2).kind, ItemKind::Document);
        QCOMPARE(items.at(2).classification.size(), size_t(2));
    }

    void importingTwiceChangesNothing()
    {
        test::MemoryCatalogue catalogue;
        const QByteArray bytes = "number,title,creator,date,type,dimensions,Colour\n1,Un,A|B,vers hier,painting,30 x 40 cm,red\n2,Deux,A,1925?,photo,,\n";
        QCOMPARE(put(catalogue, bytes).report->added, 2);
        const auto before = catalogue.records;
        const auto again = put(catalogue, bytes).report;
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->added + again->updated + again->rejected, 0);
        QVERIFY(catalogue.records == before);
        const auto changed = put(catalogue, "number,title\n1,Autre\n2,\n").report;
        QCOMPARE(changed->updated, 1);
        QCOMPARE(changed->unchanged, 1);
        QCOMPARE(only(catalogue).title.text(u"fr"), u"Autre"_s);
        QCOMPARE(only(catalogue).makers.size(), size_t(2));
    }

    void brokenRowsAreRejectedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<qint64>("row");
        QTest::addColumn<QString>("word");
        const QByteArray head = "number,title\n1,Un\n";
        QTest::newRow("no number") << head + ",Deux\n" << 2 << 1 << 1 << qint64(3) << u"no number"_s;
        QTest::newRow("blank number") << head + "  ,Deux\n" << 2 << 1 << 1 << qint64(3) << u"no number"_s;
        QTest::newRow("number twice") << head + "2,x\n1,Deux\n" << 3 << 2 << 1 << qint64(4) << u"row 2"_s;
        QTest::newRow("open quote") << head + "3,\"Deux\n4,x\n" << 2 << 1 << 1 << qint64(3) << u"quotation mark"_s;
        QTest::newRow("NUL") << head + QByteArray("3,a\0b\n", 6) << 2 << 1 << 1 << qint64(3) << u"NUL"_s;
        QTest::newRow("huge cell") << head + "3," + QByteArray(csvCellLimit + 1, 'x') + '\n' << 2 << 1 << 1 << qint64(3) << u"characters"_s;
        QTest::newRow("no column for the number") << QByteArray("title\nUn\nDeux\n") << 2 << 0 << 2 << qint64(1) << u"--key"_s;
    }
    void brokenRowsAreRejectedWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        test::MemoryCatalogue catalogue;
        const auto report = put(catalogue, bytes).report;
        QVERIFY(report);
        QTEST(report->read, "read");
        QTEST(report->added, "added");
        QTEST(report->rejected, "rejected");
        QVERIFY(report->hasFindings());
        QTEST(report->issues.front().row, "row");
        QVERIFY2(report->issues.front().message.contains(word), qPrintable(report->issues.front().message));
    }

    void oddRowsAreKeptWithAWarning_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("too few cells") << QByteArray("number,title,date\n1,Un\n") << u"missing"_s;
        QTest::newRow("too many cells") << QByteArray("number,title\n1,Un,plus\n") << u"surplus"_s;
        QTest::newRow("unknown column") << QByteArray("number,title,Colour\n1,Un,red\n") << u"Colour"_s;
        QTest::newRow("no title") << QByteArray("number,title\n1,\n") << u"title"_s;
        QTest::newRow("date in words") << QByteArray("number,title,date\n1,Un,the other day\n") << u"the other day"_s;
        QTest::newRow("unknown level") << QByteArray("number,title,access\n1,Un,everybody\n") << u"everybody"_s;
        QTest::newRow("file not there") << QByteArray("number,title,image\n1,Un,none.jpg\n") << u"none.jpg"_s;
        QTest::newRow("file outside") << QByteArray("number,title,image\n1,Un,../../etc/passwd\n") << u"outside"_s;
        QTest::newRow("two places") << QByteArray("number,title,place\n1,Un,Lyon|Paris\n") << u"one place"_s;
        QTest::newRow("parent not there") << QByteArray("number,title,parent\n1,Un,F-9\n") << u"F-9"_s;
        QTest::newRow("Windows-1252") << QByteArray("number;title\n1;\xc9t\xe9\n") << u"Windows-1252"_s;
    }
    void oddRowsAreKeptWithAWarning()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QTemporaryDir folder;
        test::MemoryCatalogue catalogue;
        CsvImportOptions options;
        options.folder = folder.path();
        const auto report = put(catalogue, bytes, options).report;
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->issues.size(), size_t(1));
        QCOMPARE(report->issues.front().severity, ImportIssue::Severity::Warning);
        QVERIFY2(report->issues.front().message.contains(word), qPrintable(report->issues.front().message));
        QVERIFY(!report->hasFindings());
    }

    void aLongTitleIsKeptWhole()
    {
        test::MemoryCatalogue catalogue;
        const QByteArray title(785, 't');
        QCOMPARE(put(catalogue, "number,title\n1," + title + '\n').report->added, 1);
        QCOMPARE(only(catalogue).title.text(u"fr").toUtf8(), title);
    }

    void anEmptyTableIsAnErrorInWords()
    {
        test::MemoryCatalogue catalogue;
        const auto report = put(catalogue, {}).report;
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unreadable);
    }

    void aPublicImportAlsoPublishesButARowsOwnLevelWins()
    {
        test::MemoryCatalogue catalogue;
        CsvImportOptions options;
        options.access = Access::Public;
        QVERIFY(put(catalogue, "number,title,creator,access\n1,Un,A,\n2,Deux,B,restricted\n", options).report);
        const auto items = catalogue.allOf<Item>();
        QCOMPARE(items[0].access, Access::Public);
        QCOMPARE(items[0].status, Status::Published);
        QCOMPARE(items[1].access, Access::Restricted);
        const auto agents = catalogue.allOf<Agent>();
        QCOMPARE(agents[0].access, Access::Public);
        QCOMPARE(agents[1].access, Access::Restricted);
    }

    void picturesBesideTheTableAreAttachedOnce()
    {
        QTemporaryDir folder;
        QFile picture(folder.filePath(u"a.jpg"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write("picture");
        picture.close();
        test::MemoryCatalogue catalogue;
        CsvImportOptions options;
        options.folder = folder.path();
        const QByteArray bytes = "number,title,image\n1,Un,a.jpg\n2,Deux,https://example.org/b.jpg\n";
        const auto first = put(catalogue, bytes, options);
        QCOMPARE(first.files.size(), 1);
        const auto second = put(catalogue, bytes, options);
        QCOMPARE(second.files.size(), 0);
        QCOMPARE(second.report->unchanged, 2);
        QCOMPARE(catalogue.allOf<Item>()[1].extra.at(0).value, u"https://example.org/b.jpg"_s);
    }

    void childrenFindTheirParentWhereverItStands()
    {
        test::MemoryCatalogue catalogue;
        QVERIFY(put(catalogue, "number,title,level,parent\nF.1,Un,item,F\nF,Fonds,fonds,\nF.2,Deux,item,F\n").report->issues.empty());
        const auto items = catalogue.allOf<Item>();
        QCOMPARE(items[0].parent, items[1].id);
        QCOMPARE(items[2].parent, items[1].id);
        QVERIFY(!items[1].kind);
    }

    void aStoppedImportSaysSo()
    {
        test::MemoryCatalogue catalogue;
        ExchangeJob job;
        job.isCancelled = [] { return true; };
        const auto report = put(catalogue, "number,title\n1,Un\n", {}, job).report;
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(catalogue.records.empty());
    }

    void theExactFormComesBackByteForByte()
    {
        test::MemoryCatalogue first;
        QVERIFY(put(first, "number,title@fr,title@en,title@fa,description,creator,date,type,medium,technique,dimensions,rights,url,language,subject,place,notes,Colour,Colour,title,parent,level,access,image\n"
                           "1,\"Le \"\"pont\"\"\",The bridge,پل,\"a\nb\",A\\|B|C\\D,1925,Painting|gouache,oil|ink,wash,30 x 40 cm,Tous droits,https://example.org/1,fr|fa,x,Lyon,secret,red,blue,second title,,,public,https://x.example/1.jpg\r\n"
                           "2,,=1+1,, blancs ,,vers hier,photo,,,height 3 cm,https://rights.example/1,,,,,,,,,1,part,,\r\n"
                           "3,,,,,,1396-09-07,,,,,,,,,,,,green,,,fonds,restricted,\r\n").report);
        const QByteArray bytes = table(first);
        test::MemoryCatalogue second;
        const auto report = put(second, bytes).report;
        QVERIFY(report);
        QCOMPARE(report->added, 3);
        QCOMPARE(table(second), bytes);
        QVERIFY(bytes.contains("1,artwork,"));
        QVERIFY(bytes.contains("Le \"\"pont\"\""));
        QVERIFY(bytes.startsWith("number,kind,level,parent,title@fr,title@en,title@fa,"));
        test::MemoryCatalogue third;
        QVERIFY(put(third, table(first, {CsvStyle::tabs(), {}, {}, {}})).report);
        QCOMPARE(table(third), bytes);
    }

    void whatATableCannotCarryIsNamed()
    {
        test::MemoryCatalogue catalogue;
        Item item;
        item.id = ItemId::create();
        item.number = u"1"_s;
        item.kind = ItemKind::Document;
        item.related = {{RelationKind::Related, ItemId::create()}};
        item.citations = {{SourceId::create(), u"paragraph 1"_s}};
        catalogue.records.push_back(item);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto report = exportCsv(buffer, catalogue, {});
        QVERIFY(report);
        QCOMPARE(report->written, 1);
        QCOMPARE(report->losses, (std::map<QString, int>{{u"related"_s, 1}, {u"citations"_s, 1}}));
    }

    /// What is not written at all is named itself; how its texts stand, who made it in which role and who may see it is then no loss
    /// of its own.
    void onlyLossesOfWhatIsWrittenAreNamed_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QStringList>("losses");
        const QStringList others{u"description"_s, u"kind"_s, u"makers"_s, u"notes"_s};
        QTest::newRow("everything") << QStringList() << QStringList() << QStringList{u"fieldAccess"_s, u"makers.qualifier"_s, u"makers.role"_s, u"texts.state"_s};
        QTest::newRow("numbers alone") << QStringList{u"number"_s} << QStringList() << QStringList{u"title"_s} + others;
        QTest::newRow("titles, which are drafts") << QStringList{u"number"_s, u"title"_s} << QStringList() << others;
        QTest::newRow("titles in one language") << QStringList{u"number"_s, u"title"_s} << QStringList{u"fr"_s} << QStringList{u"texts@en"_s} + others;
        QTest::newRow("one language of titles, named") << QStringList{u"number"_s, u"title@fr"_s} << QStringList() << QStringList{u"texts@en"_s} + others;
        QTest::newRow("descriptions in the language that was reviewed") << QStringList{u"number"_s, u"description"_s} << QStringList{u"en"_s}
                                                                      << QStringList{u"kind"_s, u"makers"_s, u"notes"_s, u"texts.state"_s, u"texts@fr"_s, u"title"_s};
        QTest::newRow("descriptions in the language that was not") << QStringList{u"number"_s, u"description"_s} << QStringList{u"fr"_s}
                                                                 << QStringList{u"kind"_s, u"makers"_s, u"notes"_s, u"texts@en"_s, u"title"_s};
        QTest::newRow("makers") << QStringList{u"number"_s, u"makers"_s} << QStringList() << QStringList{u"description"_s, u"kind"_s, u"makers.qualifier"_s, u"makers.role"_s, u"notes"_s, u"title"_s};
        QTest::newRow("what has a level of its own") << QStringList{u"number"_s, u"notes"_s} << QStringList() << QStringList{u"description"_s, u"fieldAccess"_s, u"kind"_s, u"makers"_s, u"title"_s};
    }
    void onlyLossesOfWhatIsWrittenAreNamed()
    {
        QFETCH(QStringList, fields);
        QFETCH(QStringList, languages);
        QFETCH(QStringList, losses);
        test::MemoryCatalogue catalogue;
        QVERIFY(put(catalogue, "number,title@fr,title@en,description@fr,creator,notes\n1,Un,One,Un pont,Marie,secret\n").report);
        Item item = only(catalogue);
        item.description.set(u"en"_s, u"A bridge"_s, TextOrigin::Translation, TextState::Reviewed);
        item.makers.front().kind = MakerKind::Attributed;
        item.makers.front().role = u"painter"_s;
        item.fieldAccess = {{u"notes"_s, Access::Restricted}};
        for (AnyRecordValue &record : catalogue.records) {
            if (std::holds_alternative<Item>(record))
                record = item;
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto report = exportCsv(buffer, catalogue, {CsvStyle::exact(), {}, fields, languages});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QStringList named;
        for (const auto &[field, records] : report->losses)
            named += field;
        losses.sort();
        QCOMPARE(named, losses);
    }

    void onlyTheColumnsAskedForAreWritten()
    {
        test::MemoryCatalogue catalogue;
        QVERIFY(put(catalogue, "number,title,notes\n1,Un,secret\n").report);
        QCOMPARE(table(catalogue, {CsvStyle::exact(), {}, {u"number"_s, u"title"_s}, {u"fr"_s}}), "number,title@fr\r\n1,Un\r\n"_ba);
        QVERIFY(table(catalogue, {CsvStyle::exact(), {}, {u"nothing"_s}, {}}).startsWith("There is no field"));
    }

    void aNarrowAudienceGetsNothingBeyondIt()
    {
        test::MemoryCatalogue catalogue;
        QVERIFY(put(catalogue, "number,title,notes,access\n1,Un,SECRET,public\n2,SECRET,x,internal\n").report);
        catalogue.eyes = Audience::visitor();
        const QByteArray bytes = table(catalogue);
        QVERIFY(bytes.contains("Un"));
        QVERIFY2(!bytes.contains("SECRET"), bytes.constData());
    }
};

QTEST_APPLESS_MAIN(CsvItemsTest)
#include "tst_csvitems.moc"
