// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/floorplan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QLatin1StringView fieldName("floorplan");
constexpr qsizetype longestValue = 4'000'000;

bool isPlan(const ExtraField &field) { return field.name == fieldName && field.language.isEmpty(); }

/// Reads piece by piece; the first fault is kept, by its place.
class PlanReader final {
public:
    QString fault;

    FloorPlan plan(const QJsonObject &json)
    {
        FloorPlan plan;
        onlyKeys(json, {u"floors"_s}, {});
        for (const auto &[floor, path] : objects(json, u"floors"_s, {}, FloorPlan::mostFloors))
            plan.floors.push_back(readFloor(floor, path));
        return plan;
    }

private:
    void add(const QString &path)
    {
        if (fault.isEmpty())
            fault = path.isEmpty() ? u"{}"_s : path;
    }
    void onlyKeys(const QJsonObject &json, const QStringList &known, const QString &path)
    {
        for (const QString &key : json.keys()) {
            if (!known.contains(key))
                add(path + key);
        }
    }
    /// The objects of a list and where they stand; a list that is left out is empty.
    std::vector<std::pair<QJsonObject, QString>> objects(const QJsonObject &json, const QString &key, const QString &path, int most)
    {
        const QJsonValue value = json.value(key);
        std::vector<std::pair<QJsonObject, QString>> all;
        if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > most)) {
            add(path + key);
            return all;
        }
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = path + key + u"[%1]"_s.arg(i);
            if (!list.at(i).isObject())
                add(place);
            all.emplace_back(list.at(i).toObject(), place + u'.');
        }
        return all;
    }
    int number(const QJsonObject &json, const QString &key, const QString &path, int least, int most)
    {
        const double value = json.value(key).isDouble() ? json.value(key).toDouble() : -1;
        if (value != std::floor(value) || value < least || value > most) {
            add(path + key);
            return least;
        }
        return int(value);
    }
    PlanName name(const QJsonObject &json, const QString &path)
    {
        PlanName name;
        const QJsonValue value = json.value("name"_L1);
        if (!value.isUndefined() && !value.isObject())
            add(path + u"name"_s);
        const QJsonObject texts = value.toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const QString words = text.value().toString();
            if (text.key().isEmpty() || words.isEmpty() || words.size() > FloorPlan::longestName)
                add(path + u"name."_s + text.key());
            name[text.key()] = words;
        }
        return name;
    }
    Floor readFloor(const QJsonObject &json, const QString &path)
    {
        Floor floor;
        onlyKeys(json, {u"name"_s, u"rooms"_s, u"spots"_s}, path);
        floor.name = name(json, path);
        for (const auto &[room, place] : objects(json, u"rooms"_s, path, FloorPlan::mostRooms))
            floor.rooms.push_back(readRoom(room, place));
        for (const auto &[spot, place] : objects(json, u"spots"_s, path, FloorPlan::mostSpots))
            floor.spots.push_back(readSpot(spot, place));
        return floor;
    }
    FloorRoom readRoom(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json, {u"name"_s, u"x"_s, u"y"_s, u"w"_s, u"h"_s}, path);
        const int x = number(json, u"x"_s, path, 0, FloorPlan::units);
        const int y = number(json, u"y"_s, path, 0, FloorPlan::units);
        const int width = number(json, u"w"_s, path, 1, FloorPlan::units - x);
        const int height = number(json, u"h"_s, path, 1, FloorPlan::units - y);
        return {name(json, path), QRect(x, y, width, height)};
    }
    FloorSpot readSpot(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json, {u"item"_s, u"x"_s, u"y"_s}, path);
        const ItemId item = ItemId::fromString(json.value("item"_L1).toString());
        if (item.isNull() || !m_items.insert(item).second)
            add(path + u"item"_s);
        return {item, QPoint(number(json, u"x"_s, path, 0, FloorPlan::units), number(json, u"y"_s, path, 0, FloorPlan::units))};
    }

    std::set<ItemId> m_items;
};

QJsonObject nameJson(const PlanName &name)
{
    QJsonObject json;
    for (const auto &[language, words] : name)
        json.insert(language, words);
    return json;
}

QJsonObject floorJson(const Floor &floor)
{
    QJsonArray rooms;
    for (const FloorRoom &room : floor.rooms) {
        const QRect &area = room.area;
        rooms.append(QJsonObject{{u"name"_s, nameJson(room.name)}, {u"x"_s, area.x()}, {u"y"_s, area.y()}, {u"w"_s, area.width()}, {u"h"_s, area.height()}});
    }
    QJsonArray spots;
    for (const FloorSpot &spot : floor.spots)
        spots.append(QJsonObject{{u"item"_s, spot.item.toString()}, {u"x"_s, spot.at.x()}, {u"y"_s, spot.at.y()}});
    return {{u"name"_s, nameJson(floor.name)}, {u"rooms"_s, rooms}, {u"spots"_s, spots}};
}

} // namespace

Result<FloorPlan> FloorPlan::fromJson(const QString &value)
{
    const QString words = tr("The floor plan of this exhibition cannot be read; it was left as it is. It can be mended or taken away in the exhibition’s form, under “Other fields, as they came”.");
    QJsonParseError parsed;
    const auto json = value.size() > longestValue ? QJsonDocument() : QJsonDocument::fromJson(value.toUtf8(), &parsed);
    if (!json.isObject())
        return fail(ErrorKind::Invalid, words, value.size() > longestValue ? u"too long"_s : parsed.errorString());
    PlanReader reader;
    FloorPlan plan = reader.plan(json.object());
    if (!reader.fault.isEmpty())
        return fail(ErrorKind::Invalid, words, reader.fault);
    return plan;
}

QString FloorPlan::toJson() const
{
    QJsonArray all;
    for (const Floor &floor : floors)
        all.append(floorJson(floor));
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"floors"_s, all}}).toJson(QJsonDocument::Compact));
}

Result<FloorPlan> FloorPlan::of(const Exhibition &exhibition)
{
    const auto count = std::count_if(exhibition.extra.begin(), exhibition.extra.end(), isPlan);
    if (count == 0)
        return FloorPlan();
    if (count > 1) // which one is meant cannot be known
        return fromJson({});
    return fromJson(std::find_if(exhibition.extra.begin(), exhibition.extra.end(), isPlan)->value);
}

std::vector<FieldChange> FloorPlan::changesFor(const Exhibition &exhibition) const
{
    Exhibition after = exhibition;
    std::erase_if(after.extra, isPlan);
    if (!floors.empty()) {
        after.extra.push_back({fieldName, {}, toJson()});
        auto &access = after.fieldAccess.try_emplace(u"extra"_s, Access::Internal).first->second;
        access = std::max(access, Access::Internal);
    }
    return differences(exhibition, after);
}

int FloorPlan::floorOf(ItemId item) const
{
    for (size_t i = 0; i < floors.size(); ++i) {
        const auto &spots = floors[i].spots;
        if (std::any_of(spots.begin(), spots.end(), [&item](const FloorSpot &spot) { return spot.item == item; }))
            return int(i);
    }
    return -1;
}

const FloorSpot *FloorPlan::spotOf(ItemId item) const
{
    const int floor = floorOf(item);
    if (floor < 0)
        return nullptr;
    const auto &spots = floors[size_t(floor)].spots;
    return &*std::find_if(spots.begin(), spots.end(), [&item](const FloorSpot &spot) { return spot.item == item; });
}

bool FloorPlan::takeAway(ItemId item)
{
    size_t gone = 0;
    for (Floor &floor : floors)
        gone += std::erase_if(floor.spots, [&item](const FloorSpot &spot) { return spot.item == item; });
    return gone > 0;
}

QString planName(const PlanName &name, const QString &language)
{
    const auto own = name.find(language);
    return own != name.end() ? own->second : name.empty() ? QString() : name.begin()->second;
}

const FloorRoom *roomAt(const Floor &floor, QPoint place)
{
    const FloorRoom *found = nullptr;
    const auto size = [](const FloorRoom &room) { return room.area.width() * room.area.height(); };
    for (const FloorRoom &room : floor.rooms) {
        const bool isAround = room.area.adjusted(0, 0, 1, 1).contains(place);
        if (isAround && (!found || size(room) < size(*found)))
            found = &room;
    }
    return found;
}

std::vector<HungItem> hangOf(const Reader &reader, const Exhibition &exhibition)
{
    std::vector<HungItem> hang;
    std::set<ItemId> seen;
    for (const SectionId &id : exhibition.sections) {
        const auto section = reader.section(id);
        if (!section)
            continue;
        for (const HangEntry &entry : section->items) {
            if (!entry.item.isNull() && seen.insert(entry.item).second)
                hang.push_back({entry.item, id, int(hang.size()) + 1});
        }
    }
    return hang;
}

} // namespace vitrine
