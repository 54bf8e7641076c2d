// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/foldingbar.h"
#include "archive/importpane.h"
#include "archive/otherwriters.h"
#include "archivedesk.h"
#include "models/historytime.h"
#include "widgets/confirmbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTimeZone>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The archivist's desk the morning after: what was done in an earlier session is not taken back unasked.
class ArchiveUndoTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ArchiveDesk> m_desk;
    ItemId m_id;
    const QDateTime m_when{QDate(2026, 11, 20), QTime(9, 30), QTimeZone::utc()};

    [[nodiscard]] ArchiveWindow &window() const { return *m_desk->window; }
    /// Of the window, not of one of its panes.
    [[nodiscard]] ConfirmBar &asking() const { return *window().findChild<ConfirmBar *>(QString(), Qt::FindDirectChildrenOnly); }
    [[nodiscard]] QString question() const { return plain(asking().findChild<QLabel *>(u"confirmQuestion"_s)->text()); }
    [[nodiscard]] QPushButton *answer(const char *name) const { return asking().findChild<QPushButton *>(QString::fromLatin1(name)); }
    [[nodiscard]] static QString plain(QString words) { return words.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    [[nodiscard]] QString location() const { return m_desk->reader->item(m_id)->location; }
    void undo() const { QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier); }
    [[nodiscard]] static bool keep(Catalogue &catalogue, ItemId id, const QString &from, const QString &to)
    {
        return catalogue.change(RecordType::Item, anyId(id), {{u"location"_s, {}, from, to}}).has_value();
    }
    [[nodiscard]] bool keepHere(const QString &from, const QString &to) const
    {
        return window().editor().edit({RecordType::Item, anyId(m_id), {{u"location"_s, {}, from, to}}}, u"Location"_s).has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        const FixedClock clock(m_when);
        {
            auto catalogue = Catalogue::create(m_desk->path, {u"Test"_s, {}}, clock);
            QVERIFY(catalogue);
            (*catalogue)->setActor({u"Ana"_s});
            Item item;
            item.number = u"N-1"_s;
            item.kind = ItemKind::Handicraft;
            item.location = u"Shelf 1"_s;
            item.title.set(u"en"_s, u"Blue carpet"_s, TextOrigin::Original, TextState::Reviewed);
            m_id = *(*catalogue)->add(item);
            QVERIFY(keep(**catalogue, m_id, u"Shelf 1"_s, u"Shelf 2"_s));
        }
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
    }
    void cleanup() { m_desk.reset(); }

    void theTipNamesTheDeedWhoDidItAndWhen()
    {
        const QString tip = plain(m_desk->deed("undo")->toolTip());
        QVERIFY2(tip.startsWith(u"Undo: Location of “N-1 · Blue carpet” – Ana, "_s), qPrintable(tip)); // not only "Item"
        QVERIFY2(tip.contains(historyTime(m_when, u"en"_s)), qPrintable(tip));
        QCOMPARE(plain(m_desk->deed("undo")->accessibleDescription()), tip);
    }

    void anEarlierDeedIsAskedForOnceAndTakenBackByYes()
    {
        undo();
        undo(); // no yes
        QCOMPARE(location(), u"Shelf 2"_s);
        QVERIFY(asking().isVisible());
        QVERIFY2(question().startsWith(u"This was done by Ana on "_s), qPrintable(question()));
        QVERIFY2(question().contains(historyTime(m_when, u"en"_s)), qPrintable(question()));
        QTRY_VERIFY(answer("confirmNot")->hasFocus());
        QTest::keyClick(answer("confirmNot"), Qt::Key_Tab, Qt::ShiftModifier);
        QTRY_VERIFY(answer("confirm")->hasFocus());
        QTest::keyClick(answer("confirm"), Qt::Key_Space);
        QCOMPARE(location(), u"Shelf 1"_s);
        QVERIFY2(plain(window().said()).contains(u"Undone: Location of “N-1 · Blue carpet” – Ana"_s), qPrintable(window().said()));
        QTRY_VERIFY(m_desk->view().hasFocus());
        undo(); // the next one is asked for too: it would take the entry away
        QVERIFY2(question().contains(u"New: Item “N-1 · Blue carpet”"_s), qPrintable(question()));
        QVERIFY(m_desk->reader->item(m_id));
    }

    void theButtonAsksToo()
    {
        m_desk->deed("undo")->click();
        QVERIFY(asking().isVisible());
        answer("confirmNot")->click();
        QVERIFY(!asking().isVisible());
        QCOMPARE(location(), u"Shelf 2"_s);
    }

    void aQuestionTakesItsRoomOnlyWhileItIsAsked()
    {
        const auto top = [this] { return m_desk->view().mapTo(&window(), QPoint()).y(); };
        const int before = top();
        QCOMPARE(window().findChild<FoldingBar *>()->geometry().bottom() + 1, window().findChild<QSplitter *>()->y());
        undo();
        QTRY_VERIFY(top() >= before + 40);
        QVERIFY(asking().findChild<QLabel *>(u"confirmQuestion"_s)->mapTo(&window(), QPoint()).x() > 16); // with its margin
        QTest::keyClick(answer("confirmNot"), Qt::Key_Escape);
        QTRY_COMPARE(top(), before);
    }

    void escapeLeavesIt()
    {
        undo();
        QTRY_VERIFY(answer("confirmNot")->hasFocus());
        QTest::keyClick(answer("confirmNot"), Qt::Key_Escape);
        QVERIFY(!asking().isVisible());
        QCOMPARE(location(), u"Shelf 2"_s);
        QVERIFY(window().editor().stack().canUndo());
    }

    void deedsOfThisSessionAreTakenBackAndDoneAgainUnasked()
    {
        QVERIFY(keepHere(u"Shelf 2"_s, u"Shelf 3"_s));
        undo();
        QCOMPARE(location(), u"Shelf 2"_s);
        redo();
        QCOMPARE(location(), u"Shelf 3"_s);
        QVERIFY(!asking().isVisible());
    }

    void anotherWindowOfTheSameSessionKnowsItsDeeds()
    {
        QVERIFY(keepHere(u"Shelf 2"_s, u"Shelf 3"_s));
        const auto before = std::move(m_desk->window); // as for other colours
        QVERIFY(m_desk->openWindow());
        window().takeUp(*before);
        undo();
        QVERIFY(!asking().isVisible());
        QCOMPARE(location(), u"Shelf 2"_s);
        undo();
        QVERIFY(asking().isVisible());
        QCOMPARE(location(), u"Shelf 2"_s);
    }

    void whatAnotherProgramWroteMeanwhileIsAskedForAsTheirs()
    {
        QVERIFY(keepHere(u"Shelf 2"_s, u"Shelf 3"_s));
        auto other = *m_desk->catalogue->beside()();
        other->setActor({u"Ben"_s});
        Item item;
        item.number = u"N-2"_s;
        item.kind = ItemKind::Document;
        const ItemId theirs = *other->add(item);
        window().others().look(); // the list follows
        undo();                   // of this window's own
        QVERIFY(!asking().isVisible());
        QCOMPARE(location(), u"Shelf 2"_s);
        QVERIFY(m_desk->reader->item(theirs));
        QVERIFY(keepHere(u"Shelf 2"_s, u"Shelf 4"_s));
        other.reset();
        m_desk->window.reset();
        QVERIFY(m_desk->openWindow()); // the history has all of it now
        undo();
        QCOMPARE(location(), u"Shelf 2"_s); // ours
        while (!asking().isVisible() && window().editor().stack().canUndo())
            undo();
        QVERIFY2(question().contains(u"Ben"_s), qPrintable(question()));
        QVERIFY(m_desk->reader->item(theirs));
    }

    void whatWasTakenBackInAnEarlierSessionIsAskedForToo()
    {
        undo();
        answer("confirm")->click();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        redo();
        QCOMPARE(location(), u"Shelf 1"_s);
        QVERIFY2(question().startsWith(u"This was taken back by Archivist 01 on "_s), qPrintable(question()));
        answer("confirm")->click();
        QCOMPARE(location(), u"Shelf 2"_s);
    }

    void aLargeDeedOfAnEarlierSessionIsTakenBackBesideAfterAYes()
    {
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < 200; ++i) {
                Item item;
                item.number = u"M-%1"_s.arg(i);
                item.kind = ItemKind::Document;
                if (const auto added = m_desk->catalogue->add(item); !added)
                    return added.unexpected();
            }
            return {};
        }));
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        QCOMPARE(m_desk->model().total(), 201);
        undo();
        QVERIFY2(question().contains(u"and 199 more"_s), qPrintable(question()));
        QSignalSpy ended(&window().editor(), &Editor::ended);
        answer("confirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->model().total(), 1, 20'000);
    }

    void aDeskThatOnlyReadsAsksNothing()
    {
        m_desk->window.reset();
        ArchiveOptions options;
        options.language = u"en"_s;
        options.readOnlyBecause = u"Somebody else is writing."_s;
        m_desk->window = std::make_unique<ArchiveWindow>(*m_desk->catalogue, options);
        window().show();
        undo();
        QVERIFY(!asking().isVisible());
        QVERIFY(!m_desk->deed("undo")->isEnabled());
        QCOMPARE(location(), u"Shelf 2"_s);
    }
};

QTEST_MAIN(ArchiveUndoTest)
#include "tst_archiveundo.moc"
