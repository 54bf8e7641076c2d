// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playbackwatch.h"
#include "media/yuv.h"

#include <QTest>

#include <vector>

using namespace vitrine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr MediaExpectation film{true, true, 10s};

/// A picture of one colour in memory; interleaved or not.
struct FlatPicture {
    std::vector<uchar> luma, blue, red;
    YuvPicture picture;

    FlatPicture(QSize size, uchar y, uchar cb, uchar cr, bool isInterleaved)
    {
        const auto half = size_t((size.width() + 1) / 2);
        const auto rows = size_t((size.height() + 1) / 2);
        luma.assign(size_t(size.width() * size.height()), y);
        if (isInterleaved) {
            for (size_t i = 0; i < half * rows; ++i)
                blue.insert(blue.end(), {cb, cr});
        } else {
            blue.assign(half * rows, cb);
            red.assign(half * rows, cr);
        }
        picture.size = size;
        picture.luma = {luma.data(), size.width(), qsizetype(luma.size())};
        picture.blue = {blue.data(), qsizetype(half) * (isInterleaved ? 2 : 1), qsizetype(blue.size())};
        picture.red = {red.data(), qsizetype(half), qsizetype(red.size())};
        picture.isInterleaved = isInterleaved;
    }
};

} // namespace

class tst_Playback final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesTracksWithTheCatalogue_data();
    void comparesTracksWithTheCatalogue();
    void judgesTheEnd_data();
    void judgesTheEnd();
    void givesUpAFileThatNeverLoads();
    void givesUpAFilmWithoutPictures();
    void givesUpWhatStandsStill();
    void aPauseIsNoStandstill();
    void hasASentenceForEveryFault();
    void convertsColours_data();
    void convertsColours();
    void neverReadsBeyondAPlane_data();
    void neverReadsBeyondAPlane();
};

void tst_Playback::comparesTracksWithTheCatalogue_data()
{
    QTest::addColumn<bool>("expectsVideo");
    QTest::addColumn<bool>("expectsAudio");
    QTest::addColumn<bool>("hasVideo");
    QTest::addColumn<bool>("hasAudio");
    QTest::addColumn<PlaybackFault>("fault");
    QTest::newRow("as promised") << true << true << true << true << PlaybackFault::None;
    QTest::newRow("no picture") << true << true << false << true << PlaybackFault::NoPictureTrack;
    QTest::newRow("no sound") << true << true << true << false << PlaybackFault::NoSoundTrack;
    QTest::newRow("neither") << true << true << false << false << PlaybackFault::NoPictureTrack;
    QTest::newRow("silent film") << true << false << true << false << PlaybackFault::None;
    QTest::newRow("sound") << false << true << false << true << PlaybackFault::None;
    QTest::newRow("sound with a cover") << false << true << true << true << PlaybackFault::None;
    QTest::newRow("nothing known, nothing there")
        << false << false << false << false << PlaybackFault::Unreadable;
}

void tst_Playback::comparesTracksWithTheCatalogue()
{
    QFETCH(bool, expectsVideo);
    QFETCH(bool, expectsAudio);
    QFETCH(bool, hasVideo);
    QFETCH(bool, hasAudio);
    PlaybackWatch watch({expectsVideo, expectsAudio, {}}, 0ms);
    QTEST(watch.loaded(hasVideo, hasAudio), "fault");
}

void tst_Playback::judgesTheEnd_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("position");
    QTest::addColumn<PlaybackFault>("fault");
    QTest::newRow("at the end") << 10000 << 10000 << 10000 << PlaybackFault::None;
    QTest::newRow("at 95 %") << 10000 << 10000 << 9500 << PlaybackFault::None;
    QTest::newRow("before") << 10000 << 10000 << 9499 << PlaybackFault::EndsEarly;
    QTest::newRow("the file lies") << 10000 << 5000 << 5000 << PlaybackFault::EndsEarly;
    QTest::newRow("unknown to the catalogue") << -1 << 4000 << 640 << PlaybackFault::EndsEarly;
    QTest::newRow("unknown to both") << -1 << 0 << 640 << PlaybackFault::None;
}

void tst_Playback::judgesTheEnd()
{
    QFETCH(int, known);
    QFETCH(int, told);
    QFETCH(int, position);
    MediaExpectation expectation{true, true, {}};
    if (known >= 0)
        expectation.duration = std::chrono::milliseconds(known);
    const PlaybackWatch watch(expectation, 0ms);
    QTEST(watch.ended(std::chrono::milliseconds(position), std::chrono::milliseconds(told)), "fault");
}

void tst_Playback::givesUpAFileThatNeverLoads()
{
    const PlaybackWatch watch(film, 1000ms);
    QCOMPARE(watch.check(3900ms), PlaybackFault::None);
    QCOMPARE(watch.check(3901ms), PlaybackFault::Unreadable);
}

void tst_Playback::givesUpAFilmWithoutPictures()
{
    PlaybackWatch watch(film, 0ms);
    QCOMPARE(watch.loaded(true, true), PlaybackFault::None);
    watch.started(1000ms);
    watch.progressed(2900ms, 1900ms);
    QCOMPARE(watch.check(3000ms), PlaybackFault::None);
    QCOMPARE(watch.check(3001ms), PlaybackFault::NoPicture);
    watch.pictureArrived();
    QCOMPARE(watch.check(3001ms), PlaybackFault::None);
}

void tst_Playback::givesUpWhatStandsStill()
{
    PlaybackWatch watch({false, true, {}}, 0ms);
    QCOMPARE(watch.loaded(false, true), PlaybackFault::None);
    watch.started(0ms);
    for (auto now = 100ms; now <= 5000ms; now += 100ms)
        watch.progressed(now, std::min<std::chrono::milliseconds>(now, 2000ms));
    QCOMPARE(watch.check(5000ms), PlaybackFault::None);
    QCOMPARE(watch.check(5001ms), PlaybackFault::Stalled);
}

void tst_Playback::aPauseIsNoStandstill()
{
    PlaybackWatch watch(film, 0ms);
    QCOMPARE(watch.loaded(true, true), PlaybackFault::None);
    watch.started(0ms);
    watch.halted();
    QCOMPARE(watch.check(60s), PlaybackFault::None);
    watch.pictureArrived();
    watch.started(60s);
    QCOMPARE(watch.check(62s), PlaybackFault::None);
}

void tst_Playback::hasASentenceForEveryFault()
{
    QStringList sentences;
    for (const auto fault :
         {PlaybackFault::Unreadable, PlaybackFault::NoPictureTrack, PlaybackFault::NoSoundTrack,
          PlaybackFault::NoPicture, PlaybackFault::Stalled, PlaybackFault::EndsEarly}) {
        const Error error = playbackError(fault, film, u"detail"_s);
        QVERIFY(error.message.contains(u"film") && error.message.endsWith(u'.'));
        QVERIFY(!playbackError(fault, {false, true, {}}, {}).message.contains(u"film"));
        sentences += error.message;
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void tst_Playback::convertsColours_data()
{
    QTest::addColumn<int>("y");
    QTest::addColumn<int>("cb");
    QTest::addColumn<int>("cr");
    QTest::addColumn<bool>("isHighDefinition");
    QTest::addColumn<bool>("isFullRange");
    QTest::addColumn<QColor>("expected");
    QTest::newRow("black") << 16 << 128 << 128 << false << false << QColor(0, 0, 0);
    QTest::newRow("white") << 235 << 128 << 128 << false << false << QColor(255, 255, 255);
    QTest::newRow("red, BT.601") << 81 << 90 << 240 << false << false << QColor(255, 0, 0);
    QTest::newRow("blue, BT.601") << 41 << 240 << 110 << false << false << QColor(0, 0, 255);
    QTest::newRow("red, BT.709") << 63 << 102 << 240 << true << false << QColor(255, 0, 0);
    QTest::newRow("green, BT.709") << 173 << 42 << 26 << true << false << QColor(0, 255, 0);
    QTest::newRow("full white") << 255 << 128 << 128 << false << true << QColor(255, 255, 255);
    QTest::newRow("full red") << 76 << 85 << 255 << false << true << QColor(255, 0, 0);
    QTest::newRow("beyond the range") << 255 << 255 << 255 << false << false << QColor(255, 125, 255);
}

void tst_Playback::convertsColours()
{
    QFETCH(int, y);
    QFETCH(int, cb);
    QFETCH(int, cr);
    QFETCH(bool, isHighDefinition);
    QFETCH(bool, isFullRange);
    QFETCH(QColor, expected);
    for (const bool isInterleaved : {false, true}) {
        FlatPicture flat(QSize(5, 3), uchar(y), uchar(cb), uchar(cr), isInterleaved);
        flat.picture.isHighDefinition = isHighDefinition;
        flat.picture.isFullRange = isFullRange;
        const QImage image = imageFromYuv(flat.picture);
        QCOMPARE(image.size(), QSize(5, 3));
        const QColor colour = image.pixelColor(4, 2);
        QVERIFY2(std::abs(colour.red() - expected.red()) <= 3 &&
                     std::abs(colour.green() - expected.green()) <= 3 &&
                     std::abs(colour.blue() - expected.blue()) <= 3,
                 qPrintable(colour.name()));
        QCOMPARE(colour.alpha(), 255);
    }
}

void tst_Playback::neverReadsBeyondAPlane_data()
{
    QTest::addColumn<int>("plane");
    QTest::newRow("luma") << 0;
    QTest::newRow("blue") << 1;
    QTest::newRow("red") << 2;
}

void tst_Playback::neverReadsBeyondAPlane()
{
    QFETCH(int, plane);
    FlatPicture flat(QSize(8, 8), 100, 100, 100, false);
    QVERIFY(!imageFromYuv(flat.picture).isNull());
    Plane *planes[] = {&flat.picture.luma, &flat.picture.blue, &flat.picture.red};
    planes[plane]->bytes -= 1;
    QVERIFY(imageFromYuv(flat.picture).isNull());
    planes[plane]->bytes += 1;
    planes[plane]->stride -= 1;
    QVERIFY(imageFromYuv(flat.picture).isNull());
    planes[plane]->data = nullptr;
    QVERIFY(imageFromYuv(flat.picture).isNull());
}

QTEST_GUILESS_MAIN(tst_Playback)
#include "tst_playback.moc"
