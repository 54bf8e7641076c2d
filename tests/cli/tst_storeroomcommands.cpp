// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/storeroom.h"
#include "commandline.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The store-room as a shell reads it: places, register, stocktakes, and who exported what.
class StoreRoomCommandsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"c.vitrine"_s);

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    static ItemId add(Catalogue &catalogue, const QString &number, const QString &location)
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Document;
        item.title.set(u"fr"_s, u"Titre de "_s + number);
        item.location = location;
        return catalogue.add(item).value_or({});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = Catalogue::create(m_path, {u"Test"_s, {u"fr"_s, u"fa"_s}});
        QVERIFY(made);
        Catalogue &catalogue = **made;
        catalogue.setActor({u"Ana"_s});
        const ItemId first = add(catalogue, u"A-1"_s, u"Depot > Shelf 4 > Box 10"_s);
        const ItemId second = add(catalogue, u"A-2"_s, u"Depot > Shelf 4 > Box 9"_s);
        StoreRoom room(catalogue);
        QVERIFY(room.enter({u"Depot > Shelf 4"_s, PlaceKind::Shelf, u"S4"_s, u"dry"_s}));
        QVERIFY(room.accession(first, {{}, {}, AccessionMethod::Gift, u"2017"_s, u"a family"_s, {}}));
        QVERIFY(room.accession(first, {{}, {}, AccessionMethod::Deposit, u"2017"_s, u"a family"_s, {}, catalogue.reader(Audience::desk(Access::Sealed))->custodyLog(CustodyType::Accession)->front().sequence}));
        QVERIFY(room.accession(second, {{}, {}, AccessionMethod::Purchase, u"2019"_s, {}, {}}));
        const auto id = room.begin(u"Spring"_s, {}, {first, second});
        QVERIFY(id && room.saw(*id, u"A-1"_s, u"Hall"_s, u"on the table"_s) && room.saw(*id, u"X-9"_s, {}));
    }

    void placesAreToldFromOutsideIn()
    {
        const Ran ran = run({u"places"_s, m_path});
        QCOMPARE(ran.code, 0);
        const QString out = QString::fromUtf8(ran.out);
        QVERIFY(out.indexOf(u"Depot"_s) < out.indexOf(u"Shelf 4"_s) && out.indexOf(u"Box 9"_s) < out.indexOf(u"Box 10"_s));
        QVERIFY2(out.contains(u"shelf; label"_s) && out.contains(u"dry"_s), ran.out.constData());
        const QJsonArray places = run({u"places"_s, m_path, u"--json"_s}).json()[u"places"_s].toArray();
        QCOMPARE(places.size(), 4);
        QCOMPARE(places[1].toObject(), (QJsonObject{{u"path"_s, u"Depot > Shelf 4"_s}, {u"kind"_s, u"shelf"_s}, {u"code"_s, u"S4"_s}, {u"note"_s, u"dry"_s},
                                                    {u"entered"_s, true}, {u"items"_s, 2}}));
    }

    void theRegisterIsToldWithItsCorrections()
    {
        const Ran ran = run({u"register"_s, m_path});
        QCOMPARE(ran.code, 0);
        const QString out = QString::fromUtf8(ran.out);
        QVERIFY2(out.contains(u"Titre de A-1"_s) && out.contains(u"gift"_s) && out.contains(u"corrects entry"_s) && out.contains(u"a family"_s), ran.out.constData());
        const QJsonArray lines = run({u"register"_s, m_path, u"--json"_s}).json()[u"lines"_s].toArray();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1][u"corrects"_s], lines[0][u"sequence"_s]);
        QCOMPARE(lines[1][u"method"_s].toString(), u"deposit"_s);
        QCOMPARE(lines[2][u"number"_s].toString(), u"A-2"_s);
        QCOMPARE(lines[2][u"who"_s].toString(), u"Ana"_s);
    }

    void oneYearOfTheRegister()
    {
        QCOMPARE(run({u"register"_s, m_path, u"--year"_s, u"2019"_s, u"--json"_s}).json()[u"lines"_s].toArray().size(), 1);
        const Ran none = run({u"register"_s, m_path, u"--year"_s, u"1800"_s});
        QCOMPARE(none.code, 0);
        QVERIFY(!none.out.isEmpty());
        QCOMPARE(run({u"register"_s, m_path, u"--year"_s, u"last"_s}).code, 2);
    }

    void stocktakesAreListedAndOneIsTold()
    {
        const Ran ran = run({u"stocktake"_s, m_path});
        QVERIFY2(ran.code == 0 && ran.out.contains("Spring") && ran.out.contains("2 of 3 checked"), ran.out.constData());
        const QJsonObject listed = run({u"stocktake"_s, m_path, u"--json"_s}).json()[u"stocktakes"_s][0].toObject();
        QCOMPARE(listed[u"waiting"_s].toInt(), 1);
        QVERIFY(listed[u"closed"_s].isNull());
        const Ran told = run({u"stocktake"_s, m_path, u"Spring"_s});
        QVERIFY2(told.code == 0 && told.out.contains("Hall") && told.out.contains("on the table") && told.out.contains("not in the catalogue"), told.out.constData());
        const QJsonObject one = run({u"stocktake"_s, m_path, listed[u"uid"_s].toString(), u"--json"_s}).json();
        QCOMPARE(one[u"counts"_s][u"misplaced"_s].toInt(), 1);
        QCOMPARE(one[u"counts"_s][u"unknown"_s].toInt(), 1);
        QCOMPARE(one[u"lines"_s].toArray().size(), 3);
        QCOMPARE(one[u"lines"_s][0][u"found"_s].toString(), u"Hall"_s);
    }

    void whatIsNotThereIsNamed()
    {
        const Ran stocktake = run({u"stocktake"_s, m_path, u"Autumn"_s});
        QVERIFY2(stocktake.code == 3 && stocktake.err.contains("Autumn"), stocktake.err.constData());
        for (const QString &command : {u"places"_s, u"register"_s, u"stocktake"_s})
            QCOMPARE(run({command, at(u"none.vitrine"_s)}).code, 3);
        QCOMPARE(run({u"register"_s, m_path, u"surplus"_s}).code, 2);
        QCOMPARE(run({u"history"_s, u"--exports"_s, m_path, u"A-1"_s}).code, 2);
        QCOMPARE(run({u"history"_s}).code, 2);
    }

    void exportsAreInTheHistoryOfTheCatalogue()
    {
        QVERIFY2(run({u"history"_s, m_path, u"--exports"_s}).code == 0, "before the first one");
        QCOMPARE(run({u"export"_s, m_path, u"--format"_s, u"csv"_s, u"--access"_s, u"internal"_s, u"--location"_s, u"Depot"_s, u"--output"_s, at(u"list.csv"_s)}).code, 0);
        QCOMPARE(run({u"export"_s, m_path, u"--format"_s, u"json"_s, u"--access"_s, u"restricted"_s, u"--output"_s, at(u"all.json"_s)}).code, 0);
        const QJsonArray exports = run({u"history"_s, m_path, u"--exports"_s, u"--json"_s}).json()[u"exports"_s].toArray();
        QCOMPARE(exports.size(), 2);
        QCOMPARE(exports[0][u"file"_s].toString(), u"all.json"_s); // the newest first
        QCOMPARE(exports[1][u"rows"_s].toInt(), 2);
        QVERIFY(exports[1][u"query"_s].toString().contains(u"Depot"_s));
        QCOMPARE(exports[1][u"who"_s].toString(), u"archivist"_s);
        const Ran ran = run({u"history"_s, u"--exports"_s, m_path});
        QVERIFY2(ran.out.contains("list.csv") && ran.out.contains("internal"), ran.out.constData());
    }

    void registerAndReportArePrintedForTheDeskAlone()
    {
        for (const QString &sheet : {u"register"_s, u"stocktake"_s}) {
            const QStringList print{u"export"_s, m_path, u"--format"_s, u"pdf"_s, u"--sheet"_s, sheet, u"--languages"_s, u"fr"_s, u"--output"_s, at(sheet + u".pdf"_s)};
            QCOMPARE(run(print).code, 4);
            QVERIFY(!QFileInfo::exists(at(sheet + u".pdf"_s)));
            const Ran ran = run(print + QStringList{u"--access"_s, u"restricted"_s});
            QVERIFY2(ran.code == 0, ran.err.constData());
            QVERIFY(QFileInfo(at(sheet + u".pdf"_s)).size() > 1000);
        }
        QCOMPARE(run({u"export"_s, m_path, u"--format"_s, u"pdf"_s, u"--sheet"_s, u"stocktake"_s, u"--about"_s, u"Autumn"_s, u"--access"_s, u"restricted"_s, u"--output"_s, at(u"no.pdf"_s)}).code, 3);
        QVERIFY(!QFileInfo::exists(at(u"no.pdf"_s)));
    }

    void theBundledCatalogueIsTakenWhenNoneIsNamed()
    {
        for (const QString &command : {u"places"_s, u"register"_s, u"stocktake"_s}) {
            const Ran ran = run({command, u"--json"_s});
            QVERIFY2(ran.code == 0 && ran.json().size() == 1, ran.err.constData());
        }
    }

    void helpNamesTheSheetsToPrint()
    {
        QVERIFY(run({u"register"_s, u"--help"_s}).out.contains("--sheet register"));
        QVERIFY(run({u"stocktake"_s, u"--help"_s}).out.contains("--about NAME"));
        QVERIFY(run({u"history"_s, u"--help"_s}).out.contains("--exports"));
    }
};

QTEST_GUILESS_MAIN(StoreRoomCommandsTest)
#include "tst_storeroomcommands.moc"
