// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/idlewatch.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;

class IdleWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void asksAfterPatienceAndGoesAfterTheCountdown()
    {
        IdleWatch watch({});
        QSignalSpy asking(&watch, &IdleWatch::asking);
        QSignalSpy gone(&watch, &IdleWatch::gone);
        watch.start();
        watch.pass(74s);
        QCOMPARE(asking.size(), 0);
        watch.pass(1s);
        QCOMPARE(asking.size(), 1);
        QCOMPARE(asking.first().first().toInt(), 20);
        watch.pass(19s);
        QCOMPARE(gone.size(), 0);
        watch.pass(1s);
        QCOMPARE(gone.size(), 1);
    }

    void anyTouchExtendsTwelveTimes()
    {
        IdleWatch watch({});
        QSignalSpy gone(&watch, &IdleWatch::gone);
        QSignalSpy answered(&watch, &IdleWatch::answered);
        watch.start();
        for (int i = 0; i < 12; ++i) {
            watch.pass(80s);
            QVERIFY(watch.isAsking());
            watch.touched();
            QVERIFY(!watch.isAsking());
        }
        QCOMPARE(answered.size(), 12);
        QCOMPARE(gone.size(), 0);
    }

    void noTimePassesWhileAFilmPlays()
    {
        IdleWatch watch({});
        QSignalSpy asking(&watch, &IdleWatch::asking);
        watch.start();
        watch.setPlaying(true);
        watch.pass(1000s);
        QCOMPARE(asking.size(), 0);
        watch.setPlaying(false);
        watch.pass(29s);
        QCOMPARE(asking.size(), 0);
        watch.pass(1s);
        QCOMPARE(asking.size(), 1);
    }

    void readersHaveLonger()
    {
        IdleWatch watch({});
        QSignalSpy asking(&watch, &IdleWatch::asking);
        watch.start();
        watch.setReading(true);
        watch.pass(119s);
        QCOMPARE(asking.size(), 0);
        watch.pass(1s);
        QCOMPARE(asking.size(), 1);
    }
};

QTEST_GUILESS_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
