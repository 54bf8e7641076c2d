// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the demonstration media of the bundled catalogue. See data/README.md.
#include "motifs.h"
#include "texts.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImageWriter>

#include <cstdio>

using namespace vitrine::draw;
using namespace Qt::StringLiterals;

namespace {

QByteArray jpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    writer.setProgressiveScanWrite(true);
    writer.write(image);
    return bytes;
}

/// The best JPEG of at most `kilobytes`; what would need less than quality 68 is made smaller instead.
QByteArray encoded(QImage image, int kilobytes)
{
    for (;;) {
        for (int quality = 88; quality >= 68; quality -= 2) {
            const QByteArray bytes = jpeg(image, quality);
            if (bytes.size() <= kilobytes * 1024)
                return bytes;
        }
        image = image.scaled(image.size() * 0.9, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
}

bool save(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

Pictures everything(const QString &pages)
{
    Pictures all;
    for (const Pictures &some :
         {pagePictures(pages), lightPictures(), paperPictures(), rugPictures(), beadPictures(),
          pouchPictures(), starPictures(), bandPictures(), patchworkPictures(), inlayPictures(),
          braceletPictures(), inkPictures(), girihPictures(), paperReliefPictures(), watercolourPictures(),
          platePictures()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

bool drawPictures(const QString &folder, const QString &pages, const QString &only)
{
    for (const Picture &picture : everything(pages)) {
        if (!picture.file.startsWith(only))
            continue;
        const QByteArray bytes = encoded(picture.draw(), picture.kilobytes);
        if (!save(folder + u'/' + picture.file, bytes))
            return false;
        std::fprintf(stderr, "%s %lld KB\n", qPrintable(picture.file), qlonglong(bytes.size() / 1024));
    }
    return true;
}

bool writeTranscriptions(const QString &folder, const QString &pages)
{
    QDir().mkpath(folder + u"/texts"_s);
    for (int d = 1; d <= 6; ++d) {
        const QString document = u"doc-0%1"_s.arg(d);
        const std::vector<PageText> texts = readPages(pages + u'/' + document + u".tsv"_s);
        std::vector<std::vector<QRectF>> lines(texts.size());
        for (int p = 0; p < int(texts.size()); ++p)
            setPage(document, pages, p, &lines[size_t(p)]);
        if (texts.empty() || !writeTranscription(folder + u"/texts/"_s + document + u".json"_s, texts, lines))
            return false;
    }
    return true;
}

/// Raw frames (rgb24) on standard output, for ffmpeg.
bool pipeFrames(const QString &name)
{
    const Film reel = film(name);
    for (int i = 0; i < reel.frames; ++i) {
        const QImage frame = reel.frame(i).convertToFormat(QImage::Format_RGB888);
        for (int y = 0; y < frame.height(); ++y)
            if (std::fwrite(frame.constScanLine(y), 3, size_t(frame.width()), stdout) !=
                size_t(frame.width()))
                return false;
    }
    return reel.frames > 0;
}

bool poster(const QString &argument)
{
    const QStringList parts = argument.split(u':'); // film-01:720:OUT.jpg
    const Film reel = parts.size() == 3 ? film(parts[0]) : Film{};
    return reel.frames > 0 && save(parts[2], encoded(reel.frame(parts[1].toInt()), 140));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption pictures(u"pictures"_s, u"Draw the pictures into FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption texts(u"texts"_s, u"Write the transcriptions into FOLDER/texts."_s, u"FOLDER"_s);
    const QCommandLineOption pages(u"pages"_s, u"Where the texts of the set pages are."_s, u"FOLDER"_s);
    const QCommandLineOption only(u"only"_s, u"Draw only files whose names begin with PREFIX."_s,
                                  u"PREFIX"_s);
    const QCommandLineOption scan(u"scan"_s, u"Draw the large scan."_s, u"FILE"_s);
    const QCommandLineOption frames(u"frames"_s, u"Write a film's raw frames to standard output."_s,
                                    u"FILM"_s);
    const QCommandLineOption still(u"still"_s, u"Save one frame of a film."_s, u"FILM:FRAME:FILE"_s);
    const QCommandLineOption sound(u"sound"_s, u"Write a sound as WAV to NAME.wav in the working folder."_s,
                                   u"NAME"_s);
    parser.addOptions({pictures, texts, pages, only, scan, frames, still, sound});
    parser.addHelpOption();
    parser.process(app);
    bool ok = true;
    if (parser.isSet(pictures))
        ok = drawPictures(parser.value(pictures), parser.value(pages), parser.value(only)) && ok;
    if (parser.isSet(texts))
        ok = writeTranscriptions(parser.value(texts), parser.value(pages)) && ok;
    if (parser.isSet(scan))
        ok = drawScan(parser.value(scan)) && ok;
    if (parser.isSet(frames))
        ok = pipeFrames(parser.value(frames)) && ok;
    if (parser.isSet(still))
        ok = poster(parser.value(still)) && ok;
    if (parser.isSet(sound))
        ok = writeSound(parser.value(sound), parser.value(sound) + u".wav"_s) && ok;
    if (!ok)
        std::fputs("vitrine-draw: something could not be drawn or written.\n", stderr);
    return ok ? 0 : 1;
}
