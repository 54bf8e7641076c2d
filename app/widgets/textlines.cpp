// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace vitrine {

struct TextLines::Paragraph {
    int start = 0;
    std::unique_ptr<QTextLayout> layout;
};

TextLines::~TextLines() = default;
TextLines::TextLines(TextLines &&) noexcept = default;
TextLines &TextLines::operator=(TextLines &&) noexcept = default;

namespace {

QTextOption optionFor(const QString &language, Qt::Alignment alignment)
{
    // Leading follows the language of the text, not that of the window.
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = directionOf(language) == Qt::RightToLeft;
    option.setTextDirection(directionOf(language));
    // QTextLayout does not turn "leading" round by itself.
    option.setAlignment(alignment & Qt::AlignHCenter ? Qt::AlignHCenter : rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    return option;
}

} // namespace

namespace {

/// The text as far as it fits into so many lines.
QString cutToLines(const QString &text, const TextLines::Options &options, const QFont &font, const QString &language)
{
    const QString whole = text.simplified();
    QTextLayout layout(whole, font);
    layout.setTextOption(optionFor(language, options.alignment));
    layout.beginLayout();
    int start = 0;
    bool isWhole = true;
    for (int count = 1;; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, options.width));
        if (count <= options.mostLines)
            start = line.textStart();
        isWhole = count <= options.mostLines;
        if (!isWhole)
            break;
    }
    layout.endLayout();
    return isWhole ? whole : whole.left(start) + QFontMetricsF(font).elidedText(whole.mid(start), Qt::ElideRight, options.width - 1);
}

} // namespace

TextLines::TextLines(const QString &text, const Options &options, const Look &look)
{
    const QString language = options.language.isEmpty() ? look.language : options.language;
    const QFont font = look.font(options.role, language);
    const double lineHeight = look.lineHeight(options.role, language);
    const double glyphs = QFontMetricsF(font).ascent() + QFontMetricsF(font).descent();
    double y = 0;
    int start = 0;
    double widest = 0;
    const QString shown = options.mostLines > 0 ? cutToLines(text, options, font, language) : text;
    for (const QString &part : shown.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(part, font);
        layout->setTextOption(optionFor(language, options.alignment));
        layout->setCacheEnabled(true);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max(1, options.width));
            // Fallback glyphs must not push lines apart: the base line comes from the role's own font.
            const double ascent = QFontMetricsF(font).ascent();
            line.setPosition(QPointF(0, y + (lineHeight - glyphs) / 2 + ascent - line.ascent()));
            y += lineHeight;
            widest = std::max(widest, line.naturalTextWidth());
            m_longest = std::max(m_longest, line.textLength());
            ++m_lineCount;
        }
        layout->endLayout();
        const int length = int(part.size());
        m_paragraphs.push_back({start, std::move(layout)});
        start += length + 1;
    }
    // Where lines stand closer than their letters are tall, the tails of the last line reach below it.
    m_height = int(std::ceil(y + std::max(0.0, (glyphs - lineHeight) / 2)));
    m_naturalWidth = int(std::ceil(widest));
}

void TextLines::paint(QPainter &painter, const QPointF &topLeft, const QColor &ink) const
{
    painter.setPen(ink);
    for (const Paragraph &paragraph : m_paragraphs)
        paragraph.layout->draw(&painter, topLeft);
}

std::vector<QRectF> TextLines::rectsOf(const LitRange &range) const
{
    std::vector<QRectF> rects;
    const int end = range.start + range.length;
    for (const Paragraph &paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
            const QTextLine line = paragraph.layout->lineAt(i);
            const int lineStart = paragraph.start + line.textStart();
            const int from = std::max(range.start, lineStart);
            const int to = std::min(end, lineStart + line.textLength());
            if (from >= to)
                continue;
            const double a = line.cursorToX(from - paragraph.start);
            const double b = line.cursorToX(to - paragraph.start);
            rects.emplace_back(std::min(a, b), line.y(), std::abs(b - a), line.height());
        }
    }
    return rects;
}

int TextLines::characterAt(const QPointF &position) const
{
    for (const Paragraph &paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
            const QTextLine line = paragraph.layout->lineAt(i);
            const QRectF rect = line.naturalTextRect();
            if (rect.adjusted(-4, -4, 4, 4).contains(position))
                return paragraph.start + line.xToCursor(position.x(), QTextLine::CursorOnCharacter);
        }
    }
    return -1;
}

} // namespace vitrine
