// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QString>

namespace vitrine::draw {

/// Deterministic random numbers (splitmix64): the same seed draws the same picture on every machine.
class Rng final {
public:
    explicit Rng(quint64 seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567ULL) {}
    quint64 next();
    /// 0 <= value < 1
    double unit();
    double range(double low, double high);
    int below(int count);
    /// Roughly normal, mean 0, deviation 1.
    double bell();

private:
    quint64 m_state;
};

/// Smooth value noise, 0..1, one hill about every unit.
double noise(double x, double y, quint32 seed);
/// Several octaves of noise, 0..1.
double fbm(double x, double y, quint32 seed, int octaves = 4);

QColor mix(const QColor &a, const QColor &b, double t);
double smooth(double low, double high, double x);

enum class Tone { OnLight, OnDark };

struct Shadow {
    QPointF offset{14, 20};
    double blur = 22;
    double strength = 0.45;
};

/// A calm studio ground, lit from the upper left.
QImage ground(QSize size, const QColor &lit, const QColor &unlit, quint32 seed);
/// Monochrome grain of about `amount` levels, and soft darkening of the corners (0..1).
void grain(QImage &image, double amount, quint32 seed);
void vignette(QImage &image, double strength);
/// Three box blurs of the alpha channel: close enough to a Gaussian of deviation `radius`.
QImage blurredAlpha(const QImage &image, double radius);
/// Lays `object` (with alpha) on the scene, centred, turned by `degrees`, with a soft and a contact shadow.
void place(QImage &scene, const QImage &object, QPointF centre, double degrees, const Shadow &shadow = {});
/// The word "demonstration" in three languages at the lower left (where no viewer control lies).
void mark(QImage &scene, Tone tone);
/// A paper ruler of whole centimetres, `height` pixels wide across.
QImage ruler(int centimetres, double pixelsPerCentimetre, double height);

QFont latinFont(double pixels, bool serif = true);
QFont persianFont(double pixels);

} // namespace vitrine::draw
