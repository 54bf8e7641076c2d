// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/floorplan.h"

#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

class FloorPlanTest final : public QObject {
    Q_OBJECT
private:
    static FloorPlan sample()
    {
        FloorPlan plan;
        Floor floor;
        floor.name = {{u"en"_s, u"Ground floor"_s}, {u"fa"_s, u"همکف"_s}};
        floor.rooms = {{{{u"fr"_s, u"Salle “A”"_s}}, QRect(0, 0, 500, 1000)}, {{}, QRect(100, 100, 100, 100)}};
        floor.spots = {{ItemId::fromString(u"6f1e0d3c-0000-4000-8000-000000000001"_s), QPoint(1000, 0)}};
        plan.floors = {floor, Floor()};
        return plan;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const auto read = FloorPlan::fromJson(sample().toJson());
        QVERIFY(read);
        QCOMPARE(*read, sample());
        QVERIFY(!sample().toJson().contains(u'\n'));
        QCOMPARE(FloorPlan::fromJson(u"{}"_s)->floors.size(), size_t(0));
    }

    void whatIsBrokenIsRefusedAndItsPlaceNamed_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("place");
        const QString uid = u"6f1e0d3c-0000-4000-8000-000000000001"_s;
        const auto floor = [](const QString &inner) -> QString { return u"{\"floors\":[{"_s + inner + u"}]}"_s; };
        const QString spot = u"{\"item\":\"%1\",\"x\":1,\"y\":1}"_s.arg(uid);
        QTest::newRow("list") << u"[]"_s << QString();
        QTest::newRow("unknown key") << u"{\"floors\":[],\"scale\":2}"_s << u"scale"_s;
        QTest::newRow("unknown key within") << floor(u"\"height\":2"_s) << u"floors[0].height"_s;
        QTest::newRow("floors no list") << u"{\"floors\":{}}"_s << u"floors"_s;
        QTest::newRow("floor no object") << u"{\"floors\":[3]}"_s << u"floors[0]"_s;
        QTest::newRow("name no object") << floor(u"\"name\":\"x\""_s) << u"floors[0].name"_s;
        QTest::newRow("name no text") << floor(u"\"name\":{\"fr\":3}"_s) << u"floors[0].name.fr"_s;
        QTest::newRow("name too long") << floor(u"\"name\":{\"fr\":\"%1\"}"_s.arg(QString(201, u'x'))) << u"floors[0].name.fr"_s;
        QTest::newRow("room without x") << floor(u"\"rooms\":[{\"y\":0,\"w\":10,\"h\":10}]"_s) << u"floors[0].rooms[0].x"_s;
        QTest::newRow("room beside") << floor(u"\"rooms\":[{\"x\":990,\"y\":0,\"w\":11,\"h\":10}]"_s) << u"floors[0].rooms[0].w"_s;
        QTest::newRow("room flat") << floor(u"\"rooms\":[{\"x\":0,\"y\":0,\"w\":10,\"h\":0}]"_s) << u"floors[0].rooms[0].h"_s;
        QTest::newRow("room half") << floor(u"\"rooms\":[{\"x\":0.5,\"y\":0,\"w\":10,\"h\":10}]"_s) << u"floors[0].rooms[0].x"_s;
        QTest::newRow("spot of nothing") << floor(u"\"spots\":[{\"item\":\"x\",\"x\":1,\"y\":1}]"_s) << u"floors[0].spots[0].item"_s;
        QTest::newRow("spot twice") << floor(u"\"spots\":[%1,%1]"_s.arg(spot)) << u"floors[0].spots[1].item"_s;
        QTest::newRow("spot beside") << floor(u"\"spots\":[{\"item\":\"%1\",\"x\":-1,\"y\":1}]"_s.arg(uid)) << u"floors[0].spots[0].x"_s;
        QTest::newRow("huge number") << floor(u"\"spots\":[{\"item\":\"%1\",\"x\":1,\"y\":1e300}]"_s.arg(uid)) << u"floors[0].spots[0].y"_s;
        QStringList many(51, u"{}"_s);
        QTest::newRow("too many floors") << u"{\"floors\":[%1]}"_s.arg(many.join(u',')) << u"floors"_s;
    }

    void whatIsBrokenIsRefusedAndItsPlaceNamed()
    {
        QFETCH(QString, json);
        QFETCH(QString, place);
        const auto read = FloorPlan::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QVERIFY(!read.error().message.isEmpty());
        if (!place.isEmpty())
            QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
    }

    void noCutOfThePlanIsTakenForOne()
    {
        const QString whole = sample().toJson();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!FloorPlan::fromJson(whole.left(length)));
    }

    void anExhibitionKeepsItBesideItsOtherFieldsAndInside()
    {
        Exhibition exhibition;
        exhibition.id = ExhibitionId::create();
        exhibition.extra = {{u"colour"_s, {}, u"red"_s}, {u"floorplan"_s, u"fr"_s, u"not ours"_s}};
        QVERIFY(FloorPlan::of(exhibition)->floors.empty());
        Exhibition after = exhibition;
        for (const FieldChange &change : sample().changesFor(exhibition))
            after = *applied(after, change);
        QCOMPARE(*FloorPlan::of(after), sample());
        QCOMPARE(after.extra.size(), size_t(3));
        QCOMPARE(after.fieldAccess.at(u"extra"_s), Access::Internal);
        QVERIFY(sample().changesFor(after).empty());
        Exhibition none = after;
        for (const FieldChange &change : FloorPlan().changesFor(after))
            none = *applied(none, change);
        QCOMPARE(none.extra, exhibition.extra);
        after.extra.push_back(after.extra.back());
        QVERIFY(!FloorPlan::of(after)); // which of the two is meant?
    }

    void aPlaceLiesInTheSmallestRoomAroundIt()
    {
        const Floor floor = sample().floors.front();
        QCOMPARE(roomAt(floor, {150, 150}), &floor.rooms[1]);
        QCOMPARE(roomAt(floor, {10, 10}), &floor.rooms[0]);
        QCOMPARE(roomAt(floor, {900, 10}), nullptr);
        QCOMPARE(planName(floor.name, u"fa"_s), u"همکف"_s);
        QCOMPARE(planName(floor.name, u"fr"_s), u"Ground floor"_s);
    }
};

QTEST_GUILESS_MAIN(FloorPlanTest)
#include "tst_floorplan.moc"
