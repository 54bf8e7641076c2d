// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/savedlists.h"
#include "archive/treepane.h"
#include "archivedesk.h"
#include "exchange/listquery.h"
#include "models/treemodel.h"

#include <QAbstractItemModelTester>
#include <QTreeView>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The hierarchy beside the archivist's list.
class ArchiveTreeTest final : public QObject {
    Q_OBJECT
private:
    static constexpr int many = 2 * TreeModel::pageRows + 5;
    std::unique_ptr<ArchiveDesk> m_desk;

    ItemId add(const QString &number, Level level, ItemId parent = {}) const
    {
        Item item;
        item.number = number;
        item.level = level;
        item.parent = parent;
        item.title.set(u"en"_s, u"Title of "_s + number);
        if (level >= Level::Item)
            item.kind = ItemKind::Document;
        const auto added = m_desk->catalogue->add(item);
        if (!added)
            qWarning() << added.error().message << added.error().detail;
        return added.value_or({});
    }
    [[nodiscard]] ItemId idOf(const QString &number) const { return *m_desk->reader->itemByNumber(number); }
    [[nodiscard]] TreePane &pane() const { return m_desk->window->tree(); }
    [[nodiscard]] QTreeView &view() const { return pane().view(); }
    void openWithHierarchy()
    {
        const ItemId fonds = add(u"F"_s, Level::Fonds);
        const ItemId series = add(u"F/1"_s, Level::Series, fonds);
        (void)add(u"F/2"_s, Level::Series, fonds);
        QVERIFY(m_desk->catalogue->bulk([&]() -> Result<void> {
            for (int i = 1; i <= many; ++i)
                (void)add(u"F/1/%1"_s.arg(i), Level::Item, series);
            return {};
        }));
        QVERIFY(m_desk->openWindow());
        QVERIFY(m_desk->settled());
    }
    [[nodiscard]] QString current() const { return view().currentIndex().data(TreeModel::NumberRole).toString(); }
    void press(Qt::Key key) const { QTest::keyClick(&view(), key); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(20));
    }
    void cleanup() { m_desk.reset(); }

    void aListWithoutHierarchyHasNoTree()
    {
        QVERIFY(m_desk->openWindow());
        QVERIFY(!pane().isVisible());
        QVERIFY(pane().model().isEmpty());
        QVERIFY(!pane().reveal(idOf(u"N-1"_s)));
    }

    void whatStandsBelowIsReadInPages()
    {
        openWithHierarchy();
        TreeModel model(*m_desk->reader, u"en"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // the pages are asked for here
        QVERIFY(model.read());
        const QModelIndex fonds = model.index(0, 0, model.whole());
        QCOMPARE(fonds.data(TreeModel::NumberRole).toString(), u"F"_s);
        QCOMPARE(fonds.data(TreeModel::CountRole).toInt(), 2);
        QVERIFY(fonds.data(Qt::AccessibleTextRole).toString().contains(u"2 directly below"_s));
        model.fetchMore(fonds);
        const QModelIndex series = model.index(0, 0, fonds);
        QCOMPARE(model.rowCount(series), 0);
        QVERIFY(model.canFetchMore(series));
        model.fetchMore(series);
        QCOMPARE(model.rowCount(series), TreeModel::pageRows);
        while (model.canFetchMore(series))
            model.fetchMore(series);
        QCOMPARE(model.rowCount(series), many);
        QCOMPARE(model.index(many - 1, 0, series).data(TreeModel::TitleRole).toString(), u"Title of F/1/%1"_s.arg(many));
        QVERIFY(!model.hasChildren(model.index(0, 0, series)));
    }

    void anEntryIsFoundHoweverFarDownItStands()
    {
        openWithHierarchy();
        TreeModel model(*m_desk->reader, u"en"_s);
        QVERIFY(model.read());
        const QModelIndex last = model.find(idOf(u"F/1/%1"_s.arg(many)));
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), many - 1);
        QVERIFY(!model.find(idOf(u"N-1"_s)).isValid());
        QVERIFY(!model.find(ItemId::create()).isValid());
    }

    void choosingABranchNarrowsTheListAndTheTopOpensItAgain()
    {
        openWithHierarchy();
        QVERIFY(pane().isVisible());
        QTRY_COMPARE(m_desk->model().total(), 20 + 3 + many);
        view().setFocus();
        press(Qt::Key_Down);
        QCOMPARE(current(), u"F"_s);
        QTRY_COMPARE(m_desk->model().total(), 3 + many);
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(current(), u"F/2"_s);
        QTRY_COMPARE(m_desk->model().total(), 1);
        press(Qt::Key_Home);
        QTRY_COMPARE(m_desk->model().total(), 20 + 3 + many);
    }

    void theBranchStaysWhileWordsAndOrdersChange()
    {
        openWithHierarchy();
        pane().setBranch(idOf(u"F/1"_s));
        Q_EMIT pane().branchAsked(idOf(u"F/1"_s));
        QTRY_COMPARE(m_desk->model().total(), 1 + many);
        m_desk->clickHeader(u"title@en"_s);
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->window->list().query().within, idOf(u"F/1"_s));
        QTest::keyClick(m_desk->window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"title:\"of f/1/7\""_s);
        QTRY_COMPARE(m_desk->model().total(), 1);
        QCOMPARE(m_desk->window->list().query().within, idOf(u"F/1"_s));
    }

    void aSavedListRemembersItsBranch()
    {
        openWithHierarchy();
        ItemQuery query;
        query.within = idOf(u"F/1"_s);
        query.levelsAboveItem = true;
        SavedList list;
        list.query = queryText(query);
        ItemQuery read;
        readQueryText(read, list.query);
        QCOMPARE(read.within, query.within);
        m_desk->window->openList(list);
        QTRY_COMPARE(m_desk->model().total(), 1 + many);
        QCOMPARE(current(), u"F/1"_s);
    }

    void theCurrentEntryIsShownInTheTree()
    {
        openWithHierarchy();
        const ItemId item = idOf(u"F/1/3"_s);
        pane().setCurrentItem(item);
        QVERIFY(pane().reveal(item));
        QCOMPARE(current(), u"F/1/3"_s);
        QVERIFY(view().isExpanded(view().currentIndex().parent()));
        QTRY_COMPARE(m_desk->model().total(), 1);
    }

    void theTreeFollowsTheCatalogueAndKeepsWhatIsOpen()
    {
        openWithHierarchy();
        pane().setBranch(idOf(u"F/2"_s));
        view().expand(view().currentIndex().parent());
        const ItemId file = add(u"F/2/1"_s, Level::File, idOf(u"F/2"_s));
        QTRY_COMPARE(view().currentIndex().data(TreeModel::CountRole).toInt(), 1);
        QCOMPARE(current(), u"F/2"_s);
        QVERIFY(view().isExpanded(view().currentIndex().parent()));
        pane().setBranch(file);
        Q_EMIT pane().branchAsked(file);
        QTRY_COMPARE(m_desk->model().total(), 1);
        QVERIFY(m_desk->catalogue->remove(anyId(file), u"error"_s));
        QTRY_VERIFY(current().isEmpty());
        QTRY_COMPARE(m_desk->model().total(), 20 + 3 + many); // what it was narrowed to is gone
    }
};

QTEST_MAIN(ArchiveTreeTest)
#include "tst_archivetree.moc"
