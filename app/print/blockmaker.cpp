// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/blockmaker.h"

#include "base/bidi.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What stands for itself in a line; line ends and tabs were told apart before.
bool isUnprintable(QChar c)
{
    constexpr char16_t leftToRightOverride = 0x202d;
    constexpr char16_t rightToLeftOverride = 0x202e;
    return c.category() == QChar::Other_Control || c == leftToRightOverride || c == rightToLeftOverride;
}

std::shared_ptr<QTextLayout> laidOut(const Wording &wording, const Typeface &face, const Strip &strip, Qt::LayoutDirection sheet)
{
    auto layout = std::make_shared<QTextLayout>(printable(wording.text), fontOf(face, wording.language));
    const Qt::LayoutDirection direction = directionOfLanguage(wording.language);
    const bool isOneLine = strip.isFact && direction != sheet && widthOf(wording, face) < strip.width;
    const bool isAtRight = strip.isTrailing == ((isOneLine ? sheet : direction) == Qt::LeftToRight); // a layout does not mirror what it aligns
    QTextOption option(isAtRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(strip.width);
    layout->endLayout();
    return layout;
}

} // namespace

QString printable(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isSecondHalf = c == u'\n' && i > 0 && text[i - 1] == u'\r';
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (c == u'\r' || (c == u'\n' && !isSecondHalf) || c == QChar::ParagraphSeparator)
            kept += QChar::LineSeparator;
        else if (c == u'\t')
            kept += u' ';
        else if (isPair)
            kept += c, kept += text[++i];
        else if (c.isSurrogate())
            kept += QChar(QChar::ReplacementCharacter);
        else if (!isUnprintable(c))
            kept += c;
    }
    return kept;
}

double BlockMaker::text(const Wording &wording, const Typeface &face, const Strip &strip, double top)
{
    if (wording.text.isEmpty())
        return top;
    const auto layout = laidOut(wording, face, strip, m_direction);
    const double height = lineHeight(face, wording.language);
    const double baseline = baselineOf(face, wording.language);
    const QColor ink = colourOf(face.ink);
    for (int n = 0; n < layout->lineCount(); ++n, top += height) {
        layout->lineAt(n).setPosition({left(strip), top + baseline - layout->lineAt(n).ascent()});
        m_pieces.push_back({top, height, strip.column, [layout, n, ink](QPainter &painter, QPointF corner) {
                                painter.setPen(ink);
                                layout->lineAt(n).draw(&painter, corner);
                            }});
    }
    m_bottom = std::max(m_bottom, top);
    return top;
}

void BlockMaker::piece(const Strip &strip, double top, double height, std::function<void(QPainter &, const QRectF &)> paint)
{
    const QRectF place(left(strip), top, strip.width, height);
    m_pieces.push_back({top, height, strip.column, [place, draw = std::move(paint)](QPainter &painter, QPointF corner) { draw(painter, place.translated(corner)); }});
    m_bottom = std::max(m_bottom, top + height);
}

void BlockMaker::rule(const Strip &strip, double top)
{
    piece(strip, top, hairline, [](QPainter &painter, const QRectF &place) { painter.fillRect(place, colourOf(Ink::Rule)); });
}

Block BlockMaker::take(double below)
{
    Block block;
    block.width = m_width;
    block.pieces = std::exchange(m_pieces, {});
    block.height = std::exchange(m_bottom, 0) + below;
    return block;
}

double widthOf(const Wording &wording, const Typeface &face)
{
    const QFontMetricsF metrics(fontOf(face, wording.language));
    double widest = 0;
    for (const QString &line : printable(wording.text).split(QChar(QChar::LineSeparator)))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace vitrine
