// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recorddiff.h"
#include "storage/database.h"
#include "support/world.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace vitrine;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject {
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
    QString file(const QByteArray &bytes)
    {
        static int counter = 0;
        const QString path = m_folder.filePath(u"file%1.bin"_s.arg(++counter));
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? path : QString();
    }
    bool reopen()
    {
        m_reader.reset();
        m_catalogue.reset();
        auto opened = Catalogue::open(m_path, OpenMode::ReadWrite, m_clock);
        if (!opened)
            return false;
        m_catalogue = std::move(*opened);
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        return true;
    }

private Q_SLOTS:
    void init()
    {
        static int counter = 0;
        m_reader.reset();
        m_path = m_folder.filePath(u"c%1.vitrine"_s.arg(++counter));
        auto made = Catalogue::create(m_path, {u"Titel"_s, {}}, m_clock);
        QVERIFY(made);
        m_catalogue = std::move(*made);
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
    }
    void cleanup()
    {
        m_reader.reset();
        m_catalogue.reset();
    }

    void everyRecordTypeComesBackWholeAfterReopening()
    {
        const samples::Ids a = samples::newIds();
        const samples::Ids b = samples::newIds();
        const auto done = m_catalogue->bulk([&]() -> Result<void> {
            auto added = samples::addWorld(*m_catalogue, u"a"_s, a, b, [](auto &) {});
            return added ? samples::addWorld(*m_catalogue, u"b"_s, b, a, [](auto &) {}) : added;
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QVERIFY(reopen());
        const auto compare = [&]<RecordLike R>(Id<R> id) {
            const auto back = find<R>(*m_reader, id);
            QVERIFY2(back, qPrintable(enumName(Fields<R>::type)));
            const auto changes = differences(samples::valid<R>(u"a"_s, a, b), *back);
            QVERIFY2(changes.empty(), changes.empty() ? "" : qPrintable(enumName(Fields<R>::type) + changes.front().field));
            QCOMPARE(back->version, 3);
            QCOMPARE(m_reader->history(anyId(id))->size(), size_t(1)); // one row a created record
        };
        std::apply([&](const auto &...id) { (compare(id), ...); }, a);
        const auto report = m_catalogue->check({});
        QVERIFY(report);
        for (const QString &error : report->errors)
            QVERIFY2(error.contains(u"original"_s), qPrintable(error)); // only the media's files are not there
    }

    void changingARecordKeepsWhatRefersToIt()
    {
        const samples::Ids a = samples::newIds();
        QVERIFY(m_catalogue->bulk([&] { return samples::addWorld(*m_catalogue, u"a"_s, a, a, [](auto &) {}); }));
        const auto touch = [&]<RecordLike R>(Id<R> id) {
            auto record = find<R>(*m_reader, id);
            QVERIFY(record);
            record->demonstration = !record->demonstration;
            const auto done = m_catalogue->update(*record);
            QVERIFY2(done, done ? "" : qPrintable(enumName(Fields<R>::type) + done.error().detail));
        };
        std::apply([&](const auto &...id) { (touch(id), ...); }, a);
        const auto compare = [&]<RecordLike R>(Id<R> id) {
            auto expected = samples::valid<R>(u"a"_s, a, a);
            expected.demonstration = !expected.demonstration;
            const auto changes = differences(expected, *find<R>(*m_reader, id));
            QVERIFY2(changes.empty(), changes.empty() ? "" : qPrintable(enumName(Fields<R>::type) + changes.front().field));
        };
        std::apply([&](const auto &...id) { (compare(id), ...); }, a);
    }

    void aChangeIsOneRowAFieldAndLanguage()
    {
        const auto id = m_catalogue->add(simple(u"1"_s));
        auto item = m_reader->item(*id);
        item->title.set(u"fr"_s, u"Autre"_s, TextOrigin::Original, TextState::Reviewed);
        item->notes = u"note"_s;
        QVERIFY(m_catalogue->update(*item));
        const auto changes = m_reader->history(anyId(*id));
        QStringList fields;
        for (const Change &change : *changes)
            fields << change.field + u'/' + change.language;
        QCOMPARE(fields, (QStringList{u"/"_s, u"title/en"_s, u"title/fr"_s, u"notes/"_s}));
        const auto after = m_reader->item(*id);
        QCOMPARE(after->version, 2);
        QCOMPARE(after->title.in(u"en")->state, TextState::Stale); // its source changed, it did not
        QVERIFY(m_catalogue->update(*after));
        QCOMPARE(m_reader->item(*id)->version, 2); // nothing changed, nothing written
    }

    void theSecondOfTwoEditorsIsTold()
    {
        const auto id = m_catalogue->add(simple(u"1"_s));
        auto mine = m_reader->item(*id);
        auto theirs = m_reader->item(*id);
        theirs->notes = u"theirs"_s;
        QVERIFY(m_catalogue->update(*theirs));
        mine->notes = u"mine"_s;
        QCOMPARE(m_catalogue->update(*mine).error().kind, ErrorKind::Conflict);
        QCOMPARE(m_reader->item(*id)->notes, u"theirs"_s);
    }

    void aRemovedRecordLeavesATombstoneAndItsNumber()
    {
        const auto id = m_catalogue->add(simple(u"T-1"_s));
        QVERIFY(m_catalogue->remove(anyId(*id), u"double"_s));
        QCOMPARE(m_reader->item(*id).error().kind, ErrorKind::Missing);
        const auto graves = m_reader->tombstones();
        QCOMPARE(graves->size(), size_t(1));
        QCOMPARE(graves->front().number, u"T-1"_s);
        QCOMPARE(graves->front().why, u"double"_s);
        QVERIFY(!m_catalogue->add(simple(u"T-1"_s)));
        QCOMPARE(*m_reader->count(ItemQuery()), 0);
    }

    void whatIsNeededIsNotRemoved()
    {
        const samples::Ids a = samples::newIds();
        QVERIFY(m_catalogue->bulk([&] { return samples::addWorld(*m_catalogue, u"a"_s, a, a, [](auto &) {}); }));
        for (const RecordId &id : {anyId(std::get<AgentId>(a)), anyId(std::get<PlaceId>(a)), anyId(std::get<TermId>(a)),
                                   anyId(std::get<SourceId>(a)), anyId(std::get<ItemId>(a)), anyId(std::get<SectionId>(a)),
                                   anyId(std::get<EventId>(a)), anyId(std::get<StatementId>(a)), anyId(std::get<QuantityId>(a))}) {
            const auto removed = m_catalogue->remove(id, u"why"_s);
            QVERIFY(!removed);
            QCOMPARE(removed.error().kind, ErrorKind::Refused);
        }
    }

    void aReferenceToNothingTakesTheWholeDeedBack()
    {
        Item item = simple(u"1"_s);
        item.place = PlaceId::create();
        QCOMPARE(m_catalogue->add(item).error().kind, ErrorKind::Invalid);
        const auto done = m_catalogue->bulk([&]() -> Result<void> {
            if (auto added = m_catalogue->add(simple(u"2"_s)); !added)
                return added.unexpected();
            const auto added = m_catalogue->add(item);
            return added ? Result<void>() : added.unexpected();
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Invalid);
        QCOMPARE(*m_reader->count(ItemQuery()), 0);
        QVERIFY(m_catalogue->add(simple(u"2"_s)));
    }

    void aRowThatIsRefusedLeavesTheOthersOfABulkAlone()
    {
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            const auto one = m_catalogue->add(simple(u"1"_s));
            const auto same = m_catalogue->add(simple(u"1"_s)); // refused before anything of it is written
            const auto two = m_catalogue->add(simple(u"2"_s));
            return one && !same && two ? Result<void>() : Result<void>(fail(ErrorKind::Internal, {}));
        }));
        QCOMPARE(*m_reader->count(ItemQuery()), 2);
        QVERIFY(m_catalogue->check({})->valid());
    }

    void aRecordThatFailsHalfWrittenTakesItsWholeBulkBack()
    {
        m_reader.reset();
        m_catalogue.reset();
        {
            const auto database = Database::open(m_path + u"/catalogue.sqlite"_s, Database::Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->script(u"CREATE TRIGGER poison BEFORE INSERT ON text_value WHEN NEW.value = 'poison'"
                                        " BEGIN SELECT RAISE(ABORT, 'poison'); END"_s));
        }
        QVERIFY(reopen());
        Item poisoned = simple(u"2"_s);
        poisoned.title.set(u"en"_s, u"poison"_s);
        const auto done = m_catalogue->bulk([&]() -> Result<void> {
            const auto one = m_catalogue->add(simple(u"1"_s));
            const auto failing = m_catalogue->add(poisoned);
            const auto three = m_catalogue->add(simple(u"3"_s));
            return one && !failing && three ? Result<void>() : Result<void>(fail(ErrorKind::Internal, {}));
        });
        QVERIFY(!done);
        QCOMPARE(*m_reader->count(ItemQuery()), 0);
        QVERIFY(m_catalogue->check({})->valid());
        QVERIFY(m_catalogue->add(simple(u"1"_s)));
        QVERIFY(!m_catalogue->add(poisoned)); // alone it is taken back alone
        QCOMPARE(*m_reader->count(ItemQuery()), 1);
    }

    void aNumberThatABulkDeletesIsNotGivenAgainInIt()
    {
        const auto id = m_catalogue->add(simple(u"1"_s));
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            const auto before = m_catalogue->add(simple(u"2"_s)); // nothing was ever deleted
            const auto removed = m_catalogue->remove(anyId(*id), u"double"_s);
            const auto again = m_catalogue->add(simple(u"1"_s));
            return before && removed && !again && again.error().kind == ErrorKind::Conflict ? Result<void>() : Result<void>(fail(ErrorKind::Internal, {}));
        }));
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            return m_catalogue->add(simple(u"1"_s)) ? Result<void>(fail(ErrorKind::Internal, {})) : Result<void>();
        }));
        QCOMPARE(*m_reader->count(ItemQuery()), 1);
    }

    void afterABulkTheIndexIsWrittenInSmallPiecesAgain()
    {
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            const auto added = m_catalogue->add(simple(u"1"_s));
            return added ? Result<void>() : added.unexpected();
        }));
        QVERIFY(!m_catalogue->bulk([&]() -> Result<void> { return fail(ErrorKind::Cancelled, {}); }));
        m_reader.reset();
        m_catalogue.reset();
        const auto database = Database::open(m_path + u"/catalogue.sqlite"_s, Database::Mode::ReadOnly);
        QVERIFY(database);
        QCOMPARE(*(*database)->scalar(u"SELECT v FROM search_config WHERE k = 'hashsize'"_s), 1 << 20);
        QCOMPARE(*(*database)->scalar(u"SELECT v FROM search_config WHERE k = 'automerge'"_s), 4);
    }

    void everyReaderHearsOnceOfADeed()
    {
        const auto visitor = m_catalogue->reader(Audience::visitor());
        QSignalSpy heard(visitor.get(), &Reader::recordsChanged);
        QVERIFY(m_catalogue->together([&]() -> Result<void> {
            const auto a = m_catalogue->add(simple(u"1"_s));
            const auto b = m_catalogue->add(simple(u"2"_s));
            return a && b ? Result<void>() : fail(ErrorKind::Internal, {});
        }));
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().value<QList<RecordId>>().size(), 2);
    }

    void aSecondEditorIsRefused()
    {
        const auto second = Catalogue::open(m_path, OpenMode::ReadWrite, m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        QVERIFY(Catalogue::open(m_path, OpenMode::ReadOnly, m_clock));
    }

    void originalsAreKeptOnceAndChecked()
    {
        const auto id = m_catalogue->add(simple(u"1"_s));
        const QString original = file("some bytes");
        Medium medium;
        medium.item = *id;
        QVERIFY(m_catalogue->attach(medium, original));
        medium.position = 1;
        QVERIFY(m_catalogue->attach(medium, original));
        const auto media = m_reader->media(*id);
        QCOMPARE(media->size(), size_t(2));
        const auto path = m_reader->originalPath(media->front().sha256);
        QVERIFY(path);
        QCOMPARE(QFileInfo(*path).size(), 10);
        QVERIFY(m_catalogue->check({true, false, false})->valid());
        QVERIFY(!m_reader->custody(anyId(media->front().id))->empty());
        QFile changed(*path);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write("SOME BYTES");
        changed.close();
        QVERIFY(m_catalogue->check({false, false, false})->valid());
        QVERIFY(!m_catalogue->check({true, false, false})->valid());
        QVERIFY(QFile::remove(*path));
        QVERIFY(!m_catalogue->check({})->valid());
        QCOMPARE(m_catalogue->takeUp(media->front().sha256, file("others")).error().kind, ErrorKind::Invalid);
        QVERIFY(m_catalogue->takeUp(media->front().sha256, original));
        QVERIFY(m_catalogue->check({true, false, false})->valid());
    }

    void tamperingWithTheCustodyLogIsFound()
    {
        const auto id = m_catalogue->add(simple(u"1"_s));
        Medium medium;
        medium.item = *id;
        QVERIFY(m_catalogue->attach(medium, file("bytes")));
        QVERIFY(m_catalogue->check({})->valid());
        m_reader.reset();
        m_catalogue.reset();
        {
            auto database = Database::open(m_path + u"/catalogue.sqlite"_s, Database::Mode::ReadWrite);
            QVERIFY((*database)->run(u"DROP TRIGGER custody_event_is_not_rewritten"_s));
            QVERIFY((*database)->run(u"UPDATE custody_event SET who = 'somebody else' WHERE id = 1"_s));
        }
        QVERIFY(reopen());
        QVERIFY(!m_catalogue->check({})->valid());
    }

    void otherWordsInTheIndexAreFoundAndMended_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("said");
        QTest::newRow("a word lost") << u"UPDATE search SET title = '' WHERE rowid = (SELECT id FROM item WHERE number = '2')"_s << u"2: "_s;
        QTest::newRow("a word of another") << u"UPDATE search SET other = other || ' secret' WHERE rowid = (SELECT id FROM item WHERE number = '1')"_s << u"1: "_s;
        QTest::newRow("a word in the wrong circle") << u"UPDATE search SET title = '', restricted = title WHERE rowid = (SELECT id FROM item WHERE number = '1')"_s << u"1: "_s;
        QTest::newRow("a row lost") << u"DELETE FROM search WHERE rowid = (SELECT id FROM item WHERE number = '1')"_s << u"does not fit"_s;
    }
    void otherWordsInTheIndexAreFoundAndMended()
    {
        QFETCH(QString, sql);
        QFETCH(QString, said);
        QVERIFY(m_catalogue->add(simple(u"1"_s)) && m_catalogue->add(simple(u"2"_s)));
        QVERIFY(m_catalogue->check({})->valid());
        m_reader.reset();
        m_catalogue.reset();
        {
            auto database = Database::open(m_path + u"/catalogue.sqlite"_s, Database::Mode::ReadWrite);
            QVERIFY((*database)->run(sql));
        }
        QVERIFY(reopen());
        const QStringList errors = m_catalogue->check({})->errors;
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.first().contains(said), qPrintable(errors.first()));
        QVERIFY(m_catalogue->check({false, false, true})->valid());
        QVERIFY(m_catalogue->check({})->valid());
    }

    void theIndexFollowsEveryDeed()
    {
        const samples::Ids a = samples::newIds();
        QVERIFY(m_catalogue->bulk([&] { return samples::addWorld(*m_catalogue, u"a"_s, a, a, [](auto &) {}); }));
        const auto misfits = [this] {
            QStringList errors = m_catalogue->check({})->errors;
            errors.removeIf([](const QString &error) { return !error.contains(u"search index"_s); });
            return errors;
        };
        QCOMPARE(misfits(), QStringList());
        auto agent = *m_reader->agent(std::get<AgentId>(a));
        agent.names.front().text = u"Anders"_s;
        QVERIFY(m_catalogue->update(agent));
        QCOMPARE(misfits(), QStringList());
        auto term = *m_reader->term(std::get<TermId>(a));
        term.access = Access::Restricted; // its label moves to another circle
        QVERIFY(m_catalogue->update(term));
        QCOMPARE(misfits(), QStringList());
        auto medium = *m_reader->medium(std::get<MediumId>(a));
        medium.tracks.clear();
        QVERIFY(m_catalogue->update(medium));
        QCOMPARE(misfits(), QStringList());
        auto item = *m_reader->item(std::get<ItemId>(a));
        item.fieldAccess[u"description"_s] = Access::Internal;
        QVERIFY(m_catalogue->update(item));
        QCOMPARE(misfits(), QStringList());
        QVERIFY(m_catalogue->remove(anyId(std::get<MediumId>(a)), u"test"_s));
        QCOMPARE(misfits(), QStringList());
    }

    void theDemonstrationsGoAsOne()
    {
        const samples::Ids demo = samples::newIds();
        const samples::Ids kept = samples::newIds();
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            auto added = samples::addWorld(*m_catalogue, u"d"_s, demo, demo, [](auto &record) { record.demonstration = true; });
            return added ? samples::addWorld(*m_catalogue, u"k"_s, kept, kept, [](auto &record) { record.demonstration = false; }) : added;
        }));
        const auto gone = m_catalogue->removeDemonstrations();
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().message + gone.error().detail));
        QCOMPARE(*gone, 13);
        QCOMPARE(*m_reader->count(ItemQuery()), 1);
        QVERIFY(m_reader->item(std::get<ItemId>(kept)));
    }

    void unknownSettingsAreNamed()
    {
        const auto done = m_catalogue->setSetting(u"colour"_s, u"red"_s);
        QCOMPARE(done.error().kind, ErrorKind::Invalid);
        QVERIFY(done.error().message.contains(u"institution"_s));
        QVERIFY(m_catalogue->setSetting(u"institution"_s, u"Maison"_s));
        QCOMPARE(m_reader->setting(u"institution"_s), u"Maison"_s);
    }

    void fiveThousandItemsGoInAtOnce()
    {
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < 5000; ++i) {
                if (const auto added = m_catalogue->add(simple(u"N-%1"_s.arg(i))); !added)
                    return added.unexpected();
            }
            return {};
        }));
        QCOMPARE(*m_reader->count(ItemQuery()), 5000);
        ItemQuery query;
        query.words = u"titre"_s;
        QCOMPARE(*m_reader->count(query), 5000);
        QCOMPARE(m_reader->rows(query, 9, 1)->front().number, u"N-9"_s);
    }

    void answersOfOneStateHoldUpNobodyAfterwards()
    {
        QVERIFY(m_catalogue->add(simple(u"N-1"_s)));
        const auto beside = m_reader->clone();
        QVERIFY(beside);
        {
            const auto state = (*beside)->oneState();
            const auto within = (*beside)->oneState();
            QVERIFY(state && within);
            QCOMPARE(*(*beside)->count(ItemQuery()), 1);
        }
        QVERIFY(m_catalogue->add(simple(u"N-2"_s)));
        QCOMPARE(*(*beside)->count(ItemQuery()), 2);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
