// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "curator/cellplan.h"
#include "curator/planmodel.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// What a cell takes of what was typed or pasted, and what it says of the rest.
class CellReaderTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;

    AgentId person(const QString &name)
    {
        Agent agent;
        NameForm form;
        form.text = name;
        form.language = u"en"_s;
        agent.names.push_back(form);
        return m_catalogue->add(agent).value_or({});
    }
    TermId term(Vocabulary vocabulary, const QString &label)
    {
        Term term;
        term.vocabulary = vocabulary;
        term.label.set(u"fr"_s, label, TextOrigin::Original, TextState::Draft);
        return m_catalogue->add(term).value_or({});
    }
    [[nodiscard]] QJsonValue read(const QString &key, const QString &text, RecordType type = RecordType::Item) const
    {
        CellReader cells(*m_reader, u"en"_s, false);
        const auto value = cells.read(plannedShape(type, key), text);
        return value ? *value : QJsonValue(u"refused: "_s + value.error().message);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Catalogue::create(m_folder->filePath(u"c.vitrine"_s), {u"Test"_s, {}});
        QVERIFY(made);
        m_catalogue = std::move(*made);
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
    }
    void cleanup()
    {
        m_reader.reset();
        m_catalogue.reset();
        m_folder.reset();
    }

    void valuesAreReadAsTheirFieldsTakeThem()
    {
        QCOMPARE(read(u"title"_s, u"  =1+1 "_s), QJsonValue(u"  =1+1 "_s)); // words are kept as they are
        QCOMPARE(read(u"title"_s, u" "_s), QJsonValue());
        QCOMPARE(read(u"urls"_s, u"a | b\\|c | "_s), QJsonValue(QJsonArray{u"a"_s, u"b|c"_s}));
        QCOMPARE(read(u"kind"_s, u"PHOTOGRAPH"_s), QJsonValue(u"photograph"_s));
        QCOMPARE(read(u"kind"_s, u"handmade object"_s), QJsonValue(u"handicraft"_s));
        QCOMPARE(read(u"demonstration"_s, u"Yes"_s), QJsonValue(true));
        QCOMPARE(read(u"demonstration"_s, u"no"_s), QJsonValue());
        QCOMPARE(read(u"lower"_s, u"2000"_s, RecordType::Quantity), QJsonValue(2000));
        QCOMPARE(read(u"lower"_s, u"۲۰۰۰"_s, RecordType::Quantity), QJsonValue(2000));
        QCOMPARE(read(u"lower"_s, u"٢٠٠٠"_s, RecordType::Quantity), QJsonValue(2000));
        QCOMPARE(read(u"date"_s, u"summer 1905"_s).toObject().value("edtf"_L1).toString(), u"1905-22"_s);
        QCOMPARE(read(u"date"_s, u"تابستان ۱۲۸۴"_s).toObject().value("native"_L1).toString(), u"1284-22"_s);
    }

    void whatAFieldDoesNotTakeIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("a megabyte") << u"title"_s << QString(1 << 20, u'x');
        QTest::newRow("a control character") << u"title"_s << u"a\u0007b"_s;
        QTest::newRow("a direction override") << u"location"_s << u"\u202Eabc"_s;
        QTest::newRow("no kind") << u"kind"_s << u"sculpture"_s;
        QTest::newRow("no date") << u"date"_s << u"30 February 1905"_s;
        QTest::newRow("a date of two readings") << u"date"_s << u"03/04/1905"_s;
        QTest::newRow("nobody") << u"holder"_s << u"Demonstration person 99"_s;
        QTest::newRow("no item") << u"parent"_s << u"T-1"_s;
        QTest::newRow("parts") << u"makers"_s << u"somebody"_s;
        QTest::newRow("neither") << u"demonstration"_s << u"maybe"_s;
    }

    void whatAFieldDoesNotTakeIsRefusedInWords()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        const QString told = read(key, text).toString();
        QVERIFY2(told.startsWith(u"refused: "_s), qPrintable(told.left(200)));
        QVERIFY(told.size() > 25 && told.size() < 500);
    }

    void namesAreTakenWholeAndNeverGuessed()
    {
        const AgentId hasan = person(u"Hasan Demo"_s);
        const AgentId hossein = person(u"Hossein Demo"_s);
        QCOMPARE(read(u"holder"_s, u"hasan demo"_s), QJsonValue(hasan.toString()));
        QCOMPARE(read(u"holder"_s, u" Hossein Demo "_s), QJsonValue(hossein.toString()));
        QVERIFY(read(u"holder"_s, u"Hasan"_s).toString().startsWith(u"refused: "_s));
        QVERIFY(read(u"holder"_s, u"Hásan Demo"_s).toString().contains(u"possibly “Hasan Demo”"_s));
        const AgentId other = person(u"Hasan Demo"_s);
        QVERIFY(!other.isNull());
        QVERIFY(read(u"holder"_s, u"Hasan Demo"_s).toString().contains(u"Several records"_s));
    }

    void termsAreThoseOfTheirVocabulary()
    {
        const TermId wool = term(Vocabulary::Material, u"laine"_s);
        const TermId cotton = term(Vocabulary::Material, u"coton"_s);
        (void)term(Vocabulary::Subject, u"soie"_s);
        QCOMPARE(read(u"materials"_s, u"Laine | coton | laine"_s), QJsonValue(QJsonArray{wool.toString(), cotton.toString()}));
        QVERIFY(read(u"materials"_s, u"laine | soie"_s).toString().startsWith(u"refused: "_s));
    }

    void aNameThatNobodyHasIsMadeOnceWhenAskedFor()
    {
        CellReader cells(*m_reader, u"en"_s, true);
        const auto first = cells.read(plannedShape(RecordType::Item, u"materials"_s), u"wool | silk"_s);
        const auto second = cells.read(plannedShape(RecordType::Item, u"materials"_s), u"Wool"_s);
        QVERIFY(first && second);
        QCOMPARE(cells.made().size(), size_t(2));
        QCOMPARE(first->toArray().first(), second->toArray().first());
        QCOMPARE(cells.made().front().vocabulary, std::optional(Vocabulary::Material));
        QVERIFY(m_reader->ids(RecordType::Term)->empty()); // nothing is written by reading
    }

    void aCellThatSaysTheSameIsNoChange()
    {
        Item item;
        item.number = u"T-1"_s;
        item.kind = ItemKind::Artwork;
        item.title.set(u"fr"_s, u"Tapis"_s, TextOrigin::Original, TextState::Reviewed);
        item.holder = person(u"Same Demo"_s);
        (void)person(u"Same Demo"_s); // the name alone would not tell which
        item.date = UncertainDate::asText(u"sans date connue"_s, u"fr"_s);
        const auto id = m_catalogue->add(item);
        QVERIFY(id);
        const std::vector<GridColumn> columns{{u"title"_s, u"fr"_s}, {u"holder"_s, {}}, {u"date"_s, {}}, {u"number"_s, {}}, {u"status"_s, {}}};
        const CellPlan plan(RecordType::Item, columns, u"en"_s, {});
        CellReader cells(*m_reader, u"en"_s, false);
        RowWish row{anyId(*id), {}};
        const QStringList texts{u"Tapis"_s, u"Same Demo"_s, u"sans date connue"_s, u"T-1"_s, u"draft"_s};
        for (size_t column = 0; column < columns.size(); ++column)
            row.cells.push_back({column, CellWish::Kind::Typed, texts[qsizetype(column)], {}});
        const auto planned = plan.rehearse(*m_reader, {row}, cells);
        QVERIFY(planned);
        QCOMPARE(planned->lines.size(), size_t(0));
        QCOMPARE(planned->unchanged, 1);
    }
};

QTEST_GUILESS_MAIN(CellReaderTest)
#include "tst_cellreader.moc"
