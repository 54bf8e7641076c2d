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

constexpr int oneLine = 1'000'000; ///< pixels: wider than any text, and what QTextLayout can still count

QTextOption optionFor(const QString &language, Qt::Alignment alignment)
{
    // Leading follows the language of the text, not that of the window.
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = directionOf(language) == Qt::RightToLeft;
    option.setTextDirection(directionOf(language));
    // QTextLayout does not turn "leading" round by itself.
    option.setAlignment(alignment & Qt::AlignHCenter                ? Qt::AlignHCenter
                        : alignment & Qt::AlignAbsolute             ? alignment & (Qt::AlignLeft | Qt::AlignRight)
                        : rightToLeft                               ? Qt::AlignRight
                                                                    : Qt::AlignLeft);
    return option;
}

/// Breaks a paragraph into lines whose ink stays within the width.
struct LineMaker {
    const QFont &font;
    const QFontMetricsF &metrics;
    QTextOption option;
    int width;

    [[nodiscard]] bool isRightToLeft() const { return option.textDirection() == Qt::RightToLeft; }

    /// How far the first letter of a line reaches out at its beginning: the hook of a J, the madda of an alef.
    [[nodiscard]] double overhang(const QString &text, int at) const
    {
        while (at < text.size() && (text.at(at).isSpace() || text.at(at).category() == QChar::Other_Format))
            ++at;
        if (at >= text.size() || !text.at(at).isLetter())
            return 0;
        const bool isRightLetter = text.at(at).direction() == QChar::DirR || text.at(at).direction() == QChar::DirAL;
        if (isRightLetter != isRightToLeft())
            return 0;
        const double bearing = isRightLetter ? metrics.rightBearing(text.at(at)) - 1 : metrics.leftBearing(text.at(at));
        return std::max(0.0, std::ceil(-bearing));
    }

    /// `most` 0: all of them.
    void breakIntoLines(QTextLayout &layout, int most = 0) const
    {
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        // The last letter of an Arabic line may lean out of its box to the left (reh, waw).
        const double tail = isRightToLeft() ? std::ceil(font.pixelSize() * 0.06) : 0;
        for (int count = 1; most == 0 || count <= most; ++count) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            const double lead = overhang(layout.text(), line.textStart());
            line.setLineWidth(std::max(1.0, width - lead - tail));
            line.setPosition(QPointF(isRightToLeft() ? tail : lead, 0));
        }
        layout.endLayout();
    }

    [[nodiscard]] std::unique_ptr<QTextLayout> layOut(const QString &part) const
    {
        auto layout = std::make_unique<QTextLayout>(part, font);
        breakIntoLines(*layout);
        if (const QString apart = withoutHangingDots(*layout); apart != part) {
            layout = std::make_unique<QTextLayout>(apart, font);
            breakIntoLines(*layout);
        }
        return layout;
    }

    /// The text as far as it fits into so many lines; what is cut ends in an ellipsis.
    [[nodiscard]] QString cutToLines(const QString &text, int most) const
    {
        const QString whole = text.simplified();
        QTextLayout layout(whole, font);
        breakIntoLines(layout, most);
        if (layout.lineCount() == 0)
            return whole;
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        if (last.textStart() + last.textLength() >= whole.size())
            return whole;
        return whole.left(last.textStart()) + metrics.elidedText(whole.mid(last.textStart()), Qt::ElideRight, last.width() - 1);
    }

    /// Between two lines a separating dot has nothing to separate: it gives way to the break, which stays where it is.
    /// As many characters as before: ranges still fit.
    static QString withoutHangingDots(const QTextLayout &layout)
    {
        QString text = layout.text();
        for (int i = 1; i < layout.lineCount(); ++i) {
            const int start = layout.lineAt(i).textStart();
            const QString between = QStringLiteral(" \u00B7 ");
            for (const int at : {start - 3, start - 1}) { // before the break, or after it
                if (at < 0 || text.mid(at, 3) != between)
                    continue;
                text[at] = QChar(QChar::LineSeparator);
                text[at + 1] = text[at + 2] = QChar(0x200B);
            }
        }
        return text;
    }
};

} // namespace

TextLines::TextLines(const QString &text, const Options &options, const Look &look)
{
    const QString language = options.language.isEmpty() ? look.language : options.language;
    const QFont font = look.font(options.role, language);
    const QFontMetricsF metrics(font);
    const double lineHeight = look.lineHeight(options.role, language);
    const double glyphs = metrics.ascent() + metrics.descent();
    const LineMaker maker{font, metrics, optionFor(language, options.alignment), std::max(1, options.width)};
    double y = 0;
    int start = 0;
    double widest = 0;
    const QString shown = options.mostLines > 0 ? maker.cutToLines(text, options.mostLines) : text;
    for (const QString &part : shown.split(u'\n')) {
        std::unique_ptr<QTextLayout> layout = maker.layOut(part);
        for (int i = 0; i < layout->lineCount(); ++i) {
            QTextLine line = layout->lineAt(i);
            // Fallback glyphs must not push lines apart: the base line comes from the role's own font.
            line.setPosition(QPointF(line.x(), y + (lineHeight - glyphs) / 2 + metrics.ascent() - line.ascent()));
            y += lineHeight;
            widest = std::max(widest, line.naturalTextWidth() + maker.width - line.width());
            m_longest = std::max(m_longest, line.textLength());
            ++m_lineCount;
        }
        const int length = int(part.size());
        m_paragraphs.push_back({start, std::move(layout)});
        start += length + 1;
    }
    // Where lines stand closer than their letters are tall, the tails of the last line reach below it.
    m_height = int(std::ceil(y + std::max(0.0, (glyphs - lineHeight) / 2)));
    m_naturalWidth = int(std::ceil(widest)) + 1;
}

int TextLines::widthOf(const QString &text, TextRole role, const QString &language, const Look &look)
{
    return text.isEmpty() ? 0 : TextLines(text, {role, language, oneLine, Qt::AlignLeading}, look).naturalWidth();
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
