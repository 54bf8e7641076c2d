// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exchange/importfiles.h"
#include "support/memorycatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// LIDO, EAD3 and Dublin Core of other programs, as items.
class XmlImportTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::MemoryCatalogue m_catalogue;

    QString file(const QByteArray &bytes, const QString &name = u"a.xml"_s) const
    {
        QFile out(m_folder->filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    Result<ImportReport> put(const QString &path)
    {
        const auto format = recogniseFormat(path);
        if (!format)
            return format.unexpected();
        test::MemorySink sink(m_catalogue);
        ImportWish wish;
        wish.files = {{path, (*format)->key}};
        wish.keepRows = true;
        return importFiles(sink, wish);
    }
    static QString sample(const QString &name) { return QStringLiteral(VITRINE_SHARED_DIR "/schemas/samples/") + name; }
    QStringList names(const std::vector<TermId> &ids) const
    {
        QStringList labels;
        for (const TermId &id : ids)
            labels += m_catalogue.term(id)->label.shown(u"en")->text;
        return labels;
    }
    static QByteArray lido(const QByteArray &titles, const QByteArray &more = {})
    {
        return "<lido:lidoWrap xmlns:lido=\"http://www.lido-schema.org\"><lido:lido><lido:lidoRecID lido:type=\"x\">R1</lido:lidoRecID><lido:descriptiveMetadata xml:lang=\"fr\">" + more
               + "<lido:objectIdentificationWrap><lido:titleWrap><lido:titleSet>" + titles + "</lido:titleSet></lido:titleWrap></lido:objectIdentificationWrap></lido:descriptiveMetadata></lido:lido></lido:lidoWrap>";
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue.records.clear();
    }

    void theSampleOfLidoComesIn()
    {
        if (!QFile::exists(sample(u"lido-ok.xml"_s)))
            QSKIP("skipped: no samples");
        const auto report = put(sample(u"lido-ok.xml"_s));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 1);
        const Item item = m_catalogue.allOf<Item>().at(0);
        QCOMPARE(item.number, u"OBJ-0001"_s);
        QCOMPARE(item.kind, ItemKind::Photograph);
        QCOMPARE(item.title.text(u"fa"), u"نمای سالن هنگام همایش"_s);
        QCOMPARE(item.description.text(u"fr"), u"Tirage couleur, salle comble."_s);
        QCOMPARE(item.dimensions, (std::vector<Dimension>{{u"height"_s, u"20"_s, u"cm"_s}}));
        QCOMPARE(item.date.edtf, u"2019-06~"_s);
        QCOMPARE(item.rightsUri, u"http://rightsstatements.org/vocab/InC/1.0/"_s);
        QCOMPARE(item.credit.text(u"fr"), u"© Centre Exemple"_s);
        QCOMPARE(item.makers.at(0).role, u"pht"_s);
        const Agent maker = *m_catalogue.agent(item.makers.at(0).agent);
        QCOMPARE(maker.names.size(), size_t(2));
        QCOMPARE(maker.names.at(0).text, u"نادیا اگزامپل"_s);
        QCOMPARE(m_catalogue.agent(item.holder)->names.at(0).text, u"Centre Exemple"_s);
        QCOMPARE(m_catalogue.place(item.place)->name.text(u"fr"), u"Lyon"_s);
        const auto before = m_catalogue.records;
        QCOMPARE(put(sample(u"lido-ok.xml"_s))->unchanged, 1);
        QVERIFY(m_catalogue.records == before);
    }

    void theSampleOfEadComesInWithItsLevels()
    {
        if (!QFile::exists(sample(u"ead3-ok.xml"_s)))
            QSKIP("skipped: no samples");
        const auto report = put(sample(u"ead3-ok.xml"_s));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 2);
        const auto items = m_catalogue.allOf<Item>();
        QCOMPARE(items[0].number, u"F1"_s);
        QCOMPARE(items[0].level, Level::Fonds);
        QCOMPARE(items[0].date.edtf, u"2018/2019"_s);
        QCOMPARE(items[0].languages, (QStringList{u"fr"_s, u"fa"_s}));
        QVERIFY(items[0].scope.text(u"fr").startsWith(u"Documents"_s));
        QVERIFY(!items[0].kind);
        QCOMPARE(items[1].number, u"OBJ-0001"_s);
        QCOMPARE(items[1].parent, items[0].id);
        QCOMPARE(items[1].title.text(u"fa"), u"بیانیهٔ پایانی"_s);
        QCOMPARE(items[1].date.edtf, u"2019-06-15"_s);
        QCOMPARE(items[1].makers.at(0).role, u"sgn"_s);
        QCOMPARE(put(sample(u"ead3-ok.xml"_s))->unchanged, 2);
    }

    void theSampleOfDublinCoreComesIn()
    {
        if (!QFile::exists(sample(u"oai_dc-ok.xml"_s)))
            QSKIP("skipped: no samples");
        const auto report = put(sample(u"oai_dc-ok.xml"_s));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const Item item = m_catalogue.allOf<Item>().at(0);
        QCOMPARE(item.number, u"https://example.org/object/1"_s);
        QCOMPARE(item.kind, ItemKind::Document);
        QCOMPARE(item.title.text(u"fa"), u"بیانیهٔ پایانی"_s);
        QCOMPARE(item.date.edtf, u"2019-06-15"_s);
        QCOMPARE(item.languages, (QStringList{u"fr"_s, u"fa"_s}));
        QCOMPARE(names(item.subjects), QStringList{u"déclaration"_s});
        QCOMPARE(put(sample(u"oai_dc-ok.xml"_s))->unchanged, 1);
    }

    void aFolderOfDublinCoreIsOneImport()
    {
        const QByteArray start = "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">";
        file(start + "<dc:identifier>A</dc:identifier><dc:title xml:lang=\"en\">One</dc:title><dc:type>PhysicalObject</dc:type><dc:type>kilim</dc:type></oai_dc:dc>", u"1.xml"_s);
        file(start + "<dc:title>Two</dc:title><dc:identifier>B</dc:identifier><dc:publisher>P</dc:publisher></oai_dc:dc>", u"2.xml"_s);
        const auto report = put(m_folder->path());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 2);
        const auto items = m_catalogue.allOf<Item>();
        QCOMPARE(items[0].kind, ItemKind::Handicraft);
        QCOMPARE(names(items[0].classification), QStringList{u"kilim"_s});
        QCOMPARE(items[1].title.text(u"fr"), u"Two"_s);
        QCOMPARE(items[1].extra, (std::vector<ExtraField>{{u"dc:publisher"_s, {}, u"P"_s}}));
    }

    void aChildMayStandBeforeItsParent()
    {
        const QByteArray related = "<lido:objectRelationWrap><lido:relatedWorksWrap><lido:relatedWorkSet><lido:relatedWork><lido:object><lido:objectID lido:type=\"x\">P</lido:objectID></lido:object></lido:relatedWork>"
                                   "<lido:relatedWorkRelType><lido:term>part of</lido:term></lido:relatedWorkRelType></lido:relatedWorkSet></lido:relatedWorksWrap></lido:objectRelationWrap>";
        QByteArray bytes = lido("<lido:appellationValue>Kind</lido:appellationValue>", related);
        bytes.replace("</lido:lidoWrap>", "<lido:lido><lido:lidoRecID lido:type=\"x\">P</lido:lidoRecID></lido:lido></lido:lidoWrap>");
        const auto report = put(file(bytes));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const auto items = m_catalogue.allOf<Item>();
        QCOMPARE(items[0].parent, items[1].id);
    }

    void recordsWithoutNumberAndTwiceAreRefusedByThemselves()
    {
        QByteArray bytes = lido("<lido:appellationValue>Un</lido:appellationValue>");
        bytes.replace("</lido:lidoWrap>", "\n<lido:lido/><lido:lido><lido:lidoRecID>R1</lido:lidoRecID></lido:lido></lido:lidoWrap>");
        const auto report = put(file(bytes));
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejected, 2);
        QCOMPARE(report->issues.front().line, 2);
        QVERIFY(report->rows.back().reason.contains(u"row 1"_s));
    }

    void aLongTitleStaysWhole()
    {
        const QByteArray title(32800, 'x');
        QVERIFY(put(file(lido("<lido:appellationValue>=" + title + "</lido:appellationValue>"))));
        QCOMPARE(m_catalogue.allOf<Item>().at(0).title.text(u"fr").size(), 32801);
    }

    void hostileXmlIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray good = lido("<lido:appellationValue>Un</lido:appellationValue>");
        QByteArray bomb = "<!DOCTYPE lido [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'k'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \"" + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
        QTest::newRow("entity bomb") << bomb + "]>" + QByteArray(good).replace("Un", "&j;") << u"entities"_s;
        QTest::newRow("external entity") << "<!DOCTYPE lido [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + QByteArray(good).replace("Un", "&a;") << u"entities"_s;
        QTest::newRow("external document type") << "<!DOCTYPE lido SYSTEM \"http://example.org/lido.dtd\">" + good << u"document type"_s;
        QTest::newRow("too deep") << lido("<a>" + QByteArray("<a>").repeated(80) + QByteArray("</a>").repeated(80) + "</a>") << u"deeper"_s;
        QTest::newRow("cut") << good.left(good.size() - 30) << u"broken"_s;
        QTest::newRow("undeclared entity") << QByteArray(good).replace("Un", "&nbsp;") << u"broken"_s;
        QTest::newRow("no record") << QByteArray("<lido:lidoWrap xmlns:lido=\"http://www.lido-schema.org\"/>") << u"no LIDO record"_s;
        QTest::newRow("no level") << QByteArray("<ead xmlns=\"http://ead3.archivists.org/schema/\"/>") << u"no level"_s;
        QTest::newRow("other XML") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << u"not one that can be imported"_s;
    }
    void hostileXmlIsRefusedWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto report = put(file(bytes));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unreadable);
        QVERIFY2(report.error().message.contains(word), qPrintable(report.error().message));
    }

    void hollowAndBrokenSamplesNeverCrash()
    {
        QDir samples(sample({}));
        for (const QString &name : samples.entryList({u"lido-*.xml"_s, u"ead3-*.xml"_s, u"ead2002-*.xml"_s, u"oai_dc-*.xml"_s}, QDir::Files)) {
            m_catalogue.records.clear();
            const auto report = put(samples.filePath(name));
            QVERIFY2(!report || report->read > 0, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(XmlImportTest)
#include "tst_xmlimport.moc"
