// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary.h"
#include "models/spelling.h"
#include "models/spellwords.h"
#include "support/memoryreader.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QStringList ours() { return {QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/spelling")}; }

QStringList found(const QString &text, const QString &language)
{
    QStringList words;
    for (const WordSpan &span : wordsOf(text, language))
        words += text.sliced(span.start, span.length);
    return words;
}

} // namespace

class SpellingTest final : public QObject {
    Q_OBJECT
private:
    /// The words of a text that are wrong, once everything has been asked.
    static QStringList wrong(Spelling &spelling, const QString &text, const QString &language)
    {
        const QStringList words = found(text, language);
        QSignalSpy judged(&spelling, &Spelling::judged);
        spelling.ask(words, language);
        if (spelling.hasDictionary(language) && judged.isEmpty())
            judged.wait(10'000);
        QStringList wrong;
        for (const QString &word : words) {
            const Verdict verdict = spelling.verdict(word, language);
            if (verdict != Verdict::Right)
                wrong += verdict == Verdict::Wrong ? word : u"unasked: "_s + word;
        }
        return wrong;
    }

private Q_SLOTS:
    void whatCannotBeJudgedIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("words") << u"Un mot, (deux) «mots» – trois…"_s << u"fr"_s << QStringList{u"Un"_s, u"mot"_s, u"deux"_s, u"mots"_s, u"trois"_s};
        QTest::newRow("digits") << u"salle B12 le 3e jour x2"_s << u"fr"_s << QStringList{u"salle"_s, u"le"_s, u"jour"_s};
        QTest::newRow("Persian digits") << u"سال ۱۳۶۷ کتاب۲"_s << u"fa"_s << QStringList{u"سال"_s};
        QTest::newRow("addresses") << u"voir https://example.org/salle www.exemple.fr exemple.org/a aide@exemple.org ici"_s << u"fr"_s
                                   << QStringList{u"voir"_s, u"ici"_s};
        QTest::newRow("a full stop without a space is no address") << u"fin. Debut"_s << u"fr"_s << QStringList{u"fin"_s, u"Debut"_s};
        QTest::newRow("abbreviations") << u"ONU U.R.S.S. Onu"_s << u"fr"_s << QStringList{u"Onu"_s};
        QTest::newRow("single letters") << u"à y l’on"_s << u"fr"_s << QStringList{u"l’on"_s};
        QTest::newRow("another script") << u"mot کتاب слово"_s << u"fr"_s << QStringList{u"mot"_s};
        QTest::newRow("another script in Persian") << u"کتاب word"_s << u"fa"_s << QStringList{u"کتاب"_s};
        QTest::newRow("elisions and hyphens") << u"aujourd’hui, l'exposition peut-être- -il"_s << u"fr"_s
                                              << QStringList{u"aujourd’hui"_s, u"l'exposition"_s, u"peut-être"_s, u"il"_s};
        QTest::newRow("joined") << u"می\u200cخواهم کتاب\u200cها"_s << u"fa"_s << QStringList{u"می\u200cخواهم"_s, u"کتاب\u200cها"_s};
        QTest::newRow("vowel marks") << u"نوشتهٔ کِتاب"_s << u"fa"_s << QStringList{u"نوشتهٔ"_s, u"کِتاب"_s};
        QTest::newRow("nothing") << u" \n\t "_s << u"fr"_s << QStringList();
    }

    void whatCannotBeJudgedIsLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(found(text, language), "words");
        // A piece at a time gives the same.
        std::vector<WordSpan> pieces;
        for (qsizetype from = 0; from < text.size();) {
            for (const WordSpan &span : wordsOf(text, language, from, 1))
                pieces.push_back(span);
        }
        QCOMPARE(pieces, wordsOf(text, language));
    }

    void wordsAreRightInEveryWayTheyAreWritten_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wrongOnes");
        QTest::newRow("French") << u"fr"_s << u"Une lettre et les motts"_s << QStringList{u"motts"_s};
        QTest::newRow("elided") << u"fr"_s << u"L’exposition d'exposition qu’il l’expositon"_s << QStringList{u"l’expositon"_s};
        QTest::newRow("one word with an apostrophe") << u"fr"_s << u"aujourd’hui Aujourd'hui"_s << QStringList();
        QTest::newRow("hyphens") << u"fr"_s << u"peut-être dit-il page-mott"_s << QStringList{u"page-mott"_s};
        QTest::newRow("composed or not") << u"fr"_s << u"lumie\u0300re lumière"_s << QStringList();
        QTest::newRow("soft hyphen") << u"fr"_s << u"expo\u00adsition"_s << QStringList();
        QTest::newRow("English") << u"en"_s << u"The exhibition’s letters leters"_s << QStringList{u"leters"_s};
        QTest::newRow("Persian, joined") << u"fa"_s << u"می\u200cخواهم کتاب\u200cها کتاب\u200cخانه کتتاب\u200cها"_s << QStringList{u"کتتاب\u200cها"_s};
    }

    void wordsAreRightInEveryWayTheyAreWritten()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        Spelling spelling(ours());
        QVERIFY(spelling.hasDictionary(language));
        QTEST(wrong(spelling, text, language), "wrongOnes");
    }

    void theDictionaryOfALanguageIsFound()
    {
        QVERIFY(dictionaryFor(u"fr"_s, ours()).endsWith(u"/fr"));
        QVERIFY(dictionaryFor(u"fr-CA"_s, ours()).endsWith(u"/fr"));
        QVERIFY(dictionaryFor(u"en"_s, ours()).endsWith(u"/en_GB"));
        QVERIFY(dictionaryFor(u"fa"_s, ours()).endsWith(u"/fa_IR"));
        QVERIFY(dictionaryFor(u"de"_s, ours()).isEmpty());
        QVERIFY(dictionaryFor(QString(), ours()).isEmpty());
        QVERIFY(dictionaryFor(u"fr"_s, {u"/nowhere"_s}).isEmpty());
    }

    void aDictionaryThatCannotBeReadBlamesNobody()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"fr.aff"_s, "SET NO-SUCH-LETTERS\n") && write(u"fr.dic"_s, "1\nmot\n"));
        QVERIFY(write(u"en.dic"_s, "1\nword\n")); // half a pair
        Spelling spelling({folder.path()});
        QVERIFY(!spelling.hasDictionary(u"en"_s));
        QVERIFY(!Dictionary::open(folder.filePath(u"fr"_s)));
        QVERIFY(!Dictionary::open(folder.filePath(u"en"_s)));
        QCOMPARE(wrong(spelling, u"xyzzy"_s, u"fr"_s), QStringList());
        QCOMPARE(spelling.verdict(u"xyzzy"_s, u"en"_s), Verdict::Unasked);
    }

    void ownWordsAndNamesAreRight()
    {
        test::MemoryReader reader;
        Agent agent;
        agent.id = AgentId::create();
        agent.names = {{u"Demonstration Prsn-Qwrt"_s, u"en"_s, {}, {}}, {u"شخصکک نمایشی"_s, u"fa"_s, {}, {}}};
        agent.access = Access::Public;
        agent.status = Status::Published;
        reader.add(agent);
        Place place;
        place.id = PlaceId::create();
        place.name.set(u"fr"_s, u"Villebidon"_s);
        place.access = Access::Public;
        place.status = Status::Published;
        reader.add(place);
        Spelling spelling(ours());
        QCOMPARE(wrong(spelling, u"Prsn d’Villebidon"_s, u"fr"_s).size(), 2);
        QSignalSpy changed(&spelling, &Spelling::wordsChanged);
        spelling.followNames(reader);
        Q_EMIT reader.recordsChanged({anyId(agent.id), anyId(place.id)});
        QVERIFY(!changed.isEmpty());
        QCOMPARE(wrong(spelling, u"Prsn d’Villebidon Prsn-Qwrt’s"_s, u"fr"_s), QStringList{u"Prsn-Qwrt’s"_s});
        QCOMPARE(wrong(spelling, u"Prsn-Qwrt’s"_s, u"en"_s), QStringList());
        QCOMPARE(wrong(spelling, u"شخصکک"_s, u"fa"_s), QStringList());
        QCOMPARE(wrong(spelling, u"Le grotz L’grotz"_s, u"fr"_s).size(), 2);
        spelling.setOwnWords(u"fr"_s, {u"grotz"_s});
        QCOMPARE(wrong(spelling, u"Le grotz L’grotz Grotz"_s, u"fr"_s), QStringList());
        QCOMPARE(wrong(spelling, u"grotz"_s, u"en"_s), QStringList{u"grotz"_s});
        spelling.setOwnWords(u"fr"_s, {});
        QCOMPARE(wrong(spelling, u"grotz"_s, u"fr"_s), QStringList{u"grotz"_s});
    }

    void suggestionsComeLaterAndOnlyToWhoIsThere()
    {
        Spelling spelling(ours());
        QStringList suggestions;
        auto asker = std::make_unique<QObject>();
        bool isTooLate = false;
        spelling.suggest(u"l’expositon"_s, u"fr"_s, asker.get(), [&](const QStringList &) { isTooLate = true; });
        asker.reset();
        QObject stays;
        spelling.suggest(u"motts"_s, u"fr"_s, &stays, [&](const QStringList &all) { suggestions = all; });
        QVERIFY(suggestions.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!suggestions.isEmpty(), 10'000);
        QVERIFY2(suggestions.contains(u"mots"_s), qPrintable(suggestions.join(u' ')));
        QVERIFY(!isTooLate);
    }

    void theDictionariesOfThisComputerAreUnderstood()
    {
        Spelling spelling(dictionaryFolders());
        if (!spelling.hasDictionary(u"fr"_s) || !spelling.hasDictionary(u"en"_s))
            QSKIP("There is no French or English dictionary on this computer");
        QCOMPARE(wrong(spelling, u"L’exposition d’aujourd’hui n’est peut-être qu’une lettre, jusqu’à l’été; dit-il. Œuvre, cœur, expositon"_s, u"fr"_s),
                 QStringList{u"expositon"_s});
        QCOMPARE(wrong(spelling, u"The exhibition’s well-known letters don’t colour exhibtion"_s, u"en"_s), QStringList{u"exhibtion"_s});
        QStringList suggestions;
        spelling.suggest(u"l’expositon"_s, u"fr"_s, this, [&](const QStringList &all) { suggestions = all; });
        QTRY_VERIFY_WITH_TIMEOUT(!suggestions.isEmpty(), 20'000);
        QVERIFY2(suggestions.contains(u"l'exposition"_s) || suggestions.contains(u"l’exposition"_s), qPrintable(suggestions.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
