// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchservice.h"
#include "support/scriptedreader.h"
#include "widgets/accessible.h"
#include "widgets/chipgroup.h"
#include "widgets/facetpanel.h"
#include "widgets/facetsearch.h"
#include "widgets/yearhandle.h"
#include "widgets/yearrange.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

namespace {

constexpr int wide = 400;

FacetChoice choice(const char *value, int count, bool chosen = false)
{
    return {QString::fromLatin1(value), QString::fromLatin1(value).toUpper(), count, chosen};
}

std::vector<YearCount> years()
{
    std::vector<YearCount> all;
    for (int year = 1900; year < 2000; year += 5)
        all.push_back({year, 1 + year % 7});
    return all;
}

struct Range {
    explicit Range(const QString &language) : view(holder)
    {
        holder.setLanguage(language);
        view.setYears(years(), Calendar::Gregorian, {}, {});
        view.resize(wide, view.heightForWidth(wide));
        view.show();
        QObject::connect(&view, &YearRange::rangeChosen, &view, [this](const auto &from, const auto &to) {
            chosen = {from, to};
            ++times;
        });
    }
    YearHandle *handle(const char *name) { return view.findChild<YearHandle *>(QString::fromLatin1(name)); }

    LookHolder holder;
    YearRange view;
    std::pair<std::optional<Day>, std::optional<Day>> chosen;
    int times = 0;
};

FacetAnswer answerOf(Facet facet, int values, int listed)
{
    FacetAnswer answer{facet, values, {}};
    for (int i = 0; i < listed; ++i)
        answer.counts.push_back({QStringLiteral("v%1").arg(i), QStringLiteral("Value %1").arg(i), values - i});
    return answer;
}

QList<TouchButton *> shownChips(QWidget &widget)
{
    QList<TouchButton *> chips;
    for (TouchButton *button : widget.findChildren<TouchButton *>()) {
        if (button->objectName().startsWith(u"chip_") && button->isVisibleTo(&widget))
            chips += button;
    }
    return chips;
}

} // namespace

class TestFacets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysMoveTheEndsOfTheYears_data();
    void keysMoveTheEndsOfTheYears();
    void aFingerDragsAnEnd_data() { directions(); }
    void aFingerDragsAnEnd();
    void aTouchOnABarChoosesItsYears();
    void theEndsNeverPassEachOther();
    void aRangeOfTheSolarHijriCalendarIsMadeOfWholeYears();
    void withoutDatesThereIsASentence();
    void handlesAreLargeEnoughForFingersAndTellTheirYear();
    void handlesStandUnderTheirBarsAndNeverOnOneAnother_data() { directions(); }
    void handlesStandUnderTheirBarsAndNeverOnOneAnother();
    void newCountsGoIntoTheSameChips();
    void theFocusStaysWithItsValue();
    void aFewMoreValuesUnfoldAndManyAskForAList();
    void clearAllTakesFiltersAndYearsAway();
    void aFacetIsSearchedByLetters();

private:
    static void directions();
};

void TestFacets::directions()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << QStringLiteral("en");
    QTest::newRow("right to left") << QStringLiteral("fa");
}

void TestFacets::keysMoveTheEndsOfTheYears_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("year"); ///< of the first handle, from 1900
    QTest::newRow("right goes on") << QStringLiteral("en") << Qt::Key_Right << 1901;
    QTest::newRow("in Persian left goes on") << QStringLiteral("fa") << Qt::Key_Left << 1901;
    QTest::newRow("up goes on") << QStringLiteral("fa") << Qt::Key_Up << 1901;
    QTest::newRow("a page is ten years") << QStringLiteral("en") << Qt::Key_PageUp << 1910;
    QTest::newRow("end is as far as the other") << QStringLiteral("en") << Qt::Key_End << 1999;
    QTest::newRow("not before the first") << QStringLiteral("en") << Qt::Key_Left << 1900;
}

void TestFacets::keysMoveTheEndsOfTheYears()
{
    QFETCH(QString, language);
    QFETCH(Qt::Key, key);
    QFETCH(int, year);
    Range range(language);
    const int last = range.handle("toYear")->value();
    QTest::keyClick(range.handle("fromYear"), key);
    QCOMPARE(range.times, 1);
    QCOMPARE(range.handle("fromYear")->value(), key == Qt::Key_End ? last : year);
    QCOMPARE(range.chosen.first.has_value(), range.handle("fromYear")->value() > 1900);
    if (range.chosen.first)
        QCOMPARE(*range.chosen.first, (Day{range.handle("fromYear")->value(), 1, 1}));
    QVERIFY(!range.chosen.second);
    QTest::keyClick(range.handle("fromYear"), Qt::Key_Home);
    QCOMPARE(range.handle("fromYear")->value(), 1900);
    QVERIFY(!range.chosen.first);
}

void TestFacets::aFingerDragsAnEnd()
{
    QFETCH(QString, language);
    Range range(language);
    YearHandle *handle = range.handle("toYear");
    const bool mirrored = language == u"fa";
    QCOMPARE(handle->geometry().center().x() > wide / 2, !mirrored);
    const QPoint centre = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, centre);
    const int target = wide / 2 + (mirrored ? 4 : -4); // under the last bar before the middle
    QTest::mouseMove(handle, handle->mapFrom(&range.view, QPoint(target, handle->geometry().center().y())));
    QCOMPARE(range.times, 0); // while it is held nothing is asked
    QVERIFY(handle->value() < 1960);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFrom(&range.view, QPoint(target, handle->geometry().center().y())));
    QCOMPARE(range.times, 1);
    QVERIFY(!range.chosen.first);
    QCOMPARE(*range.chosen.second, (Day{1949, 12, 31}));
}

void TestFacets::aTouchOnABarChoosesItsYears()
{
    Range range(QStringLiteral("en"));
    QTest::mouseClick(&range.view, Qt::LeftButton, {}, QPoint(wide / 2 + 4, 60));
    QCOMPARE(range.times, 1);
    QVERIFY(range.chosen.first && range.chosen.second);
    QCOMPARE(*range.chosen.first, (Day{1950, 1, 1}));
    QCOMPARE(range.chosen.second->year, 1950 + range.view.yearsOfABar() - 1);
}

void TestFacets::theEndsNeverPassEachOther()
{
    Range range(QStringLiteral("en"));
    QTest::keyClick(range.handle("toYear"), Qt::Key_Home);
    QCOMPARE(range.handle("toYear")->value(), 1900);
    QTest::keyClick(range.handle("fromYear"), Qt::Key_End);
    QCOMPARE(range.handle("fromYear")->value(), 1900);
    QTest::keyClick(range.handle("toYear"), Qt::Key_End);
    QTest::keyClick(range.handle("fromYear"), Qt::Key_End);
    // Both at the far end: the one that can still be moved lies on top.
    QCOMPARE(range.view.childAt(range.handle("fromYear")->geometry().center()), range.handle("fromYear"));
}

void TestFacets::aRangeOfTheSolarHijriCalendarIsMadeOfWholeYears()
{
    LookHolder holder;
    holder.setLanguage(QStringLiteral("fa"));
    YearRange view(holder);
    view.setYears({{1360, 2}, {1367, 5}, {1380, 1}}, Calendar::SolarHijri, Day{1988, 3, 21}, Day{1989, 3, 20});
    view.resize(wide, 200);
    view.show();
    QCOMPARE(view.findChild<YearHandle *>(QStringLiteral("fromYear"))->value(), 1367);
    auto *to = view.findChild<YearHandle *>(QStringLiteral("toYear"));
    QCOMPARE(to->value(), 1367);
    std::optional<Day> end;
    connect(&view, &YearRange::rangeChosen, this, [&end](const auto &, const auto &last) { end = last; });
    QTest::keyClick(to, Qt::Key_Up);
    QCOMPARE(*end, (Day{1990, 3, 20})); // the last day of 1368
}

void TestFacets::withoutDatesThereIsASentence()
{
    LookHolder holder;
    YearRange view(holder);
    view.setYears({}, Calendar::Gregorian, {}, {});
    view.resize(wide, view.heightForWidth(wide));
    view.show();
    QVERIFY(!view.findChild<YearHandle *>(QStringLiteral("fromYear"))->isVisible());
    QVERIFY(view.heightForWidth(wide) > 0);
    const QImage image = view.grab().toImage();
    bool hasInk = false;
    for (int x = 0; x < image.width() && !hasInk; ++x) {
        for (int y = 0; y < image.height() && !hasInk; ++y)
            hasInk = image.pixelColor(x, y) != image.pixelColor(image.width() - 1, 0);
    }
    QVERIFY(hasInk);
    view.setYears({}, Calendar::Gregorian, Day{1950, 1, 1}, {}); // nothing left, but a choice to take back
    QCOMPARE(view.findChild<YearHandle *>(QStringLiteral("fromYear"))->value(), 1950);
}

void TestFacets::handlesStandUnderTheirBarsAndNeverOnOneAnother()
{
    QFETCH(QString, language);
    Range range(language);
    YearHandle *from = range.handle("fromYear");
    YearHandle *to = range.handle("toYear");
    const int radius = range.holder.look().metrics.px(YearHandle::radius);
    const auto apart = [&] { return std::abs(to->geometry().center().x() - from->geometry().center().x()); };
    QVERIFY(apart() > wide / 2);
    QTest::keyClick(to, Qt::Key_Home);
    for (int end = 0; end < 2; ++end) { // both under the first bar, then under the last
        QVERIFY2(apart() >= 2 * radius, qPrintable(QString::number(apart())));
        for (YearHandle *handle : {from, to}) {
            QVERIFY(range.view.rect().contains(handle->geometry()));
            const int year = handle->value();
            QTest::mouseClick(handle, Qt::LeftButton, {}, handle->rect().center()); // held and let go
            QCOMPARE(handle->value() / range.view.yearsOfABar(), year / range.view.yearsOfABar());
        }
        QTest::keyClick(to, Qt::Key_End);
        QTest::keyClick(from, Qt::Key_End);
    }
}

void TestFacets::handlesAreLargeEnoughForFingersAndTellTheirYear()
{
    registerAccessibleRoles();
    Range range(QStringLiteral("fr"));
    for (const char *name : {"fromYear", "toYear"}) {
        YearHandle *handle = range.handle(name);
        QVERIFY(handle->width() >= range.holder.look().metrics.target() && handle->height() >= range.holder.look().metrics.target());
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(handle);
        QCOMPARE(access->role(), QAccessible::Slider);
        QVERIFY(!access->text(QAccessible::Name).isEmpty());
        QCOMPARE(access->valueInterface()->currentValue().toInt(), handle->value());
    }
}

void TestFacets::newCountsGoIntoTheSameChips()
{
    LookHolder holder;
    ChipGroup group(holder);
    group.resize(wide, 400);
    group.show();
    group.setChoices({choice("wool", 3), choice("ink", 2), choice("glass", 1)}, 4);
    const auto before = shownChips(group);
    QCOMPARE(before.size(), 3);
    group.setChoices({choice("ink", 2, true), choice("wool", 1)}, 0);
    const auto after = shownChips(group);
    QCOMPARE(after, before.first(2));
    QCOMPARE(after[0]->objectName(), QStringLiteral("chip_ink"));
    QVERIFY(QAccessible::queryAccessibleInterface(after[0])->state().checked);
    QVERIFY(QAccessible::queryAccessibleInterface(after[0])->text(QAccessible::Name).contains(u'2'));
    QVERIFY(!QAccessible::queryAccessibleInterface(after[1])->state().checked);
}

void TestFacets::theFocusStaysWithItsValue()
{
    LookHolder holder;
    ChipGroup group(holder);
    group.resize(wide, 400);
    group.setChoices({choice("wool", 3), choice("ink", 2)}, 0);
    group.show();
    group.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&group));
    shownChips(group)[1]->setFocus();
    group.setChoices({choice("ink", 2, true), choice("wool", 1)}, 0);
    QCOMPARE(group.focusWidget()->objectName(), QStringLiteral("chip_ink"));
    QVERIFY(group.focusWidget() == shownChips(group)[0]);
}

void TestFacets::aFewMoreValuesUnfoldAndManyAskForAList()
{
    LookHolder holder;
    FacetPanel panel(holder);
    panel.resize(wide, 2000);
    panel.show();
    SearchResult result;
    result.total = 50;
    result.facets = {answerOf(Facet::Material, 9, 9), answerOf(Facet::Maker, 500, 40)};
    panel.setAnswer({}, result);
    QCOMPARE(shownChips(panel).size(), 2 * FacetPanel::choicesAtFirst);
    QSignalSpy lists(&panel, &FacetPanel::listAsked);
    const auto more = panel.findChildren<TouchButton *>(QStringLiteral("unfold"));
    QCOMPARE(more.size(), 2);
    more[0]->click();
    QCOMPARE(lists.count(), 0);
    QCOMPARE(shownChips(panel).size(), 9 + FacetPanel::choicesAtFirst);
    more[1]->click();
    QCOMPARE(lists.count(), 1);
    QCOMPARE(lists.at(0).at(0).value<Facet>(), Facet::Maker);
}

void TestFacets::clearAllTakesFiltersAndYearsAway()
{
    LookHolder holder;
    FacetPanel panel(holder);
    panel.resize(wide, 2000);
    panel.show();
    auto *clear = panel.findChild<TouchButton *>(QStringLiteral("clear"));
    SearchResult result;
    result.facets = {answerOf(Facet::Material, 3, 3)};
    ItemQuery query;
    query.words = QStringLiteral("ink");
    panel.setAnswer(query, result);
    QVERIFY(!clear->isVisible());
    query.filters = {{Facet::Material, {QStringLiteral("v2")}}};
    query.from = Day{1950, 1, 1};
    panel.setAnswer(query, result);
    QVERIFY(clear->isVisible());
    QCOMPARE(shownChips(panel)[0]->objectName(), QStringLiteral("chip_v2")); // what is chosen comes first
    ItemQuery asked;
    connect(&panel, &FacetPanel::queryAsked, this, [&asked](const ItemQuery &wished) { asked = wished; });
    clear->click();
    ItemQuery words;
    words.words = QStringLiteral("ink");
    QCOMPARE(asked, words);
}

void TestFacets::aFacetIsSearchedByLetters()
{
    test::ScriptedReader reader;
    SearchService service(reader);
    LookHolder holder;
    FacetSearch list(holder, service, Facet::Maker, {QStringLiteral("en"), QStringLiteral("fa")});
    list.resize(1400, 1000);
    list.show();
    list.setQuery({});
    QTRY_VERIFY(shownChips(list).size() > 20);
    list.findChild<QLineEdit *>()->setText(QStringLiteral("49"));
    QTRY_COMPARE(shownChips(list).size(), 15); // 49, 149 ... 449 and 490 ... 499
    ItemQuery asked;
    connect(&list, &FacetSearch::queryAsked, this, [&asked](const ItemQuery &query) { asked = query; });
    shownChips(list)[0]->click();
    QCOMPARE(asked.filters, (std::vector<FacetFilter>{{Facet::Maker, {QStringLiteral("49")}}}));
    list.findChild<QLineEdit *>()->setText(QStringLiteral("zz"));
    QTRY_VERIFY(shownChips(list).isEmpty());
    QVERIFY(list.findChild<QWidget *>(QStringLiteral("facetNone"))->isVisible());
}

QTEST_MAIN(TestFacets)
#include "tst_facets.moc"
