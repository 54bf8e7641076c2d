// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imageloader.h"
#include "models/facetgroups.h"
#include "models/itemdetails.h"
#include "models/itemlistmodel.h"
#include "models/transcript.h"
#include "models/wallnumber.h"
#include "support/memoryreader.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

namespace {

Item publicItem(const QString &number, ItemKind kind)
{
    Item item;
    item.id = ItemId::create();
    item.number = number;
    item.kind = kind;
    item.access = Access::Public;
    item.status = Status::Published;
    item.title.set(QStringLiteral("fr"), QStringLiteral("Titre ") + number);
    return item;
}

} // namespace

class ModelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void listFetchesPageAfterPage()
    {
        test::MemoryReader reader;
        for (int i = 0; i < 200; ++i)
            reader.add(publicItem(QStringLiteral("DEMO-%1").arg(i, 4, 10, QLatin1Char('0')), ItemKind::Artwork));
        ImageLoader images;
        ItemListModel model(reader, images);
        model.setQuery({});
        QCOMPARE(model.total(), 200);
        QCOMPARE(model.rowCount(), ItemListModel::pageRows);
        // After the reset: the tester fetches by itself, in the middle of one it would call that a fault.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.data(model.index(199), ItemListModel::NumberRole).toString(), QStringLiteral("DEMO-0199"));
    }

    void listFollowsChangedRecords()
    {
        test::MemoryReader reader;
        ImageLoader images;
        ItemListModel model(reader, images);
        model.setQuery({});
        QSignalSpy totals(&model, &ItemListModel::totalChanged);
        const Item item = publicItem(QStringLiteral("DEMO-0001"), ItemKind::Document);
        reader.add(item);
        reader.announce({anyId(item.id)});
        QCOMPARE(totals.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void withheldItemsAreNeitherShownNorCounted()
    {
        test::MemoryReader reader;
        Item hidden = publicItem(QStringLiteral("DEMO-0002"), ItemKind::Document);
        hidden.access = Access::Restricted;
        reader.add(publicItem(QStringLiteral("DEMO-0001"), ItemKind::Document));
        reader.add(hidden);
        ImageLoader images;
        ItemListModel model(reader, images);
        model.setQuery({});
        QCOMPARE(model.total(), 1);
        QVERIFY(!itemDetails(reader, hidden.id, {}, QStringLiteral("fr")));
    }

    void wallNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("whole") << QStringLiteral("demo-0022") << QStringList{QStringLiteral("DEMO-0022")};
        QTest::newRow("last digits") << QStringLiteral("22") << QStringList{QStringLiteral("DEMO-0022")};
        QTest::newRow("leading noughts") << QStringLiteral("0022") << QStringList{QStringLiteral("DEMO-0022")};
        QTest::newRow("persian digits") << QStringLiteral("۲۲") << QStringList{QStringLiteral("DEMO-0022")};
        QTest::newRow("part of a number is none") << QStringLiteral("2") << QStringList();
        QTest::newRow("letters are none") << QStringLiteral("x") << QStringList();
        QTest::newRow("two series") << QStringLiteral("7")
                                    << QStringList{QStringLiteral("A-7"), QStringLiteral("B-007")};
    }

    void wallNumber()
    {
        QFETCH(QString, typed);
        test::MemoryReader reader;
        for (const char *number : {"A-7", "B-007", "DEMO-0022", "DEMO-0122"})
            reader.add(publicItem(QString::fromLatin1(number), ItemKind::Artwork));
        const auto rows = itemsForWallNumber(reader, typed, QStringLiteral("fr"));
        QVERIFY(rows);
        QStringList numbers;
        for (const ItemRow &row : *rows)
            numbers += row.number;
        QTEST(numbers, "found");
    }

    void toggledFilterGoesAndComes()
    {
        const ItemQuery on = toggled({}, Facet::Kind, QStringLiteral("video"));
        QCOMPARE(on.filters.size(), size_t(1));
        QVERIFY(toggled(on, Facet::Kind, QStringLiteral("video")).filters.empty());
    }

    void pageTextPutsTheReadersLanguageBesideTheOriginal()
    {
        Medium page;
        page.transcript.set(QStringLiteral("fa"), QStringLiteral("یک\nدو"), TextOrigin::Original);
        page.transcript.set(QStringLiteral("fr"), QStringLiteral("un\ndeux"), TextOrigin::Translation);
        QCOMPARE(pageText(page, QStringLiteral("fr")).translation.lines.at(1), QStringLiteral("deux"));
        QVERIFY(pageText(page, QStringLiteral("fa")).translation.lines.isEmpty());
        QVERIFY(pageText(page, QStringLiteral("en")).standIn);
    }
};

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
