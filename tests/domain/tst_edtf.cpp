// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edtf.h"

#include "support/tsv.h"

#include <QTest>

using namespace vitrine;

class EdtfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryVector_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QString>("latest");
        const auto lines = test::tsvLines(QStringLiteral("edtf/vectors.tsv"));
        QCOMPARE(lines.size(), 63);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QTest::newRow(test::rowName(i, lines[i][0]).constData())
                << lines[i][0] << lines[i][1] << lines[i][2] << lines[i][3];
    }

    void readsEveryVector()
    {
        QFETCH(QString, text);
        QFETCH(QString, level);
        QFETCH(QString, earliest);
        QFETCH(QString, latest);
        QCOMPARE(levelName(text), level);
        const Result<Edtf> parsed = parseEdtf(text);
        QCOMPARE(parsed.has_value(), earliest != QStringLiteral("-"));
        if (!parsed) {
            QVERIFY(!parsed.error().message.isEmpty());
            return;
        }
        QCOMPARE(boundName(parsed->earliest(), parsed->startSide), earliest);
        QCOMPARE(boundName(parsed->latest(), parsed->endSide), latest);
        const Result<Edtf> again = parseEdtf(parsed->toString());
        QVERIFY(again);
        QCOMPARE(again->toString(), parsed->toString());
        QCOMPARE(again->earliest(), parsed->earliest());
    }

    void writesTheSameTextBackUnlessTheEndsAreEqual_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto same = {"2019",        "2019-06-15",
                           "-0753",       "0000",
                           "201X",        "20XX",
                           "-201X",       "-000X",
                           "2019-XX",     "2019-06-XX",
                           "2019-XX-XX",  "2019-24",
                           "2019-06-15%", "2019/..",
                           "../2019",     "2019/",
                           "/2019",       "1984-06-02?/2004-08-08~",
                           "2019?/2019",  "2019-06-15T10:30:00+02:00"};
        for (const char *text : same)
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text);
        QTest::newRow("equal days") << "2019-06-15/2019-06-15"
                                    << "2019-06-15";
        QTest::newRow("equal years, both about") << "1905~/1905~"
                                                 << "1905~";
    }

    void writesTheSameTextBackUnlessTheEndsAreEqual()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const Result<Edtf> parsed = parseEdtf(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->toString(), canonical);
    }

    void refusesEachFaultInItsOwnWords()
    {
        const auto message = [](const char *text) {
            return parseEdtf(QString::fromLatin1(text)).error().message;
        };
        QVERIFY(message("201X-06").contains(QStringLiteral("level 2")));
        QVERIFY(message("Y170000002").contains(QStringLiteral("outside the years")));
        QVERIFY(message("2019-02-29").contains(QStringLiteral("no such day")));
        QVERIFY(message("2012/2011").contains(QStringLiteral("before the start")));
        QVERIFY(message("circa 2019").contains(QStringLiteral("not a date")));
        QVERIFY(message("2019-02-29").contains(QStringLiteral("2019-02-29")));
    }

    void tellsLevelTwoFromNonsense_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("level");
        for (const char *text : {"1XXX", "XXXX-12-XX", "2004-06~-11", "?2004-06-~11", "Y-17E7",
                                 "Y171010000S3", "2001-41", "[..1760-12-03]", "{1667,1668..}",
                                 "2004-06-XX/2004-07-03", "198X/1990", "2004-06-~01/2004-06-~20"})
            QTest::newRow(text) << QString::fromLatin1(text) << "2";
        for (const char *text : {"",
                                 "/",
                                 "../..",
                                 "/..",
                                 "[]",
                                 "[1667,]",
                                 "{1667]",
                                 "2001-42",
                                 "2001-21-05",
                                 "Y2019",
                                 "2019-06-15T10:30",
                                 "2019-06T10:30:00",
                                 "2019-06-15T10:30:00+25:00",
                                 "2019-06-15T10:30:00Z/2020",
                                 "2019-06-15-01",
                                 "2019--06",
                                 "+2019",
                                 "20190615",
                                 "2019-W05",
                                 "19x5"})
            QTest::newRow(text) << QString::fromLatin1(text) << "invalid";
    }

    void tellsLevelTwoFromNonsense()
    {
        QFETCH(QString, text);
        QFETCH(QString, level);
        QCOMPARE(levelName(text), level);
    }

    void boundsOfYearsBeforeTheCommonEra()
    {
        QCOMPARE(parseEdtf(u"-201X")->earliest()->toString(), QStringLiteral("-2019-01-01"));
        QCOMPARE(parseEdtf(u"-201X")->latest()->toString(), QStringLiteral("-2010-12-31"));
        QCOMPARE(parseEdtf(u"-0004-02-29")->latest()->toString(), QStringLiteral("-0004-02-29"));
        QVERIFY(!parseEdtf(u"-0003-02-29"));
    }

private:
    static QString levelName(const QString &text)
    {
        switch (edtfKind(text)) {
        case EdtfKind::Level0:
            return QStringLiteral("0");
        case EdtfKind::Level1:
        case EdtfKind::OutOfRange:
            return QStringLiteral("1"); // a long year is valid, only not ours
        case EdtfKind::Level2:
            return QStringLiteral("2");
        case EdtfKind::Invalid:
            break;
        }
        return QStringLiteral("invalid");
    }

    static QString boundName(const std::optional<Day> &day, EdtfSide side)
    {
        if (day)
            return day->toString();
        return side == EdtfSide::Open ? QStringLiteral("open") : QStringLiteral("unknown");
    }
};

QTEST_APPLESS_MAIN(EdtfTest)
#include "tst_edtf.moc"
