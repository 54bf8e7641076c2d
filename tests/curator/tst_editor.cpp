// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Every deed of a window is a step of undo, and the steps survive closing.
class EditorTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Editor> m_editor;

    void open()
    {
        m_editor.reset();
        m_reader.reset();
        m_catalogue.reset();
        auto opened = Catalogue::open(m_path, OpenMode::ReadWrite);
        QVERIFY(opened);
        m_catalogue = std::move(*opened);
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        m_editor = std::make_unique<Editor>(*m_catalogue, [](const Deed &deed) { return u"deed %1"_s.arg(deed.number); });
    }
    [[nodiscard]] Result<ItemId> item(const QString &number)
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Handicraft;
        return m_editor->add(item, u"new"_s);
    }
    [[nodiscard]] Result<void> renumber(ItemId id, const QString &from, const QString &to)
    {
        return m_editor->edit({RecordType::Item, anyId(id), {{u"number"_s, {}, from, to}}}, u"number"_s);
    }
    [[nodiscard]] QString numberOf(ItemId id) const
    {
        const auto item = m_reader->item(id);
        return item ? item->number : QString();
    }

private Q_SLOTS:
    void init()
    {
        static int counter = 0;
        m_path = m_folder.filePath(u"c%1.vitrine"_s.arg(++counter));
        QVERIFY(Catalogue::create(m_path, {u"T"_s, {}}));
        open();
    }
    void cleanup()
    {
        m_editor.reset();
        m_reader.reset();
        m_catalogue.reset();
    }

    void undoAndRedoGoBackAndForthAlsoAfterClosing()
    {
        const ItemId id = *item(u"1"_s);
        QVERIFY(renumber(id, u"1"_s, u"2"_s));
        QVERIFY(renumber(id, u"2"_s, u"3"_s));
        QCOMPARE(m_editor->stack().count(), 3);
        m_editor->stack().undo();
        QCOMPARE(numberOf(id), u"2"_s);
        open();
        QCOMPARE(m_editor->stack().count(), 3);
        QCOMPARE(m_editor->stack().index(), 2);
        QCOMPARE(numberOf(id), u"2"_s); // reading the history changes nothing
        QVERIFY(m_editor->stack().undoText().startsWith(u"deed "_s));
        m_editor->stack().redo();
        QCOMPARE(numberOf(id), u"3"_s);
        for (int i = 0; i < 3; ++i)
            m_editor->stack().undo();
        QVERIFY(!m_reader->item(id));
        open();
        for (int i = 0; i < 3; ++i)
            m_editor->stack().redo();
        QCOMPARE(numberOf(id), u"3"_s);
        QVERIFY(!m_editor->stack().canRedo());
    }

    void aDeedThatIsRefusedLeavesNoStep()
    {
        const ItemId id = *item(u"1"_s);
        QVERIFY(item(u"2"_s));
        QSignalSpy told(m_editor.get(), &Editor::failed);
        const int before = m_editor->stack().count();
        const auto done = renumber(id, u"1"_s, u"2"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_editor->stack().count(), before);
        QVERIFY(renumber(id, u"1"_s, u"1"_s)); // no change, no step
        QCOMPARE(m_editor->stack().count(), before);
    }

    void anUndoThatWouldWriteOverSomebodysWorkIsToldAndVanishes()
    {
        const ItemId id = *item(u"1"_s);
        QVERIFY(renumber(id, u"1"_s, u"2"_s));
        QVERIFY(m_catalogue->change(RecordType::Item, anyId(id), {{u"number"_s, {}, u"2"_s, u"9"_s}})); // not by this window
        QSignalSpy told(m_editor.get(), &Editor::failed);
        m_editor->stack().undo();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<Error>().kind, ErrorKind::Conflict);
        QCOMPARE(numberOf(id), u"9"_s);
        QCOMPARE(m_editor->stack().count(), 1);
    }

    void severalRecordsAreArrangedInOneStepOrNotAtAll()
    {
        const ItemId a = *item(u"1"_s);
        const ItemId b = *item(u"2"_s);
        const auto change = [](ItemId id, const QString &from, const QString &to) {
            return RecordChange{RecordType::Item, anyId(id), {{u"number"_s, {}, from, to}}};
        };
        QVERIFY(m_editor->arrange({change(a, u"1"_s, u"x"_s), change(b, u"2"_s, u"1"_s)}, u"order"_s));
        QCOMPARE(numberOf(b), u"1"_s);
        m_editor->stack().undo();
        QCOMPARE(numberOf(a), u"1"_s);
        QCOMPARE(numberOf(b), u"2"_s);
        QVERIFY(!m_editor->arrange({change(a, u"1"_s, u"y"_s), change(b, u"7"_s, u"8"_s)}, u"order"_s));
        QCOMPARE(numberOf(a), u"1"_s);
    }

    void whatWasDoneInThisSessionIsTakenBackUnasked()
    {
        const ItemId id = *item(u"1"_s);
        QVERIFY(renumber(id, u"1"_s, u"2"_s));
        QSignalSpy asked(m_editor.get(), &Editor::asksFirst);
        QVERIFY(!m_editor->earlierDeed(true));
        QVERIFY(m_editor->mayTakeBack(true, 0));
        m_editor->undo();
        QVERIFY(!m_editor->earlierDeed(false));
        QVERIFY(m_editor->mayTakeBack(false, 0));
        m_editor->redo();
        QVERIFY(m_editor->mayTakeBack(true, 0));
        QCOMPARE(asked.size(), 0);
        QCOMPARE(numberOf(id), u"2"_s);
    }

    void everyDeedOfAnEarlierSessionIsAskedForByItsOwnNumber()
    {
        const ItemId id = *item(u"1"_s);
        QVERIFY(renumber(id, u"1"_s, u"2"_s));
        QVERIFY(renumber(id, u"2"_s, u"3"_s));
        open();
        QSignalSpy asked(m_editor.get(), &Editor::asksFirst);
        QSignalSpy told(m_editor.get(), &Editor::failed);
        QVERIFY(!m_editor->mayTakeBack(true, 0));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toBool(), true);
        const Deed third = asked.first().at(1).value<Deed>();
        QCOMPARE(third.head.field, u"number"_s);
        QVERIFY(!m_editor->mayTakeBack(true, third.number - 1)); // yes to another one is no yes to this one
        QCOMPARE(asked.size(), 2);
        QVERIFY(m_editor->mayTakeBack(true, third.number));
        QCOMPARE(asked.size(), 2);
        m_editor->undo();
        QCOMPARE(numberOf(id), u"2"_s);
        QVERIFY(!m_editor->mayTakeBack(true, third.number)); // the next one is another deed
        QCOMPARE(asked.size(), 3);
        QVERIFY(asked.last().at(1).value<Deed>().number < third.number);
        QVERIFY(m_editor->mayTakeBack(false, 0)); // it was taken back in this session: nobody is asked
        QCOMPARE(told.size(), 0);
    }

    void whatWasTakenBackInAnEarlierSessionIsAskedForBeforeItIsDoneAgain()
    {
        const ItemId id = *item(u"1"_s);
        QVERIFY(renumber(id, u"1"_s, u"2"_s));
        m_catalogue->setActor({u"Ben"_s});
        m_editor->undo();
        const qint64 back = m_catalogue->lastDeed();
        open();
        QSignalSpy asked(m_editor.get(), &Editor::asksFirst);
        QVERIFY(!m_editor->mayTakeBack(false, 0));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toBool(), false);
        QCOMPARE(asked.first().at(1).value<Deed>().number, back); // who took it back, and when
        QCOMPARE(asked.first().at(1).value<Deed>().head.who, u"Ben"_s);
        QVERIFY(m_editor->mayTakeBack(false, back));
        m_editor->redo();
        QCOMPARE(numberOf(id), u"2"_s);
        QVERIFY(m_editor->mayTakeBack(true, 0)); // done again in this session
    }

    void aYesThatCameTooLateTakesNothingBackAndSaysSo()
    {
        const ItemId id = *item(u"1"_s);
        open();
        const auto earlier = m_editor->earlierDeed(true);
        QVERIFY(earlier);
        QVERIFY(renumber(id, u"1"_s, u"2"_s)); // while the question stood
        QSignalSpy told(m_editor.get(), &Editor::failed);
        QVERIFY(!m_editor->mayTakeBack(true, earlier->number));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<Error>().kind, ErrorKind::Conflict);
        QCOMPARE(numberOf(id), u"2"_s);
    }

    void aLongDeedBesideIsOfThisSession()
    {
        QSignalSpy ended(m_editor.get(), &Editor::ended);
        m_editor->performBeside(u"many"_s, [](Catalogue &catalogue, const Job &) {
            return catalogue.bulk([&]() -> Result<void> {
                for (int i = 0; i < 200; ++i) {
                    Item one;
                    one.number = QString::number(i);
                    one.kind = ItemKind::Artwork;
                    if (const auto added = catalogue.add(one); !added)
                        return added.unexpected();
                }
                return {};
            });
        });
        QVERIFY(!m_editor->mayTakeBack(true, 0)); // not while it goes on
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        QVERIFY(!m_editor->earlierDeed(true));
        QVERIFY(m_editor->mayTakeBack(true, 0));
        m_editor->undo();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
        QVERIFY(m_editor->mayTakeBack(false, 0));
        open();
        QVERIFY(m_editor->earlierDeed(false));
        QCOMPARE(m_editor->earlierDeed(false)->rows, qint64(200));
    }

    void anotherProgramsDeedIsNeverTakenForThisOnes()
    {
        const ItemId id = *item(u"1"_s);
        auto other = *m_catalogue->beside()();
        other->setActor({u"Elsewhere"_s});
        QVERIFY(other->change(RecordType::Item, anyId(id), {{u"location"_s, {}, {}, u"Shelf"_s}}));
        QVERIFY(!m_editor->earlierDeed(true)); // theirs is not on this stack: the next step is ours
        QVERIFY(renumber(id, u"1"_s, u"2"_s));
        QVERIFY(!m_editor->earlierDeed(true));
        m_editor = std::make_unique<Editor>(*m_catalogue); // the window is made anew, in other colours
        QCOMPARE(m_editor->stack().count(), 3);
        QVERIFY(m_editor->mayTakeBack(true, 0));
        m_editor->undo();
        const auto theirs = m_editor->earlierDeed(true);
        QVERIFY(theirs);
        QCOMPARE(theirs->head.who, u"Elsewhere"_s);
        QVERIFY(!m_editor->mayTakeBack(true, 0));
    }

    void nobodyIsAskedWhereNothingCanBeWritten()
    {
        QVERIFY(item(u"1"_s));
        open();
        m_editor->setReadOnly(true);
        QSignalSpy asked(m_editor.get(), &Editor::asksFirst);
        QSignalSpy told(m_editor.get(), &Editor::failed);
        QVERIFY(!m_editor->mayTakeBack(true, 0));
        QCOMPARE(asked.size(), 0);
        QCOMPARE(told.size(), 1);
    }

    void aSettingIsTakenBackUnasked()
    {
        QVERIFY(m_editor->set(u"title"_s, u"Other"_s, u"title"_s));
        QVERIFY(!m_editor->earlierDeed(true));
        QVERIFY(m_editor->mayTakeBack(true, 0));
    }

    void aReadOnlyEditorWritesNothingAndSaysSo()
    {
        const ItemId id = *item(u"1"_s);
        m_editor->setReadOnly(true);
        QSignalSpy told(m_editor.get(), &Editor::failed);
        QCOMPARE(renumber(id, u"1"_s, u"2"_s).error().kind, ErrorKind::Refused);
        QCOMPARE(told.size(), 1);
        QCOMPARE(numberOf(id), u"1"_s);
    }
};

QTEST_MAIN(EditorTest)
#include "tst_editor.moc"
