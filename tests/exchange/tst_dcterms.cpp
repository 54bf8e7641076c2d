// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exportcatalogues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Qualified Dublin Core as JSON-LD; what holds for every format is in tst_exporters.
class DcTermsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    LossReport m_report;

    QJsonObject graphOf(const test::MemoryCatalogue &catalogue, const ExportRequest &request = {})
    {
        const QString path = m_folder.filePath(u"out.jsonld"_s);
        const auto report = formatByKey(u"dcterms")->writes(path, catalogue, request, {});
        m_report = report.value_or(LossReport());
        QFile file(path);
        return report && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    static QJsonObject entry(const QJsonObject &whole, const QString &number)
    {
        for (const QJsonValue one : whole["@graph"_L1].toArray()) {
            if (one["dcterms:identifier"_L1] == number)
                return one.toObject();
        }
        return {};
    }
    static QString in(const QJsonValue &texts, const QString &language)
    {
        for (const QJsonValue text : texts.toArray()) {
            if (text["@language"_L1] == language)
                return text["@value"_L1].toString();
        }
        return {};
    }
    QJsonObject onlyItem(const Item &item)
    {
        test::MemoryCatalogue catalogue;
        catalogue.values = {{u"baseUri"_s, u"https://example.org/"_s}};
        catalogue.records = {item};
        return graphOf(catalogue)["@graph"_L1].toArray().at(0).toObject();
    }
    static Item published(const QString &number)
    {
        Item item;
        item.id = ItemId::create();
        item.number = number;
        item.access = Access::Public;
        item.status = Status::Published;
        item.kind = ItemKind::Document;
        return item;
    }

private Q_SLOTS:
    void anEntrySaysEachThingByItsTermInEveryLanguage()
    {
        const QJsonObject whole = graphOf(*test::smallCatalogue());
        QCOMPARE(whole["@context"_L1]["dcterms"_L1], u"http://purl.org/dc/terms/"_s);
        QCOMPARE(whole["@graph"_L1].toArray().size(), 3);
        const QJsonObject bridge = entry(whole, u"A-2"_s);
        QVERIFY(bridge["@id"_L1].toString().startsWith("https://example.org/item/"_L1));
        QCOMPARE(bridge["@type"_L1], u"dcmitype:PhysicalObject"_s);
        QCOMPARE(in(bridge["dcterms:title"_L1], u"fr"_s), u"Le pont"_s);
        QCOMPARE(in(bridge["dcterms:title"_L1], u"fa"_s), u"پل"_s);
        QVERIFY(in(bridge["dcterms:description"_L1], u"en"_s).contains("demonstration"_L1, Qt::CaseInsensitive));
        QCOMPARE(bridge["dcterms:publisher"_L1][0], u"Musée Exemple"_s);
        const QJsonValue paper = bridge["dcterms:medium"_L1][0];
        QCOMPARE(paper["@id"_L1], u"http://vocab.getty.edu/aat/300014109"_s);
        QCOMPARE(in(paper["rdfs:label"_L1], u"en"_s), u"paper"_s);
        QVERIFY(bridge["dcterms:subject"_L1][0]["@id"_L1].toString().startsWith("https://example.org/term/"_L1));
        QCOMPARE(bridge["dcterms:spatial"_L1][0]["@type"_L1], u"dcterms:Location"_s);
        QCOMPARE(bridge["dcterms:extent"_L1].toArray().size(), 2);
        QCOMPARE(bridge["dcterms:language"_L1][1]["@value"_L1], u"fa"_s);
        QCOMPARE(bridge["dcterms:rights"_L1][0]["@id"_L1], u"http://rightsstatements.org/vocab/InC/1.0/"_s);
        QCOMPARE(in(bridge["dcterms:rights"_L1], u"en"_s), u"Gift"_s);
        QCOMPARE(bridge["dcterms:format"_L1][0]["@value"_L1], u"image/png"_s);
        QCOMPARE(bridge["dcterms:isPartOf"_L1][0]["@id"_L1], entry(whole, u"A-1"_s)["@id"_L1]);
        QCOMPARE(entry(whole, u"A-1"_s)["@type"_L1], u"dcmitype:Collection"_s);
    }

    void aDoubtfulMakerIsWordsAndNoPerson()
    {
        const QJsonObject bridge = entry(graphOf(*test::smallCatalogue()), u"A-2"_s);
        const QJsonObject maker = bridge["dcterms:creator"_L1][0].toObject();
        QVERIFY(!maker.contains("@id"_L1));
        QVERIFY(in(maker["rdfs:label"_L1], u"en"_s).startsWith("attributed to"_L1));
        QVERIFY(m_report.losses.contains(u"makers.role"_s));
    }

    void aDateIsTypedByWhatItIs_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("type");
        QTest::newRow("year") << u"1988"_s << u"dcterms:W3CDTF"_s;
        QTest::newRow("day") << u"1988-07-28"_s << u"dcterms:W3CDTF"_s;
        QTest::newRow("about") << u"1988~"_s << u"edtf:EDTF"_s;
        QTest::newRow("span") << u"1981/1988"_s << u"edtf:EDTF"_s;
        QTest::newRow("decade") << u"198X"_s << u"edtf:EDTF"_s;
        QTest::newRow("before our era") << u"-0044"_s << u"edtf:EDTF"_s;
    }
    void aDateIsTypedByWhatItIs()
    {
        QFETCH(QString, notation);
        QFETCH(QString, type);
        Item item = published(u"1"_s);
        item.date = *UncertainDate::from(Calendar::Gregorian, notation);
        item.date.original = u"wording"_s;
        item.date.originalLanguage = u"fr"_s;
        const QJsonObject made = onlyItem(item);
        QCOMPARE(made["dcterms:created"_L1][0]["@value"_L1], notation);
        QCOMPARE(made["dcterms:created"_L1][0]["@type"_L1], type);
        QCOMPARE(in(made["dcterms:date"_L1], u"fr"_s), u"wording"_s);
    }

    void relationsAndSourcesHaveTheirTerms()
    {
        Item whole = published(u"1"_s);
        Item part = published(u"2"_s);
        Source source;
        source.id = SourceId::create();
        source.access = Access::Public;
        source.status = Status::Published;
        source.title = {{u"en"_s, u"A report"_s}};
        source.address = u"https://example.org/report"_s;
        part.related = {{RelationKind::VersionOf, whole.id}, {RelationKind::Depicts, whole.id}, {RelationKind::PartOf, ItemId::create()}};
        part.citations = {{source.id, u"page 12"_s}};
        test::MemoryCatalogue catalogue;
        catalogue.values = {{u"baseUri"_s, u"https://example.org/"_s}};
        catalogue.records = {whole, part, source};
        const QJsonObject made = entry(graphOf(catalogue), u"2"_s);
        QCOMPARE(made["dcterms:isVersionOf"_L1][0]["@id"_L1].toString(), QString(u"https://example.org/item/"_s + whole.id.toString()));
        QCOMPARE(made["dcterms:relation"_L1].toArray().size(), 1);
        QVERIFY(!made.contains("dcterms:isPartOf"_L1)); // to what is not there nothing points
        QCOMPARE(made["dcterms:isReferencedBy"_L1][0]["@id"_L1], source.address);
        QCOMPARE(in(made["dcterms:isReferencedBy"_L1][0]["rdfs:label"_L1], u"en"_s), u"A report"_s);
        QVERIFY(m_report.losses.contains(u"citations.locator"_s) && m_report.losses.contains(u"related.kind"_s));
    }

    void onlyTheLanguagesAskedForAreWritten()
    {
        ExportRequest request;
        request.languages = QStringList{u"en"_s};
        const QJsonObject bridge = entry(graphOf(*test::smallCatalogue(), request), u"A-2"_s);
        QCOMPARE(bridge["dcterms:title"_L1].toArray().size(), 1);
        QCOMPARE(in(bridge["dcterms:medium"_L1][0]["rdfs:label"_L1], u"fr"_s), QString());
    }

    void withoutAnAddressItIsRefused()
    {
        test::MemoryCatalogue catalogue;
        const auto refused = formatByKey(u"dcterms")->writes(m_folder.filePath(u"refused"_s), catalogue, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY(!QFile::exists(m_folder.filePath(u"refused"_s)));
    }
};

QTEST_GUILESS_MAIN(DcTermsTest)
#include "tst_dcterms.moc"
