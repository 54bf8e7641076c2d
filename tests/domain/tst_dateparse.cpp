// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dateparse.h"

#include "domain/dateformat.h"
#include "support/tsv.h"

#include <QTest>

using namespace vitrine;

class DateParseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPhraseOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("sentence");
        const auto lines = test::tsvLines(QStringLiteral("text/dates.tsv"));
        QVERIFY(lines.size() >= 120);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QTest::newRow(test::rowName(i, lines[i][1]).constData())
                << lines[i][0] << lines[i][1] << lines[i][2] << lines[i].value(3);
    }

    void readsEveryPhraseOrSaysWhyNot()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QFETCH(QString, sentence);
        const Result<ParsedDate> parsed = parseDate(typed, language);
        QCOMPARE(describe(parsed), expected);
        if (!parsed) {
            QVERIFY2(parsed.error().message.contains(sentence), qPrintable(parsed.error().message));
            QVERIFY(!sentence.isEmpty());
            return;
        }
        QCOMPARE(parsed->date.original, typed);
        QCOMPARE(parsed->date.originalLanguage, language);
    }

    void readsBackWhatTheCatalogueWrites_data()
    {
        QTest::addColumn<bool>("solarHijri");
        QTest::addColumn<QString>("notation");
        for (const char *text : {"1988",
                                 "1988-07",
                                 "1988-07-19",
                                 "1988-07-01",
                                 "1988-22",
                                 "1988-22~",
                                 "1988?",
                                 "1988%",
                                 "198X",
                                 "198X~",
                                 "18XX",
                                 "1985/1988",
                                 "1985~/1988~",
                                 "2017-11-22/2017-11-28",
                                 "2017-06/2017-08",
                                 "2018-05/2019-06-01",
                                 "2019/..",
                                 "../1949",
                                 "../2017-11-28",
                                 "-0753",
                                 "1984-06-02?/2004-08-08~"})
            QTest::newRow(text) << false << QString::fromLatin1(text);
        for (const char *text : {"1396-09-07", "1396-09", "1367", "1367-22", "1367-22~", "1367?", "136X",
                                 "1366/1368", "13XX", "1284~"})
            QTest::newRow(text) << true << QString::fromLatin1(text);
    }

    void readsBackWhatTheCatalogueWrites()
    {
        QFETCH(bool, solarHijri);
        QFETCH(QString, notation);
        const Calendar calendar = solarHijri ? Calendar::SolarHijri : Calendar::Gregorian;
        const UncertainDate date = *UncertainDate::from(calendar, notation);
        for (const char *language : {"fr", "en", "fa"}) {
            const QString tag = QString::fromLatin1(language);
            const QString shown = displayDate(date, tag, calendar);
            const Result<ParsedDate> parsed = parseDate(shown, tag);
            QVERIFY2(parsed, qPrintable(shown));
            QCOMPARE(parsed->date.calendar, calendar);
            QCOMPARE(parsed->date.notation(), notation);
        }
    }

    void standsAnyText()
    {
        for (int length = 0; length < 400; ++length) {
            QString text;
            for (int i = 0; i < length % 17; ++i)
                text += QString::fromUtf8("1?~-/XyTا۱. –[").at((length * 7 + i * i * 3 + i) % 14);
            const Result<ParsedDate> parsed = parseDate(text, u"fa");
            QVERIFY(parsed || !parsed.error().message.isEmpty());
        }
        QVERIFY(!parseDate(QString(40000, QLatin1Char('9')), u"en"));
        QVERIFY(!parseDate(QString(QChar(0xD800)), u"en"));
    }

private:
    static QString describe(const UncertainDate &date)
    {
        const QString mark =
            date.calendar == Calendar::Gregorian ? QStringLiteral("G:") : QStringLiteral("S:");
        return date.isKnown() ? mark + date.notation() : QStringLiteral("undated");
    }

    static QString describe(const Result<ParsedDate> &parsed)
    {
        if (!parsed)
            return QStringLiteral("refused");
        const QString alternative =
            parsed->alternative ? QLatin1Char(' ') + describe(*parsed->alternative) : QString();
        return describe(parsed->date) + alternative;
    }
};

QTEST_APPLESS_MAIN(DateParseTest)
#include "tst_dateparse.moc"
