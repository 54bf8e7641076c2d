// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/boxlayer.h"
#include "curator/linemodel.h"
#include "curator/pagepane.h"
#include "studio.h"
#include "widgets/zoomview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QTreeView>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// A document transcribed page by page on the real window: words line by line in two languages, and where they stand.
class TranscriptionTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<StudioDesk> m_studio;

    static MultiText twoLines()
    {
        MultiText text;
        text.set(u"fa"_s, u"یک\nدو"_s, TextOrigin::Original, TextState::Reviewed);
        text.set(u"en"_s, u"one\ntwo"_s, TextOrigin::Translation, TextState::Reviewed);
        return text;
    }
    static std::vector<LineBox> twoBoxes() { return {{0.1, 0.1, 0.8, 0.1}, {0.1, 0.3, 0.8, 0.1}}; }
    [[nodiscard]] PagePane &pages() const { return m_studio->studio().pages(); }
    [[nodiscard]] QTreeView *view() const { return pages().view(); }
    [[nodiscard]] QLineEdit *line() const { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    void write(int row, int column) const
    {
        const QModelIndex index = pages().model().index(row, column);
        view()->setFocus();
        view()->setCurrentIndex(index);
        view()->edit(index);
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    [[nodiscard]] QString text(const QString &language) const { return m_studio->stored().transcript.text(language).replace(u'\n', u'|'); }

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<StudioDesk>();
        QVERIFY(m_studio->open());
    }
    void cleanup() { m_studio.reset(); }

    void aPageIsTranscribedLineByLineByKeys()
    {
        QVERIFY(m_studio->addPage(1) && m_studio->addPage(2) && m_studio->enter());
        pages().setLanguages(u"fa"_s, u"fr"_s);
        write(0, LineModel::SourceColumn);
        QVERIFY(line());
        QCOMPARE(line()->layoutDirection(), Qt::RightToLeft);
        type(u"می"_s);
        press(Qt::Key_Space, Qt::ShiftModifier);
        type(u"رود"_s);
        press(Qt::Key_Return); // goes on in a new line
        type(u"دو"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"fa"_s), u"می\u200cرود|دو"_s, 2000);
        QVERIFY(line()); // saving leaves the person where they are
        type(u"م"_s);
        press(Qt::Key_Up);
        QCOMPARE(view()->currentIndex().row(), 0);
        press(Qt::Key_Tab); // across to the translation
        QCOMPARE(view()->currentIndex().column(), int(LineModel::TranslationColumn));
        type(u"il va"_s);
        press(Qt::Key_Return);
        type(u"deuxième"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(text(u"fa"_s), u"می\u200cرود|دوم"_s);
        QCOMPARE(text(u"fr"_s), u"il va|deuxième"_s);
        QCOMPARE(m_studio->stored().transcript.in(u"fa")->origin, TextOrigin::Original);
        QCOMPARE(m_studio->stored().transcript.in(u"fr")->origin, TextOrigin::Translation);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(u"fr"_s), QString());
        QCOMPARE(pages().model().rowCount(), 2);
    }

    void pagesAreTurnedByKeysAndKeepWhatWasTyped()
    {
        QVERIFY(m_studio->addPage(1, twoLines()) && m_studio->addPage(2) && m_studio->addPage(3) && m_studio->enter());
        const MediumId first = pages().page();
        write(0, LineModel::SourceColumn);
        type(u"!"_s);
        press(Qt::Key_PageDown, Qt::AltModifier);
        QVERIFY(pages().page() != first);
        QVERIFY(text(u"fa"_s).contains(u'!'));
        view()->setFocus();
        press(Qt::Key_PageDown, Qt::AltModifier);
        press(Qt::Key_PageDown, Qt::AltModifier); // there is no fourth one
        QCOMPARE(m_studio->desk.reader->medium(pages().page())->page, 3);
        press(Qt::Key_PageUp, Qt::AltModifier);
        press(Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(pages().page(), first);
        QCOMPARE(pages().model().rowCount(), 2);
    }

    void linesAreSplitJoinedAndMovedWithTheirBoxesAndTranslations()
    {
        QVERIFY(m_studio->addPage(1, twoLines(), twoBoxes()) && m_studio->enter());
        write(0, LineModel::TranslationColumn);
        line()->setCursorPosition(2);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(u"en"_s), u"on|e|two"_s);
        QCOMPARE(text(u"fa"_s), u"یک||دو"_s);
        QCOMPARE(m_studio->stored().lines.size(), size_t(3));
        QCOMPARE(m_studio->stored().lines[1].y, 0.15);
        QVERIFY(line());
        line()->setCursorPosition(0);
        press(Qt::Key_Backspace); // as in any text
        QCOMPARE(text(u"en"_s), u"on e|two"_s);
        QCOMPARE(m_studio->stored().lines[0].height, 0.1);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(text(u"en"_s), u"two|on e"_s);
        QCOMPARE(text(u"fa"_s), u"دو|یک"_s);
        QCOMPARE(m_studio->stored().lines[0].y, 0.3);
        press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(u"fa"_s), u"دو"_s);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_studio->stored().transcript, twoLines());
        QCOMPARE(m_studio->stored().lines, twoBoxes());
    }

    void thePlaceOfALineIsDrawnWithTheKeyboard()
    {
        QVERIFY(m_studio->addPage(1, twoLines(), {twoBoxes()[0]}) && m_studio->enter());
        view()->setFocus();
        view()->setCurrentIndex(pages().model().index(1, LineModel::SourceColumn));
        press(Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), pages().boxes());
        press(Qt::Key_Down); // the first key puts it below the line above
        press(Qt::Key_Right);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_studio->stored().lines.size(), size_t(2), 2000);
        const LineBox box = m_studio->stored().lines[1];
        QCOMPARE(box, (LineBox{0.11, 0.209, 0.8, 0.11}));
        for (int i = 0; i < 200; ++i)
            press(Qt::Key_Left); // it stays on the page
        press(Qt::Key_Escape);
        QVERIFY(view()->hasFocus());
        QCOMPARE(m_studio->stored().lines[1].x, 0.0);
        press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(m_studio->stored().lines.size(), size_t(1));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_studio->stored().lines.size(), size_t(2));
    }

    void thePlaceOfALineIsDrawnMovedAndSizedWithTheMouse()
    {
        QVERIFY(m_studio->addPage(1, twoLines(), {twoBoxes()[0]}) && m_studio->enter());
        QTRY_VERIFY(pages().picture()->transform().isValid());
        const QRectF whole = pages().picture()->transform().contentRect();
        const auto at = [&whole](double x, double y) { return QPointF(whole.x() + x * whole.width(), whole.y() + y * whole.height()).toPoint(); };
        QTest::mouseClick(pages().picture(), Qt::LeftButton, {}, at(0.5, 0.15)); // a touch on a place chooses its line
        QCOMPARE(view()->currentIndex().row(), 0);
        view()->setCurrentIndex(pages().model().index(1, LineModel::SourceColumn));
        m_studio->deed("draw");
        BoxLayer *boxes = pages().boxes();
        const auto drag = [boxes](const QPoint &from, const QPoint &to) {
            QTest::mousePress(boxes, Qt::LeftButton, {}, from);
            QTest::mouseMove(boxes, (from + to) / 2);
            QTest::mouseMove(boxes, to);
            QTest::mouseRelease(boxes, Qt::LeftButton, {}, to);
        };
        const auto isAbout = [this](double x, double y, double width, double height) {
            const auto lines = m_studio->stored().lines;
            if (lines.size() < 2)
                return false;
            const LineBox &box = lines[1];
            return std::abs(box.x - x) < 0.01 && std::abs(box.y - y) < 0.01 && std::abs(box.width - width) < 0.02 && std::abs(box.height - height) < 0.02;
        };
        drag(at(0.8, 0.5), at(0.2, 0.4)); // from any corner
        QVERIFY(isAbout(0.2, 0.4, 0.6, 0.1));
        drag(at(0.5, 0.45), at(0.6, 0.55));
        QVERIFY(isAbout(0.3, 0.5, 0.6, 0.1));
        drag(at(0.3, 0.55), at(0.4, 0.55));
        QVERIFY(isAbout(0.4, 0.5, 0.5, 0.1));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isAbout(0.3, 0.5, 0.6, 0.1));
    }

    void statesAreSaidPerLanguageAndFollowTheSource()
    {
        QVERIFY(m_studio->addPage(1, twoLines()) && m_studio->enter());
        write(0, LineModel::SourceColumn);
        type(u"!"_s);
        QVERIFY(pages().save());
        QCOMPARE(m_studio->stored().transcript.in(u"fa")->state, TextState::Draft);
        QCOMPARE(m_studio->stored().transcript.in(u"en")->state, TextState::Stale);
        QStringList told;
        for (auto *chip : m_studio->studio().findChildren<QToolButton *>(u"chip"_s)) {
            if (chip->isVisible())
                told += chip->text();
        }
        QVERIFY2(told.contains(u"the source changed"_s), qPrintable(told.join(u", "_s)));
    }

    void pastedLinesGoLineByLineAndTooMuchIsRefused()
    {
        QVERIFY(m_studio->addPage(1) && m_studio->enter());
        pages().setLanguages(u"fa"_s, u"fr"_s);
        write(0, LineModel::TranslationColumn);
        QGuiApplication::clipboard()->setText(u"un\r\ndeux\n\ntrois"_s);
        line()->paste();
        QTRY_COMPARE(text(u"fr"_s), u"un|deux||trois"_s);
        write(1, LineModel::TranslationColumn);
        QGuiApplication::clipboard()->setText(QString(1024 * 1024, u'a'));
        line()->paste();
        QVERIFY(!pages().save());
        QVERIFY2(pages().said().contains(u"characters long"_s), qPrintable(pages().said()));
        QCOMPARE(text(u"fr"_s), u"un|deux||trois"_s);
        QVERIFY(line());
        line()->selectAll();
        type(u"2"_s);
        QVERIFY(pages().save());
        QCOMPARE(text(u"fr"_s), u"un|2||trois"_s);
    }

    void hiddenCharactersAndArabicLettersAreOfferedToBeMended()
    {
        QVERIFY(m_studio->addPage(1) && m_studio->enter());
        pages().setLanguages(u"fa"_s, u"fr"_s);
        write(0, LineModel::SourceColumn);
        type(u"كي\u202E"_s);
        QVERIFY(!pages().save());
        QCOMPARE(text(u"fa"_s), QString());
        QToolButton *offer = m_studio->seen(u"Take out what nobody can see"_s);
        QVERIFY(offer);
        offer->click();
        QCOMPARE(text(u"fa"_s), u"كي"_s);
        offer = m_studio->seen(u"Change ي and ك to ی and ک"_s);
        QVERIFY(offer);
        offer->click();
        QCOMPARE(text(u"fa"_s), u"کی"_s);
        QVERIFY(!offer->isVisible());
    }

    void whatSomebodyElseWroteMeanwhileIsNotWrittenOver()
    {
        QVERIFY(m_studio->addPage(1, twoLines()) && m_studio->enter());
        write(0, LineModel::SourceColumn);
        type(u"x"_s);
        Medium theirs = m_studio->stored();
        theirs.transcript.set(u"fa"_s, u"theirs"_s, TextOrigin::Original, TextState::Draft);
        QVERIFY(m_studio->desk.catalogue->update(theirs));
        QVERIFY(!pages().save());
        QCOMPARE(text(u"fa"_s), u"theirs"_s);
        QVERIFY(pages().model().lines().text(0, u"fa"_s).contains(u'x'));
    }

    void everythingIsReachedByTabAndHasAName()
    {
        QVERIFY(m_studio->addPage(1, twoLines(), twoBoxes()) && m_studio->addPage(2) && m_studio->enter());
        m_studio->deed("draw");
        QSet<QWidget *> reached;
        for (int step = 0; step < 80; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        QStringList faults;
        for (QWidget *widget : m_studio->studio().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->objectName().startsWith(u"qt_"_s) || (widget->focusPolicy() & Qt::TabFocus) == 0
                || widget->window() != m_studio->desk.window.get())
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                faults += u"no name: "_s + name;
            if (!reached.contains(widget) && !widget->focusProxy())
                faults += u"not reached: "_s + name;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theModelKeepsItsPromises()
    {
        LineModel model(u"en"_s);
        QAbstractItemModelTester tester(&model);
        TranscriptLines lines;
        lines.insert(0);
        lines.insert(1);
        model.setLines(lines);
        QVERIFY(!model.flags(model.index(0, LineModel::SourceColumn)).testFlag(Qt::ItemIsEditable)); // in which language?
        model.setLanguages(u"fa"_s, u"fr"_s);
        QVERIFY(model.setData(model.index(1, LineModel::TranslationColumn), u"deux"_s, Qt::EditRole));
        QCOMPARE(model.lines().text(1, u"fr"_s), u"deux"_s);
        model.setReadOnly(true);
        QVERIFY(!model.flags(model.index(0, LineModel::SourceColumn)).testFlag(Qt::ItemIsEditable));
    }
};

QTEST_MAIN(TranscriptionTest)
#include "tst_transcription.moc"
