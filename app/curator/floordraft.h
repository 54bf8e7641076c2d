// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "models/floorplan.h"

#include <QObject>

#include <set>

namespace vitrine {

/// The floor plan of one exhibition as it stands in the catalogue, what is chosen on it, and the deeds on it: each is one
/// step of undo. A plan that cannot be read is not written over.
class FloorDraft final : public QObject {
    Q_OBJECT
public:
    explicit FloorDraft(DeskContext &context, QObject *parent = nullptr);

    void open(ExhibitionId exhibition);
    /// Off while nobody looks: then nothing is read on every change of an item. On again, it reads.
    void setFollowing(bool isFollowing);
    /// Why the plan cannot be shown; empty: it can.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool mayEdit() const { return !m_context.editor.isReadOnly() && m_problem.isEmpty() && !m_exhibition.id.isNull(); }
    [[nodiscard]] const FloorPlan &plan() const { return m_plan; }
    [[nodiscard]] const std::vector<HungItem> &hang() const { return m_hang; }
    /// The number in the hang; 0: it hangs no more.
    [[nodiscard]] int numberOf(ItemId item) const;
    /// Items with a spot that hang in no section any more.
    [[nodiscard]] std::vector<ItemId> strays() const;
    /// "12 · Title · Room 2", digits of the desk's language.
    [[nodiscard]] QString lineOf(ItemId item) const;
    /// "12 · Title"
    [[nodiscard]] QString titleOf(ItemId item) const;
    /// Its room, else its floor; empty without a spot.
    [[nodiscard]] QString placeOf(ItemId item) const;

    /// The floor that is shown; an empty one where there is none yet.
    [[nodiscard]] const Floor &floor() const;
    [[nodiscard]] int floorIndex() const { return m_floor; }
    void setFloor(int index);
    [[nodiscard]] QString floorTitle(int index) const;
    /// Its name, else "Room 2".
    [[nodiscard]] QString roomTitle(int index) const;
    /// The spots of the floor that are shown, in the order of the hang.
    [[nodiscard]] std::vector<FloorSpot> spots() const;

    // What is chosen: a room, a spot or nothing.
    [[nodiscard]] int room() const { return m_room; }
    [[nodiscard]] ItemId spot() const { return m_spot; }
    void chooseRoom(int index);
    /// Shows its floor.
    void chooseSpot(ItemId item);
    void chooseNothing();
    /// From room to room, then from spot to spot; false at either end, nothing is chosen then.
    bool step(bool isForward);

    // Deeds.
    void addFloor();
    void removeFloor();
    /// Of the chosen room, else of the floor.
    void rename(const QString &language, const QString &words);
    void addRoom(const QRect &area);
    void setRoomArea(int index, const QRect &area);
    /// On the floor that is shown; moves a spot that is there.
    void place(ItemId item, QPoint at);
    /// The chosen room or spot; `way` in thousandths.
    void moveChosen(QPoint way);
    void sizeChosen(QPoint way);
    void removeChosen();
    void removeStrays();

Q_SIGNALS:
    void changed(); ///< the plan, the hang or what is chosen
    void refused(const QString &sentence); ///< a deed was not done

private:
    void read();
    void follow(const QList<RecordId> &records);
    void keepChoice();
    bool write(const FloorPlan &after, const QString &words);
    /// The plan with a floor to draw on.
    [[nodiscard]] FloorPlan begun() const;

    DeskContext &m_context;
    Exhibition m_exhibition;
    FloorPlan m_plan;
    std::vector<HungItem> m_hang;
    std::map<ItemId, int> m_numbers;
    QString m_problem;
    bool m_isFollowing = true;
    int m_floor = 0;
    int m_room = -1;
    ItemId m_spot;
};

} // namespace vitrine
