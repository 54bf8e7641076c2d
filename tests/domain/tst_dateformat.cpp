// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dateformat.h"

#include <QTest>

using namespace vitrine;

class DateFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesGregorianDatesInThreeLanguages_data()
    {
        threeLanguages();
        row("2017", "2017", "2017", "۲۰۱۷");
        row("2017-11", "novembre 2017", "November 2017", "نوامبر ۲۰۱۷");
        row("2017-11-28", "28 novembre 2017", "28 November 2017", "۲۸ نوامبر ۲۰۱۷");
        row("2017-11-01", "1er novembre 2017", "1 November 2017", "۱ نوامبر ۲۰۱۷");
        row("1988-22", "été 1988", "summer 1988", "تابستان ۱۹۸۸");
        row("1988-22~", "vers l’été 1988", "around summer 1988", "حدود تابستان ۱۹۸۸");
        row("201X", "années 2010", "2010s", "دههٔ ۲۰۱۰");
        row("201X~", "vers les années 2010", "around the 2010s", "حدود دههٔ ۲۰۱۰");
        row("19XX", "XXe siècle", "20th century", "سدهٔ ۲۰ میلادی");
        row("18XX~", "vers le XIXe siècle", "around the 19th century", "حدود سدهٔ ۱۹ میلادی");
        row("20XX", "XXIe siècle", "21st century", "سدهٔ ۲۱ میلادی");
        row("1905~", "vers 1905", "around 1905", "حدود ۱۹۰۵");
        row("2019-06~", "vers juin 2019", "around June 2019", "حدود ژوئن ۲۰۱۹");
        row("2017-11-28~", "vers le 28 novembre 2017", "around 28 November 2017", "حدود ۲۸ نوامبر ۲۰۱۷");
        row("1988?", "1988 (?)", "1988 (?)", "۱۹۸۸ (؟)");
        row("1988%", "vers 1988 (?)", "around 1988 (?)", "حدود ۱۹۸۸ (؟)");
        row("1985/1988", "1985–1988", "1985–1988", "۱۹۸۵–۱۹۸۸");
        row("1985~/1988~", "vers 1985–1988", "around 1985–1988", "حدود ۱۹۸۵–۱۹۸۸");
        row("2018-05/2019-06-01", "mai 2018 – 1er juin 2019", "May 2018 – 1 June 2019",
            "مه ۲۰۱۸ تا ۱ ژوئن ۲۰۱۹");
        row("2017-11-22/2017-11-28", "22–28 novembre 2017", "22–28 November 2017", "۲۲–۲۸ نوامبر ۲۰۱۷");
        row("2017-06/2017-08", "juin–août 2017", "June–August 2017", "ژوئن–اوت ۲۰۱۷");
        row("1984-06-02?/2004-08-08~", "2 juin 1984 (?) – vers le 8 août 2004",
            "2 June 1984 (?) – around 8 August 2004", "۲ ژوئن ۱۹۸۴ (؟) تا حدود ۸ اوت ۲۰۰۴");
        row("2019/..", "depuis 2019", "since 2019", "از ۲۰۱۹");
        row("2017-11-28/..", "depuis le 28 novembre 2017", "since 28 November 2017", "از ۲۸ نوامبر ۲۰۱۷");
        row("../1949", "jusqu’en 1949", "until 1949", "تا ۱۹۴۹");
        row("../2017-11-28", "jusqu’au 28 novembre 2017", "until 28 November 2017", "تا ۲۸ نوامبر ۲۰۱۷");
        row("../1988-22", "jusqu’à l’été 1988", "until summer 1988", "تا تابستان ۱۹۸۸");
        row("../1988-21", "jusqu’au printemps 1988", "until spring 1988", "تا بهار ۱۹۸۸");
        row("2019/", "depuis 2019, fin inconnue", "since 2019, end not known", "از ۲۰۱۹، پایان نامعلوم");
        row("/2019", "jusqu’en 2019, début inconnu", "until 2019, start not known", "تا ۲۰۱۹، آغاز نامعلوم");
        row("-0753", "754 av. J.-C.", "754 BCE", "۷۵۴ پیش از میلاد");
        row("0000", "1 av. J.-C.", "1 BCE", "۱ پیش از میلاد");
        row("1367", "1367", "1367", "۱۳۶۷ میلادی");
        row("2019-XX", "2019", "2019", "۲۰۱۹");
        row("2019-06-XX", "juin 2019", "June 2019", "ژوئن ۲۰۱۹");
        row("2019-06-15T10:30:00Z", "15 juin 2019", "15 June 2019", "۱۵ ژوئن ۲۰۱۹");
    }

    void writesGregorianDatesInThreeLanguages() { check(Calendar::Gregorian, Calendar::Gregorian); }

    void writesSolarHijriDatesInThreeLanguages_data()
    {
        threeLanguages();
        row("1396-09-07", "7 azar 1396", "7 Azar 1396", "۷ آذر ۱۳۹۶");
        row("1396-09", "azar 1396", "Azar 1396", "آذر ۱۳۹۶");
        row("1367", "1367 de l’hégire solaire", "1367 SH", "۱۳۶۷");
        row("1367-22~", "vers l’été 1367 de l’hégire solaire", "around summer 1367 SH", "حدود تابستان ۱۳۶۷");
        row("1367?", "1367 de l’hégire solaire (?)", "1367 SH (?)", "۱۳۶۷ (؟)");
        row("136X", "années 1360 de l’hégire solaire", "1360s SH", "دههٔ ۱۳۶۰");
        row("13XX", "XIVe siècle de l’hégire solaire", "14th century SH", "سدهٔ ۱۴ خورشیدی");
        row("1366/1368", "1366–1368 de l’hégire solaire", "1366–1368 SH", "۱۳۶۶–۱۳۶۸");
        row("1284~", "vers 1284 de l’hégire solaire", "around 1284 SH", "حدود ۱۲۸۴");
    }

    void writesSolarHijriDatesInThreeLanguages() { check(Calendar::SolarHijri, Calendar::SolarHijri); }

    void writesSolarHijriDatesInGregorianNumbers_data()
    {
        threeLanguages();
        row("1396-09-07", "28 novembre 2017", "28 November 2017", "۲۸ نوامبر ۲۰۱۷");
        row("1367", "1988–1989", "1988–1989", "۱۹۸۸–۱۹۸۹");
        row("1367~", "vers 1988–1989", "around 1988–1989", "حدود ۱۹۸۸–۱۹۸۹");
        row("1367-22", "été 1988", "summer 1988", "تابستان ۱۹۸۸");
        row("1367-22~", "vers l’été 1988", "around summer 1988", "حدود تابستان ۱۹۸۸");
        row("1367-24", "hiver 1988–1989", "winter 1988–1989", "زمستان ۱۹۸۸–۱۹۸۹");
        row("1367-05", "juillet–août 1988", "July–August 1988", "ژوئیه–اوت ۱۹۸۸");
        row("1367-10", "décembre 1988 – janvier 1989", "December 1988 – January 1989",
            "دسامبر ۱۹۸۸ تا ژانویه ۱۹۸۹");
        row("136X", "1981–1991", "1981–1991", "۱۹۸۱–۱۹۹۱");
        row("1366/1368", "1987–1990", "1987–1990", "۱۹۸۷–۱۹۹۰");
        row("1367/..", "depuis 1988", "since 1988", "از ۱۹۸۸");
    }

    void writesSolarHijriDatesInGregorianNumbers() { check(Calendar::SolarHijri, Calendar::Gregorian); }

    void writesGregorianDatesInSolarHijriNumbers_data()
    {
        threeLanguages();
        row("2017-11-28", "7 azar 1396", "7 Azar 1396", "۷ آذر ۱۳۹۶");
        row("1988", "1366–1367 de l’hégire solaire", "1366–1367 SH", "۱۳۶۶–۱۳۶۷");
        row("1988?", "1366–1367 de l’hégire solaire (?)", "1366–1367 SH (?)", "۱۳۶۶–۱۳۶۷ (؟)");
        row("1988-22", "été 1367 de l’hégire solaire", "summer 1367 SH", "تابستان ۱۳۶۷");
        row("1988-24", "hiver 1366–1367 de l’hégire solaire", "winter 1366–1367 SH", "زمستان ۱۳۶۶–۱۳۶۷");
        row("1988-07", "tir–mordad 1367", "Tir–Mordad 1367", "تیر–مرداد ۱۳۶۷");
        row("201X", "1388–1398 de l’hégire solaire", "1388–1398 SH", "۱۳۸۸–۱۳۹۸");
        row("-0753", "754 av. J.-C.", "754 BCE", "۷۵۴ پیش از میلاد");
    }

    void writesGregorianDatesInSolarHijriNumbers() { check(Calendar::Gregorian, Calendar::SolarHijri); }

    void putsTheReadersCalendarFirst_data()
    {
        threeLanguages();
        row("1396-09-07", "28 novembre 2017 · \u2068۷ آذر ۱۳۹۶\u2069",
            "28 November 2017 · \u2068۷ آذر ۱۳۹۶\u2069", "۷ آذر ۱۳۹۶ · \u2068۲۸ نوامبر ۲۰۱۷\u2069");
        row("1367/1368", "1988–1990 · \u2067۱۳۶۷–۱۳۶۸\u2069", "1988–1990 · \u2067۱۳۶۷–۱۳۶۸\u2069",
            "۱۳۶۷–۱۳۶۸ · \u2067۱۹۸۸–۱۹۹۰\u2069");
        row("1367-22~", "vers l’été 1988 · \u2068حدود تابستان ۱۳۶۷\u2069",
            "around summer 1988 · \u2068حدود تابستان ۱۳۶۷\u2069",
            "حدود تابستان ۱۳۶۷ · \u2068حدود تابستان ۱۹۸۸\u2069");
    }

    void putsTheReadersCalendarFirst()
    {
        const UncertainDate date =
            *UncertainDate::fromSolarHijri(QString::fromLatin1(QTest::currentDataTag()));
        for (const char *language : {"fr", "en", "fa"}) {
            QFETCH(QStringList, expected);
            QCOMPARE(displayBoth(date, QString::fromLatin1(language)), expected[indexOf(language)]);
        }
    }

    void showsTheWordingWhereThereIsNoValue()
    {
        const UncertainDate undated = UncertainDate::asText(QStringLiteral("s.d."), QStringLiteral("fr"));
        QCOMPARE(displayDate(undated, u"en", Calendar::Gregorian), QStringLiteral("s.d."));
        QCOMPARE(displayBoth(undated, u"fa"), QStringLiteral("s.d."));
        QCOMPARE(displayBoth(UncertainDate(), u"fr"), QString());
        QCOMPARE(displayBoth(*UncertainDate::fromEdtf(u"-0753"), u"en"), QStringLiteral("754 BCE"));
        QCOMPARE(displayDate(*UncertainDate::fromEdtf(u"1988-07"), u"qqq", Calendar::Gregorian),
                 QStringLiteral("July 1988"));
        QCOMPARE(localDigits(QStringLiteral("DEMO-12"), u"fa"), QStringLiteral("DEMO-۱۲"));
    }

private:
    static void threeLanguages() { QTest::addColumn<QStringList>("expected"); }

    static void row(const char *value, const char *fr, const char *en, const char *fa)
    {
        QTest::newRow(value) << QStringList{QString::fromUtf8(fr), QString::fromUtf8(en),
                                            QString::fromUtf8(fa)};
    }

    static qsizetype indexOf(const char *language)
    {
        return language[1] == 'r' ? 0 : language[1] == 'n' ? 1 : 2;
    }

    static void check(Calendar written, Calendar shown)
    {
        QFETCH(QStringList, expected);
        const Result<UncertainDate> date =
            UncertainDate::from(written, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(date);
        QCOMPARE(displayDate(*date, u"fr", shown), expected[0]);
        QCOMPARE(displayDate(*date, u"en", shown), expected[1]);
        QCOMPARE(displayDate(*date, u"fa", shown), expected[2]);
    }
};

QTEST_APPLESS_MAIN(DateFormatTest)
#include "tst_dateformat.moc"
