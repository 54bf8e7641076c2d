// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/worklists.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Embargoes and rights: what visitors see on which day, and the work lists that days make.
class DaysTest : public QObject {
    Q_OBJECT
private:
    FixedClock m_clock{QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc())};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_visitor;

    static Item shown(const QString &number, const QString &word)
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Photograph;
        item.access = Access::Public;
        item.status = Status::Published;
        item.title.set(u"en"_s, word, TextOrigin::Original, TextState::Reviewed);
        return item;
    }
    MediumId photographOf(ItemId item, const char digit)
    {
        Medium medium;
        medium.item = item;
        medium.sha256 = QString(64, QLatin1Char(digit));
        medium.mimeType = u"image/png"_s;
        medium.access = Access::Public;
        medium.status = Status::Published;
        return *m_catalogue->add(medium);
    }
    void moveTo(QDate day)
    {
        m_clock.advance(m_clock.now().msecsTo(QDateTime(day, QTime(12, 0), QTimeZone::utc())));
    }
    [[nodiscard]] int found(const QString &words) const
    {
        ItemQuery query;
        query.words = words;
        return m_visitor->count(query).value_or(-1);
    }
    [[nodiscard]] bool seesItem(ItemId id) const
    {
        const bool isThere = m_visitor->item(id).has_value();
        const auto rows = m_visitor->rows({}, 0, 100);
        const bool isListed = std::any_of(rows->begin(), rows->end(), [id](const ItemRow &row) { return row.id == id; });
        return isThere == isListed && isThere;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Catalogue::create(m_folder->filePath(u"c.vitrine"_s), {u"Test"_s, {}}, m_clock);
        QVERIFY(made);
        m_catalogue = std::move(*made);
        moveTo(QDate(2026, 3, 10));
        m_visitor = m_catalogue->reader(Audience::visitor());
    }
    void cleanup()
    {
        m_visitor.reset();
        m_catalogue.reset();
    }

    void daysAreWrittenOneWay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("a day") << u"2027-12-31"_s << true;
        QTest::newRow("no such day") << u"2027-02-30"_s << false;
        QTest::newRow("a month") << u"2027-12"_s << false;
        QTest::newRow("words") << u"31/12/2027"_s << false;
        QTest::newRow("before our era") << u"-0001-01-01"_s << false;
        QTest::newRow("five digits") << u"12027-01-01"_s << false;
        QTest::newRow("a blank") << u"2027-12-31 "_s << false;
    }
    void daysAreWrittenOneWay()
    {
        QFETCH(QString, day);
        QFETCH(bool, isGood);
        Item item = shown(u"1"_s, u"alpha"_s);
        item.rightsUntil = day;
        QCOMPARE(m_catalogue->add(item).has_value(), isGood);
        item.number = u"2"_s;
        item.rightsUntil.clear();
        item.embargoUntil = day;
        QCOMPARE(m_catalogue->add(item).has_value(), isGood);
    }

    void anEmbargoEndsWhenItsDayHasCome()
    {
        Item item = shown(u"1"_s, u"alpha"_s);
        item.embargoUntil = u"2026-03-12"_s;
        const ItemId id = *m_catalogue->add(item);
        const MediumId photograph = photographOf(id, 'a');
        *m_catalogue->add(shown(u"2"_s, u"beta"_s));
        QVERIFY(!seesItem(id));
        QCOMPARE(found(u"alpha"_s), 0);
        QVERIFY(!m_visitor->itemByNumber(u"1"_s));
        QVERIFY(!m_visitor->medium(photograph));
        QVERIFY(m_visitor->media(id)->empty());
        QCOMPARE(m_visitor->info()->items, 1);
        QCOMPARE(m_visitor->info()->records.at(u"medium"_s), 0);
        QVERIFY(m_catalogue->reader(Audience::desk(Access::Internal))->item(id));
        moveTo(QDate(2026, 3, 11));
        QVERIFY(!seesItem(id));
        moveTo(QDate(2026, 3, 12));
        QVERIFY(seesItem(id));
        QCOMPARE(found(u"alpha"_s), 1);
        QVERIFY(m_visitor->medium(photograph));
        QCOMPARE(m_visitor->info()->items, 2);
        QVERIFY(m_visitor->item(id)->embargoUntil.isEmpty()); // the day itself is for the desks
        moveTo(QDate(2026, 3, 11)); // a clock that was put right
        QVERIFY(!seesItem(id));
        QCOMPARE(found(u"alpha"_s), 0);
    }

    void anEmbargoedItemLeavesNoTraceInWhatRefersToIt()
    {
        Item kept = shown(u"1"_s, u"alpha"_s);
        kept.embargoUntil = u"2026-04-01"_s;
        const ItemId id = *m_catalogue->add(kept);
        Item other = shown(u"2"_s, u"beta"_s);
        other.related = {{RelationKind::Related, id}};
        const ItemId otherId = *m_catalogue->add(other);
        Section section;
        section.access = Access::Public;
        section.status = Status::Published;
        section.items = {{id, {}}, {otherId, {}}};
        const SectionId hung = *m_catalogue->add(section);
        QVERIFY(m_visitor->item(otherId)->related.empty());
        QCOMPARE(m_visitor->section(hung)->items.size(), size_t(1));
        ItemQuery query;
        query.section = hung;
        QCOMPARE(*m_visitor->count(query), 1);
        moveTo(QDate(2026, 4, 1));
        QCOMPARE(m_visitor->item(otherId)->related.size(), size_t(1));
        QCOMPARE(m_visitor->section(hung)->items.size(), size_t(2));
        QCOMPARE(*m_visitor->count(query), 2);
    }

    void mediaGoWithTheRightsAndTheDescriptionStays()
    {
        Item item = shown(u"1"_s, u"alpha"_s);
        item.rightsUntil = u"2026-03-10"_s;
        const ItemId id = *m_catalogue->add(item);
        const MediumId photograph = photographOf(id, 'a');
        QVERIFY(m_visitor->medium(photograph));
        QVERIFY(!m_visitor->rows({}, 0, 10)->front().cover.isEmpty());
        QVERIFY(m_catalogue->check({})->warnings.filter(u"ran out"_s).isEmpty());
        moveTo(QDate(2026, 3, 11));
        QVERIFY(seesItem(id));
        QVERIFY(!m_visitor->medium(photograph));
        QVERIFY(m_visitor->media(id)->empty());
        QCOMPARE(m_visitor->rows({}, 0, 10)->front().cover, QString());
        QVERIFY(m_visitor->ids(RecordType::Medium)->empty());
        QVERIFY(m_catalogue->reader(Audience::desk(Access::Public))->medium(photograph));
        const QStringList warnings = m_catalogue->check({})->warnings.filter(u"ran out"_s);
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.front().startsWith(u"1:"_s));
    }

    /// The image of a large catalogue is kept as a file, made on another day than it is asked on.
    void aKeptSearchImageIsJudgedByToday()
    {
        ItemId kept;
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < 2500; ++i) {
                Item item = shown(u"n%1"_s.arg(i), u"gamma"_s);
                item.embargoUntil = i % 2 == 0 ? u"2026-03-20"_s : QString();
                const auto id = m_catalogue->add(item);
                if (!id)
                    return id.unexpected();
                kept = i % 2 == 0 ? *id : kept;
            }
            return {};
        }));
        QCOMPARE(found(u"gamma"_s), 1250);
        const QString path = m_catalogue->path();
        cleanup();
        moveTo(QDate(2026, 3, 20));
        auto opened = Catalogue::open(path, OpenMode::ReadOnly, m_clock);
        QVERIFY(opened);
        m_catalogue = std::move(*opened);
        m_visitor = m_catalogue->reader(Audience::visitor());
        QCOMPARE(found(u"gamma"_s), 2500);
        QCOMPARE((*m_visitor->clone())->count({}).value_or(-1), 2500);
    }

    void theWorkListOfDaysIsInOrder()
    {
        const auto add = [this](const QString &number, const QString &rights, const QString &embargo) {
            Item item = shown(number, number);
            item.rightsUntil = rights;
            item.embargoUntil = embargo;
            return *m_catalogue->add(item);
        };
        const ItemId over = add(u"over"_s, u"2020-01-01"_s, {});
        const ItemId soon = add(u"soon"_s, u"2026-04-01"_s, {});
        add(u"later"_s, u"2026-06-20"_s, {});
        const ItemId opens = add(u"opens"_s, {}, u"2026-03-20"_s);
        add(u"opened long ago"_s, {}, u"2025-03-20"_s);
        const WorkLists lists(*m_catalogue);
        const auto due = lists.due(30);
        QVERIFY(due);
        QCOMPARE(*due, (std::vector<DueItem>{{DueItem::What::RightsEnd, over, u"over"_s, u"2020-01-01"_s},
                                             {DueItem::What::EmbargoEnds, opens, u"opens"_s, u"2026-03-20"_s},
                                             {DueItem::What::RightsEnd, soon, u"soon"_s, u"2026-04-01"_s}}));
        QCOMPARE(lists.due(120)->size(), size_t(4));
    }

    void whatChangedSinceItWasPublicIsListed()
    {
        m_catalogue->setActor({u"Ana"_s});
        const ItemId one = *m_catalogue->add(shown(u"1"_s, u"one"_s));
        const ItemId two = *m_catalogue->add(shown(u"2"_s, u"two"_s));
        Item draft = shown(u"3"_s, u"three"_s);
        draft.status = Status::Draft;
        const ItemId three = *m_catalogue->add(draft);
        const WorkLists lists(*m_catalogue);
        QVERIFY(lists.changedSincePublication(100)->empty());
        moveTo(QDate(2026, 3, 15));
        m_catalogue->setActor({u"Ben"_s});
        const auto change = [this](ItemId id, const QString &field, const QString &from, const QString &to) {
            return m_catalogue->change(RecordType::Item, anyId(id), {{field, {}, from.isEmpty() ? QJsonValue() : QJsonValue(from), to}}).has_value();
        };
        QVERIFY(change(two, u"location"_s, {}, u"A"_s));
        QVERIFY(change(two, u"location"_s, u"A"_s, u"B"_s));
        QVERIFY(change(three, u"location"_s, {}, u"A"_s));
        const auto changed = lists.changedSincePublication(100);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        QCOMPARE(changed->size(), size_t(1));
        QCOMPARE(changed->front().record, anyId(two));
        QCOMPARE(changed->front().changes, 2);
        QCOMPARE(changed->front().who, u"Ben"_s);
        QCOMPARE(changed->front().published.date(), QDate(2026, 3, 10));
        QVERIFY(change(two, u"status"_s, u"published"_s, u"draft"_s));
        QVERIFY(change(two, u"status"_s, u"draft"_s, u"published"_s));
        QVERIFY(lists.changedSincePublication(100)->empty());
        const auto since = lists.changedSince(QDate(2026, 3, 14), 100);
        QCOMPARE(since->size(), size_t(2));
        QCOMPARE(since->front().record, anyId(two));
        QCOMPARE(lists.changedSince(QDate(2026, 3, 1), 100)->size(), size_t(3));
        QCOMPARE(lists.changedSince(QDate(2026, 3, 1), 2)->size(), size_t(2));
        Q_UNUSED(one)
    }
};

QTEST_GUILESS_MAIN(DaysTest)
#include "tst_days.moc"
