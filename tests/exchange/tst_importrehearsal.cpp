// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "exchange/importfiles.h"
#include "exchange/likenames.h"
#include "support/memorycatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// What an import says of every row, how columns are mapped, and which names are possibly the same.
class ImportRehearsalTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    test::MemoryCatalogue m_catalogue;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    ImportReport put(const QByteArray &bytes, const TableMapping &mapping = {})
    {
        test::MemorySink sink(m_catalogue);
        ImportWish wish;
        wish.files = {{file(u"t.csv"_s, bytes), u"csv"_s}};
        wish.keepRows = true;
        wish.table.mapping = mapping;
        const auto report = importFiles(sink, wish);
        if (!report)
            qWarning("%s", qPrintable(report.error().message));
        return report.value_or({});
    }
    static TableMapping mapping(const QByteArray &columns)
    {
        return TableMapping::fromJson("{\"format\":\"vitrine-mapping\",\"version\":1,\"columns\":[" + columns + "]}").value_or({});
    }

private Q_SLOTS:
    void init() { m_catalogue.records.clear(); }

    void everyRowSaysWhatBecomesOfIt()
    {
        put("number,title\n1,Un\n2,Deux\n");
        const ImportReport report = put("number,title,title@en\n1,Un,\n2,Autre,Two\n\n3,Trois,\n3,Encore,\n,Sans,\n");
        std::vector<std::tuple<qint64, QString, RowOutcome>> told;
        for (const ImportRow &row : report.rows)
            told.emplace_back(row.place.row, row.place.number, row.outcome);
        QCOMPARE(told, (std::vector<std::tuple<qint64, QString, RowOutcome>>{{2, u"1"_s, RowOutcome::Unchanged},
                                                                            {3, u"2"_s, RowOutcome::Updated},
                                                                            {5, u"3"_s, RowOutcome::Added},
                                                                            {6, u"3"_s, RowOutcome::Rejected},
                                                                            {7, {}, RowOutcome::Rejected}}));
        const QJsonArray rows = report.toJson().value("rows"_L1).toArray();
        QCOMPARE(rows[4]["line"_L1].toInt(), 7);
        QVERIFY(rows[4]["reason"_L1].toString().contains(u"no number"_s));
    }

    void aChangedRowNamesItsFields()
    {
        put("number,title,date\n1,Un,1925\n");
        const ImportReport report = put("number,title,date,credit@fa\n1,Deux,1926,هدیه\n");
        QStringList fields;
        for (const FieldChange &change : report.rows.at(0).changes)
            fields += change.field + u'@' + change.language;
        QCOMPARE(fields, (QStringList{u"title@fr"_s, u"date@"_s, u"credit@fa"_s}));
        const QJsonObject title = report.toJson().value("rows"_L1)[0]["changes"_L1][0].toObject();
        QCOMPARE(title.value("before"_L1)["text"_L1].toString(), u"Un"_s);
        QCOMPARE(title.value("after"_L1)["text"_L1].toString(), u"Deux"_s);
    }

    void aMappingSendsColumnsToFields()
    {
        const TableMapping map = mapping("{\"header\":\"Inv.\",\"field\":\"number\"},{\"header\":\"Titel\",\"field\":\"title@de\"},{\"header\":\"title\",\"field\":\"extra:Arbeitstitel\"},"
                                         "{\"header\":\"Prüfziffer\",\"field\":\"ignore\"},{\"header\":\"Fehlt\",\"field\":\"credit\"},{\"header\":\"Titel\",\"field\":\"label@de\"}");
        QCOMPARE(map.columns.size(), size_t(6));
        const ImportReport report = put("number,Inv.,Titel,Titel,title,Prüfziffer,maker\nx,A-1,Eins,Kurz,roh,9,Marie\n", map);
        QCOMPARE(report.added, 1);
        const Item item = m_catalogue.allOf<Item>().at(0);
        QCOMPARE(item.number, u"A-1"_s);
        QCOMPARE(item.title.text(u"de"), u"Eins"_s);
        QCOMPARE(item.label.text(u"de"), u"Kurz"_s);
        QCOMPARE(item.makers.size(), size_t(1));
        QCOMPARE(item.extra, (std::vector<ExtraField>{{u"number"_s, {}, u"x"_s}, {u"Arbeitstitel"_s, {}, u"roh"_s}}));
        QStringList told;
        for (const ImportIssue &issue : report.issues)
            told += issue.column;
        QVERIFY(told.contains(u"Prüfziffer"_s) && told.contains(u"Fehlt"_s));
    }

    void aMappingFoundByRecognitionWorksAgain()
    {
        const QByteArray bytes = "Numéro,Titre,title_en,Couleur,dateEdtf,title\n1,Un,One,rouge,1925,zwei\n";
        const ImportReport first = put(bytes);
        QStringList targets;
        for (const TableMapping::Entry &entry : first.mapping.columns)
            targets += entry.target;
        QCOMPARE(targets, (QStringList{u"number"_s, u"title"_s, u"title@en"_s, u"extra:Couleur"_s, u"dateEdtf"_s, u"extra:title"_s}));
        const auto before = m_catalogue.records;
        const auto again = TableMapping::fromJson(QJsonDocument(first.mapping.toJson()).toJson());
        QVERIFY(again);
        QCOMPARE(*again, first.mapping);
        QCOMPARE(put(bytes, *again).unchanged, 1);
        QVERIFY(m_catalogue.records == before);
    }

    void badMappingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("no JSON") << QByteArray("columns: title") << ErrorKind::Unreadable << u"vitrine-mapping"_s;
        QTest::newRow("other JSON") << QByteArray("{\"format\":\"x\"}") << ErrorKind::Unreadable << u"vitrine-mapping"_s;
        QTest::newRow("newer") << QByteArray("{\"format\":\"vitrine-mapping\",\"version\":2}") << ErrorKind::Newer << u"newer"_s;
        QTest::newRow("no field") << QByteArray("{\"format\":\"vitrine-mapping\",\"version\":1,\"columns\":[{\"header\":\"A\",\"field\":\"titel\"}]}") << ErrorKind::Invalid << u"titel"_s;
        QTest::newRow("no language") << QByteArray("{\"format\":\"vitrine-mapping\",\"version\":1,\"language\":\"french!\"}") << ErrorKind::Invalid << u"french!"_s;
    }
    void badMappingsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto read = TableMapping::fromJson(bytes);
        QVERIFY(!read);
        QTEST(read.error().kind, "kind");
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }

    void namesAreLikeOrNot_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("isLike");
        const auto row = [](const char *name, const QString &known, const QString &given, bool isLike) { QTest::newRow(name) << known << given << isLike; };
        row("equal", u"Marie Claire"_s, u"Marie Claire"_s, false);
        row("another case", u"Marie Claire"_s, u"MARIE CLAIRE"_s, true);
        row("without accents", u"Élise Noël"_s, u"Elise Noel"_s, true);
        row("another order", u"Claire, Marie"_s, u"Marie Claire"_s, true);
        row("Arabic letters", u"کتابخانه"_s, u"كتابخانه"_s, true);
        row("a letter left out", u"Marie Claire"_s, u"Marie Clare"_s, true);
        row("a letter added", u"Marie Clare"_s, u"Marie Claire"_s, true);
        row("a letter changed at the start", u"Marie Claire"_s, u"Varie Claire"_s, true);
        row("a letter changed at the end", u"Marie Claire"_s, u"Marie Clairo"_s, true);
        row("letters exchanged", u"Marie Claire"_s, u"Maire Claire"_s, true);
        row("two people", u"Hasan"_s, u"Hossein"_s, false);
        row("two letters", u"Marie Claire"_s, u"Marta Claire"_s, false);
        row("another digit", u"Box 12 of the attic"_s, u"Box 13 of the attic"_s, false);
        row("a letter left out of a numbered name", u"Fonds, 00012"_s, u"Fnds, 00012"_s, true);
        row("a letter changed after the number", u"00012 Fonds"_s, u"00012 Fondo"_s, true);
        row("another digit of a numbered name", u"Fonds, 00012"_s, u"Fonds, 00013"_s, false);
        row("a digit more", u"Fonds, 00012"_s, u"Fonds, 000122"_s, false);
        row("digits exchanged", u"Fonds, 00012"_s, u"Fonds, 00021"_s, false);
        row("a letter and a digit", u"Fonds, 00012"_s, u"Fonde, 00013"_s, false);
        row("a letter added to a number", u"Box 12 of 1979"_s, u"Box 12a of 1979"_s, true);
        row("Persian digits of the same number", u"Fonds, 12"_s, u"Fonds, ۱۲"_s, true);
        row("Persian digits of another number", u"Fonds, 12"_s, u"Fonds, ۱۳"_s, false);
        row("too short", u"Ali"_s, u"Ala"_s, false);
        row("in other letters", u"رضایی"_s, u"Rezaei"_s, true);
        row("in other letters, the other way round", u"Ahmad Karimi"_s, u"احمد کریمی"_s, true);
        row("in other letters and another order", u"کریمی، احمد"_s, u"Ahmad Karimi"_s, true);
        row("two letters for one sound", u"شیرین خسروی"_s, u"Shirin Khosrowi"_s, true);
        row("two people in other letters", u"حسین"_s, u"Hasan"_s, false);
        row("the same one in other letters", u"حسین"_s, u"Hossein"_s, true);
        row("two people in other letters, the other way round", u"Hossein"_s, u"حسن"_s, false);
        row("too short in other letters", u"نو"_s, u"No"_s, false);
        row("words of two scripts", u"Box جعبه"_s, u"جعبه Box"_s, true); // by its words, not by its sound
        row("other letters still", u"Иван"_s, u"Ivan"_s, false);
    }
    void namesAreLikeOrNot()
    {
        QFETCH(QString, known);
        QFETCH(QString, given);
        QFETCH(bool, isLike);
        LikeNames names;
        names.add(u"Somebody Else"_s);
        names.add(known);
        QCOMPARE(names.likeOf(given), isLike ? known : QString());
    }

    void namesThatAreLikeAreToldAndNeverMerged()
    {
        put("number,creator,subject\n1,Marie Claire,rivers\n");
        const ImportReport report = put("number,creator,subject,material\n2,Marie Clare,Rivers,rivers\n3,Marie Claire,rivers,\n4,Marie Clare,,\n");
        QCOMPARE(m_catalogue.allOf<Agent>().size(), size_t(2));
        QCOMPARE(m_catalogue.allOf<Term>().size(), size_t(3));
        QStringList told;
        for (const ImportIssue &issue : report.issues) {
            if (issue.known.isEmpty())
                continue;
            told += QString::number(issue.row) + u' ' + issue.given + u'=' + issue.known;
        }
        QCOMPARE(told, (QStringList{u"2 Marie Clare=Marie Claire"_s, u"2 Rivers=rivers"_s}));
        QCOMPARE(report.toJson().value("issues"_L1)[0]["possiblySame"_L1]["known"_L1].toString(), u"Marie Claire"_s);
        QVERIFY(!report.hasFindings());
    }

    /// Else a hundred thousand numbered names would be compared each with each.
    void aQuestionCostsTheSameHoweverManyNamesThereAre_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("numbered at the end") << u"Fonds, %1"_s;
        QTest::newRow("numbered at the start") << u"%1 Fonds of the attic"_s;
        QTest::newRow("numbered in the middle") << u"Fonds %1 of the attic"_s;
        QTest::newRow("in Persian") << u"بایگانی %1"_s;
    }
    void aQuestionCostsTheSameHoweverManyNamesThereAre()
    {
        QFETCH(QString, pattern);
        LikeNames names;
        for (int i = 0; i < 5000; ++i)
            names.add(pattern.arg(i, 5, 10, QChar(u'0')));
        for (const int i : {0, 1, 2500, 4999, 5000}) {
            const QString name = pattern.arg(i, 5, 10, QChar(u'0'));
            QVERIFY2(names.comparisonsOf(name) <= 2, qPrintable(name)); // with itself, by each half
            QCOMPARE(names.likeOf(name), QString());
        }
        QCOMPARE(names.likeOf(pattern.arg(17, 5, 10, QChar(u'0')) + u'x'), pattern.arg(17, 5, 10, QChar(u'0'))); // and one that is like is found
    }

    void severalCandidatesAreOfferedTheClosestFirst()
    {
        LikeNames names;
        for (const QString &known : {u"Marie Clairo"_s, u"Claire Marie"_s, u"ماری کلیر"_s, u"Paul"_s})
            names.add(known);
        QCOMPARE(names.likesOf(u"Marie Claire"_s, 5).mid(0, 2), (QStringList{u"Claire Marie"_s, u"Marie Clairo"_s}));
        QCOMPARE(names.likesOf(u"Marie Claire"_s, 1).size(), 1);
        QVERIFY(names.likesOf(QString(), 5).isEmpty());
    }

    void aPersonSaysWhichNamesAreTheSame_data()
    {
        QTest::addColumn<NameDecision>("said");
        QTest::addColumn<int>("agents"); // of two that are there
        QTest::addColumn<QString>("word"); // in what is told of it
        const GivenName name{RecordType::Agent, Vocabulary::Subject, u"Marie Clare"_s};
        QTest::newRow("the same, by its name") << NameDecision{name, u"Marie Claire"_s, {}} << 2 << u"as you said"_s;
        QTest::newRow("the same, by its uid") << NameDecision{name, u"somebody"_s, QUuid(u"11111111-1111-4111-8111-111111111111"_s)} << 2 << u"as you said"_s;
        QTest::newRow("a new one") << NameDecision{name, {}, {}} << 3 << QString();
        QTest::newRow("one that is not there") << NameDecision{name, u"Nobody"_s, {}} << 3 << u"not in the catalogue"_s;
        QTest::newRow("another name") << NameDecision{{RecordType::Agent, Vocabulary::Subject, u"Other"_s}, u"Marie Claire"_s, {}} << 3 << u"possibly the same"_s;
        QTest::newRow("a place of that name") << NameDecision{{RecordType::Place, Vocabulary::Subject, u"Marie Clare"_s}, u"Marie Claire"_s, {}} << 3 << u"possibly the same"_s;
    }
    void aPersonSaysWhichNamesAreTheSame()
    {
        QFETCH(NameDecision, said);
        QFETCH(int, agents);
        QFETCH(QString, word);
        put("number,creator\n1,Marie Claire\n2,Paul\n");
        for (AnyRecordValue &record : m_catalogue.records) {
            auto *agent = std::get_if<Agent>(&record);
            if (agent && agent->names.front().text == u"Marie Claire"_s) {
                const AgentId before = agent->id;
                agent->id = AgentId(QUuid(u"11111111-1111-4111-8111-111111111111"_s));
                for (AnyRecordValue &other : m_catalogue.records) {
                    auto *item = std::get_if<Item>(&other);
                    if (item && !item->makers.empty() && item->makers.front().agent == before)
                        item->makers.front().agent = agent->id;
                }
            }
        }
        TableMapping mapping;
        mapping.same = {said};
        const ImportReport report = put("number,creator\n3,Marie Clare\n4,Paul|Marie Clare\n", mapping);
        QCOMPARE(report.added, 2);
        QCOMPARE(m_catalogue.allOf<Agent>().size(), size_t(agents));
        QCOMPARE(report.names.size(), size_t(1));
        QCOMPARE(report.names.front().uses, 2);
        QCOMPARE(report.names.front().row, 2);
        bool isTold = word.isEmpty();
        for (const ImportIssue &issue : report.issues)
            isTold = isTold || issue.message.contains(word);
        QVERIFY(isTold);
        QVERIFY(word.isEmpty() == std::none_of(report.issues.begin(), report.issues.end(), [](const ImportIssue &issue) { return issue.message.contains(u"Marie"_s); }));
        QCOMPARE(report.mapping.same, mapping.same); // kept with the mapping
    }

    /// What a person said of a spelling is known the next time, unless it would then be seen by more people than now.
    void aSpellingThatIsTheSameBecomesAFurtherName_data()
    {
        QTest::addColumn<QString>("name");  // as the file has it
        QTest::addColumn<Access>("agent");  // how many see the one who is meant
        QTest::addColumn<QByteArray>("rows"); // "%" stands for the name
        QTest::addColumn<QString>("language"); // of the further name; empty: it does not become one
        QTest::addColumn<QString>("word");  // in what is told of it
        const QString given = u"Marie Clare"_s;
        const QByteArray one = "number,creator,access\n3,%,";
        QTest::newRow("internal in an internal row") << given << Access::Internal << one + "internal\n" << u"en"_s << u"one of its names"_s;
        QTest::newRow("public in a public row") << given << Access::Public << one + "public\n" << u"en"_s << u"one of its names"_s;
        QTest::newRow("internal in a public row") << given << Access::Internal << one + "public\n" << u"en"_s << u"one of its names"_s;
        QTest::newRow("sealed in a restricted row") << given << Access::Sealed << one + "restricted\n" << u"en"_s << u"one of its names"_s;
        QTest::newRow("public in an internal row") << given << Access::Public << one + "internal\n" << QString() << u"does not become"_s;
        QTest::newRow("internal in a restricted row") << given << Access::Internal << one + "restricted\n" << QString() << u"does not become"_s;
        QTest::newRow("whoever is depicted is restricted") << given << Access::Internal << "number,persons depicted,access\n3,%,internal\n"_ba << QString() << u"does not become"_s;
        QTest::newRow("in an internal and then a public row") << given << Access::Public << one + "internal\n4,%,public\n" << u"en"_s << u"does not become"_s;
        QTest::newRow("three times") << given << Access::Public << one + "public\n4,%,public\n5,%,internal\n" << u"en"_s << u"one of its names"_s;
        QTest::newRow("in other letters") << u"ماری کلیر"_s << Access::Public << one + "public\n" << u"fr"_s << u"one of its names"_s;
        QTest::newRow("public in a public row that is a draft") << given << Access::Public << "number,creator,access,status\n3,%,public,draft\n"_ba << QString() << u"does not become"_s;
        QTest::newRow("public in a draft and then a published row") << given << Access::Public << "number,creator,access,status\n3,%,public,inReview\n4,%,public,published\n"_ba << u"en"_s << u"does not become"_s;
        QTest::newRow("not like it, but said") << u"M. C."_s << Access::Public << one + "public\n" << QString() << u"as you said."_s;
    }
    void aSpellingThatIsTheSameBecomesAFurtherName()
    {
        QFETCH(QString, name);
        QFETCH(Access, agent);
        QFETCH(QByteArray, rows);
        QFETCH(QString, language);
        QFETCH(QString, word);
        Agent known;
        known.id = AgentId::create();
        known.access = agent;
        known.status = Status::Published;
        known.names = {{u"Marie Claire"_s, u"en"_s, u"Latn"_s, {}, NameKind::Preferred, TextOrigin::Translation, TextState::Reviewed}};
        m_catalogue.records = {known};
        TableMapping mapping;
        mapping.language = u"fr"_s;
        mapping.same = {{{RecordType::Agent, Vocabulary::Subject, name}, u"Marie Claire"_s, {}}};
        const ImportReport report = put(rows.replace('%', name.toUtf8()), mapping);
        QVERIFY(report.added > 0);
        const auto agents = m_catalogue.allOf<Agent>();
        QCOMPARE(agents.size(), size_t(1));
        const std::vector<NameForm> &names = agents.front().names;
        QCOMPARE(names.size(), size_t(language.isEmpty() ? 1 : 2));
        QCOMPARE(names.front(), known.names.front());
        if (!language.isEmpty()) {
            QCOMPARE(names.back().text, name);
            QCOMPARE(names.back().language, language);
            QCOMPARE(names.back().kind, NameKind::Alternative);
            QCOMPARE(names.back().state, TextState::Draft);
        }
        QCOMPARE(displayName(agents.front(), u"en"), u"Marie Claire"_s); // a further spelling is not shown in its place
        QStringList told;
        for (const ImportIssue &issue : report.issues) {
            if (issue.message.contains(u"as you said"_s))
                told += issue.message;
        }
        QVERIFY2(told.value(0).contains(word), qPrintable(told.join(u'\n')));
        QCOMPARE(told.size(), word == u"does not become"_s && !language.isEmpty() ? 2 : 1); // told again when it became one later
        QCOMPARE(report.names.front().spelling == NameQuestion::Spelling::Kept, !language.isEmpty());
        // The next time nobody needs to say it: what is kept is known, all else is asked anew.
        const auto before = m_catalogue.records;
        const ImportReport again = put(rows);
        QCOMPARE(m_catalogue.allOf<Agent>().size(), size_t(language.isEmpty() ? 2 : 1));
        QCOMPARE(again.names.empty(), !language.isEmpty() || name == u"M. C."_s);
        QVERIFY(language.isEmpty() || m_catalogue.records == before);
    }

    void namesThatAreStricterThanTheirAgentTakeNoSpellingOfAWiderRow()
    {
        Agent known;
        known.id = AgentId::create();
        known.access = Access::Public;
        known.fieldAccess = {{u"names"_s, Access::Internal}};
        known.names = {{u"Marie Claire"_s, u"en"_s, {}, {}, NameKind::Preferred, TextOrigin::Original, TextState::Reviewed}};
        m_catalogue.records = {known};
        TableMapping mapping;
        mapping.same = {{{RecordType::Agent, Vocabulary::Subject, u"Marie Clare"_s}, u"Marie Claire"_s, {}}};
        (void)put("number,creator,access\n3,Marie Clare,internal\n", mapping);
        QCOMPARE(m_catalogue.allOf<Agent>().front().names.size(), size_t(2)); // nobody outside sees its names
    }

    /// What is public of an item is not all that is in it.
    void namesInAFieldThatFewSeeAreSeenByFew_data()
    {
        QTest::addColumn<Access>("makers"); // who may see the makers of the item that is there
        QTest::addColumn<int>("names");
        QTest::newRow("everybody") << Access::Public << 2;
        QTest::newRow("the house") << Access::Internal << 1;
        QTest::newRow("nobody") << Access::Sealed << 1;
    }
    void namesInAFieldThatFewSeeAreSeenByFew()
    {
        QFETCH(Access, makers);
        QFETCH(int, names);
        Agent known;
        known.id = AgentId::create();
        known.access = Access::Public;
        known.status = Status::Published;
        known.names = {{u"Marie Claire"_s, u"en"_s, {}, {}, NameKind::Preferred, TextOrigin::Original, TextState::Reviewed}};
        Item item;
        item.id = ItemId::create();
        item.number = u"3"_s;
        item.kind = ItemKind::Document;
        item.access = Access::Public;
        item.status = Status::Published;
        item.fieldAccess = {{u"makers"_s, makers}};
        m_catalogue.records = {known, item};
        TableMapping mapping;
        mapping.same = {{{RecordType::Agent, Vocabulary::Subject, u"Marie Clare"_s}, u"Marie Claire"_s, {}}};
        (void)put("number,creator,subject\n3,Marie Clare|Somebody else,rivers\n", mapping);
        const auto agents = m_catalogue.allOf<Agent>();
        QCOMPARE(agents.size(), size_t(2));
        QCOMPARE(agents.front().names.size(), size_t(names));
        QCOMPARE(agents.back().access, makers); // who is new is not wider than the field that tells of it
        QCOMPARE(m_catalogue.allOf<Term>().front().access, Access::Public); // its subjects are
    }

    /// Terms and places have one label a language, and no room for another spelling.
    void aSpellingOfATermOrAPlaceIsTakenForThisFileAlone_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<RecordType>("type");
        QTest::newRow("a term") << "subject"_ba << RecordType::Term;
        QTest::newRow("a place") << "place"_ba << RecordType::Place;
    }
    void aSpellingOfATermOrAPlaceIsTakenForThisFileAlone()
    {
        QFETCH(QByteArray, column);
        QFETCH(RecordType, type);
        (void)put("number," + column + "\n1,Riverside\n");
        const auto labels = [this] {
            QStringList all;
            for (const Term &term : m_catalogue.allOf<Term>())
                all += term.label.text(u"en");
            for (const Place &place : m_catalogue.allOf<Place>())
                all += place.name.text(u"en");
            return all;
        };
        const QStringList before = labels();
        TableMapping mapping;
        mapping.same = {{{type, Vocabulary::Subject, u"Riversid"_s}, u"Riverside"_s, {}}};
        const ImportReport report = put("number," + column + "\n2,Riversid\n", mapping);
        QCOMPARE(labels(), before);
        QVERIFY(report.issues.front().message.endsWith(u"as you said."_s));
    }

    void aTermIsTheSameOnlyInItsVocabulary()
    {
        put("number,subject,material\n1,rivers,oak wood\n");
        TableMapping mapping;
        mapping.same = {{{RecordType::Term, Vocabulary::Subject, u"River"_s}, u"rivers"_s, {}}};
        const ImportReport report = put("number,subject,material\n2,River,River\n3,River,\n", mapping);
        QCOMPARE(m_catalogue.allOf<Term>().size(), size_t(3)); // a material of that name is new
        QCOMPARE(m_catalogue.allOf<Item>().at(1).subjects, m_catalogue.allOf<Item>().at(0).subjects);
        QVERIFY(m_catalogue.allOf<Item>().at(1).materials != m_catalogue.allOf<Item>().at(0).materials);
        QCOMPARE(report.names.front().decision->known, u"rivers"_s);
    }

    void aNameThatIsNewInTheSameFileIsACandidateToo()
    {
        TableMapping mapping;
        const QByteArray rows = "number,place\n1,Rue des Écoles\n2,Rue des Ecoles\n3,Rue des Ecoles\n";
        const ImportReport asked = put(rows);
        QCOMPARE(asked.names.size(), size_t(1));
        QVERIFY(asked.names.front().candidates.front().uid.isNull()); // it has none that lasts
        QCOMPARE(m_catalogue.allOf<Place>().size(), size_t(2));
        m_catalogue.records.clear();
        mapping.same = {{asked.names.front().name, asked.names.front().candidates.front().name, {}}};
        (void)put(rows, mapping);
        QCOMPARE(m_catalogue.allOf<Place>().size(), size_t(1));
        QVERIFY(asked.made.values().contains(u"Rue des Écoles"_s));
    }

    void longAndHostileCellsStayWhole_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("785 characters") << QString(785, u'x');
        QTest::newRow("32,800 characters") << QString(32800, u'پ');
        for (const QString &cell : {u"=1+1"_s, u"+33 1 42"_s, u"-5"_s, u"@here"_s, u"=cmd|' /C calc'!A0"_s, u"\u202Eexe"_s, u"a\u2028b"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void longAndHostileCellsStayWhole()
    {
        QFETCH(QString, title);
        QCOMPARE(put("number,title\n1,\"" + title.toUtf8() + "\"\n").added, 1);
        QCOMPARE(m_catalogue.allOf<Item>().at(0).title.text(u"fr"), title);
    }
};

QTEST_GUILESS_MAIN(ImportRehearsalTest)
#include "tst_importrehearsal.moc"
