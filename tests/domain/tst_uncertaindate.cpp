// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uncertaindate.h"

#include "support/tsv.h"

#include <QTest>

using namespace vitrine;

class UncertainDateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsEverySolarHijriYearOnItsDay_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("firstDay");
        QTest::addColumn<int>("length");
        const auto lines = test::tsvLines(QStringLiteral("calendar/nowruz.tsv"));
        QCOMPARE(lines.size(), 159);
        for (const QStringList &line : lines)
            QTest::newRow(line[0].toUtf8().constData()) << line[0].toInt() << line[1] << line[2].toInt();
    }

    void beginsEverySolarHijriYearOnItsDay()
    {
        QFETCH(int, year);
        QFETCH(QString, firstDay);
        QFETCH(int, length);
        const Result<UncertainDate> date = UncertainDate::fromSolarHijri(QString::number(year));
        QVERIFY(date);
        QCOMPARE(date->earliest->toString(), firstDay);
        QCOMPARE(date->latest->toJulianDay() - date->earliest->toJulianDay() + 1, length);
        QCOMPARE(partsOf(Calendar::SolarHijri, *date->earliest), (CalendarParts{year, 1, 1}));
    }

    void keepsSolarHijriDatesInBothNumbers_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("edtf");
        QTest::newRow("year") << "1367"
                              << "1988-03-21/1989-03-20";
        QTest::newRow("summer") << "1367-22"
                                << "1988-06-22/1988-09-22";
        QTest::newRow("spring") << "1367-21"
                                << "1988-03-21/1988-06-21";
        QTest::newRow("winter of a leap year") << "1403-24"
                                               << "2024-12-21/2025-03-20";
        QTest::newRow("month") << "1367-05"
                               << "1988-07-23/1988-08-22";
        QTest::newRow("day") << "1396-09-07"
                             << "2017-11-28";
        QTest::newRow("leap day") << "1403-12-30"
                                  << "2025-03-20";
        QTest::newRow("uncertain year") << "1367?"
                                        << "1988-03-21?/1989-03-20?";
        QTest::newRow("about a day") << "1396-09-07~"
                                     << "2017-11-28~";
        QTest::newRow("decade") << "136X"
                                << "1981-03-21/1991-03-20";
        QTest::newRow("years") << "1366/1368"
                               << "1987-03-21/1990-03-20";
        QTest::newRow("since") << "1367/.."
                               << "1988-03-21/..";
        QTest::newRow("until, start unknown") << "/1367"
                                              << "/1989-03-20";
        QTest::newRow("unspecified month") << "1367-XX"
                                           << "1988-03-21/1989-03-20";
    }

    void keepsSolarHijriDatesInBothNumbers()
    {
        QFETCH(QString, native);
        QFETCH(QString, edtf);
        const Result<UncertainDate> date = UncertainDate::fromSolarHijri(native);
        QVERIFY(date);
        QCOMPARE(date->calendar, Calendar::SolarHijri);
        QCOMPARE(date->native, native);
        QCOMPARE(date->edtf, edtf);
        const Result<UncertainDate> gregorian = UncertainDate::fromEdtf(edtf);
        QVERIFY(gregorian);
        QCOMPARE(gregorian->earliest, date->earliest);
        QCOMPARE(gregorian->latest, date->latest);
    }

    void refusesSolarHijriDaysThatDoNotExist_data()
    {
        QTest::addColumn<QString>("native");
        for (const char *text :
             {"1367-07-31", "1402-12-30", "0000", "-1367", "1367-13", "1367-00", "13", "1367/1366"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesSolarHijriDaysThatDoNotExist()
    {
        QFETCH(QString, native);
        QVERIFY(!UncertainDate::fromSolarHijri(native));
    }

    void writesEqualEndsAsOneDate()
    {
        QCOMPARE(UncertainDate::fromEdtf(u"1905/1905")->edtf, QStringLiteral("1905"));
    }

    void sortsByEarliestThenLatestAndTheUnknownLast()
    {
        const UncertainDate open = *UncertainDate::fromEdtf(u"../1980");
        const UncertainDate year = *UncertainDate::fromEdtf(u"1988");
        const UncertainDate january = *UncertainDate::fromEdtf(u"1988-01");
        const UncertainDate unknown = UncertainDate::asText(QStringLiteral("s.d."), QStringLiteral("fr"));
        QVERIFY(sortsBefore(open, year));
        QVERIFY(sortsBefore(january, year));
        QVERIFY(!sortsBefore(year, january));
        QVERIFY(sortsBefore(year, unknown));
        QVERIFY(!sortsBefore(unknown, unknown));
    }

    void overlapsWhereADayIsShared()
    {
        const UncertainDate summer = *UncertainDate::fromSolarHijri(u"1367-22");
        const auto day = [](const char *text) { return Day::fromString(QString::fromLatin1(text)); };
        QVERIFY(mayOverlap(summer, day("1988-01-01"), day("1988-06-22")));
        QVERIFY(!mayOverlap(summer, day("1988-01-01"), day("1988-06-21")));
        QVERIFY(mayOverlap(summer, day("1988-09-22"), std::nullopt));
        QVERIFY(!mayOverlap(UncertainDate(), std::nullopt, std::nullopt));
    }

    void countsDaysThroughTheYearZero()
    {
        const Day last{-1, 12, 31};
        const Day first{0, 1, 1};
        QCOMPARE(first.toJulianDay() - last.toJulianDay(), 1);
        QCOMPARE(Day::fromJulianDay(first.toJulianDay()), first);
        QCOMPARE(Day::fromJulianDay(last.toJulianDay()), last);
        QCOMPARE(Day::fromDate(QDate(2017, 11, 28)), (Day{2017, 11, 28}));
        QVERIFY(last < first);
        QCOMPARE(Day::fromString(u"-0753-12-31"), std::optional(Day{-753, 12, 31}));
        QVERIFY(!Day::fromString(u"1900-02-29"));
        QVERIFY(!Day::fromString(u"+123-01-01"));
        QCOMPARE(partsOf(Calendar::SolarHijri, Day{2017, 11, 28}), (CalendarParts{1396, 9, 7}));
    }
};

QTEST_APPLESS_MAIN(UncertainDateTest)
#include "tst_uncertaindate.moc"
