// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/labelsheet.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double between = millimetres(8); ///< labels, for the marks
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
    : Composition(std::move(items), shape), m_parts(this->items()), m_size(size)
{
    const double room = this->shape().textWidth();
    m_size.width = std::min(m_size.width, room);
    m_across = std::max(1, static_cast<int>(std::floor((room + between) / (m_size.width + between))));
}

qsizetype LabelSheet::count() const { return std::max((labels() + m_across - 1) / m_across, qsizetype(1)); }

Backdrop LabelSheet::cropMarks(qsizetype labels) const
{
    return [width = m_size.width, isMirrored = shape().direction == Qt::RightToLeft, labels](QPainter &painter, const QRectF &part) {
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

Result<Block> LabelSheet::block(qsizetype n)
{
    if (labels() == 0)
        return nothingBlock();
    BlockMaker make = maker();
    const qsizetype first = n * m_across;
    const qsizetype here = std::min(qsizetype(m_across), labels() - first);
    for (qsizetype i = 0; i < here; ++i) {
        const Strip strip{double(i) * (m_size.width + between) + m_size.padding, m_size.width - 2 * m_size.padding, static_cast<int>(i) * columnsEach};
        if (const auto laid = lay(make, first + i, strip, m_size.padding); !laid)
            return laid.unexpected();
    }
    Block block = make.take(m_size.padding);
    block.height = std::max(block.height, m_size.height);
    block.inset = m_size.padding;
    block.gap = between;
    block.isWhole = true;
    block.backdrop = cropMarks(here);
    return block;
}

ObjectLabels::ObjectLabels(std::unique_ptr<PrintedItems> items, const PageShape &shape)
    : LabelSheet(std::move(items), shape, {millimetres(82.5), millimetres(34), millimetres(4)})
{
}

QString ObjectLabels::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Object labels")); }

QStringList ObjectLabels::covered() { return {u"number"_s, u"kind"_s, u"level"_s, u"title"_s}; }

Result<void> ObjectLabels::lay(BlockMaker &make, qsizetype n, const Strip &strip, double top)
{
    constexpr double side = millimetres(25);
    constexpr Typeface large{17, true};
    const auto item = items().at(n);
    if (!item)
        return item.unexpected();
    const Strip words{strip.x, strip.width - side - points(4), strip.column};
    (void)parts().code(make, (*item)->number, {strip.x + strip.width - side + millimetres(2), side, strip.column + 2}, top - millimetres(2));
    double at = make.text(parts().fields().number((*item)->number), large, words, top) + points(2);
    if ((*item)->demonstration)
        at = make.text(items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "Demonstration")), typefaces::label, words, at);
    (void)parts().texts(make, parts().fields().texts((*item)->title), typefaces::cell, words, at + points(1));
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
