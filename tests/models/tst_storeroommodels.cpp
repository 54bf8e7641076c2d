// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/givenoutmodel.h"
#include "models/placetreemodel.h"
#include "models/registermodel.h"
#include "models/stocktakemodel.h"
#include "models/stocktakesmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon(int day) { return QDateTime(QDate(2026, 3, day), QTime(12, 0), QTimeZone::utc()); }

CustodyEvent accession(qint64 sequence, const Accession &said, const QDateTime &when = noon(1))
{
    CustodyEvent event;
    event.sequence = sequence;
    event.when = when;
    event.who = u"Ana"_s;
    event.type = CustodyType::Accession;
    event.record = RecordId(QUuid::createUuidV5(QUuid(), said.number.toUtf8()));
    event.note = accessionNote(said);
    return event;
}

Accession gift(const QString &number, const QString &received = {}, qint64 corrects = 0)
{
    return {number, u"Title of "_s + number, AccessionMethod::Gift, received, u"a family"_s, {}, corrects};
}

StocktakeLine line(const QString &number, StocktakeOutcome outcome = StocktakeOutcome::Waiting)
{
    StocktakeLine one;
    one.number = number;
    one.item = RecordId(QUuid::createUuidV5(QUuid(), number.toUtf8()));
    one.expected = u"Depot"_s;
    one.outcome = outcome;
    return one;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells += model.index(row, column).data().toString();
    return cells;
}

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

} // namespace

/// What the store-room's panes show.
class StoreRoomModelsTest : public QObject {
    Q_OBJECT
private:
    static std::vector<StoragePlace> depot()
    {
        return {{u"Depot"_s, PlaceKind::Building, {}, {}, true, 5},         {u"Depot > Room"_s, PlaceKind::Other, {}, {}, false, 3},
                {u"Depot > Room > Box 9"_s, PlaceKind::Box, u"B9"_s, u"acid free"_s, true, 1}, {u"Depot > Room > Box 10"_s, PlaceKind::Box, {}, {}, true, 2},
                {u"Hall"_s, PlaceKind::Room, u"H"_s, {}, true, 0}};
    }

private Q_SLOTS:
    void placesStandBelowWhatEnclosesThem()
    {
        PlaceTreeModel model;
        const Tester tester(&model, fatal);
        model.setPlaces(depot());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex room = model.index(0, 0, model.index(0, 0));
        QCOMPARE(room.data().toString(), u"Room"_s);
        QCOMPARE(room.siblingAtColumn(PlaceTreeModel::KindColumn).data().toString(), QString()); // nobody entered it
        QCOMPARE(model.rowCount(room), 2);
        const QModelIndex box = model.index(1, 0, room);
        QCOMPARE(box.data().toString(), u"Box 10"_s);
        QCOMPARE(box.siblingAtColumn(PlaceTreeModel::ItemsColumn).data().toString(), u"2"_s);
        QCOMPARE(box.data(PlaceTreeModel::PathRole).toString(), u"Depot > Room > Box 10"_s);
        QCOMPARE(model.indexOf(u"Depot > Room > Box 10"_s), box);
        QVERIFY(!model.indexOf(u"Depot > Box 10"_s).isValid());
        QCOMPARE(model.index(0, 0, room).data(Qt::ToolTipRole).toString(), u"acid free"_s);
        model.setPlaces({});
        QCOMPARE(model.rowCount(), 0);
    }

    void eachOfVeryManyPlacesIsFoundAtOnce()
    {
        constexpr int many = 40'000;
        std::vector<StoragePlace> all;
        for (int i = 0; i < many; ++i)
            all.push_back({u"Depot %1 > Box %2"_s.arg(i / 100, 4, 10, QChar(u'0')).arg(i), PlaceKind::Box, {}, {}});
        PlaceTreeModel model;
        model.setPlaces(all);
        QElapsedTimer clock;
        clock.start();
        for (const StoragePlace &place : all)
            QCOMPARE(model.indexOf(place.path).data(PlaceTreeModel::PathRole).toString(), place.path);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed()))); // one after the other: a minute
        QVERIFY(!model.indexOf(u"Depot"_s).isValid());
        model.setPlaces({});
        QVERIFY(!model.indexOf(all.front().path).isValid()); // forgotten
    }

    void aLabelIsACodeOrTheWholePath_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("path");
        QTest::newRow("code") << u" B9 "_s << u"Depot > Room > Box 9"_s;
        QTest::newRow("path as our labels hold it") << u"Depot > Room > Box 10"_s << u"Depot > Room > Box 10"_s;
        QTest::newRow("path typed carelessly") << u"depot>room"_s << QString();
        QTest::newRow("path with the printed sign") << u"Depot › Room"_s << u"Depot > Room"_s;
        QTest::newRow("a name alone") << u"Box 9"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("a number") << u"DEMO-1"_s << QString();
    }
    void aLabelIsACodeOrTheWholePath()
    {
        QFETCH(QString, scanned);
        PlaceTreeModel model;
        model.setPlaces(depot());
        QTEST(model.pathOfLabel(scanned), "path");
    }

    void theRegisterIsReadByNumberWithCorrectionsBelow()
    {
        const auto lines = registerLines({accession(1, gift(u"10"_s)), accession(2, gift(u"9"_s)), accession(3, gift(u"10"_s, u"2017"_s, 1)),
                                          accession(4, gift(u"9"_s, {}, 2)), accession(5, gift(u"10"_s, u"2018"_s, 3))});
        QStringList read;
        for (const RegisterLine &one : lines)
            read += one.accession.number + (one.isCorrection ? u"+"_s : QString()) + QString::number(one.sequence);
        QCOMPARE(read, (QStringList{u"92"_s, u"9+4"_s, u"101"_s, u"10+3"_s, u"10+5"_s}));
    }

    void aCorrectionStaysBelowItsLineWhenTheNumberChanged()
    {
        const auto lines = registerLines({accession(1, gift(u"A-1"_s)), accession(2, gift(u"B-1"_s)), accession(3, gift(u"Z-9"_s, {}, 1))});
        QCOMPARE(lines[1].accession.number, u"Z-9"_s);
        QVERIFY(lines[1].isCorrection);
        QCOMPARE(lines[2].accession.number, u"B-1"_s);
    }

    void whatIsNoLineIsLeftOutAndWhatCorrectsNothingKnownStandsAlone()
    {
        CustodyEvent old;
        old.sequence = 1;
        old.type = CustodyType::Accession;
        old.note = u"taken up by an earlier program"_s;
        const auto lines = registerLines({old, accession(2, gift(u"1"_s, {}, 1)), accession(3, gift(u"2"_s, {}, 3)), accession(4, gift(u"3"_s, {}, 99))});
        QCOMPARE(lines.size(), size_t(3));
        QVERIFY(std::none_of(lines.begin(), lines.end(), [](const RegisterLine &one) { return one.isCorrection; }));
        QCOMPARE(registeredItems(lines).size(), 3);
        QVERIFY(registerLines({}).empty());
    }

    void theYearIsThatOfReceiptElseOfWriting_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("year");
        QTest::newRow("a day") << u"28 novembre 2017"_s << u"fr"_s << 2017;
        QTest::newRow("a season") << u"autumn 2017"_s << u"en"_s << 2017;
        QTest::newRow("a Persian year") << u"۱۳۹۶"_s << u"fa"_s << 2017;
        QTest::newRow("no day") << u"long ago"_s << u"en"_s << 2026;
        QTest::newRow("nothing") << QString() << u"en"_s << 2026;
        QTest::newRow("ten thousand letters") << QString(10'000, u'9') << u"en"_s << 2026;
    }
    void theYearIsThatOfReceiptElseOfWriting()
    {
        QFETCH(QString, received);
        QFETCH(QString, language);
        QTEST(registerYear(registerLines({accession(1, gift(u"1"_s, received))}).front(), language), "year");
    }

    void linesOfTheRegisterAreFoundWithTheirCorrections()
    {
        RegisterModel model(u"en"_s);
        const Tester tester(&model, fatal);
        Accession purchase = gift(u"2"_s, u"2019"_s);
        purchase.method = AccessionMethod::Purchase;
        purchase.note = u"Élie’s workshop"_s;
        model.setLines(registerLines({accession(1, gift(u"1"_s, u"2017"_s)), accession(2, purchase), accession(3, gift(u"1"_s, u"2018"_s, 1))}));
        QCOMPARE(column(model, RegisterModel::NumberColumn), (QStringList{u"1"_s, u"corrects 1"_s, u"2"_s}));
        QCOMPARE(model.years(), (std::vector{2019, 2018, 2017}));
        QCOMPARE(model.firstLines(), 2);
        model.setFilter({}, 2018); // the correction alone was received then; its line comes with it
        QCOMPARE(column(model, RegisterModel::NumberColumn), (QStringList{u"1"_s, u"corrects 1"_s}));
        QCOMPARE(model.rowOf(3), 1);
        QCOMPARE(model.rowOf(2), -1);
        model.setFilter(u"ELIE work"_s, 0);
        QCOMPARE(column(model, RegisterModel::MethodColumn), QStringList{u"purchase"_s});
        model.setFilter(u"nothing like it"_s, 0);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.firstLines(), 0);
    }

    void oneScanChangesOneRow()
    {
        StocktakeModel model([](RecordId) { return u"a title"_s; });
        const Tester tester(&model, fatal);
        model.setLines({line(u"1"_s), line(u"2"_s), line(u"3"_s)});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.put(line(u"2"_s, StocktakeOutcome::Seen));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(std::pair(model.counts().seen(), model.counts().asked()), std::pair(1, 3));
        QCOMPARE(model.index(1, StocktakeModel::OutcomeColumn).data().toString(), u"in its place"_s);
        QCOMPARE(model.index(1, StocktakeModel::TitleColumn).data().toString(), u"a title"_s);
    }

    void titlesAreReadAgainWithTheLines()
    {
        int asked = 0;
        StocktakeModel model([&asked](RecordId) { return u"title %1"_s.arg(++asked); });
        model.setLines({line(u"1"_s)});
        const auto title = [&model] { return model.index(0, StocktakeModel::TitleColumn).data().toString(); };
        QCOMPARE(title(), u"title 1"_s);
        QCOMPARE(title(), u"title 1"_s); // asked once
        model.setLines({line(u"1"_s)});
        QCOMPARE(title(), u"title 2"_s); // it may be called otherwise now
    }

    void rowsComeAndGoWithTheOutcomeThatIsShown()
    {
        StocktakeModel model([](RecordId) { return QString(); });
        const Tester tester(&model, fatal);
        model.setLines({line(u"1"_s), line(u"2"_s), line(u"3"_s)});
        model.setShown(StocktakeOutcome::Waiting);
        model.put(line(u"2"_s, StocktakeOutcome::Seen));
        QCOMPARE(column(model, StocktakeModel::NumberColumn), (QStringList{u"1"_s, u"3"_s}));
        QCOMPARE(model.rowOf(u"2"_s), -1);
        model.put(line(u"2"_s));
        QCOMPARE(column(model, StocktakeModel::NumberColumn), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        model.put(line(u"10"_s, StocktakeOutcome::Surplus)); // not shown, but counted and in its place
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.counts().of(StocktakeOutcome::Surplus), 1);
        model.setShown(std::nullopt);
        QCOMPARE(column(model, StocktakeModel::NumberColumn), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"10"_s}));
        model.put(line(u"2a"_s, StocktakeOutcome::Surplus));
        QCOMPARE(model.rowOf(u"2a"_s), 2);
        model.remove(u"2a"_s);
        model.remove(u"never there"_s);
        QCOMPARE(column(model, StocktakeModel::NumberColumn), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"10"_s}));
        QCOMPARE(model.counts().of(StocktakeOutcome::Surplus), 1);
        model.setShown(StocktakeOutcome::Surplus);
        model.remove(u"10"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void aNumberIsMeantHoweverItWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("exactly") << u"DEMO-0022"_s << u"DEMO-0022"_s;
        QTest::newRow("small letters") << u"demo-0022"_s << u"DEMO-0022"_s;
        QTest::newRow("Persian digits") << u"DEMO-۰۰۲۲"_s << u"DEMO-0022"_s;
        QTest::newRow("two that are alike") << u"a-1"_s << u"a-1"_s; // never guessed
        QTest::newRow("unknown") << u"X"_s << u"X"_s;
    }
    void aNumberIsMeantHoweverItWasTyped()
    {
        QFETCH(QString, typed);
        StocktakeModel model([](RecordId) { return QString(); });
        model.setLines({line(u"A-1"_s), line(u"Á-1"_s), line(u"DEMO-0022"_s)});
        QTEST(model.numberMeant(typed), "meant");
    }

    void tenThousandLinesAreScannedWithoutAsking()
    {
        int asked = 0;
        StocktakeModel model([&](RecordId) { return ++asked, QString(); });
        std::vector<StocktakeLine> lines;
        for (int i = 0; i < 10'000; ++i)
            lines.push_back(line(u"N-%1"_s.arg(i)));
        model.setLines(lines);
        model.setShown(StocktakeOutcome::Waiting);
        for (int i = 0; i < 10'000; i += 2)
            model.put(line(u"N-%1"_s.arg(i), StocktakeOutcome::Seen));
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(asked, 0); // titles are read for the lines that are seen alone
        (void)model.index(7, StocktakeModel::TitleColumn).data();
        (void)model.index(7, StocktakeModel::TitleColumn).data();
        QCOMPARE(asked, 1);
    }

    void linesThatComeAndGoKeepTheOthersInTheirPlaces()
    {
        constexpr int many = 2000;
        StocktakeModel model([](RecordId) { return QString(); });
        std::vector<StocktakeLine> lines;
        for (int i = 0; i < many; ++i)
            lines.push_back(line(u"N-%1"_s.arg(2 * i)));
        model.setLines(lines);
        for (const int odd : {1001, 3, 3999, 1})
            model.put(line(u"N-%1"_s.arg(odd), StocktakeOutcome::Surplus));
        model.put(line(u"A"_s, StocktakeOutcome::Unknown)); // before all
        model.put(line(u"z"_s, StocktakeOutcome::Unknown)); // after all
        const auto isWhole = [&model] {
            for (size_t at = 0; at < model.lines().size(); ++at) {
                const QString number = model.lines()[at].number;
                if (model.rowOf(number) != int(at) || model.line(number) != &model.lines()[at] || model.numberMeant(number.toLower()) != number)
                    return false;
            }
            return true;
        };
        QCOMPARE(model.rowCount(), many + 6);
        QCOMPARE(model.at(0).number, u"A"_s);
        QCOMPARE(model.at(2).number, u"N-1"_s);
        QCOMPARE(model.at(many + 5).number, u"z"_s);
        QVERIFY(isWhole());
        for (const QString &number : {u"N-1001"_s, u"A"_s, u"N-1"_s, u"z"_s, u"N-3"_s, u"N-3999"_s})
            model.remove(number);
        QVERIFY(isWhole());
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(model.numberMeant(u"n-3"_s), u"n-3"_s); // gone
        QCOMPARE(model.counts().of(StocktakeOutcome::Surplus), 0);
        QCOMPARE(model.counts().of(StocktakeOutcome::Unknown), 0);
    }

    void linesMadeBesideAreThoseMadeHere()
    {
        const auto lines = registerLines({accession(1, gift(u"1"_s, u"2017"_s)), accession(2, gift(u"2"_s, u"nobody knows"_s)), accession(3, gift(u"1"_s, u"2018"_s, 1))});
        RegisterModel::Lines prepared = RegisterModel::prepared(lines, u"en"_s);
        QCOMPARE(prepared.years, (std::vector{2017, 2018, 2026})); // as the lines stand; else of writing
        QCOMPARE(prepared.folded.size(), 3);
        RegisterModel model(u"en"_s);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setPrepared(prepared);
        model.setPrepared(RegisterModel::prepared(lines, u"en"_s)); // the same: whoever reads keeps the place
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.lines(), lines);
        model.setPrepared({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.years(), std::vector<int>());
    }

    void stocktakesSayHowTheyStand()
    {
        StocktakesModel model;
        const Tester tester(&model, fatal);
        Stocktake going{StocktakeId::create(), u"Spring"_s, {}, noon(2), u"Ana"_s, {}, 120, 83, 0};
        Stocktake closed{StocktakeId::create(), u"Autumn"_s, {}, noon(1), u"Ben"_s, noon(3), 10, 0, 0};
        model.setStocktakes({going, closed});
        QCOMPARE(column(model, StocktakesModel::StateColumn).first(), u"goes on: 37 of 120 checked"_s);
        QVERIFY(column(model, StocktakesModel::StateColumn).last().endsWith(u"nothing is missing"_s));
        QCOMPARE(model.find(closed.id)->title, u"Autumn"_s);
        QVERIFY(!model.find(StocktakeId::create()));
    }

    void listsGivenOutStandNewestFirst()
    {
        GivenOutModel model({[](const QString &key) { return u"<%1>"_s.arg(key); }, [](const QString &key) { return key; }, [](const QString &query) { return u"words: %1"_s.arg(query); }});
        const Tester tester(&model, fatal);
        const auto event = [](const QString &note, int day) {
            CustodyEvent one;
            one.type = CustodyType::Dissemination;
            one.when = noon(day);
            one.note = note;
            return one;
        };
        model.setLog({event(disseminationNote({u"csv"_s, u"a.csv"_s, 7, {}, false, u"public"_s, {}, {}}), 1), event(u"of another program"_s, 2),
                      event(disseminationNote({u"pdf list"_s, u"b.pdf"_s, 1200, u"carpet"_s, false, u"internal"_s, {}, {}}), 3),
                      event(disseminationNote({u"xlsx"_s, u"c.xlsx"_s, 2, u"carpet"_s, true, u"internal"_s, {}, {}}), 4)});
        QCOMPARE(column(model, GivenOutModel::FileColumn), (QStringList{u"c.xlsx"_s, u"b.pdf"_s, u"a.csv"_s}));
        QCOMPARE(column(model, GivenOutModel::QueryColumn), (QStringList{u"chosen one by one"_s, u"words: carpet"_s, u"everything"_s}));
        QCOMPARE(column(model, GivenOutModel::FormatColumn).at(1), u"<pdf list>"_s);
        QCOMPARE(model.at(2).rows, 7);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.setPrepared(GivenOutModel::prepared({})).size(), size_t(3)); // to be forgotten elsewhere
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.setPrepared({}).empty());
        QCOMPARE(reset.size(), 1); // the same: whoever reads keeps the place
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(u"en"_s));
    StoreRoomModelsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storeroommodels.moc"
