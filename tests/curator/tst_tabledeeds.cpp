// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledesk.h"

#include <QCheckBox>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Deeds on many cells on the real window: filled down, pasted, emptied, shown before and taken back in one step.
class TableDeedsTest : public TableTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(make()); }
    void init() { openTable(); }
    void cleanup() { m_desk.reset(); }

    void fiveHundredRowsAreFilledDownAndTakenBackInOneStep();
    void cellsApartAreFilledFromTheFirstAndNotCopied();
    void aBlockFromASpreadsheetIsPasted();
    void oneValueIsPastedIntoAllChosenCells();
    void whatDoesNotFitIsToldBeforeAnythingIsWritten();
    void unknownNamesAreRefusedOrMade();
    void badCellsAreRefusedEachInWords();
    void chosenCellsAreEmptiedByDelete();
    void whatIsCopiedIsReadBySpreadsheetsAndComesBackExactly();
    void fiftyThousandRowsArePlannedWithoutAFreezeAndStopped();
};

void TableDeedsTest::fiveHundredRowsAreFilledDownAndTakenBackInOneStep()
{
    const int location = columnOf(u"location"_s);
    choose(QRect(location, 0, 1, 1));
    QTest::keyClicks(view(), u"B"_s);
    QTest::keyClicks(table().editor()->input(), u" 12"_s);
    press(Qt::Key_Return);
    const int steps = m_desk->window->editor().stack().count();
    choose(QRect(location, 0, 1, 501));
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(isRehearsed());
    QCOMPARE(cells().plan().model().rowCount(), 500);
    QCOMPARE(item(500).location, QString()); // nothing is written yet
    apply();
    QCOMPARE(item(1).location, u"B 12"_s);
    QCOMPARE(item(500).location, u"B 12"_s);
    QCOMPARE(item(501).location, QString());
    QCOMPARE(m_desk->window->editor().stack().count(), steps + 1);
    QTRY_COMPARE(table().model().index(3, location).data().toString(), u"B 12"_s);
    undo();
    QCOMPARE(item(0).location, u"B 12"_s);
    QCOMPARE(item(1).location, QString());
    QCOMPARE(item(500).location, QString());
    QTRY_COMPARE(table().model().index(3, location).data().toString(), QString());
}

void TableDeedsTest::cellsApartAreFilledFromTheFirstAndNotCopied()
{
    const int location = columnOf(u"location"_s);
    choose(QRect(location, 1, 1, 1));
    putText(u"E 5"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    GridModel &model = table().model();
    for (const int row : {4, 6, 5, 9})
        view()->selectionModel()->select(model.index(row, location), QItemSelectionModel::Select);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(table().said().contains(u"one block"_s), qPrintable(table().said()));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"E 5"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    apply();
    for (const int row : {4, 5, 6, 9})
        QCOMPARE(item(row).location, u"E 5"_s);
    QCOMPARE(item(3).location, QString());
    QCOMPARE(item(7).location, QString());
    // A cell alone takes what stands above it, at once.
    choose(QRect(location, 7, 1, 1));
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(table().isVisible());
    QCOMPARE(item(7).location, u"E 5"_s);
}

void TableDeedsTest::aBlockFromASpreadsheetIsPasted()
{
    showColumns({u"title@fr"_s, u"title@en"_s, u"date"_s, u"kind"_s, u"location"_s});
    QVERIFY(isRead(5));
    const int steps = m_desk->window->editor().stack().count();
    choose(QRect(0, 5, 1, 1));
    putText(u"Tapis noué\t\"Knotted rug\nin two lines\"\tvers 1905\tartwork\tA 1\nTapis 7\tRug 7\t1906\thandicraft\t=1+1\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(isRehearsed());
    QCOMPARE(refusals(), QString());
    QCOMPARE(cells().remarks(), QString());
    QCOMPARE(cells().plan().model().rowCount(), 5 + 3); // what stands there already is no change
    QVERIFY(afterwards(u"date"_s).contains(u"vers 1905 → "_s)); // as it is worded, and as it was understood
    apply();
    QCOMPARE(item(5).title.text(u"fr"), u"Tapis noué"_s);
    QCOMPARE(item(5).title.text(u"en"), u"Knotted rug\nin two lines"_s);
    QCOMPARE(item(5).date.original, u"vers 1905"_s);
    QCOMPARE(item(5).kind, ItemKind::Artwork);
    QCOMPARE(item(6).location, u"=1+1"_s);
    QCOMPARE(m_desk->window->editor().stack().count(), steps + 1);
    undo();
    QCOMPARE(item(5).title.text(u"fr"), u"Tapis 6"_s);
    QCOMPARE(item(5).title.in(u"fr")->state, TextState::Reviewed);
    QVERIFY(item(6).date.isEmpty());
}

void TableDeedsTest::oneValueIsPastedIntoAllChosenCells()
{
    const int location = columnOf(u"location"_s);
    choose(QRect(location, 10, 1, 30));
    putText(u"C 3"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    apply();
    QCOMPARE(item(10).location, u"C 3"_s);
    QCOMPARE(item(39).location, u"C 3"_s);
    QCOMPARE(item(40).location, QString());
    // One value into one cell is written at once.
    choose(QRect(location, 0, 1, 1));
    putText(u"D 4\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(table().isVisible());
    QCOMPARE(item(0).location, u"D 4"_s);
}

void TableDeedsTest::whatDoesNotFitIsToldBeforeAnythingIsWritten()
{
    showColumns({u"title@fr"_s, u"location"_s});
    QVERIFY(isRead(0));
    choose(QRect(1, many - 2, 1, 1));
    putText(u"a\tb\nc\nd\te\tf\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(isRehearsed());
    QVERIFY2(cells().remarks().contains(u"3 rows"_s), qPrintable(cells().remarks()));
    QVERIFY2(cells().remarks().contains(u"3 columns"_s), qPrintable(cells().remarks()));
    QCOMPARE(cells().plan().model().rowCount(), 2);
    putText(u"a\tb\nc\n"_s);
    m_desk->button(u"Back to the table"_s)->click();
    QVERIFY(table().isVisible());
    choose(QRect(0, 0, 1, 1));
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(isRehearsed());
    QVERIFY2(cells().remarks().contains(u"1 cell"_s), qPrintable(cells().remarks()));
    QCOMPARE(item(0).location, QString());
}

void TableDeedsTest::unknownNamesAreRefusedOrMade()
{
    showColumns({u"holder"_s, u"materials"_s, u"parent"_s});
    QVERIFY(isRead(0));
    choose(QRect(0, 0, 1, 1));
    putText(u"Demonstration person 01\tlaine | coton\tT-0520\nDémonstration person 01\tlaine\tT-4444\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(isRehearsed());
    QVERIFY2(refusals().contains(u"possibly “Demonstration person 01”"_s), qPrintable(refusals()));
    QVERIFY(refusals().contains(u"Nothing in the catalogue is called “laine”"_s));
    QVERIFY(refusals().contains(u"No item has the number “T-4444”"_s));
    QVERIFY(cells().makesNew()->isVisible());
    cells().makesNew()->click();
    QVERIFY(isRehearsed());
    QTRY_VERIFY(!refusals().contains(u"laine"_s));
    QVERIFY(refusals().contains(u"T-4444"_s));
    const int steps = m_desk->window->editor().stack().count();
    const size_t people = m_desk->reader->ids(RecordType::Agent)->size();
    apply();
    QCOMPARE(item(0).materials.size(), size_t(2));
    QCOMPARE(item(1).materials.size(), size_t(1));
    QCOMPARE(item(1).materials.front(), item(0).materials.front()); // one "laine" for both
    QVERIFY(item(1).holder != item(0).holder);
    QCOMPARE(m_desk->reader->ids(RecordType::Agent)->size(), people + 1);
    QCOMPARE(m_desk->reader->ids(RecordType::Term)->size(), size_t(2));
    QCOMPARE(m_desk->window->editor().stack().count(), steps + 1);
    undo();
    QCOMPARE(m_desk->reader->ids(RecordType::Agent)->size(), people);
    QCOMPARE(m_desk->reader->ids(RecordType::Term)->size(), size_t(0));
    QVERIFY(item(0).materials.empty());
}

void TableDeedsTest::badCellsAreRefusedEachInWords()
{
    showColumns({u"title@fr"_s, u"date"_s, u"kind"_s, u"number"_s, u"makers"_s, u"demonstration"_s});
    QVERIFY(isRead(0));
    choose(QRect(0, 0, 1, 1));
    const QString large(1 << 20, u'x');
    putText(large + u"\t30 février 1988\tsculpture\tT-0001\tquelqu'un\tmaybe\n"_s + u"a\u202Eb\t\t\tT-0005\t\t\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(isRehearsed());
    const QString told = refusals();
    QCOMPARE(told.split(u'\n').size(), 8); // an item has a kind
    QVERIFY2(told.contains(u"shorten it"_s) && told.contains(u"nobody can see"_s), qPrintable(told.left(3000)));
    QVERIFY(told.contains(u"“sculpture” is none of"_s));
    QVERIFY(told.contains(u"Numbers stay valid for ever"_s));
    QVERIFY(told.contains(u"changed on the form"_s));
    QVERIFY(told.contains(u"neither yes nor no"_s));
    QVERIFY(!cells().plan().applyButton()->isEnabled() || cells().plan().model().plan().counts().records <= 1);
    QCOMPARE(item(0).title.text(u"fr"), u"Tapis 1"_s);
}

void TableDeedsTest::chosenCellsAreEmptiedByDelete()
{
    const int title = columnOf(u"title@fr"_s);
    choose(QRect(title, 3, 1, 1));
    press(Qt::Key_Delete);
    QVERIFY(table().isVisible());
    QVERIFY(item(3).title.isEmpty());
    choose(QRect(title, 4, 1, 20));
    press(Qt::Key_Delete);
    apply();
    QVERIFY(item(4).title.isEmpty());
    QVERIFY(item(23).title.isEmpty());
    undo();
    QCOMPARE(item(23).title.text(u"fr"), u"Tapis 24"_s);
    undo();
    QCOMPARE(item(3).title.text(u"fr"), u"Tapis 4"_s);
    QCOMPARE(*m_desk->reader->count({}), many); // no record went away
    choose(QRect(columnOf(u"status"_s), 0, 1, 1));
    press(Qt::Key_Delete);
    QCOMPARE(item(0).status, Status::Draft);
}

void TableDeedsTest::whatIsCopiedIsReadBySpreadsheetsAndComesBackExactly()
{
    showColumns({u"title@fr"_s, u"location"_s});
    QVERIFY(isRead(0));
    choose(QRect(1, 0, 1, 1));
    putText(u"\"=SUM(A1)\n\"\"x\"\"\ty\""_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(item(0).location, u"=SUM(A1)\n\"x\"\ty"_s);
    choose(QRect(0, 0, 2, 2));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Tapis 1\t\"'=SUM(A1)\n\"\"x\"\"\ty\"\nTapis 2\t\n"_s);
    choose(QRect(0, 4, 1, 1));
    press(Qt::Key_V, Qt::ControlModifier);
    apply();
    QCOMPARE(item(4).location, item(0).location);
    QCOMPARE(item(4).title.text(u"fr"), u"Tapis 1"_s);
    view()->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!table().isCopying());
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"Tapis"_s), many);
}

void TableDeedsTest::fiftyThousandRowsArePlannedWithoutAFreezeAndStopped()
{
    choose(QRect(columnOf(u"title@fr"_s), 0, 1, 1));
    putText(u"un\tdeux\ttrois\tquatre\n"_s.repeated(50'000));
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(cells().isVisible());
    m_desk->button(u"Back to the table"_s)->click();
    QVERIFY(table().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!cells().plan().isBusy(), 30'000);
    QCOMPARE(item(0).title.text(u"fr"), u"Tapis 1"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(isRehearsed());
    QVERIFY2(cells().remarks().contains(u"50,000 rows"_s), qPrintable(cells().remarks()));
}

QTEST_MAIN(TableDeedsTest)
#include "tst_tabledeeds.moc"
