// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "support/tsv.h"

#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<TextRange>)

class FoldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsEveryVector_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dropped");
        QTest::addColumn<QString>("asBlank");
        const auto lines = test::tsvLines(QStringLiteral("text/fold.tsv"));
        QCOMPARE(lines.size(), 39);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QTest::newRow(test::rowName(i, lines[i][0]).constData())
                << unescaped(lines[i][0]) << lines[i][1] << lines[i][2];
    }

    void foldsEveryVector()
    {
        QFETCH(QString, text);
        QFETCH(QString, dropped);
        QFETCH(QString, asBlank);
        QCOMPARE(fold(text), dropped);
        QCOMPARE(fold(text, Joiner::AsBlank), asBlank);
        QCOMPARE(fold(dropped), dropped); // twice changes nothing
        for (Joiner joiner : {Joiner::Dropped, Joiner::AsBlank}) {
            const Folded folded = foldWithOffsets(text, joiner);
            QCOMPARE(folded.text, fold(text, joiner));
            QCOMPARE(qsizetype(folded.offsets.size()), folded.text.size() + 1);
            QVERIFY(std::is_sorted(folded.offsets.begin(), folded.offsets.end()));
            QCOMPARE(folded.offsets.back(), text.size());
        }
    }

    void foldsWhatElseOccurs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("only marks") << " «—» ...\n"
                                    << "";
        QTest::newRow("runs of blanks") << "  a \t\u00A0 b\n"
                                        << "a b";
        QTest::newRow("point at the end") << "1988. Paris"
                                          << "1988 paris";
        QTest::newRow("point between digits") << "DEMO-2017.45"
                                              << "demo 2017.45";
        QTest::newRow("l, d, o with strokes") << "Łódź Đorđe Søren"
                                              << "lodz dorde soren";
        QTest::newRow("dotless i") << "Diyarbakır"
                                   << "diyarbakir";
        QTest::newRow("full width") << "ＡＢＣ１２"
                                    << "abc12";
        QTest::newRow("superscript") << "XIXᵉ 1ᵉʳ"
                                     << "xixe 1er";
        QTest::newRow("one ligature of many letters") << QString(QChar(0xFDFA)) << "صلی الله علیه وسلم";
        QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"b"_s) << "a b";
        QTest::newRow("outside the first plane")
            << QString::fromUcs4(U"\U0001D400\U00010400") << QString::fromUcs4(U"a\U00010428");
        QTest::newRow("bare hamza") << "شیء"
                                    << "شی";
        QTest::newRow("right-to-left mark") << QStringLiteral("a\u200Fb \u2068c\u2069") << "ab c";
        QTest::newRow("greek") << "Ἀθῆναι"
                               << "αθηναι";
    }

    void foldsWhatElseOccurs()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(fold(text)), folded);
    }

    void growsWhenEveryLetterBecomesMany()
    {
        const QString many(5000, QChar(0xFDFA));
        const Folded folded = foldWithOffsets(many);
        QCOMPARE(folded.text.size(), 5000 * fold(QString(QChar(0xFDFA))).size());
        QCOMPARE(folded.offsets[size_t(folded.text.size())], many.size());
    }

    void pointsBackIntoTheOriginal()
    {
        const Folded folded = foldWithOffsets(u"\u00ABCœur\u00BB, De\u0301");
        QCOMPARE(folded.text, QStringLiteral("coeur de"));
        const std::vector<qsizetype> expected{1, 2, 2, 3, 4, 5, 8, 9, 11};
        QCOMPARE(folded.offsets, expected);
    }

    void marksWordsInTheOriginal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("prefix");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *text, QStringList words, bool prefix,
                            const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(text) << words << prefix << QString::fromUtf8(marked);
        };
        row("whole word", "La Déclaration finale", {u"declaration"_s}, false, "La [Déclaration] finale");
        row("not inside a word", "Declarations", {u"declaration"_s}, false, "Declarations");
        row("beginning", "Déclarations", {u"declaration"_s}, true, "[Déclaration]s");
        row("only the last is a beginning", "art artist", {u"art"_s, u"x"_s}, true, "[art] artist");
        row("decomposed", "De\u0301claration", {u"de"_s}, true, "[De\u0301]claration");
        row("ligature whole", "ﬁn", {u"fin"_s}, false, "[ﬁn]");
        row("half a ligature", "ﬁn", {u"f"_s}, true, "[ﬁ]n");
        row("œ", "Œuvre", {u"o"_s}, true, "[Œ]uvre");
        row("vowel marks", "کِتابِ ما", {u"کتاب"_s}, false, "[کِتابِ] ما");
        row("non-joiner joined", "او می\u200Cخواهم ", {u"میخواهم"_s}, false, "او [می\u200Cخواهم] ");
        row("non-joiner apart", "می\u200Cخواهم", {u"خواهم"_s}, false, "می\u200C[خواهم]");
        row("word folded into two", "او می\u200Cخواهم", {u"می خواهم"_s}, false, "او [می]\u200C[خواهم]");
        row("apostrophe part", "l’exposition", {u"exposition"_s}, false, "l’[exposition]");
        row("apostrophe joined", "Georgia O'Keeffe.", {u"okeeffe"_s}, false, "Georgia [O'Keeffe].");
        row("apostrophe joined, typed half", "Georgia O'Keeffe.", {u"okee"_s}, true, "Georgia [O'Kee]ffe.");
        row("digits of each set", "۱۳۶۷ 1367", {u"1367"_s}, false, "[۱۳۶۷] [1367]");
        row("number with points", "28.11.2017", {u"2017"_s}, false, "28.11.[2017]");
        row("two words", "Paris, 5e arrondissement", {u"paris"_s, u"arr"_s}, true,
            "[Paris], 5e [arr]ondissement");
        row("nothing asked", "Paris", {}, true, "Paris");
        row("transliteration", "Rezāʼī", {u"rezai"_s}, false, "[Rezāʼī]");
    }

    void marksWordsInTheOriginal()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(bool, prefix);
        QFETCH(QString, marked);
        QString shown = text;
        const std::vector<TextRange> ranges = highlight(text, words, prefix);
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            shown.insert(range->start + range->length, QLatin1Char(']'));
            shown.insert(range->start, QLatin1Char('['));
        }
        QCOMPARE(shown, marked);
    }

    void indexesJoinedFormsAfterTheWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("O'Keeffe") << "O'Keeffe"
                                  << "o keeffe okeeffe";
        QTest::newRow("l'exposition") << "l'exposition"
                                      << "l exposition lexposition";
        QTest::newRow("typographic") << "L’Exposition"
                                     << "l exposition lexposition";
        QTest::newRow("Turner's") << "Turner's"
                                  << "turner s turners";
        QTest::newRow("in a sentence") << "of Turner's sea"
                                       << "of turner s sea turners";
        QTest::newRow("two apostrophes") << "d'aujourd'hui"
                                         << "d aujourd hui daujourd daujourdhui aujourdhui";
        QTest::newRow("non-joiner") << "می\u200Cخواهم"
                                    << "می خواهم میخواهم";
        QTest::newRow("quoted, not joined") << "the 'word' alone"
                                            << "the word alone";
        QTest::newRow("number") << "DEMO-2017.45"
                                << "demo 2017 45";
        QTest::newRow("a point between digits, and an end") << "12.5 cm, 1.2.3."
                                                            << "12 5 cm 1 2 3";
        QTest::newRow("an apostrophe at the end") << "the writers'"
                                                  << "the writers";
        QTest::newRow("nothing") << " ... "
                                 << "";
    }

    void indexesJoinedFormsAfterTheWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(indexWords(text), tokens);
    }

private:
    static QString unescaped(const QString &text)
    {
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool escape = QStringView(text).sliced(i).startsWith(u"\\u");
            result += escape ? QChar(char16_t(text.mid(i + 2, 4).toUShort(nullptr, 16))) : text[i];
            i += escape ? 5 : 0;
        }
        return result;
    }
};

QTEST_APPLESS_MAIN(FoldTest)
#include "tst_fold.moc"
