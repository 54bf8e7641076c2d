// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collate.h"
#include "base/sortkeys.h"

#include <QRandomGenerator>

#include <QTest>

using namespace vitrine;

class CollateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sortsAsReadersOfALanguageExpect_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("French accents") << "fr"
                                        << "cote coté côte côté";
        QTest::newRow("French ligature") << "fr"
                                         << "ode œuvre offre";
        QTest::newRow("case and accent") << "fr"
                                         << "eau école Écran été";
        QTest::newRow("Persian letters") << "fa"
                                         << "آب ابر برگ پدر تار کتاب گل مادر وطن هنر یار";
        QTest::newRow("numbers") << "en"
                                 << "p9 p10 p100";
        QTest::newRow("Persian numbers") << "fa"
                                         << "ص۹ ص۱۰ ص۱۰۰";
        QTest::newRow("the machine's locale does not matter") << "en"
                                                              << "apple Banana cherry";
        QTest::newRow("unknown language") << "qqq"
                                          << "apple Banana écran zebra";
    }

    void sortsAsReadersOfALanguageExpect()
    {
        QFETCH(QString, language);
        QFETCH(QString, expected);
        const Collator collator(language);
        QStringList words = expected.split(QLatin1Char(' '));
        std::reverse(words.begin(), words.end());
        QCOMPARE(collator.sorted(words).join(QLatin1Char(' ')), expected);
        for (qsizetype i = 1; i < words.size(); ++i)
            QVERIFY(collator.sortKey(words[i]).compare(collator.sortKey(words[i - 1])) < 0);
    }

    void keysOfLongListsSortAsTheCollatorDoes_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fr", "fa", "en", "fr-CA", "qqq", ""})
            QTest::newRow(*language ? language : "none") << QString::fromLatin1(language);
    }

    void keysOfLongListsSortAsTheCollatorDoes()
    {
        QFETCH(QString, language);
        QStringList texts{QString(), QStringLiteral("a"), QStringLiteral("abcdefgh"), QStringLiteral("abcdefghi"), QStringLiteral("\u00E9"), QStringLiteral("e\u0301"),
                          QString(QChar(0)), QStringLiteral("a-b"), QStringLiteral("ab"), QStringLiteral("\U0001F5BC"), QString(400, QChar(0x0622))};
        QRandomGenerator random(1988);
        const QString letters = QStringLiteral("aAbzéèœç 0129-.’ابپتگکیيآ۱۲ٔ\u200cñ");
        for (int i = 0; i < 300; ++i) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += letters.at(random.bounded(int(letters.size())));
            texts += text;
        }
        const Collator collator(language);
        SortKeys keys(language), others(language);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(keys.add(texts[i]), quint32(i));
            (void)others.add(texts[texts.size() - 1 - i]);
        }
        const auto sign = [](int value) { return (value > 0) - (value < 0); };
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = 0; j < texts.size(); ++j) {
                const int expected = sign(collator.sortKey(texts[i]).compare(collator.sortKey(texts[texts.size() - 1 - j])));
                QCOMPARE(sign(keys.compare(keys.keys()[size_t(i)], others, others.keys()[size_t(j)])), expected);
            }
        }
        keys.sort();
        for (size_t i = 1; i < keys.keys().size(); ++i)
            QVERIFY(keys.compare(keys.keys()[i - 1], keys, keys.keys()[i]) <= 0);
    }

    void keepsOneOrderForWhatALanguageCallsEqual()
    {
        const Collator collator(u"fr");
        const QString composed = QStringLiteral("\u00E9");
        const QString decomposed = QStringLiteral("e\u0301");
        QVERIFY(collator.compare(composed, decomposed) != 0);
        QCOMPARE(collator.compare(composed, decomposed) < 0, collator.compare(decomposed, composed) > 0);
        QCOMPARE(collator.compare(composed, composed), 0);
    }

    void sortsCatalogueNumbersByValue_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("prefix and number") << "DEMO-1 DEMO-2 DEMO-9 DEMO-10 DEMO-100";
        QTest::newRow("years and parts") << "2017.2 2017.10 2017.10.1 2018.1";
        QTest::newRow("longer than any integer") << "A1 A99999999999999999998 A99999999999999999999";
        QTest::newRow("leading zeros") << "A001 A2 A010";
        QTest::newRow("case") << "a1 B2 c3";
    }

    void sortsCatalogueNumbersByValue()
    {
        QFETCH(QString, expected);
        QStringList numbers = expected.split(QLatin1Char(' '));
        std::reverse(numbers.begin(), numbers.end());
        std::sort(numbers.begin(), numbers.end(),
                  [](const QString &a, const QString &b) { return compareNumbers(a, b) < 0; });
        QCOMPARE(numbers.join(QLatin1Char(' ')), expected);
        QVERIFY(compareNumbers(u"A01", u"A1") != 0);
        QCOMPARE(compareNumbers(u"A1", u"A1"), 0);
    }
};

QTEST_APPLESS_MAIN(CollateTest)
#include "tst_collate.moc"
