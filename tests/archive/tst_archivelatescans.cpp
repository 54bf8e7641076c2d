// SPDX-License-Identifier: GPL-3.0-or-later
#include "stocktakecase.h"

using namespace vitrine;
using namespace vitrine::test;

/// What was scanned or typed for a stocktake that is left before it was written.
class ArchiveLateScansTest final : public StocktakeCase {
    Q_OBJECT
private Q_SLOTS:
    void init() { openDesk(); }
    void cleanup() { m_desk.reset(); }

    void aScanIsWrittenToTheStocktakeItWasMadeForThoughAnotherOneIsOpened_data()
    {
        QTest::addColumn<QStringList>("scans");
        QTest::addColumn<QStringList>("lines"); // of the first stocktake that are not waiting
        QTest::newRow("one") << QStringList{u"N-1"_s} << QStringList{u"N-1 seen"_s};
        QTest::newRow("several") << QStringList{u"N-1"_s, u"n-2"_s, u"X-9"_s} << QStringList{u"N-1 seen"_s, u"N-2 seen"_s, u"X-9 unknown"_s};
        QTest::newRow("at a place") << QStringList{u"B1"_s, u"N-1"_s} << QStringList{u"N-1 misplaced"_s};
        QTest::newRow("a place alone") << QStringList{u"B1"_s} << QStringList();
        QTest::newRow("something that is neither") << QStringList{QString(500, u'7'), u"N-1"_s} << QStringList{u"N-1 seen"_s};
    }
    void aScanIsWrittenToTheStocktakeItWasMadeForThoughAnotherOneIsOpened()
    {
        QFETCH(QStringList, scans);
        const auto [first, second] = beginTwo();
        pane().open(first); // it is being read
        for (const QString &one : scans)
            scan(one);
        pane().open(second);
        QVERIFY(settled());
        QCOMPARE(work().stocktake(), second);
        QCOMPARE(work().progress(), u"0 of 7 seen, 7 to look for"_s);
        QVERIFY(notWaiting(second).isEmpty());
        QTEST(notWaiting(first), "lines");
        if (scans == QStringList{u"N-1"_s})
            QCOMPARE(said(), u"N-1: written to “First”, where it was scanned."_s);
        pane().open(first);
        QVERIFY(settled());
        QTEST(notWaiting(first), "lines"); // once
    }

    void whoComesBackAtOnceSeesTheScan()
    {
        const auto [first, second] = beginTwo();
        pane().open(first);
        scan(u"N-4"_s);
        pane().open(second);
        scan(u"N-5"_s); // for the second
        pane().open(first);
        QVERIFY(settled());
        QCOMPARE(notWaiting(first), QStringList{u"N-4 seen"_s});
        QCOMPARE(notWaiting(second), QStringList{u"N-5 seen"_s});
        QCOMPARE(work().progress(), u"1 of 7 seen, 6 to look for"_s);
    }

    void thePlaceAndTheNoteGoWithALateScan()
    {
        const auto [first, second] = beginTwo();
        pane().open(first);
        QVERIFY(settled());
        scan(u"B1"_s);
        field("stocktakeNote")->setText(u"torn"_s);
        work().read();
        scan(u"N-1"_s);
        scan(u"N-2"_s);
        pane().open(second);
        QVERIFY(settled());
        QCOMPARE(notWaiting(first), (QStringList{u"N-1 misplaced"_s, u"N-2 misplaced"_s}));
        const auto lines = *m_desk->reader->stocktakeLines(first);
        QCOMPARE(lines[0].note, u"torn"_s);
        QCOMPARE(lines[1].note, QString());
        QCOMPARE(lines[0].found, u"Depot > Box 1"_s);
        QVERIFY(field("stocktakeNote")->text().isEmpty()); // it is no note of the second
    }

    void whatWasTypedWithoutReturnStandsInTheFieldAgain()
    {
        const auto [first, second] = beginTwo();
        pane().open(first);
        QVERIFY(settled());
        QTest::keyClicks(field("scan"), u"N-3"_s);
        pane().open(second);
        QVERIFY(field("scan")->text().isEmpty()); // it would be written to the wrong one
        QVERIFY2(said().startsWith(u"N-3: typed and not written."_s), qPrintable(said()));
        QVERIFY(settled());
        QVERIFY(notWaiting(first).isEmpty() && notWaiting(second).isEmpty());
        pane().open(first);
        QVERIFY(settled());
        QCOMPARE(field("scan")->text(), u"N-3"_s);
        QTest::keyClick(field("scan"), Qt::Key_Return);
        QCOMPARE(notWaiting(first), QStringList{u"N-3 seen"_s});
        pane().open(second);
        pane().open(first);
        QVERIFY(field("scan")->text().isEmpty()); // not for ever
    }

    void aScanThatCannotBeWrittenIsNamedAndTriedAgain()
    {
        const auto [first, second] = beginTwo();
        pane().open(first);
        scan(u"B1"_s);
        scan(u"N-1"_s);
        pane().open(second);
        m_desk->window->editor().setReadOnly(true);
        QVERIFY(settled());
        QVERIFY2(said().contains(u"N-1"_s) && said().contains(u"not written there"_s), qPrintable(said()));
        QVERIFY(notWaiting(first).isEmpty());
        m_desk->window->editor().setReadOnly(false);
        pane().open(first);
        QVERIFY(settled());
        QCOMPARE(notWaiting(first), QStringList{u"N-1 misplaced"_s}); // at the place where it was scanned
        QVERIFY(notWaiting(second).isEmpty());
    }

    void aScanForAStocktakeThatIsGoneIsNamed()
    {
        const auto [first, second] = beginTwo();
        pane().open(first);
        scan(u"N-1"_s);
        QVERIFY(StoreRoom(*m_desk->catalogue).discard(first));
        pane().open(second);
        QVERIFY(settled());
        QVERIFY2(said().contains(u"N-1"_s) && said().contains(u"not there any more"_s), qPrintable(said()));
        QVERIFY(notWaiting(second).isEmpty());
    }

    void theWindowStaysUntilWhatWasScannedIsWritten()
    {
        const auto [first, second] = beginTwo();
        pane().open(first);
        scan(u"N-1"_s);
        QVERIFY(!m_desk->window->close());
        QVERIFY(said().contains(u"being written to its stocktake"_s));
        pane().open(second);
        QVERIFY(!m_desk->window->close());
        QVERIFY(settled());
        QCOMPARE(notWaiting(first), QStringList{u"N-1 seen"_s});
        QVERIFY(m_desk->window->close());
    }

    void aLongDeedKeepsLateScansWaiting()
    {
        const auto [first, second] = beginTwo();
        pane().open(first);
        scan(u"N-1"_s);
        m_desk->window->editor().performBeside(u"long"_s, [](Catalogue &catalogue, const Job &) {
            Item item;
            item.number = u"L-1"_s;
            item.kind = ItemKind::Document;
            const auto added = catalogue.add(item);
            return added ? Result<void>() : added.unexpected();
        });
        pane().open(second);
        QVERIFY(settled());
        QCOMPARE(notWaiting(first), QStringList{u"N-1 seen"_s});
    }
};

QTEST_MAIN(ArchiveLateScansTest)
#include "tst_archivelatescans.moc"
