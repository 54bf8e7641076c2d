// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace vitrine::draw {

/// One file of the media folder: its name, how it is drawn, and the most it may weigh.
struct Picture {
    QString file;
    std::function<QImage()> draw;
    int kilobytes = 160;
};
using Pictures = std::vector<Picture>;

/// Set pages of one document; `lines` receives the place of each line as fractions of the picture.
QImage setPage(const QString &document, const QString &pagesFolder, int page, std::vector<QRectF> *lines);
int pagesOf(const QString &document, const QString &pagesFolder);
Pictures pagePictures(const QString &pagesFolder);

Pictures rugPictures();
Pictures beadPictures();
Pictures pouchPictures();
Pictures starPictures();
Pictures bandPictures();
Pictures patchworkPictures();
Pictures inlayPictures();
Pictures braceletPictures();
Pictures inkPictures();
Pictures girihPictures();
Pictures paperReliefPictures();
Pictures watercolourPictures();
Pictures lightPictures();
Pictures paperPictures();
Pictures platePictures();

/// The large scan, drawn and encoded strip by strip. False if the file cannot be written.
bool drawScan(const QString &file);

struct Film {
    QString name;
    QSize size;
    int framesPerSecond = 24;
    int frames = 0;
    std::function<QImage(int)> frame;
};
/// Empty name if there is no such film.
Film film(const QString &name);
/// Writes sound-01, sound-02 or film-01 as 48 kHz stereo WAV.
bool writeSound(const QString &name, const QString &file);
/// The loudest value (0..1) of each of `columns` equal parts: for the waveform plates.
std::vector<float> envelope(const QString &name, int columns);

} // namespace vitrine::draw
