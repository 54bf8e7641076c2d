// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/findreplace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Finding and replacing in texts and in many records, shown before it is done.
class FindReplaceTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    std::vector<RecordId> m_ids;

    [[nodiscard]] Item item(size_t at) const { return *m_reader->item(ItemId(m_ids[at].uuid())); }
    [[nodiscard]] Plan planned(const FindWish &wish) const { return *FindReplace(RecordType::Item, wish).rehearse(*m_reader, m_ids); }
    static FindWish wish(const QString &find, const QString &replacement)
    {
        FindWish wish;
        wish.find = find;
        wish.replacement = replacement;
        return wish;
    }

private Q_SLOTS:
    void init()
    {
        static int counter = 0;
        m_reader.reset();
        m_catalogue = std::move(*Catalogue::create(m_folder.filePath(u"c%1.vitrine"_s.arg(++counter)), {u"T"_s, {}}));
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        m_ids.clear();
        for (int i = 0; i < 3; ++i) {
            Item item;
            item.number = u"rug-%1"_s.arg(i);
            item.kind = ItemKind::Handicraft;
            item.title.set(u"en"_s, u"A rug"_s, TextOrigin::Original, TextState::Reviewed);
            item.title.set(u"fr"_s, u"Tapis (rug)"_s, TextOrigin::Translation, TextState::Reviewed);
            item.location = u"rug store"_s;
            item.extra = {{u"shelf"_s, {}, u"rug shelf"_s}};
            m_ids.push_back(anyId(*m_catalogue->add(item)));
        }
    }
    void cleanup()
    {
        m_reader.reset();
        m_catalogue.reset();
    }

    void wordsAreFoundAsAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("options"); // w whole word, c case, f folded
        QTest::addColumn<QString>("after");   // with # in their place
        const auto row = [](const char *name, const QString &text, const QString &find, const QString &options, const QString &after) {
            QTest::newRow(name) << text << find << options << after;
        };
        row("letter by letter", u"a.b axb"_s, u"a.b"_s, u""_s, u"# axb"_s);
        row("any case", u"Rug rug RUG"_s, u"rug"_s, u""_s, u"# # #"_s);
        row("this case", u"Rug rug RUG"_s, u"rug"_s, u"c"_s, u"Rug # RUG"_s);
        row("within a word", u"rugged rug"_s, u"rug"_s, u""_s, u"#ged #"_s);
        row("whole words", u"rugged rug, (rug)"_s, u"rug"_s, u"w"_s, u"rugged #, (#)"_s);
        row("accents count", u"Été ete"_s, u"ete"_s, u""_s, u"Été #"_s);
        row("folded", u"Été ete"_s, u"ete"_s, u"f"_s, u"# #"_s);
        row("folded, with marks apart", u"e\u0301te\u0301!"_s, u"ete"_s, u"f"_s, u"#!"_s);
        row("folded, not half a ligature", u"œuvre"_s, u"o"_s, u"f"_s, u"œuvre"_s);
        row("folded, a whole ligature", u"œuvre"_s, u"oe"_s, u"f"_s, u"#uvre"_s);
        row("folded, Arabic and Persian letters", u"كتاب کتاب"_s, u"کتاب"_s, u"f"_s, u"# #"_s);
        row("Persian letters as typed", u"كتاب کتاب"_s, u"کتاب"_s, u""_s, u"كتاب #"_s);
        row("a non-joiner is within a word", u"می\u200Cخواهم می"_s, u"می"_s, u"w"_s, u"می\u200Cخواهم #"_s);
        row("without overlap", u"aaaa"_s, u"aa"_s, u""_s, u"##"_s);
        row("nothing is found nowhere", u"rug"_s, u""_s, u"f"_s, u"rug"_s);
        row("only punctuation, folded", u"a, b"_s, u","_s, u"f"_s, u"a, b"_s);
    }

    void wordsAreFoundAsAsked()
    {
        QFETCH(QString, text);
        QFETCH(QString, find);
        QFETCH(QString, options);
        QFETCH(QString, after);
        FindWish asked = wish(find, u"#"_s);
        asked.isWholeWord = options.contains(u'w');
        asked.isCaseSensitive = options.contains(u'c');
        asked.isFolded = options.contains(u'f');
        QCOMPARE(replacedIn(text, asked), after);
    }

    void everyTextIsSearchedAndNumbersStay()
    {
        const Plan plan = planned(wish(u"rug"_s, u"carpet"_s));
        const auto counts = plan.counts();
        QCOMPARE(counts.records, 3);
        QCOMPARE(counts.refused, 3); // the numbers
        QCOMPARE(counts.lines, 3 * 4);
        QVERIFY(carryOut(*m_catalogue, plan));
        QCOMPARE(item(0).number, u"rug-0"_s);
        QCOMPARE(item(0).title.text(u"en"), u"A carpet"_s);
        QCOMPARE(item(0).title.in(u"en")->state, TextState::Draft);
        QCOMPARE(item(0).title.in(u"en")->origin, TextOrigin::Original);
        QCOMPARE(item(2).title.text(u"fr"), u"Tapis (carpet)"_s);
        QCOMPARE(item(2).location, u"carpet store"_s);
        QCOMPARE(item(2).extra.front().value, u"carpet shelf"_s);
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(item(2).title.text(u"fr"), u"Tapis (rug)"_s);
    }

    void oneLanguageAndOneFieldAreSearchedAlone()
    {
        FindWish french = wish(u"rug"_s, u"carpet"_s);
        french.languages = {u"fr"_s};
        QCOMPARE(planned(french).counts().lines, 3);
        FindWish location = wish(u"rug"_s, u"carpet"_s);
        location.fields = {u"location"_s};
        const Plan plan = planned(location);
        QCOMPARE(plan.counts().lines, 3);
        QCOMPARE(plan.lines.front().change.field, u"location"_s);
    }

    void aLineIsLeftOutAndWhatIsSealedStays()
    {
        Item sealed = item(1);
        sealed.access = Access::Sealed;
        QVERIFY(m_catalogue->update(sealed));
        FindWish english = wish(u"rug"_s, u"carpet"_s);
        english.languages = {u"en"_s};
        Plan plan = planned(english);
        QCOMPARE(plan.counts().refused, 1);
        plan.lines[0].isLeftOut = true;
        QVERIFY(carryOut(*m_catalogue, plan));
        QCOMPARE(item(0).title.text(u"en"), u"A rug"_s);
        QCOMPARE(item(1).title.text(u"en"), u"A rug"_s);
        QCOMPARE(item(2).title.text(u"en"), u"A carpet"_s);
    }

    void wordsThatAreReplacedByNothingGo()
    {
        FindWish all = wish(u"A rug"_s, QString());
        all.fields = {u"title"_s};
        QVERIFY(carryOut(*m_catalogue, planned(all)));
        QVERIFY(!item(0).title.in(u"en"));
    }

    void aTextThatWouldBecomeEndlessStays()
    {
        const Plan plan = planned(wish(u"u"_s, QString(250'000, u'x')));
        QVERIFY(plan.counts().refused >= 3);
        QVERIFY(std::any_of(plan.lines.begin(), plan.lines.end(), [](const PlannedLine &line) { return line.refusal.contains(u"longer than"_s); }));
    }

    void namesAreSearchedWithTheirLanguages()
    {
        Agent agent;
        agent.names = {{u"Rug House"_s, u"en"_s, u"Latn"_s, {}}, {u"Rug Maison"_s, u"fr"_s, u"Latn"_s, {}}};
        const RecordId id = anyId(*m_catalogue->add(agent));
        FindWish english = wish(u"rug"_s, u"Carpet"_s);
        english.languages = {u"en"_s};
        const auto plan = FindReplace(RecordType::Agent, english).rehearse(*m_reader, {id});
        QVERIFY(carryOut(*m_catalogue, *plan));
        const Agent after = *m_reader->agent(AgentId(id.uuid()));
        QCOMPARE(after.names[0].text, u"Carpet House"_s);
        QCOMPARE(after.names[1].text, u"Rug Maison"_s);
    }
};

QTEST_MAIN(FindReplaceTest)
#include "tst_findreplace.moc"
