// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemtexts.h"
#include "exchange/formats.h"
#include "exchange/importfiles.h"
#include "exportcatalogues.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

Item &itemOf(test::MemoryCatalogue &catalogue, const QString &number)
{
    for (AnyRecordValue &any : catalogue.records) {
        if (Item *item = std::get_if<Item>(&any); item && item->number == number)
            return *item;
    }
    qFatal("no such item");
}

Term term(Vocabulary vocabulary, const MultiText &label)
{
    Term made;
    made.id = TermId::create();
    made.access = Access::Public;
    made.status = Status::Published;
    made.vocabulary = vocabulary;
    made.label = label;
    return made;
}

Item another(const Item &like, const QString &number)
{
    Item made;
    made.id = ItemId::create();
    made.access = like.access;
    made.status = like.status;
    made.number = number;
    made.kind = ItemKind::Document;
    return made;
}

/// Something in every field that a file of XML can carry.
std::unique_ptr<test::MemoryCatalogue> richCatalogue()
{
    auto catalogue = test::smallCatalogue();
    Agent museum;
    museum.id = AgentId::create();
    museum.access = Access::Public;
    museum.status = Status::Published;
    museum.kind = AgentKind::Organisation;
    museum.names = {{u"Musée Exemple"_s, u"fr"_s, u"Latn"_s, {}}};
    const Term weave = term(Vocabulary::Technique, {{u"fr"_s, u"tissage"_s}, {u"en"_s, u"weaving"_s}});
    const Term knot = term(Vocabulary::Technique, {{u"fr"_s, u"nouage"_s}, {u"en"_s, u"knotting"_s}});
    const Term kilim = term(Vocabulary::Classification, {{u"fr"_s, u"kilim"_s}, {u"en"_s, u"kilim rug"_s}});
    Item part = another(itemOf(*catalogue, u"A-2"_s), u"A-4"_s);
    part.level = Level::Part;
    part.parent = itemOf(*catalogue, u"A-2"_s).id;
    part.makers = {{MakerKind::Withheld, {}, {}, {}}};
    part.date = *UncertainDate::fromEdtf(u"../1925"_s);
    part.extent = {{u"fr"_s, u"4 pages"_s}, {u"fa"_s, u"۴ صفحه"_s}};

    Item &bridge = itemOf(*catalogue, u"A-2"_s);
    bridge.label = {{u"fr"_s, u"Un pont"_s}};
    bridge.context = {{u"en"_s, u"Drawn from the bank."_s}};
    bridge.inscriptions = {{u"fa"_s, u"«پل می‌خواهم»"_s}};
    bridge.condition = {{u"fr"_s, u"Bord usé.\n\nPli au milieu."_s}};
    bridge.advisory = {{u"fr"_s, u"Hauteurs"_s}};
    bridge.rights = {{u"fr"_s, u"Tous droits réservés"_s}, {u"en"_s, u"All rights reserved"_s}};
    bridge.holder = museum.id;
    bridge.classification = {kilim.id};
    bridge.techniques = {weave.id, knot.id};
    bridge.provenance = {{museum.id, *UncertainDate::fromEdtf(u"1930?"_s), {{u"fr"_s, u"Don de l’artiste"_s}}}, {{}, {}, {{u"fr"_s, u"Dépôt"_s}, {u"en"_s, u"Deposit"_s}}}};
    bridge.related = {{RelationKind::VersionOf, itemOf(*catalogue, u"A-3"_s).id}, {RelationKind::Related, part.id}};

    Item &plain = itemOf(*catalogue, u"A-3"_s);
    plain.makers = {{MakerKind::Unknown, {}, {}, {}}};
    plain.date = *UncertainDate::fromEdtf(u"1925-06"_s);
    plain.date.original = u"juin 1925"_s;
    plain.date.originalLanguage = u"fr"_s;
    plain.description = {{u"fr"_s, u"Deux ponts & <trois> arches"_s}};
    plain.holder = museum.id;
    Item undated = another(plain, u"A-5"_s);
    undated.date = UncertainDate::asText(u"sans date"_s, u"fr"_s);
    undated.holder = museum.id;
    undated.urls = QStringList{u"https://example.org/a"_s, u"https://example.org/b"_s};
    undated.provenance = {{{}, {}, {{u"fr"_s, u"Trouvé au marché"_s}}}};
    itemOf(*catalogue, u"A-1"_s).holder = part.holder = museum.id; // who keeps what names nobody is the institution
    for (const char *edtf : {"1975", "1975-12", "1855-01-11", "1975~", "197X", "1975/1980", "1925/..", "1975-01-01/1975-12-31"}) {
        Item dated = another(undated, u"D "_s + QString::fromLatin1(edtf));
        dated.date = *UncertainDate::fromEdtf(QString::fromLatin1(edtf));
        dated.holder = museum.id;
        catalogue->records.push_back(dated);
    }
    for (const char *native : {"1367", "1367-22", "1396-09-07", "1366/1368"}) {
        Item dated = another(undated, u"D "_s + QString::fromLatin1(native));
        dated.date = *UncertainDate::fromSolarHijri(QString::fromLatin1(native));
        dated.holder = museum.id;
        catalogue->records.push_back(dated);
    }
    catalogue->records.insert(catalogue->records.end(), {museum, weave, knot, kilim, part, undated});
    return catalogue;
}

/// Everything an item says, with names for what it points to: a line for each thing.
QStringList told(const test::MemoryCatalogue &catalogue, const Item &item, const QStringList &lost)
{
    ItemTexts names(catalogue, u"fr"_s);
    const auto texts = [](const MultiText &text) {
        QStringList all;
        for (const TextValue &value : text.values())
            all += value.language + u'=' + value.text;
        all.sort();
        return all.join(u'|');
    };
    const auto date = [](const UncertainDate &one) { return QStringList{one.notation(), calendarKey(one.calendar), one.original, one.originalLanguage}.join(u'|'); };
    QStringList lines{u"number: "_s + item.number, u"date: "_s + date(item.date), item.demonstration ? u"demonstration"_s : QString()};
    for (const ItemField &field : itemFields()) {
        if (!field.tabular || field.key == "date"_L1)
            continue;
        for (const QString &language : field.isText() ? QStringList{u"fr"_s, u"en"_s, u"fa"_s} : QStringList{QString()})
            lines += field.key + language + u": "_s + names.values(item, field, language).join(u'|');
    }
    for (const Attribution &maker : item.makers)
        lines += u"makers: "_s + QStringList{enumName(maker.kind), names.agent(maker.agent), maker.role, texts(maker.qualifier)}.join(u'|');
    for (const ProvenanceStep &step : item.provenance)
        lines += u"provenance: "_s + QStringList{names.agent(step.agent), date(step.date), texts(step.text)}.join(u'|');
    for (const Relation &relation : item.related)
        lines += u"related: "_s + names.number(relation.item) + (lost.contains("related.kind"_L1) ? QString() : enumName(relation.kind));
    for (const ExtraField &extra : item.extra)
        lines += u"extra: "_s + extra.name + u'=' + extra.value;
    lines.removeIf([&](const QString &line) { return lost.contains(line.section(u':', 0, 0)); });
    return lines;
}

} // namespace

/// Fields that the bundled exhibition has no use for come back as well.
class XmlRoundTripTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::MemoryCatalogue> m_first;
    test::MemoryCatalogue m_second;
    QStringList m_lost;

    QString exported(const QString &format)
    {
        ExportRequest request;
        request.format = format;
        const QString path = m_folder->filePath(format);
        const auto report = formatByKey(format)->writes(path, *m_first, request, {});
        if (!report)
            return report.error().message;
        for (const auto &[field, records] : report->losses)
            m_lost += field;
        return path;
    }
    Result<ImportReport> put(const QString &path, const QString &format)
    {
        test::MemorySink sink(m_second);
        ImportWish wish;
        wish.files = {{path, format}};
        wish.table.language = u"fr"_s;
        return importFiles(sink, wish);
    }
    static void formats()
    {
        QTest::addColumn<QString>("schema");
        QTest::newRow("lido") << u"lido/lido-v1.1.xsd"_s;
        QTest::newRow("ead3") << u"ead3/ead3.xsd"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_first = richCatalogue();
        m_second.records.clear();
        m_lost.clear();
    }

    void everyFieldThatIsNotNamedAsLostComesBack_data() { formats(); }
    void everyFieldThatIsNotNamedAsLostComesBack()
    {
        const QString format = QString::fromLatin1(QTest::currentDataTag());
        const auto report = put(exported(format), format);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, int(m_first->allOf<Item>().size()));
        QVERIFY(report->issues.back().message.contains(u"media: 1."_s));
        QVERIFY2(m_lost.size() < 8, qPrintable(m_lost.join(u' ')));
        for (const Item &item : m_first->allOf<Item>()) {
            const auto id = m_second.itemByNumber(item.number);
            QVERIFY(id);
            QCOMPARE(told(m_second, *m_second.item(*id), m_lost), told(*m_first, item, m_lost));
        }
        const auto before = m_second.records;
        QCOMPARE(put(m_folder->filePath(format), format)->unchanged, report->added);
        QVERIFY(m_second.records == before);
    }

    void organisationsStayOrganisations_data() { formats(); }
    void organisationsStayOrganisations()
    {
        const QString format = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(put(exported(format), format));
        const auto bridge = m_second.item(*m_second.itemByNumber(u"A-2"_s));
        QCOMPARE(m_second.agent(bridge->holder)->kind, AgentKind::Organisation);
        QCOMPARE(m_second.agent(bridge->makers.at(0).agent)->kind, AgentKind::Person);
    }

    void whatIsWrittenIsValid_data() { formats(); }
    void whatIsWrittenIsValid()
    {
        QFETCH(QString, schema);
        const QString path = QStringLiteral(VITRINE_SHARED_DIR "/schemas/") + schema;
        if (!QFile::exists(path))
            QSKIP("skipped: no schemas");
        QProcess xmllint;
        xmllint.start(u"xmllint"_s, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, path, exported(QString::fromLatin1(QTest::currentDataTag()))});
        QVERIFY(xmllint.waitForFinished(60000));
        const QByteArray said = xmllint.readAllStandardError();
        QVERIFY2(xmllint.exitCode() == 0, said.left(1500).constData());
    }
};

QTEST_GUILESS_MAIN(XmlRoundTripTest)
#include "tst_xmlroundtrip.moc"
