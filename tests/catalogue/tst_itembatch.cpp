// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storeroom.h"

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Audience> everybody{Audience::visitor(), Audience::desk(Access::Public), Audience::desk(Access::Internal), Audience::desk(Access::Restricted),
                                      Audience::desk(Access::Sealed)};

/// What is there of each id, one after the other.
std::vector<Item> oneByOne(const Reader &reader, const std::vector<ItemId> &ids)
{
    std::vector<Item> items;
    for (const ItemId &id : ids) {
        if (const auto item = reader.item(id))
            items.push_back(*item);
    }
    return items;
}

/// Withholds whole items, single fields, and what they point to.
void withhold(Storeroom &store, Item &item, QRandomGenerator &random)
{
    item.access = static_cast<Access>(random.bounded(4));
    item.status = random.bounded(3) == 0 ? Status::Draft : Status::Published;
    if (random.bounded(4) == 0)
        item.embargoUntil = random.bounded(2) == 0 ? u"2999-01-01"_s : u"1999-01-01"_s;
    for (const QString &field : {u"number"_s, u"title"_s, u"makers"_s, u"materials"_s, u"dimensions"_s, u"citations"_s, u"extra"_s}) {
        if (random.bounded(6) == 0)
            item.fieldAccess[field] = static_cast<Access>(random.bounded(4));
    }
    item.extra = {{u"shelf"_s, u"fr"_s, u"A"_s}, {u"shelf"_s, {}, u"B"_s}};
    item.absences[u"advisory"_s] = Absence::NotApplicable;
    item.citations = {{store.source, u"p. %1"_s.arg(random.bounded(9))}};
    if (!item.makers.empty())
        item.makers.front().qualifier.set(u"fr"_s, u"attribué à"_s);
    item.makers.push_back({MakerKind::Unknown, {}, u"art"_s, {{u"fr"_s, u"école"_s}, {u"fa"_s, u"مکتب"_s}}});
    if (!item.provenance.empty())
        item.provenance.front().date = *UncertainDate::fromEdtf(u"1990"_s);
}

} // namespace

/// Items read together are those read one by one.
class TestItemBatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodySeesTheSameTogetherAsOneByOne()
    {
        Storeroom store;
        QRandomGenerator random(5);
        std::vector<ItemId> made;
        for (int i = 0; i < 60; ++i) {
            Item item = store.whole(u"N-%1"_s.arg(i));
            shuffle(item, random, store, made);
            withhold(store, item, random);
            made.push_back(store.add(item));
            QVERIFY(!made.back().isNull());
        }
        Agent shut = *store.desk()->agent(store.agents.front());
        shut.access = Access::Restricted;
        QVERIFY(store.catalogue->update(shut));
        Term hidden = *store.desk()->term(store.terms.front());
        hidden.status = Status::Draft;
        QVERIFY(store.catalogue->update(hidden));
        std::vector<ItemId> asked = made;
        std::shuffle(asked.begin(), asked.end(), random);
        asked.insert(asked.begin() + 7, ItemId::create());                       // is not there
        asked.insert(asked.begin() + 9, ItemId(store.agents.front().uuid()));    // is no item
        asked.push_back(asked.front());                                          // twice
        for (const Audience &audience : everybody) {
            const auto reader = store.catalogue->reader(audience);
            const auto together = reader->items(asked);
            QVERIFY(together);
            const std::vector<Item> single = oneByOne(*reader, asked);
            QCOMPARE(together->size(), single.size());
            for (size_t i = 0; i < single.size(); ++i)
                QVERIFY2((*together)[i] == single[i], qPrintable(single[i].number));
        }
        QVERIFY(oneByOne(*store.catalogue->reader(Audience::visitor()), asked).size() < asked.size());
        QVERIFY(store.desk()->items({})->empty());
    }

    void allByNumberAreThoseOfTheSearch()
    {
        Storeroom store;
        QRandomGenerator random(9);
        for (const QString &number : {u"N-10"_s, u"N-9"_s, u"n-9"_s, u"É-1"_s, u"A 2"_s, u"A 10"_s, u"۱۲"_s, u"Z"_s, u"A-02"_s, u"Y"_s}) {
            Item item = store.whole(number);
            withhold(store, item, random);
            if (number == u"Z"_s)
                item.level = Level::Fonds, item.kind.reset();
            QVERIFY(!store.add(item).isNull());
        }
        for (const Audience &audience : everybody) {
            const auto reader = store.catalogue->reader(audience);
            for (const bool levels : {false, true}) {
                ItemQuery plain;
                plain.levelsAboveItem = levels;
                ItemQuery searched = plain;
                searched.words = u"-zzzz"_s; // everything, by way of the search
                QCOMPARE(*reader->itemIds(plain), *reader->itemIds(searched));
                QCOMPARE(int(reader->itemIds(plain)->size()), *reader->count(plain));
            }
        }
    }

    void whoHasMediaIsWhoShowsThem()
    {
        Storeroom store;
        std::vector<ItemId> made;
        for (int i = 0; i < 8; ++i) {
            Item item = store.whole(u"N-%1"_s.arg(i));
            if (i == 5)
                item.embargoUntil = u"2999-01-01"_s;
            if (i == 6)
                item.rightsUntil = u"1999-01-01"_s;
            made.push_back(store.add(item));
            if (i == 0)
                continue;
            Medium medium = store.medium(made.back(), QByteArray::number(i));
            medium.access = i == 3 ? Access::Restricted : Access::Public;
            medium.status = i == 4 ? Status::Draft : Status::Published;
            QVERIFY(store.catalogue->add(medium));
        }
        made.push_back(ItemId::create());
        for (const Audience &audience : everybody) {
            const auto reader = store.catalogue->reader(audience);
            QSet<ItemId> expected;
            for (const ItemId &id : made) {
                if (!reader->media(id)->empty())
                    expected.insert(id);
            }
            QCOMPARE(*reader->withMedia(made), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestItemBatch)
#include "tst_itembatch.moc"
