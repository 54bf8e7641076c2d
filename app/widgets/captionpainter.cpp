// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/captionpainter.h"

#include "widgets/paint.h"

#include <QPainter>
#include <QTextLayout>

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

/// Lines of one cue broken to the width; each line is a text of its own, so its direction is its own.
QStringList brokenLines(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        QTextLayout layout(part, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << part.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

struct BoxedLine {
    std::unique_ptr<QTextLayout> layout;
    QSizeF size;
};

BoxedLine boxed(const QString &text, const QFont &font)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(100000);
    layout->endLayout();
    const QSizeF natural(line.naturalTextWidth(), line.height());
    line.setLineWidth(natural.width() + 1);
    return {std::move(layout), natural};
}

void paintBlock(QPainter &painter, const QRectF &picture, const QStringList &texts, bool top, const QFont &font, const Look &look)
{
    const double padX = look.metrics.px(20);
    const double padY = look.metrics.px(4);
    std::vector<BoxedLine> lines;
    double height = 0;
    for (const QString &text : texts) {
        lines.push_back(boxed(text, font));
        height += lines.back().size.height() + 2 * padY;
    }
    double y = top ? picture.top() + look.metrics.grid(3) : picture.bottom() - look.metrics.grid(4) - height;
    for (const BoxedLine &line : lines) {
        const QRectF box(picture.center().x() - line.size.width() / 2 - padX, y, line.size.width() + 2 * padX,
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
    for (const Cue &cue : cues)
        lines << brokenLines(cue.plainText(), font, picture.width() * 0.86);
    return lines;
}

void paintCaptions(QPainter &painter, const QRectF &picture, const QList<Cue> &cues, const QString &language, const Look &look)
{
    const QFont font = captionFont(picture.height(), language, look);
    QStringList top;
    QStringList bottom;
    for (const Cue &cue : cues)
        (standsAtTop(cue.settings) ? top : bottom) << brokenLines(cue.plainText(), font, picture.width() * 0.86);
    if (!top.isEmpty())
        paintBlock(painter, picture, top, true, font, look);
    if (!bottom.isEmpty())
        paintBlock(painter, picture, bottom, false, font, look);
}

} // namespace vitrine
