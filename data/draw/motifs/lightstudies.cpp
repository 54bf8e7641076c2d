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
    room.leaves = 0.75;
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

/// Welcome: an empty wall in the evening, the light far to one side; the rest is for words.
QImage evening(QSize size, const Eye &eye)
{
    Room room;
    room.width = 9;
    room.leaves = 0.7;
    room.boards = true;
    Sun sun;
    sun.azimuth = 32;
    sun.elevation = 13;
    sun.colour = {1.0, 0.80, 0.52};
    sun.sky = {0.52, 0.50, 0.50};
    sun.skyStrength = 0.34;
    sun.strength = 2.0;
    sun.exposure = 0.36;
    QImage image = RoomView(room, eye, size).under(sun);
    vignette(image, 0.45);
    mark(image, Tone::OnDark);
    return image;
}

} // namespace

Pictures lightPictures()
{
    return {{u"photo-01.jpg"_s, windowLight, 310},
            {u"photo-03.jpg"_s, small, 40},
            {u"photo-05.jpg"_s, corner, 148},
            {u"welcome.jpg"_s, [] { return evening({1920, 1080}, {{3.0, -2.6, 1.35}, {3.0, 4.0, 1.30}, 60}); }, 125},
            {u"welcome-portrait.jpg"_s, [] { return evening({1080, 1920}, {{4.4, -3.2, 1.25}, {4.4, 4.0, 1.35}, 36}); }, 111}};
}

} // namespace vitrine::draw
