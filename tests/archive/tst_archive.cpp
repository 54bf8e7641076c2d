// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/columnspane.h"
#include "archive/detailpane.h"
#include "archive/facetlist.h"
#include "archivedesk.h"
#include "exchange/listquery.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The archivist's window driven by keys and mouse.
class ArchiveTest final : public QObject {
    Q_OBJECT
private:
    static constexpr int many = 400;
    std::unique_ptr<ArchiveDesk> m_desk;

    [[nodiscard]] QCheckBox *facetBox(const QString &facet, const QString &value) const
    {
        for (auto *box : m_desk->window->facets().findChildren<QCheckBox *>()) {
            if (box->property("facet").toString() == facet && box->property("value").toString() == value && box->isVisible())
                return box;
        }
        return nullptr;
    }
    void type(const QString &words) const
    {
        auto *field = m_desk->named<QLineEdit>(u"words"_s);
        QTest::keyClick(m_desk->window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, words);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(many));
        QVERIFY(m_desk->openWindow());
    }
    void cleanup() { m_desk.reset(); }

    void wordsAndBoxesDivideTheListAndTheFootCounts()
    {
        QTRY_COMPARE(m_desk->window->totals(), u"400 of 400 entries"_s);
        type(u"kind:document"_s);
        QTRY_COMPARE(m_desk->model().total(), 40);
        QTRY_COMPARE(m_desk->window->totals(), u"40 of 400 entries"_s);
        m_desk->named<QLineEdit>(u"words"_s)->clear();
        QTRY_COMPARE(m_desk->model().total(), many);
        QTRY_VERIFY(facetBox(u"access"_s, u"public"_s));
        facetBox(u"access"_s, u"public"_s)->click();
        QTRY_COMPARE(m_desk->model().total(), 200);
        QTRY_VERIFY(facetBox(u"access"_s, u"public"_s)->isChecked());
        QTRY_VERIFY(facetBox(u"kind"_s, u"document"_s));
        facetBox(u"kind"_s, u"document"_s)->click();
        QTRY_COMPARE(m_desk->model().total(), 40); // even numbers alone are public, and every tenth is a document
        facetBox(u"kind"_s, u"document"_s)->click();
        QTRY_COMPARE(m_desk->model().total(), 200);
    }

    void aClickOnAHeaderSortsTheWholeListAndASecondTurnsItRound()
    {
        QCOMPARE(m_desk->cell(0, u"number"_s), u"N-1"_s);
        m_desk->clickHeader(u"title@en"_s);
        QTRY_COMPARE(m_desk->cell(0, u"title@en"_s), u"Carpet 1"_s);
        QCOMPARE(m_desk->cell(0, u"number"_s), u"N-400"_s);
        m_desk->clickHeader(u"title@en"_s);
        QTRY_COMPARE(m_desk->cell(0, u"title@en"_s), u"Carpet 400"_s);
        m_desk->clickHeader(u"title@fa"_s);
        QTRY_COMPARE(m_desk->cell(0, u"title@fa"_s), u"قالیچه 1"_s);
        QVERIFY(m_desk->settled());
        m_desk->view().setFocus();
        m_desk->view().setCurrentIndex(m_desk->model().index(0, 1));
        QTest::keyClick(&m_desk->view(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->cell(0, u"number"_s), u"N-400"_s);
    }

    void anyFieldPutsTheWholeListInOrder()
    {
        m_desk->window->setColumns({{u"number"_s, {}}, {u"location"_s, {}}, {u"kind"_s, {}}, {u"access"_s, {}}});
        m_desk->clickHeader(u"location"_s);
        QTRY_COMPARE(m_desk->cell(0, u"location"_s), u"Shelf 0"_s);
        m_desk->clickHeader(u"location"_s);
        QTRY_COMPARE(m_desk->cell(0, u"location"_s), u"Shelf 6"_s);
        m_desk->clickHeader(u"kind"_s);
        QTRY_COMPARE(m_desk->cell(0, u"kind"_s), u"Document"_s);
        QVERIFY(m_desk->settled());
        m_desk->clickHeader(u"access"_s);
        m_desk->clickHeader(u"access"_s);
        QTRY_COMPARE(m_desk->cell(0, u"number"_s), u"N-400"_s); // the internal ones first, from the last number on
        QVERIFY(m_desk->settled());
    }

    void aWorkListIsOneClickAway()
    {
        auto item = *m_desk->reader->item(*m_desk->reader->itemByNumber(u"N-5"_s));
        item.rights.set(u"en"_s, u"All rights reserved"_s, TextOrigin::Original, TextState::Reviewed);
        QVERIFY(m_desk->catalogue->update(item));
        QTRY_VERIFY(facetBox(u"lacks"_s, u"rights"_s));
        QVERIFY(facetBox(u"lacks"_s, u"media"_s)); // nothing to do there, and it says so
        facetBox(u"lacks"_s, u"rights"_s)->click();
        QTRY_COMPARE(m_desk->window->totals(), u"399 of 400 entries"_s);
        QVERIFY(m_desk->settled());
    }

    void levelsAboveItemsAreInTheListAndDivideIt()
    {
        Item fonds;
        fonds.number = u"F"_s;
        fonds.level = Level::Fonds;
        fonds.title.set(u"en"_s, u"The fonds"_s, TextOrigin::Original, TextState::Reviewed);
        QVERIFY(m_desk->catalogue->add(fonds));
        QTRY_COMPARE(m_desk->window->totals(), u"401 of 401 entries"_s);
        QTRY_VERIFY(facetBox(u"level"_s, u"fonds"_s));
        facetBox(u"level"_s, u"fonds"_s)->click();
        QTRY_COMPARE(m_desk->model().total(), 1);
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->cell(0, u"number"_s), u"F"_s);
    }

    void itemsAreChosenAcrossPagesByMouseAndKeys()
    {
        m_desk->clickBox(0);
        QCOMPARE(m_desk->model().chosen().size(), 1);
        m_desk->clickBox(300, Qt::ShiftModifier); // four pages further
        QTRY_COMPARE(m_desk->model().chosen().size(), 301);
        QVERIFY(m_desk->settled());
        QTRY_COMPARE(m_desk->window->totals(), u"400 of 400 entries · 301 chosen"_s);
        QTest::keyClick(&m_desk->view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_desk->model().chosen().size(), 0);
        QVERIFY(m_desk->settled());
        m_desk->view().goTo(2);
        QTest::keyClick(&m_desk->view(), Qt::Key_Space);
        QTest::keyClick(&m_desk->view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_desk->model().chosen().size(), 2);
        type(u"kind:document"_s);
        QTRY_COMPARE(m_desk->model().total(), 40);
        QVERIFY(m_desk->settled());
        m_desk->view().setFocus();
        QTest::keyClick(&m_desk->view(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->model().chosen().size(), 42); // all of the filter, and those from before
    }

    void columnsAreChosenOrderedSizedAndKeptForTheNextSession()
    {
        m_desk->deed("columns")->click();
        auto *list = m_desk->named<QListWidget>(u"columns"_s);
        QVERIFY(list->isVisible());
        QTRY_VERIFY(list->hasFocus());
        const auto lines = list->findItems(u"Location"_s, Qt::MatchExactly);
        QCOMPARE(lines.size(), 1);
        list->setCurrentItem(lines.first());
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(m_desk->cell(3, u"location"_s), u"Shelf 3"_s);
        while (list->currentRow() > 0)
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_desk->view().shownColumns().front().text(), u"location"_s);
        m_desk->view().horizontalHeader()->resizeSection(1, 234);
        m_desk->view().horizontalHeader()->moveSection(1, 2); // the person drags it behind the number
        const QByteArray state = m_desk->window->layoutState();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        m_desk->window->restoreLayoutState(state);
        QVERIFY(m_desk->settled());
        const auto shown = m_desk->view().shownColumns();
        QCOMPARE(shown[0].text(), u"number"_s);
        QCOMPARE(shown[1].text(), u"location"_s);
        QCOMPARE(m_desk->view().columnWidth(2), 234);
        QTRY_COMPARE(m_desk->cell(3, u"location"_s), u"Shelf 3"_s);
        m_desk->window->restoreLayoutState("no JSON at all"); // a settings file that somebody wrote in
        QCOMPARE(m_desk->view().shownColumns(), shown);
    }

    void theOrderIsThereAgainInTheNextSession_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("clicks");
        QTest::addColumn<QString>("first");
        QTest::newRow("a title, descending") << u"title@en"_s << 2 << u"Carpet 400"_s;
        QTest::newRow("a title in another language") << u"title@fa"_s << 1 << QString();
        QTest::newRow("a field") << u"materials"_s << 1 << QString();
        QTest::newRow("the number, descending") << u"number"_s << 1 << QString(); // it was ascending before
        QTest::newRow("the time of the last change") << u"updated"_s << 2 << QString();
        QTest::newRow("access, descending") << u"access"_s << 2 << QString();
    }
    void theOrderIsThereAgainInTheNextSession()
    {
        QFETCH(QString, column);
        QFETCH(int, clicks);
        QFETCH(QString, first);
        std::vector<TableColumn> columns{{u"number"_s, {}}, {u"title"_s, u"en"_s}};
        if (const TableColumn own = *tableColumn(column, u"en"_s); std::find(columns.begin(), columns.end(), own) == columns.end())
            columns.push_back(own);
        m_desk->window->setColumns(columns);
        QVERIFY(m_desk->settled());
        for (int i = 0; i < clicks; ++i)
            m_desk->clickHeader(column);
        QVERIFY(m_desk->settled());
        const QString before = orderText(m_desk->window->list().query());
        QVERIFY(before != orderText(ItemQuery()));
        const QString top = m_desk->cell(0, u"number"_s);
        if (!first.isEmpty())
            QCOMPARE(m_desk->cell(0, column), first);
        const QByteArray state = m_desk->window->layoutState();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        m_desk->window->restoreLayoutState(state);
        QVERIFY(m_desk->settled());
        QCOMPARE(orderText(m_desk->window->list().query()), before);
        QTRY_COMPARE(m_desk->cell(0, u"number"_s), top);
        // The header shows it, and one more click turns it round.
        m_desk->clickHeader(column);
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->window->list().query().descending, !before.startsWith(u'-'));
    }

    void anOrderThatCannotBeKeptFallsBackToTheUsualOne_data()
    {
        QTest::addColumn<QString>("order");
        QTest::newRow("none was kept") << QString();
        QTest::newRow("no such column") << u"-colour"_s;
        QTest::newRow("a column that is not shown") << u"-location"_s;
        QTest::newRow("a language that the catalogue has no more") << u"title@eo"_s;
        QTest::newRow("an order without a column") << u"hang"_s;
        QTest::newRow("a sign alone") << u"-"_s;
        QTest::newRow("somebody's own words") << u"field@@ -"_s;
    }
    void anOrderThatCannotBeKeptFallsBackToTheUsualOne()
    {
        QFETCH(QString, order);
        const QString usual = orderText(m_desk->window->list().query());
        QJsonObject state = QJsonDocument::fromJson(m_desk->window->layoutState()).object();
        QCOMPARE(state.value(u"order"_s).toString(), usual);
        state.insert(u"order"_s, order);
        m_desk->window->restoreLayoutState(QJsonDocument(state).toJson());
        QVERIFY(m_desk->settled());
        QCOMPARE(orderText(m_desk->window->list().query()), usual);
        QCOMPARE(m_desk->window->said(), QString()); // calmly
        QCOMPARE(m_desk->cell(0, u"number"_s), u"N-1"_s);
    }

    void anOrderWhoseColumnWasTakenAwayIsNotKept()
    {
        m_desk->clickHeader(u"title@en"_s);
        QVERIFY(m_desk->settled());
        m_desk->window->setColumns({{u"number"_s, {}}, {u"kind"_s, {}}});
        const QByteArray state = m_desk->window->layoutState();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        m_desk->window->restoreLayoutState(state);
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->cell(0, u"number"_s), u"N-1"_s);
    }

    void aSavedListKeepsItsOwnOrderWhateverTheListHas()
    {
        m_desk->clickHeader(u"title@en"_s);
        m_desk->clickHeader(u"title@en"_s);
        QVERIFY(m_desk->settled());
        const QByteArray state = m_desk->window->layoutState();
        SavedList list;
        list.name = u"By kind"_s;
        list.order = u"-kind"_s;
        list.columns = {u"number"_s, u"kind"_s};
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        m_desk->window->restoreLayoutState(state);
        m_desk->window->openList(list);
        QVERIFY(m_desk->settled());
        QCOMPARE(orderText(m_desk->window->list().query()), u"-kind"_s);
    }

    void theDetailTellsEveryFieldItsHistoryAndItsCustody()
    {
        auto item = *m_desk->reader->item(*m_desk->reader->itemByNumber(u"N-5"_s));
        item.location = u"<b>Cupboard</b>"_s; // no markup
        QVERIFY(m_desk->catalogue->update(item));
        QVERIFY(m_desk->settled());
        m_desk->view().goTo(4);
        DetailPane &detail = m_desk->window->detail();
        QTRY_VERIFY(detail.shownText().contains(u"Carpet 396"_s));
        QVERIFY(detail.shownText().contains(u"قالیچه 5"_s));
        QVERIFY(detail.shownText().contains(u"<b>Cupboard</b>"_s));
        QVERIFY(detail.shownText().contains(u"proofread"_s)); // the state of the English title
        detail.showPage(DetailPane::Page::History);
        QVERIFY(detail.shownText().contains(u"before: Shelf 4"_s));
        QVERIFY(detail.shownText().contains(u"Archivist 01"_s));
        detail.showPage(DetailPane::Page::Custody);
        QVERIFY(!detail.shownText().isEmpty());
        QTest::keyClick(&m_desk->view(), Qt::Key_Return);
        QTRY_VERIFY(detail.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(m_desk->view().hasFocus());
    }

    void everyControlHasANameAndCanBeReachedByTab()
    {
        m_desk->window->showColumns();
        QStringList nameless;
        for (QWidget *one : m_desk->window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(one);
            const bool isControl = one->focusPolicy() & Qt::TabFocus;
            if (isControl && one->isVisible() && one->accessibleName().isEmpty() && (!button || button->text().isEmpty()) && !one->focusProxy())
                nameless += QString::fromLatin1(one->metaObject()->className()) + u' ' + one->objectName();
        }
        QCOMPARE(nameless, QStringList());
    }
};

QTEST_MAIN(ArchiveTest)
#include "tst_archive.moc"
