// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/storerooms.h"

#include "base/bidi.h"
#include "base/collate.h"
#include "domain/dateformat.h"
#include "domain/storageplace.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString things(const PrintedItems &items, qsizetype count)
{
    return items.say(QT_TRANSLATE_NOOP("vitrine::Print", "Entries: %1")).arg(localDigits(QString::number(count), items.language()));
}

QString placeName(const PrintedItems &items, const StorePlace &place)
{
    return place.name.isEmpty() ? items.say(QT_TRANSLATE_NOOP("vitrine::Print", "Location not recorded")) : isolate(place.name);
}

/// Whether entries were picked out by anything but where they are kept.
bool isPickedOut(const ExportRequest &request)
{
    const ItemQuery &query = request.query;
    return request.only || !query.words.isEmpty() || !query.filters.empty() || query.from || query.to || !query.section.isNull() || !query.within.isNull();
}

/// Shelves and boxes that were entered get their labels before anything lies in them.
void addEntered(std::vector<StorePlace> &places, PrintedItems &items)
{
    const auto entered = isPickedOut(items.request()) ? Result<std::vector<StoragePlace>>(std::vector<StoragePlace>()) : items.items().reader().storagePlaces();
    if (!entered) // visitors know of no places
        return;
    const QString &within = items.request().query.location;
    for (const StoragePlace &place : *entered) {
        const bool isLabelled = place.isEntered && (place.kind == PlaceKind::Shelf || place.kind == PlaceKind::Box);
        const bool isThere = std::any_of(places.begin(), places.end(), [&](const StorePlace &one) { return one.name == place.path; });
        if (isLabelled && !isThere && (within.isEmpty() || isInPlace(place.path, within)))
            places.push_back({place.path, 0, place.items, 0});
    }
    std::stable_sort(places.begin(), places.end(), [](const StorePlace &a, const StorePlace &b) { return compareNumbers(a.name, b.name) < 0; });
}

} // namespace

Result<std::vector<StorePlace>> storePlaces(PrintedItems &items)
{
    const auto before = [](const QString &a, const QString &b) { return compareNumbers(a, b) < 0; }; // box 9 before box 10
    std::map<QString, std::vector<ItemId>, decltype(before)> found(before);
    for (qsizetype place = 0; place < items.count(); ++place) {
        const auto item = items.at(place);
        if (!item)
            return item.unexpected();
        const QString name = tidyPlace((*item)->location);
        if (name.isEmpty())
            items.items().report().lack(u"location"_s, (*item)->number);
        found[name].push_back((*item)->id);
    }
    std::vector<StorePlace> places;
    std::vector<ItemId> order;
    for (const auto &[name, ids] : found) {
        places.push_back({name, static_cast<qsizetype>(order.size()), static_cast<qsizetype>(ids.size())});
        order.insert(order.end(), ids.begin(), ids.end());
    }
    if (places.size() > 1 && places.front().name.isEmpty()) // what has no place comes last
        std::rotate(places.begin(), places.begin() + 1, places.end());
    items.setOrder(std::move(order), true);
    return places;
}

BoxLabels::BoxLabels(std::unique_ptr<PrintedItems> items, const PageShape &shape)
    : LabelSheet(std::move(items), shape, {millimetres(174), millimetres(58), millimetres(8)})
{
}

Result<std::unique_ptr<Composition>> BoxLabels::of(std::unique_ptr<PrintedItems> items, const PageShape &shape)
{
    auto places = storePlaces(*items);
    if (!places)
        return places.unexpected();
    std::erase_if(*places, [](const StorePlace &place) { return place.name.isEmpty(); });
    addEntered(*places, *items);
    std::unique_ptr<BoxLabels> labels(new BoxLabels(std::move(items), shape));
    labels->m_places = std::move(*places);
    return std::unique_ptr<Composition>(std::move(labels));
}

QString BoxLabels::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Box labels")); }

QStringList BoxLabels::covered() { return {u"number"_s, u"kind"_s, u"level"_s, u"location"_s}; }

Result<void> BoxLabels::lay(BlockMaker &make, qsizetype n, const Strip &strip, double top)
{
    constexpr double largest = millimetres(40);
    constexpr Typeface faces[] = {{34, true}, {26, true}, {20, true}, {15, true}, {11, true}};
    constexpr Typeface small[] = {typefaces::label, {6.5, false, false, Ink::Second}};
    const StorePlace &place = m_places[static_cast<size_t>(n)];
    const double side = room() > 0 ? std::min({largest, room(), strip.width * 0.4}) : largest;
    const double bottom = top + room();
    const Strip words{strip.x, strip.width - side - points(room() > 0 ? 6 : 12), strip.column};
    (void)parts().code(make, place.name, {strip.x + strip.width - side, side, strip.column + 2}, top);
    const double smallRoom = lineHeight(typefaces::label, items().language());
    bool isCut = fit(make, {items().own(items().items().institution())}, small, words, top, smallRoom);
    top += points(1);
    isCut = fit(make, {items().own(isolate(place.name))}, faces, words, top, bottom - top - smallRoom) || isCut;
    isCut = fit(make, {items().own(things(items(), place.count))}, small, words, top, std::max(bottom - top, 0.0)) || isCut;
    if (isCut && n >= m_toldCuts) {
        m_toldCuts = n + 1;
        items().items().report().entry = place.name;
        items().items().report().lose(u"location"_s);
    }
    return {};
}

Result<std::unique_ptr<Composition>> ContentsList::of(std::unique_ptr<PrintedItems> items, const PageShape &shape)
{
    auto places = storePlaces(*items);
    if (!places)
        return places.unexpected();
    std::unique_ptr<ContentsList> list(new ContentsList(std::move(items), shape));
    list->m_places = std::move(*places);
    qsizetype block = 1;
    for (StorePlace &place : list->m_places) {
        place.block = block;
        block += 1 + place.count;
    }
    return std::unique_ptr<Composition>(std::move(list));
}

QString ContentsList::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Contents by location")); }

QStringList ContentsList::covered() { return {u"number"_s, u"kind"_s, u"level"_s, u"title"_s, u"location"_s}; }

Block ContentsList::heading(const StorePlace &place)
{
    constexpr double side = millimetres(17);
    BlockMaker make = maker();
    const Strip strip{0, make.width() - side - points(8)};
    (void)m_parts.code(make, place.name, {make.width() - side, side, 2}, 0);
    const double at = make.text(items().own(placeName(items(), place)), typefaces::heading, strip, points(8));
    make.text(items().own(things(items(), place.count)), typefaces::label, strip, at);
    Block block = make.take(points(3));
    block.gap = points(14);
    block.staysWithNext = true;
    return block;
}

const StorePlace &ContentsList::placeAt(qsizetype block) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), block, [](qsizetype n, const StorePlace &place) { return n < place.block; });
    return *(after - 1);
}

/// A page that goes on with a place says with which.
Block ContentsList::head(qsizetype n)
{
    if (n == 0 || items().count() == 0 || placeAt(n).block == n)
        return {};
    BlockMaker make = maker();
    const QString words = items().say(QT_TRANSLATE_NOOP("vitrine::Print", "%1 (continued)"));
    make.text(items().own(words.arg(placeName(items(), placeAt(n)))), typefaces::label, {0, make.width()}, 0);
    return make.take(points(4));
}

Result<Block> ContentsList::row(qsizetype place)
{
    constexpr double tick = points(8);
    constexpr double numberWidth = millimetres(34);
    constexpr double kindWidth = millimetres(30);
    const auto item = items().at(place);
    if (!item)
        return item.unexpected();
    BlockMaker make = maker();
    const double from = tick + points(8);
    make.piece({0, tick, 0}, points(5), tick, [](QPainter &painter, const QRectF &box) {
        painter.setPen(QPen(colourOf(Ink::Second), points(0.6)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    });
    make.text(m_parts.fields().number((*item)->number), typefaces::cell, {from, numberWidth - points(6), 1}, points(3));
    double at = points(3);
    for (const Wording &title : m_parts.fields().texts((*item)->title))
        at = make.text(title, typefaces::cell, {from + numberWidth, make.width() - from - numberWidth - kindWidth - points(6), 2}, at);
    const QString kind = m_parts.fields().kind(**item, items().words().front());
    const double marked = make.text(items().own(kind), typefaces::label, {make.width() - kindWidth, kindWidth, 3}, points(3));
    if ((*item)->demonstration)
        make.text(items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "Demonstration")), typefaces::label, {make.width() - kindWidth, kindWidth, 3}, marked);
    Block block = make.take(points(3.5));
    block.inset = points(3);
    block.backdrop = [](QPainter &painter, const QRectF &part) {
        painter.fillRect(QRectF(part.left(), part.bottom() - hairline / 2, part.width(), hairline / 2), colourOf(Ink::Rule));
    };
    return block;
}

Result<Block> ContentsList::block(qsizetype n)
{
    if (n == 0)
        return titleBlock({items().own(things(items(), items().count()))});
    if (items().count() == 0)
        return nothingBlock();
    const StorePlace &place = placeAt(n);
    return n == place.block ? heading(place) : row(place.first + n - place.block - 1);
}

} // namespace vitrine
