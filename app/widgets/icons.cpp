// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <QTransform>

#include <cmath>
#include <iterator>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *names[] = {
    "", "back", "home", "search", "textsize", "sun", "moon", "contrast", "info", "list", "timeline", "play", "pause",
    "replay10", "forward10", "volume0", "volume1", "volume2", "muted", "captions", "plus", "minus", "fit", "previous",
    "next", "close", "keypad", "qr", "mappin", "clock", "document", "photograph", "film", "sound", "handicraft",
    "artwork", "warning", "check", "person", "quote", "mic", "calendar", "backspace", "shift", "globe", "more", "down",
    "up", "undo", "restart", "share"};
static_assert(std::size(names) == static_cast<std::size_t>(Icon::Share) + 1);

QImage drawn(Icon icon, const QColor &colour, int side)
{
    QFile file(u":/vitrine/icons/"_s + iconName(icon) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QBuffer buffer(&svg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(QSize(side, side));
    return reader.read();
}

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(names[static_cast<int>(icon)]);
}

bool mirrorsInRightToLeft(Icon icon)
{
    switch (icon) {
    case Icon::Back:
    case Icon::Previous:
    case Icon::Next:
    case Icon::List:
    case Icon::Quote:
    case Icon::Backspace:
    case Icon::Undo:
        return true;
    default:
        return false;
    }
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int side, double devicePixelRatio, bool rightToLeft)
{
    if (icon == Icon::None || side <= 0)
        return {};
    const bool mirrored = rightToLeft && mirrorsInRightToLeft(icon);
    const int pixels = int(std::ceil(side * devicePixelRatio));
    const QString key = u"vitrine-icon-%1-%2-%3-%4"_s.arg(iconName(icon), colour.name())
                            .arg(pixels).arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image = drawn(icon, colour, pixels);
        pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour, int side, bool rightToLeft)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QPixmap pixmap = iconPixmap(icon, colour, side, ratio, rightToLeft);
    if (!pixmap.isNull())
        painter.drawPixmap(QPointF(std::round(rect.center().x() - side / 2.0), std::round(rect.center().y() - side / 2.0)),
                           pixmap);
}

bool iconsWork()
{
    return QImageReader::supportedImageFormats().contains("svg");
}

} // namespace vitrine
