// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/givenoutpane.h"
#include "archive/placespane.h"
#include "archive/querywords.h"
#include "archive/registerpane.h"
#include "archive/storeroomdesk.h"
#include "archivedesk.h"
#include "catalogue/storeroom.h"
#include "domain/registerlines.h"
#include "exchange/listquery.h"
#include "models/givenoutmodel.h"
#include "models/placetreemodel.h"
#include "models/registermodel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Places, moves, the accession register and the lists given out, at the desk, by keys.
class ArchiveStoreRoomTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ArchiveDesk> m_desk;

    [[nodiscard]] StoreRoomDesk &room() const { return m_desk->window->storeRoom(); }
    [[nodiscard]] PlacesPane &places() const { return room().places(); }
    [[nodiscard]] RegisterPane &accessions() const { return room().accessions(); }
    [[nodiscard]] QLineEdit *field(const char *name) const { return m_desk->named<QLineEdit>(QString::fromLatin1(name)); }
    [[nodiscard]] QPushButton *button(const char *name) const { return m_desk->named<QPushButton>(QString::fromLatin1(name)); }
    [[nodiscard]] QString locationOf(const QString &number) const { return m_desk->reader->item(*m_desk->reader->itemByNumber(number))->location; }
    [[nodiscard]] QString said() const { return m_desk->window->said().remove(QChar(0x2068)).remove(QChar(0x2069)); }
    void type(const char *name, const QString &words) const
    {
        QLineEdit *line = field(name);
        line->setFocus();
        line->selectAll();
        if (std::all_of(words.begin(), words.end(), [](QChar c) { return c.unicode() < 128; }))
            QTest::keyClicks(line, words);
        else
            line->setText(words); // what no Latin keyboard has
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !m_desk->window->editor().isBusy() && places().isIdle() && accessions().isIdle(); }, 20'000) && m_desk->settled();
    }
    void openPlaces() const
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(places().isVisible());
        QVERIFY(!places().model().places().empty());
    }
    void choose(const QStringList &numbers) const
    {
        m_desk->window->list().chooseNumbers(numbers);
        QVERIFY(m_desk->settled());
    }
    void openRegister() const
    {
        m_desk->named<QAction>(u"showRegister"_s)->trigger();
        QTRY_VERIFY(accessions().isVisible());
    }
    void reopenReadOnly()
    {
        m_desk->window.reset();
        ArchiveOptions options;
        options.language = u"en"_s;
        options.readOnlyBecause = u"Somebody else is writing."_s;
        m_desk->window = std::make_unique<ArchiveWindow>(*m_desk->catalogue, options);
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()) && m_desk->settled());
    }
    [[nodiscard]] QStringList registerNumbers() const
    {
        QStringList numbers;
        for (int row = 0; row < accessions().model().rowCount(); ++row)
            numbers += accessions().model().index(row, RegisterModel::NumberColumn).data().toString();
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(21)); // shelves 0 to 6, three each
        StoreRoom store(*m_desk->catalogue);
        QVERIFY(store.enter({u"Depot > Box 1"_s, PlaceKind::Box, u"B1"_s, {}}));
        QVERIFY(m_desk->openWindow());
    }
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
        QCOMPARE(places().current(), u"Shelf 3 > Box 7"_s);
        QCOMPARE(places().model().place(u"Shelf 3 > Box 7"_s)->code, u"B7"_s);
        field("placeNote")->setText(u"acid free"_s);
        button("savePlace")->click();
        QCOMPARE(places().model().place(u"Shelf 3 > Box 7"_s)->note, u"acid free"_s);
        button("removePlace")->click();
        QTest::keyClick(button("confirm"), Qt::Key_Escape);
        QVERIFY(places().model().place(u"Shelf 3 > Box 7"_s));
        button("removePlace")->click();
        QTest::keyClick(button("confirm"), Qt::Key_Space);
        QVERIFY(!places().model().place(u"Shelf 3 > Box 7"_s));
        QCOMPARE(places().current(), u"Shelf 3"_s);
    }

    void whatAPlaceMayNotBeIsSaid()
    {
        openPlaces();
        places().goTo(u"Shelf 3"_s);
        field("placeCode")->setText(u"B1"_s); // that of the box
        button("savePlace")->click();
        QVERIFY2(said().contains(u"Depot > Box 1"_s), qPrintable(said()));
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
        places().goTo(u"Shelf 1"_s);
        field("placePath")->setText(u"Shelf 2"_s); // there is one
        button("savePlace")->click();
        QVERIFY(settled());
        QCOMPARE(locationOf(u"N-2"_s), u"Shelf 1"_s);
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

    void theChosenAreEnteredInTheRegisterOnce()
    {
        const int steps = m_desk->window->editor().stack().count();
        choose({u"N-10"_s, u"N-2"_s});
        openRegister();
        QCOMPARE(button("writeAccession")->text(), u"Enter 2 entries in the register"_s);
        m_desk->named<QComboBox>(u"accessionMethod"_s)->setCurrentIndex(int(AccessionMethod::Bequest));
        field("accessionReceived")->setText(u"autumn 2017"_s);
        QVERIFY(m_desk->named<QLabel>(u"understood"_s)->text().contains(u"2017"_s));
        field("accessionFrom")->setText(u"a family"_s);
        QTest::keyClick(button("writeAccession"), Qt::Key_Space);
        QVERIFY(settled());
        QTRY_COMPARE(registerNumbers(), (QStringList{u"N-2"_s, u"N-10"_s}));
        const auto log = *m_desk->reader->custodyLog(CustodyType::Accession);
        QCOMPARE(accessionOf(log.front())->number, u"N-2"_s); // written by number as well
        QCOMPARE(accessionOf(log.back())->from, u"a family"_s);
        QCOMPARE(log.back().who, u"Archivist 01"_s);
        QVERIFY(field("accessionFrom")->text().isEmpty());
        choose({u"N-10"_s, u"N-2"_s, u"N-3"_s});
        button("writeAccession")->click();
        QVERIFY(settled());
        QVERIFY2(said().contains(u"2 were there already"_s), qPrintable(said()));
        button("writeAccession")->click();
        QVERIFY2(said().contains(u"All of them are in the register already"_s), qPrintable(said()));
        QTRY_COMPARE(registerNumbers().size(), 3);
        QCOMPARE(m_desk->window->editor().stack().count(), steps); // a register is not taken back
    }

    void aWordingThatIsNoDayIsKept()
    {
        openRegister();
        field("accessionReceived")->setText(u"when the house was sold"_s);
        QVERIFY(m_desk->named<QLabel>(u"understood"_s)->text().contains(u"kept as it was typed"_s));
        choose({u"N-1"_s});
        button("writeAccession")->click();
        QVERIFY(settled());
        QCOMPARE(accessionOf(m_desk->reader->custodyLog(CustodyType::Accession)->front())->received, u"when the house was sold"_s);
    }

    void aLineIsPutRightByALineBelowIt()
    {
        QVERIFY(StoreRoom(*m_desk->catalogue).accession(*m_desk->reader->itemByNumber(u"N-4"_s), {{}, {}, AccessionMethod::Gift, u"2017"_s, u"a family"_s, {}}));
        openRegister();
        auto *table = m_desk->named<QTableView>(u"register"_s);
        table->setCurrentIndex(accessions().model().index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(field("accessionFrom")->text(), u"a family"_s);
        QVERIFY(field("accessionReceived")->hasFocus());
        field("accessionReceived")->setText(u"2018"_s);
        button("leaveCorrection")->click();
        QCOMPARE(registerNumbers(), QStringList{u"N-4"_s});
        table->setCurrentIndex(accessions().model().index(0, 0));
        button("correctAccession")->click();
        field("accessionReceived")->setText(u"2018"_s);
        button("writeAccession")->click();
        QCOMPARE(registerNumbers(), (QStringList{u"N-4"_s, u"corrects N-4"_s}));
        const auto log = *m_desk->reader->custodyLog(CustodyType::Accession);
        QCOMPARE(accessionOf(log.back())->corrects, log.front().sequence);
        QCOMPARE(accessionOf(log.front())->received, u"2017"_s); // what was written stays
    }

    void theRegisterIsDividedByYearAndWords()
    {
        StoreRoom store(*m_desk->catalogue);
        for (const auto &[number, year] : {std::pair(u"N-1"_s, u"2017"_s), std::pair(u"N-2"_s, u"2019"_s), std::pair(u"N-3"_s, u"2019"_s)})
            QVERIFY(store.accession(*m_desk->reader->itemByNumber(number), {{}, {}, AccessionMethod::Gift, year, {}, {}}));
        openRegister();
        auto *years = m_desk->named<QComboBox>(u"registerYear"_s);
        QCOMPARE(years->count(), 3);
        years->setCurrentIndex(years->findData(2019));
        QCOMPARE(registerNumbers(), (QStringList{u"N-2"_s, u"N-3"_s}));
        QTest::keyClicks(field("registerWords"), u"n-3"_s);
        QCOMPARE(registerNumbers(), QStringList{u"N-3"_s});
    }

    void whatIsNotInTheRegisterIsChosenInTheList()
    {
        QVERIFY(StoreRoom(*m_desk->catalogue).accession(*m_desk->reader->itemByNumber(u"N-1"_s), {}));
        openRegister();
        button("chooseUnregistered")->click();
        QVERIFY(settled());
        QCOMPARE(m_desk->model().chosen().size(), 20);
        QVERIFY(!m_desk->model().chosen().contains(*m_desk->reader->itemByNumber(u"N-1"_s)));
    }

    void theRegisterIsPrintedAndWrittenAsATable()
    {
        QVERIFY(StoreRoom(*m_desk->catalogue).accession(*m_desk->reader->itemByNumber(u"N-1"_s), {{}, {}, AccessionMethod::Gift, u"=1+1"_s, u"خانواده"_s, {}}));
        openRegister();
        accessions().print(m_desk->folder.filePath(u"r.pdf"_s));
        QVERIFY(settled());
        QVERIFY2(QFileInfo(m_desk->folder.filePath(u"r.pdf"_s)).size() > 1000, qPrintable(said()));
        accessions().writeCsv(m_desk->folder.filePath(u"r.csv"_s));
        QVERIFY(settled());
        QFile file(m_desk->folder.filePath(u"r.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString text = QString::fromUtf8(bytes);
        QVERIFY2(bytes.startsWith("\xef\xbb\xbfNumber,Title") && text.contains(u"'=1+1"_s) && text.contains(u"خانواده"_s), qPrintable(text));
        QCOMPARE(m_desk->reader->custodyLog(CustodyType::Dissemination)->size(), size_t(2));
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
        table->setCurrentIndex(model.index(0, 0));
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
