// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/storeroom.h"

#include "domain/approval.h"
#include "domain/custodywords.h"
#include "domain/storageplace.h"
#include "support/storeroom.h"

#include <QTimeZone>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Places, moves, the accession register and stocktaking.
class StoreRoomTest : public QObject {
    Q_OBJECT
private:
    FixedClock m_clock{QDateTime(QDate(2026, 1, 2), QTime(12, 0), QTimeZone::utc())};
    std::unique_ptr<Storeroom> m_store;

    [[nodiscard]] StoreRoom room() const { return StoreRoom(*m_store->catalogue); }
    [[nodiscard]] ItemId add(const QString &number, const QString &location = {})
    {
        Item item = m_store->whole(number);
        item.location = location;
        return m_store->add(item);
    }
    [[nodiscard]] ItemId idOf(const QString &number) const { return *m_store->desk()->itemByNumber(number); }
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        const auto places = m_store->desk()->storagePlaces();
        for (const StoragePlace &place : *places)
            paths += place.path + u" ("_s + QString::number(place.items) + u')';
        return paths;
    }
    /// The custody log of one kind, as its notes say it.
    [[nodiscard]] QStringList log(CustodyType type, Access upTo = Access::Sealed) const
    {
        QStringList notes;
        const auto events = m_store->desk(upTo)->custodyLog(type);
        for (const CustodyEvent &event : *events)
            notes += event.note;
        return notes;
    }
    [[nodiscard]] QString kept(const QString &place, bool withLevels = false) const
    {
        ItemQuery query;
        query.location = place;
        query.levelsAboveItem = withLevels;
        return numbersOf(*m_store->desk(), query);
    }
    /// Number and outcome of each line.
    [[nodiscard]] QStringList lines(StocktakeId stocktake) const
    {
        QStringList lines;
        const auto all = m_store->desk()->stocktakeLines(stocktake);
        for (const StocktakeLine &line : *all)
            lines += line.number + u' ' + enumName(line.outcome);
        return lines;
    }
    void logIsWhole() const
    {
        const auto report = m_store->catalogue->check({});
        QVERIFY(report);
        QCOMPARE(report->errors.filter(u"custody"_s), QStringList());
    }

private Q_SLOTS:
    void aNumberIsADeletedEntrysUntilThatIsBack()
    {
        const ItemId id = add(u"G-1"_s);
        QVERIFY(!*room().wasDeleted(u"G-1"_s));
        QVERIFY(m_store->catalogue->remove(anyId(id), u"error"_s));
        QVERIFY(*room().wasDeleted(u"G-1"_s));
        for (const QString &other : {u"G-2"_s, u"g-1"_s, u"G-1 "_s, u"G%"_s, QString()})
            QVERIFY2(!*room().wasDeleted(other), qPrintable(other));
        QVERIFY(m_store->catalogue->restore(anyId(id)));
        QVERIFY(!*room().wasDeleted(u"G-1"_s)); // the tombstone stays for ever, the entry is back
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_store = std::make_unique<Storeroom>(QStringList{u"fr"_s, u"fa"_s}, m_clock);
        m_store->catalogue->setActor({u"Ana"_s});
    }

    void aPlaceIsWrittenFromOutsideIn_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("tidy");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("enclosing");
        QTest::newRow("as it should be") << u"Depot > Shelf 4"_s << u"Depot > Shelf 4"_s << u"Shelf 4"_s << u"Depot"_s;
        QTest::newRow("needless spaces") << u"  Depot>Shelf   4 >"_s << u"Depot > Shelf 4"_s << u"Shelf 4"_s << u"Depot"_s;
        QTest::newRow("the printed sign") << u"Depot › Shelf 4 › Box 12"_s << u"Depot > Shelf 4 > Box 12"_s << u"Box 12"_s << u"Depot > Shelf 4"_s;
        QTest::newRow("one step") << u"Reserve A, shelf 3"_s << u"Reserve A, shelf 3"_s << u"Reserve A, shelf 3"_s << QString();
        QTest::newRow("Persian") << u"انبار > قفسهٔ ۴"_s << u"انبار > قفسهٔ ۴"_s << u"قفسهٔ ۴"_s << u"انبار"_s;
        QTest::newRow("nothing") << u" > "_s << QString() << QString() << QString();
    }
    void aPlaceIsWrittenFromOutsideIn()
    {
        QFETCH(QString, written);
        QTEST(tidyPlace(written), "tidy");
        QTEST(placeName(written), "name");
        QTEST(enclosingPlace(written), "enclosing");
    }

    void aPlaceHoldsWhatIsInsideItAndNoNamesake()
    {
        QVERIFY(isInPlace(u"Depot>Shelf 4"_s, u"Depot"_s));
        QVERIFY(isInPlace(u"Depot"_s, u"Depot"_s));
        QVERIFY(!isInPlace(u"Depot 2 > Shelf 4"_s, u"Depot"_s));
        QVERIFY(!isInPlace(u"Depot > Shelf 40"_s, u"Depot > Shelf 4"_s));
        QVERIFY(!isInPlace(u"Depot"_s, QString()));
    }

    void placesAreThoseEnteredAndThoseThatItemsName()
    {
        QVERIFY(!add(u"1"_s, u"Depot > Shelf 10 > Box 2"_s).isNull());
        QVERIFY(!add(u"2"_s, u"Depot>Shelf 9"_s).isNull());
        QVERIFY(!add(u"3"_s).isNull());
        QVERIFY(room().enter({u" Depot > Shelf 9 > Box 1"_s, PlaceKind::Box, u"B1"_s, u"acid free"_s}));
        QCOMPARE(paths(), (QStringList{u"Depot (2)"_s, u"Depot > Shelf 9 (1)"_s, u"Depot > Shelf 9 > Box 1 (0)"_s, u"Depot > Shelf 10 (1)"_s,
                                       u"Depot > Shelf 10 > Box 2 (1)"_s}));
        const auto box = m_store->desk()->storagePlaces()->at(2);
        QCOMPARE(box, (StoragePlace{u"Depot > Shelf 9 > Box 1"_s, PlaceKind::Box, u"B1"_s, u"acid free"_s, true, 0}));
    }

    void whatIsKeptInAPlaceIsFoundHoweverItIsWritten()
    {
        QVERIFY(!add(u"1"_s, u"Depot > Shelf 4 > Box 2"_s).isNull());
        QVERIFY(!add(u"2"_s, u"Depot›Shelf 4"_s).isNull());
        QVERIFY(!add(u"3"_s, u"Depot > Shelf 40"_s).isNull());
        QCOMPARE(kept(u"Depot > Shelf 4"_s), u"1 2"_s);
        QCOMPARE(kept(u"Depot"_s), u"1 2 3"_s);
        QCOMPARE(kept(u"Elsewhere"_s), QString());
        QVERIFY(room().move({idOf(u"1"_s)}, u"Elsewhere"_s, {}));
        QCOMPARE(kept(u"Depot > Shelf 4"_s), u"2"_s);
        QCOMPARE(kept(u"Elsewhere"_s), u"1"_s);
    }

    void aPlaceThatIsNotOnesToKnowFindsNothing()
    {
        Item item = m_store->whole(u"1"_s);
        item.location = u"Safe"_s;
        item.fieldAccess[u"location"_s] = Access::Restricted;
        QVERIFY(!m_store->add(item).isNull());
        ItemQuery query;
        query.location = u"Safe"_s;
        QCOMPARE(numbersOf(*m_store->desk(Access::Restricted), query), u"1"_s);
        QCOMPARE(numbersOf(*m_store->desk(Access::Internal), query), QString());
        QCOMPARE(m_store->desk(Access::Internal)->storagePlaces()->size(), size_t(0));
        QCOMPARE(m_store->catalogue->reader(Audience::visitor())->storagePlaces().error().kind, ErrorKind::Refused);
        query.location.clear();
        QCOMPARE(numbersOf(*m_store->catalogue->reader(Audience::visitor()), query), u"1"_s);
        query.location = u"Depot"_s;
        QCOMPARE(m_store->catalogue->reader(Audience::visitor())->count(query).value_or(-1), 0);
    }

    void aLabelBelongsToOnePlace()
    {
        QVERIFY(room().enter({u"A"_s, PlaceKind::Box, u"7"_s, {}}));
        const auto second = room().enter({u"B"_s, PlaceKind::Box, u"7"_s, {}});
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        QVERIFY(second.error().message.contains(u"“A”"_s));
        QCOMPARE(paths(), QStringList{u"A (0)"_s});
        QVERIFY(room().enter({u"A"_s, PlaceKind::Shelf, u"7"_s, u"again"_s}));
        QCOMPARE(room().enter({u" > "_s, PlaceKind::Box, {}, {}}).error().kind, ErrorKind::Invalid);
    }

    void aPlaceThatHoldsSomethingIsNotTakenAway()
    {
        QVERIFY(room().enter({u"Depot"_s, PlaceKind::Building, {}, {}}));
        QVERIFY(room().enter({u"Depot > Room"_s, PlaceKind::Room, {}, {}}));
        QVERIFY(!add(u"1"_s, u"Depot > Room"_s).isNull());
        QCOMPARE(room().remove(u"Depot > Room"_s).error().kind, ErrorKind::Refused);
        QVERIFY(room().move({idOf(u"1"_s)}, {}, {}));
        QCOMPARE(room().remove(u"Depot"_s).error().kind, ErrorKind::Refused);
        QVERIFY(room().remove(u"Depot > Room"_s));
        QVERIFY(room().remove(u"Depot"_s));
        QCOMPARE(paths(), QStringList());
    }

    void aPlaceTakesEverythingInItAlongWhenItIsRenamed()
    {
        QVERIFY(room().enter({u"Depot > Shelf 4"_s, PlaceKind::Shelf, u"S4"_s, {}}));
        QVERIFY(!add(u"1"_s, u"Depot > Shelf 4 > Box 2"_s).isNull());
        QVERIFY(!add(u"2"_s, u"Depot"_s).isNull());
        QCOMPARE(room().rename(u"Depot > Shelf 4"_s, u"Annex > Shelf A"_s).value_or(-1), 1);
        QCOMPARE(m_store->named(u"1"_s).location, u"Annex > Shelf A > Box 2"_s);
        QCOMPARE(m_store->desk()->storagePlaces()->at(1).code, u"S4"_s);
        QCOMPARE(paths(), (QStringList{u"Annex (1)"_s, u"Annex > Shelf A (1)"_s, u"Annex > Shelf A > Box 2 (1)"_s, u"Depot (1)"_s}));
        QCOMPARE(room().rename(u"Annex"_s, u"Annex > Shelf A"_s).error().kind, ErrorKind::Refused);
        QCOMPARE(room().rename(u"Annex"_s, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(room().rename(u"Annex"_s, u"Annex>"_s).value_or(-1), 0);
        logIsWhole();
    }

    void twoPlacesDoNotBecomeOne()
    {
        QVERIFY(room().enter({u"A > Box"_s, PlaceKind::Box, u"1"_s, {}}));
        QVERIFY(room().enter({u"B > Box"_s, PlaceKind::Box, u"2"_s, {}}));
        QVERIFY(!add(u"1"_s, u"A > Box"_s).isNull());
        const auto renamed = room().rename(u"A"_s, u"B"_s);
        QCOMPARE(renamed.error().kind, ErrorKind::Refused);
        QVERIFY(renamed.error().message.contains(u"B > Box"_s));
        QCOMPARE(m_store->named(u"1"_s).location, u"A > Box"_s);
    }

    void writingAPlaceOtherwiseIsNoMove()
    {
        const ItemId id = add(u"1"_s, u"Depot>Shelf 4"_s);
        QCOMPARE(room().move({id}, u"Depot › Shelf 4"_s, {}).value_or(-1), 0);
        QVERIFY(m_store->catalogue->change(RecordType::Item, anyId(id), {{u"location"_s, {}, u"Depot>Shelf 4"_s, u"Depot > Shelf 4"_s}}));
        QCOMPARE(log(CustodyType::Transfer), QStringList());
    }

    void anEntryThatIsNamedTwiceIsMovedOnce()
    {
        const ItemId id = add(u"1"_s, u"Depot"_s);
        QCOMPARE(room().move({id, id}, u"Room"_s, {}).value_or(-1), 1);
        QCOMPARE(m_store->named(u"1"_s).location, u"Room"_s);
    }

    void aMoveIsInTheCustodyLogAndCanBeTakenBack()
    {
        const ItemId first = add(u"1"_s, u"Depot"_s);
        const ItemId second = add(u"2"_s);
        const ItemId third = add(u"3"_s, u"Workshop"_s);
        QCOMPARE(room().move({first, second, third}, u" Workshop "_s, u"to be framed"_s).value_or(-1), 2);
        QCOMPARE(log(CustodyType::Transfer), (QStringList{uR"({"from":"Depot","to":"Workshop","why":"to be framed"})"_s,
                                                          uR"({"to":"Workshop","why":"to be framed"})"_s}));
        QVERIFY(m_store->catalogue->revert(m_store->catalogue->lastDeed()));
        QCOMPARE(m_store->named(u"1"_s).location, u"Depot"_s);
        QCOMPARE(m_store->named(u"2"_s).location, QString());
        QCOMPARE(log(CustodyType::Transfer).size(), 4);
        QVERIFY(log(CustodyType::Transfer).contains(uR"({"from":"Workshop","to":"Depot"})"_s));
        QCOMPARE(room().move({third}, u"Workshop"_s, {}).value_or(-1), 0);
        logIsWhole();
    }

    void whateverChangesTheLocationIsAMove()
    {
        const ItemId id = add(u"1"_s, u"Depot"_s);
        QCOMPARE(log(CustodyType::Transfer), QStringList()); // it came, it was not moved
        QVERIFY(m_store->catalogue->change(RecordType::Item, anyId(id), {{u"location"_s, {}, u"Depot"_s, u"Room 3"_s}}));
        Item item = m_store->named(u"1"_s);
        item.title.set(u"fr"_s, u"Autre"_s);
        QVERIFY(m_store->catalogue->update(item));
        QCOMPARE(log(CustodyType::Transfer), QStringList{uR"({"from":"Depot","to":"Room 3"})"_s});
    }

    void movingWhatIsPublicNeedsNoSecondPersonAndNoEditor()
    {
        const ItemId id = add(u"1"_s, u"Depot"_s);
        QVERIFY(m_store->catalogue->setSetting(u"approval"_s, u"second"_s));
        QCOMPARE(m_store->named(u"1"_s).status, Status::Published);
        m_store->catalogue->setActor({u"Ben"_s, PersonRole::Contributor});
        QVERIFY(room().move({id}, u"Room"_s, {}));
        QCOMPARE(m_store->named(u"1"_s).status, Status::Published);
        QCOMPARE(m_store->named(u"1"_s).location, u"Room"_s);
        const auto history = m_store->desk()->history(anyId(id));
        QCOMPARE(approvalOf(*history).writers, QStringList{u"Ana"_s}); // Ben only moved it
        QCOMPARE(m_store->catalogue->change(RecordType::Item, anyId(id), {{u"location"_s, {}, u"Room"_s, u"Hall"_s}, {u"notes"_s, {}, {}, u"x"_s}}).error().kind,
                 ErrorKind::Refused);
    }

    void theRegisterKeepsWhatCameInAndCorrectsByFurtherLines()
    {
        const ItemId id = add(u"2026.1"_s);
        QVERIFY(room().accession(id, {{}, {}, AccessionMethod::Gift, u"autumn 2025"_s, u"a family"_s, u"in two boxes"_s}));
        QCOMPARE(room().accession(id, {{}, {}, AccessionMethod::Purchase, {}, {}, {}}).error().kind, ErrorKind::Refused);
        const auto events = *m_store->desk()->custodyLog(CustodyType::Accession);
        QCOMPARE(events.size(), size_t(1));
        const Accession line = *accessionOf(events.front());
        QCOMPARE(line, (Accession{u"2026.1"_s, u"Titre"_s, AccessionMethod::Gift, u"autumn 2025"_s, u"a family"_s, u"in two boxes"_s}));
        QCOMPARE(events.front().who, u"Ana"_s);
        QVERIFY(room().accession(id, {{}, {}, AccessionMethod::Deposit, {}, {}, {}, events.front().sequence}));
        QCOMPARE(room().accession(id, {{}, {}, AccessionMethod::Deposit, {}, {}, {}, 9999}).error().kind, ErrorKind::Invalid);
        QCOMPARE(room().accession(ItemId::create(), {}).error().kind, ErrorKind::Missing);
        QCOMPARE(log(CustodyType::Accession).size(), 2);
        logIsWhole();
    }

    void whoGaveItIsRestricted()
    {
        const ItemId id = add(u"1"_s, u"Depot"_s);
        QVERIFY(room().accession(id, {{}, {}, AccessionMethod::Gift, {}, u"a family"_s, {}}));
        QVERIFY(log(CustodyType::Accession, Access::Restricted).front().contains(u"a family"_s));
        QVERIFY(!log(CustodyType::Accession, Access::Internal).front().contains(u"a family"_s));
        QCOMPARE(log(CustodyType::Accession, Access::Public), QStringList());
        QVERIFY(m_store->catalogue->remove(anyId(id), u"error"_s));
        QVERIFY(log(CustodyType::Accession, Access::Restricted).front().contains(u"Titre"_s));
        QVERIFY(!log(CustodyType::Accession, Access::Internal).front().contains(u"Titre"_s));
        QCOMPARE(m_store->catalogue->reader(Audience::visitor())->custodyLog(CustodyType::Accession).error().kind, ErrorKind::Refused);
    }

    void movesAreToldToThoseWhoMayKnowThePlace()
    {
        Item item = m_store->whole(u"1"_s);
        item.fieldAccess[u"location"_s] = Access::Restricted;
        const ItemId id = m_store->add(item);
        const ItemId open = add(u"2"_s);
        QVERIFY(room().move({id, open}, u"Safe"_s, {}));
        QCOMPARE(log(CustodyType::Transfer, Access::Restricted).size(), 2);
        QCOMPARE(log(CustodyType::Transfer, Access::Internal).size(), 1);
        QCOMPARE(m_store->desk(Access::Internal)->custody(anyId(id))->size(), size_t(0));
        QCOMPARE(m_store->desk(Access::Internal)->custody(anyId(open))->size(), size_t(1));
    }

    void whatIsSealedIsNotToldToThoseWhoMayReadWhatIsRestricted()
    {
        Item item = m_store->whole(u"1"_s);
        item.access = Access::Sealed;
        const ItemId sealed = m_store->add(item);
        Item hidden = m_store->whole(u"2"_s);
        hidden.fieldAccess[u"location"_s] = Access::Sealed;
        hidden.fieldAccess[u"title"_s] = Access::Sealed;
        const ItemId placeless = m_store->add(hidden);
        QVERIFY(room().accession(sealed, {{}, {}, AccessionMethod::Gift, {}, u"a family"_s, {}}));
        QVERIFY(room().accession(placeless, {{}, {}, AccessionMethod::Gift, {}, u"another"_s, {}}));
        QVERIFY(room().move({sealed, placeless}, u"Safe"_s, {}));
        const auto stocktake = room().begin(u"All"_s, {}, {sealed, placeless});
        QCOMPARE(log(CustodyType::Accession).size(), 2);
        const QStringList lines = log(CustodyType::Accession, Access::Restricted);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.front().contains(u"another"_s) && !lines.front().contains(u"Titre"_s));
        QCOMPARE(log(CustodyType::Transfer).size(), 2);
        QCOMPARE(log(CustodyType::Transfer, Access::Restricted), QStringList());
        QCOMPARE(m_store->desk()->stocktakeLines(*stocktake)->size(), size_t(2));
        QCOMPARE(m_store->desk(Access::Restricted)->stocktakeLines(*stocktake)->size(), size_t(0));
    }

    void anEntryThatGetsAnotherNumberKeepsItsLine()
    {
        const ItemId item = add(u"1"_s, u"A"_s);
        const auto id = room().begin(u"All"_s, {}, {item});
        QVERIFY(m_store->catalogue->change(RecordType::Item, anyId(item), {{u"number"_s, {}, u"1"_s, u"2026.1"_s}}));
        QCOMPARE(room().saw(*id, u"2026.1"_s, {})->outcome, StocktakeOutcome::Seen);
        QVERIFY(room().close(*id));
        QCOMPARE(lines(*id), QStringList{u"1 seen"_s});
    }

    void aStocktakeTellsWhereEverythingIs()
    {
        const ItemId seen = add(u"1"_s, u"Depot > Shelf 1"_s);
        const ItemId elsewhere = add(u"2"_s, u"Depot > Shelf 1"_s);
        const ItemId missing = add(u"3"_s, u"Depot > Shelf 1"_s);
        const ItemId surplus = add(u"9"_s, u"Depot > Shelf 2"_s);
        const auto id = room().begin(u" Shelf 1 "_s, u"scope"_s, {seen, elsewhere, missing});
        QVERIFY(id);
        QCOMPARE(lines(*id), (QStringList{u"1 waiting"_s, u"2 waiting"_s, u"3 waiting"_s}));
        QCOMPARE(room().saw(*id, u" 1 "_s, {})->outcome, StocktakeOutcome::Seen);
        QCOMPARE(room().saw(*id, u"2"_s, u"Depot › Shelf 2"_s, u"loose page"_s)->outcome, StocktakeOutcome::Misplaced);
        QCOMPARE(room().saw(*id, u"9"_s, u"Depot > Shelf 1"_s)->outcome, StocktakeOutcome::Surplus);
        QCOMPARE(room().saw(*id, u"X-404"_s, u"Depot > Shelf 1"_s)->outcome, StocktakeOutcome::Unknown);
        Stocktake now = m_store->desk()->stocktakes()->front();
        QCOMPARE(now.title, u"Shelf 1"_s);
        QCOMPARE(std::tuple(now.lines, now.waiting, now.missing, now.closed.isValid()), std::tuple(5, 1, 0, false));
        m_clock.advance(60'000);
        QVERIFY(room().close(*id));
        QCOMPARE(lines(*id), (QStringList{u"1 seen"_s, u"2 misplaced"_s, u"3 missing"_s, u"9 surplus"_s, u"X-404 unknown"_s}));
        now = m_store->desk()->stocktakes()->front();
        QCOMPARE(std::tuple(now.waiting, now.missing, now.closed), std::tuple(0, 1, m_clock.now()));
        QCOMPARE(log(CustodyType::Stocktaking).size(), 5);
        QCOMPARE(stocktakeLineOf(m_store->desk()->custody(anyId(missing))->back())->outcome, StocktakeOutcome::Missing);
        QVERIFY(!m_store->desk()->custody(anyId(missing))->back().success);
        QCOMPARE(m_store->named(u"2"_s).location, u"Depot > Shelf 1"_s); // to move it is another deed
        QCOMPARE(m_store->named(u"9"_s).id, surplus);
        logIsWhole();
    }

    void aScanCanBeSaidOtherwiseUntilTheEnd()
    {
        const auto id = room().begin(u"All"_s, {}, {add(u"1"_s, u"A"_s), add(u"2"_s, u"A"_s)});
        QVERIFY(room().saw(*id, u"1"_s, u"B"_s));
        QVERIFY(room().saw(*id, u"1"_s, u"A"_s));
        QVERIFY(room().saw(*id, u"77"_s, u"A"_s));
        QVERIFY(room().missed(*id, u"2"_s, u"frame is empty"_s));
        QCOMPARE(lines(*id), (QStringList{u"1 seen"_s, u"2 missing"_s, u"77 unknown"_s}));
        QVERIFY(room().forget(*id, u"77"_s));
        QVERIFY(room().forget(*id, u"2"_s));
        QVERIFY(room().forget(*id, u"never said"_s));
        QCOMPARE(lines(*id), (QStringList{u"1 seen"_s, u"2 waiting"_s}));
        QCOMPARE(room().missed(*id, u"77"_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(room().saw(*id, u"  "_s, {}).error().kind, ErrorKind::Invalid);
    }

    void whatIsClosedStaysAsItWas()
    {
        const auto id = room().begin(u"All"_s, {}, {add(u"1"_s, u"A"_s)});
        QVERIFY(room().close(*id));
        for (const ErrorKind kind : {room().saw(*id, u"1"_s, {}).error().kind, room().close(*id).error().kind, room().forget(*id, u"1"_s).error().kind,
                                     room().discard(*id).error().kind})
            QCOMPARE(kind, ErrorKind::Refused);
        QCOMPARE(lines(*id), QStringList{u"1 missing"_s});
        QCOMPARE(log(CustodyType::Stocktaking).size(), 1);
    }

    void whatWasSeenElsewhereIsMovedThereAsOneDeed()
    {
        const ItemId first = add(u"1"_s, u"A"_s);
        const ItemId second = add(u"2"_s, u"A"_s);
        const ItemId third = add(u"3"_s, u"A"_s);
        const ItemId surplus = add(u"9"_s, u"D"_s);
        const ItemId meanwhile = add(u"5"_s, u"A"_s);
        const auto id = room().begin(u"Spring"_s, {}, {first, second, third, meanwhile});
        QVERIFY(room().saw(*id, u"1"_s, u"B"_s) && room().saw(*id, u"2"_s, u"C > Box 1"_s) && room().saw(*id, u"3"_s, {}) && room().saw(*id, u"9"_s, u"B"_s)
                && room().saw(*id, u"5"_s, u"B"_s) && room().saw(*id, u"X"_s, u"B"_s));
        QCOMPARE(room().straighten(*id).error().kind, ErrorKind::Refused); // it goes on
        QVERIFY(room().close(*id));
        QVERIFY(room().move({meanwhile}, u"Workshop"_s, {})); // somebody knows better
        QCOMPARE(room().straighten(*id).value_or(-1), 3);
        QCOMPARE(m_store->named(u"1"_s).location, u"B"_s);
        QCOMPARE(m_store->named(u"2"_s).location, u"C > Box 1"_s);
        QCOMPARE(m_store->named(u"5"_s).location, u"Workshop"_s);
        QCOMPARE(m_store->named(u"9"_s).id, surplus);
        QCOMPARE(m_store->named(u"9"_s).location, u"B"_s);
        QVERIFY(log(CustodyType::Transfer).back().contains(u"Spring"_s)); // why
        QCOMPARE(room().straighten(*id).value_or(-1), 0);
        QVERIFY(m_store->catalogue->revert(m_store->catalogue->lastDeed()));
        QCOMPARE(m_store->named(u"1"_s).location, u"A"_s);
        QCOMPARE(m_store->named(u"2"_s).location, u"A"_s);
        QCOMPARE(room().straighten(StocktakeId::create()).error().kind, ErrorKind::Missing);
        logIsWhole();
    }

    void oneThatWasBegunByMistakeIsTakenAway()
    {
        const auto id = room().begin(u"All"_s, {}, {add(u"1"_s)});
        QVERIFY(room().discard(*id));
        QVERIFY(m_store->desk()->stocktakes()->empty());
        QCOMPARE(room().saw(*id, u"1"_s, {}).error().kind, ErrorKind::Missing);
        QCOMPARE(room().begin(u"  "_s, {}, {idOf(u"1"_s)}).error().kind, ErrorKind::Invalid);
        QCOMPARE(room().begin(u"Nothing"_s, {}, {}).error().kind, ErrorKind::Invalid);
    }

    void closingThatIsStoppedLeavesEverythingAsItWas()
    {
        const auto id = room().begin(u"All"_s, {}, {add(u"1"_s), add(u"2"_s)});
        Job job;
        job.isCancelled = [] { return true; };
        QCOMPARE(room().close(*id, job).error().kind, ErrorKind::Cancelled);
        QCOMPARE(lines(*id), (QStringList{u"1 waiting"_s, u"2 waiting"_s}));
        QCOMPARE(log(CustodyType::Stocktaking), QStringList());
    }

    void whoTookAListOutIsInTheLogWhileSomebodyEdits()
    {
        QVERIFY(!add(u"1"_s).isNull());
        const Dissemination out{u"csv"_s, u"list.csv"_s, 1, {}, false, u"internal"_s, u"fr"_s, u"number,title"_s};
        QVERIFY(noteDissemination(m_store->catalogue->path(), {u"Cem"_s}, out, {}, m_clock));
        QVERIFY(room().move({idOf(u"1"_s)}, u"A"_s, {}));
        const auto events = *m_store->desk(Access::Internal)->custodyLog(CustodyType::Dissemination);
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(disseminationOf(events.front()), std::optional(out));
        QCOMPARE(events.front().who, u"Cem"_s);
        logIsWhole();
    }

    void theLogIsToldInWords()
    {
        const auto told = [](CustodyType type, const QString &note) {
            CustodyEvent event;
            event.type = type;
            event.note = note;
            return CustodyWords::note(event).remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        QCOMPARE(told(CustodyType::Transfer, moveNote({u"Depot>1"_s, u"Room"_s, u"framing"_s})), u"from Depot › 1 to Room; framing"_s);
        QCOMPARE(told(CustodyType::Transfer, moveNote({{}, u"Room"_s, {}})), u"to Room"_s);
        QCOMPARE(told(CustodyType::Transfer, moveNote({u"Room"_s, {}, {}})), u"from Room; nobody said where to"_s);
        QCOMPARE(told(CustodyType::Accession, accessionNote({u"1"_s, {}, AccessionMethod::Gift, u"2017"_s, u"N."_s, {}, 4})), u"gift; 2017; from N.; corrects entry 4"_s);
        QCOMPARE(told(CustodyType::Ingestion, u"scan.tif"_s), u"scan.tif"_s);
        QCOMPARE(told(CustodyType::Transfer, u"not of ours"_s), u"not of ours"_s);
    }
};

QTEST_GUILESS_MAIN(StoreRoomTest)
#include "tst_storeroom.moc"
