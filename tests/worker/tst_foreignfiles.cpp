// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignfiles.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace vitrine;
using namespace vitrine::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the worker says of files that other programs made, whole, broken, mislabelled and beyond all measure.
class ForeignFilesTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    ForeignReader m_reader;

    [[nodiscard]] ForeignFile read(const QString &path, QSize preview = {})
    {
        const auto read = m_reader.read(path, preview);
        if (!read)
            qWarning("%s %s", qPrintable(read.error().message), qPrintable(read.error().detail));
        return read.value_or({});
    }
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const { return writeFile(m_folder, name, bytes); }
    [[nodiscard]] QString putPicture(const QString &name, const QImage &image) const
    {
        return image.save(m_folder.filePath(name)) ? m_folder.filePath(name) : QString();
    }

private Q_SLOTS:
    void eachKindIsKnownMeasuredAndPainted_data();
    void eachKindIsKnownMeasuredAndPainted();
    void aBrokenFileIsToldFromAGoodOne_data();
    void aBrokenFileIsToldFromAGoodOne();
    void theNameAndTheContentMustAgree_data();
    void theNameAndTheContentMustAgree();
    void aNameThatSaysNothingIsNoLie();
    void picturesHaveTheirCap();
    void documentsHaveTheirCap();
    void filmsHaveTheirCap();
    void aTurnedPictureIsMeasuredAndPaintedUpright();
    void whatIsNoFileIsRefused();
    void aHundredPicturesAreReadByOneWorker();
};

void ForeignFilesTest::eachKindIsKnownMeasuredAndPainted_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<bool>("isPainted");
    const auto row = [](const char *name, const char *type, QSize pixels, int milliseconds, bool isPainted) {
        QTest::newRow(name) << QString::fromLatin1(type) << pixels << milliseconds << isPainted;
    };
    row("camera.jpg", "image/jpeg", {160, 120}, 0, true);
    row("progressive.jpg", "image/jpeg", {160, 120}, 0, true);
    row("drawing.png", "image/png", {120, 90}, 0, true);
    row("deep.png", "image/png", {120, 90}, 0, true);
    row("scan.tif", "image/tiff", {100, 80}, 0, true);
    row("old.gif", "image/gif", {64, 48}, 0, true);
    row("plain.bmp", "image/bmp", {40, 30}, 0, true);
    row("web.webp", "image/webp", {120, 90}, 0, true);
    row("letter.pdf", "application/pdf", {0, 0}, 0, true);
    row("film.mp4", "video/mp4", {192, 108}, 4000, false);
    row("film.webm", "video/webm", {192, 108}, 4000, false);
    row("silent.mp4", "video/mp4", {160, 90}, 3000, false);
    row("tone.mp3", "audio/mpeg", {0, 0}, 4000, false);
    row("tone.flac", "audio/flac", {0, 0}, 3000, false);
    row("tone.ogg", "audio/ogg", {0, 0}, 4000, false);
    row("sound.wav", "audio/vnd.wave", {0, 0}, 1000, false);
}

void ForeignFilesTest::eachKindIsKnownMeasuredAndPainted()
{
    QFETCH(QString, type);
    QFETCH(QSize, pixels);
    QFETCH(int, milliseconds);
    QFETCH(bool, isPainted);
    const QString path = fixture(QString::fromLatin1(QTest::currentDataTag()));
    const ForeignFile file = read(path, QSize(64, 64));
    QCOMPARE(faultSentence(file.fault, {}), QString());
    QCOMPARE(file.facts.mimeType, type);
    QCOMPARE(file.facts.bytes, QFileInfo(path).size());
    QCOMPARE(file.facts.sha256, fileDigest(path).value());
    QCOMPARE(file.facts.pixels.isEmpty() ? QSize(0, 0) : file.facts.pixels, pixels);
    QVERIFY2(qAbs(file.facts.duration.value_or(0ms).count() - milliseconds) < 150, qPrintable(QString::number(file.facts.duration.value_or(0ms).count())));
    QCOMPARE(file.facts.hasAudio.value_or(false), milliseconds > 0 && !path.endsWith(u"silent.mp4"_s));
    QCOMPARE(!file.preview.isNull(), isPainted);
    if (isPainted)
        QVERIFY(file.preview.width() <= 64 && file.preview.height() <= 64 && std::max(file.preview.width(), file.preview.height()) >= 40);
    QCOMPARE(file.pages, type == u"application/pdf"_s ? 1 : 0);
}

void ForeignFilesTest::aBrokenFileIsToldFromAGoodOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const QString &name : {u"camera.jpg"_s, u"drawing.png"_s, u"scan.tif"_s, u"web.webp"_s, u"letter.pdf"_s, u"film.mp4"_s}) {
        const QByteArray whole = bytesOf(fixture(name));
        QVERIFY(!whole.isEmpty());
        QTest::addRow("half of %s", qPrintable(name)) << name << whole.left(whole.size() / 2);
        QTest::addRow("%s, zeros all through", qPrintable(name)) << name << whole.left(12) + QByteArray(whole.size() - 12, '\0');
    }
    const QByteArray photograph = bytesOf(fixture(u"camera.jpg"_s));
    QTest::newRow("camera.jpg, zeros within") << u"camera.jpg"_s << withZeros(photograph);
    QTest::newRow("drawing.png, zeros within") << u"drawing.png"_s << withZeros(bytesOf(fixture(u"drawing.png"_s)));
    QTest::newRow("nothing") << u"empty.png"_s << QByteArray();
    QTest::newRow("noise") << u"noise.jpg"_s << QByteArray(4000, '\x9c');
    QTest::newRow("a head alone") << u"head.mp3"_s << QByteArray("ID3\x04\0\0\0\0\0\0", 10);
}

void ForeignFilesTest::aBrokenFileIsToldFromAGoodOne()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto file = m_reader.read(put(name, bytes), QSize(64, 64));
    const QString said = file ? faultSentence(file->fault, name) : file.error().message;
    QVERIFY2(said.contains(u"“%1”"_s.arg(name)), qPrintable(said));
}

void ForeignFilesTest::theNameAndTheContentMustAgree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileFault>("fault");
    const auto row = [](const char *tag, const QString &name, const QByteArray &bytes, FileFault fault) { QTest::newRow(tag) << name << bytes << fault; };
    row("a PNG as JPEG", u"a.jpg"_s, bytesOf(fixture(u"drawing.png"_s)), FileFault::NotAsNamed);
    row("a JPEG as PDF", u"a.pdf"_s, bytesOf(fixture(u"camera.jpg"_s)), FileFault::NotAsNamed);
    row("a film as picture", u"a.png"_s, bytesOf(fixture(u"film.mp4"_s)), FileFault::NotAsNamed);
    row("a PDF as film", u"a.mp4"_s, bytesOf(fixture(u"letter.pdf"_s)), FileFault::NotAsNamed);
    row("a page of the web as film", u"a.mp4"_s, "<html><body>", FileFault::Unknown);
    row("words as picture", u"a.JPG"_s, "words", FileFault::Unknown);
    row("a program as picture", u"a.jpeg"_s, QByteArray("\x7f""ELF\x02\x01\x01\0", 8), FileFault::Unknown);
    row("a list of other files as film", u"a.mkv"_s, "#EXTM3U\nfile:///etc/passwd\n", FileFault::Unknown);
    row("capital letters", u"A.JPEG"_s, bytesOf(fixture(u"camera.jpg"_s)), FileFault::None);
    row("a sound in a film's container", u"a.m4a"_s, bytesOf(fixture(u"film.mp4"_s)), FileFault::None);
    row("words as words", u"a.txt"_s, "words", FileFault::None);
}

void ForeignFilesTest::theNameAndTheContentMustAgree()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(FileFault, fault);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(faultSentence(read(put(name, bytes)).fault, name), faultSentence(fault, name));
}

void ForeignFilesTest::aNameThatSaysNothingIsNoLie()
{
    for (const QString &name : {u"scan"_s, u"scan.1988"_s, u"اسکن"_s, u"a b.c.d"_s}) {
        const ForeignFile file = read(put(name, bytesOf(fixture(u"camera.jpg"_s))));
        QCOMPARE(file.fault, FileFault::None);
        QCOMPARE(file.facts.kind, ContentKind::Jpeg);
    }
}

void ForeignFilesTest::picturesHaveTheirCap()
{
    QImage plane(20'000, 10'000, QImage::Format_Grayscale8);
    plane.fill(0);
    QVERIFY(plane.save(m_folder.filePath(u"under.jpg"_s), "jpeg", 1));
    const ForeignFile under = read(m_folder.filePath(u"under.jpg"_s), QSize(64, 64));
    QCOMPARE(faultSentence(under.fault, {}), QString());
    QCOMPARE(under.facts.pixels, QSize(20'000, 10'000));
    QCOMPARE(under.preview.size(), QSize(64, 32));
    QByteArray over = bytesOf(m_folder.filePath(u"under.jpg"_s));
    qToBigEndian(quint16(10'001), over.data() + over.indexOf("\xff\xc0") + 5); // the height
    QCOMPARE(read(put(u"over.jpg"_s, over)).fault, FileFault::TooManyPixels);
    plane = QImage(11'585, 11'585, QImage::Format_Mono);
    plane.fill(0);
    const ForeignFile light = read(putPicture(u"light.png"_s, plane), QSize(64, 64));
    QCOMPARE(faultSentence(light.fault, {}), QString());
    QCOMPARE(light.preview.size(), QSize(64, 64));
    plane = QImage(11'586, 11'586, QImage::Format_Mono);
    QCOMPARE(read(putPicture(u"heavier.png"_s, plane)).fault, FileFault::TooLarge);
    QByteArray heavy = bytesOf(fixture(u"plain.bmp"_s));
    qToLittleEndian(qint32(11'600), heavy.data() + 18);
    qToLittleEndian(qint32(11'600), heavy.data() + 22);
    QCOMPARE(read(put(u"heavy.bmp"_s, heavy)).fault, FileFault::TooLarge);
}

void ForeignFilesTest::documentsHaveTheirCap()
{
    const ForeignFile under = read(put(u"under.pdf"_s, pdfOfPages(5000)), QSize(64, 64));
    QCOMPARE(faultSentence(under.fault, {}), QString());
    QCOMPARE(under.pages, 5000);
    QCOMPARE(under.preview.size(), QSize(45, 64));
    QCOMPARE(read(put(u"over.pdf"_s, pdfOfPages(5001))).fault, FileFault::TooManyPages);
    QCOMPARE(read(fixture(u"locked.pdf"_s)).fault, FileFault::Locked);
}

void ForeignFilesTest::filmsHaveTheirCap()
{
    const ForeignFile under = read(fixture(u"film-four-hours-under.mp4"_s));
    QCOMPARE(faultSentence(under.fault, {}), QString());
    QVERIFY(under.facts.duration > 14'000s);
    QCOMPARE(read(fixture(u"film-four-hours-over.mp4"_s)).fault, FileFault::TooLong);
}

void ForeignFilesTest::aTurnedPictureIsMeasuredAndPaintedUpright()
{
    QByteArray photograph = bytesOf(fixture(u"camera.jpg"_s));
    // EXIF with nothing but its orientation: turned by a quarter.
    photograph.insert(2, QByteArray::fromHex("ffe10022457869660000") + QByteArray("MM\0*", 4) + QByteArray::fromHex("00000008000101120003000000010006000000000000"));
    const ForeignFile file = read(put(u"turned.jpg"_s, photograph), QSize(64, 64));
    QCOMPARE(faultSentence(file.fault, {}), QString());
    QCOMPARE(file.facts.pixels, QSize(120, 160));
    QCOMPARE(file.preview.size(), QSize(48, 64));
    QVERIFY(file.words.everything.contains(u"Exif.Image.Orientation"_s));
}

void ForeignFilesTest::whatIsNoFileIsRefused()
{
    QCOMPARE(m_reader.read(m_folder.filePath(u"nowhere.jpg"_s)).error().kind, ErrorKind::Missing);
    QCOMPARE(m_reader.read(m_folder.path()).error().kind, ErrorKind::Refused);
    const QString pipe = m_folder.filePath(u"pipe.jpg"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(m_reader.read(pipe).error().kind, ErrorKind::Refused); // and nobody waits for its other end
}

void ForeignFilesTest::aHundredPicturesAreReadByOneWorker()
{
    ForeignReader reader;
    const QByteArray photograph = bytesOf(fixture(u"camera.jpg"_s));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100; ++i) {
        const QString path = put(u"%1.jpg"_s.arg(i), QByteArray(photograph).insert(2, QByteArray::fromHex("fffe0004") + char(i / 10) + char(i % 10)));
        const auto file = reader.read(path, QSize(128, 96));
        QVERIFY(file && file->fault == FileFault::None && file->preview.size() == QSize(128, 96));
    }
    QCOMPARE(reader.starts(), 1);
    qInfo("a hundred small pictures: %lld ms with the start of the worker", static_cast<long long>(clock.elapsed()));
}

QTEST_GUILESS_MAIN(ForeignFilesTest)
#include "tst_foreignfiles.moc"
