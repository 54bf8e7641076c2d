// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collate.h"
#include "domain/itemorders.h"
#include "domain/itemtexts.h"
#include "support/storeroom.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

/// Changes a few fields of an item to one of a few values each.
void shuffle(Item &item, QRandomGenerator &random, const Storeroom &store, const std::vector<ItemId> &others)
{
    const auto any = [&](const auto &list) { return list.at(size_t(random.bounded(int(list.size())))); };
    const QStringList words{u"Été"_s, u"abri"_s, u"Zèbre"_s, u"carte 9"_s, u"carte 10"_s, u"انار"_s, {}};
    const auto word = [&] { return words.at(random.bounded(int(words.size()))); };
    for (MultiText Item::*text : {&Item::title, &Item::label, &Item::description, &Item::context, &Item::inscriptions, &Item::extent, &Item::rights, &Item::credit,
                                  &Item::advisory, &Item::condition, &Item::scope, &Item::arrangement}) {
        (item.*text).set(u"fr"_s, word(), TextOrigin::Original);
        (item.*text).set(u"fa"_s, word());
    }
    for (QString Item::*text : {&Item::notes, &Item::location, &Item::value, &Item::insurance, &Item::donorRemarks, &Item::exactPlace})
        item.*text = word();
    item.rightsUri = random.bounded(2) == 0 ? QString() : u"https://example.org/%1"_s.arg(random.bounded(20));
    for (std::vector<TermId> Item::*list : {&Item::classification, &Item::materials, &Item::techniques, &Item::subjects}) {
        (item.*list).clear();
        for (int i = random.bounded(3); i > 0; --i)
            (item.*list).push_back(any(store.terms));
    }
    item.kind = static_cast<ItemKind>(random.bounded(6));
    item.level = random.bounded(4) == 0 ? Level::Part : Level::Item;
    item.parent = others.empty() || random.bounded(2) == 0 ? ItemId() : any(others);
    if (item.parent == item.id)
        item.parent = {};
    item.place = random.bounded(3) == 0 ? PlaceId() : any(store.places);
    item.holder = random.bounded(3) == 0 ? AgentId() : any(store.agents);
    item.depicted = random.bounded(3) == 0 ? std::vector<AgentId>() : std::vector{any(store.agents)};
    item.languages = random.bounded(3) == 0 ? QStringList() : QStringList{random.bounded(2) == 0 ? u"fr"_s : u"fa"_s};
    item.urls = random.bounded(3) == 0 ? QStringList() : QStringList{u"https://example.org/%1"_s.arg(random.bounded(9))};
    item.dimensions.clear();
    if (random.bounded(3) != 0)
        item.dimensions = {{u"height"_s, QString::number(random.bounded(30)), u"cm"_s}};
    item.makers.clear();
    if (random.bounded(3) != 0)
        item.makers = {{MakerKind::Known, any(store.agents), {}, {}}};
    item.related.clear();
    if (!others.empty() && random.bounded(2) == 0 && others.front() != item.id)
        item.related = {{RelationKind::Related, others.front()}};
    item.provenance.clear();
    if (random.bounded(2) == 0)
        item.provenance = {{any(store.agents), {}, {{u"fr"_s, u"don %1"_s.arg(random.bounded(12))}}}};
}

/// What a column of a table shows, and so is sorted by.
QString shownIn(const Reader &reader, const Item &item, const ItemField &field, const QString &language)
{
    if (field.key == "provenance"_L1)
        return item.provenance.empty() ? QString() : item.provenance.front().text.text(u"fr");
    if (field.key == "kind"_L1)
        return item.kind ? QString::number(int(*item.kind)) : QString();
    if (field.key == "level"_L1)
        return QString::number(int(item.level));
    if (const auto *text = std::get_if<MultiText Item::*>(&field.member)) {
        const TextValue *shown = (item.*(*text)).shown(language);
        return shown ? shown->text : QString();
    }
    return ItemTexts(reader, language).values(item, field, language).join(u", "_s);
}

QString sortedByHand(const Reader &reader, const ItemField &field, const QString &language)
{
    std::vector<std::pair<QString, QString>> shown; // text, number
    for (const ItemId &id : reader.itemIds({}).value_or({})) { // by number, which tells equals apart
        const Item item = *reader.item(id);
        shown.emplace_back(shownIn(reader, item, field, language), item.number);
    }
    const Collator collator(language);
    std::stable_sort(shown.begin(), shown.end(), [&](const auto &a, const auto &b) {
        return a.first.isEmpty() != b.first.isEmpty() ? b.first.isEmpty() : collator(a.first, b.first);
    });
    QStringList numbers;
    for (const auto &[text, number] : shown)
        numbers += number;
    return numbers.join(u' ');
}

ItemQuery orderedBy(const ItemField &field, const QString &language)
{
    ItemQuery query;
    query.order = ItemOrder::Field;
    query.orderField = field.key;
    query.language = language;
    return query;
}

} // namespace

class TestFieldOrders final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOrdersAsItsColumnReads();
    void anOrderKeepsUpWithWhatChanges();
    void anUnknownFieldIsRefused();
    void namesOfOrdersAreReadBack();
    void aVisitorIsOrderedByNothingWithheld();
    void anOrderIsGivenUpWhenANewerQuestionComes();
};

void TestFieldOrders::everyFieldOrdersAsItsColumnReads()
{
    Storeroom store;
    QRandomGenerator random(1988);
    std::vector<ItemId> made;
    for (int i = 0; i < 40; ++i) {
        Item item = store.whole(u"N-%1"_s.arg(i));
        shuffle(item, random, store, made);
        made.push_back(store.add(item));
        QVERIFY(!made.back().isNull());
    }
    const auto desk = store.desk();
    for (const QString &language : {u"fr"_s, u"fa"_s}) {
        for (const ItemField &field : itemFields()) {
            if (field.key == "number"_L1 || field.key == "date"_L1 || field.key == "title"_L1)
                continue; // orders of their own
            QCOMPARE(QString(field.key + u": "_s + numbersOf(*desk, orderedBy(field, language))),
                     QString(field.key + u": "_s + sortedByHand(*desk, field, language)));
        }
    }
    ItemQuery byKind;
    byKind.order = ItemOrder::Kind;
    QCOMPARE(numbersOf(*desk, byKind), sortedByHand(*desk, *itemField(u"kind"), u"en"_s));
    ItemQuery other = orderedBy(*itemField(u"number"), u"fr"_s);
    QCOMPARE(numbersOf(*desk, other), numbersOf(*desk, {}));
    other.orderField = u"notes"_s;
    other.descending = true;
    const QStringList turned = numbersOf(*desk, other).split(u' ');
    QVERIFY(store.named(turned.constLast()).notes.isEmpty()); // what has none stays last
    QVERIFY(!store.named(turned.constFirst()).notes.isEmpty());
}

void TestFieldOrders::anOrderKeepsUpWithWhatChanges()
{
    Storeroom store;
    QRandomGenerator random(1367);
    std::vector<ItemId> made;
    for (int i = 0; i < 25; ++i) {
        Item item = store.whole(u"N-%1"_s.arg(i));
        shuffle(item, random, store, made);
        made.push_back(store.add(item));
    }
    const auto kept = store.desk();
    for (const ItemField &field : itemFields())
        (void)numbersOf(*kept, orderedBy(field, u"fr"_s)); // each order is there now
    for (int step = 0; step < 12; ++step) {
        Item item = *kept->item(made.at(size_t(random.bounded(int(made.size())))));
        shuffle(item, random, store, made);
        if (step % 3 == 0)
            item.number += u"-x"_s;
        QVERIFY(store.catalogue->update(item));
        if (step % 4 == 0) {
            Term term = *kept->term(store.terms.at(size_t(step) % store.terms.size()));
            term.label.set(u"fr"_s, u"nouveau %1"_s.arg(step));
            QVERIFY(store.catalogue->update(term));
        }
        for (const ItemField &field : itemFields()) {
            if (field.key != "number"_L1 && field.key != "date"_L1 && field.key != "title"_L1)
                QCOMPARE(QString(field.key + u": "_s + numbersOf(*kept, orderedBy(field, u"fr"_s))), QString(field.key + u": "_s + sortedByHand(*kept, field, u"fr"_s)));
        }
    }
}

void TestFieldOrders::anUnknownFieldIsRefused()
{
    Storeroom store;
    store.add(store.whole(u"N-1"_s));
    for (const QString &name : {QString(), u"nonsense"_s, u"number; DROP TABLE item"_s}) {
        ItemQuery query;
        query.order = ItemOrder::Field;
        query.orderField = name;
        const auto rows = store.desk()->rows(query, 0, 10);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::Invalid);
    }
}

void TestFieldOrders::namesOfOrdersAreReadBack()
{
    for (const QString &name : {u"number"_s, u"-date"_s, u"materials"_s, u"-donorRemarks"_s, u"kind"_s}) {
        ItemQuery query;
        QVERIFY(orderBy(query, name));
        QCOMPARE(orderNameOf(query), name);
    }
    ItemQuery query;
    QVERIFY(!orderBy(query, u"field"_s));
    QVERIFY(!orderBy(query, u"-"_s));
    QCOMPARE(query, ItemQuery());
}

void TestFieldOrders::aVisitorIsOrderedByNothingWithheld()
{
    Storeroom store;
    int value = 9;
    for (const QString &number : {u"N-1"_s, u"N-2"_s, u"N-3"_s}) {
        Item item = store.whole(number);
        item.value = item.notes = QString::number(value--);
        item.condition.set(u"fr"_s, item.value);
        item.fieldAccess[u"condition"_s] = Access::Restricted;
        store.add(item);
    }
    for (const QString &field : {u"value"_s, u"notes"_s, u"condition"_s}) {
        const ItemQuery query = orderedBy(*itemField(field), u"fr"_s);
        QCOMPARE(numbersOf(*store.catalogue->reader(Audience::visitor()), query), u"N-1 N-2 N-3"_s);
        QCOMPARE(numbersOf(*store.desk(Access::Restricted), query), u"N-3 N-2 N-1"_s);
    }
    QCOMPARE(numbersOf(*store.desk(Access::Internal), orderedBy(*itemField(u"notes"), u"fr"_s)), u"N-3 N-2 N-1"_s);
    QCOMPARE(numbersOf(*store.desk(Access::Internal), orderedBy(*itemField(u"value"), u"fr"_s)), u"N-1 N-2 N-3"_s);
}

void TestFieldOrders::anOrderIsGivenUpWhenANewerQuestionComes()
{
    Storeroom store;
    store.add(store.whole(u"N-1"_s));
    const auto desk = store.desk();
    QVERIFY(desk->itemIds({}));
    SearchWish wish;
    wish.isStale = [] { return true; };
    const auto result = desk->search(orderedBy(*itemField(u"credit"), u"fr"_s), wish);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestFieldOrders)
#include "tst_fieldorders.moc"
