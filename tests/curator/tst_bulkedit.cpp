// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/bulkedit.h"
#include "editing/editor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The same change to many records, without a window: rehearsed, refused in words, done and taken back whole.
class BulkEditTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    TermId m_wool, m_silk;
    SectionId m_first, m_second;

    TermId term(const QString &label)
    {
        Term term;
        term.vocabulary = Vocabulary::Material;
        term.label.set(u"en"_s, label, TextOrigin::Original, TextState::Reviewed);
        return *m_catalogue->add(term);
    }
    Item sample(int number)
    {
        Item item;
        item.number = QString::number(number);
        item.kind = ItemKind::Handicraft;
        item.title.set(u"en"_s, u"old title"_s, TextOrigin::Original, TextState::Reviewed);
        item.title.set(u"fr"_s, u"vieux titre"_s, TextOrigin::Translation, TextState::Reviewed);
        item.materials = {m_wool};
        item.location = u"shelf"_s;
        item.extra = {{u"box"_s, {}, u"7"_s}, {u"colour"_s, {}, u"red"_s}};
        return item;
    }
    std::vector<RecordId> make(int count)
    {
        std::vector<RecordId> ids;
        const auto done = m_catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < count; ++i)
                ids.push_back(anyId(*m_catalogue->add(sample(i + 1))));
            return {};
        });
        return done ? ids : std::vector<RecordId>();
    }
    Item item(RecordId id) const { return *m_reader->item(ItemId(id.uuid())); }
    int found(const QString &word) const
    {
        ItemQuery query;
        query.words = word;
        query.lastIsPrefix = false;
        return *m_reader->count(query);
    }
    BulkEdit title(const QString &words) const
    {
        return BulkEdit(RecordType::Item, {{u"title"_s, u"en"_s, BulkDeed::Set, words}});
    }

private Q_SLOTS:
    void init()
    {
        static int counter = 0;
        m_reader.reset();
        m_catalogue = std::move(*Catalogue::create(m_folder.filePath(u"c%1.vitrine"_s.arg(++counter)), {u"T"_s, {}}));
        m_catalogue->setActor({u"Curator 01"_s});
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        m_wool = term(u"wool"_s);
        m_silk = term(u"silk"_s);
        Section section;
        m_first = *m_catalogue->add(section);
        m_second = *m_catalogue->add(section);
    }
    void cleanup()
    {
        m_reader.reset();
        m_catalogue.reset();
    }

    void eachFieldTakesEachDeed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("deed");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("after"); // as found in the record's JSON
        const auto row = [](const char *name, const char *field, const char *language, BulkDeed deed, const QJsonValue &value, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(language) << int(deed) << value << QString::fromUtf8(after);
        };
        row("a title is set", "title", "en", BulkDeed::Set, u"new"_s, "new");
        row("a translation is set", "title", "fa", BulkDeed::Set, u"تازه"_s, "تازه");
        row("words are added to a title", "title", "en", BulkDeed::Add, u"(copy)"_s, "old title (copy)");
        row("words are added where there are none", "label", "en", BulkDeed::Add, u"wool"_s, "wool");
        row("words are taken out of a title", "title", "en", BulkDeed::Remove, u"old"_s, "title");
        row("words that are not there are not taken out", "title", "en", BulkDeed::Remove, u"absent"_s, "old title");
        row("a title is cleared", "title", "fr", BulkDeed::Clear, {}, "");
        row("a field is kept", "title", "en", BulkDeed::Keep, u"new"_s, "old title");
        row("a kind is set", "kind", "", BulkDeed::Set, u"artwork"_s, "artwork");
        row("an access level is set", "access", "", BulkDeed::Set, u"public"_s, "public");
        row("a status is set", "status", "", BulkDeed::Set, u"inReview"_s, "inReview");
        row("a location is set", "location", "", BulkDeed::Set, u"room 2"_s, "room 2");
        row("a location is cleared", "location", "", BulkDeed::Clear, {}, "");
        row("languages are added once", "languages", "", BulkDeed::Add, QJsonArray{u"fr"_s, u"fa"_s}, "[\"fr\",\"fa\"]");
        row("an extra field is set by its name", "extra", "", BulkDeed::Set,
            QJsonArray{QJsonObject{{u"name"_s, u"box"_s}, {u"value"_s, u"9"_s}}},
            "[{\"name\":\"colour\",\"value\":\"red\"},{\"name\":\"box\",\"value\":\"9\"}]");
        row("an extra field is removed by its name", "extra", "", BulkDeed::Remove,
            QJsonArray{QJsonObject{{u"name"_s, u"box"_s}, {u"value"_s, QString()}}}, "[{\"name\":\"colour\",\"value\":\"red\"}]");
    }

    void eachFieldTakesEachDeed()
    {
        QFETCH(QString, field);
        QFETCH(QString, language);
        QFETCH(int, deed);
        QFETCH(QJsonValue, value);
        QFETCH(QString, after);
        const auto ids = make(1);
        const BulkEdit edit(RecordType::Item, {{field, language, BulkDeed(deed), value}});
        const auto plan = edit.rehearse(*m_reader, ids);
        QVERIFY(plan);
        QCOMPARE(plan->counts().refused, 0);
        const QJsonObject before = recordToJson(item(ids.front()));
        QVERIFY(carryOut(*m_catalogue, *plan));
        const QJsonObject now = recordToJson(item(ids.front()));
        const QJsonValue stored = language.isEmpty() ? now.value(field) : now.value(field).toObject().value(language).toObject().value("text"_L1);
        QCOMPARE(stored.isArray() ? QString::fromUtf8(QJsonDocument(stored.toArray()).toJson(QJsonDocument::Compact)) : stored.toString(), after);
        QCOMPARE(plan->unchanged, now.value("version"_L1) == before.value("version"_L1) ? 1 : 0);
        if (plan->unchanged == 0 && m_catalogue->revert(m_catalogue->lastDeed()))
            QCOMPARE(recordToJson(item(ids.front())).value(field), before.value(field));
    }

    void termsAreAddedAndRemovedOneByOne()
    {
        const auto ids = make(2);
        const auto done = [&](BulkDeed deed, TermId which) {
            const BulkEdit edit(RecordType::Item, {{u"materials"_s, {}, deed, QJsonArray{which.toString()}}});
            const auto plan = edit.rehearse(*m_reader, ids);
            return plan && carryOut(*m_catalogue, *plan);
        };
        QVERIFY(done(BulkDeed::Add, m_silk));
        QCOMPARE(item(ids[1]).materials, (std::vector<TermId>{m_wool, m_silk}));
        QVERIFY(done(BulkDeed::Remove, m_wool));
        QCOMPARE(item(ids[1]).materials, std::vector<TermId>{m_silk});
        QCOMPARE(found(u"silk"_s), 2);
        QCOMPARE(found(u"wool"_s), 0);
        QVERIFY(done(BulkDeed::Add, TermId::create()) == false); // a term that is not there: nothing is written
        QCOMPARE(item(ids[0]).materials, std::vector<TermId>{m_silk});
    }

    void itemsAreHungInAnotherSection()
    {
        const auto ids = make(3);
        Section first = *m_reader->section(m_first);
        first.items = {{ItemId(ids[0].uuid()), u"A1"_s}, {ItemId(ids[1].uuid()), {}}};
        QVERIFY(m_catalogue->update(first));
        const BulkEdit edit(RecordType::Item, {{hungIn, {}, BulkDeed::Set, QJsonArray{m_second.toString()}}});
        const auto plan = edit.rehearse(*m_reader, {ids[0], ids[2]});
        QVERIFY(plan);
        QCOMPARE(plan->counts().records, 2);
        QVERIFY(carryOut(*m_catalogue, *plan));
        QCOMPARE(m_reader->section(m_first)->items.size(), size_t(1));
        QCOMPARE(m_reader->section(m_second)->items.size(), size_t(2));
        QCOMPARE(m_reader->section(m_second)->items[1].item, ItemId(ids[2].uuid()));
    }

    void whatBreaksARuleIsRefusedInWordsAndTheRestIsDone()
    {
        const auto ids = make(2);
        Item file = sample(100);
        file.kind.reset();
        file.level = Level::File;
        const RecordId series = anyId(*m_catalogue->add(file));
        const BulkEdit edit(RecordType::Item, {{u"kind"_s, {}, BulkDeed::Set, u"artwork"_s}, {u"location"_s, {}, BulkDeed::Set, u"room 2"_s}});
        const auto plan = edit.rehearse(*m_reader, {ids[0], series, ids[1]});
        QVERIFY(plan);
        QCOMPARE(plan->counts().refused, 1);
        QCOMPARE(plan->counts().records, 3);
        const auto refused = std::find_if(plan->lines.begin(), plan->lines.end(), [](const PlannedLine &line) { return !line.refusal.isEmpty(); });
        QCOMPARE(refused->record, series);
        QCOMPARE(refused->change.field, u"kind"_s);
        QVERIFY(refused->refusal.contains(u"Only items and parts"_s));
        QVERIFY(carryOut(*m_catalogue, *plan));
        QCOMPARE(item(series).location, u"room 2"_s);
        QVERIFY(!item(series).kind);
        const auto cleared = BulkEdit(RecordType::Item, {{u"rightsUri"_s, {}, BulkDeed::Set, u"no address"_s}}).rehearse(*m_reader, ids);
        QCOMPARE(cleared->counts().refused, 2);
        QVERIFY(carryOut(*m_catalogue, *cleared));
        QVERIFY(item(ids[0]).rightsUri.isEmpty());
    }

    void whatIsSealedAndWhatTheJudgeForbidsStays()
    {
        const auto ids = make(2);
        Item sealed = item(ids[0]);
        sealed.fieldAccess[u"title"_s] = Access::Sealed;
        QVERIFY(m_catalogue->update(sealed));
        const auto plan = title(u"new"_s).rehearse(*m_reader, ids);
        QCOMPARE(plan->counts().refused, 1);
        QCOMPARE(plan->lines[0].refusal, PlanWords::isSealed());
        const BulkEdit judged(RecordType::Item, {{u"status"_s, {}, BulkDeed::Set, u"published"_s}},
                              [](const Reader &, const PlannedLine &, const std::vector<PlannedLine> &) { return u"not ready"_s; });
        QCOMPARE(judged.rehearse(*m_reader, ids)->lines[1].refusal, u"not ready"_s);
    }

    void aLineIsLeftOut()
    {
        const auto ids = make(2);
        auto plan = title(u"new"_s).rehearse(*m_reader, ids);
        plan->lines[0].isLeftOut = true;
        QVERIFY(carryOut(*m_catalogue, *plan));
        QCOMPARE(item(ids[0]).title.text(u"en"), u"old title"_s);
        QCOMPARE(item(ids[1]).title.text(u"en"), u"new"_s);
    }

    void fiveHundredAreOneDeedFoundByTheirNewWordsAndTakenBackWhole()
    {
        const auto ids = make(500);
        QSignalSpy told(m_reader.get(), &Reader::recordsChanged);
        const auto plan = title(u"quince"_s).rehearse(*m_reader, ids);
        QVERIFY(carryOut(*m_catalogue, *plan));
        QCOMPARE(told.size(), 1);
        QCOMPARE(found(u"quince"_s), 500);
        QCOMPARE(found(u"old"_s), 0);
        QCOMPARE(m_catalogue->rowsOf(m_catalogue->lastDeed()), 1000); // the translation became stale with its source
        QCOMPARE(m_reader->history(ids[250])->back().who, u"Curator 01"_s);
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(found(u"quince"_s), 0);
        QCOMPARE(found(u"old"_s), 500);
        QCOMPARE(item(ids[499]).title.in(u"fr")->state, TextState::Reviewed);
        QVERIFY(m_catalogue->check({})->valid());
    }

    void aStopLeavesNothingHalfDone()
    {
        const auto ids = make(40);
        const auto plan = title(u"quince"_s).rehearse(*m_reader, ids);
        qint64 reached = 0;
        Job job;
        job.progress = [&](qint64 done, qint64 total) {
            reached = done;
            QCOMPARE(total, 80);
        };
        job.isCancelled = [&] { return reached >= 60; }; // while it is indexed
        const auto done = carryOut(*m_catalogue, *plan, job);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(item(ids[0]).title.text(u"en"), u"old title"_s);
        QCOMPARE(found(u"quince"_s), 0);
        QCOMPARE(found(u"old"_s), 40);
        QVERIFY(carryOut(*m_catalogue, *plan)); // and nothing of it stands in the way
        QCOMPARE(found(u"quince"_s), 40);
        job.isCancelled = [] { return true; };
        QCOMPARE(title(u"x"_s).rehearse(*m_reader, ids, job).error().kind, ErrorKind::Cancelled);
    }

    void aLongDeedIsDoneBesideAndUndoneInOneStep()
    {
        const auto ids = make(300);
        const auto plan = title(u"quince"_s).rehearse(*m_reader, ids);
        Editor editor(*m_catalogue);
        const int steps = editor.stack().count();
        QSignalSpy ended(&editor, &Editor::ended);
        QSignalSpy failed(&editor, &Editor::failed);
        QSignalSpy told(m_reader.get(), &Reader::recordsChanged);
        const auto deed = [&plan](Catalogue &catalogue, const Job &job) { return carryOut(catalogue, *plan, job); };
        editor.performBeside(u"bulk"_s, deed);
        QVERIFY(editor.isBusy());
        QVERIFY(!editor.edit({RecordType::Item, ids[0], {{u"number"_s, {}, u"1"_s, u"x"_s}}}, u"number"_s)); // told to wait
        QCOMPARE(failed.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QVERIFY(ended.takeFirst().first().toBool());
        QCOMPARE(told.size(), 1);
        QCOMPARE(found(u"quince"_s), 300);
        QCOMPARE(editor.stack().count(), steps + 1);
        QCOMPARE(editor.stack().undoText(), u"bulk"_s);
        editor.undo();
        QVERIFY(editor.isBusy()); // beside as well
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QCOMPARE(found(u"old"_s), 300);
        QVERIFY(editor.stack().canRedo());
        editor.redo();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
        QCOMPARE(found(u"quince"_s), 300);
        editor.stack().undo(); // and in the ordinary way
        QCOMPARE(found(u"old"_s), 300);
        QVERIFY(editor.edit({RecordType::Item, ids[0], {{u"number"_s, {}, u"1"_s, u"x"_s}}}, u"number"_s));
        QCOMPARE(failed.size(), 1);
    }

    void aLongDeedIsStoppedAndTheCatalogueIsAsItWas()
    {
        const auto ids = make(300);
        const auto plan = title(u"quince"_s).rehearse(*m_reader, ids);
        Editor editor(*m_catalogue);
        const int steps = editor.stack().count();
        QSignalSpy ended(&editor, &Editor::ended);
        QSignalSpy failed(&editor, &Editor::failed);
        editor.performBeside(u"bulk"_s, [&](Catalogue &catalogue, const Job &job) {
            editor.stop();
            return carryOut(catalogue, *plan, job);
        });
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QVERIFY(!ended.first().first().toBool());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
        QCOMPARE(editor.stack().count(), steps);
        QCOMPARE(found(u"old"_s), 300);
        QVERIFY(m_catalogue->check({})->valid());
    }
};

QTEST_MAIN(BulkEditTest)
#include "tst_bulkedit.moc"
