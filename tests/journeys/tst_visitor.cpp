// SPDX-License-Identifier: GPL-3.0-or-later
#include "finger.h"

#include "media/qtplayer.h"
#include "models/itemlistmodel.h"
#include "support/visitorwindow.h"
#include "widgets/advisoryplate.h"
#include "widgets/cardview.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"
#include "widgets/videoview.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace vitrine;
using namespace std::chrono_literals;

/// One visitor after another at the real window, by touch, on the bundled exhibition, with real playback.
class TestVisitor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void looksCloselyInPersianAndGoesOnInFrench();
    void findsByLettersAndByTheNumberOnTheWall();
    void aHitOpensTheSecondOfTheFilmAndTheLineOfTheDocument();
    void comesBackToWhereTheGalleryWas();
    void ordersByDateBothWays();
    void watchesAFilmAndSwitchesTheLanguage();
    void isAskedBeforeACoveredItemIsShown();
    void theNextVisitorBeginsAnew();

private:
    template<class Widget>
    [[nodiscard]] Widget *seen(const char *name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool touch(const char *name) { return m_finger->touch(seen<QWidget>(name)) && settle(*m_window); }
    [[nodiscard]] bool touchCard(int row);
    [[nodiscard]] bool begin(const QString &language) { return touch(qPrintable(QStringLiteral("begin_") + language)); }
    [[nodiscard]] ItemId itemOf(const QString &number) const;
    [[nodiscard]] QString openItem() const;

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<KioskWindow> m_window;
    std::unique_ptr<Finger> m_finger;
    Player *m_player = nullptr; ///< of the window
};

void TestVisitor::initTestCase()
{
    auto catalogue = Catalogue::open(bundledCatalogue(), OpenMode::ReadOnly);
    QVERIFY2(catalogue, "The bundled catalogue is not there: build everything first");
    m_catalogue = std::move(*catalogue);
    m_reader = m_catalogue->reader(Audience::visitor());
}

void TestVisitor::init()
{
    m_speech = std::make_unique<Speech>();
    KioskOptions options;
    options.language = QStringLiteral("en");
    options.resetsWhenIdle = true;
    options.speak = [this](const QString &language) { m_speech->speak(language); };
    options.makePlayer = [this] {
        auto player = makeQtPlayer();
        m_player = player.get();
        return player;
    };
    m_window = std::make_unique<KioskWindow>(*m_reader, options);
    m_window->resize(1600, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_finger = std::make_unique<Finger>(*m_window);
    QVERIFY(settle(*m_window));
    QCOMPARE(m_window->route().page, PageKind::Welcome);
}

void TestVisitor::cleanup()
{
    m_finger.reset();
    m_window.reset();
    m_player = nullptr;
    m_speech.reset();
}

bool TestVisitor::touchCard(int row)
{
    auto *cards = seen<CardView>("cards");
    if (!cards || cards->model()->rowCount() <= row)
        return false;
    const QRect rect = cards->visualRect(cards->model()->index(row, 0));
    m_finger->touch(cards->viewport()->mapTo(m_window.get(), rect.center()));
    return QTest::qWaitFor([this] { return m_window->route().page == PageKind::Item; }) && settle(*m_window);
}

ItemId TestVisitor::itemOf(const QString &number) const
{
    for (const ItemRow &row : m_reader->rows({}, 0, 100).value_or({})) {
        if (row.number == number)
            return row.id;
    }
    return {};
}

QString TestVisitor::openItem() const
{
    const Route route = m_window->route();
    if (route.page != PageKind::Item)
        return {};
    const auto item = m_reader->item(ItemId(route.record.uuid()));
    return item ? item->number : QString();
}

void TestVisitor::looksCloselyInPersianAndGoesOnInFrench()
{
    QVERIFY(begin(QStringLiteral("fa")));
    QCOMPARE(m_window->route().page, PageKind::Home);
    QCOMPARE(m_window->lookHolder().look().language, QStringLiteral("fa"));
    QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    // The section of the handmade objects: its first card has several views.
    const auto doors = m_window->findChildren<TouchButton *>(QStringLiteral("door"));
    QVERIFY(doors.size() >= 5);
    const Route home = m_window->route();
    QVERIFY(touch("door"));
    QCOMPARE(m_window->route().page, PageKind::Items);
    QVERIFY(!m_window->route().section.isNull());
    QVERIFY(touch("back"));
    QVERIFY(isSamePage(m_window->route(), home));
    m_window->go(routes::items());
    QVERIFY(settle(*m_window));
    m_window->go(routes::item(itemOf(QStringLiteral("DEMO-0021"))));
    QVERIFY(settle(*m_window));
    auto *zoom = seen<ZoomView>("zoom");
    QVERIFY(zoom && zoom->transform().isFit());
    QVERIFY(touch("zoomIn"));
    const double once = zoom->zoomState().zoom;
    QVERIFY2(once > 1.2, "the + button under the finger does nothing");
    m_finger->pinchOpen(*zoom);
    const ZoomState looked = zoom->zoomState();
    QVERIFY2(looked.zoom > once * 1.5, qPrintable(QString::number(looked.zoom)));
    QVERIFY(touch("language_fr"));
    QCOMPARE(m_window->lookHolder().look().language, QStringLiteral("fr"));
    QCOMPARE(openItem(), QStringLiteral("DEMO-0021"));
    zoom = seen<ZoomView>("zoom");
    QVERIFY(zoom);
    QVERIFY(std::abs(zoom->zoomState().zoom - looked.zoom) < 0.01 * looked.zoom);
    QVERIFY(QLineF(zoom->zoomState().centre, looked.centre).length() < 0.01);
    QVERIFY(touch("view_1"));
    QCOMPARE(m_window->route().medium, 1);
    QVERIFY(touch("back"));
    QCOMPARE(m_window->route().page, PageKind::Items);
    QVERIFY(touch("home"));
    QCOMPARE(m_window->route().page, PageKind::Home);
}

void TestVisitor::findsByLettersAndByTheNumberOnTheWall()
{
    QVERIFY(begin(QStringLiteral("en")));
    QVERIFY(touch("search"));
    QCOMPARE(m_window->route().page, PageKind::Search);
    auto *edit = seen<QLineEdit>("searchEdit");
    QVERIFY(edit);
    QVERIFY(m_finger->touch(edit));
    auto *cards = seen<CardView>("cards");
    QVERIFY(cards);
    QTRY_VERIFY(cards->model()->rowCount() > 0); // the search answers from beside the main thread
    const int all = cards->model()->rowCount();
    // Letter by letter on the keys of the screen; results come without any "search" button.
    for (const char *key : {"key_0062", "key_0065", "key_0061", "key_0064"})
        QVERIFY2(m_finger->touch(seen<QWidget>(key)), key);
    QCOMPARE(edit->text(), QStringLiteral("bead"));
    QTRY_VERIFY(cards->model()->rowCount() > 0 && cards->model()->rowCount() < all);
    QVERIFY(settle(*m_window));
    const QString first = cards->model()->index(0, 0).data().toString();
    QVERIFY(!first.isEmpty());
    QVERIFY(touch("keyDone"));
    QVERIFY(touchCard(0));
    QVERIFY(!openItem().isEmpty());
    QVERIFY(touch("back"));
    QCOMPARE(m_window->route().words, QStringLiteral("bead"));
    QVERIFY(touch("home"));
    QVERIFY(touch("numberPad"));
    QCOMPARE(m_window->route().page, PageKind::NumberPad);
    QVERIFY(touch("digit_2"));
    QVERIFY(touch("digit_2"));
    QVERIFY(touch("digitGo"));
    QCOMPARE(openItem(), QStringLiteral("DEMO-0022"));
}

void TestVisitor::aHitOpensTheSecondOfTheFilmAndTheLineOfTheDocument()
{
    QVERIFY(begin(QStringLiteral("en")));
    Route search = routes::to(PageKind::Search);
    search.words = QStringLiteral("floorboards"); // spoken in the film from second 15 on
    m_window->go(search);
    QVERIFY(settle(*m_window));
    QVERIFY(touchCard(0));
    QCOMPARE(openItem(), QStringLiteral("DEMO-0041"));
    QTRY_VERIFY2(std::chrono::abs(m_window->route().position - 15s) <= 300ms,
                 qPrintable(QString::number(m_window->route().position.count())));
    search.words = QStringLiteral("crease"); // the fifth line of the letter's text
    m_window->go(search);
    QVERIFY(settle(*m_window));
    QVERIFY(touchCard(0));
    QCOMPARE(openItem(), QStringLiteral("DEMO-0002"));
    QCOMPARE(m_window->route().line, 4);
    search.words = QStringLiteral("number:DEMO-0021"); // found by no transcript: it opens at its beginning
    m_window->go(search);
    QVERIFY(settle(*m_window));
    QVERIFY(touchCard(0));
    QCOMPARE(openItem(), QStringLiteral("DEMO-0021"));
    QCOMPARE(m_window->route().line, -1);
    QCOMPARE(m_window->route().position, 0ms);
}

void TestVisitor::comesBackToWhereTheGalleryWas()
{
    QVERIFY(begin(QStringLiteral("en")));
    m_window->go(routes::items());
    QVERIFY(settle(*m_window));
    auto *cards = seen<CardView>("cards");
    QVERIFY(cards);
    cards->setPosition(700);
    QVERIFY(settle(*m_window));
    const int before = cards->position();
    QVERIFY2(before > 300, qPrintable(QString::number(before)));
    int row = -1;
    for (int i = 0; i < cards->model()->rowCount() && row < 0; ++i) {
        if (cards->viewport()->rect().contains(cards->visualRect(cards->model()->index(i, 0)).center()))
            row = i;
    }
    QVERIFY(row > 0);
    QVERIFY(touchCard(row));
    QVERIFY(touch("back"));
    QCOMPARE(m_window->route().page, PageKind::Items);
    QCOMPARE(seen<CardView>("cards")->position(), before);
}

void TestVisitor::ordersByDateBothWays()
{
    QVERIFY(begin(QStringLiteral("en")));
    m_window->go(routes::items());
    QVERIFY(settle(*m_window));
    const auto years = [this] {
        std::vector<int> all;
        auto *model = qobject_cast<ItemListModel *>(seen<CardView>("cards")->model());
        for (int i = 0; i < model->rowCount(); ++i) {
            if (const ItemRow *row = model->rowAt(i); row && row->date.earliest)
                all.push_back(row->date.earliest->year);
        }
        return all;
    };
    QVERIFY(touch("order"));
    QVERIFY(touch("choice_date"));
    const std::vector<int> up = years();
    QVERIFY(up.size() > 20 && up.front() < up.back());
    QVERIFY(std::is_sorted(up.begin(), up.end()));
    QVERIFY(touch("order"));
    QVERIFY(touch("choice_-date"));
    const std::vector<int> down = years();
    QCOMPARE(down.size(), up.size());
    QVERIFY(std::is_sorted(down.rbegin(), down.rend()));
    QVERIFY(m_window->route().descending);
    QVERIFY(touchCard(0));
    QVERIFY(touch("back"));
    QVERIFY(m_window->route().descending);
}

void TestVisitor::watchesAFilmAndSwitchesTheLanguage()
{
    QVERIFY(begin(QStringLiteral("en")));
    m_window->go(routes::item(itemOf(QStringLiteral("DEMO-0041"))));
    QVERIFY(settle(*m_window));
    QVERIFY(m_player && seen<VideoView>("film"));
    QVERIFY(QTest::qWaitFor([this] { return m_player->state() == PlayerState::Ready; }, 15'000));
    QSignalSpy frames(m_player, &Player::frameReady);
    QVERIFY(m_finger->touch(seen<QWidget>("play")));
    QVERIFY(QTest::qWaitFor([this] { return m_player->position() > 900ms; }, 15'000));
    QVERIFY2(frames.size() >= 10, qPrintable(QString::number(frames.size())));
    QVERIFY(m_window->page()->isPlaying());
    QVERIFY(m_finger->touch(seen<QWidget>("play")));
    QVERIFY(QTest::qWaitFor([this] { return m_player->state() == PlayerState::Paused; }));
    const auto before = m_player->position();
    QVERIFY(touch("language_fa"));
    QCOMPARE(openItem(), QStringLiteral("DEMO-0041"));
    QVERIFY2(std::chrono::abs(m_player->position() - before) <= 250ms, qPrintable(QString::number((m_player->position() - before).count())));
    // And while it plays: it goes on playing, from where it was.
    QVERIFY(m_finger->touch(seen<QWidget>("play")));
    QVERIFY(QTest::qWaitFor([&] { return m_player->position() > before + 300ms; }, 15'000));
    const auto playing = m_player->position();
    QVERIFY(m_finger->touch(seen<QWidget>("language_fr")));
    QCOMPARE(m_player->state(), PlayerState::Playing);
    QVERIFY(m_player->position() >= playing - 250ms);
    QVERIFY(QTest::qWaitFor([&] { return m_player->position() > playing + 300ms; }, 15'000));
    QVERIFY(touch("home"));
    QCOMPARE(m_player->state(), PlayerState::Empty);
}

void TestVisitor::isAskedBeforeACoveredItemIsShown()
{
    QVERIFY(begin(QStringLiteral("en")));
    m_window->go(routes::item(itemOf(QStringLiteral("DEMO-0005"))));
    QImage painted;
    QVERIFY(settle(*m_window, &painted));
    auto *plate = m_window->findChild<AdvisoryPlate *>();
    QVERIFY(plate && plate->isVisible());
    for (const ZoomView *zoom : m_window->findChildren<ZoomView *>())
        QVERIFY2(!zoom->isVisible(), "the picture is there before anybody agreed");
    // Everything on the plate that is neither words nor a button is the one neutral colour.
    const QColor neutral = m_window->lookHolder().look().tokens().plate;
    QRegion rest(QRect(plate->mapTo(m_window.get(), QPoint()), plate->size()));
    for (const QWidget *child : plate->findChildren<QWidget *>())
        rest -= QRect(child->mapTo(m_window.get(), QPoint()), child->size());
    int pixels = 0;
    for (const QRect &rect : rest) {
        for (int y = rect.top(); y <= rect.bottom(); y += 2) {
            for (int x = rect.left(); x <= rect.right(); x += 2, ++pixels)
                QCOMPARE(painted.pixelColor(x, y).name(), neutral.name());
        }
    }
    QVERIFY(pixels > 10'000);
    QVERIFY(touch("see"));
    QVERIFY(!plate->isVisible());
    const auto zooms = m_window->findChildren<ZoomView *>();
    QVERIFY(std::any_of(zooms.cbegin(), zooms.cend(), [](const ZoomView *zoom) { return zoom->isVisible() && zoom->transform().isValid(); }));
    // It was agreed once; nobody is asked twice in one visit.
    QVERIFY(touch("home"));
    m_window->go(routes::item(itemOf(QStringLiteral("DEMO-0005"))));
    QVERIFY(settle(*m_window));
    QVERIFY(!plate->isVisible());
}

void TestVisitor::theNextVisitorBeginsAnew()
{
    QVERIFY(begin(QStringLiteral("fa")));
    QVERIFY(touch("textSize"));
    QVERIFY(m_window->lookHolder().look().metrics.textPercent > 100);
    m_window->go(routes::item(itemOf(QStringLiteral("DEMO-0005"))));
    QVERIFY(settle(*m_window));
    QVERIFY(touch("see"));
    QVERIFY(!m_window->visit().agreed.isEmpty());
    QVERIFY(m_window->idleWatch().isRunning());
    // Time is handed in: nobody waits two minutes here.
    m_window->idleWatch().pass(121s);
    QVERIFY(m_window->idleWatch().isAsking());
    m_window->idleWatch().pass(21s);
    QVERIFY(settle(*m_window));
    QCOMPARE(m_window->route().page, PageKind::Welcome);
    QCOMPARE(m_window->lookHolder().look().language, QStringLiteral("en"));
    QCOMPARE(m_window->lookHolder().look().metrics.textPercent, 100);
    QVERIFY(m_window->visit().agreed.isEmpty());
    QCOMPARE(m_window->historySize(), size_t(0));
}

QTEST_MAIN(TestVisitor)
#include "tst_visitor.moc"
