// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediabackend.h"
#include "media/qtplayer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace vitrine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr MediaExpectation film{true, true, 4000ms};
constexpr MediaExpectation sound{false, true, {}};

QString clip(const QString &name)
{
    return QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/") + name;
}

} // namespace

class tst_Player final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsForwardAndShowsFrames_data();
    void playsForwardAndShowsFrames();
    void playsToItsEndAndAgain();
    void showsTheFirstPictureBeforePlaying();
    void standsStillWhenPaused();
    void seeksWhileStandingAndWhilePlaying();
    void startsAtThePlaceAskedForWhileLoading();
    void repeatsTheVolumeInStepsThatCanBeHeard();
    void tellsThatThereIsNoSoundDevice();
    void failsWithASentence_data();
    void failsWithASentence();
    void endsAtTheTruncatedPlaceWithASentence();
    void playsAgainAfterAFailure();
    void closesInTime();
    void keepsTheWindowsResponsive();
    void namesTheMissingDecoder();
    void missingDecoderChild();
    void refusesTheOtherBackend();
};

void tst_Player::playsForwardAndShowsFrames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasVideo");
    QTest::newRow("H.264 and AAC") << u"film.mp4"_s << true;
    QTest::newRow("VP9 and Opus") << u"film.webm"_s << true;
    QTest::newRow("MP3") << u"tone.mp3"_s << false;
    QTest::newRow("FLAC") << u"tone.flac"_s << false;
    QTest::newRow("Vorbis") << u"tone.ogg"_s << false;
}

void tst_Player::playsForwardAndShowsFrames()
{
    QFETCH(QString, name);
    QFETCH(bool, hasVideo);
    const auto player = makeQtPlayer();
    QSignalSpy frames(player.get(), &Player::frameReady);
    QSignalSpy positions(player.get(), &Player::positionChanged);
    player->open(clip(name), {hasVideo, true, {}});
    QCOMPARE(player->state(), PlayerState::Loading);
    player->play();
    QTRY_COMPARE(player->state(), PlayerState::Playing);
    QTRY_VERIFY(player->position() > 700ms);
    QVERIFY(player->duration() >= 2900ms && player->duration() <= 4200ms);
    QVERIFY(positions.size() >= 5);
    QVERIFY(std::is_sorted(positions.begin(), positions.end(), [](const auto &a, const auto &b) {
        return a[0].template value<std::chrono::milliseconds>() <
               b[0].template value<std::chrono::milliseconds>();
    }));
    QCOMPARE(frames.size() >= 10, hasVideo);
    if (hasVideo)
        QCOMPARE(frames.last()[0].value<QImage>().size(), QSize(192, 108));
}

void tst_Player::playsToItsEndAndAgain()
{
    const auto player = makeQtPlayer();
    player->open(clip(u"silent.mp4"_s), {true, false, 3000ms});
    player->play();
    QTRY_COMPARE_WITH_TIMEOUT(player->state(), PlayerState::Ended, 8000);
    QCOMPARE(player->position(), player->duration());
    player->play();
    QTRY_COMPARE(player->state(), PlayerState::Playing);
    QTRY_VERIFY(player->position() > 300ms && player->position() < 2000ms);
}

void tst_Player::showsTheFirstPictureBeforePlaying()
{
    const auto player = makeQtPlayer();
    QSignalSpy frames(player.get(), &Player::frameReady);
    player->open(clip(u"film.mp4"_s), film);
    QTRY_COMPARE(player->state(), PlayerState::Ready);
    QTRY_VERIFY(!frames.isEmpty());
    const QImage picture = frames[0][0].value<QImage>();
    // The bars of ffmpeg's test picture: swapped planes or a wrong matrix would turn their colours.
    const std::pair<int, QColor> bars[] = {{8, Qt::black},    {56, Qt::magenta}, {80, Qt::blue},
                                           {104, Qt::yellow}, {128, Qt::green},  {176, Qt::white}};
    for (const auto &[x, expected] : bars) {
        const QColor colour = picture.pixelColor(x, 30);
        QVERIFY2(std::abs(colour.red() - expected.red()) < 24 &&
                     std::abs(colour.green() - expected.green()) < 24 &&
                     std::abs(colour.blue() - expected.blue()) < 24,
                 qPrintable(u"%1: %2"_s.arg(x).arg(colour.name())));
    }
    QCOMPARE(player->position(), 0ms);
}

void tst_Player::standsStillWhenPaused()
{
    const auto player = makeQtPlayer();
    player->open(clip(u"film.mp4"_s), film);
    player->play();
    QTRY_VERIFY(player->position() > 300ms);
    player->pause();
    QTRY_COMPARE(player->state(), PlayerState::Paused);
    const auto position = player->position();
    QSignalSpy positions(player.get(), &Player::positionChanged);
    QVERIFY(!positions.wait(300));
    QCOMPARE(player->position(), position);
    player->play();
    QTRY_VERIFY(player->position() > position + 200ms);
}

void tst_Player::seeksWhileStandingAndWhilePlaying()
{
    const auto player = makeQtPlayer();
    QSignalSpy frames(player.get(), &Player::frameReady);
    player->open(clip(u"film.mp4"_s), film);
    QTRY_COMPARE(player->state(), PlayerState::Ready);
    QTRY_VERIFY(!frames.isEmpty());
    frames.clear();
    player->seek(2000ms);
    QTRY_VERIFY(std::abs((player->position() - 2000ms).count()) <= 40);
    QTRY_VERIFY(!frames.isEmpty());
    player->play();
    QTRY_VERIFY(player->position() > 2200ms);
    player->seek(500ms);
    QTRY_VERIFY(player->position() < 1200ms);
    QTRY_VERIFY(player->position() > 800ms);
}

void tst_Player::startsAtThePlaceAskedForWhileLoading()
{
    const auto player = makeQtPlayer();
    player->open(clip(u"film.webm"_s), film);
    player->seek(1500ms);
    player->play();
    QTRY_COMPARE(player->state(), PlayerState::Playing);
    QTRY_VERIFY(player->position() >= 1500ms);
    QVERIFY(player->position() < 2500ms);
}

void tst_Player::repeatsTheVolumeInStepsThatCanBeHeard()
{
    const auto player = makeQtPlayer();
    QSignalSpy changes(player.get(), &Player::volumeChanged);
    player->setVolume(25);
    QCOMPARE(player->volume(), 10);
    player->setVolume(-3);
    QCOMPARE(player->volume(), 0);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(volumeAmplitude(0), 0.0);
    QCOMPARE(volumeAmplitude(10), 1.0);
    const auto decibels = [](int step) { return 20 * std::log10(volumeAmplitude(step)); };
    for (int step = 1; step < 10; ++step)
        QVERIFY(decibels(step + 1) - decibels(step) > 3);
    QVERIFY(decibels(4) - decibels(1) >= 12 - 1e-9);
}

void tst_Player::tellsThatThereIsNoSoundDevice()
{
    const auto player = makeQtPlayer();
    QSignalSpy notes(player.get(), &Player::note);
    player->open(clip(u"film.mp4"_s), film);
    player->play();
    QTRY_VERIFY(player->position() > 300ms);
    if (notes.isEmpty())
        QSKIP("this machine has a sound device");
    QCOMPARE(notes[0][0].toString(), u"There is no sound device: the film plays without sound."_s);
    QCOMPARE(player->state(), PlayerState::Playing);
}

void tst_Player::failsWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << u"nowhere.mp4"_s << ErrorKind::Missing;
    for (const QString &name : {u"empty.mp4"_s, u"random.mp4"_s, u"html.mp4"_s, u"playlist.mp4"_s,
                                u"text.jpg"_s, u"bomb.png"_s, u"tone.mp3"_s, u"silent.mp4"_s})
        QTest::newRow(qPrintable(name)) << name << ErrorKind::Unreadable;
    QTest::newRow("a folder") << QString() << ErrorKind::Unreadable;
}

void tst_Player::failsWithASentence()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    const auto player = makeQtPlayer();
    QSignalSpy failures(player.get(), &Player::failed);
    player->open(clip(name), film);
    player->play();
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(player->state(), PlayerState::Failed);
    const auto error = failures[0][0].value<Error>();
    QCOMPARE(error.kind, kind);
    QVERIFY(error.message.endsWith(u'.') && !error.message.contains(u'/'));
}

void tst_Player::endsAtTheTruncatedPlaceWithASentence()
{
    for (const QString &name : {u"truncated.webm"_s, u"truncated.mp4"_s}) {
        const auto player = makeQtPlayer();
        QSignalSpy failures(player.get(), &Player::failed);
        player->open(clip(name), film);
        player->play();
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 8000);
        QCOMPARE(player->state(), PlayerState::Failed);
        qInfo() << name << failures[0][0].value<Error>().message << failures[0][0].value<Error>().detail;
    }
}

void tst_Player::playsAgainAfterAFailure()
{
    const auto player = makeQtPlayer();
    player->open(clip(u"random.mp4"_s), film);
    QTRY_COMPARE(player->state(), PlayerState::Failed);
    player->open(clip(u"film.mp4"_s), film);
    player->play();
    QTRY_VERIFY(player->position() > 300ms);
    QCOMPARE(player->state(), PlayerState::Playing);
}

void tst_Player::closesInTime()
{
    qint64 worst = 0;
    for (const QString &name : {u"film.mp4"_s, u"truncated.mp4"_s, u"film.webm"_s}) {
        auto player = makeQtPlayer();
        player->open(clip(name), film);
        player->play();
        QTRY_VERIFY(player->state() != PlayerState::Loading);
        QElapsedTimer clock;
        clock.start();
        player.reset();
        worst = std::max(worst, clock.elapsed());
    }
    qInfo() << "longest teardown in milliseconds:" << worst;
    QVERIFY(worst <= 500);
}

void tst_Player::keepsTheWindowsResponsive()
{
    const auto player = makeQtPlayer();
    qint64 worst = 0;
    QElapsedTimer sinceBeat;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] { worst = std::max(worst, sinceBeat.restart()); });
    const QStringList names{u"film.mp4"_s, u"film.webm"_s, u"tone.mp3"_s, u"truncated.webm"_s,
                            u"random.mp4"_s};
    QRandomGenerator random(7);
    int deeds = 0;
    QTimer hand;
    connect(&hand, &QTimer::timeout, this, [&] {
        const QString name = names[random.bounded(int(names.size()))];
        switch (deeds++ % 5) {
        case 0:
            player->open(clip(name), name.startsWith(u"tone") ? sound : film);
            break;
        case 1:
            player->play();
            break;
        case 2:
            player->seek(std::chrono::milliseconds(random.bounded(4000)));
            break;
        case 3:
            player->pause();
            break;
        default:
            random.bounded(3) == 0 ? player->close() : player->play();
            break;
        }
    });
    sinceBeat.start();
    heartbeat.start(20);
    hand.start(80);
    QTRY_VERIFY_WITH_TIMEOUT(deeds >= 40, 20000);
    qInfo() << "longest gap of the window's loop in milliseconds:" << worst;
    QVERIFY(worst <= 150);
}

/// In a program of its own, for GStreamer reads the ranks once.
void tst_Player::namesTheMissingDecoder()
{
    if (playsByFfmpeg())
        QSKIP("this Qt decodes by itself: there is no decoder that could be taken away");
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        u"GST_PLUGIN_FEATURE_RANK"_s,
        u"avdec_h264:NONE,openh264dec:NONE,vaapih264dec:NONE,vah264dec:NONE,v4l2h264dec:NONE"_s);
    environment.insert(u"VITRINE_TEST_CHILD"_s, u"1"_s);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"missingDecoderChild"_s});
    QVERIFY(child.waitForFinished(30000));
    const QString output = QString::fromUtf8(child.readAllStandardOutput() + child.readAllStandardError());
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, qPrintable(output));
}

void tst_Player::missingDecoderChild()
{
    if (!qEnvironmentVariableIsSet("VITRINE_TEST_CHILD"))
        QSKIP("runs only as a program of its own, started by namesTheMissingDecoder");
    const auto player = makeQtPlayer();
    QSignalSpy failures(player.get(), &Player::failed);
    player->open(clip(u"film.mp4"_s), film);
    player->play();
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures[0][0].value<Error>().message,
             u"This film cannot be played: there is no decoder for its picture."_s);
    player->open(clip(u"film.webm"_s), film);
    player->play();
    QTRY_VERIFY(player->position() > 300ms);
}

void tst_Player::refusesTheOtherBackend()
{
    if (QLatin1StringView(qVersion()) >= "6.5"_L1)
        QSKIP("the other backend is sound since Qt 6.5");
    const QByteArray before = qgetenv("QT_MEDIA_BACKEND");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const auto player = makeQtPlayer();
    qputenv("QT_MEDIA_BACKEND", before);
    QSignalSpy failures(player.get(), &Player::failed);
    player->open(clip(u"film.mp4"_s), film);
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(failures[0][0].value<Error>().message.contains(u"GStreamer"));
}

QTEST_MAIN(tst_Player)
#include "tst_player.moc"
