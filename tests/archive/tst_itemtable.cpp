// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "models/itemtablemodel.h"
#include "models/searchservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The archivist's list as a model: pages that come beside the main thread, what is chosen, and other questions meanwhile.
class ItemTableTest final : public QObject {
    Q_OBJECT
private:
    static constexpr int many = 3000;
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<SearchService> m_service;
    std::unique_ptr<ItemTableModel> m_model;

    [[nodiscard]] ItemId add(const QString &number, const QString &title)
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Document;
        item.title.set(u"en"_s, title, TextOrigin::Original, TextState::Reviewed);
        return m_catalogue->add(item).value_or(ItemId());
    }
    [[nodiscard]] bool isThere(int row) const
    {
        m_model->show(row, row + 20);
        return QTest::qWaitFor([&] { return m_model->lineAt(row) && m_service->isIdle(); }, 10'000);
    }
    [[nodiscard]] bool ask(const ItemQuery &query) const
    {
        m_model->setQuery(query);
        return QTest::qWaitFor([&] { return !m_model->isBusy(); }, 10'000);
    }
    [[nodiscard]] QString number(int row) const { return m_model->lineAt(row) ? m_model->lineAt(row)->number : QString(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto created = Catalogue::create(m_folder.filePath(u"c.vitrine"_s), {u"Test"_s, {}});
        QVERIFY(created);
        m_catalogue = std::move(*created);
        QVERIFY(m_catalogue->bulk([&]() -> Result<void> {
            for (int i = 1; i <= many; ++i)
                (void)add(QString::number(i), u"Title %1"_s.arg(many - i));
            return {};
        }));
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
    }
    void init()
    {
        m_service = std::make_unique<SearchService>(*m_reader);
        m_model = std::make_unique<ItemTableModel>(*m_service, u"en"_s);
        m_model->setColumns({{u"number"_s, {}}, {u"title"_s, u"en"_s}, {u"kind"_s, {}}, {u"access"_s, {}}});
    }
    void cleanup()
    {
        m_model.reset();
        m_service.reset();
    }

    void keepsTheRulesOfModelsWhileItScrollsSortsAndFilters()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(ask({}));
        QCOMPARE(m_model->rowCount(), many);
        QCOMPARE(m_model->columnCount(), 5);
        QVERIFY(isThere(2500));
        ItemQuery query;
        query.words = u"number:17"_s;
        QVERIFY(ask(query));
        QCOMPARE(m_model->rowCount(), int(*m_reader->count(query)));
        query.words = u"nowhere"_s;
        QVERIFY(ask(query));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void showsFieldsInWordsForPeople()
    {
        QVERIFY(ask({}));
        QCOMPARE(m_model->index(0, 1).data().toString(), u"1"_s);
        QCOMPARE(m_model->index(0, 2).data().toString(), u"Title 2999"_s);
        QCOMPARE(m_model->index(0, 3).data().toString(), u"Document"_s);
        QCOMPARE(m_model->index(0, 4).data().toString(), u"The team"_s);
        QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"Title (English)"_s);
    }

    void holdsNoMoreThanSomePages()
    {
        QVERIFY(ask({}));
        for (int row = 0; row < many; row += 60)
            QVERIFY(isThere(row));
        QVERIFY(m_model->pagesKept() <= ItemTableModel::mostPages);
        QVERIFY(isThere(0));
        QCOMPARE(number(0), u"1"_s);
    }

    void ordersTheWholeListAndNotThePageThatIsSeen()
    {
        ItemQuery query;
        query.descending = true;
        QVERIFY(ask(query));
        QCOMPARE(number(0), QString::number(many));
        query.order = ItemOrder::Title;
        query.descending = false;
        QVERIFY(ask(query));
        QCOMPARE(m_model->index(0, 2).data().toString(), u"Title 0"_s);
        QCOMPARE(m_model->index(2, 2).data().toString(), u"Title 2"_s); // numbers by value
    }

    void theNewestQuestionIsAnsweredAndNoOther()
    {
        const QSignalSpy found(m_model.get(), &ItemTableModel::found);
        ItemQuery query;
        for (const char *words : {"number:1", "number:12", "number:123"}) {
            query.words = QString::fromLatin1(words);
            m_model->setQuery(query);
        }
        QTRY_VERIFY(!m_model->isBusy());
        QTRY_VERIFY(m_service->isIdle());
        QCOMPARE(found.size(), 1);
        QCOMPARE(number(0), u"123"_s);
    }

    void whatIsChosenStaysChosenWhileOneSortsAndFilters()
    {
        QVERIFY(ask({}));
        const QSignalSpy changed(m_model.get(), &ItemTableModel::chosenChanged);
        QVERIFY(m_model->setData(m_model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!m_model->setData(m_model->index(1, 1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!m_model->setData(m_model->index(2000, 0), Qt::Checked, Qt::CheckStateRole)); // not there yet
        QCOMPARE(changed.size(), 1);
        ItemQuery query;
        query.descending = true;
        QVERIFY(ask(query));
        QCOMPARE(m_model->chosen().size(), 1);
        QCOMPARE(m_model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        query.words = u"number:2"_s;
        query.lastIsPrefix = false;
        QVERIFY(ask(query));
        QCOMPARE(number(0), u"2"_s);
        QCOMPARE(m_model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void anItemThatIsWrittenAppearsWhereOneLooks()
    {
        QVERIFY(ask({}));
        QVERIFY(isThere(2900));
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const ItemId added = add(u"9999"_s, u"The last"_s);
        QTRY_COMPARE(m_model->rowCount(), many + 1);
        QVERIFY(isThere(many - 20));
        QCOMPARE(m_model->rowOf(added), many);
        QCOMPARE(reset.size(), 0); // rows stay where they are
        QVERIFY(m_catalogue->remove(anyId(added), {}));
        QTRY_COMPARE(m_model->rowCount(), many);
    }

    void columnsAreReadFromTheirTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("understood");
        QTest::newRow("text in a language") << u"title@fa"_s << u"title@fa"_s;
        QTest::newRow("text without one") << u"title"_s << u"title@fr"_s;
        QTest::newRow("no text") << u"number"_s << u"number"_s;
        QTest::newRow("no text, with a language") << u"number@fa"_s << u"number"_s;
        QTest::newRow("of every record") << u"sha256"_s << u"sha256"_s;
        QTest::newRow("none") << u"colour"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void columnsAreReadFromTheirTexts()
    {
        QFETCH(QString, text);
        const auto column = tableColumn(text, u"fr"_s);
        QTEST(column ? column->text() : QString(), "understood");
    }
};

QTEST_MAIN(ItemTableTest)
#include "tst_itemtable.moc"
