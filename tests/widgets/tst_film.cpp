// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/silentplayer.h"
#include "widgets/captionpainter.h"
#include "widgets/overlay.h"
#include "widgets/seekslider.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"
#include "widgets/transportbar.h"
#include "widgets/videoview.h"
#include "widgets/volumepanel.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;

class TestFilm final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameThingsByTouchAndByKey_data();
    void theSameThingsByTouchAndByKey();
    void aTouchBeforeTheFilmIsReadyIsKept();
    void theFilmStartsAgainAtItsEnd();
    void theHandleSeeksByKeys_data();
    void theHandleSeeksByKeys();
    void loudnessIsChosenInItsPanelUpToTheCeiling();
    void captionsAreChosenInTheirList();
    void theBarNeverMirrors();
    void theLengthIsToldBeforeTheFilmIsOpened();
    void aSilentClipOffersNoLoudness();
    void posterStandsUntilTheFirstPicture();
    void theFirstPictureAloneDoesNotReplaceThePoster();
    void aFailureIsACardWithItsSentence();
    void aTouchOnTheFilmPlaysAndPauses();
    void aLatinNameKeepsItsOrderInAPersianCaption();
    void aBrokenCaptionKeepsItsDirection();

private:
    static TouchButton *button(QWidget &bar, const char *name)
    {
        return bar.findChild<TouchButton *>(QString::fromLatin1(name));
    }
    static void press(TouchButton *button, bool byKey)
    {
        if (byKey)
            QTest::keyClick(button, Qt::Key_Space);
        else
            QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    }
};

namespace {

/// A window with a bar at its foot over a player that stands ready.
struct Room {
    explicit Room(LookHolder &holder) : bar(holder, player, &window)
    {
        window.resize(1600, 900);
        bar.setGeometry(40, 780, 1500, 80);
        player.open(QStringLiteral("film.webm"), {.hasVideo = true, .hasAudio = true, .duration = 110s});
        player.becomeReady(110s);
        window.show();
    }
    SilentPlayer player;
    QWidget window;
    TransportBar bar;
};

QImage plain(const QColor &colour)
{
    QImage image(320, 180, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Leftmost and rightmost column with light ink in a dark caption.
std::pair<int, int> inkedColumns(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() > 170) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return {first, last};
}

/// Mean difference of the lightness of two pictures of one size, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (double(a.width()) * a.height());
}

/// Whether the middle rows of `part` stand in the image at that column, give or take the rounding and the line's height.
bool hasNear(const QImage &image, const QImage &part, int column)
{
    const QImage rows = part.copy(0, part.height() * 3 / 4, part.width(), 40);
    for (int x = column - 2; x <= column + 2; ++x) {
        for (int y = image.height() / 2; y + rows.height() <= image.height(); ++y) {
            if (difference(image.copy(x, y, rows.width(), rows.height()), rows) < 25)
                return true;
        }
    }
    return false;
}

QImage captioned(const QString &text, const Look &look)
{
    QImage image(1200, 300, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    Cue cue;
    cue.text = text;
    paintCaptions(painter, image.rect(), {cue}, QStringLiteral("fa"), look);
    return image;
}

} // namespace

void TestFilm::theSameThingsByTouchAndByKey_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("touch") << false;
    QTest::newRow("key") << true;
}

void TestFilm::theSameThingsByTouchAndByKey()
{
    QFETCH(bool, byKey);
    LookHolder holder;
    Room room(holder);
    press(button(room.bar, "play"), byKey);
    QCOMPARE(room.player.state(), PlayerState::Playing);
    QCOMPARE(button(room.bar, "play")->iconKind(), Icon::Pause);
    const QString whilePlaying = button(room.bar, "play")->accessibleName();
    room.player.advance(42s);
    press(button(room.bar, "play"), byKey);
    QCOMPARE(room.player.state(), PlayerState::Paused);
    QVERIFY(button(room.bar, "play")->accessibleName() != whilePlaying);
    press(button(room.bar, "forward"), byKey);
    QCOMPARE(room.player.position(), 52000ms);
    press(button(room.bar, "replay"), byKey);
    press(button(room.bar, "replay"), byKey);
    QCOMPARE(room.player.position(), 32000ms);
    QCOMPARE(room.bar.findChild<SeekSlider *>()->value(), 32000);
}

void TestFilm::aTouchBeforeTheFilmIsReadyIsKept()
{
    LookHolder holder;
    Room room(holder);
    room.player.open(QStringLiteral("film.webm"), {.hasVideo = true, .hasAudio = true, .duration = 110s});
    QCOMPARE(room.player.state(), PlayerState::Loading);
    press(button(room.bar, "play"), false);
    QCOMPARE(room.player.state(), PlayerState::Loading);
    room.player.becomeReady(110s);
    QCOMPARE(room.player.state(), PlayerState::Playing);
    press(button(room.bar, "play"), false); // waits for nothing any more
    QCOMPARE(room.player.state(), PlayerState::Paused);
}

void TestFilm::theFilmStartsAgainAtItsEnd()
{
    LookHolder holder;
    Room room(holder);
    press(button(room.bar, "play"), false);
    room.player.advance(200s);
    QCOMPARE(room.player.state(), PlayerState::Ended);
    QCOMPARE(button(room.bar, "play")->iconKind(), Icon::Play);
    press(button(room.bar, "play"), false);
    QCOMPARE(room.player.position(), 0ms);
    QCOMPARE(room.player.state(), PlayerState::Playing);
}

void TestFilm::theHandleSeeksByKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("seconds");
    for (const char *language : {"fr", "fa"}) {
        const QString name = QString::fromLatin1(language);
        QTest::addRow("right %s", language) << name << int(Qt::Key_Right) << 55;
        QTest::addRow("left %s", language) << name << int(Qt::Key_Left) << 45;
        QTest::addRow("page up %s", language) << name << int(Qt::Key_PageUp) << 60;
        QTest::addRow("home %s", language) << name << int(Qt::Key_Home) << 0;
        QTest::addRow("end %s", language) << name << int(Qt::Key_End) << 110;
    }
}

void TestFilm::theHandleSeeksByKeys()
{
    QFETCH(QString, language);
    QFETCH(int, key);
    QFETCH(int, seconds);
    LookHolder holder;
    holder.setLanguage(language);
    Room room(holder);
    room.player.seek(50s);
    QTest::keyClick(room.bar.findChild<SeekSlider *>(), Qt::Key(key));
    QCOMPARE(room.player.position(), std::chrono::milliseconds(std::chrono::seconds(seconds)));
}

void TestFilm::loudnessIsChosenInItsPanelUpToTheCeiling()
{
    LookHolder holder;
    Room room(holder);
    room.bar.setVolumeCeiling(8);
    press(button(room.bar, "volume"), false);
    auto *panel = room.window.findChild<VolumePanel *>();
    QVERIFY(panel);
    QVERIFY(room.window.rect().contains(QRect(panel->mapTo(&room.window, QPoint(0, 0)), panel->size())));
    const QList<TouchButton *> keys = panel->findChildren<TouchButton *>(); // softer, louder, silence
    QCOMPARE(keys.size(), 3);
    press(keys.at(1), true);
    QCOMPARE(room.player.volume(), 8);
    QVERIFY(!keys.at(1)->isEnabled());
    press(keys.at(0), false);
    QCOMPARE(room.player.volume(), 7);
    press(keys.at(2), true);
    QVERIFY(room.player.isMuted());
    QCOMPARE(button(room.bar, "volume")->iconKind(), Icon::Muted);
    press(keys.at(0), true);
    QVERIFY(!room.player.isMuted());
}

void TestFilm::captionsAreChosenInTheirList()
{
    LookHolder holder;
    Room room(holder);
    QVERIFY(button(room.bar, "captions")->isHidden());
    room.bar.setCaptionChoices({{QStringLiteral("fr"), QStringLiteral("Français"), QStringLiteral("fr")},
                                {QStringLiteral("fa"), QStringLiteral("فارسی"), QStringLiteral("fa")}}, {});
    QVERIFY(!button(room.bar, "captions")->isHidden());
    QSignalSpy chosen(&room.bar, &TransportBar::captionChosen);
    press(button(room.bar, "captions"), true);
    press(button(room.window, "choice_fa"), false);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("fa"));
    QCOMPARE(room.bar.captionKey(), QStringLiteral("fa"));
    QTRY_VERIFY(!room.window.findChild<Overlay *>());
    press(button(room.bar, "captions"), false);
    press(button(room.window, "choice_"), true);
    QCOMPARE(chosen.count(), 2);
    QVERIFY(room.bar.captionKey().isEmpty());
}

void TestFilm::theLengthIsToldBeforeTheFilmIsOpened()
{
    LookHolder holder;
    SilentPlayer player;
    TransportBar bar(holder, player);
    const auto says = [&bar](const QString &time) {
        const auto blocks = bar.findChildren<TextBlock *>();
        return std::any_of(blocks.begin(), blocks.end(), [&](const TextBlock *block) { return block->text() == time; });
    };
    bar.setExpectedDuration(72s);
    QVERIFY(says(QStringLiteral("1:12")));
    player.open(QStringLiteral("/film.webm"), {});
    player.becomeReady(70s); // the player knows better than the catalogue
    QVERIFY(says(QStringLiteral("1:10")));
    QVERIFY(!says(QStringLiteral("1:12")));
}

void TestFilm::theBarNeverMirrors()
{
    LookHolder holder;
    holder.setLanguage(QStringLiteral("fa"));
    Room room(holder);
    int right = 0;
    for (const char *name : {"play", "replay", "forward"}) {
        QVERIFY(button(room.bar, name)->x() >= right);
        right = button(room.bar, name)->geometry().right();
    }
    const auto *slider = room.bar.findChild<SeekSlider *>();
    QVERIFY(slider->x() > right && button(room.bar, "volume")->x() > slider->geometry().right());
    QCOMPARE(slider->layoutDirection(), Qt::LeftToRight);
    room.player.seek(42s);
    QCOMPARE(room.bar.findChildren<TextBlock *>().first()->text(), QStringLiteral("۰:۴۲"));
}

void TestFilm::aSilentClipOffersNoLoudness()
{
    LookHolder holder;
    Room room(holder);
    room.bar.setSilent(true);
    QVERIFY(button(room.bar, "volume")->isHidden());
}

void TestFilm::posterStandsUntilTheFirstPicture()
{
    LookHolder holder;
    SilentPlayer player;
    VideoView view(holder, player);
    view.resize(800, 450);
    view.setPoster(plain(QColor(10, 90, 200)));
    player.open(QStringLiteral("film.webm"), {});
    player.play();
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(10, 90, 200));
    player.becomeReady(10s);
    QCOMPARE(player.state(), PlayerState::Playing);
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(10, 90, 200));
    player.showFrame(plain(QColor(200, 90, 10)));
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(200, 90, 10));
    view.forget();
    QCOMPARE(view.grab().toImage().pixelColor(400, 30), holder.look().tokens().plate);
}

void TestFilm::theFirstPictureAloneDoesNotReplaceThePoster()
{
    LookHolder holder;
    SilentPlayer player;
    VideoView view(holder, player);
    view.resize(800, 450);
    view.setPoster(plain(QColor(10, 90, 200)));
    player.open(QStringLiteral("film.webm"), {});
    player.becomeReady(10s);
    player.showFrame(plain(Qt::black)); // as films begin
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(10, 90, 200));
    player.seek(4s);
    player.showFrame(plain(QColor(200, 90, 10)));
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(200, 90, 10));
    // Another film begins with its own poster again.
    view.forget();
    player.open(QStringLiteral("other.webm"), {});
    view.setPoster(plain(QColor(10, 90, 200)));
    player.becomeReady(10s);
    player.showFrame(plain(Qt::black));
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(10, 90, 200));
}

void TestFilm::aFailureIsACardWithItsSentence()
{
    LookHolder holder;
    SilentPlayer player;
    VideoView view(holder, player);
    view.resize(800, 450);
    view.setPoster(plain(QColor(10, 90, 200)));
    player.open(QStringLiteral("film.webm"), {});
    const QImage before = view.grab().toImage();
    player.breakDown({ErrorKind::Unreadable, QStringLiteral("Ce film ne peut pas être lu."), {}});
    const QImage after = view.grab().toImage();
    QCOMPARE(after.pixelColor(400, 60), before.pixelColor(400, 60));
    QVERIFY(after.copy(0, 225, 800, 225) != before.copy(0, 225, 800, 225));
    QCOMPARE(view.problem(), QStringLiteral("Ce film ne peut pas être lu."));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(400, 100));
    QCOMPARE(player.state(), PlayerState::Failed);
}

void TestFilm::aTouchOnTheFilmPlaysAndPauses()
{
    LookHolder holder;
    SilentPlayer player;
    VideoView view(holder, player);
    view.resize(800, 450);
    player.open(QStringLiteral("film.webm"), {});
    player.becomeReady(10s);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(400, 200));
    QCOMPARE(player.state(), PlayerState::Playing);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(player.state(), PlayerState::Paused);
    view.setCovered(true);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(player.state(), PlayerState::Paused);
}

void TestFilm::aLatinNameKeepsItsOrderInAPersianCaption()
{
    // The line is read from the right, the name in it from the left, wherever the name stands.
    const Look look;
    const QString word = QStringLiteral("پنجره");
    const QString name = QStringLiteral("Anna Berg");
    const QImage nameLast = captioned(word + QLatin1Char(' ') + name, look);
    const QImage nameFirst = captioned(name + QLatin1Char(' ') + word, look);
    const QImage alone = captioned(name, look);
    const auto [aloneLeft, aloneRight] = inkedColumns(alone);
    const auto [lastLeft, lastRight] = inkedColumns(nameLast);
    const auto [firstLeft, firstRight] = inkedColumns(nameFirst);
    const int wide = aloneRight - aloneLeft + 1;
    QVERIFY(wide > 20 && lastRight - lastLeft > wide);
    const QImage drawn = alone.copy(aloneLeft, 0, wide, alone.height());
    QVERIFY(hasNear(nameLast, drawn, lastLeft));
    QVERIFY(hasNear(nameFirst, drawn, firstRight - wide + 1));
    QVERIFY(!hasNear(nameFirst, drawn, firstLeft));
}

void TestFilm::aBrokenCaptionKeepsItsDirection()
{
    // The second line begins with a Latin name and is still Persian: its full stop stands at the left.
    const Look look;
    Cue cue;
    cue.text = QStringLiteral("نور از پنجرهٔ سمت چپ می‌آید و از روی میز بلند می‌گذرد و به Vitrine می‌رسد.");
    const QStringList lines = captionLines({700, 300}, {cue}, QStringLiteral("fa"), look);
    QVERIFY(lines.size() >= 2);
    const QString persian = QStringLiteral("Vitrine می‌رسد.");
    const QString byLanguage = QStringLiteral("\u200f") + persian; // forced to the right by a mark
    QCOMPARE(captioned(persian, look), captioned(byLanguage, look));
}

QTEST_MAIN(TestFilm)
#include "tst_film.moc"
