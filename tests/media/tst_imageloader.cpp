// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imageloader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QString clip(const QString &name)
{
    return QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/") + name;
}

const QString digest(64, u'a');

/// Red at the left end, blue at the right.
QImage twoColours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// An EXIF block with nothing but the orientation, put behind the start of a JPEG.
QByteArray withOrientation(QByteArray jpeg, char orientation)
{
    QByteArray exif("\xff\xe1\x00\x22"
                    "Exif\0\0"
                    "MM\0*\0\0\0\x08"
                    "\0\x01"
                    "\x01\x12\0\x03\0\0\0\x01\0",
                    29);
    exif += orientation;
    exif += QByteArray(2, '\0');
    exif = exif.leftJustified(36, '\0');
    return jpeg.insert(2, exif);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

qint64 residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / (1024 * 1024);
}

} // namespace

class tst_ImageLoader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void decodesByContentNotByName_data();
    void decodesByContentNotByName();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void appliesTheOrientation();
    void carriesNoMetadata();
    void fitsWithoutEnlarging_data();
    void fitsWithoutEnlarging();
    void answersLaterAndOnce();
    void servesTheNewestWishFirst();
    void joinsEqualWishes();
    void cancelledWishesStaySilent();
    void goneContextsStaySilent();
    void keepsWithinItsMemory();
    void keepsPreviewsOnDisk();
    void mendsADamagedPreview();
    void livesWithAFolderItCannotWrite();
    void showsALargeScanInLittleMemory();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }
};

void tst_ImageLoader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_ImageLoader::decodesByContentNotByName_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("forVisitors");
    QTest::newRow("JPEG") << QByteArray("jpeg") << true;
    QTest::newRow("PNG") << QByteArray("png") << true;
    QTest::newRow("WebP") << QByteArray("webp") << true;
    QTest::newRow("BMP") << QByteArray("bmp") << false;
    QTest::newRow("TIFF") << QByteArray("tiff") << false;
}

void tst_ImageLoader::decodesByContentNotByName()
{
    QFETCH(QByteArray, format);
    QFETCH(bool, forVisitors);
    const QByteArray bytes = encoded(twoColours({60, 40}), format.constData());
    if (bytes.isEmpty())
        QSKIP("Qt's plug-in for this format is not installed");
    write(path(u"picture.txt"_s), bytes);
    QCOMPARE(decodePicture(path(u"picture.txt"_s)).has_value(), forVisitors);
    const auto desk = decodePicture(path(u"picture.txt"_s), {}, PictureFormats::Desk);
    QVERIFY(desk);
    QCOMPARE(desk->size(), QSize(60, 40));
    QVERIFY(desk->pixelColor(5, 20).red() > 200 && desk->pixelColor(55, 20).blue() > 200);
}

void tst_ImageLoader::refusesWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << u"nowhere.jpg"_s << ErrorKind::Missing;
    QTest::newRow("no picture") << u"text.jpg"_s << ErrorKind::Unreadable;
    QTest::newRow("empty") << u"empty.mp4"_s << ErrorKind::Unreadable;
    QTest::newRow("a film") << u"film.mp4"_s << ErrorKind::Unreadable;
    QTest::newRow("random") << u"random.mp4"_s << ErrorKind::Unreadable;
    QTest::newRow("30000 x 30000") << u"bomb.png"_s << ErrorKind::Refused;
}

void tst_ImageLoader::refusesWithASentence()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    const auto picture = decodePicture(clip(name), {100, 100}, PictureFormats::Desk);
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, kind);
    QVERIFY(picture.error().message.endsWith(u'.'));
    QVERIFY(!picture.error().message.contains(u'/'));
    QCOMPARE(pictureSize(clip(name)).has_value(), false);
}

void tst_ImageLoader::appliesTheOrientation()
{
    write(path(u"turned.jpg"_s), withOrientation(encoded(twoColours({80, 40}), "jpeg"), 6));
    QCOMPARE(pictureSize(path(u"turned.jpg"_s)).value(), QSize(40, 80));
    const auto picture = decodePicture(path(u"turned.jpg"_s), {20, 1000});
    QVERIFY(picture);
    QCOMPARE(picture->size(), QSize(20, 40));
    QVERIFY(picture->pixelColor(10, 4).red() > 200);
    QVERIFY(picture->pixelColor(10, 36).blue() > 200);
}

void tst_ImageLoader::carriesNoMetadata()
{
    QImage image = twoColours({20, 20});
    image.setText(u"GPS"_s, u"35.7"_s);
    write(path(u"told.png"_s), encoded(image, "png"));
    QVERIFY(!QImage(path(u"told.png"_s)).textKeys().isEmpty());
    QVERIFY(decodePicture(path(u"told.png"_s))->textKeys().isEmpty());
}

void tst_ImageLoader::fitsWithoutEnlarging_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("within");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("no wish") << QSize(30, 20) << QSize() << QSize(30, 20);
    QTest::newRow("smaller already") << QSize(30, 20) << QSize(100, 100) << QSize(30, 20);
    QTest::newRow("wide") << QSize(300, 200) << QSize(100, 100) << QSize(100, 67);
    QTest::newRow("high") << QSize(200, 300) << QSize(100, 100) << QSize(67, 100);
    QTest::newRow("a thread") << QSize(10000, 1) << QSize(100, 100) << QSize(100, 1);
}

void tst_ImageLoader::fitsWithoutEnlarging()
{
    QFETCH(QSize, size);
    QFETCH(QSize, within);
    QTEST(fittedSize(size, within), "expected");
}

void tst_ImageLoader::answersLaterAndOnce()
{
    write(path(u"a.png"_s), encoded(twoColours({60, 40}), "png"));
    ImageLoader loader;
    int answers = 0;
    const auto count = [&](const Result<QImage> &picture) {
        answers += picture && picture->size() == QSize(30, 20) ? 1 : 100;
    };
    for (int round = 1; round <= 2; ++round) {
        loader.load({path(u"a.png"_s), {30, 30}, {}}, this, count);
        QCOMPARE(answers, round - 1);
        QTRY_COMPARE(answers, round);
    }
    QVERIFY(!loader.fromMemory({path(u"a.png"_s), {30, 30}, {}}).isNull());
    QVERIFY(loader.fromMemory({path(u"a.png"_s), {31, 31}, {}}).isNull());
}

void tst_ImageLoader::servesTheNewestWishFirst()
{
    ImageLoader loader;
    QList<int> order;
    constexpr int count = 40;
    write(path(u"a.png"_s), encoded(twoColours({900, 700}), "png"));
    for (int i = 0; i < count; ++i)
        loader.load({path(u"a.png"_s), {100 + i, 100}, {}}, this,
                    [&order, i](const Result<QImage> &) { order += i; });
    QTRY_COMPARE(order.size(), count);
    // The first ones had started already; of the rest the last asked came before the middle.
    QVERIFY(order.indexOf(count - 1) < order.indexOf(count / 2));
}

void tst_ImageLoader::joinsEqualWishes()
{
    write(path(u"a.png"_s), encoded(twoColours({60, 40}), "png"));
    ImageLoader loader;
    QList<qint64> keys;
    for (int i = 0; i < 3; ++i)
        loader.load({path(u"a.png"_s), {30, 30}, {}}, this,
                    [&](const Result<QImage> &picture) { keys += picture->cacheKey(); });
    QTRY_COMPARE(keys.size(), 3);
    QVERIFY(keys[0] == keys[1] && keys[1] == keys[2]);
}

void tst_ImageLoader::cancelledWishesStaySilent()
{
    write(path(u"a.png"_s), encoded(twoColours({60, 40}), "png"));
    ImageLoader loader;
    int answers = 0;
    QObject other;
    const auto count = [&](const Result<QImage> &) { ++answers; };
    loader.cancel(loader.load({path(u"a.png"_s), {30, 30}, {}}, this, count));
    loader.load({path(u"a.png"_s), {20, 20}, {}}, &other, count);
    loader.cancelAll(&other);
    bool isDone = false;
    loader.load({path(u"a.png"_s), {10, 10}, {}}, this, [&](const Result<QImage> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    loader.load({path(u"a.png"_s), {10, 10}, {}}, &other, count); // from memory, under way
    loader.cancelAll(&other);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answers, 0);
}

void tst_ImageLoader::goneContextsStaySilent()
{
    write(path(u"a.png"_s), encoded(twoColours({60, 40}), "png"));
    ImageLoader loader;
    int answers = 0;
    auto context = std::make_unique<QObject>();
    loader.load({path(u"a.png"_s), {30, 30}, {}}, context.get(), [&](const Result<QImage> &) { ++answers; });
    context.reset();
    bool isDone = false;
    loader.load({path(u"a.png"_s), {10, 10}, {}}, this, [&](const Result<QImage> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(answers, 0);
}

void tst_ImageLoader::keepsWithinItsMemory()
{
    write(path(u"a.png"_s), encoded(twoColours({400, 400}), "png"));
    ImageLoader loader;
    loader.setMemoryLimit(500'000);
    int answers = 0;
    for (int side = 200; side < 210; ++side)
        loader.load({path(u"a.png"_s), {side, side}, {}}, this, [&](const Result<QImage> &) { ++answers; });
    QTRY_COMPARE(answers, 10);
    QVERIFY(loader.memoryUsed() > 0);
    QVERIFY(loader.memoryUsed() <= 500'000);
}

void tst_ImageLoader::keepsPreviewsOnDisk()
{
    write(path(u"a.png"_s), encoded(twoColours({400, 300}), "png"));
    const ImageWish wish{path(u"a.png"_s), {100, 100}, digest};
    for (int round = 0; round < 2; ++round) {
        ImageLoader loader;
        loader.setDiskCache(path(u"previews"_s));
        QSize size;
        loader.load(wish, this,
                    [&](const Result<QImage> &picture) { size = picture ? picture->size() : QSize(); });
        QTRY_COMPARE(size, QSize(100, 75));
        QVERIFY(QFileInfo::exists(path(u"previews/"_s + digest + u"/100x100"_s)));
        QFile::remove(path(u"a.png"_s)); // the second round can have it from the preview only
    }
}

void tst_ImageLoader::mendsADamagedPreview()
{
    write(path(u"a.png"_s), encoded(twoColours({400, 300}), "png"));
    QVERIFY(QDir().mkpath(path(u"previews/"_s + digest)));
    write(path(u"previews/"_s + digest + u"/100x100"_s), "damaged");
    ImageLoader loader;
    loader.setDiskCache(path(u"previews"_s));
    QSize size;
    loader.load({path(u"a.png"_s), {100, 100}, digest}, this,
                [&](const Result<QImage> &picture) { size = picture ? picture->size() : QSize(); });
    QTRY_COMPARE(size, QSize(100, 75));
    QVERIFY(decodePicture(path(u"previews/"_s + digest + u"/100x100"_s)));
}

void tst_ImageLoader::livesWithAFolderItCannotWrite()
{
    write(path(u"a.png"_s), encoded(twoColours({400, 300}), "png"));
    write(path(u"file"_s), "a file where the folder should be");
    ImageLoader loader;
    loader.setDiskCache(path(u"file"_s));
    QSize size;
    loader.load({path(u"a.png"_s), {100, 100}, digest}, this,
                [&](const Result<QImage> &picture) { size = picture ? picture->size() : QSize(); });
    QTRY_COMPARE(size, QSize(100, 75));
}

void tst_ImageLoader::showsALargeScanInLittleMemory()
{
    constexpr int megabytes = 64;
    {
        QImage scan(12000, 8400, QImage::Format_Grayscale8);
        scan.fill(200);
        QVERIFY(scan.save(path(u"scan.jpg"_s), "jpeg", 60));
    }
    const int limit = QImageReader::allocationLimit();
    setPictureMemoryLimit(megabytes);
    const qint64 before = residentMegabytes();
    const auto picture = decodePicture(path(u"scan.jpg"_s), {1920, 1080});
    const qint64 grown = residentMegabytes() - before;
    QImageReader::setAllocationLimit(limit);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().detail));
    QCOMPARE(picture->size(), QSize(1543, 1080));
    qInfo() << "memory grown by megabytes:" << grown;
    QVERIFY(grown < 60);
}

QTEST_MAIN(tst_ImageLoader)
#include "tst_imageloader.moc"
