// SPDX-License-Identifier: GPL-3.0-or-later
#include "printdesk.h"

#include <QCheckBox>
#include <QFileDialog>

#include <csignal>
#include <sys/resource.h>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

/// No file grows beyond this as long as it lives: a disk that is full.
class FullDisk final {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// What comes out is what is seen: in a PDF, at a printer, and on bad days; on the real window.
class ArchivePrintoutTest final : public QObject, private PrintDesk {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(makeWhole()); }
    void init() { QVERIFY(begin()); }
    void cleanup() { m_desk.reset(); }

    void everySheetIsSeenAsItIsWritten_data() { sheets(); }
    void everySheetIsSeenAsItIsWritten()
    {
        QFETCH(QString, sheet);
        if (!hasPoppler())
            QSKIP("poppler-utils are not here");
        QVERIFY(openPrint());
        QVERIFY(chooseSheet(sheet));
        QVERIFY2(pane().problem().isEmpty(), qPrintable(pane().problem()));
        QVERIFY(saved(out(u"seen.pdf"_s)));
        QCOMPARE(int(wordsInPdf(out(u"seen.pdf"_s)).size()), pages().count());
        pages().setZoom(0.75); // 72 dots an inch
        QVERIFY(settled());
        const int dots = int(std::lround(pages().dotsPerInch()));
        for (const int page : {0, pages().count() - 1}) {
            pages().goTo(page);
            QVERIFY(settled());
            const int difference = greatestDifference(pages().image(page), pageOfPdf(out(u"seen.pdf"_s), page, dots));
            QVERIFY2(difference < 60, qPrintable(QString::number(difference)));
        }
    }

    void thePrinterGetsThePagesThatWereSeen()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A5"_s));
        QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier);
        auto *list = pane().findChild<QListWidget *>(u"printers"_s);
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(list->currentRow(), 1); // the usual one
        list->setCurrentRow(0);
        pane().findChild<QSpinBox *>(u"copies"_s)->setValue(2);
        pane().findChild<QRadioButton *>(u"somePages"_s)->click();
        pane().findChild<QSpinBox *>(u"toPage"_s)->setValue(2);
        auto *sides = pane().findChild<QCheckBox *>(u"twoSides"_s);
        QVERIFY(sides->isEnabled());
        sides->click();
        QSignalSpy printed(&pane().run(), &PreviewRun::printed);
        button("sendToPrinter")->click();
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 20'000);
        const PrintOrder order = m_printers->orders().at(0);
        QCOMPARE(order.printer, u"Office"_s);
        QCOMPARE(order.copies, 2);
        QCOMPARE(order.from, 1);
        QCOMPARE(order.to, 2);
        QCOMPARE(order.paper, u"A5"_s);
        QVERIFY(order.isTwoSided && !order.isTurnedAtShortEdge);
        QVERIFY2(m_desk->window->said().contains(u"Office"_s), qPrintable(m_desk->window->said()));
        QVERIFY(saved(out(u"saved.pdf"_s)));
        QCOMPARE(notes(), (QStringList{u"print list Office"_s, u"pdf list saved.pdf"_s}));
        if (!hasPoppler())
            QSKIP("poppler-utils are not here");
        QCOMPARE(wordsOf(m_printers->kept), wordsOf(out(u"saved.pdf"_s)));
        QCOMPARE(pageOfPdf(m_printers->kept, 0, 60), pageOfPdf(out(u"saved.pdf"_s), 0, 60));
        pane().askForPrinter(); // the next time it is proposed
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(sides->isChecked());
        list->setCurrentRow(1); // which prints on one side alone
        QVERIFY(!sides->isEnabled() && !sides->isChecked());
    }

    void withoutAnyPrinterAPdfIsOffered()
    {
        m_printers->faces.clear();
        QVERIFY(openPrint());
        button("choosePrinter")->click();
        auto *state = pane().findChild<QLabel *>(u"printerState"_s);
        QTRY_VERIFY2(state->text().contains(u"No printer is set up"_s), qPrintable(state->text()));
        QVERIFY(!button("sendToPrinter")->isEnabled());
        button("pdfInstead")->click();
        auto *dialog = pane().findChild<QFileDialog *>(u"pdfDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().constFirst().endsWith(u".pdf"_s));
        dialog->close();
        QTest::keyClick(&pages(), Qt::Key_Escape); // back to the choices, then to the list
        QVERIFY(button("choosePrinter")->isVisible());
        QTest::keyClick(&pages(), Qt::Key_Escape);
        QVERIFY(!pane().isVisible() && m_desk->view().isVisible());
    }

    void aPrinterThatRefusesIsTold()
    {
        m_printers->refuses = true;
        QVERIFY(openPrint());
        button("choosePrinter")->click();
        QTRY_VERIFY(button("sendToPrinter")->isEnabled());
        QSignalSpy failed(&pane().run(), &PreviewRun::failed);
        button("sendToPrinter")->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY2(toldLosses().contains(u"asleep"_s) && m_desk->window->said().contains(u"asleep"_s), qPrintable(toldLosses()));
        QVERIFY(button("sendToPrinter")->isEnabled()); // another may do
        QVERIFY(m_printers->orders().empty());
    }

    void aStoppedPrintGivesThePrinterNothing()
    {
        m_printers->hangs = true;
        QVERIFY(openPrint());
        button("choosePrinter")->click();
        QTRY_VERIFY(button("sendToPrinter")->isEnabled());
        QSignalSpy failed(&pane().run(), &PreviewRun::failed);
        button("sendToPrinter")->click();
        QTRY_COMPARE(pane().run().deed(), PreviewRun::Deed::Printing);
        QVERIFY(pane().isGivingOut());
        QVERIFY(!pane().choices().isEnabled());
        m_desk->window->close(); // is refused meanwhile
        QVERIFY(m_desk->window->isVisible());
        QVERIFY(m_desk->window->said().contains(u"on their way"_s));
        pane().findChild<QPushButton *>(u"stopPrint"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY2(toldLosses().contains(u"nothing was given to the printer"_s), qPrintable(toldLosses()));
        QVERIFY(m_printers->orders().empty());
        QVERIFY(m_desk->window->close());
    }

    void aChangeWhilePagesGoOutStopsThem()
    {
        m_printers->hangs = true;
        QVERIFY(openPrint());
        button("choosePrinter")->click();
        QTRY_VERIFY(button("sendToPrinter")->isEnabled());
        QSignalSpy failed(&pane().run(), &PreviewRun::failed);
        button("sendToPrinter")->click();
        QTRY_COMPARE(pane().run().deed(), PreviewRun::Deed::Printing);
        Item item = *m_desk->reader->item(*m_desk->reader->itemByNumber(u"N-1"_s));
        item.title.set(u"en"_s, u"Another"_s, TextOrigin::Original, TextState::Reviewed);
        QVERIFY(m_desk->catalogue->update(item));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY2(m_desk->window->said().contains(u"changed meanwhile"_s), qPrintable(m_desk->window->said()));
        QVERIFY(m_printers->orders().empty());
        QVERIFY(settled()); // and the pages are made anew
        QVERIFY(pane().problem().isEmpty());
    }

    void aFullDiskLeavesNoHalfPdf_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 500, 3000})
            QTest::addRow("%d", bytes) << bytes;
    }
    void aFullDiskLeavesNoHalfPdf()
    {
        QFETCH(int, bytes);
        QVERIFY(openPrint());
        const QStringList before = files();
        QSignalSpy failed(&pane().run(), &PreviewRun::failed);
        {
            const FullDisk full{rlim_t(bytes)};
            pane().savePdf(out(u"full.pdf"_s));
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        }
        QVERIFY2(toldLosses().contains(u"disk is full"_s), qPrintable(toldLosses()));
        QCOMPARE(files(), before);
        QVERIFY(saved(out(u"full.pdf"_s))); // there is room again
    }

    void aFullDiskWhilePrintingGivesThePrinterNothing()
    {
        QVERIFY(openPrint());
        button("choosePrinter")->click();
        QTRY_VERIFY(button("sendToPrinter")->isEnabled());
        QSignalSpy failed(&pane().run(), &PreviewRun::failed);
        {
            const FullDisk full{3000};
            button("sendToPrinter")->click();
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        }
        QVERIFY(toldLosses().contains(u"disk is full"_s));
        QVERIFY(m_printers->orders().empty());
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        QVERIFY(openPrint());
        const QStringList before = files();
        QSignalSpy failed(&pane().run(), &PreviewRun::failed);
        pane().savePdf(out(u"no such folder/list.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY2(m_desk->window->said().contains(u"cannot be written"_s), qPrintable(m_desk->window->said()));
        QCOMPARE(files(), before);
    }
};

QTEST_MAIN(ArchivePrintoutTest)
#include "tst_archiveprintout.moc"
