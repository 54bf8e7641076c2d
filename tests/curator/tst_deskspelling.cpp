// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/spellhelp.h"
#include "curator/textfield.h"
#include "desk.h"
#include "models/spelling.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Spelling on the real window, with dictionaries of a few words of our own.
class DeskSpellingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] const SpellHelp &help(const QString &name) const
    {
        return *m_desk->named(name)->findChild<SpellHelp *>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// The marked words of an input, once everything has been looked at.
    [[nodiscard]] QStringList marked(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return help(name).isSettled(); }, 10'000))
            return {u"never settled"_s};
        QStringList words;
        for (const WordSpan &span : help(name).wrong())
            words += m_desk->wordsIn(name).sliced(span.start, span.length);
        return words;
    }
    /// Pixels that are as red as a mark, in what is painted; letters and frames are grey.
    [[nodiscard]] int redPixels(const QString &name) const
    {
        const QImage image = m_desk->named(name)->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                count += pixel.red() > pixel.green() + 40;
            }
        }
        return count;
    }
    [[nodiscard]] QMenu *menu() const
    {
        const auto all = m_desk->window->findChildren<QMenu *>(u"spelling"_s);
        const auto shown = std::find_if(all.begin(), all.end(), [](const QMenu *one) { return one->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    [[nodiscard]] QAction *action(const QString &beginning) const
    {
        for (QAction *one : menu() ? menu()->actions() : QList<QAction *>()) {
            if (QString(one->text()).remove(QChar(0x2068)).startsWith(beginning)) // without the mark that isolates it
                return one;
        }
        return nullptr;
    }
    void leave(const QString &name) const
    {
        m_desk->named(name)->clearFocus();
        m_desk->window->setFocus();
    }
    [[nodiscard]] QString setting() const { return m_desk->reader->setting(u"words.fr"_s); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->dictionaries = {QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/spelling")};
        QVERIFY(m_desk->open());
        m_desk->window->addItem(ItemKind::Document);
    }
    void cleanup() { m_desk.reset(); }

    void unknownWordsAreMarkedAfterAPause_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("a line") << u"text_title_fr"_s;
        QTest::newRow("a page") << u"text_label_fr"_s;
    }

    void unknownWordsAreMarkedAfterAPause()
    {
        QFETCH(QString, field);
        m_desk->type(field, u"Une lettrre sur l’exposition et les motts"_s);
        QCOMPARE(help(field).wrong().size(), size_t(0)); // not at the key
        QCOMPARE(marked(field), QStringList{u"lettrre"_s}); // the last word may not be whole yet
        QVERIFY(redPixels(field) > 8);
        leave(field);
        QCOMPARE(marked(field), (QStringList{u"lettrre"_s, u"motts"_s}));
        // What is put in before a mark moves it along; the words themselves are never touched.
        m_desk->named(field)->setFocus();
        QTest::keyClick(m_desk->named(field), Qt::Key_Home, field.contains(u"title") ? Qt::NoModifier : Qt::ControlModifier);
        m_desk->type(field, u"Et "_s);
        QVERIFY(redPixels(field) > 8);
        leave(field);
        QCOMPARE(marked(field), (QStringList{u"lettrre"_s, u"motts"_s}));
        QVERIFY(m_desk->window->save());
        QVERIFY(m_desk->wordsIn(field) == u"Et Une lettrre sur l’exposition et les motts");
    }

    void caretAndSelectionStayWhereTheyAre()
    {
        m_desk->type(u"text_title_fr"_s, u"Une lettrre et les motts"_s);
        auto *line = qobject_cast<QLineEdit *>(m_desk->named(u"text_title_fr"_s));
        line->setSelection(4, 7);
        QCOMPARE(marked(u"text_title_fr"_s).size(), 2);
        QCOMPARE(line->selectedText(), u"lettrre"_s);
        QCOMPARE(line->cursorPosition(), 11);
        QTest::keyClick(line, Qt::Key_Delete);
        QCOMPARE(line->text(), u"Une  et les motts"_s);
        QCOMPARE(marked(u"text_title_fr"_s), QStringList{u"motts"_s});
    }

    void aSuggestionIsTakenByKeys_data()
    {
        unknownWordsAreMarkedAfterAPause_data();
    }

    void aSuggestionIsTakenByKeys()
    {
        QFETCH(QString, field);
        m_desk->type(field, u"Une page et les motts de la lettre"_s);
        QCOMPARE(marked(field), QStringList{u"motts"_s});
        QWidget *input = m_desk->named(field);
        QTest::keyClick(input, Qt::Key_Period, Qt::ControlModifier); // to the next unknown word, from wherever
        QTRY_VERIFY(menu());
        QTRY_VERIFY_WITH_TIMEOUT(action(u"mots"_s), 10'000);
        QMenu *open = menu();
        QVERIFY(open->activeAction());
        while (open->activeAction() != action(u"mots"_s))
            QTest::keyClick(open, Qt::Key_Down);
        QTest::keyClick(open, Qt::Key_Return);
        QCOMPARE(m_desk->wordsIn(field), u"Une page et les mots de la lettre"_s);
        QCOMPARE(marked(field), QStringList());
        QVERIFY(m_desk->window->save());
        QTest::keyClick(input, Qt::Key_Z, Qt::ControlModifier); // one deed like every other
        QVERIFY(m_desk->wordsIn(field).isEmpty() || m_desk->wordsIn(field).contains(u"motts"_s));
    }

    void theMouseAndTheMenuKeyOpenIt()
    {
        m_desk->type(u"text_title_fr"_s, u"motts de page"_s);
        QCOMPARE(marked(u"text_title_fr"_s), QStringList{u"motts"_s});
        QWidget *input = m_desk->named(u"text_title_fr"_s);
        const QPoint at(14, input->height() / 2);
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, input->mapToGlobal(at));
        QCoreApplication::sendEvent(input, &byMouse);
        QTRY_VERIFY(menu());
        QVERIFY(action(u"Ignore"_s));
        menu()->close();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, at, input->mapToGlobal(at));
        QCoreApplication::sendEvent(input, &byKey); // the caret is at the last word, which is right
        QTRY_VERIFY(menu());
        QVERIFY(!action(u"Ignore"_s));
        QVERIFY(action(u"The catalogue’s words"_s));
        menu()->close();
    }

    void aWordOfTheCatalogueIsAddedListedAndTakenOut()
    {
        m_desk->type(u"text_title_fr"_s, u"grotz de page"_s);
        QCOMPARE(marked(u"text_title_fr"_s), QStringList{u"grotz"_s});
        QVERIFY(m_desk->window->save()); // a step of its own
        QWidget *input = m_desk->named(u"text_title_fr"_s);
        const auto choose = [&](const QString &beginning) {
            QTest::keyClick(input, Qt::Key_Home);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), input->mapToGlobal(QPoint(5, 5)));
            QCoreApplication::sendEvent(input, &event);
            QAction *deed = action(beginning);
            if (deed)
                deed->trigger();
            if (menu())
                menu()->close();
            return deed != nullptr;
        };
        QVERIFY(choose(u"Add “grotz”"_s));
        QCOMPARE(setting(), u"grotz"_s);
        QCOMPARE(marked(u"text_title_fr"_s), QStringList());
        m_desk->window->editor().undo();
        QCOMPARE(setting(), QString());
        QCOMPARE(marked(u"text_title_fr"_s), QStringList{u"grotz"_s});
        m_desk->window->editor().redo();
        QVERIFY(m_desk->open()); // another day
        m_desk->window->open(RecordType::Item, anyId(m_desk->reader->rows({}, 0, 1)->front().id));
        input = m_desk->named(u"text_title_fr"_s);
        input->setFocus();
        QCOMPARE(marked(u"text_title_fr"_s), QStringList());
        QVERIFY(choose(u"The catalogue’s words"_s));
        QPointer<QListWidget> list = m_desk->window->findChild<QListWidget *>(u"ownWords"_s);
        QTRY_VERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY2(setting().isEmpty(), qPrintable(setting() + m_desk->window->said()));
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!list || !list->isVisible());
        QCOMPARE(marked(u"text_title_fr"_s), QStringList{u"grotz"_s});
        // Visitors are told nothing of it.
        QVERIFY(m_desk->catalogue->setSetting(u"words.fr"_s, u"grotz"_s));
        QVERIFY(m_desk->catalogue->reader(Audience::visitor())->setting(u"words.fr"_s).isEmpty());
        QVERIFY(!m_desk->catalogue->setSetting(u"words.no language"_s, u"grotz"_s));
    }

    void whatIsIgnoredIsIgnoredHere()
    {
        m_desk->type(u"text_title_fr"_s, u"grotz de page"_s);
        m_desk->type(u"text_label_fr"_s, u"grotz de page"_s);
        QCOMPARE(marked(u"text_title_fr"_s), QStringList{u"grotz"_s});
        QWidget *input = m_desk->named(u"text_title_fr"_s);
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(action(u"Ignore “grotz”"_s));
        action(u"Ignore “grotz”"_s)->trigger();
        menu()->close();
        QCOMPARE(marked(u"text_title_fr"_s), QStringList());
        QCOMPARE(marked(u"text_label_fr"_s), QStringList{u"grotz"_s});
        QVERIFY(setting().isEmpty());
    }

    void namesOfTheCatalogueAreRight()
    {
        m_desk->type(u"text_title_fr"_s, u"lettre de Prsn Qwrt, motts de page"_s);
        QCOMPARE(marked(u"text_title_fr"_s), (QStringList{u"Prsn"_s, u"Qwrt"_s, u"motts"_s}));
        Agent agent;
        agent.names.push_back({u"Prsn Qwrt"_s, u"en"_s, {}, {}});
        QVERIFY(m_desk->catalogue->add(agent));
        QTRY_COMPARE(marked(u"text_title_fr"_s), QStringList{u"motts"_s});
        QVERIFY(m_desk->window->save());
        QVERIFY(m_desk->open()); // another day: they are read beside
        m_desk->window->open(RecordType::Item, anyId(m_desk->reader->rows({}, 0, 1)->front().id));
        QTRY_COMPARE(marked(u"text_title_fr"_s), QStringList{u"motts"_s});
    }

    void aLanguageWithoutADictionaryIsSaidInTheHintAlone()
    {
        m_desk->dictionaries = {m_desk->folder.path()};
        QVERIFY(m_desk->open());
        m_desk->window->open(RecordType::Item, anyId(m_desk->reader->rows({}, 0, 1)->front().id));
        QVERIFY(m_desk->named(u"text_title_fr"_s)->toolTip().contains(u"French"_s));
        m_desk->type(u"text_title_fr"_s, u"xyzzy de xyzzy"_s);
        QVERIFY(help(u"text_title_fr"_s).isSettled());
        QVERIFY(help(u"text_title_fr"_s).wrong().empty());
        QCOMPARE(redPixels(u"text_title_fr"_s), 0);
        QTest::keyClick(m_desk->named(u"text_title_fr"_s), Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(!menu());
    }

    void aLanguageWithOneSaysNothing() { QVERIFY(m_desk->named(u"text_title_fr"_s)->toolTip().isEmpty()); }

    void whatIsBeingComposedIsLeftAlone()
    {
        m_desk->type(u"text_title_fr"_s, u"motts de "_s);
        auto *line = qobject_cast<QLineEdit *>(m_desk->named(u"text_title_fr"_s));
        QInputMethodEvent composing(u"pa"_s, {});
        QCoreApplication::sendEvent(line, &composing);
        QTest::qWait(int(SpellHelp::pause.count()) + 100); // the pause has an end that nothing else tells of
        QCOMPARE(line->text(), u"motts de "_s);
        QInputMethodEvent more(u"pag"_s, {});
        QCoreApplication::sendEvent(line, &more);
        QInputMethodEvent done;
        done.setCommitString(u"page"_s);
        QCoreApplication::sendEvent(line, &done);
        QCOMPARE(line->text(), u"motts de page"_s);
        QCOMPARE(marked(u"text_title_fr"_s), QStringList{u"motts"_s});
    }

    /// How long a key takes is measured by packaging/benchmark; here, that what takes time does not come with the keys.
    void aLongTextIsLookedAtAfterThePauseAndInManyTurns()
    {
        Spelling spelling(m_desk->dictionaries);
        RecordChoices choices(*m_desk->reader, u"en"_s);
        ImageLoader images;
        LastValues last(*m_desk->reader);
        DeskContext context{m_desk->window->editor(), *m_desk->reader, choices, images, u"en"_s, {u"fr"_s}, last, {}};
        context.spelling = &spelling;
        QPlainTextEdit page;
        SpellHelp spelled(&page, u"fr"_s, context);
        page.setPlainText(u"lettre page mots sur la une les est et motts\n"_s.repeated(2000));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY_WITH_TIMEOUT(spelled.isSettled(), 20'000);
        QCOMPARE(spelled.wrong().size(), size_t(2000));
        QTest::keyClicks(&page, u"motts et motts "_s);
        QVERIFY(!spelled.isSettled());
        QCOMPARE(spelled.wrong().size(), size_t(2000)); // no key has looked
        const qsizetype lookedAtBefore = spelled.lookedAt();
        int turns = 0;
        QTimer between;
        connect(&between, &QTimer::timeout, this, [&] { turns += spelled.lookedAt() < lookedAtBefore; });
        between.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(spelled.isSettled(), 20'000);
        QCOMPARE(spelled.wrong().size(), size_t(2002));
        QVERIFY2(turns > 0, qPrintable(QString::number(turns))); // others have had theirs
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    DeskSpellingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deskspelling.moc"
