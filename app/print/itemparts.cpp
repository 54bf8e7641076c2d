// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/itemparts.h"

#include "base/bidi.h"
#include "domain/dateformat.h"
#include "print/qrcode.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double partGutter = points(10);
constexpr double picturesPerInch = 200;
constexpr size_t smallPictures = 4;

/// A picture painted anew, as fine as print shows it; null when it cannot be had.
QImage smallCopy(const PrintedItems &items, const ExportItems &exported, const Medium &medium, const QRectF &place)
{
    const int longest = static_cast<int>(std::lround(std::max(place.width(), place.height()) / unitsPerInch * picturesPerInch));
    const auto original = exported.reader().originalPath(medium.sha256);
    if (!original || !items.request().picture)
        return {};
    const auto bytes = items.request().picture(*original, longest);
    return bytes ? QImage::fromData(*bytes) : QImage();
}

void paintPlate(QPainter &painter, const QRectF &place, const Wording &why)
{
    painter.fillRect(place, colourOf(Ink::Plate));
    BlockMaker make(place.width() - 2 * partGutter, Qt::LeftToRight);
    make.text(why, typefaces::label, {0, make.width()}, 0);
    const Block words = make.take();
    if (words.height < place.height())
        words.paint(painter, place.topLeft() + QPointF(partGutter, (place.height() - words.height) / 2));
}

double framed(BlockMaker &make, const std::vector<Wording> &texts, const Typeface &face, const Strip &strip, double top)
{
    if (texts.empty())
        return top;
    const Strip inner{strip.x + points(7), strip.width - points(7), strip.column};
    double at = top + points(2);
    for (const Wording &text : texts) {
        const double from = at;
        at = make.text(text, face, inner, at);
        make.piece({strip.x, points(1.5), strip.column + 1}, from, at - from, [](QPainter &painter, const QRectF &place) { painter.fillRect(place, colourOf(Ink::Second)); });
    }
    return at + points(4);
}

} // namespace

double ItemParts::texts(BlockMaker &make, const std::vector<Wording> &texts, const Typeface &face, const Strip &strip, double top) const
{
    for (const Wording &text : texts)
        top = make.text(text, face, strip, top) + points(3);
    return top;
}

void ItemParts::noteMissingLanguages(const Item &item) const
{
    LossReport &report = m_items.items().report();
    if (item.title.isEmpty())
        report.lack(u"title"_s, item.number);
    for (const auto &[key, text] : {std::pair(u"title@"_s, &item.title), std::pair(u"label@"_s, &item.label)}) {
        for (const LanguageWords &words : m_items.words()) {
            if (!text->isEmpty() && !text->in(words.language()))
                report.lack(key + words.language(), item.number);
        }
    }
}

double ItemParts::badge(BlockMaker &make, const Item &item, const Typeface &face, const Strip &strip, double top) const
{
    return item.demonstration ? framed(make, {m_items.own(m_items.words().front().demonstration())}, face, strip, top) : top;
}

double ItemParts::advisory(BlockMaker &make, const Item &item, const Typeface &face, const Strip &strip, double top) const
{
    return framed(make, m_fields.texts(item.advisory), face, strip, top);
}

double ItemParts::fact(BlockMaker &make, const QString &name, const std::vector<Wording> &values, double nameWidth, double top) const
{
    make.rule({0, make.width()}, top);
    top += points(3.5);
    const double named = make.text(m_items.own(name), typefaces::label, {0, nameWidth, 0}, top + points(0.8));
    for (const Wording &value : values)
        top = make.text(value, typefaces::body, {nameWidth + partGutter, make.width() - nameWidth - partGutter, 1, false, true}, top);
    return std::max(top, named) + points(3);
}

double ItemParts::code(BlockMaker &make, const QString &text, const Strip &strip, double top) const
{
    const QrCode code = QrCode::of(text);
    if (code.isEmpty())
        return top;
    make.piece(strip, top, strip.width, [code](QPainter &painter, const QRectF &place) { code.paint(painter, place); });
    return top + strip.width;
}

double ItemParts::picture(BlockMaker &make, const Item &item, const Medium &medium, const Strip &strip, double highest, double top) const
{
    double height = highest;
    if (medium.width > 0 && medium.height > 0)
        height = std::clamp(strip.width * medium.height / medium.width, points(8), highest);
    const QString number = item.number;
    const bool isMirrored = directionOfLanguage(m_items.language()) == Qt::RightToLeft;
    const Wording unreadable = m_items.saying(QT_TRANSLATE_NOOP("vitrine::Print", "This picture cannot be read."));
    make.piece(strip, top, height, [&items = m_items, medium, number, unreadable, isMirrored](QPainter &painter, const QRectF &place) {
        const QImage copy = smallCopy(items, items.items(), medium, place);
        if (copy.isNull()) {
            items.unreadable().insert(number);
            paintPlate(painter, place, unreadable);
            return;
        }
        const QSizeF size = QSizeF(copy.size()).scaled(place.size(), Qt::KeepAspectRatio);
        const double x = isMirrored ? place.right() - size.width() : place.left();
        painter.drawImage(QRectF(QPointF(x, place.top()), size), copy);
    });
    return top + height;
}

Result<double> ItemParts::pictures(BlockMaker &make, const Item &item, double highest, double top)
{
    const auto media = m_items.items().media(item);
    if (!media)
        return media.unexpected();
    std::vector<Medium> shown;
    int others = 0;
    for (const Medium &medium : *media) {
        const bool isCovered = !m_items.request().print.showsCovered && !(item.advisory.isEmpty() && medium.advisory.isEmpty());
        if (medium.mimeType.startsWith("image/"_L1) && !isCovered && m_items.request().picture && shown.size() <= smallPictures)
            shown.push_back(medium);
        else
            ++others;
    }
    if (!shown.empty()) {
        top = picture(make, item, shown.front(), {0, make.width(), 2}, highest, top) + points(4);
        for (const Wording &caption : m_fields.texts(shown.front().caption))
            top = make.text(caption, typefaces::label, {0, make.width(), 0}, top);
        top += shown.size() > 1 ? points(5) : 0;
        const double width = (make.width() - partGutter * (smallPictures - 1)) / smallPictures;
        double bottom = top;
        for (size_t i = 1; i < shown.size(); ++i)
            bottom = std::max(bottom, picture(make, item, shown[i], {double(i - 1) * (width + partGutter), width, 2 + int(i)}, highest * 0.35, top) + points(3));
        top = bottom;
    }
    if (others > 0) {
        const QString words = m_items.say(QT_TRANSLATE_NOOP("vitrine::Print", "Further files, not printed: %1"));
        top = make.text(m_items.own(words.arg(localDigits(QString::number(others), m_items.language()))), typefaces::label, {0, make.width(), 0}, top);
    }
    return shown.empty() && others == 0 ? top : top + points(6);
}

} // namespace vitrine
