// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/givenoutpane.h"
#include "archive/printchoices.h"
#include "archive/printpane.h"
#include "archive/querywords.h"
#include "archive/stocktakelist.h"
#include "archive/stocktakepane.h"
#include "exchange/listquery.h"
#include "models/givenoutmodel.h"
#include "storeroomcase.h"

#include <QComboBox>
#include <QTableView>
#include <QTreeView>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Places, moves and the lists given out, at the desk, by keys.
class ArchiveStoreRoomTest final : public StoreRoomCase {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_desk.reset(); }

    void choosingAPlaceShowsWhatIsKeptThereAndAChipTakesItOff()
    {
        openPlaces();
        auto *tree = m_desk->named<QTreeView>(u"places"_s);
        places().goTo(u"Shelf 3"_s);
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_COMPARE(m_desk->model().total(), 3);
        QVERIFY(settled());
        auto *chip = m_desk->deed("placeOff");
        QVERIFY(chip->isVisible() && chip->text().contains(u"Shelf 3"_s));
        m_desk->window->activateWindow();
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QTRY_COMPARE(m_desk->model().total(), 21);
        QTRY_VERIFY(!chip->isVisible());
    }

    void wordsAndBoxesStayWithThePlace()
    {
        openPlaces();
        type("placeScan", u"Shelf 3"_s);
        QTRY_COMPARE(m_desk->model().total(), 3);
        QTest::keyClicks(m_desk->named<QLineEdit>(u"words"_s), u"number:N-4"_s);
        QTRY_COMPARE(m_desk->model().total(), 1);
        QVERIFY(m_desk->deed("placeOff")->isVisible());
    }

    void aScannedLabelGoesToItsPlaceAndNumbersAreMovedThere()
    {
        openPlaces();
        type("placeScan", u"B1"_s);
        QCOMPARE(places().current(), u"Depot > Box 1"_s);
        QCOMPARE(said(), u"Chosen: Depot › Box 1"_s);
        type("placeScan", u"N-5"_s);
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-5"_s), u"Depot > Box 1"_s);
        field("moveReason")->setText(u"to be framed"_s);
        type("placeScan", u"N-6, N-7؛N-8"_s);
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-8"_s), u"Depot > Box 1"_s);
        QCOMPARE(said(), u"3 entries are in Depot › Box 1 now. Undo brings them back."_s);
        QTRY_COMPARE(places().model().place(u"Depot > Box 1"_s)->items, 4);
        QVERIFY(m_desk->reader->custodyLog(CustodyType::Transfer)->back().note.contains(u"to be framed"_s));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-8"_s), u"Shelf 0"_s);
        QCOMPARE(locationOf(u"N-5"_s), u"Depot > Box 1"_s); // one step each
    }

    void scansThatComeFasterThanTheyAreWrittenAreAllDone()
    {
        openPlaces();
        type("placeScan", u"B1"_s);
        for (int i = 1; i <= 6; ++i)
            type("placeScan", u"N-%1"_s.arg(i));
        QVERIFY(settled());
        for (int i = 1; i <= 6; ++i)
            QCOMPARE(locationOf(u"N-%1"_s.arg(i)), u"Depot > Box 1"_s);
    }

    void whatIsNoLabelAndNoNumberChangesNothing_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << u"X-404"_s << u"neither the label of a place nor the number"_s;
        QTest::newRow("one of several unknown") << u"N-1, X-404"_s << u"X-404"_s;
        QTest::newRow("ten thousand letters") << QString(10'000, u'N') << u"10000 letters"_s;
        QTest::newRow("a name inside another place") << u"Box 1"_s << u"neither"_s;
    }
    void whatIsNoLabelAndNoNumberChangesNothing()
    {
        QFETCH(QString, scanned);
        QFETCH(QString, words);
        openPlaces();
        type("placeScan", u"B1"_s);
        field("placeScan")->setText(scanned);
        QTest::keyClick(field("placeScan"), Qt::Key_Return);
        QVERIFY(settled());
        QString told = said();
        QVERIFY2(told.remove(u',').contains(words), qPrintable(told));
        QCOMPARE(locationOf(u"N-1"_s), u"Shelf 0"_s);
        QVERIFY(field("placeScan")->text().isEmpty());
    }

    void theNumberOfADeletedEntryIsNotMoved()
    {
        QVERIFY(m_desk->catalogue->remove(anyId(*m_desk->reader->itemByNumber(u"N-2"_s)), u"error"_s));
        openPlaces();
        type("placeScan", u"B1"_s);
        type("placeScan", u"N-2"_s);
        QVERIFY2(said().contains(u"Nothing was changed"_s), qPrintable(said()));
    }

    void stockIsTakenOfThePlaceThatIsChosen()
    {
        openPlaces();
        auto *check = m_desk->named<QAbstractButton>(u"checkPlace"_s);
        places().goTo(u"Depot > Box 1"_s);
        QVERIFY(!check->isEnabled()); // nothing is kept there
        places().goTo(u"Shelf 3"_s);
        check->click();
        QVERIFY(field("stocktakeTitle")->hasFocus()); // the places are not there yet
        QVERIFY(QTest::qWaitFor([this] { return room().stocktaking().all().isIdle(); }, 20'000));
        QVERIFY(m_desk->named<QComboBox>(u"stocktakePlace"_s)->isVisible());
        QCOMPARE(m_desk->named<QComboBox>(u"stocktakePlace"_s)->currentData().toString(), u"Shelf 3"_s);
        QVERIFY(field("stocktakeTitle")->hasFocus());
    }

    void chosenEntriesAreMovedTogether()
    {
        choose({u"N-1"_s, u"N-2"_s, u"N-3"_s});
        openPlaces();
        QVERIFY(!button("moveChosen")->isEnabled()); // no place yet
        places().goTo(u"Depot > Box 1"_s);
        QCOMPARE(button("moveChosen")->text(), u"Move 3 chosen entries here"_s);
        button("moveChosen")->click();
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-2"_s), u"Depot > Box 1"_s);
        button("moveChosen")->click();
        QVERIFY(settled());
        QVERIFY2(said().contains(u"already"_s), qPrintable(said()));
    }

    void aPlaceIsEnteredChangedAndTakenAway()
    {
        openPlaces();
        places().goTo(u"Shelf 3"_s);
        button("newPlace")->click();
        QCOMPARE(field("placePath")->text(), u"Shelf 3 > "_s);
        QTest::keyClicks(field("placePath"), u"Box 7"_s);
        m_desk->named<QComboBox>(u"placeKind"_s)->setCurrentIndex(int(PlaceKind::Box));
        QTest::keyClicks(field("placeCode"), u"B7"_s);
        button("savePlace")->click();
        QVERIFY(settled());
        QCOMPARE(places().current(), u"Shelf 3 > Box 7"_s);
        QCOMPARE(places().model().place(u"Shelf 3 > Box 7"_s)->code, u"B7"_s);
        field("placeNote")->setText(u"acid free"_s);
        button("savePlace")->click();
        QVERIFY(settled());
        QCOMPARE(places().model().place(u"Shelf 3 > Box 7"_s)->note, u"acid free"_s);
        button("removePlace")->click();
        QTest::keyClick(button("confirm"), Qt::Key_Escape);
        QVERIFY(places().model().place(u"Shelf 3 > Box 7"_s));
        button("removePlace")->click();
        QTest::keyClick(button("confirm"), Qt::Key_Space);
        QVERIFY(settled());
        QVERIFY(!places().model().place(u"Shelf 3 > Box 7"_s));
        QCOMPARE(places().current(), u"Shelf 3"_s);
    }

    void whatIsAskedForWhilePlacesAreReadIsDoneInItsOrder()
    {
        openPlaces();
        places().goTo(u"Shelf 3"_s);
        button("newPlace")->click();
        field("placePath")->setText(u"Annex"_s);
        field("placeCode")->setText(u"AX"_s);
        const int steps = m_desk->window->editor().stack().count();
        button("savePlace")->click();
        QVERIFY(!places().isIdle());
        button("savePlace")->click(); // twice: “Shelf 3”, where the tree stands still, is not called “Annex”
        button("newPlace")->click();
        type("placeScan", u"AX"_s); // its label is not known yet
        type("placeScan", u"N-1"_s);
        QVERIFY(settled());
        QCOMPARE(places().current(), u"Annex"_s);
        QVERIFY(places().model().place(u"Shelf 3"_s));
        QCOMPARE(locationOf(u"N-4"_s), u"Shelf 3"_s);
        QCOMPARE(locationOf(u"N-1"_s), u"Annex"_s);
        QCOMPARE(m_desk->window->editor().stack().count(), steps + 1); // the move; nothing was renamed
    }

    void aPaneThatIsJustOpenedTakesScans()
    {
        room().showPlaces();
        QVERIFY(places().model().places().empty());
        type("placeScan", u"B1"_s);
        places().goTo(u"Shelf 2"_s); // as good as a scan, and earlier done
        type("placeScan", u"N-5"_s);
        QVERIFY(settled());
        QCOMPARE(places().current(), u"Depot > Box 1"_s);
        QCOMPARE(locationOf(u"N-5"_s), u"Depot > Box 1"_s);
    }

    void whoGoesElsewhereMeanwhileStaysThere()
    {
        openPlaces();
        auto *tree = m_desk->named<QTreeView>(u"places"_s);
        button("newPlace")->click();
        field("placePath")->setText(u"Annex"_s);
        button("savePlace")->click();
        places().goTo(u"Shelf 4"_s);
        QVERIFY(settled());
        QCOMPARE(tree->currentIndex().data().toString(), u"Shelf 4"_s);
        QCOMPARE(field("placePath")->text(), u"Shelf 4"_s);
        QVERIFY(places().model().place(u"Annex"_s));
    }

    void whatAPlaceMayNotBeIsSaid()
    {
        openPlaces();
        places().goTo(u"Shelf 3"_s);
        field("placeCode")->setText(u"B1"_s); // that of the box
        button("savePlace")->click();
        QVERIFY2(said().contains(u"Depot > Box 1"_s), qPrintable(said()));
        QVERIFY(settled());
        QVERIFY(!places().model().place(u"Shelf 3"_s)->isEntered);
        button("newPlace")->click();
        field("placePath")->setText(u"Depot>Box 1"_s);
        button("savePlace")->click();
        QVERIFY2(said().contains(u"already"_s), qPrintable(said()));
        field("placePath")->setText(u" > "_s);
        QVERIFY(!button("savePlace")->isEnabled());
    }

    void aRenamedPlaceTakesItsEntriesAlongAsOneStep()
    {
        openPlaces();
        places().goTo(u"Shelf 3"_s);
        field("placePath")->setText(u"Annex > Shelf A"_s);
        field("placeCode")->setText(u"SA"_s);
        button("savePlace")->click();
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-4"_s), u"Annex > Shelf A"_s);
        QCOMPARE(places().current(), u"Annex > Shelf A"_s);
        QCOMPARE(places().model().place(u"Annex > Shelf A"_s)->code, u"SA"_s);
        QVERIFY2(said().contains(u"3 entries"_s), qPrintable(said()));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-4"_s), u"Shelf 3"_s);
        QVERIFY(!places().model().place(u"Annex > Shelf A"_s)); // nor does an empty place keep its label
        QTest::keyClick(m_desk->window.get(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(settled());
        QCOMPARE(places().model().place(u"Annex > Shelf A"_s)->code, u"SA"_s);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        places().goTo(u"Shelf 1"_s);
        field("placePath")->setText(u"Shelf 2"_s); // there is one
        button("savePlace")->click();
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-2"_s), u"Shelf 1"_s);
    }

    void whatIsBeingWrittenStaysWhileTheCatalogueChanges()
    {
        openPlaces();
        places().goTo(u"Shelf 1"_s);
        button("newPlace")->click();
        field("placePath")->setText(u"Depot > Box 7"_s);
        field("placeCode")->setText(u"B7"_s);
        QVERIFY(StoreRoom(*m_desk->catalogue).move({*m_desk->reader->itemByNumber(u"N-1"_s)}, u"Shelf 5"_s, {}));
        QVERIFY(settled());
        QCOMPARE(field("placePath")->text(), u"Depot > Box 7"_s);
        QCOMPARE(field("placeCode")->text(), u"B7"_s);
        button("savePlace")->click();
        QVERIFY(settled());
        QCOMPARE(places().model().place(u"Depot > Box 7"_s)->code, u"B7"_s);
        QCOMPARE(places().current(), u"Depot > Box 7"_s);
    }

    void undoBringsBackWhatWasEnteredOfARenamedPlace()
    {
        QVERIFY(StoreRoom(*m_desk->catalogue).enter({u"Shelf 3"_s, PlaceKind::Shelf, u"S3"_s, u"dry"_s}));
        QVERIFY(StoreRoom(*m_desk->catalogue).enter({u"Shelf 3 > Box 1"_s, PlaceKind::Box, u"S3-1"_s, {}}));
        openPlaces();
        places().goTo(u"Shelf 3"_s);
        field("placePath")->setText(u"Annex"_s);
        button("savePlace")->click();
        QVERIFY(settled());
        QCOMPARE(places().model().place(u"Annex > Box 1"_s)->code, u"S3-1"_s);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QTRY_VERIFY(places().model().place(u"Shelf 3"_s));
        QCOMPARE(places().model().place(u"Shelf 3"_s)->note, u"dry"_s);
        QCOMPARE(places().model().place(u"Shelf 3 > Box 1"_s)->code, u"S3-1"_s);
        QVERIFY(!places().model().place(u"Annex"_s));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(settled());
        QTRY_VERIFY(places().model().place(u"Annex"_s));
        QCOMPARE(places().model().pathOfLabel(u"S3"_s), u"Annex"_s);
        QVERIFY(!places().model().place(u"Shelf 3"_s));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        choose({u"N-1"_s});
        places().goTo(u"Depot > Box 1"_s);
        button("moveChosen")->click(); // the renaming is no step any more
        QVERIFY(settled());
        QTRY_COMPARE(places().model().pathOfLabel(u"S3"_s), u"Shelf 3"_s);
    }

    void labelsAndContentsOfAPlaceArePrinted()
    {
        openPlaces();
        places().goTo(u"Shelf 3"_s);
        for (const QString &sheet : {u"box-labels"_s, u"contents"_s}) {
            const QString path = m_desk->folder.filePath(sheet + u".pdf"_s);
            places().print(sheet, path);
            QVERIFY(settled());
            QVERIFY2(QFileInfo(path).size() > 1000, qPrintable(said()));
        }
        const auto log = *m_desk->reader->custodyLog(CustodyType::Dissemination);
        QCOMPARE(disseminationOf(log.back())->format, u"pdf contents"_s);
        QCOMPARE(disseminationOf(log.back())->rows, 3);
    }

    void sheetsOfAPlaceAreSeenBeforeTheyArePrinted()
    {
        openPlaces();
        places().goTo(u"Shelf 3"_s);
        m_desk->named<QAbstractButton>(u"contentsList"_s)->click();
        PrintPane &printing = m_desk->window->printing();
        QTRY_COMPARE(m_desk->model().total(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(printing.isVisible() && printing.isSettled(), 20'000);
        QCOMPARE(printing.choices().choice().sheet, u"contents"_s);
        QCOMPARE(printing.problem(), QString());
        printing.choices().choose(u"list"_s, {});
        QCOMPARE(printing.choices().choice().subject, QString());
    }

    void aReportThatCannotBeWrittenIsTold()
    {
        openPlaces();
        places().print(u"contents"_s, m_desk->folder.filePath(u"no such folder/x.pdf"_s));
        QVERIFY(settled());
        QVERIFY2(!said().startsWith(u"Written"_s) && !said().isEmpty(), qPrintable(said()));
        QVERIFY(m_desk->reader->custodyLog(CustodyType::Dissemination)->empty());
    }

    void whatMayNotBeWrittenIsNotOffered()
    {
        reopenReadOnly();
        choose({u"N-1"_s});
        openPlaces();
        type("placeScan", u"B1"_s);
        QCOMPARE(places().current(), u"Depot > Box 1"_s);
        for (const char *name : {"moveChosen", "savePlace", "newPlace", "removePlace"})
            QVERIFY2(!button(name)->isEnabled(), name);
        type("placeScan", u"N-1"_s);
        QVERIFY2(said().contains(u"reading only"_s), qPrintable(said()));
        openRegister();
        for (const char *name : {"writeAccession", "correctAccession"})
            QVERIFY2(!button(name)->isEnabled(), name);
        QVERIFY(!field("accessionFrom")->isEnabled());
        QCOMPARE(locationOf(u"N-1"_s), u"Shelf 0"_s);
    }

    void whoMayOnlyDraftMovesAndEntersAsWell()
    {
        m_desk->window.reset();
        ArchiveOptions options;
        options.language = u"en"_s;
        options.actor = u"Ben"_s;
        options.role = PersonRole::Contributor;
        m_desk->window = std::make_unique<ArchiveWindow>(*m_desk->catalogue, options);
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()) && m_desk->settled());
        openPlaces();
        type("placeScan", u"B1"_s);
        type("placeScan", u"N-1"_s); // published, and moved all the same: where it is kept nobody publishes
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-1"_s), u"Depot > Box 1"_s);
        QCOMPARE(m_desk->reader->item(*m_desk->reader->itemByNumber(u"N-1"_s))->status, Status::Published);
        choose({u"N-1"_s});
        openRegister();
        button("writeAccession")->click();
        QVERIFY(settled());
        QCOMPARE(m_desk->reader->custodyLog(CustodyType::Accession)->back().who, u"Ben"_s);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        openPlaces();
        openRegister();
        for (QWidget *pane : std::initializer_list<QWidget *>{&places(), &accessions(), &room().givenOut()}) {
            for (const QWidget *one : pane->findChildren<QWidget *>()) {
                const auto *pressed = qobject_cast<const QAbstractButton *>(one);
                const bool isPart = one->objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(one);
                if (one->focusPolicy() == Qt::NoFocus || isPart || !one->isVisibleTo(pane))
                    continue;
                const QString name = !one->accessibleName().isEmpty() ? one->accessibleName() : pressed ? pressed->text() : QString();
                QVERIFY2(!name.isEmpty() || !one->isEnabledTo(pane) || one->inherits("QScrollArea"), qPrintable(QString::fromLatin1(one->metaObject()->className()) + u' ' + one->objectName()));
            }
        }
    }

    void aListGivenOutIsAskedForAgain()
    {
        ItemQuery query;
        query.words = u"kind:document"_s;
        query.location = u"Shelf 3"_s;
        QVERIFY(noteDissemination(m_desk->catalogue->path(), {u"Cem"_s}, {u"xlsx"_s, u"a.xlsx"_s, 1, queryText(query), false, u"internal"_s, {}, {}}, {}));
        QVERIFY(noteDissemination(m_desk->catalogue->path(), {u"Ana"_s}, {u"csv"_s, u"b.csv"_s, 2, {}, true, u"public"_s, {}, {}}, {}));
        m_desk->named<QAction>(u"showGivenOut"_s)->trigger();
        auto *table = m_desk->named<QTableView>(u"givenOut"_s);
        QTRY_VERIFY(table->isVisible());
        const GivenOutModel &model = room().givenOut().model();
        QTRY_VERIFY(room().givenOut().isIdle());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, GivenOutModel::WhoColumn).data().toString(), u"Ana"_s);
        QCOMPARE(model.index(1, GivenOutModel::QueryColumn).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)), u"“kind:document”; in Shelf 3"_s);
        table->setCurrentIndex(model.index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(m_desk->view().isVisible());
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->window->list().query().location, u"Shelf 3"_s);
        QCOMPARE(m_desk->named<QLineEdit>(u"words"_s)->text(), u"kind:document"_s);
        m_desk->named<QAction>(u"showGivenOut"_s)->trigger();
        QTRY_VERIFY(room().givenOut().isIdle());
        table->setCurrentIndex(model.index(0, 0));
        QVERIFY(noteDissemination(m_desk->catalogue->path(), {u"Deniz"_s}, {u"csv"_s, u"d.csv"_s, 3, {}, false, u"public"_s, {}, {}}, {}));
        room().givenOut().read();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(table->currentIndex().row(), 1); // Ana's still
        button("openGivenOut")->click();
        QVERIFY(m_desk->settled());
        QVERIFY2(said().contains(u"chosen one by one"_s), qPrintable(said()));
    }

    void queriesAreToldInWords()
    {
        ItemQuery query;
        query.filters = {{Facet::Kind, {u"document"_s}}};
        query.within = ItemId::create();
        query.from = Day{2017, 1, 2};
        const QString words = QueryWords::of(queryText(query), *m_desk->reader, u"en"_s).remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(words, u"Kind: Document; below an entry that is gone; from 2017-01-02"_s);
        QCOMPARE(QueryWords::of({}, *m_desk->reader, u"en"_s), QString());
    }

    void escapeLeavesAPane()
    {
        openRegister();
        QTest::keyClick(m_desk->named<QTableView>(u"register"_s), Qt::Key_Escape);
        QTRY_VERIFY(m_desk->view().isVisible());
        openPlaces();
        QTest::keyClick(field("placeScan"), Qt::Key_Escape);
        QTRY_VERIFY(!places().isVisible());
    }
};

QTEST_MAIN(ArchiveStoreRoomTest)
#include "tst_archivestoreroom.moc"
