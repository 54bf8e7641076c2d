// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/people.h"
#include "curator/startpane.h"
#include "desk.h"
#include "models/historytime.h"
#include "widgets/confirmbar.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The curator's desk the morning after: what somebody did in an earlier session is not taken back unasked.
class DeskUndoTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Desk> m_desk;
    ItemId m_id;
    QDateTime m_when;

    [[nodiscard]] DeskWindow &window() const { return *m_desk->window; }
    [[nodiscard]] ConfirmBar &asking() const { return *window().findChild<ConfirmBar *>(); }
    [[nodiscard]] QString question() const { return plain(asking().findChild<QLabel *>(u"confirmQuestion"_s)->text()); }
    [[nodiscard]] QPushButton *answer(const char *name) const { return asking().findChild<QPushButton *>(QString::fromLatin1(name)); }
    [[nodiscard]] QString said() const { return plain(window().said()); }
    [[nodiscard]] static QString plain(QString words) { return words.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    [[nodiscard]] QString location() const { return m_desk->reader->item(m_id)->location; }
    [[nodiscard]] QToolButton *deed(const char *name) const
    {
        for (auto *button : window().findChildren<QToolButton *>()) {
            if (button->property("deed").toString() == QLatin1StringView(name))
                return button;
        }
        return nullptr;
    }
    void undo() const { QTest::keyClick(window().focusWidget(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(window().focusWidget(), Qt::Key_Y, Qt::ControlModifier); }
    void agree() const { QTest::keyClick(answer("confirm"), Qt::Key_Space); }
    [[nodiscard]] static bool keep(Catalogue &catalogue, ItemId id, const QString &from, const QString &to)
    {
        const auto value = [](const QString &words) { return words.isEmpty() ? QJsonValue() : QJsonValue(words); };
        return catalogue.change(RecordType::Item, anyId(id), {{u"location"_s, {}, value(from), value(to)}}).has_value();
    }
    /// A session of `who`, long over: an item, and where it is kept.
    void workLastWeek(const QString &who)
    {
        const FixedClock clock(m_when);
        auto opened = Catalogue::create(m_desk->path, {u"Test"_s, {}}, clock);
        QVERIFY(opened);
        Catalogue &catalogue = **opened;
        catalogue.setActor({who});
        Item item;
        item.number = u"N-1"_s;
        item.kind = ItemKind::Handicraft;
        item.title.set(u"en"_s, u"Blue carpet"_s, TextOrigin::Original, TextState::Reviewed);
        const auto id = catalogue.add(item);
        QVERIFY(id);
        m_id = *id;
        QVERIFY(keep(catalogue, m_id, {}, u"Shelf 1"_s));
        QVERIFY(keep(catalogue, m_id, u"Shelf 1"_s, u"Shelf 2"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_when = QDateTime(QDate(2026, 11, 20), QTime(9, 30), QTimeZone::utc());
    }
    void cleanup() { m_desk.reset(); }

    void whatAColleagueDidIsAskedForBeforeItIsTakenBack()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        QVERIFY(!asking().isVisible());
        undo();
        QCOMPARE(location(), u"Shelf 2"_s); // nothing happened yet
        QVERIFY(asking().isVisible());
        QVERIFY2(question().contains(u"Ana"_s), qPrintable(question()));
        QVERIFY2(question().contains(historyTime(m_when, u"en"_s)), qPrintable(question()));
        QVERIFY2(question().contains(u"Location of “N-1 · Blue carpet”"_s), qPrintable(question()));
        agree();
        QCOMPARE(location(), u"Shelf 1"_s);
        QVERIFY(!asking().isVisible());
        QVERIFY2(said().contains(u"Undone"_s) && said().contains(u"Ana"_s), qPrintable(said()));
    }

    void theTipSaysWhoAndWhen()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        const QString tip = plain(deed("undo")->toolTip());
        QVERIFY2(tip.contains(u"Location of “N-1 · Blue carpet” – Ana, "_s), qPrintable(tip));
        QVERIFY2(tip.contains(historyTime(m_when, u"en"_s)), qPrintable(tip));
        QCOMPARE(plain(deed("undo")->accessibleDescription()), tip);
        QVERIFY(!deed("redo")->isEnabled());
        undo();
        agree();
        QVERIFY(!plain(deed("redo")->toolTip()).contains(u"Ana"_s)); // taken back now, by this one
        QVERIFY(plain(deed("undo")->toolTip()).contains(u"Ana"_s));  // the one before is still hers
    }

    void everyEarlierDeedIsAskedForOnItsOwn()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        undo();
        agree();
        undo();
        QCOMPARE(location(), u"Shelf 1"_s);
        QVERIFY(asking().isVisible());
        agree();
        QCOMPARE(location(), QString());
        undo();
        QVERIFY2(question().contains(u"New: Item “N-1 · Blue carpet”"_s), qPrintable(question())); // would take the entry away
        agree();
        QVERIFY(!m_desk->reader->item(m_id));
        undo();
        QVERIFY(!asking().isVisible());
        QVERIFY(said().contains(u"nothing to undo"_s));
    }

    void aSecondUndoAgreesToNothing()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        undo();
        undo();
        deed("undo")->click();
        QCOMPARE(location(), u"Shelf 2"_s);
        QVERIFY(asking().isVisible());
        QTRY_VERIFY(answer("confirmNot")->hasFocus());
    }

    void whoTypesOnAgreesToNothing()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        undo();
        for (const QChar c : u"the carpet\n"_s)
            QTest::keyClick(window().focusWidget(), c.toLatin1() == '\n' ? Qt::Key_Return : Qt::Key(c.toUpper().unicode()));
        QCOMPARE(location(), u"Shelf 2"_s);
        QVERIFY(!asking().isVisible()); // the space bar left it
    }

    void escapeLeavesItAndTheKeyboardGoesBack()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        QListView *list = window().list().view();
        list->setFocus();
        undo();
        QTRY_VERIFY(answer("confirmNot")->hasFocus());
        QTest::keyClick(answer("confirmNot"), Qt::Key_Escape);
        QVERIFY(!asking().isVisible());
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(location(), u"Shelf 2"_s);
    }

    void bothAnswersAreReachedByKeys()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        undo();
        QTRY_VERIFY(answer("confirmNot")->hasFocus());
        QTest::keyClick(answer("confirmNot"), Qt::Key_Tab, Qt::ShiftModifier);
        QTRY_VERIFY(answer("confirm")->hasFocus());
        QCOMPARE(answer("confirm")->accessibleDescription(), asking().findChild<QLabel *>(u"confirmQuestion"_s)->text());
        QTest::keyClick(window().focusWidget(), Qt::Key_Space);
        QCOMPARE(location(), u"Shelf 1"_s);
    }

    void whatIsOfThisSessionIsTakenBackAtOnceAndDoneAgain()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        QVERIFY(keep(window().editor().catalogue(), m_id, u"Shelf 2"_s, u"Shelf 2"_s)); // no deed
        QVERIFY(window().editor().edit({RecordType::Item, anyId(m_id), {{u"location"_s, {}, u"Shelf 2"_s, u"Shelf 9"_s}}}, u"Location"_s));
        QCOMPARE(deed("undo")->toolTip(), u"Undo: Location (Ctrl+Z)"_s);
        undo();
        QVERIFY(!asking().isVisible());
        QCOMPARE(location(), u"Shelf 2"_s);
        redo();
        QVERIFY(!asking().isVisible());
        QCOMPARE(location(), u"Shelf 9"_s);
        undo();
        undo(); // now hers
        QVERIFY(asking().isVisible());
        QCOMPARE(location(), u"Shelf 2"_s);
    }

    void whatWasTakenBackInAnEarlierSessionIsAskedForToo()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        undo();
        agree(); // by Curator 01
        QVERIFY(m_desk->open());
        QVERIFY(plain(deed("redo")->toolTip()).contains(u"Curator 01"_s));
        redo();
        QCOMPARE(location(), u"Shelf 1"_s);
        QVERIFY2(question().startsWith(u"This was taken back by Curator 01 on "_s), qPrintable(question()));
        QCOMPARE(answer("confirm")->text(), u"Do it again"_s);
        agree();
        QCOMPARE(location(), u"Shelf 2"_s);
        QVERIFY(said().contains(u"Done again"_s));
    }

    void aQuestionIsWithdrawnWhenSomethingNewIsWritten()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        undo();
        QVERIFY(asking().isVisible());
        QVERIFY(window().editor().edit({RecordType::Item, anyId(m_id), {{u"number"_s, {}, u"N-1"_s, u"N-2"_s}}}, u"Number"_s));
        QVERIFY(!asking().isVisible());
        QCOMPARE(location(), u"Shelf 2"_s);
    }

    void whatNobodySignedSaysSo()
    {
        workLastWeek({});
        QVERIFY(m_desk->open());
        undo();
        QVERIFY2(question().contains(u"by somebody who gave no name"_s), qPrintable(question()));
    }

    void whatAnotherProgramWroteMeanwhileIsToldAndNotLost()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open());
        undo();
        auto other = *m_desk->catalogue->beside()();
        QVERIFY(keep(*other, m_id, u"Shelf 2"_s, u"Shelf 7"_s));
        agree(); // to Ana's deed, which stands no more
        QCOMPARE(location(), u"Shelf 7"_s);
        QVERIFY2(said().contains(u"Somebody else changed this meanwhile"_s), qPrintable(said()));
    }

    void whoSitsDownIsAskedAboutWhatTheOneBeforeDid()
    {
        QVERIFY(m_desk->open());
        for (const QString &name : {u"Ana"_s, u"Ben"_s})
            QVERIFY(People(*m_desk->catalogue).add({{}, name, PersonRole::Editor, false, true}));
        QVERIFY(m_desk->open());
        const auto sit = [this](const QString &name) {
            auto *list = window().findChild<StartPane *>()->findChild<QListWidget *>();
            const auto found = list->findItems(name, Qt::MatchStartsWith);
            QCOMPARE(found.size(), 1);
            list->setCurrentItem(found.first());
            QTest::keyClick(list, Qt::Key_Return);
            QTRY_VERIFY(!window().findChild<StartPane *>()->isVisible());
            QCOMPARE(window().actor(), name);
        };
        sit(u"Ana"_s);
        Item made;
        made.number = u"N-1"_s;
        made.kind = ItemKind::Document;
        QVERIFY(window().editor().add(made, u"New"_s));
        QVERIFY(!window().editor().earlierDeed(true));
        QVERIFY(m_desk->choose(u"Somebody else at the desk"_s));
        sit(u"Ana"_s); // the same one again
        QVERIFY(!window().editor().earlierDeed(true));
        QVERIFY(m_desk->choose(u"Somebody else at the desk"_s));
        sit(u"Ben"_s);
        QVERIFY(plain(deed("undo")->toolTip()).contains(u"Ana"_s));
        undo();
        QVERIFY(asking().isVisible());
        QVERIFY2(question().contains(u"Ana"_s), qPrintable(question()));
        QVERIFY(m_desk->choose(u"Somebody else at the desk"_s));
        QVERIFY(!asking().isVisible()); // nobody is there to answer
    }

    void inPersianTheQuestionIsPersianAndReadsFromTheRight()
    {
        workLastWeek(u"Ana"_s);
        QVERIFY(m_desk->open(u"fa"_s));
        undo();
        QVERIFY2(question().contains(historyTime(m_when, u"fa"_s)), qPrintable(question()));
        QVERIFY(answer("confirm")->x() > answer("confirmNot")->x());
    }
};

QTEST_MAIN(DeskUndoTest)
#include "tst_deskundo.moc"
