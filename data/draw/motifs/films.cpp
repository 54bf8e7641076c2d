// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "room.h"
#include "studio.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <memory>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

/// Film 1: the light of one window goes round a room, from first grey to dusk, in a minute.
Film aDay()
{
    Room room;
    furnish(room);
    room.leaves = 0.55;
    const QSize size(1280, 720);
    auto view = std::make_shared<RoomView>(room, Eye{{4.05, -1.75, 1.42}, {2.35, 4.0, 1.12}, 62}, size);
    const int fps = 15, frames = 60 * fps; // slow light needs no more
    auto frame = [view, frames](int i) {
        const double t = i / double(frames - 1), up = smooth(0.05, 0.22, t), down = smooth(0.74, 0.93, t);
        Sun sun;
        sun.azimuth = -22 + 78 * t;
        sun.elevation = 11 + 17 * std::sin(M_PI * (0.16 + 0.78 * t));
        sun.strength = 3.3 * up * (1 - down);
        const double warm = std::max(1 - smooth(0.05, 0.4, t), smooth(0.5, 0.9, t));
        sun.colour = Vec{1.0, 0.90 - 0.20 * warm, 0.72 - 0.36 * warm};
        sun.sky = Vec{0.46 + 0.08 * up * (1 - down), 0.55, 0.72 - 0.06 * up * (1 - down)};
        sun.skyStrength = (0.16 + 0.62 * smooth(0.0, 0.25, t)) * (1 - 0.82 * smooth(0.70, 0.99, t));
        sun.exposure = 1.2 * smooth(-0.035, 0.03, t) * (1 - 0.75 * smooth(0.965, 1.0, t));
        sun.sway = 0.05 * std::sin(t * 47) + 0.02 * std::sin(t * 113);
        QImage image = view->under(sun);
        mark(image, Tone::OnDark);
        return image;
    };
    return {u"film-01"_s, size, fps, frames, frame};
}

/// The loom of film 2: where its cloth stands, and what is woven.
struct Loom {
    static constexpr int left = 170, top = 70, width = 940, rowHeight = 13, rows = 44, unit = 24;
    static constexpr int foot = top + rows * rowHeight;

    static QColor pattern(int i, int j)
    {
        const QColor wine(0x8A, 0x36, 0x32), cream(0xE9, 0xDE, 0xC6), ochre(0xCC, 0x98, 0x48),
            night(0x2A, 0x38, 0x55);
        const int d = std::abs(((i + 600) % 14) - 7) + std::abs(((j / 2 + 700) % 14) - 7);
        return d < 3 ? ochre : d < 5 ? cream : d < 8 ? night : d < 9 ? cream : wine;
    }
};

/// The two beams and the warp between them.
QImage bareLoom(QSize size)
{
    QImage bare = backdrop(size, Backdrop::Night, 9);
    QPainter painter(&bare);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x0 = Loom::left - 60, w = Loom::width + 120;
    painter.fillRect(QRectF(x0, 26, w, 20), QColor(0x7A, 0x55, 0x36));
    painter.fillRect(QRectF(x0, 26, w, 5), QColor(0xA2, 0x78, 0x50));
    painter.fillRect(QRectF(x0, 658, w, 20), QColor(0x5C, 0x3E, 0x27));
    painter.fillRect(QRectF(x0, 658, w, 4), QColor(0x8A, 0x64, 0x42));
    for (double x = Loom::left + Loom::unit / 4.0; x < Loom::left + Loom::width; x += Loom::unit / 2.0) {
        painter.setPen(QPen(QColor(10, 8, 6, 130), 4));
        painter.drawLine(QPointF(x + 3, 46), QPointF(x + 3, 658));
        painter.setPen(QPen(QColor(0xCF, 0xC2, 0xA8), 3));
        painter.drawLine(QPointF(x, 46), QPointF(x, 658));
    }
    return bare;
}

/// The shuttle at the end of its thread; `way` is 1 to the right, -1 to the left.
void drawShuttle(QPainter &p, QPointF tip, double threadY, int way)
{
    const double s = way, y = threadY;
    p.setPen(QPen(Loom::pattern(int(tip.x() / Loom::unit), 0), 6, Qt::SolidLine, Qt::RoundCap));
    p.drawLine(tip, QPointF(tip.x() + s * 46, y - 7));
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(0xB9, 0x8A, 0x58));
    QPainterPath shuttle(QPointF(tip.x() + s * 40, y - 7));
    shuttle.quadTo(tip.x() + s * 90, y - 26, tip.x() + s * 150, y - 8);
    shuttle.quadTo(tip.x() + s * 90, y + 10, tip.x() + s * 40, y - 7);
    p.drawPath(shuttle);
    p.setBrush(QColor(0x5F, 0x40, 0x26));
    p.drawEllipse(QPointF(tip.x() + s * 92, y - 8), 22, 5);
}

/// The row in work: `part` (0..1) of it is woven, every other row from the right.
void drawRowInWork(QPainter &p, const QImage &done, int whole, double part)
{
    const bool fromLeft = whole % 2 == 0;
    const double height = Loom::rowHeight, y = Loom::foot - (whole + 1) * height;
    const double reach = Loom::width * smooth(0, 1, part), x0 = fromLeft ? 0 : Loom::width - reach;
    p.drawImage(QPointF(Loom::left + x0, y), done, QRectF(x0, y - Loom::top, reach, height));
    const QPointF tip(fromLeft ? Loom::left + reach : Loom::left + Loom::width - reach, y + height / 2);
    drawShuttle(p, tip, tip.y() - 9 * std::sin(M_PI * part), fromLeft ? 1 : -1);
}

/// Film 2: cloth grows by one thread at a time. No sound.
Film weaving()
{
    const QSize size(1280, 720), woven(Loom::width, Loom::rows * Loom::rowHeight);
    const int fps = 24, frames = 20 * fps;
    const QImage done = cloth(woven, Loom::unit, Loom::pattern, 5), bare = bareLoom(size);
    auto frame = [=](int f) {
        QImage image = bare;
        const double at =
            Loom::rows * std::clamp((f - 72) / 312.0, 0.0, 1.0); // from the third second to the sixteenth
        const int whole = int(at), h = whole * Loom::rowHeight;
        QPainter p(&image);
        p.setRenderHint(QPainter::Antialiasing);
        p.drawImage(QPointF(Loom::left, Loom::foot - h), done,
                    QRectF(0, woven.height() - h, woven.width(), h));
        if (whole < Loom::rows)
            drawRowInWork(p, done, whole, at - whole);
        p.end();
        mark(image, Tone::OnDark);
        return image;
    };
    return {u"film-02"_s, size, fps, frames, frame};
}

struct Leaf {
    QPolygonF shape;
    bool back = false;
};

double side(QPointF p, const QLineF &fold)
{
    const QPointF d = fold.p2() - fold.p1(), q = p - fold.p1();
    return (d.x() * q.y() - d.y() * q.x()) / fold.length();
}

QPolygonF part(const QPolygonF &shape, const QLineF &fold, bool moving)
{
    QPolygonF out;
    for (int i = 0; i < shape.size(); ++i) {
        const QPointF a = shape[i], b = shape[(i + 1) % shape.size()];
        const double da = side(a, fold) * (moving ? 1 : -1), db = side(b, fold) * (moving ? 1 : -1);
        if (da >= -1e-6)
            out << a;
        if ((da > 1e-6 && db < -1e-6) || (da < -1e-6 && db > 1e-6))
            out << a + (b - a) * (da / (da - db));
    }
    return out;
}

/// Turns what lies on the positive side of the fold by `angle` (0 flat, pi folded over).
std::vector<Leaf> folded(const std::vector<Leaf> &leaves, const QLineF &fold, double angle, double *lift)
{
    std::vector<Leaf> still, moved;
    const QPointF d = (fold.p2() - fold.p1()) / fold.length(), n(-d.y(), d.x());
    for (const Leaf &leaf : leaves) {
        const QPolygonF stays = part(leaf.shape, fold, false);
        QPolygonF goes = part(leaf.shape, fold, true);
        if (stays.size() > 2)
            still.push_back({stays, leaf.back});
        if (goes.size() < 3)
            continue;
        for (QPointF &p : goes) {
            const double away = side(p, fold);
            p -= n * (away * (1 - std::cos(angle)));
            p -= QPointF(0.10, 0.16) * (away * std::sin(angle)); // what rises comes nearer to the eye
        }
        moved.insert(angle > M_PI / 2 ? moved.begin() : moved.end(),
                     {goes, angle > M_PI / 2 ? !leaf.back : leaf.back});
    }
    *lift = std::sin(angle);
    still.insert(still.end(), moved.begin(), moved.end());
    return still;
}

/// The paper at one moment of film 3.
struct Fold {
    std::vector<Leaf> leaves;
    double lift = 0; ///< 0 flat, 1 upright
    double drop = 0; ///< how far the middle has moved down
};

Fold foldAt(double seconds)
{
    const double R = 470;
    const QPointF middle(0, 0);
    const QLineF folds[4] = {{QPointF(-R, 0), QPointF(R, 0)},
                             {middle, QPointF(R / 2, -R / 2)},
                             {QPointF(-R / 2, -R / 2), middle},
                             {QPointF(0, -R), middle}};
    const double start[4] = {1.2, 3.6, 5.8, 8.0};
    Fold now{{{QPolygonF{QPointF(0, -R), QPointF(R, 0), QPointF(0, R), QPointF(-R, 0)}, false}}};
    for (int k = 0; k < 4; ++k) {
        const double turn = M_PI * smooth(0, 1.7, seconds - start[k]);
        if (turn <= 0)
            break;
        double up = 0;
        now.leaves = folded(now.leaves, folds[k], turn, &up);
        now.lift = std::max(now.lift, up);
        if (k == 0)
            now.drop = R / 2 * turn / M_PI;
    }
    return now;
}

/// The paper's shadow, a quarter of the picture's size.
QImage shadowOf(const Fold &fold, QPointF at, QSize size)
{
    QImage low(size / 4, QImage::Format_ARGB32_Premultiplied);
    low.fill(Qt::transparent);
    QPainter shade(&low);
    shade.setRenderHint(QPainter::Antialiasing);
    shade.scale(0.25, 0.25);
    shade.translate(at + QPointF(16, 22) * (1 + fold.lift * 1.2));
    shade.setPen(Qt::NoPen);
    shade.setBrush(Qt::black);
    for (const Leaf &leaf : fold.leaves)
        shade.drawPolygon(leaf.shape);
    shade.end();
    const QImage soft = blurredAlpha(low, 5 + 5 * fold.lift);
    QImage dark(low.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < dark.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(dark.scanLine(y));
        for (int x = 0; x < dark.width(); ++x)
            line[x] = qRgba(0, 0, 0, soft.constScanLine(y)[x] * 120 / 255);
    }
    return dark;
}

void drawLeaves(QPainter &p, const std::vector<Leaf> &leaves)
{
    int index = 0;
    for (const Leaf &leaf : leaves) {
        const QColor paper = leaf.back ? QColor(0xC9, 0x7F, 0x5A) : QColor(0xF2, 0xEA, 0xDB);
        const QRectF b = leaf.shape.boundingRect();
        QLinearGradient light(b.topLeft(), b.bottomRight());
        const double k = 1.0 - 0.025 * (index++ % 3);
        light.setColorAt(0, toned(paper, 1.02 * k));
        light.setColorAt(1, toned(paper, 0.84 * k));
        p.setBrush(light);
        p.setPen(QPen(toned(paper, 0.74), 1.4));
        p.drawPolygon(leaf.shape);
    }
}

/// Film 3: a square of paper is folded four times.
Film folding()
{
    const QSize size(1920, 1080);
    const int fps = 30, frames = 12 * fps;
    const QImage table = backdrop(size, Backdrop::Slate, 12);
    auto frame = [=](int f) {
        const Fold fold = foldAt(f / double(fps));
        const QPointF at(960, 525 + fold.drop);
        QImage image = table;
        QPainter p(&image);
        p.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        p.drawImage(QRectF(QPointF(0, 0), size), shadowOf(fold, at, size));
        p.translate(at);
        drawLeaves(p, fold.leaves);
        p.end();
        mark(image, Tone::OnDark);
        return image;
    };
    return {u"film-03"_s, size, fps, frames, frame};
}

} // namespace

Film film(const QString &name)
{
    return name == u"film-01"_s   ? aDay()
           : name == u"film-02"_s ? weaving()
           : name == u"film-03"_s ? folding()
                                  : Film{};
}

} // namespace vitrine::draw
