// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collate.h"
#include "media/imageloader.h"
#include "models/itemlistmodel.h"
#include "models/searchservice.h"
#include "support/scriptedreader.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

namespace {

ItemQuery queryFor(const QString &words)
{
    ItemQuery query;
    query.words = words;
    return query;
}

Item publicItem(const QString &number)
{
    Item item;
    item.id = ItemId::create();
    item.number = number;
    item.kind = ItemKind::Artwork;
    item.access = Access::Public;
    item.status = Status::Published;
    item.title.set(QStringLiteral("fr"), QStringLiteral("Titre ") + number);
    return item;
}

Agent publicAgent(const QString &name)
{
    Agent agent;
    agent.id = AgentId::create();
    agent.access = Access::Public;
    agent.status = Status::Published;
    NameForm form;
    form.text = name;
    form.language = QStringLiteral("fr");
    agent.names.push_back(form);
    return agent;
}

} // namespace

class TestSearching final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void theNewestKeystrokeWinsAndTheOneBeforeIsBrokenOff();
    void oneReaderAnswersEverythingBesideTheMainThread();
    void noAnswerComesToWhoeverIsGone();
    void endsWhileASearchIsUnderWay();
    void asksHereWhereTheCatalogueCannotBeOpenedTwice();
    void listsThatNeverAnswerAtOnceAreAskedAnyway();
    void tellsThatTheCatalogueChanged();
    void findsPeopleByTheirNamesAndGoesOnAfterSteppingBack();
    void peopleBesideTheSearchStandInTheOrderOfTheirNames();
    void aMillionRowsAreSeenToTheirEndByFetchingFewPages();
    void pagesNotSeenForLongAreLetGo();
    void theSameQueryAgainKeepsTheRows();
    void modelIsSound();
    void marksWhatWasLookedFor();
};

void TestSearching::theNewestKeystrokeWinsAndTheOneBeforeIsBrokenOff()
{
    test::ScriptedReader reader;
    reader.script().total = 3;
    reader.script().waits = true;
    SearchService service(reader);
    QStringList answered;
    const auto type = [&](const QString &words) {
        service.search(queryFor(words), {}, this, [&answered, words](const Result<SearchResult> &result) {
            QVERIFY(result);
            answered += words;
        });
    };
    type(QStringLiteral("p"));
    QTRY_COMPARE(reader.script().searches.load(), 1);
    type(QStringLiteral("pa"));
    type(QStringLiteral("pap"));
    QTRY_COMPARE(reader.script().stale.load(), 1);
    QVERIFY(answered.isEmpty());
    reader.script().letGo.release();
    QTRY_COMPARE(answered, QStringList{QStringLiteral("pap")});
    QCOMPARE(reader.script().searches.load(), 2); // "pa" was never asked
    QTRY_VERIFY(service.isIdle());
}

void TestSearching::oneReaderAnswersEverythingBesideTheMainThread()
{
    test::ScriptedReader reader;
    reader.script().total = 3;
    SearchService service(reader);
    Qt::HANDLE thread = nullptr;
    for (int i = 0; i < 5; ++i) {
        int answers = 0;
        service.search(queryFor(QString::number(i)), {}, this, [&answers](const Result<SearchResult> &) { ++answers; });
        QCOMPARE(answers, 0); // never from inside the call
        QTRY_COMPARE(answers, 1);
        QVERIFY(reader.script().thread.load() != QThread::currentThreadId());
        QVERIFY(!thread || thread == reader.script().thread.load());
        thread = reader.script().thread.load();
    }
    QCOMPARE(reader.script().clones.load(), 1);
}

void TestSearching::noAnswerComesToWhoeverIsGone()
{
    test::ScriptedReader reader;
    reader.script().total = 1;
    reader.script().waits = true;
    SearchService service(reader);
    bool isAnswered = false;
    auto asker = std::make_unique<QObject>();
    service.search(queryFor(QStringLiteral("a")), {}, asker.get(), [&isAnswered](const Result<SearchResult> &) { isAnswered = true; });
    service.facetValues({}, Facet::Maker, {}, 5, asker.get(), [&isAnswered](const Result<std::vector<FacetCount>> &) { isAnswered = true; });
    QTRY_COMPARE(reader.script().searches.load(), 1);
    asker.reset();
    reader.script().letGo.release();
    QTRY_VERIFY(service.isIdle());
    QVERIFY(!isAnswered);
}

void TestSearching::endsWhileASearchIsUnderWay()
{
    test::ScriptedReader reader;
    reader.script().waits = true;
    {
        SearchService service(reader);
        service.search({}, {}, this, [](const Result<SearchResult> &) { QFAIL("answered after the end"); });
        QTRY_COMPARE(reader.script().searches.load(), 1);
    }
    QCOMPARE(reader.script().stale.load(), 1);
    QCoreApplication::processEvents();
}

void TestSearching::asksHereWhereTheCatalogueCannotBeOpenedTwice()
{
    test::ScriptedReader reader;
    reader.script().total = 2;
    reader.script().canClone = false;
    SearchService service(reader);
    int total = 0;
    service.search({}, {}, this, [&total](const Result<SearchResult> &result) { total = result ? result->total : -1; });
    QTRY_COMPARE(total, 2);
    QCOMPARE(reader.script().thread.load(), QThread::currentThreadId());
}

void TestSearching::listsThatNeverAnswerAtOnceAreAskedAnyway()
{
    test::ScriptedReader reader;
    reader.script().listsAtOnce = false;
    SearchService service(reader);
    QVERIFY(!service.isReady());
    int answers = 0;
    service.whenReady(this, [&answers] { ++answers; });
    QTRY_COMPARE(answers, 1);
    QVERIFY(service.isReady()); // whoever waited must not wait again
    reader.announce();
    QVERIFY(!service.isReady()); // after a change it may be otherwise
}

void TestSearching::tellsThatTheCatalogueChanged()
{
    test::ScriptedReader reader;
    SearchService service(reader);
    QSignalSpy changed(&service, &SearchService::catalogueChanged);
    reader.announce();
    QCOMPARE(changed.count(), 1);
}

void TestSearching::findsPeopleByTheirNamesAndGoesOnAfterSteppingBack()
{
    test::MemoryReader reader;
    reader.add(publicAgent(QStringLiteral("Démonstration Un")));
    reader.add(publicAgent(QStringLiteral("Personne Deux")));
    BesideSearch search;
    int asked = 0;
    const QStringList words{QStringLiteral("demonstration")};
    const auto stale = search.find(reader, words, QStringLiteral("fr"), [&asked] { return ++asked > 1; });
    QVERIFY(!stale && stale.error().kind == ErrorKind::Cancelled);
    asked = 0;
    const auto found = search.find(reader, words, QStringLiteral("fr"), [&asked] { ++asked; return false; });
    QVERIFY(found);
    QCOMPARE(asked, 1); // the first name had been read
    QCOMPARE(found->people.size(), size_t(1));
    QCOMPARE(found->people[0].name, QStringLiteral("Démonstration Un"));
    QVERIFY(search.find(reader, {}, QStringLiteral("fr"), [] { return false; })->isEmpty());
}

void TestSearching::peopleBesideTheSearchStandInTheOrderOfTheirNames()
{
    test::MemoryReader reader;
    for (const char *name : {"Personne 03", "Personne 10", "Émile Personne", "Personne 01", "Personne 2"})
        reader.add(publicAgent(QString::fromUtf8(name)));
    BesideSearch search;
    const auto found = search.find(reader, {QStringLiteral("personne")}, QStringLiteral("fr"), [] { return false; });
    QVERIFY(found);
    QStringList names;
    for (const auto &person : found->people)
        names += person.name;
    QCOMPARE(names, Collator(QStringLiteral("fr")).sorted(names));
    QCOMPARE(names.size(), 5);
}

void TestSearching::aMillionRowsAreSeenToTheirEndByFetchingFewPages()
{
    constexpr int million = 1'000'000;
    test::ScriptedReader reader;
    reader.script().total = million;
    SearchService service(reader);
    ImageLoader images;
    ItemListModel model(service, images);
    model.setResult({}, million, *reader.rows({}, 0, ItemListModel::pageRows));
    QCOMPARE(model.rowCount(), million);
    QVERIFY(model.index(million - 1).data(ItemListModel::LoadingRole).toBool());
    QVERIFY(model.idAt(million - 1).isNull());
    // A hand that drags the bar down passes a thousand places; the first that is come to rest at is there first.
    for (int step = 1; step <= 1000; ++step)
        model.show(step * 999, step * 999 + 11);
    model.show(million - 12, million - 1);
    QTRY_VERIFY(!model.index(million - 1).data(ItemListModel::LoadingRole).toBool());
    QTRY_VERIFY(service.isIdle());
    QCOMPARE(model.index(million - 1).data(ItemListModel::NumberRole).toString(), QStringLiteral("N-999999"));
    QVERIFY2(reader.script().pages < 10, qPrintable(QString::number(reader.script().pages)));
}

void TestSearching::pagesNotSeenForLongAreLetGo()
{
    test::ScriptedReader reader;
    reader.script().total = 100'000;
    SearchService service(reader);
    ImageLoader images;
    ItemListModel model(service, images);
    model.setResult({}, 100'000, *reader.rows({}, 0, ItemListModel::pageRows));
    for (int page = 0; page < 2 * ItemListModel::mostPages; ++page) {
        model.show(page * ItemListModel::pageRows, page * ItemListModel::pageRows + 11);
        QTRY_VERIFY(model.rowAt(page * ItemListModel::pageRows));
    }
    QCOMPARE(model.pagesKept(), ItemListModel::mostPages);
    QVERIFY(!model.rowAt(0));
    model.show(0, 11);
    QTRY_VERIFY(model.rowAt(0));
    QCOMPARE(model.pagesKept(), ItemListModel::mostPages);
}

void TestSearching::theSameQueryAgainKeepsTheRows()
{
    test::ScriptedReader reader;
    reader.script().total = 100;
    SearchService service(reader);
    ImageLoader images;
    ItemListModel model(service, images);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy added(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setResult(queryFor(QStringLiteral("a")), 100, *reader.rows({}, 0, 60));
    model.setResult(queryFor(QStringLiteral("a")), 130, *reader.rows({}, 0, 60));
    model.setResult(queryFor(QStringLiteral("a")), 90, *reader.rows({}, 0, 60));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(added.count(), 1);
    QCOMPARE(removed.count(), 1);
    model.setResult(queryFor(QStringLiteral("b")), 90, *reader.rows({}, 0, 60));
    QCOMPARE(resets.count(), 2);
}

void TestSearching::modelIsSound()
{
    test::MemoryReader reader;
    for (int i = 0; i < 200; ++i)
        reader.add(publicItem(QStringLiteral("DEMO-%1").arg(i, 4, 10, QLatin1Char('0'))));
    SearchService service(reader);
    ImageLoader images;
    ItemListModel model(service, images);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResult({}, 200, *reader.rows({}, 0, ItemListModel::pageRows));
    model.show(180, 199);
    QTRY_VERIFY(model.rowAt(199));
    QCOMPARE(model.index(199).data(ItemListModel::NumberRole).toString(), QStringLiteral("DEMO-0199"));
    model.setResult({}, 150, *reader.rows({}, 0, ItemListModel::pageRows));
    model.setResult({}, 160, *reader.rows({}, 0, ItemListModel::pageRows));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestSearching::marksWhatWasLookedFor()
{
    test::ScriptedReader reader;
    reader.script().total = 1;
    SearchService service(reader);
    ImageLoader images;
    ItemListModel model(service, images);
    const ItemQuery query = queryFor(QStringLiteral("obj"));
    model.setResult(query, 1, *reader.rows(query, 0, 1));
    const auto marks = model.index(0).data(ItemListModel::TitleMarksRole).value<std::vector<TextRange>>();
    QCOMPARE(marks.size(), size_t(2)); // "Obj" of "Objet", and "obj" itself
    QCOMPARE(marks[0], (TextRange{0, 3}));
}

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
