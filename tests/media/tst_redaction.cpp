// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/foreignreader.h"
#include "media/jpegframe.h"
#include "media/jpegwriter.h"
#include "media/picture.h"
#include "media/redaction.h"
#include "media/uprightrows.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cstdlib>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// Four colours, and a fine pattern that a JPEG cannot keep exactly.
QImage pattern(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int shade = 90 + (x * 7 + y * 13) % 20;
            const bool isLeft = x < size.width() / 2;
            const bool isUpper = y < size.height() / 2;
            image.setPixel(x, y, qRgb(isLeft ? shade + 120 : shade, isUpper ? shade + 100 : shade, isLeft == isUpper ? shade : 255 - shade));
        }
    }
    return image.convertToFormat(format);
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray segment(char marker, QByteArray data)
{
    QByteArray whole("\xff");
    whole += marker;
    QByteArray length(2, '\0');
    qToBigEndian(quint16(data.size() + 2), length.data());
    return whole + length + data;
}

/// EXIF with an orientation, an author, and a thumbnail in a second directory.
QByteArray exif(int orientation, const QByteArray &author, const QByteArray &thumbnail)
{
    const auto number = [](quint32 value, int bytes) -> QByteArray {
        QByteArray all(4, '\0');
        qToBigEndian(value, all.data());
        return all.last(bytes);
    };
    const auto entry = [&](int tag, int type, quint32 count, const QByteArray &value) -> QByteArray {
        return number(quint32(tag), 2) + number(quint32(type), 2) + number(count, 4) + value.leftJustified(4, '\0');
    };
    const quint32 authorAt = 8 + 2 + 2 * 12 + 4;
    const quint32 secondAt = authorAt + quint32(author.size());
    const quint32 thumbnailAt = secondAt + 2 + 2 * 12 + 4;
    QByteArray tiff = "MM"_ba + number(42, 2) + number(8, 4) + number(2, 2) + entry(0x0112, 3, 1, number(quint32(orientation), 2))
        + entry(0x013b, 2, quint32(author.size()), number(authorAt, 4)) + number(secondAt, 4) + author + number(2, 2)
        + entry(0x0201, 4, 1, number(thumbnailAt, 4)) + entry(0x0202, 4, 1, number(quint32(thumbnail.size()), 4)) + number(0, 4) + thumbnail;
    return segment('\xe1', QByteArray("Exif\0\0", 6) + tiff);
}

QByteArray withSegments(QByteArray jpeg, const QByteArray &segments) { return jpeg.insert(2, segments); }

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// The most that any pixel outside of the areas differs.
int differenceOutside(const QImage &a, const QImage &b, const std::vector<QRect> &areas)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const bool isInside = std::any_of(areas.begin(), areas.end(), [&](const QRect &area) { return area.contains(x, y); });
            if (!isInside)
                most = std::max(most, difference(a.pixel(x, y), b.pixel(x, y)));
        }
    }
    return most;
}

bool isBlackIn(const QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixel(x, y) != 0xff000000u)
                return false;
        }
    }
    return true;
}

/// The markers of a JPEG before its first scan.
QByteArray markersOf(const QByteArray &jpeg)
{
    QByteArray markers;
    for (qsizetype at = 2; at + 4 <= jpeg.size() && uchar(jpeg.at(at)) == 0xff;) {
        markers += jpeg.at(at + 1);
        if (uchar(jpeg.at(at + 1)) == 0xda)
            break;
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return markers;
}

/// The most memory this program has had since it was last asked, in megabytes; -1 where that is not told.
qint64 peakMegabytes(bool beginAnew)
{
    if (QFile reset(u"/proc/self/clear_refs"_s); beginAnew && (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1))
        return -1;
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? -1 : all.mid(at + 6, 20).trimmed().split(' ').constFirst().toLongLong() / 1024;
}

} // namespace

class RedactionTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QByteArray bytesOf(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QString target(const QString &name) const { return QDir(m_folder->path()).mkpath(name) ? path(name) : QString(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyPixelUnderARectangleIsBlackAndTheRestIsThePicture_data();
    void everyPixelUnderARectangleIsBlackAndTheRestIsThePicture();
    void turnedPicturesComeOutUpright_data();
    void turnedPicturesComeOutUpright();
    void nothingElseOfTheOldFileIsInTheNewOne();
    void theCopyDoesNotDependOnWhatIsHidden_data();
    void theCopyDoesNotDependOnWhatIsHidden();
    void transparentPixelsKeepNoColour();
    void coloursOfAProfileAreThoseThatAreSeen();
    void whatCannotBeMadeIsRefusedInASentence();
    void theHeadOfAJpegTellsHowItIsKept();
    void aLargeScanTakesLittleMemory_data();
    void aLargeScanTakesLittleMemory();
};

void RedactionTest::everyPixelUnderARectangleIsBlackAndTheRestIsThePicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("tolerance");
    const QSize size(203, 117);
    QTest::newRow("JPEG") << encoded(pattern(size), "jpeg", 90) << u"jpg"_s << 24;
    QTest::newRow("grey JPEG") << encoded(pattern(size, QImage::Format_Grayscale8), "jpeg", 90) << u"jpg"_s << 12;
    QTest::newRow("CMYK JPEG") << bytesOf(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/cmyk.jpg")) << u"jpg"_s << 24;
    QTest::newRow("PNG") << encoded(pattern(size), "png") << u"png"_s << 0;
    QTest::newRow("PNG, 16 bits") << encoded(pattern(size, QImage::Format_RGBX64), "png") << u"png"_s << 0;
    QTest::newRow("PNG, grey of 16 bits") << encoded(pattern(size, QImage::Format_Grayscale16), "png") << u"png"_s << 0;
    QTest::newRow("PNG, black and white") << encoded(pattern(size, QImage::Format_Mono), "png") << u"png"_s << 0;
    QTest::newRow("PNG, with alpha") << encoded(pattern(size, QImage::Format_ARGB32), "png") << u"png"_s << 0;
    QTest::newRow("BMP") << encoded(pattern(size), "bmp") << u"png"_s << 0;
    QTest::newRow("TIFF") << encoded(pattern(size), "tiff") << u"png"_s << 0;
    QTest::newRow("WebP") << encoded(pattern(size), "webp", 90) << u"png"_s << 0;
    QTest::newRow("one pixel of JPEG") << encoded(pattern({1, 1}), "jpeg") << u"jpg"_s << 24;
}

void RedactionTest::everyPixelUnderARectangleIsBlackAndTheRestIsThePicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, suffix);
    QFETCH(int, tolerance);
    const QString file = written(u"original"_s, bytes);
    QVERIFY(!file.isEmpty());
    const auto original = decodePicture(file, {}, PictureFormats::Desk);
    QVERIFY2(original, original ? "" : qPrintable(original.error().detail));
    const QSize size = original->size();
    // In the corner, over an edge, beyond the last corner, a sliver, and one that is nowhere.
    const std::vector<QRect> areas{{0, 0, 9, 5}, {size.width() - 6, -10, 30, 20}, {size.width() - 3, size.height() - 2, 400, 400},
                                   {size.width() / 2, size.height() / 2, 1, 1}, {5000, 5000, 10, 10}};
    const QByteArray before = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto copy = makeRedacted(file, areas, target(u"out"_s));
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message + copy.error().detail));
    QCOMPARE(QFileInfo(copy->path).fileName(), u"redacted."_s + suffix);
    QCOMPARE(copy->pixels, size);
    QCOMPARE(copy->painted.size(), areas.size() - 1);
    const QImage saved(copy->path);
    QCOMPARE(saved.size(), size);
    for (size_t i = 0; i + 1 < areas.size(); ++i) {
        QVERIFY(copy->painted[i].contains(areas[i] & QRect(QPoint(0, 0), size)));
        QVERIFY2(isBlackIn(saved, copy->painted[i]), qPrintable(u"rectangle %1"_s.arg(i)));
        const QRect most = areas[i].adjusted(-24, -24, 24, 24);
        QVERIFY(most.contains(copy->painted[i]));
        QVERIFY(suffix == u"jpg" || copy->painted[i] == (areas[i] & QRect(QPoint(0, 0), size)));
    }
    QImage flat(size, QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, *original);
    QVERIFY2(differenceOutside(saved, flat, copy->painted) <= tolerance, qPrintable(QString::number(differenceOutside(saved, flat, copy->painted))));
    QCOMPARE(QCryptographicHash::hash(bytesOf(file), QCryptographicHash::Sha256), before);
}

void RedactionTest::turnedPicturesComeOutUpright_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("orientation %d", orientation) << orientation;
}

void RedactionTest::turnedPicturesComeOutUpright()
{
    QFETCH(int, orientation);
    const QString file = written(u"turned.jpg"_s, withSegments(encoded(pattern({203, 117}), "jpeg", 95), exif(orientation, "A\0"_ba, {})));
    const auto seen = decodePicture(file);
    QVERIFY(seen);
    QCOMPARE(seen->width(), orientation < 5 ? 203 : 117);
    const std::vector<QRect> areas{{20, 30, 41, 11}, {0, 0, 3, 3}};
    const auto copy = makeRedacted(file, areas, target(u"out"_s));
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
    const QImage saved(copy->path);
    QCOMPARE(saved.size(), seen->size());
    for (size_t i = 0; i < areas.size(); ++i)
        QVERIFY(copy->painted[i].contains(areas[i]) && isBlackIn(saved, copy->painted[i]));
    QVERIFY2(differenceOutside(saved, *seen, copy->painted) < 24, qPrintable(QString::number(differenceOutside(saved, *seen, copy->painted))));
}

void RedactionTest::nothingElseOfTheOldFileIsInTheNewOne()
{
    const QByteArray thumbnail = encoded(pattern({40, 30}), "jpeg");
    const QByteArray all = exif(1, "Secret author\0"_ba, thumbnail)
        + segment('\xe1', "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:format='secret format'/></rdf:RDF></x:xmpmeta>"_ba)
        + segment('\xed', "Photoshop 3.0\0""8BIM\x04\x04\0\0\0\0\0\x12\x1c\x02\x50\0\x0dsecret byline"_ba) + segment('\xfe', "secret comment"_ba);
    const QString file = written(u"secret name.jpg"_s, withSegments(encoded(pattern({203, 117}), "jpeg"), all) + "secret trailer");
    ForeignReader reader;
    const auto read = reader.read(file);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(!read->words.everything.isEmpty()); // the original does hold them
    const auto copy = makeRedacted(file, {{10, 10, 20, 20}}, target(u"out"_s));
    QVERIFY(copy);
    const QByteArray bytes = bytesOf(copy->path);
    QVERIFY(bytes.size() > 500);
    for (const QByteArray &word : {"ecret"_ba, "Exif"_ba, "adobe"_ba, "Photoshop"_ba, "8BIM"_ba, "ICC_PROFILE"_ba, thumbnail.last(60)})
        QVERIFY2(!bytes.contains(word), word.constData());
    QCOMPARE(bytes.indexOf("\xff\xd8\xff", 2), qsizetype(-1)); // no picture within the picture
    for (const char marker : markersOf(bytes))
        QVERIFY2(QByteArray("\xe0\xdb\xc0\xc4\xda").contains(marker), QByteArray(1, marker).toHex().constData());
    QVERIFY(reader.read(copy->path)->words.everything.isEmpty());

    QImage named = pattern({203, 117});
    named.setText(u"Author"_s, u"secret author"_s);
    named.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QString png = written(u"secret.png"_s, encoded(named, "png"));
    const auto fresh = makeRedacted(png, {{10, 10, 20, 20}}, target(u"png"_s));
    QVERIFY(fresh);
    const QByteArray chunks = bytesOf(fresh->path);
    for (const char *word : {"secret", "tEXt", "iTXt", "zTXt", "eXIf", "iCCP", "tIME"})
        QVERIFY2(!chunks.contains(word), word);
    QVERIFY(QImage(fresh->path).textKeys().isEmpty());
}

void RedactionTest::theCopyDoesNotDependOnWhatIsHidden_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("orientation");
    QTest::newRow("PNG") << "png"_ba << 0;
    for (const int orientation : {1, 2, 3, 4, 5, 6, 7, 8})
        QTest::addRow("JPEG, orientation %d", orientation) << "jpeg"_ba << orientation;
}

/// A lossy file holds traces of what is hidden around it, within its blocks: they must not come along.
void RedactionTest::theCopyDoesNotDependOnWhatIsHidden()
{
    QFETCH(QByteArray, format);
    QFETCH(int, orientation);
    const QRect hidden(61, 37, 45, 22); // in the file; on no line of a grid
    QByteArray copies[2];
    for (int i = 0; i < 2; ++i) {
        QImage image = pattern({203, 117});
        QPainter(&image).fillRect(hidden, i == 0 ? Qt::white : Qt::red);
        QByteArray bytes = encoded(image, format.constData(), 40);
        if (orientation > 0)
            bytes = withSegments(bytes, exif(orientation, "A\0"_ba, {}));
        const QString file = written(u"original%1"_s.arg(i), bytes);
        const QRect seen = pixelBonds(file).turn.toUpright(hidden);
        const auto copy = makeRedacted(file, {seen}, target(QString::number(i)));
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
        copies[i] = bytesOf(copy->path);
    }
    QVERIFY(copies[0].size() > 1000);
    QVERIFY(copies[0] == copies[1]);
}

void RedactionTest::transparentPixelsKeepNoColour()
{
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(qRgba(10, 200, 30, 0)); // seen by nobody
    QPainter(&image).fillRect(0, 0, 20, 40, Qt::red);
    const auto copy = makeRedacted(written(u"a.png"_s, encoded(image, "png")), {{0, 0, 8, 8}}, target(u"out"_s));
    QVERIFY(copy);
    const QImage saved(copy->path);
    QVERIFY(!saved.hasAlphaChannel());
    QCOMPARE(saved.pixel(30, 30), qRgb(255, 255, 255));
    QCOMPARE(saved.pixel(10, 30), qRgb(255, 0, 0));
}

void RedactionTest::coloursOfAProfileAreThoseThatAreSeen()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(qRgb(40, 200, 60));
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QString file = written(u"wide.jpg"_s, encoded(image, "jpeg", 100));
    const auto seen = decodePicture(file);
    QVERIFY(seen && difference(seen->pixel(50, 50), qRgb(40, 200, 60)) > 20);
    const auto copy = makeRedacted(file, {{0, 0, 8, 8}}, target(u"out"_s));
    QVERIFY(copy);
    QVERIFY(difference(QImage(copy->path).pixel(50, 50), seen->pixel(50, 50)) < 6);
}

void RedactionTest::whatCannotBeMadeIsRefusedInASentence()
{
    const QString good = written(u"a.png"_s, encoded(pattern({40, 40}), "png"));
    const QString out = target(u"out"_s);
    const auto refused = [&](const QString &file, const std::vector<QRect> &areas, ErrorKind kind) {
        const auto copy = makeRedacted(file, areas, out);
        return !copy && copy.error().kind == kind && copy.error().message.endsWith(u'.') && QDir(out).isEmpty();
    };
    QVERIFY(refused(good, {}, ErrorKind::Invalid));
    QVERIFY(refused(good, {{100, 100, 5, 5}}, ErrorKind::Invalid));
    QVERIFY(refused(path(u"nothing.png"_s), {{0, 0, 5, 5}}, ErrorKind::Missing));
    QVERIFY(refused(written(u"b.jpg"_s, "no picture"), {{0, 0, 5, 5}}, ErrorKind::Unreadable));
    QVERIFY(refused(written(u"c.png"_s, encoded(pattern({40, 40}), "png").first(60)), {{0, 0, 5, 5}}, ErrorKind::Unreadable));
    // More memory than pictures may take, from the head alone: a PNG has to be decoded as a whole.
    const QString large = written(u"d.png"_s, encoded(QImage(8000, 8000, QImage::Format_Mono), "png"));
    QVERIFY(refused(large, {{0, 0, 5, 5}}, ErrorKind::Refused));
    const auto copy = makeRedacted(good, {{0, 0, 5, 5}}, path(u"not there"_s));
    QVERIFY(!copy && copy.error().kind == ErrorKind::Full);
    Job stopped;
    stopped.isCancelled = [] { return true; };
    const auto none = makeRedacted(good, {{0, 0, 5, 5}}, out, stopped);
    QVERIFY(!none && none.error().kind == ErrorKind::Cancelled && QDir(out).isEmpty());
}

void RedactionTest::theHeadOfAJpegTellsHowItIsKept()
{
    const auto plain = readJpegFrame(written(u"a.jpg"_s, encoded(pattern({40, 40}), "jpeg")));
    QCOMPARE(plain, (JpegFrame{{16, 16}, true, false}));
    const auto grey = readJpegFrame(written(u"b.jpg"_s, encoded(pattern({40, 40}, QImage::Format_Grayscale8), "jpeg")));
    QCOMPARE(grey, (JpegFrame{{8, 8}, false, false}));
    QBuffer progressive;
    progressive.open(QIODevice::WriteOnly);
    QImageWriter writer(&progressive, "jpeg");
    writer.setProgressiveScanWrite(true);
    QVERIFY(writer.write(pattern({40, 40})));
    QVERIFY(readJpegFrame(written(u"c.jpg"_s, progressive.data()))->hasManyScans);
    QVERIFY(!readJpegFrame(written(u"d.jpg"_s, encoded(pattern({40, 40}), "png"))));
    QVERIFY(!readJpegFrame(written(u"e.jpg"_s, encoded(pattern({40, 40}), "jpeg").first(30))));
    QVERIFY(!readJpegFrame(written(u"f.jpg"_s, "\xff\xd8\xff\xc0\0\x01"_ba)));
}

void RedactionTest::aLargeScanTakesLittleMemory_data()
{
    QTest::addColumn<int>("orientation");
    QTest::newRow("upright") << 1;
    QTest::newRow("on its side") << 6;
}

void RedactionTest::aLargeScanTakesLittleMemory()
{
    QFETCH(int, orientation);
    const QSize size(12000, 8800); // 105.6 megapixels
    {
        const auto writer = JpegWriter::open(path(u"plain.jpg"_s), size, 50);
        std::vector<QRgb> row(size_t(size.width()), qRgb(210, 190, 160));
        for (int y = 0; y < size.height(); ++y) {
            row[size_t(y)] = qRgb(10, 10, 10);
            QVERIFY(writer->writeRow(row.data()));
        }
        QVERIFY(writer->finish());
    }
    const QString scan = written(u"scan.jpg"_s, withSegments(bytesOf(path(u"plain.jpg"_s)), exif(orientation, "A\0"_ba, {})));
    const qint64 before = peakMegabytes(true);
    QElapsedTimer clock;
    clock.start();
    const auto copy = makeRedacted(scan, {{1000, 2000, 3000, 500}, {8799, 11999, 50, 50}, {-5, -5, 100, 100}}, target(u"out"_s));
    const qint64 grown = peakMegabytes(false) - before;
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
    qInfo() << "megabytes more:" << grown << "seconds:" << double(clock.elapsed()) / 1000;
    QCOMPARE(copy->pixels, orientation == 1 ? size : size.transposed());
    QVERIFY2(before < 0 || grown < 250, qPrintable(QString::number(grown)));
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
