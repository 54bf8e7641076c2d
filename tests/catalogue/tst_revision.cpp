// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recorddiff.h"
#include "support/world.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Deeds of the history are taken back and done again, in this session and a later one; nobody's work is lost.
class RevisionTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc())};
    QString m_path;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;

    static Item simple(const QString &number)
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Artwork;
        item.title.set(u"fr"_s, u"Titre"_s, TextOrigin::Original, TextState::Reviewed);
        item.title.set(u"en"_s, u"Title"_s, TextOrigin::Translation, TextState::Reviewed);
        return item;
    }
    static QJsonObject text(const QString &words, const char *origin = "original", const char *state = "reviewed")
    {
        return {{u"text"_s, words}, {u"origin"_s, QLatin1StringView(origin)}, {u"state"_s, QLatin1StringView(state)}};
    }
    static FieldChange number(const QString &from, const QString &to) { return {u"number"_s, {}, from, to}; }
    [[nodiscard]] Result<void> change(ItemId id, const FieldChange &change)
    {
        return m_catalogue->change(RecordType::Item, anyId(id), {change});
    }
    void open()
    {
        m_reader.reset();
        m_catalogue.reset();
        auto opened = Catalogue::open(m_path, OpenMode::ReadWrite, m_clock);
        QVERIFY(opened);
        m_catalogue = std::move(*opened);
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
    }

private Q_SLOTS:
    void init()
    {
        static int counter = 0;
        m_path = m_folder.filePath(u"c%1.vitrine"_s.arg(++counter));
        QVERIFY(Catalogue::create(m_path, {u"Titel"_s, {}}, m_clock));
        open();
    }
    void cleanup()
    {
        m_reader.reset();
        m_catalogue.reset();
    }

    void aChangeThatStartsFromAnOlderValueIsAConflictAndWritesNothing()
    {
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        QVERIFY(change(id, number(u"1"_s, u"2"_s)));
        const auto late = change(id, number(u"1"_s, u"3"_s));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_reader->item(id)->number, u"2"_s);
        // Another field of the same record is nobody's business.
        QVERIFY(change(id, {u"title"_s, u"en"_s, text(u"Title"_s, "translation"), text(u"Name"_s, "translation")}));
        QCOMPARE(m_reader->item(id)->title.text(u"en"), u"Name"_s);
        QVERIFY(!change(id, {u"title"_s, u"fa"_s, text(u"x"_s), text(u"y"_s)}));
    }

    void takingBackAChangedSourceTextTakesBackTheStaleTranslation()
    {
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        QVERIFY(change(id, {u"title"_s, u"fr"_s, text(u"Titre"_s), text(u"Autre"_s)}));
        QCOMPARE(m_reader->item(id)->title.in(u"en")->state, TextState::Stale);
        const qint64 deed = m_catalogue->lastDeed();
        QVERIFY(m_catalogue->revert(deed));
        QCOMPARE(m_reader->item(id)->title.text(u"fr"), u"Titre"_s);
        QCOMPARE(m_reader->item(id)->title.in(u"en")->state, TextState::Reviewed);
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(m_reader->item(id)->title.text(u"fr"), u"Autre"_s);
        QCOMPARE(m_reader->item(id)->title.in(u"en")->state, TextState::Stale);
    }

    void takingBackWhatSomebodyChangedSinceIsAConflict()
    {
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        QVERIFY(change(id, number(u"1"_s, u"2"_s)));
        const qint64 deed = m_catalogue->lastDeed();
        QVERIFY(change(id, number(u"2"_s, u"3"_s)));
        const auto back = m_catalogue->revert(deed);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_reader->item(id)->number, u"3"_s);
        QCOMPARE(m_catalogue->revert(9999).error().kind, ErrorKind::Missing);
    }

    void aMadeRecordIsTakenBackAndDoneAgain()
    {
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        const Item before = *m_reader->item(id);
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(m_reader->item(id).error().kind, ErrorKind::Missing);
        QCOMPARE(m_reader->tombstones()->size(), size_t(1));
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QVERIFY(*m_reader->item(id) == before);
        QVERIFY(m_reader->tombstones()->empty());
        QVERIFY(m_catalogue->remove(anyId(id), u"again"_s)); // the tombstone of before is no hindrance
        QVERIFY(m_catalogue->check({})->valid());
    }

    void everyRecordTypeGoesAndComesBackWithItsLinks_data()
    {
        QTest::addColumn<int>("type");
        for (size_t i = 0; i < EnumNames<RecordType>::names.size(); ++i)
            QTest::newRow(EnumNames<RecordType>::names[i].data()) << int(i);
    }
    void everyRecordTypeGoesAndComesBackWithItsLinks()
    {
        QFETCH(int, type);
        const samples::Ids a = samples::newIds();
        const samples::Ids b = samples::newIds();
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            // Nothing public: a public claim would hinder the removal of its source.
            const auto internal = [](auto &record) { record.access = Access::Internal; };
            auto added = samples::addWorld(*m_catalogue, u"a"_s, a, b, internal);
            return added ? samples::addWorld(*m_catalogue, u"b"_s, b, a, internal) : added;
        }));
        std::map<RecordId, QJsonObject> before;
        const auto remember = [&](std::map<RecordId, QJsonObject> &into) {
            for (const samples::Ids &ids : {a, b}) {
                std::apply([&]<class... R>(const Id<R> &...id) {
                    (..., [&] {
                        QJsonObject json = recordToJson(*find<R>(*m_reader, id));
                        json.remove("version"_L1);
                        json.remove("updated"_L1);
                        into[anyId(id)] = json;
                    }());
                }, ids);
            }
        };
        remember(before);
        const RecordId gone = samples::anyIds(a)[size_t(type)];
        const auto removed = m_catalogue->removeWithLinks(gone, u"why"_s);
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message + removed.error().detail));
        const auto restored = m_catalogue->restore(gone);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
        QCOMPARE(restored->leftAlone, 0);
        std::map<RecordId, QJsonObject> after;
        remember(after);
        QVERIFY(after == before);
        QVERIFY(!m_catalogue->restore(gone)); // it is there
    }

    void restoringLeavesAloneWhatWasChangedSince()
    {
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        const ItemId other = *m_catalogue->add(simple(u"2"_s));
        Section section;
        section.items = {{id, {}}, {other, {}}};
        const SectionId wall = *m_catalogue->add(section);
        QVERIFY(m_catalogue->removeWithLinks(anyId(id), {}));
        auto changed = m_reader->section(wall);
        QCOMPARE(changed->items.size(), size_t(1));
        changed->items.clear();
        QVERIFY(m_catalogue->update(*changed));
        const auto restored = m_catalogue->restore(anyId(id));
        QVERIFY(restored);
        QCOMPARE(restored->leftAlone, 1);
        QVERIFY(m_reader->item(id));
        QVERIFY(m_reader->section(wall)->items.empty());
        QCOMPARE(m_catalogue->restore(RecordId::create()).error().kind, ErrorKind::Missing);
    }

    void anOriginalComesBackWithItsMedium()
    {
        const QString file = m_folder.filePath(u"original.bin"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("some bytes") == 10);
        out.close();
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        Medium medium;
        medium.item = id;
        const auto attached = m_catalogue->attach(medium, file);
        QVERIFY(attached);
        const QString path = *m_reader->originalPath(m_reader->medium(*attached)->sha256);
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QVERIFY(QFileInfo::exists(path));
        QVERIFY(m_catalogue->removeWithLinks(anyId(id), {}));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(m_catalogue->restore(anyId(id)));
        QCOMPARE(m_reader->media(id)->size(), size_t(1));
        Catalogue::CheckOptions fixity;
        fixity.fixity = true;
        QVERIFY(m_catalogue->check(fixity)->valid());
    }

    void theHistoryKnowsWhatCanBeUndoneAfterClosing()
    {
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        const qint64 made = m_catalogue->lastDeed();
        QVERIFY(change(id, number(u"1"_s, u"2"_s)));
        const qint64 renamed = m_catalogue->lastDeed();
        QVERIFY(change(id, number(u"2"_s, u"3"_s)));
        const qint64 again = m_catalogue->lastDeed();
        const auto numbers = [](const std::vector<Deed> &deeds) {
            QList<qint64> list;
            for (const Deed &deed : deeds)
                list += deed.number;
            return list;
        };
        QVERIFY(m_catalogue->revert(again));
        const qint64 undone = m_catalogue->lastDeed();
        open();
        QCOMPARE(numbers(m_catalogue->deedStacks()->done), (QList<qint64>{made, renamed}));
        QCOMPARE(numbers(m_catalogue->deedStacks()->undone), QList<qint64>{undone});
        QVERIFY(m_catalogue->revert(undone)); // done again
        const qint64 redone = m_catalogue->lastDeed();
        QCOMPARE(numbers(m_catalogue->deedStacks()->done), (QList<qint64>{made, renamed, redone}));
        QVERIFY(m_catalogue->deedStacks()->undone.empty());
        QVERIFY(m_catalogue->revert(redone));
        QVERIFY(m_catalogue->revert(renamed));
        QVERIFY(m_catalogue->revert(made));
        open();
        const auto stacks = m_catalogue->deedStacks();
        QVERIFY(stacks->done.empty());
        QCOMPARE(stacks->undone.size(), size_t(3));
        QCOMPARE(m_catalogue->deedStacks(1)->done.size(), size_t(1)); // no more than was asked for is looked at
    }

    void aDeedIsToldInShort()
    {
        m_catalogue->setActor({u"Ana"_s});
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        const Deed made = *m_catalogue->deed(m_catalogue->lastDeed());
        QCOMPARE(made.number, m_catalogue->lastDeed());
        QCOMPARE(made.rows, qint64(1));
        QCOMPARE(made.head.record, anyId(id));
        QCOMPARE(made.head.who, u"Ana"_s);
        QCOMPARE(made.head.when, m_clock.now());
        QVERIFY(made.head.before.isNull()); // what was made is told from what was deleted
        QCOMPARE(made.head.after, QJsonValue(QJsonObject()));
        QVERIFY(m_catalogue->change(RecordType::Item, anyId(id), {number(u"1"_s, u"2"_s), {u"location"_s, {}, {}, u"Shelf"_s}}));
        const Deed changed = *m_catalogue->deed(m_catalogue->lastDeed());
        QCOMPARE(changed.rows, qint64(2));
        QCOMPARE(changed.head.field, u"number"_s);
        QVERIFY(m_catalogue->remove(anyId(id), {}));
        const Deed deleted = *m_catalogue->deed(m_catalogue->lastDeed());
        QCOMPARE(deleted.head.before, QJsonValue(QJsonObject()));
        QVERIFY(deleted.head.after.isNull());
        QCOMPARE(m_catalogue->deed(made.number)->head.record, anyId(id)); // not only the last
    }

    void aDeedThatIsNotThereIsMissing_data()
    {
        QTest::addColumn<qint64>("deed");
        for (const qint64 one : {qint64(-1), qint64(0), qint64(2), qint64(1'000'000), std::numeric_limits<qint64>::max()})
            QTest::addRow("%lld", static_cast<long long>(one)) << one;
    }
    void aDeedThatIsNotThereIsMissing()
    {
        QFETCH(qint64, deed);
        QVERIFY(m_catalogue->add(simple(u"1"_s)));
        const auto found = m_catalogue->deed(deed);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Missing);
    }

    void onlyWhatThisCatalogueDidSinceItWasOpenedIsOfThisSession()
    {
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        const qint64 before = m_catalogue->lastDeed();
        QVERIFY(m_catalogue->isOfThisSession(before));
        open();
        QVERIFY(!m_catalogue->isOfThisSession(before));
        QVERIFY(change(id, number(u"1"_s, u"2"_s)));
        const qint64 own = m_catalogue->lastDeed();
        QVERIFY(m_catalogue->isOfThisSession(own));
        QVERIFY(!m_catalogue->change(RecordType::Item, anyId(id), {number(u"1"_s, u"3"_s)})); // refused: no deed
        QVERIFY(!m_catalogue->isOfThisSession(own + 1));
        m_catalogue->beginSession(); // somebody else sits down
        QVERIFY(!m_catalogue->isOfThisSession(own));
        QVERIFY(change(id, number(u"2"_s, u"3"_s)));
        QVERIFY(m_catalogue->isOfThisSession(m_catalogue->lastDeed()));
    }

    void whatAnotherProgramWritesMeanwhileIsNotOfThisSessionUnlessItWasOurOwnDoor()
    {
        const ItemId id = *m_catalogue->add(simple(u"1"_s));
        auto other = *m_catalogue->beside()();
        QVERIFY(other->change(RecordType::Item, anyId(id), {number(u"1"_s, u"2"_s)}));
        const qint64 theirs = other->lastDeed();
        QVERIFY(theirs > m_catalogue->lastDeed());
        QVERIFY(!m_catalogue->isOfThisSession(theirs));
        m_catalogue->follow({0, {anyId(id)}}); // as a desk that sees what others wrote
        QVERIFY(!m_catalogue->isOfThisSession(theirs));
        QVERIFY(other->change(RecordType::Item, anyId(id), {number(u"2"_s, u"3"_s)}));
        m_catalogue->follow(other->lastWritten()); // as an editor whose long deed has ended
        QVERIFY(m_catalogue->isOfThisSession(other->lastDeed()));
        QVERIFY(!m_catalogue->isOfThisSession(theirs));
    }

    void aBulkDeedIsTakenBackWhole()
    {
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < 500; ++i) {
                if (const auto added = m_catalogue->add(simple(QString::number(i))); !added)
                    return added.unexpected();
            }
            return {};
        }));
        QCOMPARE(m_catalogue->deedStacks()->done.back().rows, qint64(500));
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(*m_reader->count(ItemQuery()), 0);
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(*m_reader->count(ItemQuery()), 500);
    }
};

QTEST_GUILESS_MAIN(RevisionTest)
#include "tst_revision.moc"
