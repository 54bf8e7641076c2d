// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

quint64 Rng::next()
{
    quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

double Rng::unit()
{
    return double(next() >> 11) / 9007199254740992.0;
}
double Rng::range(double low, double high)
{
    return low + (high - low) * unit();
}
int Rng::below(int count)
{
    return int(next() % quint64(count));
}
double Rng::bell()
{
    return (unit() + unit() + unit() + unit() - 2.0) * 1.73;
}

static double lattice(int x, int y, quint32 seed)
{
    quint32 h = quint32(x) * 0x8DA6B343U ^ quint32(y) * 0xD8163841U ^ seed * 0xCB1AB31FU;
    h = (h ^ (h >> 15)) * 0x2C1B3C6DU;
    h = (h ^ (h >> 12)) * 0x297A2D39U;
    return double((h ^ (h >> 15)) & 0xFFFFFFU) / double(0x1000000);
}

double noise(double x, double y, quint32 seed)
{
    const double fx = std::floor(x), fy = std::floor(y);
    const int ix = int(fx), iy = int(fy);
    double u = x - fx, v = y - fy;
    u = u * u * (3 - 2 * u);
    v = v * v * (3 - 2 * v);
    const double a = lattice(ix, iy, seed), b = lattice(ix + 1, iy, seed);
    const double c = lattice(ix, iy + 1, seed), d = lattice(ix + 1, iy + 1, seed);
    return (a + (b - a) * u) * (1 - v) + (c + (d - c) * u) * v;
}

double fbm(double x, double y, quint32 seed, int octaves)
{
    double sum = 0, weight = 0.5, total = 0;
    for (int i = 0; i < octaves; ++i) {
        sum += weight * noise(x, y, seed + quint32(i) * 17U);
        total += weight;
        weight *= 0.5;
        x = x * 2.03 + 11.3;
        y = y * 2.03 + 7.7;
    }
    return sum / total;
}

QColor mix(const QColor &a, const QColor &b, double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * t),
                            float(a.greenF() + (b.greenF() - a.greenF()) * t),
                            float(a.blueF() + (b.blueF() - a.blueF()) * t));
}

double smooth(double low, double high, double x)
{
    const double t = std::clamp((x - low) / (high - low), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

QImage ground(QSize size, const QColor &lit, const QColor &unlit, quint32 seed)
{
    QImage image(size, QImage::Format_RGB32);
    Rng rng(seed);
    const double w = size.width(), h = size.height(), m = std::max(w, h);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const double d = std::hypot(x - w * 0.28, (y - h * 0.2) * 1.15) / m;
            const double t = smooth(0.0, 1.05, d) + (fbm(x / m * 5, y / m * 5, seed) - 0.5) * 0.10;
            const double dither = rng.unit() * 2.0 - 1.0;
            const QColor c = mix(lit, unlit, t);
            auto level = [&](int v) { return std::clamp(int(v + dither + 0.5), 0, 255); };
            line[x] = qRgb(level(c.red()), level(c.green()), level(c.blue()));
        }
    }
    return image;
}

void grain(QImage &image, double amount, quint32 seed)
{
    Rng rng(seed);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int d = int(std::lround(rng.bell() * amount));
            auto level = [&](int v) { return std::clamp(v + d, 0, 255); };
            line[x] = qRgb(level(qRed(line[x])), level(qGreen(line[x])), level(qBlue(line[x])));
        }
    }
}

void vignette(QImage &image, double strength)
{
    const double cx = image.width() / 2.0, cy = image.height() / 2.0;
    Rng rng(23); // broken rounding: dark walls show no contour lines
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double d = std::hypot((x - cx) / cx, (y - cy) / cy) / 1.42;
            const double k = 0.996 - strength * smooth(0.45, 1.05, d); // never above the brightest level
            const double dither = rng.unit();
            line[x] = qRgb(int(qRed(line[x]) * k + dither), int(qGreen(line[x]) * k + dither),
                           int(qBlue(line[x]) * k + dither));
        }
    }
}

static void boxBlur(std::vector<float> &v, int w, int h, int r)
{
    std::vector<float> out(v.size());
    auto pass = [r](const float *in, float *to, int n, int stride) {
        double sum = 0;
        for (int i = -r; i <= r; ++i)
            sum += in[std::clamp(i, 0, n - 1) * stride];
        for (int i = 0; i < n; ++i) {
            to[i * stride] = float(sum / (2 * r + 1));
            sum += in[std::min(i + r + 1, n - 1) * stride] - in[std::max(i - r, 0) * stride];
        }
    };
    for (int y = 0; y < h; ++y)
        pass(v.data() + size_t(y) * size_t(w), out.data() + size_t(y) * size_t(w), w, 1);
    for (int x = 0; x < w; ++x)
        pass(out.data() + x, v.data() + x, h, w);
}

QImage blurredAlpha(const QImage &image, double radius)
{
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    const int w = alpha.width(), h = alpha.height();
    std::vector<float> v(size_t(w) * size_t(h));
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x)
            v[size_t(y) * size_t(w) + size_t(x)] = alpha.constScanLine(y)[x];
    const int r = std::max(1, int(radius));
    for (int i = 0; i < 3; ++i)
        boxBlur(v, w, h, r);
    QImage out(w, h, QImage::Format_Alpha8);
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x)
            out.scanLine(y)[x] = uchar(std::clamp(v[size_t(y) * size_t(w) + size_t(x)] + 0.5f, 0.f, 255.f));
    return out;
}

static void castShadow(QImage &scene, const QImage &layer, QPointF offset, double blur, double strength)
{
    constexpr int shrink = 2;
    const QImage small = layer.scaled(layer.size() / shrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage soft = blurredAlpha(small, blur / shrink)
                            .scaled(layer.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage mask = soft.convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < scene.height(); ++y) {
        const int sy = y - int(offset.y());
        if (sy < 0 || sy >= mask.height())
            continue;
        auto *line = reinterpret_cast<QRgb *>(scene.scanLine(y));
        const uchar *m = mask.constScanLine(sy);
        for (int x = 0; x < scene.width(); ++x) {
            const int sx = x - int(offset.x());
            if (sx < 0 || sx >= mask.width() || m[sx] == 0)
                continue;
            const double k = 1.0 - strength * m[sx] / 255.0;
            line[x] = qRgb(int(qRed(line[x]) * k), int(qGreen(line[x]) * k),
                           int(qBlue(line[x]) * (k * 0.97 + 0.03)));
        }
    }
}

void place(QImage &scene, const QImage &object, QPointF centre, double degrees, const Shadow &shadow)
{
    QImage layer(scene.size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    QPainter painter(&layer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(centre);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-object.width() / 2.0, -object.height() / 2.0), object);
    painter.end();
    castShadow(scene, layer, shadow.offset, shadow.blur, shadow.strength);
    castShadow(scene, layer, shadow.offset * 0.25, std::max(2.0, shadow.blur * 0.2), shadow.strength * 0.6);
    QPainter(&scene).drawImage(0, 0, layer);
}

QFont latinFont(double pixels, bool serif)
{
    QFont font(serif ? u"Noto Serif"_s : u"Noto Sans"_s);
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont persianFont(double pixels)
{
    QFont font(u"Noto Sans Arabic"_s);
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void mark(QImage &scene, Tone tone)
{
    const double side = std::min(scene.width(), scene.height());
    const bool tiny = side < 400;
    const double px = std::max(13.0, side * 0.0175), margin = std::max(10.0, side * 0.028);
    QFont latin = latinFont(px, false);
    latin.setLetterSpacing(QFont::PercentageSpacing, 104);
    const QFont persian = persianFont(px * 1.12);
    const QString left = tiny ? u"Demonstration"_s : u"Démonstration  ·  Demonstration  ·  "_s;
    const QString right = tiny ? QString() : u"نمونهٔ نمایشی"_s;
    QPainter painter(&scene);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = scene.height() - margin, advance = QFontMetricsF(latin).horizontalAdvance(left);
    const QColor ink = tone == Tone::OnLight ? QColor(40, 34, 27, 225) : QColor(244, 238, 226, 225);
    const QColor halo = tone == Tone::OnLight ? QColor(255, 252, 245, 26) : QColor(10, 8, 6, 60);
    auto write = [&](QPointF by, const QColor &colour) {
        painter.setPen(colour);
        painter.setFont(latin);
        painter.drawText(QPointF(margin, y) + by, left);
        painter.setFont(persian);
        painter.drawText(QPointF(margin + advance, y) + by, right);
    };
    for (const QPointF by : {QPointF(1, 1), QPointF(-1, 1), QPointF(1, -1), QPointF(-1, -1), QPointF(0, 2)})
        write(by, halo);
    write({}, ink);
}

QImage ruler(int centimetres, double ppc, double height)
{
    const double pad = height * 0.3;
    const double end = height * 0.75; // room for the unit behind the last figure
    QImage image(int(centimetres * ppc + pad + end), int(height), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient paper(0, 0, 0, height);
    paper.setColorAt(0, QColor(252, 249, 241));
    paper.setColorAt(1, QColor(238, 231, 217));
    painter.setBrush(paper);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(image.rect(), 4, 4);
    painter.setFont(latinFont(height * 0.3, false));
    const int step = ppc >= 60 ? 1 : ppc >= 24 ? 5 : 10, figures = ppc >= 40 ? 1 : 5;
    for (int mm = 0; mm <= centimetres * 10; mm += step) {
        const bool whole = mm % 10 == 0, numbered = mm % (10 * figures) == 0;
        const double x = pad + mm * ppc / 10, len = numbered ? 0.4 : whole ? 0.32 : mm % 5 == 0 ? 0.26 : 0.17;
        painter.setPen(QPen(QColor(60, 53, 44), whole ? 2.0 : 1.2));
        painter.drawLine(QPointF(x, 0), QPointF(x, height * len));
        if (numbered && mm > 0)
            painter.drawText(
                QRectF(x - 60, height * 0.45, 120, height * 0.5), Qt::AlignHCenter | Qt::AlignTop,
                mm == centimetres * 10 ? QString::number(mm / 10) + u" cm"_s : QString::number(mm / 10));
    }
    return image;
}

} // namespace vitrine::draw
