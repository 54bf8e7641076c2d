// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/jpegscan.h"
#include "media/picture.h"
#include "media/pyramid.h"
#include "media/tiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QString digest(64, u'b');

/// Every place has a colour of its own: red grows to the right, green downwards.
QImage gradient(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            row[x] = qRgb(x * 255 / size.width(), y * 255 / size.height(), 90);
    }
    return image;
}

bool isClose(QRgb a, QRgb b)
{
    constexpr int tolerance = 10;
    return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance &&
           std::abs(qBlue(a) - qBlue(b)) <= tolerance;
}

/// Whether the middle of a tile has the colour of its place in the picture.
bool isRightPlace(const TileGrid &grid, TileId id, const TilePicture &tile)
{
    const QPointF centre = grid.fullRect(id).center();
    const QRgb expected =
        qRgb(int(centre.x() * 255 / grid.size().width()), int(centre.y() * 255 / grid.size().height()), 90);
    return !tile.isNull() && isClose(tile.picture.pixel(tile.source.center().toPoint()), expected);
}

const auto neverStopped = [] { return false; };

} // namespace

class tst_Tiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cutsAPictureIntoTiles();
    void findsTheTilesOfAView_data();
    void findsTheTilesOfAView();
    void choosesTheLevelForAScale_data();
    void choosesTheLevelForAScale();
    void readsRegionsOfAJpeg_data();
    void readsRegionsOfAJpeg();
    void refusesWhatIsNoJpeg();
    void stopsReadingARegion();
    void buildsEveryTileOfEveryLevel_data();
    void buildsEveryTileOfEveryLevel();
    void stopsBuilding();
    void aFolderThatCannotBeWrittenIsNoPyramid();
    void answersFromThePictureWithoutAPyramid();
    void mendsMissingAndDamagedTilesFromThePicture();
    void showsACoarserLevelNeverAHole();
    void buildsInTheBackgroundForLargePictures();
    void failsForWhatIsNoPicture();

private:
    std::unique_ptr<QTemporaryDir> m_pictures;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_jpeg;
};

void tst_Tiles::initTestCase()
{
    m_pictures = std::make_unique<QTemporaryDir>();
    m_jpeg = m_pictures->filePath(u"picture.jpg"_s);
    QVERIFY(gradient({2600, 1900}).save(m_jpeg, "jpeg", 95));
}

void tst_Tiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Tiles::cutsAPictureIntoTiles()
{
    const TileGrid grid(QSize(12000, 8400));
    QCOMPARE(grid.levelCount(), 6);
    QCOMPARE(grid.levelSize(0), QSize(12000, 8400));
    QCOMPARE(grid.levelSize(5), QSize(375, 263));
    QCOMPARE(grid.tileCount(0), QSize(24, 17));
    QCOMPARE(grid.tileRect({0, 23, 16}), QRect(11776, 8192, 224, 208));
    QCOMPARE(grid.fullRect({5, 0, 0}), QRectF(0, 0, 12000, 8400));
    QVERIFY(grid.contains({5, 0, 0}));
    QVERIFY(!grid.contains({5, 1, 0}));
    QVERIFY(!grid.contains({6, 0, 0}));
    QVERIFY(!grid.contains({0, -1, 0}));
    QCOMPARE(TileGrid(QSize(1, 1)).levelCount(), 1);
    QCOMPARE(TileGrid().levelCount(), 0);
    QCOMPARE(TileGrid(QSize(40000, 1)).tileCount(0), QSize(79, 1));
}

void tst_Tiles::findsTheTilesOfAView_data()
{
    QTest::addColumn<QRectF>("visible");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QRectF(0, 0, 2600, 1900) << 0 << 24;
    QTest::newRow("one") << QRectF(10, 10, 100, 100) << 0 << 1;
    QTest::newRow("to the edge of a tile") << QRectF(0, 0, 512, 512) << 0 << 1;
    QTest::newRow("just over it") << QRectF(0, 0, 513, 512) << 0 << 2;
    QTest::newRow("outside") << QRectF(3000, 0, 100, 100) << 0 << 0;
    QTest::newRow("half outside") << QRectF(-500, -500, 600, 600) << 0 << 1;
    QTest::newRow("coarser") << QRectF(0, 0, 2600, 1900) << 1 << 6;
    QTest::newRow("no such level") << QRectF(0, 0, 2600, 1900) << 9 << 0;
}

void tst_Tiles::findsTheTilesOfAView()
{
    QFETCH(QRectF, visible);
    QFETCH(int, level);
    QFETCH(int, count);
    QCOMPARE(TileGrid(QSize(2600, 1900)).tilesIn(level, visible).size(), count);
}

void tst_Tiles::choosesTheLevelForAScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("level");
    QTest::newRow("enlarged") << 3.0 << 0;
    QTest::newRow("one to one") << 1.0 << 0;
    QTest::newRow("a little smaller") << 0.8 << 0;
    QTest::newRow("half") << 0.5 << 1;
    QTest::newRow("a third") << 0.34 << 1;
    QTest::newRow("tiny") << 0.0001 << 3;
}

void tst_Tiles::choosesTheLevelForAScale()
{
    QFETCH(double, scale);
    QTEST(TileGrid(QSize(2600, 1900)).levelFor(scale), "level");
}

void tst_Tiles::readsRegionsOfAJpeg_data()
{
    QTest::addColumn<QRect>("region");
    QTest::addColumn<int>("denominator");
    QTest::newRow("corner") << QRect(0, 0, 100, 80) << 1;
    QTest::newRow("middle") << QRect(1003, 777, 600, 500) << 1;
    QTest::newRow("end") << QRect(2500, 1850, 100, 50) << 1;
    QTest::newRow("half") << QRect(501, 333, 300, 200) << 2;
    QTest::newRow("quarter") << QRect(250, 167, 300, 200) << 4;
    QTest::newRow("eighth") << QRect(100, 90, 200, 120) << 8;
}

void tst_Tiles::readsRegionsOfAJpeg()
{
    QFETCH(QRect, region);
    QFETCH(int, denominator);
    const auto scan = JpegScan::open(m_jpeg, denominator);
    QVERIFY(scan);
    QCOMPARE(scan->size(),
             QSize((2600 + denominator - 1) / denominator, (1900 + denominator - 1) / denominator));
    const QImage part = scan->readRegion(region, neverStopped);
    QCOMPARE(part.size(), region.size());
    for (const QPoint point : {QPoint(0, 0), QPoint(region.width() - 1, region.height() - 1),
                               QPoint(region.width() / 2, region.height() / 2)}) {
        const QPoint full = (region.topLeft() + point) * denominator;
        QVERIFY(isClose(part.pixel(point), qRgb(full.x() * 255 / 2600, full.y() * 255 / 1900, 90)));
        QCOMPARE(qAlpha(part.pixel(point)), 255);
    }
}

void tst_Tiles::refusesWhatIsNoJpeg()
{
    QVERIFY(!JpegScan::open(u"nowhere.jpg"_s));
    QVERIFY(!JpegScan::open(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/text.jpg")));
    QVERIFY(!JpegScan::open(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/empty.mp4")));
    QVERIFY(!isPlainJpeg(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/bomb.png")));
    QVERIFY(isPlainJpeg(m_jpeg));
}

void tst_Tiles::stopsReadingARegion()
{
    const auto scan = JpegScan::open(m_jpeg);
    QVERIFY(scan->readRegion({0, 1000, 100, 100}, [] { return true; }).isNull());
}

void tst_Tiles::buildsEveryTileOfEveryLevel_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("strip by strip") << QByteArray("jpeg");
    QTest::newRow("whole") << QByteArray("png");
}

void tst_Tiles::buildsEveryTileOfEveryLevel()
{
    QFETCH(QByteArray, format);
    const QSize size(1301, 1103); // odd on every level
    const QString path = m_folder->filePath(u"odd"_s);
    QVERIFY(gradient(size).save(path, format.constData(), 95));
    const PyramidFolder folder(m_folder->filePath(u"tiles"_s));
    QVERIFY(buildPyramid(path, folder, neverStopped));
    const TileGrid grid(size);
    QVERIFY(folder.isComplete(grid));
    for (int level = 0; level < grid.levelCount(); ++level) {
        for (const TileId id : grid.tilesIn(level, QRectF(QPointF(0, 0), QSizeF(size)))) {
            const QImage tile = folder.read(grid, id);
            QCOMPARE(tile.size(), grid.tileRect(id).size());
            QVERIFY(isRightPlace(grid, id, {tile, QRectF(tile.rect()), true}));
        }
    }
}

void tst_Tiles::stopsBuilding()
{
    const PyramidFolder folder(m_folder->filePath(u"tiles"_s));
    const auto built = buildPyramid(m_jpeg, folder, [] { return true; });
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::Cancelled);
    QVERIFY(!folder.isComplete(TileGrid(QSize(2600, 1900))));
}

void tst_Tiles::aFolderThatCannotBeWrittenIsNoPyramid()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto built = buildPyramid(m_jpeg, PyramidFolder(file.fileName()), neverStopped);
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::Full);
}

void tst_Tiles::answersFromThePictureWithoutAPyramid()
{
    TileSource source;
    QSignalSpy opened(&source, &TileSource::opened);
    QSignalSpy ready(&source, &TileSource::tileReady);
    source.open(m_jpeg, {}, {});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(source.grid().size(), QSize(2600, 1900));
    const TileId id{0, 3, 2};
    QVERIFY(!source.tile(id).isExact);
    QVERIFY(isRightPlace(source.grid(), id, source.tile(id)));
    source.want({id, {0, 4, 2}, {1, 0, 0}});
    QTRY_COMPARE(ready.size(), 3);
    for (const TileId each : {id, TileId{0, 4, 2}, TileId{1, 0, 0}}) {
        QVERIFY(source.tile(each).isExact);
        QVERIFY(isRightPlace(source.grid(), each, source.tile(each)));
    }
    source.want({id});
    QVERIFY(!ready.wait(50)); // is there already
}

void tst_Tiles::mendsMissingAndDamagedTilesFromThePicture()
{
    const QString tiles = m_folder->filePath(digest + u"/tiles"_s);
    QVERIFY(buildPyramid(m_jpeg, PyramidFolder(tiles), neverStopped));
    QVERIFY(QFile::remove(tiles + u"/0/1_1.jpg"_s));
    QFile damaged(tiles + u"/0/2_1.jpg"_s);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("damaged") > 0);
    damaged.close();
    TileSource source;
    QSignalSpy opened(&source, &TileSource::opened);
    QSignalSpy ready(&source, &TileSource::tileReady);
    source.open(m_jpeg, digest, m_folder->path());
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(source.isPyramidComplete());
    const QList<TileId> wanted{{0, 0, 1}, {0, 1, 1}, {0, 2, 1}};
    source.want(wanted);
    QTRY_COMPARE(ready.size(), 3);
    for (const TileId id : wanted)
        QVERIFY(source.tile(id).isExact && isRightPlace(source.grid(), id, source.tile(id)));
}

void tst_Tiles::showsACoarserLevelNeverAHole()
{
    const QString copy = m_folder->filePath(u"copy.jpg"_s);
    QVERIFY(QFile::copy(m_jpeg, copy));
    TileSource source;
    QSignalSpy opened(&source, &TileSource::opened);
    QSignalSpy ready(&source, &TileSource::tileReady);
    source.open(copy, {}, {});
    QTRY_COMPARE(opened.size(), 1);
    source.want({{1, 0, 0}});
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(QFile::remove(copy)); // from here on nothing can be read
    source.want(source.grid().tilesIn(0, QRectF(0, 0, 2600, 1900)));
    QTRY_COMPARE(ready.size(), 25);
    for (const TileId id : source.grid().tilesIn(0, QRectF(0, 0, 2600, 1900))) {
        QVERIFY(!source.tile(id).isExact);
        QVERIFY(isRightPlace(source.grid(), id, source.tile(id)));
    }
}

void tst_Tiles::buildsInTheBackgroundForLargePictures()
{
    const QString path = m_folder->filePath(u"large.jpg"_s);
    QImage large(5200, 4000, QImage::Format_Grayscale8);
    large.fill(120);
    QVERIFY(large.save(path, "jpeg", 50));
    TileSource source;
    QSignalSpy complete(&source, &TileSource::pyramidComplete);
    source.open(path, digest, m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(complete.size(), 1, 60000);
    QVERIFY(source.isPyramidComplete());
    QVERIFY(QFile::exists(m_folder->filePath(digest + u"/tiles/0/10_7.jpg"_s)));
}

void tst_Tiles::failsForWhatIsNoPicture()
{
    TileSource source;
    QSignalSpy failed(&source, &TileSource::failed);
    source.open(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/text.jpg"), {}, {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!source.isOpen());
    QVERIFY(source.tile({0, 0, 0}).isNull());
}

QTEST_MAIN(tst_Tiles)
#include "tst_tiles.moc"
