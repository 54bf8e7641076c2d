// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"

#include <array>
#include <vector>

namespace vitrine::draw {

struct Vec {
    double x = 0, y = 0, z = 0;
    friend Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Vec operator*(Vec a, double k) { return {a.x * k, a.y * k, a.z * k}; }
    friend double dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
};
Vec unit(Vec v);

struct Box {
    Vec low, high;
    Vec albedo;
};

struct Ball {
    Vec centre;
    double radius = 0.1;
    Vec albedo;
};

/// An ordinary room, in metres: x to the right, y away from the eye, z up. Its one window is in the left wall
/// (x = 0).
struct Room {
    double width = 6.0, depth = 4.2, height = 2.9;
    double windowY0 = 1.2, windowY1 = 2.9, windowZ0 = 0.85, windowZ1 = 2.45;
    int columns = 2, rows = 3;
    double frame = 0.05; ///< width of the wood between panes
    double leaves = 0.0; ///< how strongly a tree outside breaks the light, 0..1
    double twigs =
        0; ///< single leaves on twigs, in place of a distant crown; this much narrower for a slanting sun
    std::vector<Box> boxes;
    std::vector<Ball> balls;
    Vec wall{0.80, 0.745, 0.655};
    bool boards = true;
};

struct Eye {
    Vec from, towards;
    double degrees = 50; ///< horizontal field of view
};

struct Sun {
    double azimuth = 0;    ///< degrees; 0 shines straight in, positive towards the far wall
    double elevation = 30; ///< degrees
    Vec colour{1.0, 0.86, 0.62};
    double strength = 2.6;
    Vec sky{0.50, 0.58, 0.70};
    double skyStrength = 1.0;
    double exposure = 1.0;
    double sway = 0; ///< moves the leaves
};

/// What each pixel sees is found once; lighting it again for another sun is quick enough for film.
class RoomView final {
public:
    RoomView(const Room &room, const Eye &eye, QSize size);
    QImage under(const Sun &sun) const;

private:
    struct Sample {
        Vec at, normal, albedo;
        float sky = 0, corner = 1;
        bool pane = false;
    };
    Sample look(double px, double py) const;
    void dress(Sample &sample) const;
    double sunlight(const Sample &sample, Vec towardsSun, double sway) const;
    double blocked(Vec from, Vec direction, double reach, double softness) const;
    double paneCover(double y, double z, double softness) const;
    Vec colourOf(const Sample &sample, const Sun &sun, Vec towardsSun) const;

    Room m_room;
    Eye m_eye;
    QSize m_size;
    std::vector<Sample> m_samples;
    std::vector<quint32> m_first; ///< index of a pixel's first sample; one past the end at the back
};

/// A table with a sheet of paper and a round vase, and a chair.
void furnish(Room &room);

} // namespace vitrine::draw
