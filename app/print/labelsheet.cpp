// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/labelsheet.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double cutBetween = millimetres(8); ///< labels, for the marks
constexpr double stockPadding = millimetres(3); ///< printers are out by a millimetre
constexpr double markLength = millimetres(3);
constexpr double markAway = millimetres(1);
constexpr int columnsEach = 8;

void mark(QPainter &painter, QPointF corner, double right, double down)
{
    const QColor ink = colourOf(Ink::Second);
    const double x = right > 0 ? corner.x() + markAway : corner.x() - markAway - markLength;
    const double y = down > 0 ? corner.y() + markAway : corner.y() - markAway - markLength;
    painter.fillRect(QRectF(x, corner.y() - hairline / 2, markLength, hairline), ink);
    painter.fillRect(QRectF(corner.x() - hairline / 2, y, hairline, markLength), ink);
}

} // namespace

LabelSheet::LabelSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape, const Size &size)
    : Composition(std::move(items), shape), m_parts(this->items()), m_stock(labelStock(this->items().request().print.stock)), m_size(size), m_between(cutBetween)
{
    if (m_stock) {
        m_size = {millimetres(m_stock->width), millimetres(m_stock->height), stockPadding};
        m_between = millimetres(m_stock->between);
        m_across = m_stock->across;
        m_before = this->items().request().print.firstPlace - 1;
        return;
    }
    const double room = this->shape().textWidth();
    m_size.width = std::min(m_size.width, room);
    m_across = std::max(1, static_cast<int>(std::floor((room + m_between) / (m_size.width + m_between))));
}

qsizetype LabelSheet::count() const { return labels() == 0 ? 1 : (labels() + m_before + m_across - 1) / m_across; }

Block LabelSheet::head(qsizetype)
{
    Block block;
    block.height = m_stock ? millimetres(m_stock->top()) : 0;
    return block;
}

Backdrop LabelSheet::cropMarks(qsizetype labels) const
{
    return [width = m_size.width, between = m_between, isMirrored = shape().direction == Qt::RightToLeft, labels](QPainter &painter, const QRectF &part) {
        for (qsizetype i = 0; i < labels; ++i) {
            const double away = double(i) * (width + between);
            const QRectF label(isMirrored ? part.right() - away - width : part.left() + away, part.top(), width, part.height());
            mark(painter, label.topLeft(), -1, -1);
            mark(painter, label.topRight(), 1, -1);
            mark(painter, label.bottomLeft(), -1, 1);
            mark(painter, label.bottomRight(), 1, 1);
        }
    };
}

Strip LabelSheet::place(qsizetype inRow) const
{
    const double left = m_stock ? millimetres(m_stock->left()) : 0;
    return {left + double(inRow) * (m_size.width + m_between) + m_size.padding, m_size.width - 2 * m_size.padding, static_cast<int>(inRow) * columnsEach};
}

Result<Block> LabelSheet::block(qsizetype n)
{
    if (labels() == 0)
        return nothingBlock();
    BlockMaker make = maker();
    qsizetype here = 0;
    for (qsizetype i = 0; i < m_across; ++i) {
        const qsizetype label = n * m_across + i - m_before;
        if (label < 0 || label >= labels())
            continue;
        ++here;
        if (const auto laid = lay(make, label, place(i), m_size.padding); !laid)
            return laid.unexpected();
    }
    if (m_stock) // a row that is used up takes its room too
        make.piece({0, make.width()}, 0, m_size.height, [](QPainter &, const QRectF &) {});
    Block block = make.take(m_stock ? 0 : m_size.padding);
    block.height = m_stock ? m_size.height : std::max(block.height, m_size.height);
    block.inset = m_size.padding;
    block.isWhole = true;
    if (!m_stock) {
        block.gap = m_between;
        block.backdrop = cropMarks(here);
    }
    return block;
}

bool LabelSheet::fit(BlockMaker &make, const std::vector<Wording> &texts, std::span<const Typeface> faces, const Strip &strip, double &top, double height) const
{
    const Fitted found = m_stock ? fitted(texts, faces, strip.width, height) : Fitted{faces.front(), texts};
    for (const Wording &text : found.texts)
        top = make.text(text, found.face, strip, top) + (m_stock ? 0 : points(3));
    return found.isShortened;
}

ObjectLabels::ObjectLabels(std::unique_ptr<PrintedItems> items, const PageShape &shape)
    : LabelSheet(std::move(items), shape, {millimetres(82.5), millimetres(34), millimetres(4)})
{
}

QString ObjectLabels::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Object labels")); }

QStringList ObjectLabels::covered() { return {u"number"_s, u"kind"_s, u"level"_s, u"title"_s}; }

/// As large as fits on one line, else smaller on several.
bool ObjectLabels::layNumber(BlockMaker &make, const Wording &number, const Strip &strip, double &top) const
{
    constexpr Typeface faces[] = {{17, true}, {14, true}, {11, true}, {8.5, true}};
    if (room() <= 0)
        return fit(make, {number}, faces, strip, top, 0);
    const auto onOneLine = std::find_if(std::begin(faces), std::end(faces), [&](const Typeface &face) { return widthOf(number, face) < strip.width; });
    return fit(make, {number}, {onOneLine == std::end(faces) ? std::begin(faces) + 1 : onOneLine, std::end(faces)}, strip, top, room() / 2);
}

Result<void> ObjectLabels::lay(BlockMaker &make, qsizetype n, const Strip &strip, double top)
{
    constexpr Typeface faces[] = {typefaces::cell, {7}, {6}};
    constexpr double largest = millimetres(25);
    constexpr double quiet = millimetres(2); // the code's own white reaches into the label's edge
    const auto item = items().at(n);
    if (!item)
        return item.unexpected();
    const double side = room() > 0 ? std::min(largest, room() + 2 * quiet) : largest;
    const double bottom = top + room();
    const Strip words{strip.x, strip.width - side + quiet - points(2), strip.column};
    (void)parts().code(make, (*item)->number, {strip.x + strip.width - side + quiet, side, strip.column + 2}, top - quiet);
    const bool isNumberCut = layNumber(make, parts().fields().number((*item)->number), words, top);
    top += points(room() > 0 ? 1 : 2);
    if ((*item)->demonstration)
        top = make.text(items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "Demonstration")), typefaces::label, words, top);
    top += points(1);
    const bool isTitleCut = fit(make, parts().fields().texts((*item)->title), faces, words, top, bottom - top);
    if (items().isNew(n) && (isNumberCut || isTitleCut)) {
        LossReport &report = items().items().report();
        report.entry = (*item)->number;
        report.lose(isNumberCut ? u"number"_s : u"title"_s);
    }
    return {};
}

WallLabels::WallLabels(std::unique_ptr<PrintedItems> items, const PageShape &shape)
    : LabelSheet(std::move(items), shape, {millimetres(190), millimetres(72), millimetres(7)})
{
}

QString WallLabels::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Wall labels")); }

QStringList WallLabels::covered()
{
    return {u"number"_s, u"kind"_s, u"level"_s, u"title"_s, u"label"_s, u"date"_s, u"makers"_s, u"materials"_s, u"techniques"_s, u"dimensions"_s, u"credit"_s, u"advisory"_s};
}

double WallLabels::layLanguage(BlockMaker &make, const Item &item, const LanguageWords &words, const Strip &strip, double top)
{
    constexpr Typeface title{14, true};
    constexpr Typeface fact{8.5, false, false, Ink::Second};
    constexpr Typeface text{10};
    PrintedFields &fields = parts().fields();
    top = make.text(fields.text(item.title, words), title, strip, top) + points(3);
    QStringList made = fields.terms(item.materials, words).isEmpty() ? QStringList() : QStringList{fields.terms(item.materials, words)};
    made += fields.size(item.dimensions, words);
    made.removeAll(QString());
    for (const QString &line : {fields.makers(item, words), fields.date(item.date, words), made.join(u" · "_s)})
        top = make.text({line, words.language()}, fact, strip, top);
    top = make.text(fields.text(item.advisory, words), fact, strip, top + points(3));
    top = make.text(fields.text(item.label, words), text, strip, top + points(2));
    top = make.text(fields.text(item.credit, words), fact, strip, top + points(4));
    if (item.demonstration)
        top = make.text({words("vitrine::Print", QT_TRANSLATE_NOOP("vitrine::Print", "Demonstration")), words.language()}, fact, strip, top);
    return top;
}

Result<void> WallLabels::lay(BlockMaker &make, qsizetype n, const Strip &strip, double top)
{
    constexpr double side = millimetres(19);
    constexpr double gutter = millimetres(6);
    constexpr double narrow = millimetres(44);
    constexpr size_t mostBeside = 3;
    double lowest = top;
    const auto item = items().at(n);
    if (!item)
        return item.unexpected();
    if (items().isNew(n))
        parts().noteMissingLanguages(**item);
    const std::vector<LanguageWords> &words = items().words();
    const size_t beside = std::min(words.size(), mostBeside);
    const double besideCode = (strip.width - side - gutter * double(beside)) / double(beside);
    const bool hasFoot = besideCode < narrow; // languages need the width: the code stands below them
    const double width = hasFoot ? (strip.width - gutter * double(beside - 1)) / double(beside) : besideCode;
    for (size_t first = 0; first < words.size(); first += beside) {
        const double from = first == 0 ? top : lowest + gutter;
        for (size_t i = first; i < std::min(first + beside, words.size()); ++i)
            lowest = std::max(lowest, layLanguage(make, **item, words[i], {strip.x + double(i - first) * (width + gutter), width, strip.column + int(i - first)}, from));
    }
    const Strip codeStrip{strip.x + strip.width - side, side, strip.column + 6};
    const Wording number = parts().fields().number((*item)->number);
    const double coded = parts().code(make, (*item)->number, codeStrip, hasFoot ? lowest + points(2) : top);
    if (hasFoot)
        make.text(number, typefaces::label, {strip.x, strip.width - side - gutter, strip.column + 7}, coded - lineHeight(typefaces::label, items().language()) - millimetres(2));
    else
        make.text(number, typefaces::label, codeStrip, coded);
    return {};
}

} // namespace vitrine
