// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/detailpane.h"
#include "archive/otherwriters.h"
#include "archivedesk.h"
#include "catalogue/storeroom.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The archivist's list while another program writes to the catalogue: here through a second connection.
class OtherWritersTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ArchiveDesk> m_desk;
    std::unique_ptr<Catalogue> m_other;

    [[nodiscard]] OtherWriters &others() const { return m_desk->window->others(); }
    [[nodiscard]] int total() const { return m_desk->model().total(); }
    [[nodiscard]] QPushButton *again() const { return m_desk->named<QPushButton>(u"readAgain"_s); }
    [[nodiscard]] bool isTold() const { return m_desk->window->said().contains(u"Another program"_s); }
    [[nodiscard]] static ItemId add(Catalogue &catalogue, const QString &number)
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Document;
        item.title.set(u"en"_s, u"Added elsewhere"_s, TextOrigin::Original, TextState::Reviewed);
        return catalogue.add(item).value_or(ItemId());
    }
    void choose(const QStringList &numbers) const
    {
        m_desk->window->list().chooseNumbers(numbers);
        QVERIFY(m_desk->settled());
    }
    [[nodiscard]] ItemId current() const
    {
        const TableLine *line = m_desk->model().lineAt(m_desk->view().currentIndex().row());
        return line ? line->id : ItemId();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(20));
        QVERIFY(m_desk->openWindow());
        auto opened = m_desk->catalogue->beside()();
        QVERIFY(opened);
        m_other = std::move(*opened);
    }
    void cleanup()
    {
        m_other.reset();
        m_desk.reset();
    }

    void whatAnotherProgramWritesIsInTheListByItself()
    {
        QCOMPARE(total(), 20);
        QVERIFY(!add(*m_other, u"A-1"_s).isNull());
        others().look();
        QVERIFY(isTold());
        QTRY_COMPARE(total(), 21);
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->cell(0, u"number"_s), u"A-1"_s);
        QTRY_VERIFY(m_desk->window->totals().contains(u"21 of 21"_s));
        QVERIFY(!again()->isVisible());
    }

    void theClockLooksByItself()
    {
        QVERIFY(!add(*m_other, u"A-1"_s).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(total(), 21, 20'000);
        QVERIFY(isTold());
    }

    void aDeskThatOnlyReadsFollowsWhoeverWrites()
    {
        m_desk->window.reset();
        ArchiveOptions options;
        options.language = u"en"_s;
        options.readOnlyBecause = u"Somebody else is writing."_s;
        m_desk->window = std::make_unique<ArchiveWindow>(*m_desk->catalogue, options);
        m_desk->window->show();
        QVERIFY(m_desk->settled());
        QVERIFY(m_other->remove(anyId(*m_desk->reader->itemByNumber(u"N-3"_s)), u"double"_s));
        others().look();
        QTRY_COMPARE(total(), 19);
    }

    void theListStaysAtItsEntry()
    {
        m_desk->view().goTo(7);
        QVERIFY(m_desk->settled());
        const ItemId before = current();
        QVERIFY(!before.isNull());
        for (const QString &number : {u"A-1"_s, u"A-2"_s, u"A-3"_s})
            QVERIFY(!add(*m_other, number).isNull()); // three lines above it
        others().look();
        QTRY_COMPARE(total(), 23);
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->view().currentIndex().row(), 10);
        QCOMPARE(current(), before);
    }

    void anEntryThatIsGoneLeavesTheListWhereItWas()
    {
        m_desk->view().goTo(7);
        QVERIFY(m_desk->settled());
        QVERIFY(m_other->remove(anyId(current()), u"double"_s));
        others().look();
        QTRY_COMPARE(total(), 19);
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->view().currentIndex().row(), 7);
    }

    void whileEntriesAreChosenALineAsksFirst()
    {
        choose({u"N-1"_s, u"N-2"_s});
        QVERIFY(!again()->isVisible());
        QVERIFY(!add(*m_other, u"A-1"_s).isNull());
        others().look();
        QVERIFY(again()->isVisible());
        QVERIFY(!isTold());
        QVERIFY(!add(*m_other, u"A-2"_s).isNull());
        others().look();
        QVERIFY(m_desk->settled());
        QCOMPARE(total(), 20); // nothing moves below the hand
        again()->setFocus();
        QTest::keyClick(again(), Qt::Key_Space);
        QTRY_COMPARE(total(), 22);
        QVERIFY(!again()->isVisible());
        QCOMPARE(m_desk->model().chosen().size(), 2);
    }

    void onceNothingIsChosenItIsReadByItself()
    {
        choose({u"N-1"_s});
        QVERIFY(!add(*m_other, u"A-1"_s).isNull());
        others().look();
        QVERIFY(again()->isVisible());
        m_desk->window->list().chooseNone();
        QTRY_COMPARE(total(), 21);
        QVERIFY(!again()->isVisible());
    }

    void aDeedOfThisDeskReadsEverything()
    {
        choose({u"N-1"_s});
        QVERIFY(!add(*m_other, u"A-1"_s).isNull());
        others().look();
        QVERIFY(again()->isVisible());
        QVERIFY(!add(*m_desk->catalogue, u"A-2"_s).isNull());
        QTRY_COMPARE(total(), 22);
        QVERIFY(!again()->isVisible());
        others().look();
        QVERIFY(!isTold());
    }

    void whatThisDeskWritesIsNotAnothers()
    {
        QVERIFY(!add(*m_desk->catalogue, u"A-1"_s).isNull());
        others().look();
        QVERIFY(!isTold());
        m_desk->window->editor().performBeside(u"Moved"_s, [items = std::vector{*m_desk->reader->itemByNumber(u"N-1"_s)}](Catalogue &catalogue, const Job &job) -> Result<void> {
            const auto moved = StoreRoom(catalogue).move(items, u"Depot"_s, {}, job);
            return moved ? Result<void>() : moved.unexpected();
        });
        others().look(); // while it is under way
        QTRY_VERIFY(!m_desk->window->editor().isBusy());
        others().look();
        QVERIFY(!isTold());
        choose({u"N-1"_s});
        others().look();
        QVERIFY(!again()->isVisible());
    }

    void whatIsNoEntryIsNotAskedAbout()
    {
        choose({u"N-1"_s});
        QVERIFY(noteDissemination(m_desk->catalogue->path(), {u"Ana"_s}, {u"csv"_s, u"a.csv"_s, 1, {}, false, u"public"_s, {}, {}}, {}));
        QVERIFY(m_other->setSetting(u"institution"_s, u"The Archive"_s));
        others().look();
        QVERIFY(!again()->isVisible());
    }

    void veryMuchIsReadWhole()
    {
        QVERIFY(m_other->bulk([this]() -> Result<void> {
            for (int i = 0; i < 1500; ++i) {
                if (add(*m_other, u"Z-%1"_s.arg(i)).isNull())
                    return fail(ErrorKind::Internal, {});
            }
            return {};
        }));
        others().look();
        QTRY_COMPARE_WITH_TIMEOUT(total(), 1520, 20'000);
    }

    void aRecordThatAnotherChangedCanBeChangedHere()
    {
        const ItemId id = *m_desk->reader->itemByNumber(u"N-1"_s);
        Item item = *m_other->reader(Audience::desk(Access::Sealed))->item(id);
        item.title.set(u"en"_s, u"Another title"_s, TextOrigin::Original, TextState::Reviewed);
        QVERIFY(m_other->update(item));
        others().look();
        QTRY_COMPARE(m_desk->cell(0, u"title@en"_s), u"Another title"_s);
        item = *m_desk->reader->item(id);
        item.credit.set(u"en"_s, u"A gift"_s, TextOrigin::Original, TextState::Reviewed);
        QVERIFY(m_desk->catalogue->update(item));
    }
};

QTEST_MAIN(OtherWritersTest)
#include "tst_otherwriters.moc"
