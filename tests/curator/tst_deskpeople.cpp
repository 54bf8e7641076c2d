// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/passphrase.h"
#include "catalogue/notebook.h"
#include "catalogue/people.h"
#include "curator/dayfield.h"
#include "curator/peoplepane.h"
#include "curator/readinesspane.h"
#include "curator/startpane.h"
#include "curator/workpane.h"
#include "desk.h"
#include "support/visitorwindow.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Several people at one desk: who is there, who approves, what they leave for each other, and what days bring.
class DeskPeopleTest final : public QObject {
    Q_OBJECT
private:
    Speech m_speech;
    std::unique_ptr<test::Desk> m_desk;

    [[nodiscard]] DeskWindow &window() const { return *m_desk->window; }
    template<class W>
    [[nodiscard]] W *part(const char *name) const { return window().findChild<W *>(QString::fromLatin1(name)); }
    [[nodiscard]] QAbstractButton *deed(const char *name) const
    {
        for (auto *button : window().findChildren<QAbstractButton *>()) {
            if (button->property("deed").toString() == QLatin1StringView(name))
                return button;
        }
        return nullptr;
    }
    PersonId person(const QString &name, PersonRole role = PersonRole::Editor, const QString &passphrase = {})
    {
        People people(*m_desk->catalogue);
        const auto id = people.add({{}, name, role, false, true});
        if (!id || (!passphrase.isEmpty() && !people.setPassphrase(*id, *passphraseHash(passphrase))))
            return {};
        return *id;
    }
    ItemId item(const QString &number)
    {
        Item made;
        made.number = number;
        made.kind = ItemKind::Document;
        made.title.set(u"en"_s, u"Demonstration"_s, TextOrigin::Original, TextState::Reviewed);
        made.rightsUri = u"https://example.org/rights"_s;
        made.demonstration = true;
        const auto id = m_desk->catalogue->add(made);
        return id ? *id : ItemId();
    }
    /// Sits down as one of the people who have no passphrase.
    void sit(const QString &name)
    {
        auto *list = part<QListWidget>("people");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(name))
                list->setCurrentRow(row);
        }
        QTest::keyClick(list, Qt::Key_Return);
    }
    void look(const QString &words)
    {
        for (auto *action : window().findChildren<QAction *>()) {
            if (action->text().section(u'\t', 0, 0) == words)
                action->trigger();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        QVERIFY(m_desk->open());
    }
    void cleanup()
    {
        m_desk.reset();
        m_speech.speak(u"en"_s);
    }

    void withNobodyDefinedTheDeskAsksNothing()
    {
        QVERIFY(!window().findChild<StartPane *>()->isVisible());
        QVERIFY(part<QSplitter>("")->isVisible());
        QVERIFY(!part<QLineEdit>("actor")->isReadOnly());
    }

    void thePauseGrowsWithEveryWrongPassphrase()
    {
        int before = 0;
        for (int wrong = 1; wrong <= 5; ++wrong) {
            QVERIFY(StartPane::pauseAfter(wrong) > before);
            before = StartPane::pauseAfter(wrong);
        }
        QCOMPARE(StartPane::pauseAfter(0), 0);
        QCOMPARE(StartPane::pauseAfter(5), 30);
        QCOMPARE(StartPane::pauseAfter(500), 30);
        QCOMPARE(StartPane::pauseAfter(-1), 0);
    }

    void whoeverSitsDownSaysThePassphrase()
    {
        person(u"Ana"_s, PersonRole::Administrator, u"open sesame"_s);
        QVERIFY(m_desk->open());
        auto *start = window().findChild<StartPane *>();
        QTRY_VERIFY(start->isVisible());
        QVERIFY(window().editor().isReadOnly());
        auto *line = part<QLineEdit>("passphrase");
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        line->setFocus();
        QTest::keyClicks(line, u"wrong"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!start->findChild<QLabel *>(u"problem"_s)->text().isEmpty());
        QVERIFY(line->text().isEmpty());
        QVERIFY(start->isVisible());
        QVERIFY(window().editor().isReadOnly());
        QTRY_VERIFY(deed("begin")->isEnabled());
        QTest::keyClicks(line, u"open sesame"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!start->isVisible());
        QCOMPARE(window().actor(), u"Ana"_s);
        QCOMPARE(m_desk->catalogue->actor().role, PersonRole::Administrator);
        QVERIFY(!window().editor().isReadOnly());
        // The name is not typed any more, and leaving its line gives nobody another role.
        QVERIFY(part<QLineEdit>("actor")->isReadOnly());
    }

    void theLastOneIsOfferedFirst()
    {
        person(u"Ana"_s);
        person(u"Curator 01"_s); // as the options of the desk say
        QVERIFY(m_desk->open());
        QVERIFY(part<QListWidget>("people")->currentItem()->text().startsWith(u"Curator 01"_s));
        sit(u"Ana"_s);
        QTRY_VERIFY(!window().findChild<StartPane *>()->isVisible());
        look(u"Somebody else at the desk"_s);
        QVERIFY(window().findChild<StartPane *>()->isVisible());
        QVERIFY(window().editor().isReadOnly());
        QVERIFY(part<QListWidget>("people")->currentItem()->text().startsWith(u"Ana"_s));
    }

    void peopleAreMadeNamedAndGivenAPassphrase()
    {
        look(u"People of the desk"_s);
        QVERIFY(window().findChild<PeoplePane *>()->isVisible());
        deed("addPerson")->click();
        QTest::keyClicks(part<QLineEdit>("personName"), u"Ana"_s);
        deed("keepPerson")->click();
        auto people = *People(*m_desk->catalogue).all();
        QCOMPARE(people.size(), size_t(1));
        QCOMPARE(people.front().name, u"Ana"_s);
        QCOMPARE(people.front().role, PersonRole::Administrator);
        QCOMPARE(window().actor(), u"Ana"_s);
        part<QLineEdit>("newPassphrase")->setText(u"one"_s);
        part<QLineEdit>("passphraseAgain")->setText(u"two"_s);
        deed("setPassphrase")->click();
        QVERIFY(window().said().contains(u"nothing was changed"_s));
        part<QLineEdit>("passphraseAgain")->setText(u"one"_s);
        deed("setPassphrase")->click();
        QTRY_VERIFY(People(*m_desk->catalogue).all()->front().hasPassphrase);
        // Changing one's own asks for the old one.
        QTRY_VERIFY(deed("setPassphrase")->isEnabled());
        part<QLineEdit>("oldPassphrase")->setText(u"not it"_s);
        part<QLineEdit>("newPassphrase")->setText(u"three"_s);
        part<QLineEdit>("passphraseAgain")->setText(u"three"_s);
        deed("setPassphrase")->click();
        QTRY_VERIFY(window().said().contains(u"passphrase until now"_s));
        QVERIFY((*People(*m_desk->catalogue).checkOf(people.front().id))(u"one"_s));
        // The last administrator stays one.
        part<QComboBox>("personRole")->setCurrentIndex(int(PersonRole::Editor));
        deed("keepPerson")->click();
        QVERIFY(window().said().contains(u"last administrator"_s));
    }

    void aSecondPersonApproves()
    {
        person(u"Ana"_s);
        person(u"Ben"_s);
        m_desk->catalogue->setActor({u"Ana"_s});
        const ItemId id = item(u"DEMO-1"_s);
        QVERIFY(m_desk->catalogue->setSetting(u"approval"_s, u"second"_s));
        QVERIFY(m_desk->open());
        sit(u"Ana"_s);
        QTRY_COMPARE(window().actor(), u"Ana"_s);
        window().open(RecordType::Item, anyId(id));
        window().form()->showReadiness();
        auto *pane = window().form()->findChild<ReadinessPane *>();
        auto *publish = pane->findChild<QPushButton *>(u"primary"_s);
        QCOMPARE(publish->text(), u"Approve and publish"_s);
        QVERIFY(!publish->isEnabled());
        QVERIFY(pane->findChild<QLabel *>(u"approval"_s)->text().contains(u"somebody else publishes it"_s));
        m_desk->button(u"Ask for approval"_s)->click();
        QCOMPARE(m_desk->reader->item(id)->status, Status::InReview);
        look(u"Somebody else at the desk"_s);
        sit(u"Ben"_s);
        QTRY_COMPARE(window().actor(), u"Ben"_s);
        const QString words = pane->findChild<QLabel *>(u"approval"_s)->text();
        QVERIFY2(words.contains(u"Ana"_s) && words.contains(u"asked for approval"_s), qPrintable(words));
        QVERIFY(publish->isEnabled());
        publish->click();
        QCOMPARE(m_desk->reader->item(id)->status, Status::Published);
        window().editor().undo();
        QCOMPARE(m_desk->reader->item(id)->status, Status::InReview);
        window().editor().redo();
        QCOMPARE(m_desk->reader->item(id)->status, Status::Published);
    }

    void aContributorIsToldWhoPublishes()
    {
        person(u"Ana"_s);
        person(u"Cleo"_s, PersonRole::Contributor);
        const ItemId id = item(u"DEMO-1"_s);
        QVERIFY(m_desk->open());
        sit(u"Cleo"_s);
        QTRY_COMPARE(window().actor(), u"Cleo"_s);
        window().open(RecordType::Item, anyId(id));
        window().form()->showReadiness();
        QVERIFY(!window().form()->findChild<ReadinessPane *>()->findChild<QPushButton *>(u"primary"_s)->isEnabled());
        QVERIFY(window().form()->findChild<QLabel *>(u"approval"_s)->text().contains(u"an editor publishes it"_s));
    }

    void aNoteIsLeftFoundAndDone()
    {
        person(u"Ana"_s);
        person(u"Ben"_s);
        m_desk->catalogue->setActor({u"Ana"_s});
        const ItemId id = item(u"DEMO-1"_s);
        QVERIFY(m_desk->open());
        sit(u"Ana"_s);
        QTRY_COMPARE(window().actor(), u"Ana"_s);
        window().open(RecordType::Item, anyId(id));
        window().form()->showNotes();
        QVERIFY(!deed("leaveNote")->isEnabled());
        m_desk->type(u"noteText"_s, u"Please look at the date"_s);
        part<QComboBox>("noteFor")->setCurrentIndex(part<QComboBox>("noteFor")->findText(u"Ben"_s));
        deed("leaveNote")->click();
        const Notebook book(*m_desk->catalogue);
        QCOMPARE(book.openFor(u"Ben"_s)->size(), size_t(1));
        QCOMPARE(m_desk->wordsIn(u"noteText"_s), QString());
        window().editor().undo();
        QVERIFY(book.open()->empty());
        window().editor().redo();
        QCOMPARE(part<QListWidget>("notes")->count(), 1);
        look(u"Somebody else at the desk"_s);
        sit(u"Ben"_s);
        QTRY_COMPARE(window().actor(), u"Ben"_s);
        window().work().choose(WorkPane::What::MyNotes);
        window().showPane(&window().work());
        auto *tree = part<QTreeWidget>("work");
        QCOMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->text(0).contains(u"look at the date"_s));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(window().form()->record(), anyId(id));
        QTRY_VERIFY(part<QListWidget>("notes")->isVisible());
        deed("noteDone")->click();
        QVERIFY(book.open()->empty());
        QVERIFY(part<QListWidget>("notes")->item(0)->text().startsWith(u"✓"_s));
    }

    void daysAreTypedInEitherCalendarAndLeadFromTheWorkList()
    {
        const ItemId id = item(u"DEMO-1"_s);
        window().open(RecordType::Item, anyId(id));
        auto *field = m_desk->named(u"field_rightsUntil"_s);
        auto *day = field->findChild<DayField *>() ? field->findChild<DayField *>() : qobject_cast<DayField *>(field);
        QVERIFY(day);
        auto *line = day->findChild<QLineEdit *>();
        const auto type = [line](const QString &words) {
            line->clear();
            for (const QChar c : words)
                QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(c), Qt::NoModifier);
        };
        type(u"۷ آذر ۱۳۹۶"_s);
        QCOMPARE(day->value().toString(), u"2017-11-28"_s);
        QVERIFY(window().save());
        QCOMPARE(m_desk->reader->item(id)->rightsUntil, u"2017-11-28"_s);
        type(u"1396"_s);
        QVERIFY(!day->problem().isEmpty());
        type(u"28 November 2017"_s);
        QCOMPARE(day->value().toString(), u"2017-11-28"_s);
        window().work().choose(WorkPane::What::Days30);
        auto *tree = part<QTreeWidget>("work");
        QCOMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->text(1).contains(u"have run out"_s));
        window().showPane(&window().work());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_VERIFY(line->hasFocus());
    }

    void whatChangedSinceItWasPublicLeadsToItsHistory()
    {
        const ItemId id = item(u"DEMO-1"_s);
        QVERIFY(m_desk->catalogue->change(RecordType::Item, anyId(id), {{u"status"_s, {}, u"draft"_s, u"published"_s}}));
        QVERIFY(m_desk->catalogue->change(RecordType::Item, anyId(id), {{u"location"_s, {}, {}, u"shelf"_s}}));
        window().work().choose(WorkPane::What::SincePublished);
        auto *tree = part<QTreeWidget>("work");
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->text(1).contains(u"1"_s));
        window().showPane(&window().work());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(window().form()->record(), anyId(id));
        QTRY_VERIFY(part<QTreeWidget>("history")->isVisible());
    }

    void lightAndDarkAreChosenByAKey()
    {
        QCOMPARE(window().theme(), Theme::Paper);
        const QColor light = window().palette().color(QPalette::Window);
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window().theme(), Theme::Gallery);
        QVERIFY(window().palette().color(QPalette::Window).lightness() < light.lightness());
    }

    /// To be looked at: build/screens/people.
    void thePanesAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        for (const QString &language : {u"fr"_s, u"en"_s, u"fa"_s}) {
            QTest::addRow("%s light", qPrintable(language)) << language << false;
            QTest::addRow("%s dark", qPrintable(language)) << language << true;
        }
    }
    void thePanesAreWhole();
};

void DeskPeopleTest::thePanesAreWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    m_speech.speak(language);
    person(u"Ana Exemple"_s, PersonRole::Administrator, u"x"_s);
    person(u"Ben Example"_s);
    m_desk->catalogue->setActor({u"Ben Example"_s});
    const ItemId id = item(u"DEMO-1"_s);
    QVERIFY(m_desk->catalogue->setSetting(u"approval"_s, u"second"_s));
    const Notebook book(*m_desk->catalogue);
    for (const QString &words : {u"Merci de vérifier la date."_s, u"Is the credit line right?"_s}) {
        const Note note = book.begun(RecordType::Item, anyId(id), words.startsWith(u"I"_s) ? u"Ana Exemple"_s : QString(), words);
        QVERIFY(m_desk->catalogue->change(RecordType::Item, anyId(id), {{noteField(note.id), {}, {}, noteToJson(note)}}));
    }
    QVERIFY(m_desk->catalogue->change(RecordType::Item, anyId(id), {{u"rightsUntil"_s, {}, {}, u"2020-12-31"_s}, {u"embargoUntil"_s, {}, {}, u"2999-01-01"_s}}));
    QVERIFY(m_desk->open(language));
    window().setTheme(isDark ? Theme::Gallery : Theme::Paper);
    window().resize(1440, 900);
    const QString folder = QStringLiteral(VITRINE_BINARY_DIR "/screens/people");
    QDir().mkpath(folder);
    const auto shot = [&](const QString &name) {
        QTest::qWait(50);
        QVERIFY(window().grab().save(folder + u"/%1-%2-%3.png"_s.arg(name, language, isDark ? u"dark"_s : u"light"_s)));
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->visibleRegion().boundingRect().width() >= button->width())
                QVERIFY2(button->width() + 1 >= button->fontMetrics().horizontalAdvance(button->text()), qPrintable(button->text()));
        }
    };
    shot(u"start"_s);
    sit(u"Ben"_s);
    QTRY_COMPARE(window().actor(), u"Ben Example"_s);
    window().findChild<PeoplePane *>()->read();
    window().showPane(window().findChild<PeoplePane *>());
    shot(u"people"_s);
    window().work().choose(WorkPane::What::AllNotes);
    window().showPane(&window().work());
    shot(u"worknotes"_s);
    window().work().choose(WorkPane::What::Days90);
    shot(u"workdays"_s);
    window().open(RecordType::Item, anyId(id));
    window().form()->showNotes();
    shot(u"notes"_s);
    window().form()->showReadiness();
    shot(u"ready"_s);
}

QTEST_MAIN(DeskPeopleTest)
#include "tst_deskpeople.moc"
