// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"
#include "motifs.h"
#include "relief.h"
#include "sheet.h"
#include "studio.h"
#include "texts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

const QColor inkBlack(0x2A, 0x25, 0x20), sepia(0x4A, 0x3B, 0x2D), red(0xA4, 0x45, 0x33);

/// How one document is set; all lengths in pixels.
struct Layout {
    QColor paper{0xF3, 0xEC, 0xDC};
    double top = 330, left = 210, right = 210;
    double title = 66, body = 45, leading = 112, afterTitle = 170;
    Qt::Alignment align = Qt::AlignLeft;
    QColor ink = inkBlack;
};

Layout layoutOf(const QString &document)
{
    Layout l;
    if (document == u"doc-01"_s)
        l = {{0xF2, 0xE9, 0xD4}, 330, 240, 240, 68, 47, 130, 190, Qt::AlignRight, inkBlack};
    else if (document == u"doc-02"_s)
        l = {{0xEE, 0xEB, 0xE2}, 360, 230, 200, 58, 43, 98, 150, Qt::AlignLeft, QColor(0x26, 0x2F, 0x42)};
    else if (document == u"doc-03"_s)
        l = {{0xF4, 0xEE, 0xE2}, 430, 200, 200, 66, 46, 138, 190, Qt::AlignHCenter, sepia};
    else if (document == u"doc-04"_s)
        l = {{0xF5, 0xF1, 0xE8}, 1010, 220, 220, 52, 43, 112, 135, Qt::AlignLeft, inkBlack};
    else if (document == u"doc-05"_s)
        l = {{0xE9, 0xE4, 0xD9}, 420, 290, 200, 58, 43, 118, 170, Qt::AlignLeft, QColor(0x33, 0x33, 0x33)};
    else
        l = {{0xF1, 0xE7, 0xCF}, 130, 200, 200, 60, 43, 112, 122, Qt::AlignRight, sepia};
    return l;
}

/// A4 upright; the ledger lies on its side.
QSize sizeOf(const QString &document)
{
    return document == u"doc-06"_s ? QSize(2000, 1414) : QSize(1500, 2121);
}

bool isPersian(const PageText &page)
{
    return page.original == u"fa"_s;
}

QFont fontOf(const PageText &page, double pixels)
{
    return isPersian(page) ? persianFont(pixels * 1.1) : latinFont(pixels);
}

/// The largest size not above `wanted` at which every line fits.
double fitting(const PageText &page, const QStringList &lines, double wanted, double room)
{
    double widest = 1;
    for (const QString &line : lines)
        widest = std::max(widest, QFontMetricsF(fontOf(page, 100)).horizontalAdvance(line));
    return std::min(wanted, room / widest * 100);
}

/// Draws one line in its cell and returns the rectangle of what was drawn.
QRectF write(QPainter &painter, const PageText &page, const QString &text, const QRectF &cell, double size,
             Qt::Alignment align, const QColor &ink)
{
    const QFont font = fontOf(page, size);
    const QFontMetricsF metrics(font);
    const double w = metrics.horizontalAdvance(text), slack = cell.width() - w;
    const double x = cell.x() + (align & Qt::AlignRight ? slack : align & Qt::AlignHCenter ? slack / 2 : 0);
    painter.setFont(font);
    painter.setPen(ink);
    painter.setLayoutDirection(isPersian(page) ? Qt::RightToLeft : Qt::LeftToRight);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(isPersian(page) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(isPersian(page) ? Qt::AlignRight | Qt::AlignAbsolute
                                        : Qt::AlignLeft | Qt::AlignAbsolute);
    const QRectF box(x - 4, cell.y(), w + 8, cell.height());
    painter.drawText(isPersian(page) ? box.adjusted(0, 0, -4, 0) : box.adjusted(4, 0, 0, 0), text, option);
    return QRectF(x - 12, cell.y() - 4, w + 24, metrics.height() + 8);
}

void ornament(QPainter &painter, QPointF at, double r, const QColor &colour)
{
    painter.save();
    painter.translate(at);
    painter.setPen(QPen(colour, 2.4));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 2; ++i) {
        painter.drawRect(QRectF(-r * 0.7, -r * 0.7, r * 1.4, r * 1.4));
        painter.rotate(45);
    }
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(0, 0), r * 0.16, r * 0.16);
    painter.restore();
}

void paperSizes(QPainter &painter)
{
    QRectF r(230, 1190, 420 * 1.1, 594 * 1.1);
    painter.setPen(QPen(QColor(0x26, 0x2F, 0x42), 2.2));
    painter.setBrush(QColor(0x26, 0x2F, 0x42, 14));
    painter.drawRect(r);
    painter.setFont(latinFont(24, false));
    for (int n = 0; n < 7; ++n) { // each half keeps one side and halves the other
        const bool upright = n % 2 == 0;
        const QRectF half = upright ? QRectF(r.x(), r.y(), r.width(), r.height() / 2)
                                    : QRectF(r.x(), r.y(), r.width() / 2, r.height());
        const QRectF rest = upright ? half.translated(0, half.height()) : half.translated(half.width(), 0);
        painter.drawRect(rest);
        if (rest.width() > 56)
            painter.drawText(rest, Qt::AlignCenter, u"A%1"_s.arg(n + 1));
        r = half;
    }
}

void foldFigure(QPainter &painter)
{
    const QColor line(0x26, 0x2F, 0x42);
    for (int i = 0; i < 3; ++i) {
        const double x = 250 + i * 350, h = 400;
        painter.setPen(QPen(line, 2.2));
        painter.setBrush(QColor(0x26, 0x2F, 0x42, 14));
        const double shown = i == 0 ? h : i == 1 ? h * 2 / 3 : h / 3;
        painter.drawRect(QRectF(x, 1740 - shown, 283, shown));
        painter.setBrush(QColor(0x26, 0x2F, 0x42, 34));
        if (i > 0)
            painter.drawRect(QRectF(x, 1740 - h / 3 - (i == 1 ? 0 : 0), 283, h / 3));
        painter.setPen(QPen(line, 2, Qt::DashLine));
        for (int k = 1; k < 3 - i; ++k)
            painter.drawLine(QPointF(x, 1740 - h * k / 3), QPointF(x + 283, 1740 - h * k / 3));
    }
}

void frame(QPainter &painter, int page)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(red, 3));
    painter.drawRect(QRectF(150, 170, 1200, 1761));
    painter.setPen(QPen(red, 1.2));
    painter.drawRect(QRectF(162, 182, 1176, 1737));
    ornament(painter, {750, 1730}, 42, red);
    painter.setFont(persianFont(40));
    painter.setPen(red);
    painter.drawText(QRectF(650, 1800, 200, 70), Qt::AlignCenter, QString(QChar(0x06F1 + page)));
}

void goldenRules(QPainter &painter)
{
    const QColor gold(0xB0, 0x86, 0x3E);
    painter.setPen(QPen(gold, 2));
    painter.drawLine(QPointF(600, 300), QPointF(900, 300));
    painter.drawLine(QPointF(600, 1710), QPointF(900, 1710));
    ornament(painter, {750, 300}, 30, gold);
    ornament(painter, {750, 1710}, 30, gold);
}

void largeLetters(QPainter &painter, const PageText &text)
{
    const QString glyph = text.original == u"fr"_s ? u"Çé"_s : text.original == u"en"_s ? u"Gg"_s : u"پژ"_s;
    painter.setPen(QPen(QColor(0xA4, 0x45, 0x33, 120), 1.5));
    for (double y : {432.0, 590.0, 780.0, 880.0})
        painter.drawLine(QPointF(220, y), QPointF(1280, y));
    painter.setFont(isPersian(text) ? persianFont(430) : latinFont(480));
    painter.setPen(inkBlack);
    const QFontMetricsF m(painter.font());
    painter.drawText(QPointF(750 - m.horizontalAdvance(glyph) / 2, 780), glyph);
}

void sideLine(QPainter &painter, int page)
{
    painter.setPen(QPen(QColor(0x33, 0x33, 0x33, 90), 2));
    painter.drawLine(QPointF(240, 300), QPointF(240, 1660));
    painter.setFont(latinFont(34, false));
    painter.setPen(QColor(0x33, 0x33, 0x33, 190));
    painter.drawText(QRectF(290, 280, 600, 60), Qt::AlignLeft, QString::number(page + 1) + u" / 3"_s);
}

void ledgerLines(QPainter &painter)
{
    painter.setPen(QPen(red, 2));
    painter.drawLine(QPointF(130, 110), QPointF(130, 1290));
    painter.drawLine(QPointF(1870, 110), QPointF(1870, 1290));
}

void decorate(QPainter &painter, const QString &document, int page, const PageText &text)
{
    if (document == u"doc-01"_s)
        frame(painter, page);
    else if (document == u"doc-02"_s && page == 1)
        paperSizes(painter);
    else if (document == u"doc-02"_s && page == 2)
        foldFigure(painter);
    else if (document == u"doc-03"_s)
        goldenRules(painter);
    else if (document == u"doc-04"_s)
        largeLetters(painter, text);
    else if (document == u"doc-05"_s)
        sideLine(painter, page);
    else if (document == u"doc-06"_s)
        ledgerLines(painter);
}

/// A row of the ledger: cells from right to left, the figures in a column of their own.
QRectF row(QPainter &painter, const PageText &page, const QString &line, const QRectF &cell, double size,
           const QColor &ink, bool head)
{
    const double share[4] = {0.13, 0.40, 0.29, 0.18};
    const QStringList cells = line.split(u'|');
    double right = cell.right();
    QRectF all;
    for (int i = 0; i < cells.size(); ++i) {
        const double w = cell.width() * share[std::min(i, 3)];
        const QRectF box(right - w, cell.y(), w - 24, cell.height());
        if (!cells[i].trimmed().isEmpty())
            all |= write(painter, page, cells[i].trimmed(), box, head ? size * 0.86 : size, Qt::AlignRight,
                         head ? red : ink);
        right -= w;
    }
    painter.setPen(QPen(head ? red : QColor(0x4A, 0x3B, 0x2D, 90), head ? 2.4 : 1.2));
    painter.drawLine(QPointF(cell.left(), cell.bottom() + 6), QPointF(cell.right(), cell.bottom() + 6));
    return QRectF(cell.left(), all.top(), cell.width(), all.height());
}

/// Writes every line of a page and returns their places, in pixels.
std::vector<QRectF> writeLines(QPainter &painter, const PageText &page, const QString &document,
                               const Layout &l, double room)
{
    std::vector<QRectF> places;
    const QStringList drawn = page.drawn();
    const double body = fitting(page, drawn.mid(1), l.body, document == u"doc-06"_s ? 1e6 : room);
    const double title = fitting(page, drawn.mid(0, 1), l.title, room);
    double y = l.top;
    for (int i = 0; i < drawn.size(); ++i) {
        const QString &line = drawn[i];
        const double size = i == 0 ? title : body, h = QFontMetricsF(fontOf(page, size)).height();
        const QRectF cell(l.left, y, room, h);
        const bool heading = document == u"doc-03"_s && (line.startsWith(u"Part"_s) || line == u"Interval"_s);
        if (line.contains(u'|'))
            places.push_back(row(painter, page, line, cell, body, l.ink, i == 1));
        else
            places.push_back(write(painter, page, line, cell, heading ? size * 0.8 : size, l.align,
                                   heading ? red : l.ink));
        y += i == 0 ? l.afterTitle : l.leading;
    }
    return places;
}

/// The bare sheet on its ground.
QImage bareSheet(const QString &document, int number, QSize size, const QColor &colour)
{
    const quint32 seed = quint32(900 + number * 7) + document.back().unicode() * 31U;
    const QImage paper = sheet(size - QSize(60, 60), colour, seed, 1.0);
    QImage scene = ground(size, QColor(0xCB, 0xC2, 0xB2), QColor(0x8B, 0x81, 0x72), 6);
    place(scene, paper, {size.width() / 2.0, size.height() / 2.0}, 0, {{6, 9}, 12, 0.4});
    return scene;
}

} // namespace

int pagesOf(const QString &document, const QString &folder)
{
    return int(readPages(folder + u'/' + document + u".tsv"_s).size());
}

QImage setPage(const QString &document, const QString &folder, int number, std::vector<QRectF> *lines)
{
    const std::vector<PageText> pages = readPages(folder + u'/' + document + u".tsv"_s);
    if (number >= int(pages.size()))
        return {};
    const PageText &page = pages[size_t(number)];
    Layout l = layoutOf(document);
    const QSize size = sizeOf(document);
    if (isPersian(page))
        l.align = Qt::AlignRight;
    QImage scene = bareSheet(document, number, size, l.paper);
    QPainter painter(&scene);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    decorate(painter, document, number, page);
    for (const QRectF &r : writeLines(painter, page, document, l, size.width() - l.left - l.right))
        if (lines)
            lines->push_back(QRectF(r.x() / size.width(), r.y() / size.height(), r.width() / size.width(),
                                    r.height() / size.height()));
    painter.end();
    // the mark stands within the sheet, above its lower edge
    QImage strip = scene.copy(70, 0, size.width() - 140, size.height() - 62);
    mark(strip, Tone::OnLight);
    QPainter(&scene).drawImage(70, 0, strip);
    return scene;
}

Pictures pagePictures(const QString &folder)
{
    Pictures all;
    for (int d = 1; d <= 6; ++d) {
        const QString document = u"doc-0%1"_s.arg(d);
        for (int p = 0; p < pagesOf(document, folder); ++p)
            all.push_back({u"%1-p%2.jpg"_s.arg(document).arg(p + 1),
                           [=] { return setPage(document, folder, p, nullptr); }, 106});
    }
    return all;
}

} // namespace vitrine::draw
