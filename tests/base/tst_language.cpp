// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QTest>

using namespace vitrine;

class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsATagFromWhatOnlyLooksLikeOne_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("valid");
        for (const char *tag :
             {"fr", "en", "fa", "prs", "fa-Latn", "fa-Latn-IR", "fr-CA", "es-419", "zh-cmn-Hans-CN",
              "de-1901", "sl-rozaj", "mul", "und", "zxx", "fa-u-ca-persian", "x-private", "fr-x-abc", "FR"})
            QTest::newRow(tag) << QString::fromLatin1(tag) << true;
        for (const char *tag : {"", "f", "fr_FR", "fa-", "-fa", "fa--IR", "fr FR", "français", "x", "fr-x",
                                "fa-u", "en-abcdefghi", "12", "fa-IR-Arab"})
            QTest::newRow(tag) << QString::fromUtf8(tag) << false;
    }

    void tellsATagFromWhatOnlyLooksLikeOne()
    {
        QFETCH(QString, tag);
        QFETCH(bool, valid);
        QCOMPARE(isLanguageTag(tag), valid);
    }

    void writesTagsInTheUsualCase()
    {
        QCOMPARE(canonicalLanguageTag(u"FA-latn-ir"), QStringLiteral("fa-Latn-IR"));
        QCOMPARE(canonicalLanguageTag(u"fr-x-ABCD"), QStringLiteral("fr-x-abcd"));
        QCOMPARE(canonicalLanguageTag(u"fr_FR"), QStringLiteral("fr_FR"));
        QCOMPARE(primaryLanguage(u"FA-Latn"), QStringLiteral("fa"));
    }

    void namesLanguagesInTheirOwnWords_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("name");
        QTest::newRow("fr") << "fr"
                            << "Français";
        QTest::newRow("en") << "en"
                            << "English";
        QTest::newRow("fa") << "fa"
                            << "فارسی";
        QTest::newRow("fa-Latn") << "fa-Latn"
                                 << "فارسی (Latn)";
        QTest::newRow("prs") << "prs"
                             << "دری";
        QTest::newRow("de") << "de"
                            << "Deutsch";
        QTest::newRow("no name") << "qqq"
                                 << "qqq";
    }

    void namesLanguagesInTheirOwnWords()
    {
        QFETCH(QString, tag);
        QFETCH(QString, name);
        QCOMPARE(ownLanguageName(tag), name);
    }

    void knowsTheCodesOfLibraries_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("bibliographic");
        QTest::addColumn<QString>("terminologic");
        QTest::newRow("fr") << "fr"
                            << "fre"
                            << "fra";
        QTest::newRow("en") << "en-GB"
                            << "eng"
                            << "eng";
        QTest::newRow("fa") << "fa"
                            << "per"
                            << "fas";
        QTest::newRow("fa-Latn") << "fa-Latn"
                                 << "per"
                                 << "fas";
        QTest::newRow("prs") << "prs"
                             << "per"
                             << "fas";
        QTest::newRow("ar") << "ar"
                            << "ara"
                            << "ara";
        QTest::newRow("de") << "de"
                            << "ger"
                            << "deu";
        QTest::newRow("mul") << "mul"
                             << "mul"
                             << "mul";
        QTest::newRow("unknown") << "qqq"
                                 << ""
                                 << "";
    }

    void knowsTheCodesOfLibraries()
    {
        QFETCH(QString, tag);
        QFETCH(QString, bibliographic);
        QFETCH(QString, terminologic);
        QCOMPARE(bibliographicCode(tag), bibliographic);
        QCOMPARE(terminologicCode(tag), terminologic);
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "tst_language.moc"
