// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/decoders.h"
#include "media/probe.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString clip(const QString &name)
{
    return QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/") + name;
}

} // namespace

class tst_Probe final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sniffsContent_data();
    void sniffsContent();
    void knowsTheFixturesByContent_data();
    void knowsTheFixturesByContent();
    void tellsLengthAndTracks_data();
    void tellsLengthAndTracks();
    void knowsLessWithoutTheProgram();
    void tellsThePixelsOfAPicture();
    void digestsFiles();
    void aMissingFileIsAnError();
    void aStoppedDigestIsCancelled();
    void namesThePackageOfEveryDecoder_data();
    void namesThePackageOfEveryDecoder();
    void findsTheDecodersOfThisComputer();
    void reportsAMissingDecoder();
};

void tst_Probe::sniffsContent_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<ContentKind>("kind");
    const auto row = [](const char *name, const QByteArray &head, ContentKind kind) {
        QTest::newRow(name) << head << kind;
    };
    row("nothing", "", ContentKind::Empty);
    row("PNG", "\x89PNG\r\n\x1a\n....", ContentKind::Png);
    row("JPEG", "\xff\xd8\xff\xe0....", ContentKind::Jpeg);
    row("WebP", "RIFF....WEBPVP8 ", ContentKind::WebP);
    row("WAVE", "RIFF....WAVEfmt ", ContentKind::Wav);
    row("TIFF of Intel", QByteArray("II*\0....", 8), ContentKind::Tiff);
    row("TIFF of Motorola", QByteArray("MM\0*....", 8), ContentKind::Tiff);
    row("GIF", "GIF89a....", ContentKind::Gif);
    row("BMP", QByteArray("BM\x36\0\0\0\0\0", 8), ContentKind::Bmp);
    row("text that begins like a BMP", "BMW drives by", ContentKind::Text);
    row("MP4",
        QByteArray("\0\0\0\x20"
                   "ftypisom",
                   12),
        ContentKind::Mp4);
    row("Matroska", "\x1a\x45\xdf\xa3....", ContentKind::Matroska);
    row("MP3 with tag", "ID3\x04....", ContentKind::Mp3);
    row("MP3 without", "\xff\xfb\x90\x64", ContentKind::Mp3);
    row("PDF", "%PDF-1.7", ContentKind::Pdf);
    row("m3u8", "#EXTM3U\n#EXT-X-VERSION:3", ContentKind::Playlist);
    row("m3u8 after a mark", "\xef\xbb\xbf#EXTM3U\n", ContentKind::Playlist);
    row("concat", "ffconcat version 1.0\nfile 'a.mp4'", ContentKind::Playlist);
    row("concat without header", "file 'a.mp4'\n", ContentKind::Playlist);
    row("sdp", "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n", ContentKind::Playlist);
    row("xspf", "<?xml version=\"1.0\"?><playlist xmlns=\"http://xspf.org/ns/0/\">", ContentKind::Playlist);
    row("asx", "<ASX version=\"3.0\">", ContentKind::Playlist);
    row("pls", "[playlist]\nFile1=x", ContentKind::Playlist);
    row("dash", "<?xml version=\"1.0\"?>\n<MPD>", ContentKind::Playlist);
    row("HTML", " \n<!DOCTYPE HTML>", ContentKind::Html);
    row("HTML without doctype", "<html>", ContentKind::Html);
    row("SVG", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">", ContentKind::Svg);
    row("WebVTT", "\xef\xbb\xbfWEBVTT\n", ContentKind::WebVtt);
    row("text", "hello", ContentKind::Text);
    row("bytes", QByteArray("\x01\x02\x03\0", 4), ContentKind::Unknown);
}

void tst_Probe::sniffsContent()
{
    QFETCH(QByteArray, head);
    QFETCH(ContentKind, kind);
    QCOMPARE(sniffContent(head), kind);
    QVERIFY(!(isPicture(kind) && isPlayable(kind)));
    QCOMPARE(mimeType(kind).isEmpty(), kind == ContentKind::Unknown || kind == ContentKind::Empty);
}

void tst_Probe::knowsTheFixturesByContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mimeType");
    QTest::newRow("film.mp4") << u"film.mp4"_s << u"video/mp4"_s;
    QTest::newRow("film.webm") << u"film.webm"_s << u"video/webm"_s;
    QTest::newRow("tone.mp3") << u"tone.mp3"_s << u"audio/mpeg"_s;
    QTest::newRow("tone.flac") << u"tone.flac"_s << u"audio/flac"_s;
    QTest::newRow("tone.ogg") << u"tone.ogg"_s << u"audio/ogg"_s;
    QTest::newRow("html.mp4") << u"html.mp4"_s << u"text/html"_s;
    QTest::newRow("text.jpg") << u"text.jpg"_s << u"text/plain"_s;
    QTest::newRow("bomb.png") << u"bomb.png"_s << u"image/png"_s;
}

void tst_Probe::knowsTheFixturesByContent()
{
    QFETCH(QString, name);
    const auto facts = probeMedia(clip(name));
    QVERIFY(facts);
    QTEST(facts->mimeType, "mimeType");
    QCOMPARE(facts->bytes, QFile(clip(name)).size());
    QCOMPARE(facts->sha256.size(), 64);
}

void tst_Probe::tellsLengthAndTracks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasVideo");
    QTest::addColumn<bool>("hasAudio");
    QTest::addColumn<int>("seconds");
    QTest::newRow("film.mp4") << u"film.mp4"_s << true << true << 4;
    QTest::newRow("film.webm") << u"film.webm"_s << true << true << 4;
    QTest::newRow("silent.mp4") << u"silent.mp4"_s << true << false << 3;
    QTest::newRow("tone.mp3") << u"tone.mp3"_s << false << true << 4;
    QTest::newRow("tone.flac") << u"tone.flac"_s << false << true << 3;
}

void tst_Probe::tellsLengthAndTracks()
{
    QFETCH(QString, name);
    QFETCH(bool, hasVideo);
    QFETCH(bool, hasAudio);
    QFETCH(int, seconds);
    if (QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        QSKIP("ffprobe is not installed");
    const auto facts = probeMedia(clip(name));
    QVERIFY(facts);
    QCOMPARE(facts->hasVideo, std::optional(hasVideo));
    QCOMPARE(facts->hasAudio, std::optional(hasAudio));
    QVERIFY(facts->duration);
    QVERIFY(std::chrono::abs(*facts->duration - std::chrono::seconds(seconds)) < 150ms);
    QCOMPARE(facts->pixels.isEmpty(), !hasVideo);
}

void tst_Probe::knowsLessWithoutTheProgram()
{
    const QByteArray before = qgetenv("PATH");
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toUtf8());
    const auto facts = probeMedia(clip(u"film.mp4"_s));
    const auto missing = missingDecoders();
    qputenv("PATH", before);
    QVERIFY(facts);
    QCOMPARE(facts->mimeType, u"video/mp4"_s);
    QVERIFY(!facts->duration && !facts->hasVideo && !facts->hasAudio);
    QVERIFY(missing.isEmpty());
}

void tst_Probe::tellsThePixelsOfAPicture()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture"_s);
    QVERIFY(QImage(30, 20, QImage::Format_RGB32).save(path, "png"));
    const auto facts = probeMedia(path);
    QVERIFY(facts);
    QCOMPARE(facts->pixels, QSize(30, 20));
    QCOMPARE(facts->kind, ContentKind::Png);
    QVERIFY(!facts->duration);
}

void tst_Probe::digestsFiles()
{
    QCOMPARE(fileDigest(clip(u"empty.mp4"_s)).value(),
             u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"abc"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
    file.close();
    QCOMPARE(fileDigest(file.fileName()).value(),
             u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void tst_Probe::aMissingFileIsAnError()
{
    QCOMPARE(probeMedia(clip(u"nowhere.mp4"_s)).error().kind, ErrorKind::Missing);
}

void tst_Probe::aStoppedDigestIsCancelled()
{
    QCOMPARE(fileDigest(clip(u"film.mp4"_s), [] { return true; }).error().kind, ErrorKind::Cancelled);
}

void tst_Probe::namesThePackageOfEveryDecoder_data()
{
    QTest::addColumn<Codec>("codec");
    QTest::addColumn<QString>("package");
    QTest::newRow("H.264") << Codec::H264 << u"gstreamer1.0-libav"_s;
    QTest::newRow("AAC") << Codec::Aac << u"gstreamer1.0-libav"_s;
    QTest::newRow("VP9") << Codec::Vp9 << u"gstreamer1.0-plugins-good"_s;
    QTest::newRow("Opus") << Codec::Opus << u"gstreamer1.0-plugins-base"_s;
    QTest::newRow("MP3") << Codec::Mp3 << u"gstreamer1.0-plugins-good"_s;
    QTest::newRow("FLAC") << Codec::Flac << u"gstreamer1.0-plugins-good"_s;
}

void tst_Probe::namesThePackageOfEveryDecoder()
{
    QFETCH(Codec, codec);
    QFETCH(QString, package);
    QCOMPARE(missingDecoder(codec).package, package);
    QVERIFY(missingDecoder(codec).sentence.contains(package));
}

void tst_Probe::findsTheDecodersOfThisComputer()
{
    if (QStandardPaths::findExecutable(u"gst-inspect-1.0"_s).isEmpty())
        QSKIP("gst-inspect-1.0 is not installed");
    for (const MissingDecoder &missing : missingDecoders())
        QFAIL(qPrintable(missing.sentence));
}

void tst_Probe::reportsAMissingDecoder()
{
    // A stand-in that knows every element but those of H.264.
    const QTemporaryDir folder;
    QFile program(folder.filePath(u"gst-inspect-1.0"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\ncase \"$2\" in *h264*) exit 1;; esac\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", QByteArray(folder.path().toUtf8() + ':' + before));
    const auto missing = missingDecoders();
    qputenv("PATH", before);
    QVERIFY(missing == QList<MissingDecoder>{missingDecoder(Codec::H264)});
}

QTEST_GUILESS_MAIN(tst_Probe)
#include "tst_probe.moc"
