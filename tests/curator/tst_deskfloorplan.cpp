// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/floordraft.h"
#include "curator/floorplancanvas.h"
#include "curator/floorplanpane.h"

#include "desk.h"

#include <QAccessible>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The floor plan on the real window, by mouse and keys.
class DeskFloorPlanTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aRoomIsDrawnMovedSizedNamedAndRemoved();
    void anItemIsPlacedMovedAndTypedAndEachIsUndone();
    void whatIsDroppedFromTheListHangsThere();
    void tabGoesThroughRoomsAndSpotsAndOut();
    void floorsAreAddedNamedAndRemoved();
    void anItemThatHangsNoMoreIsToldAndKeptUntilAsked();
    void aSpotLeadsToItsItem();
    void visitorsAreNotToldWhereThingsHang();
    void aBrokenPlanIsToldAndKept();
    void whoOnlyReadsSeesAllAndChangesNothing();
    void everyControlHasAName();
    void thePlanGrowsAndShrinksByKeys();

private:
    template<RecordLike R>
    Id<R> add(const R &record) const
    {
        const auto id = m_desk->catalogue->add(record);
        return id ? *id : Id<R>();
    }
    FloorPlanPane *pane() const { return m_desk->window->findChild<FloorPlanPane *>(); }
    FloorPlanCanvas &canvas() const { return pane()->canvas(); }
    template<class W>
    W *part(const QString &name) const { return pane()->findChild<W *>(name); }
    void look() const
    {
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QPoint at(int x, int y) const { return canvas().shown(QPointF(x, y)).toPoint(); }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        const QPoint half = (from + to) / 2;
        for (const QPoint &one : {half, to}) {
            QMouseEvent move(QEvent::MouseMove, one, canvas().mapToGlobal(one), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&canvas(), &move);
        }
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&canvas(), key, modifiers); }
    void undo() const { QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier); }
    /// As it stands in the catalogue.
    FloorPlan stored() const { return FloorPlan::of(*m_desk->reader->exhibition(m_exhibition)).value_or(FloorPlan()); }
    QTreeWidgetItem *lineOf(const QString &words) const
    {
        const auto lines = part<QTreeWidget>(u"floorItems"_s)->findItems(words, Qt::MatchContains | Qt::MatchRecursive);
        return lines.isEmpty() ? nullptr : lines.constFirst();
    }
    void choose(const QString &words) const
    {
        auto *list = part<QTreeWidget>(u"floorItems"_s);
        list->setFocus();
        list->setCurrentItem(lineOf(words));
    }
    void placeByClick(const QString &words, QPoint place) const
    {
        choose(words);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, place);
    }

    std::unique_ptr<test::Desk> m_desk;
    ExhibitionId m_exhibition;
    SectionId m_section;
    std::vector<ItemId> m_items;
};

void DeskFloorPlanTest::init()
{
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(m_desk->open());
    m_items.clear();
    Section section;
    section.title.set(u"en"_s, u"Handicraft"_s, TextOrigin::Original);
    for (const QString &title : {u"Beads"_s, u"Cloth"_s, u"Stone"_s}) {
        Item item;
        item.kind = ItemKind::Handicraft;
        item.number = u"DEMO-%1"_s.arg(m_items.size() + 1);
        item.title.set(u"en"_s, title, TextOrigin::Original);
        m_items.push_back(add(item));
        section.items.push_back({m_items.back(), {}});
    }
    m_section = add(section);
    Exhibition exhibition;
    exhibition.title.set(u"en"_s, u"An exhibition"_s, TextOrigin::Original);
    exhibition.sections = {m_section};
    m_exhibition = add(exhibition);
    const auto isLaidOut = [this] {
        if (!canvas().isVisible())
            look(); // a key does nothing while the window before this one is still the active one
        return canvas().isVisible() && canvas().sheet().width() > 600; // the preview has made room
    };
    QVERIFY(QTest::qWaitFor(isLaidOut, 20'000));
}

void DeskFloorPlanTest::aRoomIsDrawnMovedSizedNamedAndRemoved()
{
    QVERIFY(canvas().hasFocus());
    drag(at(100, 100), at(400, 500));
    QCOMPARE(stored().floors.size(), size_t(1));
    QCOMPARE(stored().floors[0].rooms.size(), size_t(1));
    QCOMPARE(stored().floors[0].rooms[0].area, QRect(100, 100, 300, 400));
    drag(at(200, 300), at(300, 300));
    QCOMPARE(stored().floors[0].rooms[0].area, QRect(200, 100, 300, 400));
    drag(at(500, 300), at(600, 300)); // its right edge
    QCOMPARE(stored().floors[0].rooms[0].area, QRect(200, 100, 400, 400));
    key(Qt::Key_Down);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(stored().floors[0].rooms[0].area, QRect(100, 110, 400, 390));
    auto *name = part<QLineEdit>(u"floorName_fr"_s);
    QVERIFY(name);
    name->setFocus();
    QTest::keyClicks(name, u"Salle 2"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(stored().floors[0].rooms[0].name, (PlanName{{u"fr"_s, u"Salle 2"_s}}));
    canvas().setFocus();
    key(Qt::Key_Delete);
    QVERIFY(stored().floors[0].rooms.empty());
    undo();
    QCOMPARE(stored().floors[0].rooms.size(), size_t(1));
    QCOMPARE(pane()->draft().floor().rooms.size(), size_t(1));
    for (int i = 0; i < 7; ++i)
        undo();
    QVERIFY(stored().floors.empty());
    drag(at(100, 100), at(102, 101)); // a slip of the hand
    QVERIFY(stored().floors.empty());
}

void DeskFloorPlanTest::anItemIsPlacedMovedAndTypedAndEachIsUndone()
{
    drag(at(0, 0), at(500, 1000));
    placeByClick(u"Beads"_s, at(250, 500));
    QCOMPARE(stored().spotOf(m_items[0])->at, QPoint(250, 500));
    QCOMPARE(lineOf(u"Beads"_s)->text(1), u"Room 1"_s);
    QCOMPARE(lineOf(u"Beads"_s)->data(0, Qt::AccessibleTextRole).toString(), pane()->draft().lineOf(m_items[0]));
    QVERIFY(pane()->draft().lineOf(m_items[0]).startsWith(u"1 · "_s) && pane()->draft().lineOf(m_items[0]).endsWith(u" · Room 1"_s));
    QCOMPARE(lineOf(u"Beads"_s)->parent()->indexOfChild(lineOf(u"Beads"_s)), 2); // those without a spot come first
    choose(u"Stone"_s);
    QTest::keyClick(part<QTreeWidget>(u"floorItems"_s), Qt::Key_Return);
    QVERIFY(stored().spotOf(m_items[2]));
    QVERIFY(canvas().hasFocus());
    const QPoint first = stored().spotOf(m_items[2])->at;
    key(Qt::Key_Right);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(stored().spotOf(m_items[2])->at, first + QPoint(10, 100));
    drag(at(250, 500), at(700, 200)); // the beads
    QCOMPARE(stored().spotOf(m_items[0])->at, QPoint(700, 200));
    auto *x = part<QDoubleSpinBox>(u"floorX"_s);
    x->setFocus();
    x->selectAll();
    QTest::keyClicks(x, u"12.5"_s);
    QTest::keyClick(x, Qt::Key_Return);
    QCOMPARE(stored().spotOf(m_items[0])->at, QPoint(125, 200));
    undo();
    QCOMPARE(stored().spotOf(m_items[0])->at, QPoint(700, 200));
    undo();
    QCOMPARE(stored().spotOf(m_items[0])->at, QPoint(250, 500));
    undo();
    undo();
    QCOMPARE(stored().spotOf(m_items[2])->at, first);
    undo();
    QVERIFY(!stored().spotOf(m_items[2]));
    // It is there after closing, and inside the house alone.
    QVERIFY(m_desk->open());
    look();
    QCOMPARE(pane()->draft().plan().spotOf(m_items[0])->at, QPoint(250, 500));
    QCOMPARE(m_desk->reader->exhibition(m_exhibition)->fieldAccess.at(u"extra"_s), Access::Internal);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    QCOMPARE(pane()->draft().spot(), m_items[0]);
    key(Qt::Key_Delete);
    QVERIFY(!stored().spotOf(m_items[0]));
}

void DeskFloorPlanTest::whatIsDroppedFromTheListHangsThere()
{
    choose(u"Cloth"_s);
    QMimeData words;
    QDropEvent drop(at(300, 700), Qt::CopyAction | Qt::MoveAction, &words, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject &>(canvas()).event(&drop); // the application takes drops from a system's drag alone
    QVERIFY(stored().spotOf(m_items[1]));
    QCOMPARE(stored().spotOf(m_items[1])->at, QPoint(300, 700));
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // the line stays
    QVERIFY(lineOf(u"Cloth"_s));
}

void DeskFloorPlanTest::tabGoesThroughRoomsAndSpotsAndOut()
{
    drag(at(0, 0), at(400, 400));
    placeByClick(u"Cloth"_s, at(600, 600));
    placeByClick(u"Beads"_s, at(800, 600));
    canvas().setFocus();
    key(Qt::Key_Escape);
    key(Qt::Key_Tab);
    QCOMPARE(pane()->draft().room(), 0);
    key(Qt::Key_Tab);
    QCOMPARE(canvas().accessibleName(), pane()->draft().lineOf(m_items[0])); // in the order of the hang
    QVERIFY(canvas().accessibleName().startsWith(u"1 · "_s));
    key(Qt::Key_Tab);
    QCOMPARE(pane()->draft().spot(), m_items[1]);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(pane()->draft().spot(), m_items[0]);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QVERIFY(!canvas().hasFocus());
}

void DeskFloorPlanTest::floorsAreAddedNamedAndRemoved()
{
    QTest::mouseClick(part<QPushButton>(u"addFloor"_s), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(u"addFloor"_s), Qt::LeftButton);
    auto *floors = part<QComboBox>(u"floors"_s);
    QCOMPARE(floors->count(), 2);
    QCOMPARE(floors->currentIndex(), 1);
    auto *name = part<QLineEdit>(u"floorName_en"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Upstairs"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(floors->itemText(1), u"Upstairs"_s);
    QCOMPARE(floors->itemText(0), u"Floor 1"_s);
    placeByClick(u"Beads"_s, at(500, 500));
    QCOMPARE(stored().floorOf(m_items[0]), 1);
    floors->setFocus();
    QTest::keyClick(floors, Qt::Key_Home);
    QCOMPARE(pane()->draft().floorIndex(), 0);
    choose(u"Beads"_s); // leads to its floor
    QTRY_COMPARE(pane()->draft().floorIndex(), 1);
    QTest::mouseClick(part<QPushButton>(u"removeFloor"_s), Qt::LeftButton);
    QCOMPARE(stored().floors.size(), size_t(1));
    QVERIFY(!stored().spotOf(m_items[0]));
    undo();
    QCOMPARE(stored().floorOf(m_items[0]), 1);
}

void DeskFloorPlanTest::anItemThatHangsNoMoreIsToldAndKeptUntilAsked()
{
    placeByClick(u"Beads"_s, at(500, 500));
    placeByClick(u"Cloth"_s, at(700, 500));
    auto *away = part<QPushButton>(u"removeStrays"_s);
    QVERIFY(!away->isVisible());
    Section section = *m_desk->reader->section(m_section);
    section.items.erase(section.items.begin());
    QVERIFY(m_desk->catalogue->update(section));
    QTRY_VERIFY(away->isVisible());
    QVERIFY(part<QLabel>(u"floorWords"_s)->isVisible());
    QCOMPARE(pane()->draft().spots().size(), size_t(1));
    QVERIFY(stored().spotOf(m_items[0]));
    QVERIFY(lineOf(u"Beads"_s)->parent()->text(0).contains(u"no more"_s));
    QTest::mouseClick(away, Qt::LeftButton);
    QVERIFY(!stored().spotOf(m_items[0]) && stored().spotOf(m_items[1]));
    QVERIFY(!away->isVisible());
    undo();
    QVERIFY(away->isVisible());
}

void DeskFloorPlanTest::aSpotLeadsToItsItem()
{
    placeByClick(u"Cloth"_s, at(500, 500));
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, at(500, 500));
    QCOMPARE(m_desk->window->form()->record(), anyId(m_items[1]));
    QVERIFY(!canvas().isVisible());
    // What changed meanwhile is there when one comes back, and what was chosen as well.
    Section section = *m_desk->reader->section(m_section);
    std::swap(section.items[0], section.items[1]);
    QVERIFY(m_desk->catalogue->update(section));
    look();
    QCOMPARE(pane()->draft().numberOf(m_items[1]), 1);
    QCOMPARE(pane()->draft().spot(), m_items[1]);
    canvas().setFocus();
    m_desk->window->open(RecordType::Item, anyId(m_items[0]));
    look();
    key(Qt::Key_Return);
    QCOMPARE(m_desk->window->form()->record(), anyId(m_items[1]));
}

void DeskFloorPlanTest::visitorsAreNotToldWhereThingsHang()
{
    Source source;
    source.title.set(u"en"_s, u"A register"_s, TextOrigin::Original);
    Exhibition exhibition = *m_desk->reader->exhibition(m_exhibition);
    exhibition.citations = {{add(source), u"page 1"_s}};
    exhibition.access = Access::Public;
    exhibition.status = Status::Published;
    exhibition.extra = {{u"colour"_s, {}, u"red"_s}};
    QVERIFY(m_desk->catalogue->update(exhibition));
    const auto visitor = m_desk->catalogue->reader(Audience::visitor());
    QCOMPARE(visitor->exhibition(m_exhibition)->extra.size(), size_t(1));
    placeByClick(u"Beads"_s, at(500, 500));
    QVERIFY(stored().spotOf(m_items[0]));
    QVERIFY(visitor->exhibition(m_exhibition)->extra.empty());
    undo();
    QCOMPARE(*m_desk->reader->exhibition(m_exhibition)->extra.begin(), exhibition.extra.front());
    QCOMPARE(visitor->exhibition(m_exhibition)->extra.size(), size_t(1));
}

void DeskFloorPlanTest::aBrokenPlanIsToldAndKept()
{
    Exhibition exhibition = *m_desk->reader->exhibition(m_exhibition);
    exhibition.extra = {{u"floorplan"_s, {}, u"{\"floors\":[{\"rooms\":7}]}"_s}};
    QVERIFY(m_desk->catalogue->update(exhibition));
    auto *words = part<QLabel>(u"floorWords"_s);
    QTRY_VERIFY(words->text().contains(u"cannot be read"_s));
    QVERIFY(!part<QPushButton>(u"addFloor"_s)->isEnabled());
    drag(at(100, 100), at(400, 400));
    key(Qt::Key_Insert);
    QCOMPARE(m_desk->reader->exhibition(m_exhibition)->extra, exhibition.extra);
    undo(); // of somebody else's deed there is nothing on this desk's stack
    exhibition = *m_desk->reader->exhibition(m_exhibition);
    exhibition.extra.clear();
    QVERIFY(m_desk->catalogue->update(exhibition));
    QTRY_VERIFY(words->isHidden());
    key(Qt::Key_Insert);
    QCOMPARE(stored().floors[0].rooms.size(), size_t(1));
}

void DeskFloorPlanTest::whoOnlyReadsSeesAllAndChangesNothing()
{
    drag(at(0, 0), at(400, 400));
    placeByClick(u"Cloth"_s, at(600, 600));
    const FloorPlan before = stored();
    m_desk->window->editor().setReadOnly(true);
    look();
    drag(at(600, 600), at(800, 800));
    drag(at(500, 100), at(900, 300));
    for (const Qt::Key one : {Qt::Key_Insert, Qt::Key_Right, Qt::Key_Delete})
        key(one);
    placeByClick(u"Beads"_s, at(700, 700));
    choose(u"Cloth"_s);
    QCOMPARE(pane()->draft().spot(), m_items[1]);
    QVERIFY(part<QDoubleSpinBox>(u"floorX"_s)->isReadOnly());
    QVERIFY(part<QLineEdit>(u"floorName_en"_s)->isReadOnly());
    for (const QString &name : {u"addFloor"_s, u"removeFloor"_s, u"addRoom"_s, u"removeChosen"_s})
        QVERIFY2(!part<QPushButton>(name)->isEnabled(), qPrintable(name));
    QCOMPARE(stored(), before);
}

void DeskFloorPlanTest::everyControlHasAName()
{
    for (QWidget *one : pane()->findChildren<QWidget *>()) {
        const bool isOurs = one->focusPolicy() != Qt::NoFocus && !one->objectName().startsWith(u"qt_"_s) && one->window() == m_desk->window.get();
        QAccessibleInterface *face = isOurs ? QAccessible::queryAccessibleInterface(one) : nullptr;
        QVERIFY2(!face || !face->text(QAccessible::Name).isEmpty(), one->metaObject()->className());
    }
}

void DeskFloorPlanTest::thePlanGrowsAndShrinksByKeys()
{
    const double before = canvas().sheet().width();
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(canvas().sheet().width() > before * 1.4);
    key(Qt::Key_Minus, Qt::ControlModifier);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QTRY_COMPARE(canvas().sheet().width(), before);
    // By the wheel, around the pointer.
    const QPoint pointer = at(700, 300);
    const QPoint seen = canvas().mapTo(pane(), pointer);
    for (int i = 0; i < 4; ++i) {
        const QPoint where = canvas().mapFrom(pane(), seen);
        QWheelEvent wheel(where, canvas().mapToGlobal(where), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &wheel);
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY(canvas().sheet().width() > before * 2);
    QVERIFY2((canvas().mapTo(pane(), at(700, 300)) - seen).manhattanLength() <= 8, qPrintable(QDebug::toString(canvas().mapTo(pane(), at(700, 300)) - seen)));
}

QTEST_MAIN(DeskFloorPlanTest)
#include "tst_deskfloorplan.moc"
