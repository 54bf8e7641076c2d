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
    void knowsNoDecodersWithoutTheProgram();
    void digestsFiles();
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

void tst_Probe::knowsNoDecodersWithoutTheProgram()
{
    const QByteArray before = qgetenv("PATH");
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toUtf8());
    const auto missing = missingDecoders();
    qputenv("PATH", before);
    QVERIFY(missing.isEmpty());
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

void tst_Probe::aStoppedDigestIsCancelled()
{
    QCOMPARE(fileDigest(clip(u"nowhere.mp4"_s)).error().kind, ErrorKind::Missing);
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
