// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vitrine::test;

namespace {

QString tsOf(const QString &language)
{
    return u"" VITRINE_SOURCE_DIR "/resources/translations/vitrine_%1.ts"_s.arg(language);
}

QString told(const TsMessage &message, const QString &what) { return message.context + u": “"_s + message.source + u"”: "_s + what; }

} // namespace

/// The program's own words in its three languages: all there, and written as the language is written.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleOfWritingSeesItsFault_data();
    void everyRuleOfWritingSeesItsFault();
    void everyMessageIsFinished_data() { languages(); }
    void everyMessageIsFinished();
    void placeholdersAreThoseOfTheSource_data() { languages(); }
    void placeholdersAreThoseOfTheSource();
    void textsAreWrittenAsTheLanguageIs_data() { languages(); }
    void textsAreWrittenAsTheLanguageIs();
    void lineBreaksAreThoseOfTheSource_data() { languages(); }
    void lineBreaksAreThoseOfTheSource();
    void theCountersNeverSayVictims_data() { languages(); }
    void theCountersNeverSayVictims();
    void everyWordOfTheProgramIsInTheFiles();

private:
    static void languages();
    static QStringList faults(const std::function<QString(const TsMessage &)> &faultIn);
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "fa"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// The messages of the row's language that have a fault.
QStringList TestTranslations::faults(const std::function<QString(const TsMessage &)> &faultIn)
{
    QFETCH(QString, language);
    QStringList found;
    const QList<TsMessage> messages = readTs(tsOf(language));
    if (messages.size() < 100)
        return {u"the file cannot be read"_s};
    for (const TsMessage &message : messages) {
        if (const QString fault = faultIn(message); !fault.isEmpty())
            found += told(message, fault);
    }
    return found;
}

void TestTranslations::everyRuleOfWritingSeesItsFault_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFaulty");
    const auto row = [](const char *name, const char16_t *language, const QString &text, bool isFaulty) {
        QTest::newRow(name) << QString::fromUtf16(language) << text << isFaulty;
    };
    row("French as it should be", u"fr", u"Comment le sait-on\u00a0? L’objet «\u00a0%1\u00a0»\u00a0: http://a, 12:30."_s, false);
    row("a straight apostrophe", u"fr", u"L'objet"_s, true);
    row("English quotation marks", u"fr", u"“%1”"_s, true);
    row("a breaking space", u"fr", u"Comment le sait-on ?"_s, true);
    row("a breaking space inside guillemets", u"fr", u"« %1\u00a0»"_s, true);
    row("no space before the question mark", u"fr", u"Comment le sait-on?"_s, true);
    row("an escape left over", u"fr", u"Date&#xa0;: %1"_s, true);
    row("a plural with Latin digits", u"fa", u"%n اثر"_s, true);
    row("Persian as it should be", u"fa", u"نمونه‌ها می‌شود: ۱۲، SHA-256، %1، 1988-07-19؟"_s, false);
    row("an Arabic yeh", u"fa", u"فارسي"_s, true);
    row("an Arabic kaf", u"fa", u"كتاب"_s, true);
    row("Latin digits", u"fa", u"سطح 2"_s, true);
    row("Arabic digits", u"fa", u"سطح ٢"_s, true);
    row("a Latin question mark", u"fa", u"از کجا?"_s, true);
    row("a space in the verb", u"fa", u"نشان داده نمی شود"_s, true);
    row("a space before the plural", u"fa", u"نمونه ها"_s, true);
}

void TestTranslations::everyRuleOfWritingSeesItsFault()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(bool, isFaulty);
    QCOMPARE(!faultOf(text, language).isEmpty(), isFaulty);
}

void TestTranslations::everyMessageIsFinished()
{
    QFETCH(QString, language);
    const int plurals = language == u"fa" ? 1 : 2;
    const QStringList found = faults([plurals](const TsMessage &message) -> QString {
        if (!message.isFinished)
            return u"unfinished"_s;
        if (message.forms.contains(QString()))
            return u"empty"_s;
        return message.forms.size() == (message.hasForms ? plurals : 1) ? QString() : u"not every plural form"_s;
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::placeholdersAreThoseOfTheSource()
{
    const QStringList found = faults([](const TsMessage &message) -> QString {
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            QStringList expected = placeholders(message.source);
            // "A document of one page": a form for one alone may say it in words.
            const bool sayInWords = message.hasForms && message.forms.size() > 1 && i == 0 && !placeholders(message.forms[i]).contains(u"%n"_s);
            if (sayInWords)
                expected.removeAll(u"%n"_s);
            if (placeholders(message.forms[i]) != expected)
                return message.forms[i];
        }
        return QString();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::textsAreWrittenAsTheLanguageIs()
{
    QFETCH(QString, language);
    const QStringList found = faults([&language](const TsMessage &message) -> QString {
        for (const QString &form : message.forms) {
            if (const QString fault = faultOf(form, language); !fault.isEmpty())
                return fault + u": "_s + form;
        }
        return QString();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::lineBreaksAreThoseOfTheSource()
{
    const QStringList found = faults([](const TsMessage &message) -> QString {
        for (const QString &form : message.forms) {
            if (form.count(u'\n') != message.source.count(u'\n'))
                return form;
        }
        return QString();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::theCountersNeverSayVictims()
{
    const QStringList found = faults([](const TsMessage &message) -> QString {
        for (const QString &form : message.forms) {
            for (const QString &word : {u"victim"_s, u"martyr"_s, u"massacre"_s, u"regime"_s, u"régime"_s, u"قربانی"_s, u"شهید"_s, u"رژیم"_s}) {
                if (form.contains(word, Qt::CaseInsensitive))
                    return word;
            }
        }
        return QString();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::everyWordOfTheProgramIsInTheFiles()
{
#ifndef VITRINE_LUPDATE
    QSKIP("lupdate is not installed");
#else
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"vitrine_en.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(VITRINE_LUPDATE),
                  {u"" VITRINE_SOURCE_DIR "/app"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-ts"_s, fresh});
    const bool isDone = lupdate.waitForFinished(120000);
    const QByteArray said = lupdate.readAllStandardError();
    QVERIFY2(isDone && lupdate.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("Q_OBJECT"), "a tr() stands where lupdate cannot tell its context");
    const QList<TsMessage> words = readTs(fresh);
    QVERIFY(words.size() > 100);
    QStringList missing;
    for (const QString &language : {u"en"_s, u"fr"_s, u"fa"_s}) {
        QSet<QString> known;
        for (const TsMessage &message : readTs(tsOf(language)))
            known.insert(message.key());
        for (const TsMessage &message : words) {
            if (!known.contains(message.key()))
                missing += language + u": "_s + message.key();
        }

        if (missing.isEmpty() && known.size() > words.size())
            missing += language + u": words that the program no longer says; run the target update_translations"_s;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
#endif
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
