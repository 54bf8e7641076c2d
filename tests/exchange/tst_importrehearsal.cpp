// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfiles.h"
#include "exchange/likenames.h"
#include "support/memorycatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// What an import says of every row, how columns are mapped, and which names are possibly the same.
class ImportRehearsalTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    test::MemoryCatalogue m_catalogue;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    ImportReport put(const QByteArray &bytes, const TableMapping &mapping = {})
    {
        test::MemorySink sink(m_catalogue);
        ImportWish wish;
        wish.files = {{file(u"t.csv"_s, bytes), u"csv"_s}};
        wish.keepRows = true;
        wish.table.mapping = mapping;
        const auto report = importFiles(sink, wish);
        if (!report)
            qWarning("%s", qPrintable(report.error().message));
        return report.value_or({});
    }
    static TableMapping mapping(const QByteArray &columns)
    {
        return TableMapping::fromJson("{\"format\":\"vitrine-mapping\",\"version\":1,\"columns\":[" + columns + "]}").value_or({});
    }

private Q_SLOTS:
    void init() { m_catalogue.records.clear(); }

    void everyRowSaysWhatBecomesOfIt()
    {
        put("number,title\n1,Un\n2,Deux\n");
        const ImportReport report = put("number,title,title@en\n1,Un,\n2,Autre,Two\n\n3,Trois,\n3,Encore,\n,Sans,\n");
        std::vector<std::tuple<qint64, QString, RowOutcome>> told;
        for (const ImportRow &row : report.rows)
            told.emplace_back(row.place.row, row.place.number, row.outcome);
        QCOMPARE(told, (std::vector<std::tuple<qint64, QString, RowOutcome>>{{2, u"1"_s, RowOutcome::Unchanged},
                                                                            {3, u"2"_s, RowOutcome::Updated},
                                                                            {5, u"3"_s, RowOutcome::Added},
                                                                            {6, u"3"_s, RowOutcome::Rejected},
                                                                            {7, {}, RowOutcome::Rejected}}));
        const QJsonArray rows = report.toJson().value("rows"_L1).toArray();
        QCOMPARE(rows[4]["line"_L1].toInt(), 7);
        QVERIFY(rows[4]["reason"_L1].toString().contains(u"no number"_s));
    }

    void aChangedRowNamesItsFields()
    {
        put("number,title,date\n1,Un,1925\n");
        const ImportReport report = put("number,title,date,credit@fa\n1,Deux,1926,هدیه\n");
        QStringList fields;
        for (const FieldChange &change : report.rows.at(0).changes)
            fields += change.field + u'@' + change.language;
        QCOMPARE(fields, (QStringList{u"title@fr"_s, u"date@"_s, u"credit@fa"_s}));
        const QJsonObject title = report.toJson().value("rows"_L1)[0]["changes"_L1][0].toObject();
        QCOMPARE(title.value("before"_L1)["text"_L1].toString(), u"Un"_s);
        QCOMPARE(title.value("after"_L1)["text"_L1].toString(), u"Deux"_s);
    }

    void aMappingSendsColumnsToFields()
    {
        const TableMapping map = mapping("{\"header\":\"Inv.\",\"field\":\"number\"},{\"header\":\"Titel\",\"field\":\"title@de\"},{\"header\":\"title\",\"field\":\"extra:Arbeitstitel\"},"
                                         "{\"header\":\"Prüfziffer\",\"field\":\"ignore\"},{\"header\":\"Fehlt\",\"field\":\"credit\"},{\"header\":\"Titel\",\"field\":\"label@de\"}");
        QCOMPARE(map.columns.size(), size_t(6));
        const ImportReport report = put("number,Inv.,Titel,Titel,title,Prüfziffer,maker\nx,A-1,Eins,Kurz,roh,9,Marie\n", map);
        QCOMPARE(report.added, 1);
        const Item item = m_catalogue.allOf<Item>().at(0);
        QCOMPARE(item.number, u"A-1"_s);
        QCOMPARE(item.title.text(u"de"), u"Eins"_s);
        QCOMPARE(item.label.text(u"de"), u"Kurz"_s);
        QCOMPARE(item.makers.size(), size_t(1));
        QCOMPARE(item.extra, (std::vector<ExtraField>{{u"number"_s, {}, u"x"_s}, {u"Arbeitstitel"_s, {}, u"roh"_s}}));
        QStringList told;
        for (const ImportIssue &issue : report.issues)
            told += issue.column;
        QVERIFY(told.contains(u"Prüfziffer"_s) && told.contains(u"Fehlt"_s));
    }

    void aMappingFoundByRecognitionWorksAgain()
    {
        const QByteArray bytes = "Numéro,Titre,title_en,Couleur,dateEdtf,title\n1,Un,One,rouge,1925,zwei\n";
        const ImportReport first = put(bytes);
        QStringList targets;
        for (const TableMapping::Entry &entry : first.mapping.columns)
            targets += entry.target;
        QCOMPARE(targets, (QStringList{u"number"_s, u"title"_s, u"title@en"_s, u"extra:Couleur"_s, u"dateEdtf"_s, u"extra:title"_s}));
        const auto before = m_catalogue.records;
        const auto again = TableMapping::fromJson(QJsonDocument(first.mapping.toJson()).toJson());
        QVERIFY(again);
        QCOMPARE(*again, first.mapping);
        QCOMPARE(put(bytes, *again).unchanged, 1);
        QVERIFY(m_catalogue.records == before);
    }

    void badMappingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("no JSON") << QByteArray("columns: title") << ErrorKind::Unreadable << u"vitrine-mapping"_s;
        QTest::newRow("other JSON") << QByteArray("{\"format\":\"x\"}") << ErrorKind::Unreadable << u"vitrine-mapping"_s;
        QTest::newRow("newer") << QByteArray("{\"format\":\"vitrine-mapping\",\"version\":2}") << ErrorKind::Newer << u"newer"_s;
        QTest::newRow("no field") << QByteArray("{\"format\":\"vitrine-mapping\",\"version\":1,\"columns\":[{\"header\":\"A\",\"field\":\"titel\"}]}") << ErrorKind::Invalid << u"titel"_s;
        QTest::newRow("no language") << QByteArray("{\"format\":\"vitrine-mapping\",\"version\":1,\"language\":\"french!\"}") << ErrorKind::Invalid << u"french!"_s;
    }
    void badMappingsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto read = TableMapping::fromJson(bytes);
        QVERIFY(!read);
        QTEST(read.error().kind, "kind");
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }

    void namesAreLikeOrNot_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("isLike");
        const auto row = [](const char *name, const QString &known, const QString &given, bool isLike) { QTest::newRow(name) << known << given << isLike; };
        row("equal", u"Marie Claire"_s, u"Marie Claire"_s, false);
        row("another case", u"Marie Claire"_s, u"MARIE CLAIRE"_s, true);
        row("without accents", u"Élise Noël"_s, u"Elise Noel"_s, true);
        row("another order", u"Claire, Marie"_s, u"Marie Claire"_s, true);
        row("Arabic letters", u"کتابخانه"_s, u"كتابخانه"_s, true);
        row("a letter left out", u"Marie Claire"_s, u"Marie Clare"_s, true);
        row("a letter added", u"Marie Clare"_s, u"Marie Claire"_s, true);
        row("a letter changed at the start", u"Marie Claire"_s, u"Varie Claire"_s, true);
        row("a letter changed at the end", u"Marie Claire"_s, u"Marie Clairo"_s, true);
        row("letters exchanged", u"Marie Claire"_s, u"Maire Claire"_s, true);
        row("two people", u"Hasan"_s, u"Hossein"_s, false);
        row("two letters", u"Marie Claire"_s, u"Marta Claire"_s, false);
        row("another digit", u"Box 12 of the attic"_s, u"Box 13 of the attic"_s, false);
        row("too short", u"Ali"_s, u"Ala"_s, false);
    }
    void namesAreLikeOrNot()
    {
        QFETCH(QString, known);
        QFETCH(QString, given);
        QFETCH(bool, isLike);
        LikeNames names;
        names.add(u"Somebody Else"_s);
        names.add(known);
        QCOMPARE(names.likeOf(given), isLike ? known : QString());
    }

    void namesThatAreLikeAreToldAndNeverMerged()
    {
        put("number,creator,subject\n1,Marie Claire,rivers\n");
        const ImportReport report = put("number,creator,subject,material\n2,Marie Clare,Rivers,rivers\n3,Marie Claire,rivers,\n4,Marie Clare,,\n");
        QCOMPARE(m_catalogue.allOf<Agent>().size(), size_t(2));
        QCOMPARE(m_catalogue.allOf<Term>().size(), size_t(3));
        QStringList told;
        for (const ImportIssue &issue : report.issues) {
            if (issue.known.isEmpty())
                continue;
            told += QString::number(issue.row) + u' ' + issue.given + u'=' + issue.known;
        }
        QCOMPARE(told, (QStringList{u"2 Marie Clare=Marie Claire"_s, u"2 Rivers=rivers"_s}));
        QCOMPARE(report.toJson().value("issues"_L1)[0]["possiblySame"_L1]["known"_L1].toString(), u"Marie Claire"_s);
        QVERIFY(!report.hasFindings());
    }

    void longAndHostileCellsStayWhole_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("785 characters") << QString(785, u'x');
        QTest::newRow("32,800 characters") << QString(32800, u'پ');
        for (const QString &cell : {u"=1+1"_s, u"+33 1 42"_s, u"-5"_s, u"@here"_s, u"=cmd|' /C calc'!A0"_s, u"\u202Eexe"_s, u"a\u2028b"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void longAndHostileCellsStayWhole()
    {
        QFETCH(QString, title);
        QCOMPARE(put("number,title\n1,\"" + title.toUtf8() + "\"\n").added, 1);
        QCOMPARE(m_catalogue.allOf<Item>().at(0).title.text(u"fr"), title);
    }
};

QTEST_GUILESS_MAIN(ImportRehearsalTest)
#include "tst_importrehearsal.moc"
