// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storeroom.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The hierarchy from fonds to part, as a reader tells it.
class TreeTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Storeroom> m_store;

    ItemId add(const QString &number, Level level, ItemId parent = {}, Access access = Access::Public)
    {
        Item item = m_store->whole(number);
        item.level = level;
        item.parent = parent;
        item.access = access;
        if (level < Level::Item) {
            item.kind.reset();
            item.dimensions.clear();
        }
        return m_store->add(item);
    }
    [[nodiscard]] ItemId idOf(const QString &number) const { return *m_store->desk()->itemByNumber(number); }
    /// "F (2)": the number and how many stand below.
    [[nodiscard]] static QString below(const Reader &reader, ItemId parent, int offset = 0, int limit = -1)
    {
        QStringList rows;
        const auto children = reader.children(parent, u"fr"_s, offset, limit);
        if (!children)
            return children.error().message;
        for (const TreeRow &row : *children)
            rows += u"%1 (%2)"_s.arg(row.number).arg(row.children);
        return rows.join(u' ');
    }
    [[nodiscard]] QString within(const QString &number, bool withLevels = true, Access upTo = Access::Sealed) const
    {
        ItemQuery query;
        query.within = idOf(number);
        query.levelsAboveItem = withLevels;
        return numbersOf(*m_store->desk(upTo), query);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_store = std::make_unique<Storeroom>();
        const ItemId fonds = add(u"F"_s, Level::Fonds);
        const ItemId series = add(u"F/2"_s, Level::Series, fonds);
        (void)add(u"F/10"_s, Level::Series, fonds);
        const ItemId item = add(u"F/2/1"_s, Level::Item, series);
        (void)add(u"F/2/1/a"_s, Level::Part, item);
        (void)add(u"alone"_s, Level::Item);
        const ItemId book = add(u"book"_s, Level::Item);
        (void)add(u"book/1"_s, Level::Part, book);
        (void)add(u"G"_s, Level::Fonds);
    }

    void treesBeginWithWhatHasNothingAbove() { QCOMPARE(below(*m_store->desk(), {}), u"book (1) F (2) G (0)"_s); }

    void whatStandsBelowComesByNumber()
    {
        QCOMPARE(below(*m_store->desk(), idOf(u"F"_s)), u"F/2 (1) F/10 (0)"_s);
        QCOMPARE(below(*m_store->desk(), idOf(u"F/2"_s)), u"F/2/1 (1)"_s);
        QCOMPARE(below(*m_store->desk(), idOf(u"alone"_s)), QString());
    }

    void longListsComeInPages()
    {
        QCOMPARE(below(*m_store->desk(), idOf(u"F"_s), 1, 1), u"F/10 (0)"_s);
        QCOMPARE(below(*m_store->desk(), {}, 1, 1), u"F (2)"_s);
        QCOMPARE(below(*m_store->desk(), {}, 7, 1), QString());
    }

    void aRowTellsTitleAndLevel()
    {
        const TreeRow row = m_store->desk()->children(idOf(u"F"_s), u"fa"_s, 0, 1)->front();
        QCOMPARE(row.title, u"عنوان"_s);
        QCOMPARE(row.titleLanguage, u"fa"_s);
        QCOMPARE(row.level, Level::Series);
        QVERIFY(!row.demonstration);
    }

    void theWayUpBeginsAtTheTop()
    {
        QCOMPARE(*m_store->desk()->above(idOf(u"F/2/1/a"_s)), (std::vector<ItemId>{idOf(u"F"_s), idOf(u"F/2"_s), idOf(u"F/2/1"_s)}));
        QCOMPARE(*m_store->desk()->above(idOf(u"alone"_s)), std::vector<ItemId>());
    }

    void aListTakesWhatStandsBelowHoweverDeep()
    {
        QCOMPARE(within(u"F"_s), u"F F/2 F/2/1 F/2/1/a F/10"_s);
        QCOMPARE(within(u"F"_s, false), u"F/2/1 F/2/1/a"_s);
        QCOMPARE(within(u"F/2/1"_s), u"F/2/1 F/2/1/a"_s);
        ItemQuery query;
        query.within = idOf(u"F"_s);
        QCOMPARE(m_store->desk()->count(query).value_or(-1), 2);
        query.words = u"titre"_s;
        QCOMPARE(m_store->desk()->count(query).value_or(-1), 2);
        query.within = ItemId::create();
        QCOMPARE(m_store->desk()->count(query).value_or(-1), 0);
    }

    void aListFollowsWhatIsHungElsewhere()
    {
        QCOMPARE(within(u"G"_s), u"G"_s);
        Item series = m_store->named(u"F/2"_s);
        series.parent = idOf(u"G"_s);
        QVERIFY(m_store->catalogue->update(series));
        QCOMPARE(within(u"G"_s), u"F/2 F/2/1 F/2/1/a G"_s);
        QCOMPARE(within(u"F"_s), u"F F/10"_s);
    }

    void nobodySeesThroughWhatIsHidden()
    {
        Item series = m_store->named(u"F/2"_s);
        series.access = Access::Restricted;
        QVERIFY(m_store->catalogue->update(series));
        const auto visitor = m_store->catalogue->reader(Audience::visitor());
        QCOMPARE(below(*visitor, idOf(u"F"_s)), u"F/10 (0)"_s);
        QCOMPARE(below(*visitor, idOf(u"F/2"_s)), QString());
        QCOMPARE(below(*visitor, {}), u"book (1) F (1) F/2/1 (1) G (0)"_s); // as if nothing stood above it
        QCOMPARE(within(u"F"_s, true, Access::Internal), u"F F/10"_s);
        QCOMPARE(*visitor->above(idOf(u"F/2/1/a"_s)), std::vector<ItemId>{idOf(u"F/2/1"_s)});
    }

    void aHiddenParentIsNotToldByTheTree()
    {
        Item item = m_store->named(u"F/2/1"_s);
        item.fieldAccess[u"parent"_s] = Access::Restricted;
        QVERIFY(m_store->catalogue->update(item));
        const auto visitor = m_store->catalogue->reader(Audience::visitor());
        QCOMPARE(below(*visitor, idOf(u"F/2"_s)), QString());
        QCOMPARE(below(*visitor, {}), u"book (1) F (2) F/2/1 (1) G (0)"_s);
        QCOMPARE(within(u"F/2"_s, true, Access::Internal), u"F/2"_s);
        QCOMPARE(within(u"F/2"_s), u"F/2 F/2/1 F/2/1/a"_s);
    }
};

QTEST_GUILESS_MAIN(TreeTest)
#include "tst_tree.moc"
