// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/captionpainter.h"
#include "widgets/seekslider.h"
#include "widgets/touchbutton.h"
#include "widgets/transportbar.h"
#include "widgets/videoview.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;

/// Does at once what it is told and plays nothing.
class SilentPlayer final : public Player {
    Q_OBJECT
public:
    void open(const QString &, const MediaExpectation &) override { become(PlayerState::Ready); }
    void play() override { become(PlayerState::Playing); }
    void pause() override { become(PlayerState::Paused); }
    void seek(Milliseconds at) override { m_at = at; Q_EMIT positionChanged(at); }
    void setVolume(int step) override { m_volume = step; Q_EMIT volumeChanged(step); }
    void setMuted(bool muted) override { m_muted = muted; Q_EMIT mutedChanged(muted); }
    void close() override { become(PlayerState::Empty); }
    PlayerState state() const override { return m_state; }
    Milliseconds position() const override { return m_at; }
    Milliseconds duration() const override { return 110s; }
    int volume() const override { return m_volume; }
    bool isMuted() const override { return m_muted; }
    void become(PlayerState state) { m_state = state; Q_EMIT stateChanged(state); }

private:
    PlayerState m_state = PlayerState::Empty;
    Milliseconds m_at{};
    int m_volume = defaultVolumeStep;
    bool m_muted = false;
};

class TestVideo final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesAreReadable();
    void buttonsTellThePlayer();
    void controlsStayLeftToRight();
    void theFilmFollowsTheHandleOnlyWhenItIsLet();
    void posterThenPicturesThenTheProblem();
    void captionsComeAndGo();
    void longCaptionsAreBrokenNotCut();
};

void TestVideo::timesAreReadable()
{
    QCOMPARE(playingTime(42s, QStringLiteral("fr")), QStringLiteral("0:42"));
    QCOMPARE(playingTime(110s, QStringLiteral("en")), QStringLiteral("1:50"));
    QCOMPARE(playingTime(3723s, QStringLiteral("en")), QStringLiteral("1:02:03"));
    QCOMPARE(playingTime(42s, QStringLiteral("fa")), QStringLiteral("۰:۴۲"));
}

void TestVideo::buttonsTellThePlayer()
{
    LookHolder holder;
    SilentPlayer player;
    TransportBar bar(holder, player);
    auto *play = bar.findChild<TouchButton *>(QStringLiteral("play"));
    QVERIFY(!play->isEnabled());
    player.open({}, {});
    play->click();
    QCOMPARE(player.state(), PlayerState::Playing);
    QCOMPARE(play->iconKind(), Icon::Pause);
    bar.findChild<TouchButton *>(QStringLiteral("forward"))->click();
    QCOMPARE(player.position(), 10000ms);
    bar.findChild<TouchButton *>(QStringLiteral("replay"))->click();
    bar.findChild<TouchButton *>(QStringLiteral("replay"))->click();
    QCOMPARE(player.position(), 0ms);
    bar.setVolumeCeiling(5);
    QCOMPARE(player.volume(), 5);
}

void TestVideo::controlsStayLeftToRight()
{
    LookHolder holder;
    SilentPlayer player;
    TransportBar bar(holder, player);
    holder.setLanguage(QStringLiteral("fa"));
    QCOMPARE(bar.layoutDirection(), Qt::LeftToRight);
    bar.resize(1200, 72);
    bar.show();
    QVERIFY(bar.findChild<TouchButton *>(QStringLiteral("play"))->x() < bar.findChild<TouchButton *>(QStringLiteral("volume"))->x());
}

void TestVideo::theFilmFollowsTheHandleOnlyWhenItIsLet()
{
    LookHolder holder;
    SeekSlider slider(holder);
    slider.resize(600, 72);
    slider.setDuration(100000);
    QSignalSpy asked(&slider, &SeekSlider::seekAsked);
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(100, 36));
    slider.setPosition(99000);
    QVERIFY(slider.sliderPosition() < 20000);
    QTest::mouseMove(&slider, QPoint(300, 36));
    QCOMPARE(asked.count(), 0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(300, 36));
    QCOMPARE(asked.count(), 1);
    QVERIFY(qAbs(asked.at(0).at(0).toInt() - 50000) < 300);
}

void TestVideo::posterThenPicturesThenTheProblem()
{
    LookHolder holder;
    SilentPlayer player;
    VideoView view(holder, player);
    view.resize(800, 450);
    QImage poster(160, 90, QImage::Format_RGB32);
    poster.fill(QColor(10, 90, 200));
    view.setPoster(poster);
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(10, 90, 200));
    QImage frame(160, 90, QImage::Format_RGB32);
    frame.fill(QColor(200, 90, 10));
    Q_EMIT player.frameReady(frame);
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(10, 90, 200)); // not begun
    player.play();
    QCOMPARE(view.grab().toImage().pixelColor(400, 100), QColor(200, 90, 10));
    Q_EMIT player.failed({ErrorKind::Unreadable, QStringLiteral("Ce film ne peut pas être lu."), {}});
    QCOMPARE(view.problem(), QStringLiteral("Ce film ne peut pas être lu."));
    const QImage shown = view.grab().toImage();
    QCOMPARE(shown.pixelColor(400, 60), QColor(200, 90, 10)); // the picture stays behind the sentence
    view.setCovered(true);
    QCOMPARE(view.grab().toImage().pixelColor(400, 60), holder.look().tokens().plate);
}

void TestVideo::captionsComeAndGo()
{
    LookHolder holder;
    SilentPlayer player;
    VideoView view(holder, player);
    Subtitles captions;
    Cue cue;
    cue.start = 1s;
    cue.end = 3s;
    cue.text = QStringLiteral("La lumière entre.");
    captions.cues << cue;
    view.setCaptions(captions, QStringLiteral("fr"));
    QVERIFY(view.currentCues().isEmpty());
    player.seek(2s);
    QCOMPARE(view.currentCues().size(), 1);
    player.seek(4s);
    QVERIFY(view.currentCues().isEmpty());
}

void TestVideo::longCaptionsAreBrokenNotCut()
{
    const Look look;
    Cue cue;
    cue.text = QStringLiteral("La lumière entre par la fenêtre de gauche, puis elle traverse la pièce et la table.");
    const QStringList lines = captionLines({900, 500}, {cue}, QStringLiteral("fr"), look);
    QVERIFY(lines.size() >= 2);
    QCOMPARE(lines.join(QLatin1Char(' ')), cue.text);
}

QTEST_MAIN(TestVideo)
#include "tst_video.moc"
