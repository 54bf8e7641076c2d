// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"
#include "motifs.h"
#include "relief.h"

#include <QFile>
#include <QFontMetricsF>

#include <array>
#include <cmath>
#include <cstdio>

#include <jpeglib.h>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

// A sampler in cross-stitch: 300 by 210 stitches of 40 pixels make 12000 by 8400, a hundred million pixels.
constexpr int columns = 300, rows = 210, stitch = 40, variants = 24;

const std::array<QColor, 8> silk{QColor(0xE4, 0xDA, 0xC6), QColor(0x2B, 0x3E, 0x63), QColor(0xA8, 0x3F, 0x34),
                                 QColor(0xD2, 0x9E, 0x44), QColor(0x4A, 0x74, 0x5E), QColor(0x86, 0xA3, 0xB0),
                                 QColor(0xC8, 0x88, 0x74), QColor(0x5D, 0x3B, 0x58)};

/// Which silk each stitch has: 0 is bare linen.
class Chart final {
public:
    Chart() : m_cells(size_t(columns * rows), 0) {}
    int at(int i, int j) const { return m_cells[size_t(j * columns + i)]; }
    void put(int i, int j, int colour)
    {
        if (i >= 0 && i < columns && j >= 0 && j < rows)
            m_cells[size_t(j * columns + i)] = uchar(colour);
    }
    void write(const QString &text, const QFont &font, int middle, int baseline, int colour)
    {
        QImage image(columns, rows, QImage::Format_Grayscale8);
        image.fill(Qt::black);
        QPainter painter(&image);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(QPointF(middle - QFontMetricsF(font).horizontalAdvance(text) / 2, baseline), text);
        painter.end();
        for (int j = 0; j < rows; ++j)
            for (int i = 0; i < columns; ++i)
                if (image.constScanLine(j)[i] > 105)
                    put(i, j, colour);
    }

private:
    std::vector<uchar> m_cells;
};

void starBand(Chart &chart, int top, int first, int second)
{
    for (int i = 18; i < columns - 18; ++i) {
        for (int j = 0; j < 17; ++j) {
            const int x = ((i - 150 + 510) % 17) - 8, y = j - 8, a = std::abs(x), b = std::abs(y);
            const bool star =
                (a + b <= 8 && std::min(a, b) * 2 <= std::max(a, b)) || (a <= 4 && b <= 4 && a == b);
            if (star)
                chart.put(i, top + j, a == b ? second : a + b <= 2 ? 3 : first);
            else if (a == 8 && b <= 1)
                chart.put(i, top + j, second);
        }
    }
}

void waveBand(Chart &chart, int top, int first, int second)
{
    for (int i = 18; i < columns - 18; ++i) {
        const int z = std::abs(((i - 150 + 600) % 12) - 6);
        for (int k = 0; k < 3; ++k)
            chart.put(i, top + z + k, k == 1 ? second : first);
        if (z == 0)
            chart.put(i, top + 6, 3), chart.put(i, top + 7, 3), chart.put(i - 1, top + 7, 3),
                chart.put(i + 1, top + 7, 3), chart.put(i, top + 8, 3);
    }
}

void flowers(Chart &chart, int base)
{
    for (int n = 0; n < 11; ++n) {
        const int x = 150 + (n - 5) * 25, tall = n % 2 ? 21 : 27;
        for (int j = 0; j < tall; ++j)
            chart.put(x, base - j, 4);
        for (int k = 0; k < 5; ++k) {
            for (const int s : {-1, 1}) {
                chart.put(x + s * (k + 1), base - 5 - k, 4);
                chart.put(x + s * (k + 1), base - 4 - k, k > 0 && k < 4 ? 4 : 0);
            }
        }
        const int petal = n % 3 == 0 ? 2 : n % 3 == 1 ? 6 : 7;
        for (int dy = -6; dy <= 6; ++dy) {
            for (int dx = -6; dx <= 6; ++dx) {
                const double r = std::hypot(dx, dy), lobe = 4.2 + 1.7 * std::cos(8 * std::atan2(dy, dx));
                if (r <= lobe)
                    chart.put(x + dx, base - tall - 3 + dy, r < 1.6 ? 3 : r > lobe - 1.1 ? 1 : petal);
            }
        }
    }
}

Chart sampler()
{
    Chart chart;
    for (int i = 0; i < columns; ++i) {
        for (int j = 0; j < rows; ++j) {
            const int edge = std::min({i, j, columns - 1 - i, rows - 1 - j});
            const bool flat = edge == std::min(j, rows - 1 - j);
            const int along = flat ? i - columns / 2 : j - rows / 2;
            if (edge == 4 || edge == 13)
                chart.put(i, j, 1);
            else if (edge > 4 && edge < 13) {
                const int d = std::abs(((along + 500) % 10) - 5) + std::abs(edge - 9);
                chart.put(i, j, d == 0 ? 3 : d < 3 ? 2 : d == 4 ? 4 : 0);
            }
        }
    }
    waveBand(chart, 19, 1, 5);
    starBand(chart, 33, 2, 1);
    waveBand(chart, 55, 4, 3);
    chart.write(u"Démonstration · Demonstration"_s, latinFont(15), 150, 85, 1);
    chart.write(u"نمونهٔ نمایشی"_s, persianFont(27), 150, 114, 2);
    flowers(chart, 160);
    for (int i = 22; i < columns - 22; ++i)
        chart.put(i, 161, i % 4 ? 4 : 3);
    starBand(chart, 167, 7, 3);
    waveBand(chart, 186, 1, 6);
    return chart;
}

/// The shade of one stitch (or of bare linen) and where its silk covers the cloth.
struct Sprite {
    std::array<uchar, stitch * stitch> shade, silk;
};

double thread(double along, double away, double half, quint32 seed, double *fibre)
{
    const double h = std::sqrt(std::max(0.0, 1 - away * away / (half * half)));
    const double taper = smooth(-0.02, 0.10, along) * smooth(-0.02, 0.10, 1 - along);
    *fibre = noise(along * 7 + away * 0.18, away * 1.15 + 40, seed);
    return h * taper * (0.75 + 0.25 * std::sin(M_PI * along));
}

struct Point {
    double height = 0, tone = 1, cover = 0; ///< cover: how much silk hides the linen
};

Point linenAt(double px, double py, quint32 seed)
{
    const double warp = std::sin(px * M_PI / 5), weft = std::sin(py * M_PI / 5);
    const bool over = warp * weft > 0;
    const double hole = std::hypot(std::min(px, stitch - px), std::min(py, stitch - py));
    return {(over ? std::abs(warp) : std::abs(weft)) * 1.5 - 2.6 * (1 - smooth(1.5, 5.5, hole)),
            0.90 + 0.12 * noise(px / 2.3, py / 9.0, seed) * (over ? 1 : 0.8), 0};
}

/// The two legs of a cross, each a thread between opposite holes.
struct Cross {
    double first, second, half;
    quint32 seed;

    void sew(Point &point, double px, double py) const
    {
        double fibre = 0;
        const double s = 1.0 / (stitch * std::sqrt(2.0)), d = std::sqrt(0.5);
        const double under = thread((px + py) * d * s, (px - py) * d + first, half, seed, &fibre);
        if (under > 0.02)
            point = {2 + under * 6, 0.80 + 0.3 * fibre, smooth(0.02, 0.22, under)};
        const double along = (px + stitch - py) * d * s, away = (px + py - stitch) * d + second;
        const double over = thread(along, away, half, seed + 9, &fibre);
        if (over > 0.02)
            point = {std::max(point.height, 5 + over * 7.5), 0.80 + 0.3 * fibre,
                     std::max(point.cover, smooth(0.02, 0.22, over))};
    }
};

Sprite drawSprite(bool sewn, quint32 seed)
{
    // Drawn with a border of linen, so that the light at its rim is right.
    const int pad = 8, n = stitch + 2 * pad;
    Relief r(n, n);
    std::vector<double> cover(size_t(n * n), 0.0);
    Rng rng(seed);
    const double first = rng.range(-1.4, 1.4), second = rng.range(-1.4, 1.4);
    const Cross cross{first, second, rng.range(7.2, 8.4), seed};
    for (int y = 0; y < n; ++y) {
        for (int x = 0; x < n; ++x) {
            Point point = linenAt(x - pad, y - pad, seed);
            if (sewn)
                cross.sew(point, x - pad, y - pad);
            cover[size_t(y * n + x)] = point.cover;
            const int g = std::clamp(int(205 * point.tone), 0, 255);
            r.set(x, y, point.height, QColor(g, g, g));
        }
    }
    const QImage image = lit(r, {0.55, 0.42, 0.16, 16, 0.07, 4});
    Sprite sprite;
    for (int y = 0; y < stitch; ++y) {
        for (int x = 0; x < stitch; ++x) {
            sprite.shade[size_t(y * stitch + x)] = uchar(qRed(image.pixel(x + pad, y + pad)));
            sprite.silk[size_t(y * stitch + x)] = uchar(255 * cover[size_t((y + pad) * n + x + pad)]);
        }
    }
    return sprite;
}

/// One row of stitches, forty lines of pixels high.
void drawRow(const Chart &chart, const std::vector<Sprite> &sprites, int j, std::vector<uchar> &strip)
{
    constexpr int width = columns * stitch;
    for (int i = 0; i < columns; ++i) {
        const int colour = chart.at(i, j);
        const quint32 pick = quint32(noise(i * 7.7 + 3, j * 5.3 + 1, 19) * 7919);
        const Sprite &sprite = sprites[(colour ? 0 : variants) + pick % variants];
        const double age = 0.90 + 0.18 * fbm(i / 26.0, j / 26.0, 4, 4),
                     dye = 0.92 + 0.16 * noise(i * 0.9, j * 0.23, 33);
        const QColor silkColour = toned(silk[size_t(colour)], 1.18 * age * dye),
                     linen = toned(QColor(0xE9, 0xDF, 0xCB), 1.02 * age);
        const int s[3] = {silkColour.red(), silkColour.green(), silkColour.blue()},
                  l[3] = {linen.red(), linen.green(), linen.blue()};
        for (int y = 0; y < stitch; ++y) {
            uchar *to = strip.data() + (size_t(y) * width + size_t(i) * stitch) * 3;
            const size_t from = size_t(y) * stitch;
            for (size_t x = 0; x < stitch; ++x) {
                const int shade = sprite.shade[from + x], over = sprite.silk[from + x];
                for (int c = 0; c < 3; ++c)
                    *to++ = uchar(std::min(255, (l[c] * (255 - over) + s[c] * over) / 255 * shade / 218));
            }
        }
    }
}

std::vector<Sprite> allSprites()
{
    std::vector<Sprite> sprites;
    for (quint32 v = 0; v < 2 * variants; ++v)
        sprites.push_back(drawSprite(v < variants, 40 + v));
    return sprites;
}

void startJpeg(jpeg_compress_struct &jpeg, std::FILE *file)
{
    jpeg_create_compress(&jpeg);
    jpeg_stdio_dest(&jpeg, file);
    jpeg.image_width = columns * stitch;
    jpeg.image_height = rows * stitch;
    jpeg.input_components = 3;
    jpeg.in_color_space = JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 80, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
}

} // namespace

bool drawScan(const QString &fileName)
{
    std::FILE *file = std::fopen(QFile::encodeName(fileName).constData(), "wb");
    if (!file)
        return false;
    const Chart chart = sampler();
    const std::vector<Sprite> sprites = allSprites();
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    startJpeg(jpeg, file);
    std::vector<uchar> strip(size_t(columns) * stitch * stitch * 3);
    for (int j = 0; j < rows; ++j) {
        drawRow(chart, sprites, j, strip);
        for (int y = 0; y < stitch; ++y) {
            JSAMPROW line = strip.data() + size_t(y) * columns * stitch * 3;
            jpeg_write_scanlines(&jpeg, &line, 1);
        }
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    return std::fclose(file) == 0;
}

} // namespace vitrine::draw
