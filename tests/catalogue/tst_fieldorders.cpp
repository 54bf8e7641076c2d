// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collate.h"
#include "domain/itemorders.h"
#include "domain/itemtexts.h"
#include "storage/fieldorder.h"
#include "support/storeroom.h"

#include <QTimeZone>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

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
    void whatEveryRecordHasPutsItemsInOrder();
    void aVisitorIsOrderedByNothingWithheld();
    void anOrderIsGivenUpWhenANewerQuestionComes();
    void severalThreadsFindTheSameOrder();
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
    for (const QString &name : {u"number"_s, u"-date"_s, u"materials"_s, u"-donorRemarks"_s, u"kind"_s, u"-access"_s, u"sha256"_s}) {
        ItemQuery query;
        QVERIFY(orderBy(query, name));
        QCOMPARE(orderNameOf(query), name);
    }
    ItemQuery query;
    QVERIFY(!orderBy(query, u"field"_s));
    QVERIFY(!orderBy(query, u"-"_s));
    QCOMPARE(query, ItemQuery());
}

void TestFieldOrders::whatEveryRecordHasPutsItemsInOrder()
{
    Storeroom store;
    Item first = store.whole(u"N-1"_s);
    first.citations.clear();
    first.access = Access::Internal;
    const ItemId one = store.add(first);
    Item second = store.whole(u"N-2"_s);
    second.status = Status::Draft;
    second.created = QDateTime(QDate(2001, 1, 1), QTime(1, 1), QTimeZone::utc());
    const ItemId two = store.add(second);
    const auto in = [&](const QString &key, bool isDescending = false) {
        ItemQuery query = orderedBy(*orderField(key), u"fr"_s);
        query.descending = isDescending;
        return numbersOf(*store.desk(), query);
    };
    QCOMPARE(in(u"access"_s), u"N-2 N-1"_s);
    QCOMPARE(in(u"status"_s), u"N-2 N-1"_s);
    QCOMPARE(in(u"status"_s, true), u"N-1 N-2"_s);
    QCOMPARE(in(u"created"_s), u"N-2 N-1"_s);
    QCOMPARE(in(u"citations"_s), u"N-2 N-1"_s); // none at all stands at the end
    QCOMPARE(in(u"media"_s), u"N-1 N-2"_s);
    QVERIFY(store.catalogue->add(store.medium(two, "b")));
    QCOMPARE(in(u"media"_s), u"N-2 N-1"_s);
    for (const char *bytes : {"a", "c"})
        QVERIFY(store.catalogue->add(store.medium(one, bytes)));
    QCOMPARE(in(u"media"_s), u"N-2 N-1"_s); // one before two
    QCOMPARE(in(u"media"_s, true), u"N-1 N-2"_s);
    QCOMPARE(in(u"sha256"_s), u"N-2 N-1"_s); // "3e23..." before "ca97..."
    QCOMPARE(orderField(u"smell"_s), nullptr);
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

void TestFieldOrders::severalThreadsFindTheSameOrder()
{
    Storeroom store;
    QRandomGenerator random(2019);
    std::vector<ItemId> made;
    for (int i = 0; i < 60; ++i) {
        Item item = store.whole(u"N-%1"_s.arg(i));
        shuffle(item, random, store, made);
        made.push_back(store.add(item));
    }
    const auto database = Database::open(store.catalogue->path() + u"/catalogue.sqlite"_s, Database::Mode::ReadOnly);
    QVERIFY(database);
    RowIds ids(**database);
    Tables tables{**database, ids};
    ImagePlan plan;
    plan.audience = Audience::desk(Access::Sealed);
    plan.today = tables.today();
    plan.languages = plan.spoken = QStringList{u"fr"_s, u"fa"_s};
    const auto image = makeSearchImage(**database, plan);
    QVERIFY(image);
    for (const QString &language : {u"fr"_s, u"fa"_s, u"en"_s}) {
        for (const ItemField &field : itemFields()) {
            const auto alone = makeFieldOrder(tables, plan.audience, **image, field, language, {}, SIZE_MAX);
            const auto shared = makeFieldOrder(tables, plan.audience, **image, field, language, {}, 0);
            QVERIFY2(alone && shared, qPrintable(field.key));
            QVERIFY2((*alone)->ordered == (*shared)->ordered && (*alone)->ranks == (*shared)->ranks, qPrintable(field.key));
            QCOMPARE((*alone)->filled, (*shared)->filled);
        }
    }
    const auto stale = makeFieldOrder(tables, plan.audience, **image, *itemField(u"description"), u"fr"_s, [] { return true; }, 0);
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestFieldOrders)
#include "tst_fieldorders.moc"
