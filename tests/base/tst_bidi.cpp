// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"

#include <QTest>

using namespace vitrine;

class BidiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theScriptDecidesTheDirectionOfALanguage_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("rightToLeft");
        for (const char *tag : {"fa", "fa-IR", "fa-AF", "prs", "ar", "ckb", "ku-Arab", "he", "ur", "und-Arab",
                                "en-Hebr", "azb", "FA"})
            QTest::newRow(tag) << QString::fromLatin1(tag) << true;
        for (const char *tag : {"fr", "en", "fa-Latn", "fa-Latn-IR", "ar-Latn", "ku", "hy", "ru", "mul",
                                "und", "zxx", "", "qqq", "fa-Cyrl"})
            QTest::newRow(tag) << QString::fromLatin1(tag) << false;
    }

    void theScriptDecidesTheDirectionOfALanguage()
    {
        QFETCH(QString, tag);
        QFETCH(bool, rightToLeft);
        QCOMPARE(directionOfLanguage(tag), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void theFirstStrongLetterDecidesTheDirectionOfAText()
    {
        QCOMPARE(firstStrongDirection(u"«1988» Paris و"), std::optional(Qt::LeftToRight));
        QCOMPARE(firstStrongDirection(u"12. پاریس Paris"), std::optional(Qt::RightToLeft));
        QCOMPARE(firstStrongDirection(u"\u2068Paris\u2069 پاریس"), std::optional(Qt::RightToLeft));
        QCOMPARE(firstStrongDirection(u"\u200F Paris"), std::optional(Qt::RightToLeft));
        QCOMPARE(firstStrongDirection(u"۱۲ (...)"), std::nullopt);
        QCOMPARE(firstStrongDirection(QString()), std::nullopt);
    }

    void isolatesKeepWhatIsInsideInside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("isolated");
        const auto row = [](const char *name, const char16_t *text, const char16_t *isolated) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(isolated);
        };
        row("empty", u"", u"");
        row("plain", u"پاریس", u"\u2068پاریس\u2069");
        row("override left open", u"a\u202Eb", u"\u2068a\u202Eb\u202C\u2069");
        row("stray closers", u"\u2069a\u202Cb", u"\u2068ab\u2069");
        row("isolate left open", u"\u2067a", u"\u2068\u2067a\u2069\u2069");
        row("balanced stays", u"\u2067a\u2069 \u202Bb\u202C", u"\u2068\u2067a\u2069 \u202Bb\u202C\u2069");
        row("crossed", u"\u2066\u202Ba\u2069b\u202C", u"\u2068\u2066\u202Ba\u202C\u2069b\u2069");
        row("closer of an embedding inside an isolate", u"\u202B\u2066\u202Ca\u2069",
            u"\u2068\u202B\u2066a\u2069\u202C\u2069");
        row("line break", u"a\nb", u"\u2068a b\u2069");
        row("marks stay", u"a\u200Fb", u"\u2068a\u200Fb\u2069");
    }

    void isolatesKeepWhatIsInsideInside()
    {
        QFETCH(QString, text);
        QFETCH(QString, isolated);
        QCOMPARE(isolate(text), isolated);
    }

    void stripsEveryBidiControlAndNothingElse()
    {
        QCOMPARE(
            stripBidiControls(u"\u061Ca\u200E\u200F\u202A\u202B\u202C\u202D\u202Eb\u2066\u2067\u2068\u2069"),
            QStringLiteral("ab"));
        QCOMPARE(stripBidiControls(u"می\u200Cخواهم\u200D"), QStringLiteral("می\u200Cخواهم\u200D"));
    }
};

QTEST_APPLESS_MAIN(BidiTest)
#include "tst_bidi.moc"
