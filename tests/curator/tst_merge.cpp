// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/anyrecord.h"
#include "editing/editor.h"
#include "editing/mergedraft.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Two records become one: all links move, the old identity leads on, and the deed is taken back whole.
class MergeTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;

    AgentId person(const QString &name)
    {
        Agent agent;
        agent.names.push_back({name, u"en"_s, u"Latn"_s, {}});
        return *m_catalogue->add(agent);
    }
    TermId term(const QString &label, Vocabulary vocabulary = Vocabulary::Material)
    {
        Term term;
        term.vocabulary = vocabulary;
        term.label.set(u"en"_s, label, TextOrigin::Original, TextState::Reviewed);
        return *m_catalogue->add(term);
    }
    ItemId item(const QString &number, const std::function<void(Item &)> &fill)
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Artwork;
        fill(item);
        return *m_catalogue->add(item);
    }
    /// Everything that the catalogue holds, but for versions and times.
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray text;
        for (size_t i = 0; i < EnumNames<RecordType>::names.size(); ++i) {
            withRecordType(RecordType(i), [&]<class R>() {
                auto records = *all<R>(*m_reader);
                std::sort(records.begin(), records.end(), [](const R &a, const R &b) { return a.id < b.id; });
                for (R &record : records) {
                    record.version = 1;
                    record.updated = record.created;
                    text += QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact) + '\n';
                }
            });
        }
        return text;
    }
    int found(const QString &word) const
    {
        ItemQuery query;
        query.words = word;
        return *m_reader->count(query);
    }

private Q_SLOTS:
    void init()
    {
        static int counter = 0;
        m_reader.reset();
        m_catalogue = std::move(*Catalogue::create(m_folder.filePath(u"c%1.vitrine"_s.arg(++counter)), {u"T"_s, {}}));
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
    }
    void cleanup()
    {
        m_reader.reset();
        m_catalogue.reset();
    }

    void everyLinkMovesAndTheDeedIsTakenBackWhole()
    {
        const AgentId stays = person(u"Weaver 01"_s);
        const AgentId goes = person(u"Weaver one"_s);
        const ItemId made = item(u"1"_s, [&](Item &one) {
            one.makers = {{MakerKind::Known, stays, u"art"_s, {}}, {MakerKind::Known, goes, u"art"_s, {}}};
            one.depicted = {goes, stays};
            one.holder = goes;
            one.provenance = {{goes, {}, {}}, {stays, {}, {}}};
        });
        Event event;
        event.participants = {{goes, ParticipationRole::Speaker, {}}, {stays, ParticipationRole::Host, {}}};
        event.programme = {{{}, {}, {goes}}};
        const EventId spoken = *m_catalogue->add(event);
        Statement statement;
        statement.claimant = goes;
        const StatementId said = *m_catalogue->add(statement);
        Quantity quantity;
        quantity.lower = 3;
        quantity.claimant = goes;
        const QuantityId counted = *m_catalogue->add(quantity);
        Declaration declaration;
        declaration.issuer = goes;
        declaration.signatories = {stays, goes};
        const DeclarationId declared = *m_catalogue->add(declaration);
        Exhibition exhibition;
        exhibition.hosts = {{goes, ParticipationRole::Host, {}}};
        const ExhibitionId shown = *m_catalogue->add(exhibition);
        const QByteArray before = everything();

        const auto fields = mergeFields(*m_reader, RecordType::Agent, anyId(stays), anyId(goes));
        QVERIFY(fields);
        const auto merged = mergeRecords(*m_catalogue, {RecordType::Agent, anyId(stays), anyId(goes), changesOf(*fields)});
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(*merged, 6);
        QVERIFY(!m_reader->agent(goes));
        QCOMPARE(m_reader->item(made)->makers.size(), size_t(1));
        QCOMPARE(m_reader->item(made)->depicted, std::vector<AgentId>{stays});
        QCOMPARE(m_reader->item(made)->holder, stays);
        QCOMPARE(m_reader->item(made)->provenance.size(), size_t(2));
        QCOMPARE(m_reader->event(spoken)->participants[0].agent, stays);
        QCOMPARE(m_reader->event(spoken)->participants.size(), size_t(2)); // another role
        QCOMPARE(m_reader->event(spoken)->programme[0].agents, std::vector<AgentId>{stays});
        QCOMPARE(m_reader->statement(said)->claimant, stays);
        QCOMPARE(m_reader->quantity(counted)->claimant, stays);
        QCOMPARE(m_reader->declaration(declared)->issuer, stays);
        QCOMPARE(m_reader->declaration(declared)->signatories, std::vector<AgentId>{stays});
        QCOMPARE(m_reader->exhibition(shown)->hosts[0].agent, stays);
        const Agent one = *m_reader->agent(stays);
        QCOMPARE(one.names.size(), size_t(2));
        QCOMPARE(one.names[1].kind, NameKind::Alternative);
        QCOMPARE(found(u"one"_s), 1); // by the name that came along
        QVERIFY(!m_reader->history(anyId(goes))->empty());
        QVERIFY(m_reader->history(anyId(stays))->size() > 1);
        QVERIFY(m_catalogue->check({})->valid());

        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(everything(), before);
        QVERIFY(!survivorOf(*m_reader, anyId(goes)));
        QVERIFY(m_catalogue->check({})->valid());
    }

    void theOldIdentityLeadsOnThroughFurtherMerges()
    {
        const TermId wool = term(u"wool"_s);
        const TermId laine = term(u"laine"_s);
        const TermId fleece = term(u"fleece"_s);
        const ItemId rug = item(u"1"_s, [&](Item &one) { one.materials = {wool, laine}; });
        QVERIFY(mergeRecords(*m_catalogue, {RecordType::Term, anyId(wool), anyId(laine), {}}));
        QCOMPARE(m_reader->item(rug)->materials, std::vector<TermId>{wool});
        QCOMPARE(survivorOf(*m_reader, anyId(laine))->record, anyId(wool));
        QVERIFY(mergeRecords(*m_catalogue, {RecordType::Term, anyId(fleece), anyId(wool), {}}));
        QCOMPARE(survivorOf(*m_reader, anyId(laine))->record, anyId(fleece));
        QCOMPARE(survivorOf(*m_reader, anyId(wool))->record, anyId(fleece));
        QVERIFY(!survivorOf(*m_reader, anyId(fleece)));
        QCOMPARE(found(u"fleece"_s), 1);
        QCOMPARE(found(u"wool"_s), 0);
    }

    void aNarrowerTermTakesItsBroaderOneInWithoutACircle()
    {
        const TermId fibre = term(u"fibre"_s);
        Term wool = *m_reader->term(term(u"wool"_s));
        wool.broader = fibre;
        QVERIFY(m_catalogue->update(wool));
        QVERIFY(mergeRecords(*m_catalogue, {RecordType::Term, anyId(wool.id), anyId(fibre), {}}));
        QVERIFY(m_reader->term(wool.id)->broader.isNull());
    }

    void whatCannotBeOneIsRefusedInWords()
    {
        const TermId wool = term(u"wool"_s);
        const TermId weaving = term(u"weaving"_s, Vocabulary::Technique);
        const auto refusal = [&](const Merge &merge) {
            const auto merged = mergeRecords(*m_catalogue, merge);
            return merged ? QString() : merged.error().message;
        };
        QVERIFY(refusal({RecordType::Term, anyId(wool), anyId(wool), {}}).contains(u"itself"_s));
        QVERIFY(refusal({RecordType::Term, anyId(wool), anyId(weaving), {}}).contains(u"vocabularies"_s));
        QVERIFY(refusal({RecordType::Item, anyId(wool), anyId(weaving), {}}).contains(u"Only people"_s));
        QVERIFY(!refusal({RecordType::Agent, anyId(wool), anyId(weaving), {}}).isEmpty());
        QCOMPARE(m_catalogue->lastDeed(), m_reader->history(anyId(weaving))->back().group); // nothing was done
    }

    void aStopLeavesBoth()
    {
        const TermId wool = term(u"wool"_s);
        const TermId laine = term(u"laine"_s);
        item(u"1"_s, [&](Item &one) { one.materials = {laine}; });
        const QByteArray before = everything();
        Job job;
        job.isCancelled = [] { return true; };
        QCOMPARE(mergeRecords(*m_catalogue, {RecordType::Term, anyId(wool), anyId(laine), {}}, job).error().kind, ErrorKind::Cancelled);
        QCOMPARE(everything(), before);
    }

    void ofEachFieldTheSideIsChosen()
    {
        Agent one;
        one.names = {{u"A"_s, u"en"_s, u"Latn"_s, {}}};
        one.note.set(u"en"_s, u"here"_s, TextOrigin::Original, TextState::Reviewed);
        Agent other;
        other.kind = AgentKind::Organisation;
        other.names = {{u"B"_s, u"fr"_s, u"Latn"_s, {}}};
        other.note.set(u"fr"_s, u"là"_s, TextOrigin::Translation, TextState::Draft);
        const RecordId stays = anyId(*m_catalogue->add(one));
        const RecordId goes = anyId(*m_catalogue->add(other));
        auto fields = *mergeFields(*m_reader, RecordType::Agent, stays, goes);
        QStringList keys;
        for (MergeField &field : fields) {
            keys += field.key;
            if (field.key == u"kind") {
                QVERIFY(!field.canBeBoth);
                QCOMPARE(field.side, MergeField::Side::Survivor);
            }
            if (field.key == u"names")
                field.side = MergeField::Side::Gone;
        }
        QCOMPARE(keys, (QStringList{u"kind"_s, u"names"_s, u"note"_s}));
        QVERIFY(mergeRecords(*m_catalogue, {RecordType::Agent, stays, goes, changesOf(fields)}));
        const Agent now = *m_reader->agent(AgentId(stays.uuid()));
        QCOMPARE(now.kind, AgentKind::Person);
        QCOMPARE(now.names.size(), size_t(1));
        QCOMPARE(now.names[0].text, u"B"_s);
        QCOMPARE(now.note.languages(), (QStringList{u"en"_s, u"fr"_s}));
    }

    void itIsOneStepOfTheEditorBeside()
    {
        const RecordId stays = anyId(person(u"A"_s));
        const RecordId goes = anyId(person(u"B"_s));
        Editor editor(*m_catalogue);
        const int steps = editor.stack().count();
        editor.performBeside(u"merge"_s, [&](Catalogue &catalogue, const Job &job) {
            const auto merged = mergeRecords(catalogue, {RecordType::Agent, stays, goes, {}}, job);
            return merged ? Result<void>() : merged.unexpected();
        });
        QTRY_VERIFY_WITH_TIMEOUT(!editor.isBusy(), 30'000);
        QCOMPARE(editor.stack().count(), steps + 1);
        QVERIFY(!m_reader->agent(AgentId(goes.uuid())));
        editor.undo();
        QVERIFY(m_reader->agent(AgentId(goes.uuid())));
        editor.redo();
        QVERIFY(!m_reader->agent(AgentId(goes.uuid())));
        QCOMPARE(survivorOf(*m_reader, goes)->record, stays);
    }
};

QTEST_MAIN(MergeTest)
#include "tst_merge.moc"
