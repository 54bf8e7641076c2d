// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cuemodel.h"
#include "curator/cuepane.h"
#include "curator/pagepane.h"
#include "media/cuetime.h"
#include "studio.h"
#include "widgets/videoview.h"

#include <QAccessible>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QSpinBox>
#include <QTextBlock>
#include <QTreeView>

#include <algorithm>
#include <ctime>

using namespace vitrine;
using namespace vitrine::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Subtitles written, timed, translated and imported on the real window.
class SubtitlesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<StudioDesk> m_studio;

    static Track track(const QString &language, const QString &cues, TextOrigin origin = TextOrigin::Original)
    {
        return {TrackKind::Subtitles, language, u"WEBVTT\n\n"_s + cues, origin, TextState::Reviewed};
    }
    static Track french()
    {
        return track(u"fr"_s, u"1\n00:00:01.000 --> 00:00:03.000\nBonjour\n\n2\n00:00:04.000 --> 00:00:06.000\nla lumière entre\n\n"
                              "3\n00:00:08.000 --> 00:00:10.000\nElle part\n"_s);
    }
    [[nodiscard]] CuePane &cues() const { return m_studio->studio().cues(); }
    [[nodiscard]] QTreeView *view() const { return cues().view(); }
    [[nodiscard]] QPlainTextEdit *words() const { return m_studio->part<QPlainTextEdit>("cueWords"); }
    [[nodiscard]] QLineEdit *start() const { return m_studio->part<QLineEdit>("cueStart"); }
    /// The cues of a track as they are stored: "1000-3000 Bonjour".
    [[nodiscard]] QString storedCues(size_t index = 0) const
    {
        const Medium medium = m_studio->stored();
        if (index >= medium.tracks.size())
            return {};
        QStringList lines;
        const auto subtitles = readWebVtt(medium.tracks[index].webvtt.toUtf8());
        for (const Cue &cue : subtitles ? subtitles->cues : QList<Cue>())
            lines += u"%1-%2 %3"_s.arg(cue.start.count()).arg(cue.end.count()).arg(cue.plainText().replace(u'\n', u'|'));
        return lines.join(u", "_s);
    }
    void go(int row) const { view()->setCurrentIndex(cues().model().index(row, 0)); }
    static void type(QWidget *into, const QString &text)
    {
        into->setFocus();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    [[nodiscard]] QString file(const char *name, const QByteArray &bytes) const
    {
        QFile target(m_studio->desk.folder.filePath(QString::fromLatin1(name)));
        return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() ? target.fileName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<StudioDesk>();
        QVERIFY(m_studio->open());
    }
    void cleanup() { m_studio.reset(); }

    void subtitlesAreMadeByKeysAlone()
    {
        QVERIFY(m_studio->addFilm());
        QCOMPARE(cues().model().rowCount(), 0);
        cues().begin(u"fr"_s, -1);
        m_studio->player().seek(1s);
        view()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), words());
        type(words(), u"Bonjour"_s);
        m_studio->player().seek(2500ms);
        press(Qt::Key_F8);
        QCOMPARE(storedCues(), u"1000-2500 Bonjour"_s);
        m_studio->player().seek(1200ms);
        press(Qt::Key_F7);
        QCOMPARE(storedCues(), u"1200-2500 Bonjour"_s);
        m_studio->player().seek(2s); // within: the new one comes after it
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(storedCues(), u"1200-2500 Bonjour, 2583-4583 "_s);
        press(Qt::Key_F6);
        QCOMPARE(m_studio->player().position(), 2583ms);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(cues().row(), 0);
        QCOMPARE(words()->toPlainText(), u"Bonjour"_s);
        press(Qt::Key_F5);
        QCOMPARE(m_studio->player().state(), PlayerState::Playing);
        press(Qt::Key_F5);
        press(Qt::Key_F3);
        QCOMPARE(m_studio->player().position(), 1583ms);
        press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(storedCues(), u"2583-4583 "_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(storedCues(), u"1000-2500 Bonjour"_s);
        QCOMPARE(words()->toPlainText(), u"Bonjour"_s);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(storedCues(), u"1200-2500 Bonjour"_s);
        QCOMPARE(m_studio->desk.reader->history(anyId(m_studio->medium))->back().who, u"Curator 01"_s);
    }

    void whatIsTypedIsSavedByItselfAndKeepsWhatTheFileHadElse()
    {
        QVERIFY(m_studio->addFilm({track(u"fr"_s, u"STYLE\n::cue { color: lime }\n\nNOTE first\n\na\n00:00:01.000 --> 00:00:03.000 line:0 region:x\n<i>Bon</i>\n"_s)}));
        type(words(), u"x"_s);
        QTRY_VERIFY_WITH_TIMEOUT(storedCues().contains(u'x'), 2000);
        QCOMPARE(m_studio->stored().tracks[0].webvtt,
                 u"WEBVTT\n\nSTYLE\n::cue { color: lime }\n\nNOTE first\n\na\n00:00:01.000 --> 00:00:03.000 line:0 region:x\nx<i>Bon</i>\n"_s);
        QCOMPARE(m_studio->stored().tracks[0].state, TextState::Draft);
    }

    void theTimesAreTypedAndMovedWithArrowKeys()
    {
        QVERIFY(m_studio->addFilm({french()}));
        go(1);
        start()->setFocus();
        start()->selectAll();
        QTest::keyClicks(start(), u"3.5"_s);
        press(Qt::Key_Up);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(storedCues(), u"1000-3000 Bonjour, 3600-6000 la lumière entre, 8000-10000 Elle part"_s);
        start()->selectAll();
        QTest::keyClicks(start(), u"soon"_s);
        QVERIFY(start()->property("problem").toBool());
        words()->setFocus();
        QCOMPARE(cueTimeFrom(start()->text()).value_or(0ms), 3600ms);
        start()->setFocus();
        start()->selectAll();
        QTest::keyClicks(start(), u"9"_s); // past the third: it goes behind it
        QCOMPARE(cues().row(), 2);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(storedCues().endsWith(u"8000-10000 Elle part, 9000-6000 la lumière entre"_s));
    }

    void cuesAreSplitJoinedAndShiftedInOneStepEach()
    {
        QVERIFY(m_studio->addFilm({french()}));
        go(1);
        words()->setFocus();
        QTextCursor cursor = words()->textCursor();
        cursor.setPosition(int(u"la lumière"_s.size()));
        words()->setTextCursor(cursor);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(storedCues(), u"1000-3000 Bonjour, 4000-5250 la lumière, 5250-6000 entre, 8000-10000 Elle part"_s);
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(storedCues(), u"1000-3000 Bonjour, 4000-6000 la lumière|entre, 8000-10000 Elle part"_s);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(storedCues(), u"1000-3000 Bonjour, 4100-6100 la lumière|entre, 8000-10000 Elle part"_s);
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(storedCues(), u"1000-3000 Bonjour, 4000-6000 la lumière|entre, 7900-9900 Elle part"_s);
        press(Qt::Key_F9);
        auto *by = m_studio->part<QSpinBox>("shiftBy");
        QVERIFY(by->hasFocus());
        by->setValue(-60000);
        m_studio->part<QComboBox>("shiftWhich")->setCurrentIndex(2);
        m_studio->part<QToolButton>("shiftGo")->click();
        QCOMPARE(storedCues(), u"0-2000 Bonjour, 3000-5000 la lumière|entre, 6900-8900 Elle part"_s);
        QVERIFY(!cues().said().isEmpty());
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(storedCues(), u"1000-3000 Bonjour, 4000-6000 la lumière entre, 8000-10000 Elle part"_s);
    }

    void theFilmShowsTheCueAsVisitorsWill()
    {
        QVERIFY(m_studio->addFilm({french()}));
        go(1);
        QTRY_COMPARE(m_studio->player().position(), 4s); // the film follows the table
        QCOMPARE(m_studio->studio().film().view()->currentCues().value(0).plainText(), u"la lumière entre"_s);
        words()->selectAll();
        type(words(), u"Elle vient"_s);
        QCOMPARE(m_studio->studio().film().view()->currentCues().value(0).plainText(), u"Elle vient"_s);
        m_studio->player().seek(9s);
        QCOMPARE(cues().model().index(2, CueModel::NumberColumn).data().toString().left(1), u"•"_s);
        QVERIFY(m_studio->studio().film().isVisible());
        m_studio->player().play();
        m_studio->desk.showTab(u"tab_history"_s);
        QVERIFY(m_studio->player().state() != PlayerState::Playing);
    }

    void aTranslationIsWrittenBesideItsSourceCueByCue()
    {
        QVERIFY(m_studio->addFilm({french()}));
        cues().begin(u"fa"_s, 0);
        QCOMPARE(storedCues(1), u"1000-3000 , 4000-6000 , 8000-10000 "_s);
        QCOMPARE(m_studio->stored().tracks[1].origin, TextOrigin::Translation);
        QCOMPARE(m_studio->part<QPlainTextEdit>("cueBeside")->toPlainText(), u"Bonjour"_s);
        QCOMPARE(words()->layoutDirection(), Qt::RightToLeft);
        type(words(), u"می"_s);
        QTest::keyClick(words(), Qt::Key_Space, Qt::ShiftModifier);
        type(words(), u"آيد"_s);
        QVERIFY(words()->toPlainText().contains(QChar(0x200C)));
        auto *offer = m_studio->seen(u"Change ي and ك to ی and ک"_s);
        QVERIFY(offer);
        offer->click();
        QVERIFY(cues().save());
        QVERIFY(storedCues(1).startsWith(u"1000-3000 می\u200cآید"_s));
        // The source changes: the translation says so.
        cues().chooseTrack(0);
        type(words(), u"!"_s);
        QVERIFY(cues().save());
        QCOMPARE(m_studio->stored().tracks[1].state, TextState::Stale);
    }

    void whatIsHardToReadIsToldBesideTheCue()
    {
        QVERIFY(m_studio->addFilm({french()}, 9000));
        QVERIFY(cues().model().index(2, CueModel::FindingsColumn).data().toString().contains(u"after the film"_s));
        go(0);
        const auto told = [this] { return words()->accessibleDescription(); };
        QCOMPARE(told(), QString());
        type(words(), u"Bonjour à toutes et à tous, et bienvenue dans cette salle"_s);
        QVERIFY2(told().contains(u"too fast"_s) && told().contains(u"64 characters"_s), qPrintable(told()));
        QVERIFY(cues().model().index(0, 0).data(CueModel::GraveRole).toBool());
        QVERIFY(cues().model().faultyCount() >= 2);
    }

    void hiddenCharactersAndEndlessTextsAreToldAndNotSaved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("override") << u"a\u202Eb"_s;
        QTest::newRow("control") << QString(u"a\u0007b"_s);
        QTest::newRow("megabyte") << QString(1024 * 1024, u'a');
    }
    void hiddenCharactersAndEndlessTextsAreToldAndNotSaved()
    {
        QFETCH(QString, text);
        QVERIFY(m_studio->addFilm({french()}));
        const QString before = storedCues();
        words()->setFocus();
        QGuiApplication::clipboard()->setText(text);
        words()->selectAll();
        words()->paste();
        QVERIFY(!words()->accessibleDescription().isEmpty());
        QVERIFY(!m_studio->desk.window->save());
        QCOMPARE(storedCues(), before);
        go(1); // what cannot be saved is not left behind
        QTRY_COMPARE(cues().row(), 0);
        words()->selectAll();
        type(words(), u"Salut"_s);
        QVERIFY(m_studio->desk.window->save());
        QVERIFY(storedCues().startsWith(u"1000-3000 Salut"_s));
    }

    void aFileIsImportedInOneStepAndItsLossesNamed()
    {
        QVERIFY(m_studio->addFilm({french()}));
        const QString before = storedCues();
        cues().importFile(file("a.srt", "1\r\n00:00:01,000 --> 00:00:02,000\r\n<font color=red>\xc9t\xe9</font>\r\n\r\n"
                                        "2\r\n00:00:05,000 --> 00:00:06,000\r\n{\\an8}fin\r\n"), u"fr"_s);
        QCOMPARE(storedCues(), u"1000-2000 Été, 5000-6000 fin"_s);
        for (const char *word : {"2 subtitle", "undo", "Windows-1252", "font or colour", "place"})
            QVERIFY2(cues().said().contains(QString::fromLatin1(word)), qPrintable(cues().said()));
        cues().importFile(file("b.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n\xe2\x80\xaa" "a\xe2\x80\xac\n"), u"en"_s);
        QCOMPARE(storedCues(1), u"1000-2000 a"_s);
        QVERIFY2(cues().said().contains(u"nobody can see"_s), qPrintable(cues().said()));
        const QString out = m_studio->desk.folder.filePath(u"out.vtt"_s);
        cues().exportFile(out);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), m_studio->stored().tracks[1].webvtt.toUtf8());
        view()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(storedCues(), before);
        QCOMPARE(m_studio->stored().tracks.size(), size_t(1));
    }

    void whatIsNoSubtitlesChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray binary;
        for (int i = 0; i < 60000; ++i)
            binary += char((i * 131 + i / 7) % 256);
        QTest::newRow("binary") << binary;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a megabyte") << QByteArray("WEBVTT\n\n") + QByteArray(1024 * 1024, 'a');
        QByteArray many = "WEBVTT\n";
        for (int i = 0; i < 5001; ++i)
            many += "\n00:01.000 --> 00:02.000\na\n";
        QTest::newRow("too many") << many;
    }
    void whatIsNoSubtitlesChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(m_studio->addFilm({french()}));
        const Medium before = m_studio->stored();
        cues().importFile(file("x.srt", bytes), u"fr"_s);
        QCOMPARE(m_studio->stored(), before);
        QVERIFY2(cues().said().contains(u"x.srt"_s), qPrintable(cues().said()));
        cues().importFile(m_studio->desk.folder.filePath(u"absent.srt"_s), u"fr"_s);
        QVERIFY2(cues().said().contains(u"absent.srt"_s), qPrintable(cues().said()));
    }

    void aTrackThatIsBrokenInTheCatalogueIsToldAndKept()
    {
        Track broken = french();
        broken.webvtt = u"no subtitles"_s;
        QVERIFY(m_studio->addFilm({broken, track(u"en"_s, u"00:01.000 --> 00:02.000\na\n"_s, TextOrigin::Translation)}));
        QVERIFY(!cues().said().isEmpty());
        QVERIFY(m_studio->desk.window->save());
        QCOMPARE(m_studio->stored().tracks[0].webvtt, u"no subtitles"_s);
    }

    void whatSomebodyElseWroteMeanwhileIsNotWrittenOver()
    {
        QVERIFY(m_studio->addFilm({french()}));
        type(words(), u"x"_s);
        Medium theirs = m_studio->stored();
        theirs.tracks[0].webvtt += u"\n00:00:20.000 --> 00:00:21.000\ntheirs\n"_s;
        QVERIFY(m_studio->desk.catalogue->update(theirs));
        QVERIFY(!cues().save());
        QVERIFY(storedCues().endsWith(u"theirs"_s));
        QVERIFY(cues().said().contains(u"Somebody else"_s));
        QVERIFY(words()->toPlainText().startsWith(u'x'));
    }

    void theTranscriptStandsBesideTheFilm()
    {
        QVERIFY(m_studio->addFilm({french()}));
        for (auto *tab : m_studio->studio().findChildren<QAbstractButton *>()) {
            if (tab->property("part").toString() == u"transcript")
                tab->click();
        }
        auto *text = m_studio->part<QPlainTextEdit>("text_transcript_fr");
        QVERIFY(text && text->isVisible() && !words()->isVisible());
        QVERIFY(m_studio->studio().film().isVisible());
        type(text, u"Une voix."_s);
        QVERIFY(m_studio->desk.window->save());
        QCOMPARE(m_studio->stored().transcript.text(u"fr"), u"Une voix."_s);
        QCOMPARE(m_studio->stored().transcript.in(u"fr")->state, TextState::Draft);
        press(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(!m_studio->studio().isVisible());
        QCOMPARE(m_studio->player().state(), PlayerState::Empty);
        QVERIFY(m_studio->desk.window->preview().isVisible());
    }

    void everythingIsReachedByTabAndHasAName()
    {
        QVERIFY(m_studio->addFilm({french(), track(u"en"_s, u"00:01.000 --> 00:02.000\na\n"_s, TextOrigin::Translation)}));
        cues().setBeside(1);
        view()->setFocus();
        QSet<QWidget *> reached;
        for (int step = 0; step < 80; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        QStringList faults;
        for (QWidget *widget : m_studio->studio().findChildren<QWidget *>()) {
            const bool isPart = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QSpinBox *>(widget->parentWidget());
            if (!widget->isVisible() || !widget->isEnabled() || isPart || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->window() != m_studio->desk.window.get())
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                faults += u"no name: "_s + name;
            if (!reached.contains(widget) && widget->focusProxy() == nullptr)
                faults += u"not reached: "_s + name;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theModelKeepsItsPromisesOverEveryDeed()
    {
        CueModel model(u"en"_s);
        QAbstractItemModelTester tester(&model);
        VttFile track;
        for (int i = 0; i < 20; ++i)
            track.cues.append(VttCue{{}, {}, std::chrono::seconds(i), std::chrono::seconds(i + 1), {}, u"a"_s});
        model.setFile(track, u"fr"_s, 30s);
        VttCue cue = model.cues()[3];
        cue.start = 11500ms;
        QCOMPARE(model.put(3, cue), 11);
        cue.start = 0ms;
        QCOMPARE(model.put(11, cue), 1);
        auto cues = model.cues();
        cues.remove(4, 3);
        model.setCues(cues);
        cues.insert(2, cue);
        model.setCues(cues);
        QCOMPARE(model.rowCount(), 18);
        QCOMPARE(model.played().cues.size(), 18);
        model.setCues({});
        QCOMPARE(model.faultyCount(), 0);
    }

    void fiveThousandCuesStayQuick()
    {
        QString many;
        for (int i = 0; i < 5000; ++i)
            many += u"%1 --> %2\nLa lumière entre par la fenêtre\nde gauche, numéro %3.\n\n"_s
                        .arg(cueTimeText(i * 3000ms, QLocale::c()).prepend(u'0'), cueTimeText(i * 3000ms + 2500ms, QLocale::c()).prepend(u'0')).arg(i);
        QVERIFY(m_studio->addFilm({track(u"fr"_s, many)}, 5000 * 3000));
        QCOMPARE(cues().model().rowCount(), 5000);
        go(2500);
        words()->setFocus();
        QCoreApplication::sendPostedEvents(); // the window stands before one types
        QList<double> keys;
        for (int i = 0; i < 60; ++i) {
            const std::clock_t before = std::clock();
            QTest::sendKeyEvent(QTest::Click, words(), Qt::Key_unknown, QString(QChar(u'a' + i % 26)), Qt::NoModifier);
            QCoreApplication::sendPostedEvents();
            keys += double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        }
        std::sort(keys.begin(), keys.end());
        const std::clock_t before = std::clock();
        QVERIFY(cues().save());
        const double saving = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        qInfo("5,000 cues: a key %.1f ms (half), %.1f ms (worst), saving %.0f ms", keys[30], keys.last(), saving);
        QVERIFY2(keys[57] < 16, qPrintable(QString::number(keys[57])));
    }
};

QTEST_MAIN(SubtitlesTest)
#include "tst_subtitles.moc"
