// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storeroom.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto bytesOfFile = "an original";

ItemQuery lacking(Lack lack)
{
    ItemQuery query;
    query.filters = {{Facet::Lacks, {enumName(lack)}}};
    return query;
}

QString countsOf(const Reader &reader, const ItemQuery &query, Facet facet)
{
    QStringList parts;
    for (const FacetCount &count : reader.counts(query, facet).value_or({}))
        parts += count.value + u' ' + QString::number(count.count);
    parts.sort();
    return parts.join(u", "_s);
}

} // namespace

class TestLacks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsLackingIsFoundAndCounted();
    void aLackGoesAwayWhenItIsMended();
    void anOriginalThatIsGoneOrFailedItsCheckIsMissing();
    void hangingEndsTheLackOfAnExhibition();
    void aNewLanguageOfTheCatalogueLacksItsTranslations();
    void aLackIsTypedInThreeLanguages_data();
    void aLackIsTypedInThreeLanguages();
    void levelsAndStatesAreCountedAndFiltered();
    void aVisitorSeesNothingOfTheDesks();
    void aDeskLacksWhatItMayNotRead();
};

void TestLacks::whatIsLackingIsFoundAndCounted()
{
    Storeroom store;
    store.add(store.whole(u"N-0"_s));
    Item item = store.whole(u"N-1"_s);
    item.description.set(u"fr"_s, u"Sans traduction"_s);
    store.add(item);
    item = store.whole(u"N-2"_s);
    item.title.set(u"fa"_s, u"عنوان"_s, TextOrigin::Translation, TextState::Stale);
    store.add(item);
    item = store.whole(u"N-3"_s);
    item.citations = {{store.source, {}}}; // no place in it
    store.add(item);
    item = store.whole(u"N-4"_s);
    item.rightsUri.clear();
    store.add(item);
    item = store.whole(u"N-5"_s);
    item.rightsUri.clear();
    item.rights = {{u"fr"_s, u"Droits réservés"_s}, {u"fa"_s, u"همهٔ حقوق محفوظ است"_s}};
    item.dimensions.clear();
    store.add(item);
    item = store.whole(u"N-6"_s);
    item.dimensions.clear();
    item.absences[u"dimensions"_s] = Absence::NotApplicable;
    store.add(item);
    item = store.whole(u"DEMO-7"_s);
    item.citations.clear();
    item.demonstration = true;
    store.add(item);
    Medium medium = store.medium(store.add(store.whole(u"N-8"_s)), "silent");
    store.keepFile(medium, "silent");
    medium.altText = {};
    QVERIFY(store.catalogue->add(medium));
    const auto desk = store.desk();
    QCOMPARE(numbersOf(*desk, lacking(Lack::Translation)), u"N-1 N-2"_s);
    QCOMPARE(numbersOf(*desk, lacking(Lack::Source)), u"N-3"_s);
    QCOMPARE(numbersOf(*desk, lacking(Lack::Rights)), u"N-4"_s);
    QCOMPARE(numbersOf(*desk, lacking(Lack::Dimensions)), u"N-5"_s);
    QCOMPARE(numbersOf(*desk, lacking(Lack::AltText)), u"N-8"_s);
    QCOMPARE(numbersOf(*desk, lacking(Lack::Media)), QString());
    QCOMPARE(numbersOf(*desk, lacking(Lack::Exhibition)).split(u' ').size(), 9);
    QCOMPARE(countsOf(*desk, {}, Facet::Lacks), u"altText 1, dimensions 1, exhibition 9, rights 1, source 1, translation 2"_s);
    ItemQuery two = lacking(Lack::Rights);
    two.filters.front().values += enumName(Lack::Source);
    QCOMPARE(numbersOf(*desk, two), u"N-3 N-4"_s);
    QCOMPARE(countsOf(*desk, two, Facet::Lacks), u"altText 1, dimensions 1, exhibition 9, rights 1, source 1, translation 2"_s);
    QCOMPARE(countsOf(*desk, two, Facet::Kind), u"document 2"_s);
}

void TestLacks::aLackGoesAwayWhenItIsMended()
{
    Storeroom store;
    Item item = store.whole(u"N-1"_s);
    item.title.remove(u"fa");
    item.rightsUri.clear();
    item.citations.clear();
    item.dimensions.clear();
    store.add(item);
    store.add(store.whole(u"N-2"_s));
    const auto desk = store.desk();
    QCOMPARE(countsOf(*desk, {}, Facet::Lacks), u"dimensions 1, exhibition 2, rights 1, source 1, translation 1"_s);
    Item mended = store.named(u"N-1"_s);
    mended.title.set(u"fa"_s, u"عنوان"_s);
    mended.rightsUri = u"https://example.org/r"_s;
    mended.citations = {{store.source, u"p. 1"_s}};
    mended.dimensions = {{u"width"_s, u"3"_s, u"cm"_s}};
    QVERIFY(store.catalogue->update(mended));
    QCOMPARE(countsOf(*desk, {}, Facet::Lacks), u"exhibition 2"_s);
    QCOMPARE(numbersOf(*desk, lacking(Lack::Rights)), QString());
    mended = store.named(u"N-2"_s);
    mended.rightsUri.clear();
    QVERIFY(store.catalogue->update(mended));
    QCOMPARE(numbersOf(*desk, lacking(Lack::Rights)), u"N-2"_s);
}

void TestLacks::anOriginalThatIsGoneOrFailedItsCheckIsMissing()
{
    Storeroom store;
    const ItemId sound = store.add(store.whole(u"N-1"_s));
    const ItemId gone = store.add(store.whole(u"N-2"_s));
    Medium kept = store.medium(sound, bytesOfFile);
    store.keepFile(kept, bytesOfFile);
    QVERIFY(store.catalogue->add(kept));
    Medium lost = store.medium(gone, "another");
    QVERIFY(store.catalogue->add(lost));
    const auto desk = store.desk();
    QCOMPARE(numbersOf(*desk, lacking(Lack::Media)), u"N-2"_s);
    store.keepFile(lost, "another");
    Item touched = store.named(u"N-2"_s);
    touched.notes = u"found again"_s;
    QVERIFY(store.catalogue->update(touched));
    QCOMPARE(numbersOf(*desk, lacking(Lack::Media)), QString());
    Catalogue::CheckOptions recorded;
    recorded.fixity = recorded.record = true;
    store.keepFile(kept, "an 0riginal");
    QVERIFY(store.catalogue->check(recorded));
    QCOMPARE(numbersOf(*desk, lacking(Lack::Media)), u"N-1"_s);
    QCOMPARE(countsOf(*desk, {}, Facet::Lacks), u"exhibition 2, media 1"_s);
    store.keepFile(kept, bytesOfFile);
    QCOMPARE(numbersOf(*desk, lacking(Lack::Media)), u"N-1"_s); // until it is checked again
    QVERIFY(store.catalogue->check(recorded)); // no record changes, only the custody log grows
    QCOMPARE(numbersOf(*desk, lacking(Lack::Media)), QString());
}

void TestLacks::hangingEndsTheLackOfAnExhibition()
{
    Storeroom store;
    for (const QString &number : {u"N-1"_s, u"N-2"_s, u"N-3"_s})
        store.add(store.whole(number));
    Item fonds = store.whole(u"F-1"_s);
    fonds.kind.reset();
    fonds.level = Level::Fonds;
    store.add(fonds);
    const auto desk = store.desk();
    ItemQuery query = lacking(Lack::Exhibition);
    query.levelsAboveItem = true;
    QCOMPARE(numbersOf(*desk, query), u"N-1 N-2 N-3"_s); // a fonds never hangs
    store.hang({u"N-2"_s});
    QCOMPARE(numbersOf(*desk, query), u"N-1 N-3"_s);
    store.add(store.whole(u"N-4"_s));
    QCOMPARE(numbersOf(*desk, query), u"N-1 N-3 N-4"_s);
    QCOMPARE(numbersOf(*store.desk(), query), u"N-1 N-3 N-4"_s);
}

void TestLacks::aNewLanguageOfTheCatalogueLacksItsTranslations()
{
    Storeroom store;
    store.add(store.whole(u"N-1"_s));
    const auto desk = store.desk();
    QCOMPARE(numbersOf(*desk, lacking(Lack::Translation)), QString());
    QVERIFY(store.catalogue->setSetting(u"languages"_s, u"fr,fa,en"_s));
    store.add(store.whole(u"N-2"_s)); // from the next deed on
    QCOMPARE(numbersOf(*desk, lacking(Lack::Translation)), u"N-1 N-2"_s);
    const auto again = Catalogue::open(store.catalogue->path(), OpenMode::ReadOnly);
    QVERIFY(again);
    QCOMPARE(numbersOf(*(*again)->reader(Audience::desk(Access::Sealed)), lacking(Lack::Translation)), u"N-1 N-2"_s);
}

void TestLacks::aLackIsTypedInThreeLanguages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("English") << u"lacks:rights"_s << u"N-2"_s;
    QTest::newRow("French") << u"manque:droits"_s << u"N-2"_s;
    QTest::newRow("Persian") << u"فاقد:حقوق"_s << u"N-2"_s;
    QTest::newRow("without") << u"-lacks:rights"_s << u"N-1 N-3"_s;
    QTest::newRow("together with a word") << u"titre lacks:rights"_s << u"N-2"_s;
    QTest::newRow("either") << u"lacks:rights OR lacks:dimensions"_s << u"N-2 N-3"_s;
    QTest::newRow("what the files say") << u"lacks:media"_s << QString();
    QTest::newRow("what the hang says") << u"-lacks:exhibition"_s << QString();
    QTest::newRow("by state") << u"status:draft"_s << u"N-3"_s;
    QTest::newRow("by level") << u"level:part"_s << u"N-1"_s;
    QTest::newRow("nothing of that name") << u"lacks:nonsense"_s << QString();
}

void TestLacks::aLackIsTypedInThreeLanguages()
{
    QFETCH(QString, words);
    QFETCH(QString, numbers);
    Storeroom store;
    Item item = store.whole(u"N-1"_s);
    item.level = Level::Part;
    store.add(item);
    item = store.whole(u"N-2"_s);
    item.rightsUri.clear();
    store.add(item);
    item = store.whole(u"N-3"_s);
    item.dimensions.clear();
    item.status = Status::Draft;
    store.add(item);
    ItemQuery query;
    query.words = words;
    query.lastIsPrefix = false;
    QCOMPARE(numbersOf(*store.desk(), query), numbers);
}

void TestLacks::levelsAndStatesAreCountedAndFiltered()
{
    Storeroom store;
    Item item = store.whole(u"F-1"_s);
    item.kind.reset();
    item.level = Level::Series;
    store.add(item);
    item = store.whole(u"N-1"_s);
    item.status = Status::InReview;
    store.add(item);
    store.add(store.whole(u"N-2"_s));
    const auto desk = store.desk();
    ItemQuery all;
    all.levelsAboveItem = true;
    QCOMPARE(countsOf(*desk, all, Facet::Level), u"item 2, series 1"_s);
    QCOMPARE(countsOf(*desk, all, Facet::Status), u"inReview 1, published 2"_s);
    all.filters = {{Facet::Level, {u"series"_s}}};
    QCOMPARE(numbersOf(*desk, all), u"F-1"_s);
    Item changed = store.named(u"N-1"_s);
    changed.status = Status::Draft;
    QVERIFY(store.catalogue->update(changed));
    all.filters = {{Facet::Status, {u"draft"_s}}};
    QCOMPARE(numbersOf(*desk, all), u"N-1"_s);
}

void TestLacks::aVisitorSeesNothingOfTheDesks()
{
    Storeroom store;
    Item item = store.whole(u"N-1"_s);
    item.rightsUri.clear();
    store.add(item);
    const auto visitor = store.catalogue->reader(Audience::visitor());
    QCOMPARE(numbersOf(*visitor, {}), u"N-1"_s);
    for (const Facet facet : {Facet::Access, Facet::Level, Facet::Status, Facet::Lacks}) {
        QCOMPARE(countsOf(*visitor, {}, facet), QString());
        const auto named = visitor->facetValues({}, facet, u"r"_s, -1);
        QVERIFY(named && named->empty());
    }
    QCOMPARE(numbersOf(*visitor, lacking(Lack::Rights)), QString());
    QCOMPARE(numbersOf(*visitor, lacking(Lack::Exhibition)), QString());
    ItemQuery typed;
    typed.words = u"lacks:rights"_s;
    QCOMPARE(numbersOf(*visitor, typed), QString());
}

void TestLacks::aDeskLacksWhatItMayNotRead()
{
    Storeroom store;
    Item item = store.whole(u"N-1"_s);
    item.fieldAccess[u"rightsUri"_s] = Access::Restricted;
    item.fieldAccess[u"dimensions"_s] = Access::Restricted;
    item.description.set(u"fr"_s, u"Pour peu de monde"_s);
    item.fieldAccess[u"description"_s] = Access::Restricted;
    store.add(item);
    QCOMPARE(countsOf(*store.desk(Access::Internal), {}, Facet::Lacks), u"dimensions 1, exhibition 1, rights 1"_s);
    QCOMPARE(countsOf(*store.desk(Access::Restricted), {}, Facet::Lacks), u"exhibition 1, translation 1"_s);
}

QTEST_GUILESS_MAIN(TestLacks)
#include "tst_lacks.moc"
