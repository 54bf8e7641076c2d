// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "room.h"
#include "studio.h"

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

QImage windowLight()
{
    Room room;
    furnish(room);
    room.leaves = 0.85;
    room.twigs = 1;
    const Eye eye{{4.05, -1.75, 1.42}, {2.35, 4.0, 1.18}, 60};
    Sun sun;
    sun.azimuth = 23;
    sun.elevation = 20;
    sun.strength = 3.6;
    sun.skyStrength = 0.62;
    sun.exposure = 1.3;
    QImage image = RoomView(room, eye, {2400, 1600}).under(sun);
    vignette(image, 0.28);
    mark(image, Tone::OnDark);
    return image;
}

/// A still life, and very small: an old snapshot's size.
QImage small()
{
    Room room;
    furnish(room);
    const Eye eye{{3.9, 0.9, 1.20}, {3.45, 2.7, 0.80}, 40};
    Sun sun;
    sun.azimuth = 12;
    sun.elevation = 22;
    sun.exposure = 1.2;
    QImage image = RoomView(room, eye, {320, 240}).under(sun);
    grain(image, 3, 4);
    mark(image, Tone::OnDark);
    return image;
}

/// A square of light and leaves, crossing the corner of a room.
QImage corner()
{
    Room room;
    room.leaves = 0.9;
    room.twigs = 1;
    room.columns = 3;
    room.rows = 2;
    const Eye eye{{3.9, 1.2, 1.35}, {4.9, 4.3, 1.28}, 50};
    Sun sun;
    sun.azimuth = 22;
    sun.elevation = 10;
    sun.strength = 3.4;
    sun.skyStrength = 0.55;
    sun.exposure = 1.25;
    QImage image = RoomView(room, eye, {1500, 1500}).under(sun);
    vignette(image, 0.3);
    mark(image, Tone::OnDark);
    return image;
}

/// Light spills over its edges: a little of the picture, very soft, is laid on it again.
void glow(QImage &image, int reach, double strength)
{
    QImage soft = image;
    for (int by : {reach, reach / 4, reach / 16})
        if (by > 0)
            soft = soft.scaled(image.size() / by, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setCompositionMode(QPainter::CompositionMode_Screen);
    painter.setOpacity(strength);
    painter.drawImage(image.rect(), soft);
}

/// Welcome: a high wall in the evening, the last sun low and to one side; the rest is for words.
QImage evening(QSize size, const Eye &eye)
{
    Room room;
    room.width = 10;
    room.height = 9;
    room.windowY0 = 2.2;
    room.windowZ0 = 1.0;
    room.windowZ1 = 2.55;
    room.frame = 0.045;
    room.leaves = 0.88;
    room.twigs = 2.3;
    room.boxes.push_back({{0, 4.175, 0}, {10, 4.2, 0.14}, {0.72, 0.67, 0.59}});
    Sun sun;
    sun.azimuth = 18;
    sun.elevation = 6;
    sun.colour = {1.0, 0.69, 0.36};
    sun.sky = {0.46, 0.50, 0.60};
    sun.skyStrength = 0.36;
    sun.strength = 11;
    sun.exposure = 0.40;
    QImage image = RoomView(room, eye, size).under(sun);
    glow(image, 160, 0.34);
    glow(image, 24, 0.14);
    vignette(image, 0.45);
    grain(image, 1.3, 8);
    mark(image, Tone::OnDark);
    return image;
}

} // namespace

Pictures lightPictures()
{
    return {{u"photo-01.jpg"_s, windowLight, 310},
            {u"photo-03.jpg"_s, small, 40},
            {u"photo-05.jpg"_s, corner, 148},
            {u"welcome.jpg"_s,
             [] {
                 return evening({1920, 1080}, {{3.7, -2.6, 1.35}, {3.7, 4.0, 1.35}, 60});
             },
             180},
            {u"welcome-portrait.jpg"_s,
             [] {
                 return evening({1080, 1920}, {{5.0, -3.2, 2.35}, {5.0, 4.0, 2.35}, 32});
             },
             180}};
}

} // namespace vitrine::draw
