// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/storeroomdesk.h"
#include "printdesk.h"

#include <QFileDialog>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// What goes out are the pages that are seen, once, and those alone; on the real window.
class ArchivePrintGuardsTest final : public QObject, private PrintDesk {
    Q_OBJECT
private:
    [[nodiscard]] QString said() const { return m_desk->window->said().remove(QChar(0x2068)).remove(QChar(0x2069)); }
    [[nodiscard]] QListWidget *printers() const { return pane().findChild<QListWidget *>(u"printers"_s); }
    [[nodiscard]] QSpinBox *page(const char *name) const { return pane().findChild<QSpinBox *>(QString::fromLatin1(name)); }
    [[nodiscard]] QRadioButton *somePages() const { return pane().findChild<QRadioButton *>(u"somePages"_s); }
    [[nodiscard]] QLabel *turnedRange() const
    {
        for (auto *label : pane().findChildren<QLabel *>()) {
            if (label->property("says").toString() == u"turnedRange")
                return label;
        }
        return nullptr;
    }
    [[nodiscard]] bool askForPrinter() const
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return printers()->isVisible() && printers()->count() == 2; }, 20'000);
    }
    void type(QSpinBox *box, int number) const
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(number));
    }
    /// Pages are painted while the next events are awaited: what is ordered now waits for its turn.
    void beginToPaint() const { pane().run().want(PreviewRun::Use::Thumbnail, {0, 1, 2}, 200); }
    [[nodiscard]] bool changeTitle(Catalogue &catalogue, const QString &title) const
    {
        Item item = *m_desk->reader->item(*m_desk->reader->itemByNumber(u"N-1"_s));
        item.title.set(u"en"_s, title, TextOrigin::Original, TextState::Reviewed);
        return catalogue.update(item).has_value();
    }
    /// As another program would, which says nothing.
    [[nodiscard]] bool changeTitleElsewhere(const QString &title) const
    {
        const auto other = m_desk->catalogue->beside()();
        return other && changeTitle(**other, title);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeWhole()); }
    void init() { QVERIFY(begin()); }
    void cleanup() { m_desk.reset(); }

    // ---- what is not seen any more

    void pagesOfAListThatIsEmptyNowDoNotGoOut_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : {u"savePdf"_s, u"dialog"_s, u"key"_s, u"printer"_s, u"pdfInstead"_s})
            QTest::newRow(qPrintable(way)) << way;
    }
    void pagesOfAListThatIsEmptyNowDoNotGoOut()
    {
        QFETCH(QString, way);
        QVERIFY(openPrint());
        QVERIFY(pages().count() > 1); // which were there to be printed
        QVERIFY(askForPrinter());
        QVERIFY(filtered(u"kind:video"_s));
        QVERIFY2(pane().problem().contains(u"no entry to print"_s), qPrintable(pane().problem()));
        QVERIFY(!pane().run().isOpen());
        if (way == u"savePdf")
            pane().savePdf(out(u"old.pdf"_s));
        else if (way == u"dialog")
            pane().askForPdf();
        else if (way == u"key")
            QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier);
        else
            button(way == u"printer" ? "sendToPrinter" : "pdfInstead")->click();
        QVERIFY2(said().contains(u"no entry to print"_s), qPrintable(said()));
        QVERIFY(settled());
        QVERIFY(!QFileInfo::exists(out(u"old.pdf"_s)));
        QVERIFY(!pane().findChild<QFileDialog *>(u"pdfDialog"_s));
        QVERIFY(!printers()->isVisible());
        QVERIFY(m_printers->orders().empty());
        QCOMPARE(notes(), QStringList());
    }

    void pagesThatAreMadeAnewDoNotGoOutYet()
    {
        QVERIFY(openPrint());
        pane().findChild<QComboBox *>(u"printPaper"_s)->setCurrentText(u"A6"_s);
        pane().savePdf(out(u"early.pdf"_s));
        QVERIFY2(said().contains(u"made anew"_s) && said().contains(u"nothing was printed or written"_s), qPrintable(said()));
        QVERIFY(settled());
        QVERIFY(!QFileInfo::exists(out(u"early.pdf"_s)));
        QVERIFY(saved(out(u"early.pdf"_s)));
    }

    void sheetsOfTheStoreRoomAreOfTheWholeList_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("entries");
        QTest::newRow("box labels") << u"box-labels"_s << many;
        QTest::newRow("contents") << u"contents"_s << many;
        QTest::newRow("register") << u"register"_s << 0;
    }
    void sheetsOfTheStoreRoomAreOfTheWholeList()
    {
        QFETCH(QString, sheet);
        QFETCH(int, entries);
        m_desk->clickBox(0);
        m_desk->clickBox(2);
        QVERIFY(openPrint());
        pane().findChild<QRadioButton *>(u"printChosen"_s)->click();
        QVERIFY(settled());
        QVERIFY(pane().choices().isOfChosen());
        QTest::keyClick(&pages(), Qt::Key_Escape);
        Q_EMIT m_desk->window->storeRoom().sheetAsked(sheet, {});
        QVERIFY(pane().isVisible() && settled());
        QVERIFY(!pane().choices().isOfChosen());
        QVERIFY2(pane().problem().isEmpty(), qPrintable(pane().problem()));
        QVERIFY2(toldLosses().startsWith(u"%1 entries on"_s.arg(entries)), qPrintable(toldLosses()));
        QCOMPARE(m_desk->model().chosen().size(), 2); // in the list they stay chosen
    }

    // ---- once, and seen

    void anOrderThatWaitsIsSeenAndTakenOnce()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        QSignalSpy written(&pane().run(), &PreviewRun::written);
        beginToPaint();
        pane().savePdf(out(u"first.pdf"_s));
        QCOMPARE(pane().run().deed(), PreviewRun::Deed::Writing); // though it has not begun
        QVERIFY(pane().isGivingOut() && !pane().isSettled());
        QVERIFY(pane().findChild<QPushButton *>(u"stopPrint"_s)->isVisible());
        QVERIFY(!button("choosePrinter")->isEnabled() && !button("savePdf")->isEnabled() && !pane().choices().isEnabled());
        pane().savePdf(out(u"second.pdf"_s));
        QVERIFY2(said().contains(u"on their way already"_s), qPrintable(said()));
        m_desk->window->close();
        QVERIFY(m_desk->window->isVisible());
        QVERIFY2(said().contains(u"on their way"_s), qPrintable(said()));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
        QVERIFY(settled());
        QCOMPARE(written.size(), 1);
        QVERIFY(QFileInfo::exists(out(u"first.pdf"_s)) && !QFileInfo::exists(out(u"second.pdf"_s)));
        QVERIFY(m_desk->window->close());
    }

    void pressedTwiceItIsPrintedOnce()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        QVERIFY(askForPrinter());
        QSignalSpy printed(&pane().run(), &PreviewRun::printed);
        beginToPaint();
        QAbstractButton *send = button("sendToPrinter");
        Q_EMIT send->clicked();
        Q_EMIT send->clicked(); // however fast
        QVERIFY(!send->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 20'000);
        QVERIFY(settled());
        QCOMPARE(m_printers->orders().size(), size_t(1));
        QCOMPARE(notes(), QStringList{u"print list Depot"_s});
    }

    void anOrderThatWaitsIsStoppedAndSaysSo_data()
    {
        QTest::addColumn<bool>("isPrint");
        QTest::addColumn<QString>("words");
        QTest::newRow("a PDF") << false << u"no PDF was written"_s;
        QTest::newRow("a print") << true << u"nothing was given to the printer"_s;
    }
    void anOrderThatWaitsIsStoppedAndSaysSo()
    {
        QFETCH(bool, isPrint);
        QFETCH(QString, words);
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        QVERIFY(askForPrinter());
        beginToPaint();
        if (isPrint)
            button("sendToPrinter")->click();
        else
            pane().savePdf(out(u"stopped.pdf"_s));
        pane().findChild<QPushButton *>(u"stopPrint"_s)->click();
        QVERIFY2(said().contains(words), qPrintable(said()));
        QVERIFY(!pane().isGivingOut());
        QVERIFY(settled());
        QVERIFY(!QFileInfo::exists(out(u"stopped.pdf"_s)));
        QVERIFY(m_printers->orders().empty());
        QVERIFY(saved(out(u"stopped.pdf"_s))); // and it goes on
    }

    void aChangeTakesAnOrderThatWaitsBack()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        beginToPaint();
        pane().savePdf(out(u"changed.pdf"_s));
        pane().takeChange();
        QVERIFY2(said().contains(u"changed meanwhile"_s) && said().contains(u"no PDF was written"_s), qPrintable(said()));
        QVERIFY(settled());
        QVERIFY(!QFileInfo::exists(out(u"changed.pdf"_s)));
        QVERIFY(pane().problem().isEmpty());
    }

    void aChangeThatCameTooLateIsNotToldOfTheNextStop()
    {
        m_printers->hangs = m_printers->isDeaf = true;
        QVERIFY(openPrint());
        QVERIFY(askForPrinter());
        QSignalSpy printed(&pane().run(), &PreviewRun::printed);
        QSignalSpy failed(&pane().run(), &PreviewRun::failed);
        button("sendToPrinter")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_printers->asked.load(), 1, 20'000);
        QVERIFY(changeTitle(*m_desk->catalogue, u"Another"_s));
        QTRY_VERIFY(!pane().isSettled());
        m_printers->hangs = false;
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 20'000); // it was printed all the same
        QVERIFY2(said().contains(u"given to the printer Depot"_s), qPrintable(said()));
        QVERIFY(settled());
        m_printers->hangs = true;
        m_printers->isDeaf = false;
        QVERIFY(askForPrinter());
        button("sendToPrinter")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_printers->asked.load(), 2, 20'000);
        pane().findChild<QPushButton *>(u"stopPrint"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(said(), u"Stopped: nothing was given to the printer."_s);
    }

    // ---- what is told

    void whatThePagesDoNotSayIsToldOfWhatWentOut_data()
    {
        QTest::addColumn<bool>("isPrint");
        QTest::addColumn<QString>("first");
        QTest::newRow("a PDF") << false << u"The PDF is written"_s;
        QTest::newRow("a print") << true << u"The pages were given to the printer"_s;
    }
    void whatThePagesDoNotSayIsToldOfWhatWentOut()
    {
        QFETCH(bool, isPrint);
        QFETCH(QString, first);
        QVERIFY(openPrint());
        QVERIFY(toldLosses().contains(u"Recorded, but not on this sheet"_s));
        const QString seen = toldLosses();
        if (isPrint) {
            QVERIFY(askForPrinter());
            button("sendToPrinter")->click();
            QTRY_COMPARE_WITH_TIMEOUT(m_printers->orders().size(), size_t(1), 20'000);
            QVERIFY(settled());
        } else {
            QVERIFY(saved(out(u"told.pdf"_s)));
        }
        QVERIFY2(toldLosses().startsWith(first), qPrintable(toldLosses()));
        QVERIFY2(toldLosses().endsWith(seen), qPrintable(toldLosses())); // all of it, below
        QVERIFY(pane().losses().isVisible());
    }

    // ---- the range

    void aRangeThatWasTypedStaysAsFarAsThereArePages()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        const int count = pages().count();
        QVERIFY(count >= 4);
        QVERIFY(askForPrinter());
        somePages()->click();
        type(page("fromPage"), 2);
        type(page("toPage"), 4);
        QSignalSpy opened(&pane().run(), &PreviewRun::opened);
        QVERIFY(changeTitle(*m_desk->catalogue, u"Another"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 20'000);
        QVERIFY(settled());
        QVERIFY(somePages()->isChecked());
        QCOMPARE(page("fromPage")->value(), 2);
        QCOMPARE(page("toPage")->value(), 4);
        QVERIFY(filtered(u"kind:document"_s)); // fewer
        const int fewer = pages().count();
        QVERIFY(fewer < 4);
        QVERIFY(somePages()->isChecked());
        QCOMPARE(page("toPage")->value(), fewer);
        QCOMPARE(page("fromPage")->value(), std::min(2, fewer));
        QVERIFY(filtered(QString()));
        QCOMPARE(page("fromPage")->value(), 2);
        QCOMPARE(page("toPage")->value(), 4);
        button("sendToPrinter")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_printers->orders().size(), size_t(1), 20'000);
        QVERIFY(settled());
        QCOMPARE(m_printers->orders()[0].from, 2);
        QCOMPARE(m_printers->orders()[0].to, 4);
        QCOMPARE(said(), u"Pages 2 to 4 were given to the printer Depot."_s);
        QVERIFY(askForPrinter());
        QVERIFY(!somePages()->isChecked()); // printed: all are proposed again
    }

    void aRangeTypedBackwardsIsTurnedRoundAndSaidSo_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("note");
        QTest::newRow("forwards") << 2 << 4 << 2 << 4 << QString();
        QTest::newRow("backwards") << 4 << 2 << 2 << 4 << u"Pages 2 to 4 are printed."_s;
        QTest::newRow("one page") << 3 << 3 << 3 << 3 << QString();
        QTest::newRow("the last to the first") << 4 << 1 << 1 << 4 << u"Pages 1 to 4 are printed."_s;
    }
    void aRangeTypedBackwardsIsTurnedRoundAndSaidSo()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, note);
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        QVERIFY(pages().count() >= 4);
        QVERIFY(askForPrinter());
        QVERIFY(!turnedRange()->isVisible());
        somePages()->click();
        type(page("fromPage"), from);
        type(page("toPage"), to);
        QCOMPARE(page("fromPage")->value(), from); // as it was typed
        QCOMPARE(turnedRange()->isVisible(), !note.isEmpty());
        if (!note.isEmpty())
            QCOMPARE(turnedRange()->text(), note);
        button("sendToPrinter")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_printers->orders().size(), size_t(1), 20'000);
        QTEST(m_printers->orders()[0].from, "first");
        QTEST(m_printers->orders()[0].to, "last");
        QVERIFY(settled());
    }

    // ---- the catalogue

    void theFirstPageComesEarlyThoughTheCatalogueChangedBefore()
    {
        int shown = -1;
        QSignalSpy opened(&pane().run(), &PreviewRun::opened);
        connect(&pane().run(), &PreviewRun::begun, this, [&] { shown = opened.isEmpty() ? pages().count() : -2; });
        QVERIFY(changeTitle(*m_desk->catalogue, u"Another"_s));
        pane().takeChange(); // while nothing is shown
        QVERIFY(openPrint());
        QCOMPARE(shown, 1);
    }

    void whatAnotherProgramWritesIsSeen()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        pages().goTo(1);
        QVERIFY(settled());
        QSignalSpy opened(&pane().run(), &PreviewRun::opened);
        QVERIFY(changeTitleElsewhere(u"Another title, and a longer one"_s));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QVERIFY(settled());
        QCOMPARE(pages().current(), 1); // the place is kept
        QVERIFY(saved(out(u"seen.pdf"_s)));
        if (hasPoppler())
            QVERIFY(wordsOf(out(u"seen.pdf"_s)).join(u' ').contains(u"Another title, and a longer one"_s));
    }

    void pagesFromBeforeAnotherProgramWroteDoNotGoOut()
    {
        QVERIFY(openPrint());
        QVERIFY(changeTitleElsewhere(u"Another"_s));
        pane().savePdf(out(u"older.pdf"_s)); // before anybody looked
        QVERIFY2(said().contains(u"made anew"_s), qPrintable(said()));
        QVERIFY(settled());
        QVERIFY(!QFileInfo::exists(out(u"older.pdf"_s)));
        QVERIFY(saved(out(u"older.pdf"_s)));
    }

    void thatPagesWentOutIsNoChange()
    {
        QVERIFY(openPrint());
        QSignalSpy opened(&pane().run(), &PreviewRun::opened);
        QVERIFY(saved(out(u"one.pdf"_s)));
        QVERIFY(saved(out(u"two.pdf"_s))); // the custody log got a line for the first
        QCOMPARE(notes().size(), 2);
        QVERIFY(!pane().run().isOvertaken());
        QCOMPARE(opened.size(), 0);
    }

    void pagesOfASettingThatChangedAreMadeAnewWhenTheyAreSeenAgain()
    {
        QVERIFY(openPrint());
        QTest::keyClick(&pages(), Qt::Key_Escape);
        QVERIFY(!pane().isVisible());
        QSignalSpy opened(&pane().run(), &PreviewRun::opened);
        QVERIFY(m_desk->catalogue->setSetting(u"institution"_s, u"The Archive"_s));
        QVERIFY(openPrint());
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(ArchivePrintGuardsTest)
#include "tst_archiveprintguards.moc"
