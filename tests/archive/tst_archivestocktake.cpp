// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/printchoices.h"
#include "archive/printpane.h"
#include "archive/scannedtext.h"
#include "archive/stocktakelist.h"
#include "models/stocktakemodel.h"
#include "models/stocktakesmodel.h"
#include "stocktakecase.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

#include <csignal>
#include <sys/resource.h>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// A stocktake at the desk: a scan is typed letters and Return.
class ArchiveStocktakeTest final : public StocktakeCase {
    Q_OBJECT
private Q_SLOTS:
    void init() { openDesk(); }
    void cleanup() { m_desk.reset(); }

    void everyScanIsAnsweredAtOnceAndStored_data()
    {
        QTest::addColumn<QStringList>("scans");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("line");
        QTest::newRow("in its place") << QStringList{u"N-3"_s} << u"N-3: in its place."_s << u"N-3 seen"_s;
        QTest::newRow("at its own place") << QStringList{u"Shelf 2"_s, u"N-3"_s} << u"N-3: in its place."_s << u"N-3 seen"_s;
        QTest::newRow("elsewhere") << QStringList{u"B1"_s, u"N-3"_s} << u"N-3: in another place. It should be in Shelf 2."_s << u"N-3 misplaced"_s;
        QTest::newRow("typed small") << QStringList{u"n-3"_s} << u"N-3: in its place."_s << u"N-3 seen"_s;
        QTest::newRow("with blanks around") << QStringList{u"  N-3 "_s} << u"N-3: in its place."_s << u"N-3 seen"_s;
        QTest::newRow("not on the list") << QStringList{u"N-7"_s} << u"N-7: not on the list. The catalogue has it in Shelf 6."_s << u"N-7 surplus"_s;
        QTest::newRow("not in the catalogue") << QStringList{u"X-404"_s} << u"X-404: not in the catalogue."_s << u"X-404 unknown"_s;
        QTest::newRow("deleted") << QStringList{u"N-6"_s} << u"N-6: this entry was deleted from the catalogue."_s << u"N-6 unknown"_s;
    }
    void everyScanIsAnsweredAtOnceAndStored()
    {
        QFETCH(QStringList, scans);
        QFETCH(QString, line);
        QVERIFY(m_desk->catalogue->remove(anyId(*m_desk->reader->itemByNumber(u"N-6"_s)), u"error"_s));
        m_desk->window->list().chooseNumbers({u"N-1"_s, u"N-2"_s, u"N-3"_s});
        QVERIFY(m_desk->settled());
        begin("ofChosen");
        for (const QString &one : scans)
            scan(one);
        QTEST(answer(), "answer");
        QVERIFY2(stored().contains(line), qPrintable(stored().join(u", "_s)));
        QVERIFY(field("scan")->text().isEmpty() && field("scan")->hasFocus()); // ready for the next one
    }

    void aScannerOnAnotherKeyboardIsUnderstood_data()
    {
        QTest::addColumn<QString>("arrived");
        QTest::addColumn<QString>("answer");
        QTest::newRow("Persian, number") << QString(u"\u0654-۳"_s) << u"N-3: in its place."_s;
        QTest::newRow("French, number") << u"N)\""_s << u"N-3: in its place."_s;
        QTest::newRow("Persian, label") << QString(u"\u200c۱"_s) << u"You are standing at Depot › Box 1."_s;
        QTest::newRow("French, label") << u"B&"_s << u"You are standing at Depot › Box 1."_s;
        QTest::newRow("what nobody knows stays as it came") << u"&é\""_s << u"&é\": not in the catalogue."_s;
    }
    void aScannerOnAnotherKeyboardIsUnderstood()
    {
        QFETCH(QString, arrived);
        begin();
        field("scan")->setText(arrived);
        QTest::keyClick(field("scan"), Qt::Key_Return);
        QTEST(answer(), "answer");
    }

    void otherKeyboardsAreReadByTheirKeys_data()
    {
        QTest::addColumn<QString>("arrived");
        QTest::addColumn<QStringList>("readings");
        QTest::newRow("American") << u"DEMO-0001"_s << QStringList{u"DEMO-0001"_s};
        QTest::newRow("French") << u"DE?O)ààà&"_s << QStringList{u"DE?O)ààà&"_s, u"DEMO-0001"_s};
        QTest::newRow("Persian") << u"\u064a\u064d\u0621]-۰۰۲۲"_s << QStringList{u"\u064a\u064d\u0621]-۰۰۲۲"_s, u"DEMO-0022"_s};
        QTest::newRow("typed by hand") << u"Zq'-12"_s << QStringList{u"Zq'-12"_s}; // digits of its own: no French keyboard gave them
        QTest::newRow("nothing") << QString() << QStringList{QString()};
    }
    void otherKeyboardsAreReadByTheirKeys()
    {
        QFETCH(QString, arrived);
        QTEST(scannedReadings(arrived), "readings");
    }

    void whatIsNeitherIsNotWritten_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"    "_s;
        QTest::newRow("ten thousand letters") << QString(10'000, u'N');
    }
    void whatIsNeitherIsNotWritten()
    {
        QFETCH(QString, scanned);
        begin();
        scan(scanned);
        QCOMPARE(stored().filter(u"waiting"_s).size(), 7);
        QCOMPARE(answer().contains(u"Nothing was written"_s), scanned.size() > 400);
    }

    void aPlaceScannedWhereANumberIsAwaitedSaysWhereOneStands()
    {
        begin();
        scan(u"B1"_s);
        QCOMPARE(work().standing(), u"Depot > Box 1"_s);
        QCOMPARE(m_desk->named<QComboBox>(u"standingAt"_s)->currentData().toString(), u"Depot > Box 1"_s);
        scan(u"Shelf 4"_s); // as the code on our box labels says it
        QCOMPARE(work().standing(), u"Shelf 4"_s);
        QCOMPARE(stored().filter(u"waiting"_s).size(), 7);
    }

    void progressIsCountedAndLinesAreDivided()
    {
        begin();
        QCOMPARE(work().progress(), u"0 of 7 seen, 7 to look for"_s);
        scan(u"N-1"_s);
        scan(u"N-2"_s);
        scan(u"X-1"_s);
        QCOMPARE(work().progress(), u"2 of 7 seen, 5 to look for"_s);
        auto *show = m_desk->named<QComboBox>(u"showOutcome"_s);
        show->setCurrentIndex(show->findData(int(StocktakeOutcome::Waiting)));
        Q_EMIT show->activated(show->currentIndex());
        QCOMPARE(work().model().rowCount(), 5);
        const QAbstractItemModelTester tester(&work().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        scan(u"N-3"_s);
        QCOMPARE(work().model().rowCount(), 4);
        QCOMPARE(show->currentData().toInt(), int(StocktakeOutcome::Waiting));
    }

    void theSameNumberAgainSaysThatItWasSeen()
    {
        begin();
        scan(u"N-1"_s);
        scan(u"N-1"_s);
        QVERIFY2(answer().startsWith(u"N-1: in its place. It was seen before"_s), qPrintable(answer()));
        QCOMPARE(m_desk->named<QListWidget>(u"lastScans"_s)->count(), 1);
    }

    void aScanIsTakenBack()
    {
        begin();
        scan(u"N-1"_s);
        scan(u"X-1"_s);
        QTest::keyClick(field("scan"), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(answer(), u"X-1: taken back."_s);
        QVERIFY(stored().filter(u"X-1"_s).isEmpty());
        QVERIFY(!work().model().line(u"X-1"_s));
        m_desk->named<QAbstractButton>(u"takeBackScan"_s)->click();
        QCOMPARE(stored().filter(u"waiting"_s).size(), 7);
        QVERIFY(!m_desk->named<QAbstractButton>(u"takeBackScan"_s)->isEnabled());
    }

    void aNoteGoesWithTheNextScanAndWithWhatIsMissing()
    {
        begin();
        field("stocktakeNote")->setText(u"corner torn"_s);
        scan(u"N-1"_s);
        QCOMPARE(work().model().line(u"N-1"_s)->note, u"corner torn"_s);
        QVERIFY(field("stocktakeNote")->text().isEmpty());
        m_desk->named<QTableView>(u"stocktakeLines"_s)->setCurrentIndex(work().model().index(3, 0));
        field("stocktakeNote")->setText(u"frame is empty"_s);
        button("missLine")->click();
        QVERIFY(stored().contains(u"N-4 missing"_s));
        QCOMPARE(m_desk->reader->stocktakeLines(work().stocktake())->at(3).note, u"frame is empty"_s);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        begin();
        for (const QWidget *one : work().findChildren<QWidget *>()) {
            const auto *pressed = qobject_cast<const QAbstractButton *>(one);
            const bool isPart = one->objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(one);
            if (one->focusPolicy() == Qt::NoFocus || isPart || !one->isVisibleTo(&pane()))
                continue;
            const QString name = !one->accessibleName().isEmpty() ? one->accessibleName() : pressed ? pressed->text() : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(QString::fromLatin1(one->metaObject()->className()) + u' ' + one->objectName()));
        }
    }

    void itGoesOnTheNextDay()
    {
        begin();
        scan(u"N-1"_s);
        const StocktakeId id = work().stocktake();
        QVERIFY(m_desk->openCatalogue()); // whatever happened to the window
        QVERIFY(m_desk->openWindow());
        openPane();
        QVERIFY(pane().isWorking());
        QCOMPARE(work().stocktake(), id);
        QCOMPARE(work().progress(), u"1 of 7 seen, 6 to look for"_s);
    }

    void itIsBegunFromAPlace()
    {
        openPane();
        auto *place = m_desk->named<QComboBox>(u"stocktakePlace"_s);
        place->setCurrentIndex(place->findData(u"Shelf 4"_s));
        begin("ofPlace", u"Shelf four"_s);
        QCOMPARE(stored(), QStringList{u"N-5 waiting"_s});
        QVERIFY(m_desk->reader->stocktakes()->front().scope.contains(u"Shelf 4"_s));
    }

    void itIsBegunFromTheListAsItIsShown()
    {
        QTest::keyClicks(m_desk->named<QLineEdit>(u"words"_s), u"kind:document"_s);
        QTRY_COMPARE(m_desk->model().total(), 1);
        begin("ofList");
        QCOMPARE(stored(), QStringList{u"N-1 waiting"_s});
    }

    void closedItStaysAsItWasAndWhatStoodElsewhereIsMovedThere()
    {
        begin();
        scan(u"B1"_s);
        scan(u"N-1"_s);
        scan(u"Shelf 1"_s);
        scan(u"N-2"_s);
        scan(u"N-3"_s);
        QVERIFY(!button("straighten")->isVisible());
        close();
        QVERIFY2(said().contains(u"closed"_s), qPrintable(said()));
        QVERIFY(!field("scan")->isVisible() && !button("closeStocktake")->isVisible());
        QCOMPARE(stored().filter(u"missing"_s).size(), 4);
        QVERIFY(work().progress().startsWith(u"3 of 7 seen, 4 not found; closed on"_s));
        button("straighten")->click();
        QVERIFY(settled());
        QVERIFY2(said().startsWith(u"2 entries"_s), qPrintable(said()));
        const auto locationOf = [this](const QString &number) { return m_desk->reader->item(*m_desk->reader->itemByNumber(number))->location; };
        QCOMPARE(locationOf(u"N-1"_s), u"Depot > Box 1"_s);
        QCOMPARE(locationOf(u"N-3"_s), u"Shelf 1"_s);
        QCOMPARE(locationOf(u"N-4"_s), u"Shelf 3"_s);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-1"_s), u"Shelf 0"_s);
        QCOMPARE(locationOf(u"N-3"_s), u"Shelf 2"_s);
    }

    void askedAgainNothingIsClosedYet()
    {
        begin();
        button("closeStocktake")->click();
        for (QPushButton *no : work().findChildren<QPushButton *>(u"confirmNot"_s))
            no->click();
        QVERIFY(!m_desk->reader->stocktakes()->front().closed.isValid());
    }

    void oneBegunByMistakeIsThrownAway()
    {
        begin();
        scan(u"N-1"_s);
        button("discardStocktake")->click();
        for (QPushButton *yes : work().findChildren<QPushButton *>(u"confirm"_s))
            yes->click();
        QVERIFY(m_desk->reader->stocktakes()->empty());
        QVERIFY(!pane().isWorking());
    }

    void earlierOnesAreListedAndOpened()
    {
        begin("ofList", u"First"_s);
        close();
        button("leaveStocktake")->click();
        begin("ofList", u"Second"_s);
        button("leaveStocktake")->click();
        QVERIFY(settled());
        QCOMPARE(pane().all().model().rowCount(), 2);
        auto *table = m_desk->named<QTableView>(u"stocktakes"_s);
        const int row = pane().all().model().at(0).title == u"First"_s ? 0 : 1;
        table->setCurrentIndex(pane().all().model().index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(settled());
        QVERIFY(pane().isWorking() && !field("scan")->isVisible());
    }

    void aDeskForReadingOnlyShowsAndDoesNotScan()
    {
        StoreRoom store(*m_desk->catalogue);
        QVERIFY(store.begin(u"Going on"_s, {}, {*m_desk->reader->itemByNumber(u"N-1"_s)}));
        m_desk->window.reset();
        ArchiveOptions options;
        options.language = u"en"_s;
        options.readOnlyBecause = u"Somebody else is writing."_s;
        m_desk->window = std::make_unique<ArchiveWindow>(*m_desk->catalogue, options);
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()) && m_desk->settled());
        openPane();
        QVERIFY(pane().isWorking() && !field("scan")->isEnabled());
        for (const char *name : {"closeStocktake", "discardStocktake", "missLine"})
            QVERIFY2(!button(name)->isEnabled(), name);
        button("leaveStocktake")->click();
        QVERIFY(settled());
        QVERIFY(!button("beginStocktake")->isEnabled() && !field("stocktakeTitle")->isEnabled());
    }

    void aFullDiskIsToldAndTheScanIsNotShownAsDone()
    {
        begin();
        scan(u"N-1"_s);
        rlimit before{};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{512, before.rlim_max};
        QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
        scan(u"N-2"_s);
        QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(answer().startsWith(u"N-2: not written."_s), qPrintable(answer()));
        QVERIFY(stored().contains(u"N-2 waiting"_s));
        QCOMPARE(work().progress(), u"1 of 7 seen, 6 to look for"_s);
        scan(u"N-2"_s); // there is room again
        QVERIFY(stored().contains(u"N-2 seen"_s));
    }

    void tenThousandLinesAreWorkedWithLikeTen()
    {
        constexpr int many = 10'000;
        QVERIFY(m_desk->catalogue->bulk([&]() -> Result<void> {
            for (int i = 1; i <= many; ++i) {
                Item item;
                item.number = u"M-%1"_s.arg(i);
                item.kind = ItemKind::Document;
                item.location = u"Depot > Box 1"_s;
                if (const auto added = m_desk->catalogue->add(item); !added)
                    return added.unexpected();
            }
            return {};
        }));
        QTRY_COMPARE(m_desk->model().total(), many + 7);
        begin();
        QCOMPARE(work().model().rowCount(), many + 7);
        const auto widgets = work().findChildren<QWidget *>().size();
        const QSignalSpy reset(&work().model(), &QAbstractItemModel::modelReset);
        QElapsedTimer clock;
        clock.start();
        for (int i = 1; i <= 20; ++i)
            scan(u"M-%1"_s.arg(i * 450));
        qInfo("a scan among %d lines: %lld ms", many, clock.elapsed() / 20);
        QCOMPARE(work().model().counts().seen(), 20);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(work().findChildren<QWidget *>().size(), widgets); // none for a line
        close();
        QCOMPARE(work().model().counts().of(StocktakeOutcome::Missing), many + 7 - 20);
    }

    void whatIsScannedWhileTheLinesAreReadIsTakenInItsOrder()
    {
        begin();
        work().read(); // as after a deed
        scan(u"B1"_s);
        scan(u"N-1"_s);
        scan(u"X-9"_s);
        QTest::keyClick(field("scan"), Qt::Key_Backspace, Qt::ControlModifier); // there is nothing to be taken back yet
        QCOMPARE(stored().filter(u"waiting"_s).size(), 7);
        QVERIFY(field("scan")->text().isEmpty() && field("scan")->hasFocus()); // ready for the next one
        QVERIFY(settled());
        QVERIFY2(stored().contains(u"N-1 misplaced"_s) && stored().contains(u"X-9 unknown"_s), qPrintable(stored().join(u", "_s)));
        QCOMPARE(answer(), u"X-9: not in the catalogue."_s);
        auto *last = m_desk->named<QListWidget>(u"lastScans"_s);
        QCOMPARE(last->count(), 2);
        QVERIFY(last->item(1)->text().contains(u"N-1"_s));
        QCOMPARE(work().progress(), u"1 of 7 seen, 6 to look for"_s);
    }

    void oneThatIsGoneLeadsBackToAllOfThem()
    {
        begin();
        QVERIFY(StoreRoom(*m_desk->catalogue).discard(work().stocktake()));
        work().read();
        QVERIFY(settled());
        QVERIFY(!pane().isWorking());
        QCOMPARE(pane().all().model().rowCount(), 0);
    }

    void reportAndTableAreWritten()
    {
        begin();
        scan(u"N-1"_s);
        button("printStocktake")->click();
        PrintPane &printing = m_desk->window->printing();
        QTRY_VERIFY_WITH_TIMEOUT(printing.isVisible() && printing.isSettled(), 20'000);
        QCOMPARE(printing.problem(), QString());
        QCOMPARE(printing.choices().choice().sheet, u"stocktake"_s);
        QCOMPARE(printing.choices().choice().subject, work().stocktake().toString());
        Q_EMIT printing.closed();
        QTRY_VERIFY(pane().isVisible() && pane().isWorking());
        work().writeCsv(m_desk->folder.filePath(u"s.csv"_s));
        QVERIFY(settled());
        QFile file(m_desk->folder.filePath(u"s.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u'\n'), 8);
        QVERIFY2(text.contains(u"N-1,Carpet 7,Shelf 0,in its place,Shelf 0"_s), qPrintable(text));
    }
};

QTEST_MAIN(ArchiveStocktakeTest)
#include "tst_archivestocktake.moc"
