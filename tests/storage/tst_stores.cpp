// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"
#include "domain/recorddiff.h"
#include "support/samples.h"

#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// Writes, reads, replaces and reads again; references are reserved rows, as in a bulk deed.
template<RecordLike R>
void compareAfterStoring()
{
    auto database = Database::open(u":memory:"_s, Database::Mode::Create);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    RowIds ids(**database);
    ids.allowReserving(true);
    Tables tables{**database, ids};
    QVERIFY((*database)->run(u"BEGIN"_s));
    R record = samples::filled<R>();
    const auto row = addRecord(tables, record);
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QCOMPARE(addRecord(tables, record).value_or(-1), 0); // there already
    for (const bool isLast : {false, true}) {
        const auto back = readRecord<R>(tables, *row, record.id.uuid());
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        const auto changes = differences(record, *back);
        QVERIFY2(changes.empty(), changes.empty() ? "" : qPrintable(changes.front().field));
        QVERIFY(*back == record);
        const R next = samples::filled<R>();
        const auto id = record.id;
        record = next;
        record.id = id;
        record.version = 4;
        if (isLast)
            break;
        const auto replaced = replaceRecord(tables, *row, record);
        QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    }
}

} // namespace

class StoresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordTypeComesBackAsItWasWritten()
    {
        compareAfterStoring<Exhibition>();
        compareAfterStoring<Section>();
        compareAfterStoring<Item>();
        compareAfterStoring<Medium>();
        compareAfterStoring<Agent>();
        compareAfterStoring<Event>();
        compareAfterStoring<Statement>();
        compareAfterStoring<Quantity>();
        compareAfterStoring<Declaration>();
        compareAfterStoring<Source>();
        compareAfterStoring<Place>();
        compareAfterStoring<Term>();
        compareAfterStoring<SavedList>();
    }

    void aReferenceToNothingIsRefusedOutsideABulkDeed()
    {
        auto database = Database::open(u":memory:"_s, Database::Mode::Create);
        RowIds ids(**database);
        Tables tables{**database, ids};
        const auto row = addRecord(tables, samples::filled<Term>());
        QVERIFY(!row);
        QCOMPARE(row.error().kind, ErrorKind::Invalid);
    }

    void numbersAreOrderedAsPeopleDo()
    {
        QVERIFY(numberKey(u"A-9"_s) < numberKey(u"A-10"_s));
        QVERIFY(numberKey(u"a-10"_s) < numberKey(u"B-1"_s));
        QCOMPARE(numberKey(u"DEMO-۲۱"_s), numberKey(u"demo-21"_s));
    }
};

QTEST_GUILESS_MAIN(StoresTest)
#include "tst_stores.moc"
