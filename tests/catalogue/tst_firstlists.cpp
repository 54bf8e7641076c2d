// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// All items by the lists of the search, which are made when they are not there (all are counted, and listed by number, without
/// them); -1: refused.
static int listed(const Reader &reader)
{
    ItemQuery byTitle;
    byTitle.order = ItemOrder::Title;
    const auto ids = reader.itemIds(byTitle);
    return ids ? int(ids->size()) : -1;
}

/// What a reader says about its first lists, which of a large catalogue take their time.
class FirstListsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    TermId m_paper;

    void makeItems(int count)
    {
        const auto made = m_catalogue->bulk([&]() -> Result<void> {
            for (int i = 1; i <= count; ++i) {
                Item item;
                item.number = u"T-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
                item.kind = ItemKind::Document;
                item.access = Access::Public;
                item.status = Status::Published;
                item.title.set(u"en"_s, u"Sheet %1"_s.arg(i));
                item.materials = {m_paper};
                const auto added = m_catalogue->add(item);
                if (!added)
                    return added.unexpected();
            }
            return {};
        });
        QVERIFY(made);
    }
    /// As a search beside the main thread asks.
    int countedElsewhere() const
    {
        int count = -1;
        std::thread([&] {
            if (const auto clone = m_reader->clone())
                count = listed(**clone);
        }).join();
        return count;
    }
    QStringList onTheWall(const QString &typed) const
    {
        QStringList numbers;
        for (const ItemRow &row : m_reader->wallRows(typed, u"en"_s).value_or({}))
            numbers += row.number;
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Catalogue::create(m_folder->filePath(u"f.vitrine"_s), {u"F"_s, {}});
        QVERIFY(made);
        m_catalogue = std::move(*made);
        m_reader = m_catalogue->reader(Audience::visitor());
        Term paper;
        paper.vocabulary = Vocabulary::Material;
        paper.access = Access::Public;
        paper.status = Status::Published;
        paper.label.set(u"en"_s, u"Paper"_s);
        const auto added = m_catalogue->add(paper);
        QVERIFY(added);
        m_paper = *added;
    }

    void aSmallCatalogueAnswersAtOnce()
    {
        makeItems(34);
        QVERIFY(m_reader->listsAtOnce());
        QCOMPARE(listed(*m_reader), 34);
    }

    void aLargeOneDoesOnceItWasReadElsewhere()
    {
        makeItems(320);
        QVERIFY(!m_reader->listsAtOnce());
        QCOMPARE(countedElsewhere(), 320);
        QVERIFY(m_reader->listsAtOnce());
        QCOMPARE(listed(*m_reader), 320);
    }

    void anEditOfOneItemIsNoReasonToWait()
    {
        makeItems(320);
        QCOMPARE(countedElsewhere(), 320);
        QCOMPARE(listed(*m_reader), 320);
        Item extra;
        extra.number = u"X-1"_s;
        extra.kind = ItemKind::Artwork;
        extra.access = Access::Public;
        extra.status = Status::Published;
        extra.title.set(u"en"_s, u"Extra"_s);
        QVERIFY(m_catalogue->add(extra));
        QVERIFY(m_reader->listsAtOnce());
        QCOMPARE(listed(*m_reader), 321);
    }

    void aNewNameForWhatManyItemsAreMadeOfIsReadElsewhereFirst()
    {
        makeItems(320);
        QCOMPARE(countedElsewhere(), 320);
        QCOMPARE(listed(*m_reader), 320);
        auto paper = m_reader->term(m_paper);
        QVERIFY(paper);
        paper->label.set(u"en"_s, u"Parchment"_s);
        QVERIFY(m_catalogue->update(*paper));
        QVERIFY(!m_reader->listsAtOnce());
        QCOMPARE(countedElsewhere(), 320);
        QVERIFY(m_reader->listsAtOnce());
        ItemQuery query;
        query.words = u"parchment"_s;
        QCOMPARE(m_reader->count(query).value_or(-1), 320);
    }

    void anItemKnowsItsPlaceInAList()
    {
        makeItems(12);
        const std::vector<ItemId> all = m_reader->itemIds({}).value_or({});
        QCOMPARE(all.size(), size_t(12));
        for (size_t i = 0; i < all.size(); ++i) {
            const auto here = m_reader->standing(all[i], {});
            QVERIFY(here);
            QCOMPARE(here->position, int(i) + 1);
            QCOMPARE(here->count, 12);
            QCOMPARE(here->previous, i == 0 ? ItemId() : all[i - 1]);
            QCOMPARE(here->next, i == 11 ? ItemId() : all[i + 1]);
        }
        ItemQuery none;
        none.words = u"nothing"_s;
        QCOMPARE(m_reader->standing(all.front(), none)->position, 0);
        QCOMPARE(m_reader->standing(ItemId::create(), {})->position, 0);
    }

    void aNumberFromTheWallIsFoundWithoutReadingTheWholeCatalogue()
    {
        makeItems(320);
        for (const auto &[number, access] : {std::pair{u"B-007"_s, Access::Public}, {u"C-7"_s, Access::Internal}}) {
            Item other;
            other.number = number;
            other.kind = ItemKind::Artwork;
            other.access = access;
            other.status = Status::Published;
            other.title.set(u"en"_s, u"Other"_s);
            QVERIFY(m_catalogue->add(other));
        }
        QCOMPARE(onTheWall(u"t-0022"_s), QStringList{u"T-0022"_s});
        QCOMPARE(onTheWall(u"22"_s), QStringList{u"T-0022"_s});
        QCOMPARE(onTheWall(u"00022"_s), QStringList{u"T-0022"_s});
        QCOMPARE(onTheWall(u"۲۲"_s), QStringList{u"T-0022"_s});
        QCOMPARE(onTheWall(u"7"_s), (QStringList{u"B-007"_s, u"T-0007"_s})); // C-7 is not for visitors
        QCOMPARE(onTheWall(u"99999"_s), QStringList());
        QCOMPARE(onTheWall(u"%"_s), QStringList());
        QCOMPARE(onTheWall(QString()), QStringList());
        QVERIFY(!m_reader->listsAtOnce());
    }
};

QTEST_GUILESS_MAIN(FirstListsTest)
#include "tst_firstlists.moc"
