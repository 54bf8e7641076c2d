// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/captionpainter.h"

#include "widgets/paint.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace vitrine {

namespace {

QFont captionFont(double height, const QString &language, const Look &look)
{
    QFont font = look.font(TextRole::Caption, language);
    font.setPixelSize(std::max(font.pixelSize(), int(std::ceil(height * 0.045 * (isArabicScript(language) ? 1.15 : 1.0)))));
    return font;
}

bool standsAtTop(const CueSettings &settings)
{
    if (!settings.line)
        return false;
    return settings.lineIsPercent ? *settings.line < 50 : *settings.line >= 0;
}

struct CaptionLine {
    QString text;
    Qt::LayoutDirection direction;
};

/// The direction of the captions' language when the text has a letter of that direction, even if it begins with a name in
/// another script; else the other one.
Qt::LayoutDirection directionIn(const QString &text, const QString &language)
{
    const Qt::LayoutDirection wanted = directionOf(language);
    const bool found = std::any_of(text.begin(), text.end(), [wanted](QChar character) {
        const QChar::Direction direction = character.direction();
        const bool isRight = direction == QChar::DirR || direction == QChar::DirAL;
        return wanted == Qt::RightToLeft ? isRight : direction == QChar::DirL;
    });
    if (found)
        return wanted;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QTextOption optionFor(Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(direction);
    return option;
}

/// Lines of one cue broken to the width. A line that was broken keeps the direction of what it was broken from.
QList<CaptionLine> brokenLines(const QString &text, const QFont &font, double width, const QString &language)
{
    QList<CaptionLine> lines;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        const Qt::LayoutDirection direction = directionIn(part, language);
        QTextLayout layout(part, font);
        layout.setTextOption(optionFor(direction));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << CaptionLine{part.mid(line.textStart(), line.textLength()).trimmed(), direction};
        }
        layout.endLayout();
    }
    return lines;
}

struct BoxedLine {
    std::unique_ptr<QTextLayout> layout;
    QSizeF size;
};

BoxedLine boxed(const CaptionLine &caption, const QFont &font)
{
    auto layout = std::make_unique<QTextLayout>(caption.text, font);
    QTextOption option = optionFor(caption.direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(100000);
    layout->endLayout();
    return {std::move(layout), {line.naturalTextWidth(), line.height()}};
}

void paintBlock(QPainter &painter, const QRectF &picture, const QList<CaptionLine> &captions, bool top, const QFont &font, const Look &look)
{
    const double padX = look.metrics.px(20);
    const double padY = look.metrics.px(4);
    std::vector<BoxedLine> lines;
    double height = 0;
    for (const CaptionLine &caption : captions) {
        lines.push_back(boxed(caption, font));
        height += lines.back().size.height() + 2 * padY;
    }
    double y = top ? picture.top() + look.metrics.grid(3) : picture.bottom() - look.metrics.grid(4) - height;
    for (const BoxedLine &line : lines) {
        // On whole pixels: letters between two pixels look soft.
        const QRectF box(std::round(picture.center().x() - line.size.width() / 2 - padX), std::round(y), line.size.width() + 2 * padX,
                         line.size.height() + 2 * padY);
        paintPanel(painter, box, look.metrics.px(6), look.tokens().overBox, {}, 0);
        painter.setPen(look.tokens().overInk);
        line.layout->draw(&painter, box.topLeft() + QPointF(padX, padY));
        y = box.bottom();
    }
}

} // namespace

QStringList captionLines(const QSizeF &picture, const QList<Cue> &cues, const QString &language, const Look &look)
{
    QStringList lines;
    const QFont font = captionFont(picture.height(), language, look);
    for (const Cue &cue : cues) {
        for (const CaptionLine &line : brokenLines(cue.plainText(), font, picture.width() * 0.86, language))
            lines << line.text;
    }
    return lines;
}

void paintCaptions(QPainter &painter, const QRectF &picture, const QList<Cue> &cues, const QString &language, const Look &look)
{
    const QFont font = captionFont(picture.height(), language, look);
    QList<CaptionLine> top;
    QList<CaptionLine> bottom;
    for (const Cue &cue : cues)
        (standsAtTop(cue.settings) ? top : bottom) << brokenLines(cue.plainText(), font, picture.width() * 0.86, language);
    if (!top.isEmpty())
        paintBlock(painter, picture, top, true, font, look);
    if (!bottom.isEmpty())
        paintBlock(painter, picture, bottom, false, font, look);
}

} // namespace vitrine
