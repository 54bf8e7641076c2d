// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/givenoutpane.h"
#include "archive/stocktakelist.h"
#include "archive/stocktakepane.h"
#include "archive/stocktakework.h"
#include "models/givenoutmodel.h"
#include "models/stocktakemodel.h"
#include "storeroomcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// A register and a stocktake of very many lines at the desk: the window goes on while they are read.
class ArchiveManyLinesTest final : public StoreRoomCase {
    Q_OBJECT
private:
    static constexpr int many = 20'000;
    static constexpr int boxes = 500;
    int m_ticks = 0;
    qint64 m_longest = 0; ///< between two ticks, in milliseconds
    QElapsedTimer m_since;
    QTimer m_tick;

    [[nodiscard]] StocktakePane &stocktaking() const { return room().stocktaking(); }
    [[nodiscard]] bool fill() const
    {
        return m_desk->catalogue->bulk([this]() -> Result<void> {
            for (int i = 1; i <= many; ++i) {
                Item item;
                item.number = u"M-%1"_s.arg(i);
                item.kind = ItemKind::Document;
                item.location = u"Depot > Box %1"_s.arg(1 + i % boxes);
                const auto added = m_desk->catalogue->add(item);
                if (!added)
                    return added.unexpected();
                const QString day = u"%1-03-%2"_s.arg(1950 + i % 60).arg(1 + i % 28, 2, 10, QChar(u'0'));
                if (const auto written = StoreRoom(*m_desk->catalogue).accession(*added, {{}, {}, AccessionMethod::Gift, day, {}, u"note %1"_s.arg(i)}); !written)
                    return written;
            }
            return {};
        }).has_value();
    }
    void beginTicks()
    {
        m_ticks = 0;
        m_longest = 0;
        m_since.start();
        m_tick.start(2);
    }
    [[nodiscard]] bool isIdle() const { return places().isIdle() && room().givenOut().isIdle() && accessions().isIdle() && stocktaking().all().isIdle() && stocktaking().work().isIdle(); }
    /// How often the window had its turn until all is read.
    [[nodiscard]] int ticksUntilRead()
    {
        const bool isRead = QTest::qWaitFor([this] { return isIdle(); }, 20'000);
        m_tick.stop();
        qInfo("%d turns, the longest %lld ms", m_ticks, m_longest);
        return isRead ? m_ticks : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        connect(&m_tick, &QTimer::timeout, this, [this] {
            ++m_ticks;
            m_longest = std::max(m_longest, m_since.restart());
        });
        open();
        QVERIFY(fill());
        QVERIFY(m_desk->settled());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->model().total(), many + 21, 30'000);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theRegisterIsReadBesideTheWindow()
    {
        beginTicks();
        room().showRegister();
        QVERIFY(!accessions().isIdle());
        QCOMPARE(accessions().model().rowCount(), 0); // nothing was waited for
        const auto labels = accessions().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) { return one->text().contains(u"is read"_s) && one->isVisible(); }));
        choose({u"N-1"_s});
        QVERIFY(ticksUntilRead() >= 2); // read in this thread there would be none
        QCOMPARE(accessions().model().rowCount(), many);
        QCOMPARE(accessions().model().years().size(), size_t(60));
        QVERIFY(button("writeAccession")->isEnabled());
    }

    void nothingIsEnteredBeforeItIsKnownWhatIsThere()
    {
        choose({u"N-1"_s});
        ArchiveOptions options;
        options.language = u"en"_s;
        ArchiveWindow other(*m_desk->catalogue, options);
        other.show();
        other.storeRoom().showRegister();
        other.list().chooseNumbers({u"M-1"_s});
        auto *write = other.findChild<QPushButton *>(u"writeAccession"_s);
        QVERIFY(!write->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(other.storeRoom().accessions().isIdle() && other.list().model().chosen().size() == 1, 20'000);
        QVERIFY(write->isEnabled());
        write->click();
        QVERIFY2(other.said().contains(u"in the register already"_s), qPrintable(other.said()));
    }

    void aLineThatIsAddedIsSeenAndThePlaceIsKept()
    {
        room().showRegister();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20'000);
        auto *table = m_desk->named<QTableView>(u"register"_s);
        const int row = 12'345;
        const qint64 current = accessions().model().at(row).sequence;
        table->setCurrentIndex(accessions().model().index(row, 0));
        QVERIFY(StoreRoom(*m_desk->catalogue).accession(*m_desk->reader->itemByNumber(u"N-2"_s), {}));
        QVERIFY(StoreRoom(*m_desk->catalogue).accession(*m_desk->reader->itemByNumber(u"N-3"_s), {}));
        const QSignalSpy reset(&accessions().model(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < 5; ++i)
            accessions().read(); // however often it is asked
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20'000);
        QCOMPARE(accessions().model().rowCount(), many + 2);
        QCOMPARE(reset.size(), 1); // the second answer was the same
        QCOMPARE(accessions().model().at(table->currentIndex().row()).sequence, current);
    }

    void wordsAreLookedForAtOnce()
    {
        room().showRegister();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20'000);
        field("registerWords")->setText(u"note 19999"_s);
        QCOMPARE(registerNumbers(), QStringList{u"M-19999"_s});
        field("registerWords")->clear();
        QVERIFY(accessions().model().rowCount() >= many);
    }

    void placesAreReadBesideTheWindow()
    {
        beginTicks();
        room().showPlaces();
        QVERIFY(!places().isIdle());
        QVERIFY(places().model().places().empty()); // nothing was waited for
        QVERIFY(ticksUntilRead() >= 1); // read in this thread there would be none
        QCOMPARE(places().model().places().size(), size_t(boxes + 1 + 7)); // with the depot and the shelves
        QCOMPARE(places().model().place(u"Depot"_s)->items, many);
        places().goTo(u"Depot > Box 77"_s);
        QVERIFY(StoreRoom(*m_desk->catalogue).enter({u"Annex"_s, PlaceKind::Room, {}, {}}));
        beginTicks();
        for (int i = 0; i < 5; ++i)
            places().read(); // however often it is asked
        QVERIFY(!places().isIdle());
        QVERIFY(ticksUntilRead() >= 1);
        QVERIFY(places().model().place(u"Annex"_s));
        QCOMPARE(places().current(), u"Depot > Box 77"_s);
    }

    void listsGivenOutAreReadBesideTheWindow()
    {
        for (int i = 1; i <= 20; ++i)
            QVERIFY(noteDissemination(m_desk->catalogue->path(), {u"Ana"_s}, {u"csv"_s, u"%1.csv"_s.arg(i), i, {}, false, u"public"_s, {}, {}}, {}));
        room().showGivenOut();
        QVERIFY(!room().givenOut().isIdle());
        QCOMPARE(room().givenOut().model().rowCount(), 0); // nothing was waited for
        QVERIFY(!button("openGivenOut")->isEnabled());
        QTRY_VERIFY(room().givenOut().isIdle());
        QCOMPARE(room().givenOut().model().rowCount(), 20);
        QCOMPARE(room().givenOut().model().index(0, GivenOutModel::FileColumn).data().toString(), u"20.csv"_s);
    }

    void aStocktakeIsReadBesideTheWindow()
    {
        const auto items = m_desk->reader->itemIds({});
        QVERIFY(items);
        QVERIFY(StoreRoom(*m_desk->catalogue).begin(u"All"_s, {}, *items));
        beginTicks();
        room().showStocktaking();
        QVERIFY(!stocktaking().all().isIdle());
        QTRY_VERIFY_WITH_TIMEOUT(stocktaking().isWorking(), 20'000); // the only one that goes on
        QVERIFY(ticksUntilRead() >= 2); // read in this thread there would be none
        QCOMPARE(stocktaking().work().model().rowCount(), many + 21);
        beginTicks();
        stocktaking().work().read();
        QVERIFY(!button("closeStocktake")->isEnabled());
        QVERIFY(ticksUntilRead() >= 2); // read in this thread there would be none
        QVERIFY(button("closeStocktake")->isEnabled());
    }

    void aNumberThatIsNotOnTheListIsTakenAtOnce()
    {
        QVERIFY(stocktaking().isWorking() && isIdle());
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 10; ++i) {
            field("scan")->setText(u"X-%1"_s.arg(i));
            QTest::keyClick(field("scan"), Qt::Key_Return);
        }
        qInfo("a number that nobody knows among %d lines: %lld ms", many, clock.elapsed() / 10);
        QCOMPARE(stocktaking().work().model().counts().of(StocktakeOutcome::Unknown), 10);
        QCOMPARE(stocktaking().work().model().rowCount(), many + 31);
        QVERIFY(stocktaking().work().model().line(u"M-20000"_s));
        QCOMPARE(stocktaking().work().model().rowOf(u"X-0"_s), many + 21); // after all others
    }

    void whatIsScannedIntoOneThatCannotBeReadIsKeptUntilItCan()
    {
        const auto another = StoreRoom(*m_desk->catalogue).begin(u"Another"_s, {}, {*m_desk->reader->itemByNumber(u"N-1"_s)});
        QVERIFY(another);
        const auto scan = [this](const QString &words) {
            field("scan")->setText(words);
            QTest::keyClick(field("scan"), Qt::Key_Return);
            if (!QTest::qWaitFor([this] { return isIdle(); }, 20'000))
                return u"no end"_s;
            return stocktaking().work().answer().remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        const QString away = m_desk->path + u".away"_s;
        QVERIFY(QDir().rename(m_desk->path, away)); // as a disk that went away
        stocktaking().open(*another);
        QVERIFY(scan(u"B1"_s).startsWith(u"B1: not written"_s)); // a place, but that is not known yet
        const QString both = scan(u"N-1"_s);
        QVERIFY2(both.startsWith(u"B1 and N-1: not written"_s), qPrintable(both));
        QVERIFY(QDir().rename(away, m_desk->path));
        const auto lines = m_desk->reader->stocktakeLines(*another);
        QCOMPARE(lines->size(), size_t(1));
        QCOMPARE(lines->front().outcome, StocktakeOutcome::Waiting);
        stocktaking().work().read();
        QVERIFY(QTest::qWaitFor([this] { return isIdle(); }, 20'000));
        const QString taken = stocktaking().work().answer();
        QVERIFY2(taken.contains(u"N-1"_s) && !taken.contains(u"not written"_s), qPrintable(taken));
        const auto after = m_desk->reader->stocktakeLines(*another);
        QCOMPARE(after->size(), size_t(1)); // the label was no number
        QCOMPARE(after->front().outcome, StocktakeOutcome::Misplaced); // seen where that label stands
    }
};

QTEST_MAIN(ArchiveManyLinesTest)
#include "tst_archivemanylines.moc"
