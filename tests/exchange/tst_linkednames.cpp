// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkednames.h"

#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Who may see what an import makes of the names in a field.
class LinkedNamesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStricterOfItemAndFieldCounts_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Access>("item");
        QTest::addColumn<int>("own"); // what the item says of the field; -1: nothing
        QTest::addColumn<Access>("standing");
        QTest::newRow("all public") << u"makers"_s << Access::Public << -1 << Access::Public;
        QTest::newRow("an internal item") << u"makers"_s << Access::Internal << -1 << Access::Internal;
        QTest::newRow("makers for few") << u"makers"_s << Access::Public << int(Access::Restricted) << Access::Restricted;
        QTest::newRow("makers for many in an item for nobody") << u"makers"_s << Access::Sealed << int(Access::Public) << Access::Sealed;
        QTest::newRow("who is depicted") << u"depicted"_s << Access::Public << -1 << Access::Restricted;
        QTest::newRow("who is depicted, shown in this item") << u"depicted"_s << Access::Public << int(Access::Public) << Access::Restricted;
        QTest::newRow("who is depicted, for nobody") << u"depicted"_s << Access::Public << int(Access::Sealed) << Access::Sealed;
        QTest::newRow("subjects") << u"subjects"_s << Access::Public << int(Access::Internal) << Access::Internal;
        QTest::newRow("no field") << u"nothing"_s << Access::Internal << -1 << Access::Internal;
    }
    void theStricterOfItemAndFieldCounts()
    {
        QFETCH(QString, field);
        QFETCH(Access, item);
        QFETCH(int, own);
        QFETCH(Access, standing);
        Item one;
        one.access = item;
        one.status = Status::InReview;
        one.demonstration = true;
        if (own >= 0)
            one.fieldAccess = {{field, Access(own)}};
        const auto found = LinkedNames::Standing::in(one, field);
        QCOMPARE(found.access, standing);
        QCOMPARE(found.status, Status::InReview);
        QVERIFY(found.demonstration);
    }
};

QTEST_MAIN(LinkedNamesTest)
#include "tst_linkednames.moc"
