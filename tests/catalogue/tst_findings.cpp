// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

template<class R>
R published(R record)
{
    record.access = Access::Public;
    record.status = Status::Published;
    return record;
}

/// A catalogue in which every count can be checked by hand.
class Shelf {
public:
    Shelf()
    {
        auto made = Catalogue::create(folder.filePath(u"s.vitrine"_s), {u"S"_s, {}});
        if (made)
            catalogue = std::move(*made);
        wool = term(Vocabulary::Material, u"laine"_s, u"wool"_s, u"پشم"_s);
        paper = term(Vocabulary::Material, u"papier"_s, u"paper"_s, u"کاغذ"_s);
        hasan = agent(u"Hasan Example"_s, u"حسن نمونه"_s);
        hossein = agent(u"Hossein Example"_s, u"حسین نمونه"_s);
        add(u"N-1"_s, ItemKind::Handicraft, u"Le tapis d’Ērān"_s, u"قالی ایران"_s, u"1980"_s, {wool}, {hasan});
        add(u"N-2"_s, ItemKind::Document, u"Une lettre de laine"_s, u"نامه‌ای از ايران"_s, u"1367"_s, {paper}, {hossein});
        add(u"N-3"_s, ItemKind::Document, u"Le carnet"_s, u"دفتر اِیران"_s, u"1988/1990"_s, {paper, wool}, {hasan, hossein});
        add(u"N-10"_s, ItemKind::Artwork, u"Étude de lumière"_s, u"ایـــران در نور"_s, {}, {paper}, {});
        Item draft = item(u"N-4"_s, ItemKind::Artwork, u"Un secret de laine"_s, u"راز ایران"_s, u"1975"_s, {wool}, {hasan});
        draft.status = Status::Draft;
        (void)catalogue->add(draft);
    }

    TermId term(Vocabulary vocabulary, const QString &fr, const QString &en, const QString &fa)
    {
        Term term;
        term.vocabulary = vocabulary;
        term.label = {{u"fr"_s, fr}, {u"en"_s, en}, {u"fa"_s, fa}};
        return catalogue->add(published(term)).value_or({});
    }
    AgentId agent(const QString &latin, const QString &persian)
    {
        Agent agent;
        agent.names = {{latin, u"en"_s, u"Latn"_s, {}, NameKind::Preferred, TextOrigin::Original, TextState::Draft},
                       {persian, u"fa"_s, u"Arab"_s, {}, NameKind::Alternative, TextOrigin::Translation, TextState::Draft}};
        return catalogue->add(published(agent)).value_or({});
    }
    static Item item(const QString &number, ItemKind kind, const QString &fr, const QString &fa, const QString &edtf,
                     const std::vector<TermId> &materials, const std::vector<AgentId> &makers)
    {
        Item item;
        item.number = number;
        item.kind = kind;
        item.title = {{u"fr"_s, fr, TextOrigin::Original, TextState::Reviewed}, {u"fa"_s, fa}};
        item.materials = materials;
        item.languages = {u"fr"_s};
        for (const AgentId &maker : makers)
            item.makers.push_back({MakerKind::Known, maker, u"art"_s, {}});
        if (edtf == "1367"_L1)
            item.date = UncertainDate::fromSolarHijri(u"1367").value_or({});
        else if (!edtf.isEmpty())
            item.date = UncertainDate::fromEdtf(edtf).value_or({});
        return published(item);
    }
    ItemId add(const QString &number, ItemKind kind, const QString &fr, const QString &fa, const QString &edtf,
               const std::vector<TermId> &materials, const std::vector<AgentId> &makers)
    {
        return catalogue->add(item(number, kind, fr, fa, edtf, materials, makers)).value_or({});
    }

    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue;
    TermId wool, paper;
    AgentId hasan, hossein;
};

ItemQuery ask(const QString &words, bool grows = false)
{
    ItemQuery query;
    query.words = words;
    query.lastIsPrefix = grows;
    query.language = u"fr"_s;
    return query;
}

QString numbersOf(const Reader &reader, const ItemQuery &query, int offset = 0, int limit = 1000)
{
    const auto rows = reader.rows(query, offset, limit);
    if (!rows)
        return u"error: "_s + rows.error().detail;
    QStringList numbers;
    for (const ItemRow &row : *rows)
        numbers += row.number;
    return numbers.join(u' ');
}

QString countsOf(const Reader &reader, const ItemQuery &query, Facet facet)
{
    const auto counts = reader.counts(query, facet);
    QStringList parts;
    for (const FacetCount &count : counts.value_or({}))
        parts += count.label + u' ' + QString::number(count.count);
    return parts.join(u", "_s);
}

} // namespace

class TestFindings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAreExactInThreeScripts_data();
    void countsAreExactInThreeScripts();
    void facetsCountTheResultWithTheirOwnFilterLeftOut();
    void aFacetIsSearchedByTheNamesOfItsValues();
    void theHistogramCountsInBothCalendars();
    void everyOrderIsStableAndTheUndatedComeLast();
    void titlesComeBeforeNamesAndWholeWordsBeforeBeginnings();
    void aHitInAFilmNamesItsSecondAndOneOnAPageItsPage();
    void anotherSpellingIsOfferedFromWhatTheReaderMaySee();
    void anotherSpellingIsWrittenAsTheReadersLanguageWritesIt();
    void aStaleQuestionIsGivenUp();
    void pagesOfRowsMakeUpTheWholeList();
    void whatChangedIsAnsweredAsIfReadAnew();
    void aDeedTakenBackLeavesNoTrace();
};

void TestFindings::countsAreExactInThreeScripts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("grows");
    QTest::addColumn<QString>("visitor");
    QTest::addColumn<int>("desk");
    QTest::newRow("every spelling of a Persian word") << u"ایران"_s << false << u"N-1 N-2 N-3 N-10"_s << 5;
    QTest::newRow("typed with Arabic letters") << u"ايران"_s << false << u"N-1 N-2 N-3 N-10"_s << 5;
    QTest::newRow("Hasan is not Hossein") << u"hasan"_s << false << u"N-1 N-3"_s << 3;
    QTest::newRow("in Persian neither") << u"حسین"_s << false << u"N-2 N-3"_s << 2;
    QTest::newRow("a linked term in any language") << u"wool"_s << false << u"N-1 N-3"_s << 3;
    QTest::newRow("a word of a title and a linked term") << u"laine"_s << false << u"N-2 N-1 N-3"_s << 4;
    QTest::newRow("without") << u"ایران -laine"_s << false << u"N-10"_s << 1;
    QTest::newRow("either") << u"carnet OR tapis"_s << false << u"N-1 N-3"_s << 2;
    QTest::newRow("only in titles") << u"title:laine"_s << false << u"N-2"_s << 2;
    QTest::newRow("by maker") << u"maker:hasan"_s << false << u"N-1 N-3"_s << 3;
    QTest::newRow("by maker in Persian") << u"سازنده:حسن"_s << false << u"N-1 N-3"_s << 3;
    QTest::newRow("a maker being typed") << u"maker:hos"_s << true << u"N-2 N-3"_s << 2;
    QTest::newRow("by material") << u"material:paper"_s << false << u"N-2 N-3 N-10"_s << 3;
    QTest::newRow("by kind") << u"kind:document"_s << false << u"N-2 N-3"_s << 2;
    QTest::newRow("by kind in French") << u"type:artisanat"_s << false << u"N-1"_s << 1;
    QTest::newRow("by number") << u"number:N-1"_s << false << u"N-1"_s << 1;
    QTest::newRow("by the beginning of a number") << u"number:N-1*"_s << false << u"N-1 N-10"_s << 2;
    QTest::newRow("a year") << u"date:1988"_s << false << u"N-2 N-3"_s << 2;
    QTest::newRow("a Persian year") << u"date:۱۳۶۷"_s << false << u"N-2 N-3"_s << 2;
    QTest::newRow("years") << u"date:1970..1985"_s << false << u"N-1"_s << 2;
    QTest::newRow("a phrase") << u"\"lettre de laine\""_s << false << u"N-2"_s << 1;
    QTest::newRow("no such phrase") << u"\"laine de lettre\""_s << false << QString() << 0;
    QTest::newRow("two letters") << u"ca"_s << true << u"N-3"_s << 1;
    QTest::newRow("accents do not matter") << u"etude lumiere"_s << false << u"N-10"_s << 1;
    QTest::newRow("a draft's own word") << u"secret"_s << false << QString() << 1;
    QTest::newRow("kinds are not words") << u"handicraft"_s << false << QString() << 0;
    QTest::newRow("a miss") << u"zzz"_s << false << QString() << 0;
}

void TestFindings::countsAreExactInThreeScripts()
{
    QFETCH(QString, words);
    QFETCH(bool, grows);
    QFETCH(QString, visitor);
    QFETCH(int, desk);
    static const Shelf shelf;
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    ItemQuery query = ask(words, grows);
    query.order = ItemOrder::Relevance;
    QCOMPARE(numbersOf(*reader, query), visitor);
    QCOMPARE(*reader->count(query), visitor.isEmpty() ? 0 : int(visitor.split(u' ').size()));
    QCOMPARE(*shelf.catalogue->reader(Audience::desk(Access::Restricted))->count(query), desk);
}

void TestFindings::facetsCountTheResultWithTheirOwnFilterLeftOut()
{
    const Shelf shelf;
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    ItemQuery query = ask({});
    QCOMPARE(countsOf(*reader, query, Facet::Kind), u"document 2, artwork 1, handicraft 1"_s);
    QCOMPARE(countsOf(*reader, query, Facet::Material), u"papier 3, laine 2"_s);
    QCOMPARE(countsOf(*reader, query, Facet::Decade), u"1980 3"_s);
    QCOMPARE(countsOf(*reader, query, Facet::Access), QString());
    query.filters = {{Facet::Kind, {u"document"_s, u"handicraft"_s}}, {Facet::Material, {shelf.wool.toString()}}};
    QCOMPARE(numbersOf(*reader, query), u"N-1 N-3"_s);
    QCOMPARE(countsOf(*reader, query, Facet::Kind), u"document 1, handicraft 1"_s);
    QCOMPARE(countsOf(*reader, query, Facet::Material), u"laine 2, papier 2"_s);
    QCOMPARE(countsOf(*reader, query, Facet::Maker), u"Hasan Example 2, Hossein Example 1"_s);
    SearchWish wish;
    wish.facets = {Facet::Material, Facet::Kind};
    wish.choicesEach = 1;
    query.filters = {{Facet::Material, {shelf.wool.toString()}}};
    const auto result = reader->search(query, wish);
    QVERIFY(result && result->facets.size() == 2);
    QCOMPARE(result->facets.at(0).values, 2);
    QCOMPARE(result->facets.at(0).counts.size(), size_t(2)); // the most frequent, and the one chosen
    QCOMPARE(countsOf(*shelf.catalogue->reader(Audience::desk(Access::Restricted)), ask({}), Facet::Access), u"public 5"_s);
}

void TestFindings::aFacetIsSearchedByTheNamesOfItsValues()
{
    const Shelf shelf;
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    const auto found = reader->facetValues(ask({}), Facet::Maker, u"حس"_s, 10);
    QVERIFY(found && found->size() == 2);
    const auto one = reader->facetValues(ask(u"carnet"_s), Facet::Maker, u"hasan"_s, 10);
    QVERIFY(one && one->size() == 1);
    QCOMPARE(one->front().count, 1);
}

void TestFindings::theHistogramCountsInBothCalendars()
{
    const Shelf shelf;
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    SearchWish wish;
    wish.histogram = Calendar::Gregorian;
    ItemQuery query = ask({});
    query.from = Day{1988, 1, 1}; // the histogram shows what a range leaves out
    const auto gregorian = reader->search(query, wish);
    QVERIFY(gregorian);
    QCOMPARE(gregorian->total, 2);
    QCOMPARE(gregorian->years, (std::vector<YearCount>{{1980, 1}, {1988, 2}}));
    wish.histogram = Calendar::SolarHijri;
    const auto solar = reader->search(query, wish);
    QVERIFY(solar);
    QCOMPARE(solar->years, (std::vector<YearCount>{{1358, 1}, {1366, 1}, {1367, 1}}));
}

void TestFindings::everyOrderIsStableAndTheUndatedComeLast()
{
    const Shelf shelf;
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    ItemQuery query = ask({});
    const auto inOrder = [&](ItemOrder order, bool descending, const QString &language) {
        query.order = order;
        query.descending = descending;
        query.language = language;
        return numbersOf(*reader, query);
    };
    QCOMPARE(inOrder(ItemOrder::Number, false, u"fr"_s), u"N-1 N-2 N-3 N-10"_s);
    QCOMPARE(inOrder(ItemOrder::Number, true, u"fr"_s), u"N-10 N-3 N-2 N-1"_s);
    QCOMPARE(inOrder(ItemOrder::Title, false, u"fr"_s), u"N-10 N-3 N-1 N-2"_s);
    QCOMPARE(inOrder(ItemOrder::Title, false, u"fa"_s), u"N-10 N-3 N-1 N-2"_s);
    QCOMPARE(inOrder(ItemOrder::Title, true, u"fa"_s), u"N-2 N-1 N-3 N-10"_s);
    QCOMPARE(inOrder(ItemOrder::Date, false, u"fr"_s), u"N-1 N-3 N-2 N-10"_s);
    QCOMPARE(inOrder(ItemOrder::Date, true, u"fr"_s), u"N-2 N-3 N-1 N-10"_s);
    Section section;
    section.title.set(u"fr"_s, u"Salle"_s);
    for (const QString &number : {u"N-3"_s, u"N-1"_s, u"N-4"_s})
        section.items.push_back({*shelf.catalogue->reader(Audience::desk(Access::Sealed))->itemByNumber(number), {}});
    QVERIFY(shelf.catalogue->add(published(section)));
    QCOMPARE(inOrder(ItemOrder::Hang, false, u"fr"_s), u"N-3 N-1 N-2 N-10"_s);
    QCOMPARE(countsOf(*reader, ask({}), Facet::Section), u"Salle 2"_s);
    auto changed = shelf.catalogue->reader(Audience::desk(Access::Sealed))->item(*reader->itemByNumber(u"N-2"_s));
    changed->title.set(u"fr"_s, u"Ancienne lettre"_s);
    QTest::qWait(2); // the clock counts milliseconds
    QVERIFY(shelf.catalogue->update(*changed));
    QVERIFY(inOrder(ItemOrder::Changed, false, u"fr"_s).startsWith(u"N-2"_s));
    QCOMPARE(inOrder(ItemOrder::Title, false, u"fr"_s), u"N-2 N-10 N-3 N-1"_s);
}

void TestFindings::titlesComeBeforeNamesAndWholeWordsBeforeBeginnings()
{
    Shelf shelf;
    shelf.add(u"A-1"_s, ItemKind::Artwork, u"Lainage"_s, u"بافته"_s, {}, {}, {});
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    ItemQuery query = ask(u"lain"_s, true);
    query.order = ItemOrder::Relevance;
    QCOMPARE(numbersOf(*reader, query), u"A-1 N-2 N-1 N-3"_s);
    query.words = u"laine"_s;
    QCOMPARE(numbersOf(*reader, query), u"N-2 N-1 N-3"_s);
    Item le = Shelf::item(u"B-9"_s, ItemKind::Artwork, u"Le"_s, u"او"_s, {}, {}, {});
    QVERIFY(shelf.catalogue->add(le));
    query.words = u"le"_s;
    QCOMPARE(numbersOf(*reader, query), u"B-9 N-1 N-3 N-2"_s); // whole words, then "lettre"
}

void TestFindings::aHitInAFilmNamesItsSecondAndOneOnAPageItsPage()
{
    Shelf shelf;
    const ItemId film = shelf.add(u"F-1"_s, ItemKind::Video, u"Un film"_s, u"یک فیلم"_s, {}, {}, {});
    Medium recording = published(Medium());
    recording.item = film;
    recording.role = MediumRole::Recording;
    recording.mimeType = u"video/webm"_s;
    recording.sha256 = QString(64, u'a');
    recording.tracks = {{TrackKind::Subtitles, u"fr"_s, u"WEBVTT\n\n00:01.000 --> 00:02.000\nrien\n\n01:02:03.500 --> 01:02:05.000 align:start\n<i>Une grenade</i> s’ouvre\n"_s}};
    const auto medium = shelf.catalogue->add(recording);
    QVERIFY(medium);
    Medium page = published(Medium());
    page.item = film;
    page.position = 1;
    page.role = MediumRole::Page;
    page.page = 1;
    page.mimeType = u"image/png"_s;
    page.sha256 = QString(64, u'b');
    page.transcript.set(u"fa"_s, u"سطر نخست\nانار سرخ"_s);
    const auto pageId = shelf.catalogue->add(page);
    QVERIFY(pageId);
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    const auto inFilm = reader->rows(ask(u"grenade"_s), 0, 5);
    QVERIFY(inFilm && inFilm->size() == 1);
    QCOMPARE(inFilm->front().foundIn, *medium);
    QCOMPARE(inFilm->front().foundAt, 3723500);
    QCOMPARE(inFilm->front().snippet, u"Une grenade s’ouvre"_s);
    const auto onPage = reader->rows(ask(u"انار"_s), 0, 5);
    QVERIFY(onPage && onPage->size() == 1);
    QCOMPARE(onPage->front().foundIn, *pageId);
    QCOMPARE(onPage->front().foundAt, -1);
    QCOMPARE(onPage->front().snippetLanguage, u"fa"_s);
    const auto inTitle = reader->rows(ask(u"film"_s), 0, 5);
    QVERIFY(inTitle && inTitle->front().foundIn.isNull());
    QCOMPARE(countsOf(*reader, ask({}), Facet::Has), u"film 1, transcript 1"_s);
    QCOMPARE(numbersOf(*reader, ask(u"has:film"_s)), u"F-1"_s);
}

void TestFindings::anotherSpellingIsOfferedFromWhatTheReaderMaySee()
{
    const Shelf shelf;
    SearchWish wish;
    wish.suggestion = true;
    const auto suggested = [&](const Audience &audience, const QString &words) {
        const auto result = shelf.catalogue->reader(audience)->search(ask(words), wish);
        return result ? result->suggestion : result.error().detail;
    };
    QCOMPARE(suggested(Audience::visitor(), u"lumeire"_s), u"lumière"_s);
    QCOMPARE(suggested(Audience::visitor(), u"tapi maker:hasan"_s), u"tapis maker:hasan"_s);
    QCOMPARE(suggested(Audience::visitor(), u"ایارن"_s), u"ایران"_s);
    QCOMPARE(suggested(Audience::visitor(), u"secert"_s), QString()); // a word of a draft
    QCOMPARE(suggested(Audience::desk(Access::Restricted), u"secert"_s), u"secret"_s);
    QCOMPARE(suggested(Audience::visitor(), u"carnet"_s), QString());
    QCOMPARE(suggested(Audience::visitor(), u"xqzwvy"_s), QString());
}

void TestFindings::anotherSpellingIsWrittenAsTheReadersLanguageWritesIt()
{
    const Shelf shelf;
    Item item = published(Item());
    item.number = u"S-1"_s;
    item.kind = ItemKind::Document;
    item.title.set(u"en"_s, u"Demonstration: a page"_s);
    item.title.set(u"fr"_s, u"Démonstration : une page"_s);
    QVERIFY(shelf.catalogue->add(item));
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    SearchWish wish;
    wish.suggestion = true;
    for (const auto &[language, spelled] : {std::pair{u"fr"_s, u"Démonstration"_s}, {u"en"_s, u"Demonstration"_s}}) {
        ItemQuery query = ask(u"demonstratoin"_s);
        query.language = language;
        const auto found = reader->search(query, wish);
        QVERIFY(found);
        QCOMPARE(found->suggestion, spelled);
    }
}

void TestFindings::aStaleQuestionIsGivenUp()
{
    const Shelf shelf;
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    SearchWish wish;
    wish.isStale = [] { return true; };
    const auto result = reader->search(ask(u"laine"_s), wish);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(*reader->count(ask(u"laine"_s)), 3);
}

void TestFindings::pagesOfRowsMakeUpTheWholeList()
{
    const Shelf shelf;
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    for (const QString &words : {QString(), u"ایران"_s, u"laine OR carnet"_s}) {
        for (size_t order = 0; order < EnumNames<ItemOrder>::names.size(); ++order) {
            for (const bool descending : {false, true}) {
                ItemQuery query = ask(words);
                query.order = static_cast<ItemOrder>(order);
                query.orderField = u"materials"_s;
                query.descending = descending;
                QStringList pages;
                for (int offset = 0; offset < *reader->count(query); ++offset)
                    pages += numbersOf(*reader, query, offset, 1);
                QCOMPARE(pages.join(u' '), numbersOf(*reader, query));
                QCOMPARE(numbersOf(*reader, query, 100, 10), QString());
            }
        }
    }
}

void TestFindings::whatChangedIsAnsweredAsIfReadAnew()
{
    Shelf shelf;
    const auto kept = shelf.catalogue->reader(Audience::visitor());
    const auto everything = shelf.catalogue->reader(Audience::desk(Access::Sealed));
    QVERIFY(kept->count(ask({}))); // from here on it keeps up with changes
    QRandomGenerator random(1367);
    Section section;
    section.title.set(u"fr"_s, u"Salle"_s);
    const auto sectionId = shelf.catalogue->add(published(section));
    QVERIFY(sectionId);
    const QStringList words{u"laine"_s, u"tapis"_s, u"carnet"_s, u"étude"_s, u"ایران"_s, u"نور"_s, u"lettre"_s};
    for (int step = 0; step < 40; ++step) {
        const std::vector<ItemId> items = everything->itemIds(ask({})).value_or({});
        const int deed = random.bounded(6);
        const ItemId chosen = items.at(size_t(random.bounded(int(items.size()))));
        auto item = everything->item(chosen);
        QVERIFY(item);
        if (deed == 0 || items.size() < 4) {
            Item added = Shelf::item(u"R-%1"_s.arg(step), static_cast<ItemKind>(random.bounded(6)), words.at(random.bounded(7)), words.at(random.bounded(7)),
                                     QString::number(1900 + random.bounded(100)), {shelf.paper}, {});
            QVERIFY(shelf.catalogue->add(added));
        } else if (deed == 1) {
            item->title.set(u"fr"_s, words.at(random.bounded(7)) + u' ' + words.at(random.bounded(7)));
            item->date = UncertainDate::fromEdtf(QString::number(1900 + random.bounded(100))).value_or({});
            QVERIFY(shelf.catalogue->update(*item));
        } else if (deed == 2) {
            item->status = random.bounded(2) == 0 ? Status::Draft : Status::Published;
            item->materials = {random.bounded(2) == 0 ? shelf.wool : shelf.paper};
            QVERIFY(shelf.catalogue->update(*item));
        } else if (deed == 3) {
            auto hung = everything->section(*sectionId);
            QVERIFY(hung);
            std::erase_if(hung->items, [&](const HangEntry &entry) { return entry.item == chosen; });
            hung->items.insert(hung->items.begin(), {chosen, {}});
            QVERIFY(shelf.catalogue->update(*hung));
        } else if (deed == 4) {
            (void)shelf.catalogue->remove(chosen.isNull() ? RecordId() : anyId(chosen), u"test"_s); // refused while it hangs
        } else {
            auto wool = everything->term(shelf.wool);
            wool->label.set(u"en"_s, u"wool%1"_s.arg(step));
            QVERIFY(shelf.catalogue->update(*wool));
        }
        const auto anew = kept->clone(); // keeps an image of its own catalogue shelf, so ask a new opening too
        const auto opened = Catalogue::open(shelf.catalogue->path(), OpenMode::ReadOnly);
        QVERIFY(anew && opened);
        const auto fresh = (*opened)->reader(Audience::visitor());
        for (const QString &asked : {QString(), words.at(step % 7), u"wool%1"_s.arg(step), u"title:la*"_s, u"-laine"_s, u"date:1950..1988"_s}) {
            for (size_t order = 0; order < EnumNames<ItemOrder>::names.size(); ++order) {
                ItemQuery query = ask(asked);
                query.order = static_cast<ItemOrder>(order);
                QCOMPARE(QString(enumName(query.order) + u": "_s + numbersOf(*kept, query)), QString(enumName(query.order) + u": "_s + numbersOf(*fresh, query)));
                QCOMPARE(QString(enumName(query.order) + u": "_s + numbersOf(**anew, query)), QString(enumName(query.order) + u": "_s + numbersOf(*fresh, query)));
            }
            for (size_t facet = 0; facet < EnumNames<Facet>::names.size(); ++facet)
                QCOMPARE(countsOf(*kept, ask(asked), static_cast<Facet>(facet)), countsOf(*fresh, ask(asked), static_cast<Facet>(facet)));
            ItemQuery hung = ask(asked);
            hung.section = *sectionId;
            hung.order = ItemOrder::Hang;
            QCOMPARE(numbersOf(*kept, hung), numbersOf(*fresh, hung));
        }
    }
}

void TestFindings::aDeedTakenBackLeavesNoTrace()
{
    Shelf shelf;
    const auto reader = shelf.catalogue->reader(Audience::visitor());
    QCOMPARE(*reader->count(ask(u"laine"_s)), 3);
    const auto failed = shelf.catalogue->together([&]() -> Result<void> {
        shelf.add(u"X-1"_s, ItemKind::Artwork, u"laine"_s, u"پشم"_s, {}, {}, {});
        (void)reader->count(ask(u"laine"_s)); // sees what is not yet kept
        return fail(ErrorKind::Cancelled, u"no"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(*reader->count(ask(u"laine"_s)), 3);
    shelf.add(u"X-2"_s, ItemKind::Artwork, u"laine"_s, u"پشم"_s, {}, {}, {});
    QCOMPARE(numbersOf(*reader, ask(u"title:laine"_s)), u"N-2 X-2"_s);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
