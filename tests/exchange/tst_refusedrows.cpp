// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "exchange/importfiles.h"
#include "intake/takein.h"
#include "support/memorycatalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Takes no item whose number begins with X; with `tells` it says so beforehand.
class RefusingSink final : public RecordSink {
public:
    RefusingSink(test::MemoryCatalogue &catalogue, bool tells) : m_sink(catalogue), m_tells(tells) {}

    [[nodiscard]] const Reader &reader() const override { return m_sink.reader(); }
    [[nodiscard]] Result<void> mayTake(const Item &item, bool) override { return m_tells ? taken(item) : Result<void>(); }
    [[nodiscard]] Result<void> add(AnyRecordValue record) override
    {
        const Item *item = std::get_if<Item>(&record);
        if (const auto may = item ? taken(*item) : Result<void>(); !may)
            return may;
        return m_sink.add(std::move(record));
    }
    [[nodiscard]] Result<void> update(const AnyRecordValue &record) override
    {
        const Item *item = std::get_if<Item>(&record);
        const auto may = item ? taken(*item) : Result<void>();
        return may ? m_sink.update(record) : may;
    }
    [[nodiscard]] Result<MediumId> attach(const Medium &medium, const QString &file) override { return m_sink.attach(medium, file); }
    [[nodiscard]] Result<Medium> probe(const Medium &medium, const QString &file) override { return m_sink.probe(medium, file); }
    [[nodiscard]] Result<FileWords> words(const QString &file) override { return m_sink.words(file); }
    [[nodiscard]] Result<void> takeUp(const QString &sha256, const QString &file) override { return m_sink.takeUp(sha256, file); }
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value) override { return m_sink.setSetting(key, value); }

private:
    [[nodiscard]] static Result<void> taken(const Item &item)
    {
        return item.number.startsWith(u'X') ? fail(ErrorKind::Conflict, u"Not this one."_s) : Result<void>();
    }

    test::MemorySink m_sink;
    bool m_tells;
};

/// A row that is refused leaves nothing: neither the names that it alone brings nor the spellings it stands for.
class RefusedRowsTest final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    test::MemoryCatalogue m_memory;

    QString file(const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(u"t.csv"_s));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    [[nodiscard]] static TableMapping sameAs(const QString &given)
    {
        TableMapping mapping;
        mapping.language = u"en"_s;
        mapping.same = {{{RecordType::Agent, Vocabulary::Subject, given}, u"Marie Claire"_s, {}}};
        return mapping;
    }
    [[nodiscard]] ImportWish wish(const QByteArray &rows, const TableMapping &mapping)
    {
        ImportWish wish;
        wish.files = {{file(rows), u"csv"_s}};
        wish.keepRows = true;
        wish.table.mapping = mapping;
        return wish;
    }
    ImportReport put(const QByteArray &rows, const TableMapping &mapping = {}, bool tells = true)
    {
        RefusingSink sink(m_memory, tells);
        const auto report = importFiles(sink, wish(rows, mapping));
        if (!report)
            qWarning("%s", qPrintable(report.error().message));
        return report.value_or({});
    }
    [[nodiscard]] static Agent marie(Access access = Access::Public)
    {
        Agent known;
        known.id = AgentId::create();
        known.access = access;
        known.status = Status::Published;
        known.names = {{u"Marie Claire"_s, u"en"_s, u"Latn"_s, {}, NameKind::Preferred, TextOrigin::Original, TextState::Reviewed}};
        return known;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const Agent &agent : m_memory.allOf<Agent>()) {
            for (const NameForm &name : agent.names)
                all += name.text;
        }
        all.sort();
        return all;
    }
    [[nodiscard]] static int warningsOf(const ImportReport &report, const QString &word)
    {
        return int(std::count_if(report.issues.begin(), report.issues.end(), [&](const ImportIssue &one) { return one.message.contains(word); }));
    }

private Q_SLOTS:
    void init() { m_memory.records.clear(); }

    void aSpellingIsKeptByARowThatIsTakenAlone_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<bool>("tells");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<qint64>("row"); // where the question stands first; 0: nowhere
        const QByteArray head = "number,creator,access\n";
        for (const bool tells : {true, false}) {
            const auto row = [tells](const char *name) { return std::string(name) + (tells ? ", told beforehand" : ", told in the end"); };
            QTest::newRow(row("taken").c_str()) << head + "1,Marie Clare,public\n" << tells << true << qint64(2);
            QTest::newRow(row("refused").c_str()) << head + "X1,Marie Clare,public\n" << tells << false << qint64(0);
            QTest::newRow(row("refused, then taken").c_str()) << head + "X1,Marie Clare,public\n2,Marie Clare,public\n" << tells << true << qint64(3);
            QTest::newRow(row("taken, then refused").c_str()) << head + "1,Marie Clare,public\nX2,Marie Clare,public\n" << tells << true << qint64(2);
            QTest::newRow(row("too wide, then refused").c_str()) << head + "1,Marie Clare,internal\nX2,Marie Clare,public\n" << tells << false << qint64(2);
            QTest::newRow(row("too wide, refused, then taken").c_str())
                << head + "1,Marie Clare,internal\nX2,Marie Clare,public\n3,Marie Clare,public\n" << tells << true << qint64(2);
            QTest::newRow(row("twice in a refused row").c_str()) << head + "X1,Marie Clare|Marie Clare,public\n" << tells << false << qint64(0);
        }
    }
    void aSpellingIsKeptByARowThatIsTakenAlone()
    {
        QFETCH(QByteArray, rows);
        QFETCH(bool, tells);
        QFETCH(bool, isKept);
        QFETCH(qint64, row);
        m_memory.records = {marie()};
        const ImportReport report = put(rows, sameAs(u"Marie Clare"_s), tells);
        QCOMPARE(names(), isKept ? (QStringList{u"Marie Claire"_s, u"Marie Clare"_s}) : QStringList{u"Marie Claire"_s});
        QCOMPARE(report.names.empty(), row == 0);
        if (row != 0) {
            QCOMPARE(report.names.size(), size_t(1));
            QCOMPARE(report.names.front().row, row);
            QCOMPARE(report.names.front().spelling == NameQuestion::Spelling::Kept, isKept);
        }
        QCOMPARE(report.rejected > 0, rows.contains('X'));
        QCOMPARE(warningsOf(report, u"one of its names from now on"_s), isKept ? 1 : 0);
    }

    void whatARefusedRowAloneNamesIsNotMade_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::newRow("a maker") << "creator\nX1,Somebody new\n"_ba;
        QTest::newRow("several") << "creator\nX1,Somebody new|Another one\n"_ba;
        QTest::newRow("a subject") << "subject\nX1,rivers\n"_ba;
        QTest::newRow("a material") << "materials\nX1,glass\n"_ba;
        QTest::newRow("a place") << "place\nX1,Somewhere\n"_ba;
        QTest::newRow("a classification") << "type\nX1,Weaving\n"_ba;
    }
    void whatARefusedRowAloneNamesIsNotMade()
    {
        QFETCH(QByteArray, cells);
        const ImportReport refused = put("number," + cells);
        QCOMPARE(refused.rejected, qint64(1));
        QVERIFY(m_memory.records.empty());
        QVERIFY(refused.made.isEmpty() && refused.names.empty());
        const ImportReport taken = put("number," + cells.replace('X', '1')); // the same in a row that is taken
        QCOMPARE(taken.added, qint64(1));
        QVERIFY(m_memory.records.size() > 1);
    }

    void whatAnotherRowNamesAsWellIsMadeOnce()
    {
        const ImportReport report = put("number,creator\nX1,Somebody new\n2,Somebody new\nX3,Somebody new\n4,Somebody new|A third\n");
        QCOMPARE(report.rejected, qint64(2));
        QCOMPARE(names(), (QStringList{u"A third"_s, u"Somebody new"_s}));
        const auto items = m_memory.allOf<Item>();
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[0].makers.front().agent, items[1].makers.front().agent);
    }

    void aQuestionIsAskedByTheFirstRowThatIsTaken()
    {
        m_memory.records = {marie()};
        const ImportReport report = put("number,creator\nX1,Marie Clare\n2,Marie Clare\nX3,Marie Clare\n4,Marie Clare\n");
        QCOMPARE(report.names.size(), size_t(1));
        QCOMPARE(report.names.front().row, qint64(3));
        QCOMPARE(report.names.front().uses, 2);
        QCOMPARE(warningsOf(report, u"possibly the same"_s), 1);
    }

    void aNameOfARefusedRowIsNobodysLikeness()
    {
        const ImportReport report = put("number,creator\nX1,Marie Claire\n2,Marie Clare\n");
        QVERIFY(report.names.empty()); // there is no Marie Claire
        QCOMPARE(names(), QStringList{u"Marie Clare"_s});
        const ImportReport both = put("number,creator\n3,Jean Valery\nX4,Jean Valéry\n5,Jean Valéry\n");
        QCOMPARE(both.names.size(), size_t(1));
        QCOMPARE(both.names.front().candidates.size(), size_t(1)); // and once
    }

    void aRefusedRowShowsNobodyToMorePeople()
    {
        const ImportReport report = put("number,creator,access\n1,Somebody new,restricted\nX2,Somebody new,public\n");
        QCOMPARE(report.rejected, qint64(1));
        QCOMPARE(m_memory.allOf<Agent>().front().access, Access::Restricted);
        (void)put("number,creator,access\n3,A third,restricted\nX4,A third,public\n5,A third,internal\n");
        QCOMPARE(m_memory.allOf<Agent>().back().access, Access::Internal); // as the row that was taken
    }

    void theStrictestOfOneRowsFieldsIsWidenedBeforeItIsWritten()
    {
        const ImportReport report = put("number,persons depicted,creator,access\n1,Somebody new,Somebody new,public\n");
        QCOMPARE(report.added, qint64(1));
        QCOMPARE(m_memory.allOf<Agent>().size(), size_t(1));
        QCOMPARE(m_memory.allOf<Agent>().front().access, Access::Public);
    }

    /// In a catalogue: a number that belonged to a deleted entry is refused.
    void inACatalogueARefusedRowLeavesNothing_data()
    {
        QTest::addColumn<IntakeMode>("mode");
        QTest::newRow("imported") << IntakeMode::Write;
        QTest::newRow("rehearsed") << IntakeMode::Rehearse;
    }
    void inACatalogueARefusedRowLeavesNothing()
    {
        QFETCH(IntakeMode, mode);
        QTemporaryDir folder;
        auto created = Catalogue::create(folder.filePath(u"c.vitrine"_s), {u"T"_s, {}});
        QVERIFY(created);
        Catalogue &catalogue = **created;
        const auto reader = catalogue.reader(Audience::desk(Access::Sealed));
        const Agent known = marie();
        QVERIFY(catalogue.add(known));
        Item old;
        old.number = u"OLD-1"_s;
        old.kind = ItemKind::Document;
        const auto id = catalogue.add(old);
        QVERIFY(id);
        QVERIFY(catalogue.remove(anyId(*id), u"double"_s));
        const auto before = *reader->history(anyId(known.id));
        const QByteArray refused = "number,creator,subject,place,access\nOLD-1,Marie Clare|Somebody new,rivers,Somewhere,public\n";
        const auto first = takeIn(catalogue, wish(refused, sameAs(u"Marie Clare"_s)), mode);
        QVERIFY(first);
        QCOMPARE(first->report.rejected, qint64(1));
        QCOMPARE(reader->agent(known.id)->names.size(), size_t(1));
        QCOMPARE(reader->history(anyId(known.id))->size(), before.size());
        QCOMPARE(all<Agent>(*reader)->size(), size_t(1));
        QVERIFY(all<Term>(*reader)->empty() && all<Place>(*reader)->empty());
        const QByteArray mixed = refused + "N-2,Marie Clare,,,public\n"; // the same spelling in a row that is taken
        const auto second = takeIn(catalogue, wish(mixed, sameAs(u"Marie Clare"_s)), IntakeMode::Write);
        QVERIFY(second);
        QCOMPARE(second->report.rejected, qint64(1));
        QCOMPARE(reader->agent(known.id)->names.size(), size_t(2));
        QCOMPARE(all<Agent>(*reader)->size(), size_t(1));
        QVERIFY(catalogue.revert(catalogue.lastDeed())); // one step, whole
        QCOMPARE(reader->agent(known.id)->names.size(), size_t(1));
        QVERIFY(!reader->itemByNumber(u"N-2"_s));
    }

    void whatTheRulesRefuseLeavesNothingEither()
    {
        QTemporaryDir folder;
        auto created = Catalogue::create(folder.filePath(u"c.vitrine"_s), {u"T"_s, {}});
        QVERIFY(created);
        Catalogue &catalogue = **created;
        const auto reader = catalogue.reader(Audience::desk(Access::Sealed));
        const QByteArray rows = "number,creator,rightsUri\nN-1,Somebody new,ftp://example.org\nN-2,A third,https://example.org\n";
        const auto report = takeIn(catalogue, wish(rows, {}), IntakeMode::Write);
        QVERIFY(report);
        QCOMPARE(report->report.rejected, qint64(1));
        QCOMPARE(all<Agent>(*reader)->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(RefusedRowsTest)
#include "tst_refusedrows.moc"
