// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/bulkpane.h"
#include "curator/columnchooser.h"
#include "tabledesk.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QListWidget>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The list as a table on the real window: read as it is seen, arranged, its cells typed.
class DeskTableTest : public TableTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(make()); }
    void init() { openTable(); }
    void cleanup() { m_desk.reset(); }

    void theListIsATableWhoseRowsAreReadAsTheyAreSeen();
    void theTableFollowsTheFilter();
    void aTextIsTypedIntoACell();
    void whatBreaksARuleStaysInTheCellWithItsReason();
    void aDateIsUnderstoodAsItIsTyped();
    void escapeLeavesACellAsItWas();
    void aTextOfSeveralLinesIsEditedWithoutLosingThem();
    void rowsChosenInTheTableAreEditedTogether();
    void aNameIsChosenWhileOneTypes();
    void columnsAreChosenOrderedAndRemembered();
    void aReadingOnlyDeskChangesNoCell();
    void theFormOfARowIsOneKeyAway();
};

void DeskTableTest::theListIsATableWhoseRowsAreReadAsTheyAreSeen()
{
    GridModel &model = table().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int title = columnOf(u"title@fr"_s);
    QVERIFY(title >= 0);
    QCOMPARE(model.index(0, title).data().toString(), u"Tapis 1"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"T-0001"_s);
    QCOMPARE(model.index(0, columnOf(u"kind"_s)).data().toString(), u"Handmade object"_s);
    QVERIFY(!m_desk->window->preview().isVisible()); // its room is the table's
    press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(isRead(many - 1));
    QCOMPARE(model.index(many - 1, title).data().toString(), u"Tapis 520"_s);
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_desk->window->form()->isVisible());
    QVERIFY(m_desk->window->preview().isVisible());
    QCOMPARE(m_desk->window->form()->record(), model.recordAt(many - 1));
}

void DeskTableTest::theTableFollowsTheFilter()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_desk->window->list().search(), u"tapis 52"_s);
    QTRY_COMPARE(table().model().rowCount(), 2);
    QVERIFY(table().isVisible());
    m_desk->window->list().search()->clear();
    m_desk->window->list().setType(RecordType::Agent);
    QTRY_COMPARE(table().model().rowCount(), 1);
    QCOMPARE(table().model().wish().type, RecordType::Agent);
    QVERIFY(table().isVisible());
}

void DeskTableTest::aTextIsTypedIntoACell()
{
    const int title = columnOf(u"title@en"_s);
    choose(QRect(title, 2, 1, 1));
    const int steps = m_desk->window->editor().stack().count();
    QTest::keyClicks(view(), u"R"_s);
    QVERIFY(table().editor());
    QTest::keyClicks(table().editor()->input(), u"ug 3"_s);
    press(Qt::Key_Return);
    QVERIFY(!table().editor());
    QCOMPARE(item(2).title.text(u"en"), u"Rug 3"_s);
    QCOMPARE(item(2).title.in(u"en")->origin, TextOrigin::Translation);
    QCOMPARE(table().model().index(2, title).data().toString(), u"Rug 3"_s);
    QCOMPARE(view()->currentIndex(), table().model().index(3, title)); // as in spreadsheets
    QCOMPARE(m_desk->window->editor().stack().count(), steps + 1);
    choose(QRect(title, 2, 1, 1));
    press(Qt::Key_F2);
    press(Qt::Key_End);
    QTest::keyClicks(table().editor()->input(), u"!"_s);
    press(Qt::Key_Tab);
    QCOMPARE(item(2).title.text(u"en"), u"Rug 3!"_s);
    QCOMPARE(view()->currentIndex().column(), title + 1);
    undo();
    undo();
    QVERIFY(!item(2).title.in(u"en"));
    QTRY_COMPARE(table().model().index(2, title).data().toString(), QString());
}

void DeskTableTest::whatBreaksARuleStaysInTheCellWithItsReason()
{
    showColumns({u"number"_s, u"title@fr"_s});
    QVERIFY(isRead(1));
    choose(QRect(0, 1, 1, 1));
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(table().editor()->input());
    line->setText(u"T-0001"_s); // another's
    press(Qt::Key_Return);
    QVERIFY(table().editor());
    QVERIFY(!table().said().isEmpty());
    QCOMPARE(item(1).number, u"T-0002"_s);
    line->setText(u"T-9001"_s);
    press(Qt::Key_Return);
    QVERIFY(!table().editor());
    QTRY_VERIFY(m_desk->reader->itemByNumber(u"T-9001"_s));
    choose(QRect(1, 0, 1, 1));
    press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(table().editor()->input())->setText(u"a\u202Eb"_s);
    m_desk->window->list().search()->setFocus(); // the keyboard goes elsewhere
    QVERIFY(!table().editor());
    QVERIFY(table().said().contains(u"nobody can see"_s));
    QCOMPARE(item(0).title.text(u"fr"), u"Tapis 1"_s);
}

void DeskTableTest::aDateIsUnderstoodAsItIsTyped()
{
    const int date = columnOf(u"date"_s);
    choose(QRect(date, 0, 1, 1));
    QTest::keyClicks(view(), u"s"_s);
    QTest::keyClicks(table().editor()->input(), u"ometime"_s);
    press(Qt::Key_Return);
    QVERIFY(table().editor());
    auto *line = qobject_cast<QLineEdit *>(table().editor()->input());
    line->clear();
    QTest::keyClicks(line, u"summer 1905"_s);
    press(Qt::Key_Return);
    QVERIFY(!table().editor());
    QCOMPARE(item(0).date.edtf, u"1905-22"_s);
    choose(QRect(date, 0, 1, 1));
    QVERIFY2(table().said().contains(u"understood"_s), qPrintable(table().said()));
}

void DeskTableTest::escapeLeavesACellAsItWas()
{
    choose(QRect(columnOf(u"title@fr"_s), 0, 1, 1));
    QTest::keyClicks(view(), u"x"_s);
    press(Qt::Key_Escape);
    QVERIFY(!table().editor());
    QVERIFY(view()->hasFocus());
    QCOMPARE(item(0).title.text(u"fr"), u"Tapis 1"_s);
}

void DeskTableTest::aTextOfSeveralLinesIsEditedWithoutLosingThem()
{
    showColumns({u"title@fr"_s, u"description@fr"_s});
    QVERIFY(isRead(0));
    choose(QRect(1, 0, 1, 1));
    QTest::keyClicks(view(), u"a"_s);
    press(Qt::Key_Return, Qt::AltModifier); // as in spreadsheets
    QTest::keyClicks(table().editor()->input(), u"b"_s);
    press(Qt::Key_Return);
    QCOMPARE(item(0).description.text(u"fr"), u"a\nb"_s);
    // A title with two lines came from elsewhere.
    choose(QRect(0, 0, 1, 1));
    putText(u"\"one\ntwo\""_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(item(0).title.text(u"fr"), u"one\ntwo"_s);
    const int steps = m_desk->window->editor().stack().count();
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    QVERIFY(!table().editor());
    QCOMPARE(item(0).title.text(u"fr"), u"one\ntwo"_s);
    QCOMPARE(m_desk->window->editor().stack().count(), steps);
}

void DeskTableTest::rowsChosenInTheTableAreEditedTogether()
{
    QCOMPARE(table().chosenRecords().size(), size_t(1));
    choose(QRect(0, 5, 2, 40));
    QCOMPARE(table().chosenRecords().size(), size_t(40));
    QCOMPARE(table().chosenRecords().front(), table().model().recordAt(5));
    QTest::keyClick(view(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_desk->window->bulk().isVisible());
    QVERIFY(m_desk->window->preview().isVisible());
    QCOMPARE(m_desk->reader->count({}).value_or(0), many);
}

void DeskTableTest::aNameIsChosenWhileOneTypes()
{
    showColumns({u"holder"_s, u"title@fr"_s});
    QVERIFY(isRead(0));
    choose(QRect(0, 0, 1, 1));
    QTest::keyClicks(view(), u"d"_s);
    QTest::keyClicks(table().editor()->input(), u"emon"_s);
    QTest::keyClick(table().editor()->input(), Qt::Key_Return); // the first offer
    QTRY_VERIFY(!table().editor());
    QVERIFY(!item(0).holder.isNull());
    QCOMPARE(table().model().index(0, 0).data().toString(), u"Demonstration person 01"_s);
    // Words that name nobody are not taken for anybody.
    choose(QRect(0, 1, 1, 1));
    QTest::keyClicks(view(), u"q"_s);
    QTest::keyClick(table().editor()->input(), Qt::Key_Tab);
    QVERIFY(table().editor());
    QTest::keyClick(table().editor()->input(), Qt::Key_Escape);
    QVERIFY(!table().editor());
    QVERIFY(item(1).holder.isNull());
}

void DeskTableTest::columnsAreChosenOrderedAndRemembered()
{
    showColumns({u"title@fr"_s, u"date"_s, u"kind"_s});
    table().findChild<QAbstractButton *>(u"columnsButton"_s)->click();
    QListWidget *list = table().chooser().list();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QCOMPARE(list->item(3)->checkState(), Qt::Unchecked);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(columnOf(u"date"_s), 0);
    QTest::keyClick(list, Qt::Key_Space); // the date is not wanted
    QCOMPARE(table().model().columnCount(), 2);
    table().chooser().hide();
    view()->horizontalHeader()->resizeSection(0, 333);
    view()->horizontalHeader()->moveSection(0, 1); // as a drag does
    QCOMPARE(gridName(table().model().columns().front()), u"kind"_s);
    QCOMPARE(view()->columnWidth(1), 333);
    const QByteArray state = m_desk->window->tableState();
    QVERIFY(m_desk->open());
    m_desk->window->restoreTableState(state);
    m_desk->window->toggleTable();
    QTRY_COMPARE(table().model().rowCount(), many);
    QCOMPARE(columnOf(u"title@fr"_s), 1);
    QCOMPARE(view()->columnWidth(1), 333);
    m_desk->window->restoreTableState("nonsense");
    QVERIFY(table().model().columnCount() > 3);
}

void DeskTableTest::aReadingOnlyDeskChangesNoCell()
{
    m_desk->window->editor().setReadOnly(true);
    choose(QRect(columnOf(u"title@fr"_s), 0, 1, 2));
    QTest::keyClicks(view(), u"x"_s);
    QVERIFY(!table().editor());
    putText(u"x"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(table().isVisible());
    QVERIFY(table().said().contains(u"reading only"_s));
    QCOMPARE(item(0).title.text(u"fr"), u"Tapis 1"_s);
}

void DeskTableTest::theFormOfARowIsOneKeyAway()
{
    choose(QRect(0, 7, 1, 1));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->window->form()->isVisible());
    QCOMPARE(m_desk->window->form()->record(), table().model().recordAt(7));
    QCOMPARE(m_desk->window->list().current(), table().model().recordAt(7));
}

QTEST_MAIN(DeskTableTest)
#include "tst_desktable.moc"
