// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collate.h"
#include "domain/names.h"
#include "pages/tour.h"
#include "pages/twocolumns.h"
#include "support/silentplayer.h"
#include "support/visitorwindow.h"
#include "widgets/tablerow.h"
#include "widgets/textblock.h"
#include "widgets/textlines.h"
#include "widgets/topbar.h"
#include "widgets/touchbutton.h"
#include "widgets/viewstrip.h"

#include <QDir>
#include <QVBoxLayout>

using namespace vitrine;

/// Where things stand on the pages of the bundled exhibition, in the real window.
class TestPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theBarHasOneHeightOnEveryPage();
    void theStepsToTheNextObjectStandInOnePlace_data();
    void theStepsToTheNextObjectStandInOnePlace();
    void twoLanguagesIsLitOnlyWhereTwoCanBeRead();
    void aTableIsSetAsATableAndItsRowsAreLines_data();
    void aTableIsSetAsATableAndItsRowsAreLines();
    void everySourceIsNamedOnceWithItsPlaces();
    void aPersonsOtherNamesBeginWhereThePageDoes();
    void aMakersPageShowsTheWorks();
    void peopleStandInTheOrderOfTheirNames_data();
    void peopleStandInTheOrderOfTheirNames();
    void whatHasNoSecondPartHasTheWholeWidth();
    void whatIsTypedOnThePadIsSeen();
    void largeLettersLeaveHeadingAndViewsWhole_data();
    void largeLettersLeaveHeadingAndViewsWhole();

private:
    /// A window in a language; closed with the test.
    struct Visitor {
        Visitor(const Reader &reader, const QString &language, QSize size)
            : window(reader, optionsFor(language))
        {
            window.resize(size);
            window.show();
        }
        KioskOptions optionsFor(const QString &language)
        {
            KioskOptions options;
            options.language = language;
            options.speak = [this](const QString &wanted) { speech.speak(wanted); };
            options.makePlayer = [] { return std::make_unique<SilentPlayer>(); };
            return options;
        }
        [[nodiscard]] bool go(const Route &route)
        {
            window.go(route);
            return settle(window);
        }
        template<class Widget = QWidget>
        [[nodiscard]] Widget *seen(const char *name) const
        {
            for (Widget *widget : window.findChildren<Widget *>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    return widget;
            }
            return nullptr;
        }
        /// In the window.
        [[nodiscard]] QRect place(const char *name) const
        {
            const QWidget *widget = seen(name);
            return widget ? QRect(widget->mapTo(&window, QPoint()), widget->size()) : QRect();
        }
        Speech speech;
        KioskWindow window;
    };
    [[nodiscard]] ItemId item(const char *number) const
    {
        return m_items.value(QString::fromLatin1(number));
    }

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    QHash<QString, ItemId> m_items;
};

void TestPages::initTestCase()
{
    auto catalogue = Catalogue::open(bundledCatalogue(), OpenMode::ReadOnly);
    QVERIFY2(catalogue, "The bundled catalogue is not there: build everything first");
    m_catalogue = std::move(*catalogue);
    m_reader = m_catalogue->reader(Audience::visitor());
    for (const ItemRow &row : m_reader->rows({}, 0, 100).value_or({}))
        m_items.insert(row.number, row.id);
    QVERIFY(!m_items.isEmpty());
}

void TestPages::theBarHasOneHeightOnEveryPage()
{
    Visitor visitor(*m_reader, QStringLiteral("fa"), {1920, 1080});
    const auto *bar = visitor.window.findChild<TopBar *>();
    QHash<int, QString> heights;
    for (const TourStop &stop : tourOf(*m_reader)) {
        if (stop.route.page == PageKind::Welcome || (stop.route.page == PageKind::Item && stop.name > QStringLiteral("item-DEMO-0021"))
            || stop.route.page == PageKind::Person)
            continue;
        visitor.window.go(stop.route);
        QCoreApplication::processEvents();
        heights.insert(bar->height(), stop.name);
    }
    QVERIFY2(heights.size() == 1, qPrintable(heights.values().join(u' ')));
}

void TestPages::theStepsToTheNextObjectStandInOnePlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("fr") << QStringLiteral("fr") << QSize(1920, 1080);
    QTest::newRow("fa") << QStringLiteral("fa") << QSize(1920, 1080);
    QTest::newRow("fa, portrait") << QStringLiteral("fa") << QSize(1080, 1920);
}

/// A picture alone, with views, a film with and without words, a sound, documents in one language and in two.
void TestPages::theStepsToTheNextObjectStandInOnePlace()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    Visitor visitor(*m_reader, language, size);
    QRect before;
    QRect after;
    for (const char *number : {"DEMO-0011", "DEMO-0021", "DEMO-0041", "DEMO-0042", "DEMO-0051", "DEMO-0001", "DEMO-0002", "DEMO-0003"}) {
        QVERIFY(visitor.go(routes::item(item(number))));
        if (before.isNull())
            before = visitor.place("previousItem");
        if (after.isNull())
            after = visitor.place("nextItem");
        QVERIFY(before.isValid() && after.isValid());
        QCOMPARE(visitor.place("previousItem"), before);
        QCOMPARE(visitor.place("nextItem"), after);
    }
    const bool isMirrored = visitor.window.layoutDirection() == Qt::RightToLeft;
    QVERIFY(isMirrored ? after.left() < 100 : after.right() > size.width() - 100);
}

void TestPages::twoLanguagesIsLitOnlyWhereTwoCanBeRead()
{
    Visitor visitor(*m_reader, QStringLiteral("fa"), {1920, 1080});
    QVERIFY(visitor.go(routes::item(item("DEMO-0001")))); // a Persian page for a Persian reader
    auto *both = visitor.seen<TouchButton>("bothLanguages");
    QVERIFY(both && !both->isEnabled() && !both->state().selected);
    QVERIFY(visitor.go(routes::item(item("DEMO-0002"))));
    QVERIFY(both->isEnabled() && both->state().selected);
    both->click();
    QVERIFY(settle(visitor.window));
    QVERIFY(both->isEnabled() && !both->state().selected);
    Route label = visitor.window.route();
    label.panel = 1; // its label stands where its text was
    label.bothLanguages = true;
    QVERIFY(visitor.go(label));
    QVERIFY(!both->isEnabled() && !both->state().selected);
}

void TestPages::aTableIsSetAsATableAndItsRowsAreLines_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("texts");
    QTest::newRow("one language, Persian") << QStringLiteral("fa") << 1;
    QTest::newRow("two languages") << QStringLiteral("fr") << 2;
}

void TestPages::aTableIsSetAsATableAndItsRowsAreLines()
{
    QFETCH(QString, language);
    QFETCH(int, texts);
    Visitor visitor(*m_reader, language, {1920, 1080});
    QVERIFY(visitor.go(routes::item(item("DEMO-0006"))));
    for (const TextBlock *words : visitor.window.findChildren<TextBlock *>())
        QVERIFY2(!words->isVisible() || !words->text().contains(u'|'), qPrintable(words->text()));
    std::vector<TableRow *> second;
    for (TableRow *row : visitor.window.findChildren<TableRow *>(QStringLiteral("line3"))) {
        if (row->isVisible())
            second.push_back(row);
    }
    QCOMPARE(static_cast<int>(second.size()), texts);
    // The columns stand under one another, each within the row, the first where its language begins.
    for (TableRow *row : second) {
        const std::vector<QRectF> cells = row->cells();
        const auto *above = row->parentWidget()->findChild<TableRow *>(QStringLiteral("line2"));
        QVERIFY(above && cells.size() == 4 && above->cells() == cells);
        for (const QRectF &cell : cells)
            QVERIFY(cell.left() >= 0 && cell.right() <= row->width());
    }
    QVERIFY(second.front()->cells().front().left() > 0 || language == QStringLiteral("fr"));
    // A touch on a row lights it in every text, and the page's own line with it.
    QTest::mouseClick(second.front(), Qt::LeftButton, {}, second.front()->rect().center());
    QCOMPARE(visitor.window.route().line, 3);
    for (const TableRow *row : second)
        QVERIFY(row->isLit());
}

void TestPages::everySourceIsNamedOnceWithItsPlaces()
{
    Visitor visitor(*m_reader, QStringLiteral("en"), {1920, 1080});
    QVERIFY(visitor.go(routes::to(PageKind::Evidence)));
    const auto exhibition = all<Exhibition>(*m_reader);
    QVERIFY(exhibition && exhibition->front().citations.size() > 1);
    QStringList named;
    for (const TextBlock *source : visitor.window.findChildren<TextBlock *>(QStringLiteral("source")))
        named += source->text();
    QCOMPARE(named.size(), 1);
    for (const Citation &citation : exhibition->front().citations)
        QVERIFY2(named.front().contains(citation.locator.section(u' ', 1)), qPrintable(named.front()));
}

void TestPages::aPersonsOtherNamesBeginWhereThePageDoes()
{
    Visitor visitor(*m_reader, QStringLiteral("fa"), {1920, 1080});
    int seen = 0;
    for (const TourStop &stop : tourOf(*m_reader)) {
        if (stop.route.page != PageKind::Person || seen > 2)
            continue;
        QVERIFY(visitor.go(stop.route));
        for (TextBlock *name : visitor.window.findChildren<TextBlock *>(QStringLiteral("otherName"))) {
            const QImage painted = name->grab().toImage();
            const QColor ground = painted.pixelColor(0, 0);
            bool hasInk = false; // in the last letters' room at the right
            for (int y = 0; y < painted.height(); ++y) {
                for (int x = painted.width() - 24; x < painted.width(); ++x)
                    hasInk = hasInk || painted.pixelColor(x, y) != ground;
            }
            QVERIFY2(hasInk, qPrintable(name->text()));
            ++seen;
        }
    }
    QVERIFY(seen > 2);
}

void TestPages::aMakersPageShowsTheWorks()
{
    Visitor visitor(*m_reader, QStringLiteral("en"), {1920, 1080});
    int makers = 0;
    for (const TourStop &stop : tourOf(*m_reader)) {
        if (stop.route.page != PageKind::Person)
            continue;
        ItemQuery query;
        query.filters = {{Facet::Maker, {stop.route.record.toString()}}};
        const int works = m_reader->count(query).value_or(-1);
        if (works <= 0)
            continue;
        ++makers;
        QVERIFY(visitor.go(stop.route));
        const auto tiles = visitor.window.findChildren<TouchButton *>(QStringLiteral("work"));
        QCOMPARE(static_cast<int>(tiles.size()), works);
        if (makers > 1)
            continue;
        tiles.front()->click();
        QVERIFY(settle(visitor.window));
        QCOMPARE(visitor.window.route().page, PageKind::Item);
    }
    QVERIFY(makers > 1);
}

void TestPages::peopleStandInTheOrderOfTheirNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("fr") << QStringLiteral("fr");
    QTest::newRow("fa") << QStringLiteral("fa");
}

/// Those whom the source names first, those of the demonstration after them under a heading of their own.
void TestPages::peopleStandInTheOrderOfTheirNames()
{
    QFETCH(QString, language);
    Visitor visitor(*m_reader, language, {1920, 1080});
    QVERIFY(visitor.go(routes::to(PageKind::People)));
    std::vector<TouchButton *> rows;
    const QVBoxLayout *list = visitor.window.page()->findChild<TwoColumns *>()->second();
    for (int i = 0; i < list->count(); ++i) {
        auto *row = qobject_cast<TouchButton *>(list->itemAt(i)->widget());
        if (row && row->objectName() == QStringLiteral("person"))
            rows.push_back(row);
    }
    QHash<QString, bool> isInvented;
    for (const Agent &agent : all<Agent>(*m_reader).value_or({}))
        isInvented.insert(displayName(agent, language), agent.demonstration);
    QCOMPARE(static_cast<int>(rows.size()), isInvented.size());
    const Collator collator(language);
    for (size_t i = 1; i < rows.size(); ++i) {
        const QString before = rows[i - 1]->accessibleName();
        const QString name = rows[i]->accessibleName();
        QVERIFY2(isInvented.value(before) <= isInvented.value(name), qPrintable(name));
        if (isInvented.value(before) == isInvented.value(name))
            QVERIFY2(!collator(name, before), qPrintable(before + QStringLiteral(" before ") + name));
    }
    QVERIFY(isInvented.value(rows.back()->accessibleName()) && !isInvented.value(rows.front()->accessibleName()));
}

void TestPages::whatHasNoSecondPartHasTheWholeWidth()
{
    Visitor visitor(*m_reader, QStringLiteral("fr"), {1920, 1080});
    int alone = 0;
    for (const TourStop &stop : tourOf(*m_reader)) {
        if (stop.route.page != PageKind::Event)
            continue;
        QVERIFY(visitor.go(stop.route));
        const auto event = m_reader->event(EventId(stop.route.record.uuid()));
        QVERIFY(event);
        const bool isAlone = event->programme.empty() && event->participants.empty();
        alone += isAlone;
        const auto *columns = visitor.window.page()->findChild<TwoColumns *>();
        const QWidget *first = columns->first()->parentWidget();
        QCOMPARE(first->width() > 1700, isAlone);
        QVERIFY(visitor.place("evidence").width() < 900); // no wider than a button is
    }
    QCOMPARE(alone, 1);
}

void TestPages::whatIsTypedOnThePadIsSeen()
{
    Visitor visitor(*m_reader, QStringLiteral("fa"), {1920, 1080});
    QVERIFY(visitor.go(routes::to(PageKind::NumberPad)));
    auto *typed = visitor.seen("typed");
    QVERIFY(typed);
    const QImage before = typed->grab().toImage();
    visitor.seen<TouchButton>("digit_4")->click();
    visitor.seen<TouchButton>("digit_2")->click();
    QCOMPARE(typed->accessibleName(), QStringLiteral("۴۲"));
    QVERIFY(typed->grab().toImage() != before);
    visitor.seen<TouchButton>("digitBack")->click();
    QCOMPARE(typed->accessibleName(), QStringLiteral("۴"));
}

void TestPages::largeLettersLeaveHeadingAndViewsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"fr", "en", "fa"}) {
        QTest::addRow("%s, wide", language) << QString::fromLatin1(language) << QSize(1920, 1080);
        QTest::addRow("%s, tall", language) << QString::fromLatin1(language) << QSize(1080, 1920);
    }
}

/// Twice as large; the pictures go to build/screens/large.
void TestPages::largeLettersLeaveHeadingAndViewsWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    Visitor visitor(*m_reader, language, size);
    visitor.window.lookHolder().setTextPercent(200);
    const QDir folder(QStringLiteral(VITRINE_BINARY_DIR "/screens/large"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    for (const char *number : {"DEMO-0011", "DEMO-0021", "DEMO-0041", "DEMO-0001"}) {
        QVERIFY(visitor.go(routes::item(item(number))));
        const auto *title = visitor.seen<TextBlock>("title");
        const bool isSpoken = QLatin1String(number) == QLatin1String("DEMO-0041"); // its heading is on the label
        QVERIFY2(isSpoken || (title && title->height() >= title->heightForWidth(title->width())), number);
        QVERIFY2(isSpoken || title->visibleRegion().boundingRect().width() == title->width(), number);
        for (const auto *strip : visitor.window.findChildren<ViewStrip *>()) {
            for (const auto *view : strip->findChildren<TouchButton *>()) {
                if (!view->isVisible())
                    continue;
                for (const QString &word : view->accessibleName().split(u' '))
                    QVERIFY2(TextLines::widthOf(word, TextRole::Caption, language, visitor.window.lookHolder().look()) < view->width(), qPrintable(word));
            }
        }
        QVERIFY(visitor.window.grab().save(folder.filePath(QStringLiteral("%1-%2-%3.png").arg(language).arg(size.width()).arg(QLatin1String(number)))));
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
