// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QTest>

using namespace vitrine;

class ResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        Result<int> good = 7;
        QVERIFY(good);
        QCOMPARE(*good, 7);
        Result<int> bad = fail(ErrorKind::Missing, QStringLiteral("The file is not there."));
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::Missing);
        QCOMPARE(bad.value_or(3), 3);
    }
    void carriesAnErrorThroughAnotherType()
    {
        Result<int> bad = fail(ErrorKind::Full, QStringLiteral("The disk is full."));
        Result<void> passed = bad.unexpected();
        QVERIFY(!passed);
        QCOMPARE(passed.error(), bad.error());
        QVERIFY(Result<void>());
    }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
