// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/floordraft.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QPoint onSheet(QPoint at) { return {std::clamp(at.x(), 0, FloorPlan::units), std::clamp(at.y(), 0, FloorPlan::units)}; }

/// As large as it is, moved until it lies on the sheet.
QRect onSheet(QRect area)
{
    area.setSize(area.size().boundedTo({FloorPlan::units, FloorPlan::units}).expandedTo({FloorPlan::smallest, FloorPlan::smallest}));
    area.moveTo(std::clamp(area.x(), 0, FloorPlan::units - area.width()), std::clamp(area.y(), 0, FloorPlan::units - area.height()));
    return area;
}

} // namespace

FloorDraft::FloorDraft(DeskContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.reader, &Reader::recordsChanged, this, &FloorDraft::follow);
}

void FloorDraft::open(ExhibitionId exhibition)
{
    if (exhibition != m_exhibition.id) {
        m_floor = 0;
        m_room = -1;
        m_spot = {};
    }
    m_exhibition = {};
    m_exhibition.id = exhibition;
    read();
}

void FloorDraft::setFollowing(bool isFollowing)
{
    const bool wasFollowing = std::exchange(m_isFollowing, isFollowing);
    if (isFollowing && !wasFollowing)
        read();
}

void FloorDraft::read()
{
    const ExhibitionId id = m_exhibition.id;
    const auto read = id.isNull() ? Result<Exhibition>(Exhibition()) : m_context.reader.exhibition(id);
    m_exhibition = read.value_or(Exhibition());
    const auto plan = FloorPlan::of(m_exhibition);
    m_problem = !read ? read.error().message : !plan ? plan.error().message : QString();
    m_plan = plan.value_or(FloorPlan());
    m_hang = hangOf(m_context.reader, m_exhibition);
    m_numbers.clear();
    for (const HungItem &one : m_hang)
        m_numbers[one.item] = one.number;
    keepChoice();
    Q_EMIT changed();
}

/// What was chosen may have gone.
void FloorDraft::keepChoice()
{
    m_floor = std::clamp(m_floor, 0, std::max(0, int(m_plan.floors.size()) - 1));
    if (m_room >= int(floor().rooms.size()))
        m_room = -1;
    if (m_plan.floorOf(m_spot) != m_floor || numberOf(m_spot) == 0)
        m_spot = {};
}

void FloorDraft::follow(const QList<RecordId> &records)
{
    if (m_exhibition.id.isNull() || !m_isFollowing)
        return;
    const bool isOurs = std::any_of(records.begin(), records.end(), [this](const RecordId &id) {
        const auto &sections = m_exhibition.sections;
        return id == anyId(m_exhibition.id) || m_numbers.contains(ItemId(id.uuid()))
            || std::find(sections.begin(), sections.end(), SectionId(id.uuid())) != sections.end();
    });
    if (isOurs || records.isEmpty())
        read();
}

int FloorDraft::numberOf(ItemId item) const
{
    const auto number = m_numbers.find(item);
    return number == m_numbers.end() ? 0 : number->second;
}

std::vector<ItemId> FloorDraft::strays() const
{
    std::vector<ItemId> strays;
    for (const Floor &floor : m_plan.floors) {
        for (const FloorSpot &spot : floor.spots) {
            if (numberOf(spot.item) == 0)
                strays.push_back(spot.item);
        }
    }
    return strays;
}

QString FloorDraft::titleOf(ItemId item) const
{
    const QString title = m_context.choices.titleOf(RecordType::Item, item.toString());
    const int number = numberOf(item);
    return number > 0 ? QLocale(m_context.language).toString(number) + u" · "_s + title : title;
}

QString FloorDraft::placeOf(ItemId item) const
{
    const int at = m_plan.floorOf(item);
    if (at < 0)
        return {};
    const Floor &floor = m_plan.floors[size_t(at)];
    const FloorRoom *room = roomAt(floor, m_plan.spotOf(item)->at);
    if (!room)
        return floorTitle(at);
    const QString name = planName(room->name, m_context.language);
    return name.isEmpty() ? tr("Room %1").arg(QLocale(m_context.language).toString(room - floor.rooms.data() + 1)) : name;
}

QString FloorDraft::lineOf(ItemId item) const
{
    const QString place = placeOf(item);
    return place.isEmpty() ? titleOf(item) : titleOf(item) + u" · "_s + place;
}

const Floor &FloorDraft::floor() const
{
    static const Floor empty;
    return m_plan.floors.empty() ? empty : m_plan.floors[size_t(m_floor)];
}

void FloorDraft::setFloor(int index)
{
    if (index == m_floor || index < 0 || index >= int(m_plan.floors.size()))
        return;
    m_floor = index;
    chooseNothing();
}

QString FloorDraft::floorTitle(int index) const
{
    const QString name = planName(m_plan.floors[size_t(index)].name, m_context.language);
    return name.isEmpty() ? tr("Floor %1").arg(QLocale(m_context.language).toString(index + 1)) : name;
}

QString FloorDraft::roomTitle(int index) const
{
    const QString name = planName(floor().rooms[size_t(index)].name, m_context.language);
    return name.isEmpty() ? tr("Room %1").arg(QLocale(m_context.language).toString(index + 1)) : name;
}

std::vector<FloorSpot> FloorDraft::spots() const
{
    std::vector<FloorSpot> spots = floor().spots;
    std::erase_if(spots, [this](const FloorSpot &spot) { return numberOf(spot.item) == 0; });
    std::sort(spots.begin(), spots.end(), [this](const FloorSpot &a, const FloorSpot &b) { return numberOf(a.item) < numberOf(b.item); });
    return spots;
}

void FloorDraft::chooseRoom(int index)
{
    m_room = index;
    m_spot = {};
    Q_EMIT changed();
}

void FloorDraft::chooseSpot(ItemId item)
{
    if (m_plan.floorOf(item) < 0)
        return;
    m_floor = m_plan.floorOf(item);
    m_room = -1;
    m_spot = item;
    keepChoice();
    Q_EMIT changed();
}

void FloorDraft::chooseNothing()
{
    m_room = -1;
    m_spot = {};
    Q_EMIT changed();
}

bool FloorDraft::step(bool isForward)
{
    const auto all = spots();
    const int rooms = int(floor().rooms.size());
    const int count = rooms + int(all.size());
    const auto at = std::find_if(all.begin(), all.end(), [this](const FloorSpot &spot) { return spot.item == m_spot; });
    const int now = m_room >= 0 ? m_room : m_spot.isNull() ? (isForward ? -1 : count) : rooms + int(at - all.begin());
    const int next = now + (isForward ? 1 : -1);
    if (next < 0 || next >= count) {
        chooseNothing();
        return false;
    }
    next < rooms ? chooseRoom(next) : chooseSpot(all[size_t(next - rooms)].item);
    return true;
}

bool FloorDraft::write(const FloorPlan &after, const QString &words)
{
    if (!mayEdit() || after == m_plan)
        return false;
    const auto checked = FloorPlan::fromJson(after.toJson()); // no more than can be read again
    if (!checked)
        Q_EMIT refused(tr("The plan stayed as it was: it holds no more than %1 floors, and a floor no more than %2 rooms.")
                           .arg(QLocale(m_context.language).toString(FloorPlan::mostFloors), QLocale(m_context.language).toString(FloorPlan::mostRooms)));
    const bool isDone = checked && m_context.editor.edit({RecordType::Exhibition, anyId(m_exhibition.id), after.changesFor(m_exhibition)}, words);
    read();
    return isDone;
}

FloorPlan FloorDraft::begun() const
{
    FloorPlan plan = m_plan;
    if (plan.floors.empty())
        plan.floors.emplace_back();
    return plan;
}

void FloorDraft::addFloor()
{
    FloorPlan after = m_plan;
    after.floors.emplace_back();
    if (write(after, tr("Floor plan: a floor added")))
        setFloor(int(m_plan.floors.size()) - 1);
}

void FloorDraft::removeFloor()
{
    if (m_plan.floors.empty())
        return;
    FloorPlan after = m_plan;
    after.floors.erase(after.floors.begin() + m_floor);
    (void)write(after, tr("Floor plan: a floor removed"));
}

void FloorDraft::rename(const QString &language, const QString &words)
{
    FloorPlan after = begun();
    Floor &floor = after.floors[size_t(m_floor)];
    PlanName &name = m_room >= 0 ? floor.rooms[size_t(m_room)].name : floor.name;
    const QString text = words.simplified().left(FloorPlan::longestName);
    const auto before = name.find(language);
    if (text == (before == name.end() ? QString() : before->second))
        return;
    if (text.isEmpty())
        name.erase(language);
    else
        name[language] = text;
    (void)write(after, m_room >= 0 ? tr("Floor plan: a room named") : tr("Floor plan: a floor named"));
}

void FloorDraft::addRoom(const QRect &area)
{
    if (area.width() < FloorPlan::smallest || area.height() < FloorPlan::smallest)
        return; // a slip of the hand
    FloorPlan after = begun();
    auto &rooms = after.floors[size_t(m_floor)].rooms;
    rooms.push_back({{}, onSheet(area)});
    if (write(after, tr("Floor plan: a room drawn")))
        chooseRoom(int(floor().rooms.size()) - 1);
}

void FloorDraft::setRoomArea(int index, const QRect &area)
{
    FloorPlan after = m_plan;
    after.floors[size_t(m_floor)].rooms[size_t(index)].area = onSheet(area);
    (void)write(after, tr("Floor plan: a room moved"));
}

void FloorDraft::place(ItemId item, QPoint at)
{
    if (item.isNull() || !mayEdit())
        return;
    FloorPlan after = begun();
    const bool isMoved = after.takeAway(item);
    after.floors[size_t(m_floor)].spots.push_back({item, onSheet(at)});
    const QString title = m_context.choices.titleOf(RecordType::Item, item.toString());
    if (m_plan.spotOf(item) && m_plan.floorOf(item) == m_floor && m_plan.spotOf(item)->at == onSheet(at))
        return;
    if (write(after, (isMoved ? tr("Floor plan: “%1” moved") : tr("Floor plan: “%1” placed")).arg(title)))
        chooseSpot(item);
}

void FloorDraft::moveChosen(QPoint way)
{
    if (m_room >= 0)
        setRoomArea(m_room, floor().rooms[size_t(m_room)].area.translated(way));
    else if (const FloorSpot *spot = m_plan.spotOf(m_spot))
        place(m_spot, spot->at + way);
}

void FloorDraft::sizeChosen(QPoint way)
{
    if (m_room < 0)
        return;
    QRect area = floor().rooms[size_t(m_room)].area;
    area.setWidth(std::clamp(area.width() + way.x(), FloorPlan::smallest, FloorPlan::units - area.x()));
    area.setHeight(std::clamp(area.height() + way.y(), FloorPlan::smallest, FloorPlan::units - area.y()));
    setRoomArea(m_room, area);
}

void FloorDraft::removeChosen()
{
    FloorPlan after = m_plan;
    if (m_room >= 0) {
        auto &rooms = after.floors[size_t(m_floor)].rooms;
        rooms.erase(rooms.begin() + std::exchange(m_room, -1));
        (void)write(after, tr("Floor plan: a room removed"));
    } else if (after.takeAway(m_spot)) {
        (void)write(after, tr("Floor plan: a spot removed"));
    }
}

void FloorDraft::removeStrays()
{
    FloorPlan after = m_plan;
    for (const ItemId &item : strays())
        after.takeAway(item);
    (void)write(after, tr("Floor plan: spots of what hangs no more removed"));
}

} // namespace vitrine
