// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dcwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

QString dcmiType(const Item &item)
{
    if (!item.kind)
        return u"Collection"_s;
    switch (*item.kind) {
    case ItemKind::Document: return u"Text"_s;
    case ItemKind::Photograph: return u"StillImage"_s;
    case ItemKind::Video: return u"MovingImage"_s;
    case ItemKind::Audio: return u"Sound"_s;
    case ItemKind::Handicraft:
    case ItemKind::Artwork: break;
    }
    return u"PhysicalObject"_s;
}

QString isoDate(const UncertainDate &date)
{
    static const QRegularExpression plain(u"^-?[0-9]{4}(-[01][0-9](-[0-3][0-9])?)?$"_s);
    if (plain.match(date.edtf).hasMatch())
        return date.edtf;
    if (!date.earliest || !date.latest)
        return {};
    const QString from = date.earliest->toString();
    const QString to = date.latest->toString();
    return from == to ? from : from + u'/' + to;
}

} // namespace vitrine
