// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/previewrun.h"
#include "archive/printchoice.h"
#include "archivedesk.h"
#include "recordingprinters.h"

#include <QDir>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Pages that are counted, painted and given out beside a window, without any window.
class PreviewRunTest final : public QObject {
    Q_OBJECT
private:
    static constexpr int many = 120;
    static constexpr double dots = 40;
    ArchiveDesk m_desk;
    std::unique_ptr<RecordingPrinters> m_printers; ///< outlives the run
    std::unique_ptr<PreviewRun> m_run;

    [[nodiscard]] static ExportRequest request(const QString &paper, const QString &sheet = u"list"_s)
    {
        PrintChoice choice = PrintChoice::firstOf(traitsOf(*enumFromName<SheetKind>(sheet)));
        choice.paper = paper;
        ItemQuery query;
        query.levelsAboveItem = true;
        return printRequestFor(choice, {query, {u"number"_s, u"title@en"_s}, std::nullopt});
    }
    [[nodiscard]] bool opened(const QString &paper) const
    {
        const QSignalSpy opened(m_run.get(), &PreviewRun::opened);
        m_run->open(request(paper), Access::Public, dots);
        return QTest::qWaitFor([&] { return opened.size() == 1; }, 20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desk.openCatalogue());
        QVERIFY(m_desk.fill(many));
    }
    void init()
    {
        m_printers = std::make_unique<RecordingPrinters>();
        m_printers->kept = m_desk.folder.filePath(u"printed.pdf"_s);
        m_run = std::make_unique<PreviewRun>(*m_desk.catalogue, *m_printers);
    }
    void cleanup() { m_run.reset(); }

    void theFirstPageComesBeforeTheOthersAreCounted()
    {
        QList<int> counts;
        QImage first;
        connect(m_run.get(), &PreviewRun::begun, this, [&](const PreviewedPages &pages, const QImage &image) {
            counts += pages.count;
            first = image;
        });
        connect(m_run.get(), &PreviewRun::opened, this, [&](const PreviewedPages &pages) { counts += pages.count; });
        QVERIFY(opened(u"A6"_s));
        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts[0], 1);
        QVERIFY(counts[1] > 5);
        QCOMPARE(first.size(), QSize(int(std::lround(297 * dots / 72)), int(std::lround(420 * dots / 72))));
        QVERIFY(m_run->isOpen());
        QCOMPARE(m_run->deed(), PreviewRun::Deed::None);
    }

    void onlyTheLastOfManyWishesIsOpened()
    {
        QList<double> widths;
        connect(m_run.get(), &PreviewRun::opened, this, [&](const PreviewedPages &pages) { widths += std::round(pages.size.width()); });
        for (const char *paper : {"A3", "A4", "A6", "Letter", "A5"})
            m_run->open(request(QString::fromLatin1(paper)), Access::Public, dots);
        QTRY_COMPARE_WITH_TIMEOUT(widths.size(), 1, 20'000);
        QCOMPARE(widths.first(), 420.0); // A5
        const QSignalSpy found(m_run.get(), &PreviewRun::printersFound);
        m_run->askForPrinters(); // after whatever may still come
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000);
        QCOMPARE(widths.size(), 1);
    }

    void pagesArePaintedInTheOrderOfNeed()
    {
        QVERIFY(opened(u"A6"_s));
        QStringList order;
        connect(m_run.get(), &PreviewRun::painted, this, [&](PreviewRun::Use use, int page, double, const QImage &image) {
            QVERIFY(!image.isNull());
            order += (use == PreviewRun::Use::Reading ? u"page "_s : u"small "_s) + QString::number(page);
        });
        m_run->want(PreviewRun::Use::Thumbnail, {4, 5}, 10); // the first of them begins at once
        m_run->want(PreviewRun::Use::Thumbnail, {0, 1, 2}, 10);
        m_run->want(PreviewRun::Use::Reading, {1}, dots);
        m_run->want(PreviewRun::Use::Reading, {3, 2}, dots);
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 6, 20'000);
        QCOMPARE(order, (QStringList{u"small 4"_s, u"page 3"_s, u"page 2"_s, u"small 0"_s, u"small 1"_s, u"small 2"_s}));
    }

    void pagesThatAreNotThereAreNotPainted()
    {
        m_run->want(PreviewRun::Use::Reading, {0, 1}, dots); // before anything is open
        QVERIFY(opened(u"A4"_s));
        QList<int> painted;
        connect(m_run.get(), &PreviewRun::painted, this, [&](PreviewRun::Use, int page, double, const QImage &) { painted += page; });
        m_run->want(PreviewRun::Use::Reading, {-1, 99'999, 1}, dots);
        QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 1, 20'000);
        QCOMPARE(painted, QList<int>{1});
    }

    void whatWasOpenBeforeIsNotPaintedAnyMore()
    {
        QVERIFY(opened(u"A6"_s));
        QList<QSize> sizes;
        connect(m_run.get(), &PreviewRun::painted, this, [&](PreviewRun::Use, int, double, const QImage &image) { sizes += image.size(); });
        m_run->want(PreviewRun::Use::Reading, {0, 1, 2, 3}, dots);
        QVERIFY(opened(u"A4"_s));
        m_run->want(PreviewRun::Use::Reading, {1}, dots);
        QTRY_VERIFY_WITH_TIMEOUT(!sizes.isEmpty() && sizes.last().width() > 300, 20'000);
        QCOMPARE(sizes.last(), QSize(int(std::lround(595 * dots / 72)), int(std::lround(842 * dots / 72))));
    }

    void aStopIsHeardHoweverEarly()
    {
        QList<ErrorKind> kinds;
        connect(m_run.get(), &PreviewRun::failed, this, [&](PreviewRun::Deed deed, const Error &error) {
            QCOMPARE(deed, PreviewRun::Deed::Counting);
            kinds += error.kind;
        });
        connect(m_run.get(), &PreviewRun::deedChanged, this, [&](PreviewRun::Deed deed) {
            if (deed == PreviewRun::Deed::Counting)
                m_run->stop();
        });
        m_run->open(request(u"A6"_s), Access::Public, dots);
        QTRY_COMPARE_WITH_TIMEOUT(kinds.size(), 1, 20'000);
        QCOMPARE(kinds.first(), ErrorKind::Cancelled);
        QVERIFY(!m_run->isOpen());
    }

    void whatCannotBePrintedIsTold_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("stock");
        QTest::addColumn<int>("place");
        QTest::newRow("a paper that is none") << u"list"_s << u"B7"_s << QString() << 1;
        QTest::newRow("labels that are none") << u"object-labels"_s << u"A4"_s << u"1x1"_s << 1;
        QTest::newRow("a place that is none") << u"object-labels"_s << u"A4"_s << u"70x37"_s << 99;
    }
    void whatCannotBePrintedIsTold()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, paper);
        QFETCH(QString, stock);
        QFETCH(int, place);
        ExportRequest wrong = request(paper, sheet);
        wrong.print.stock = stock;
        wrong.print.firstPlace = place;
        QString said;
        connect(m_run.get(), &PreviewRun::failed, this, [&](PreviewRun::Deed, const Error &error) { said = error.message; });
        m_run->open(wrong, Access::Public, dots);
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 20'000);
        QVERIFY(!m_run->isOpen());
        QVERIFY(opened(u"A4"_s)); // and it goes on
    }

    void closedNothingOfItIsSeenOrGivenOut()
    {
        QVERIFY(opened(u"A6"_s));
        const QSignalSpy painted(m_run.get(), &PreviewRun::painted);
        const QSignalSpy written(m_run.get(), &PreviewRun::written);
        const QSignalSpy found(m_run.get(), &PreviewRun::printersFound);
        m_run->want(PreviewRun::Use::Reading, {0, 1, 2}, dots); // the first of them is painted already
        m_run->close();
        QVERIFY(!m_run->isOpen() && !m_run->isOvertaken());
        m_run->want(PreviewRun::Use::Reading, {0}, dots);
        m_run->write(m_desk.folder.filePath(u"closed.pdf"_s));
        m_run->print(PrintOrder());
        QCOMPARE(m_run->deed(), PreviewRun::Deed::None);
        m_run->askForPrinters();
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000);
        QCOMPARE(painted.size(), 0);
        QCOMPARE(written.size(), 0);
        QVERIFY(!QFile::exists(m_desk.folder.filePath(u"closed.pdf"_s)));
        QVERIFY(opened(u"A4"_s)); // and it goes on
    }

    void closedWhileItCountsNothingIsOpened()
    {
        const QSignalSpy opened(m_run.get(), &PreviewRun::opened);
        const QSignalSpy failed(m_run.get(), &PreviewRun::failed);
        m_run->open(request(u"A6"_s), Access::Public, dots);
        QCOMPARE(m_run->deed(), PreviewRun::Deed::Counting);
        m_run->close();
        QTRY_COMPARE_WITH_TIMEOUT(m_run->deed(), PreviewRun::Deed::None, 20'000);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(failed.size(), 0); // nobody waits for it
        QVERIFY(!m_run->isOpen());
    }

    void whatWaitsIsToldOnceAndBeginsOnce()
    {
        QVERIFY(opened(u"A6"_s));
        QList<PreviewRun::Deed> deeds;
        connect(m_run.get(), &PreviewRun::deedChanged, this, [&](PreviewRun::Deed deed) { deeds += deed; });
        const QSignalSpy written(m_run.get(), &PreviewRun::written);
        m_run->want(PreviewRun::Use::Reading, {0, 1, 2}, dots);
        m_run->write(m_desk.folder.filePath(u"one.pdf"_s));
        QCOMPARE(deeds, QList<PreviewRun::Deed>{PreviewRun::Deed::Writing});
        m_run->write(m_desk.folder.filePath(u"two.pdf"_s));
        m_run->print(PrintOrder());
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
        QTRY_COMPARE(m_run->deed(), PreviewRun::Deed::None);
        QCOMPARE(deeds, (QList<PreviewRun::Deed>{PreviewRun::Deed::Writing, PreviewRun::Deed::None}));
        QVERIFY(QFile::remove(m_desk.folder.filePath(u"one.pdf"_s)));
        QVERIFY(!QFile::exists(m_desk.folder.filePath(u"two.pdf"_s)));
        QVERIFY(m_printers->orders().empty());
    }

    void whatWaitsWhenSomethingElseIsOpenedIsToldToBeStopped_data()
    {
        QTest::addColumn<bool>("isStop");
        QTest::newRow("opened") << false;
        QTest::newRow("stopped") << true;
    }
    void whatWaitsWhenSomethingElseIsOpenedIsToldToBeStopped()
    {
        QFETCH(bool, isStop);
        QVERIFY(opened(u"A6"_s));
        QStringList told;
        connect(m_run.get(), &PreviewRun::failed, this, [&](PreviewRun::Deed deed, const Error &error) {
            QCOMPARE(deed, PreviewRun::Deed::Writing);
            QCOMPARE(error.kind, ErrorKind::Cancelled);
            told += error.message;
        });
        const QSignalSpy painted(m_run.get(), &PreviewRun::painted);
        m_run->want(PreviewRun::Use::Reading, {0, 1}, dots);
        m_run->write(m_desk.folder.filePath(u"never.pdf"_s));
        if (isStop)
            m_run->stop();
        else
            m_run->open(request(u"A5"_s), Access::Public, dots);
        QCOMPARE(told, QStringList{u"Stopped: no PDF was written."_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen() && m_run->deed() == PreviewRun::Deed::None, 20'000);
        QVERIFY(!QFile::exists(m_desk.folder.filePath(u"never.pdf"_s)));
        if (isStop)
            QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 2, 20'000); // what is looked at comes all the same
    }

    void printersAreLookedForThoughSomebodyStops()
    {
        QVERIFY(opened(u"A6"_s));
        const QSignalSpy found(m_run.get(), &PreviewRun::printersFound);
        m_run->want(PreviewRun::Use::Reading, {0, 1}, dots);
        m_run->askForPrinters();
        m_run->stop();
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000);
    }

    void whatWentOutIsReportedWithIt()
    {
        QVERIFY(opened(u"A6"_s));
        const PreviewedPages known = m_run->known();
        QVERIFY(!known.report.losses.empty());
        std::vector<ExportOutcome> outcomes;
        connect(m_run.get(), &PreviewRun::printed, this, [&](const PrintOrder &order, const ExportOutcome &outcome) {
            QCOMPARE(order.printer, u"Office"_s);
            outcomes.push_back(outcome);
        });
        connect(m_run.get(), &PreviewRun::written, this, [&](const ExportOutcome &outcome) { outcomes.push_back(outcome); });
        PrintOrder order;
        order.printer = u"Office"_s;
        m_run->print(order);
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), size_t(1), 20'000);
        m_run->write(m_desk.folder.filePath(u"reported.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), size_t(2), 20'000);
        for (const ExportOutcome &outcome : outcomes) {
            QCOMPARE(outcome.report.losses, known.report.losses);
            QCOMPARE(outcome.withheld, known.withheld);
            QVERIFY(outcome.isNoted);
        }
        QVERIFY(QFile::remove(m_desk.folder.filePath(u"reported.pdf"_s)));
    }

    void thatSomebodyWroteMeanwhileIsKnown()
    {
        QVERIFY(!m_run->isOvertaken()); // nothing is open
        QVERIFY(opened(u"A4"_s));
        QVERIFY(!m_run->isOvertaken());
        const auto other = m_desk.catalogue->beside()(); // as another program
        QVERIFY(other);
        Item item = *m_desk.reader->item(*m_desk.reader->itemByNumber(u"N-1"_s));
        item.description.set(u"en"_s, u"Another"_s, TextOrigin::Original, TextState::Reviewed);
        QVERIFY((*other)->update(item));
        QVERIFY(m_run->isOvertaken());
        QVERIFY(opened(u"A4"_s));
        QVERIFY(!m_run->isOvertaken());
    }

    void printersAreLookedForWhateverIsOpened()
    {
        const QSignalSpy found(m_run.get(), &PreviewRun::printersFound);
        m_run->open(request(u"A4"_s), Access::Public, dots);
        m_run->askForPrinters();
        m_run->open(request(u"A5"_s), Access::Public, dots);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000);
        QCOMPARE(found[0][0].value<std::vector<PrinterFace>>().size(), size_t(2));
    }

    void oneThatGoesAwayWhileItWorksLeavesNothing_data()
    {
        QTest::addColumn<int>("deed");
        QTest::newRow("counting") << int(PreviewRun::Deed::Counting);
        QTest::newRow("writing") << int(PreviewRun::Deed::Writing);
        QTest::newRow("printing") << int(PreviewRun::Deed::Printing);
    }
    void oneThatGoesAwayWhileItWorksLeavesNothing()
    {
        QFETCH(int, deed);
        const auto files = [this] { return QDir(m_desk.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
        const QStringList before = files();
        QVERIFY(opened(u"A4"_s));
        m_printers->hangs = true;
        if (PreviewRun::Deed(deed) == PreviewRun::Deed::Counting)
            m_run->open(request(u"A6"_s), Access::Public, dots);
        else if (PreviewRun::Deed(deed) == PreviewRun::Deed::Writing)
            m_run->write(m_desk.folder.filePath(u"out.pdf"_s));
        else
            m_run->print(PrintOrder());
        QCOMPARE(int(m_run->deed()), deed);
        m_run.reset(); // waits for what is beside
        m_printers->hangs = false;
        QStringList left = files();
        left.removeAll(u"out.pdf"_s); // it may have come to its end before
        QCOMPARE(left, before);
        QVERIFY(m_printers->orders().empty());
        QFile::remove(m_desk.folder.filePath(u"out.pdf"_s));
    }
};

QTEST_MAIN(PreviewRunTest)
#include "tst_previewrun.moc"
