// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/detailpane.h"
#include "printdesk.h"

#include <QJsonDocument>
#include <QListView>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// What can be chosen for a print, and how its pages are looked at; on the real window.
class ArchivePrintTest final : public QObject, private PrintDesk {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(makeWhole()); }
    void init() { QVERIFY(begin()); }
    void cleanup() { m_desk.reset(); }

    void whatTheListShowsIsSeenPageByPage()
    {
        QVERIFY(openPrint());
        QVERIFY2(pane().problem().isEmpty(), qPrintable(pane().problem()));
        QVERIFY(pages().count() >= 2);
        QVERIFY(!pages().image(0).isNull());
        QVERIFY2(toldLosses().startsWith(u"60 entries on %1 pages."_s.arg(pages().count())), qPrintable(toldLosses()));
        QVERIFY(toldLosses().contains(u"60 entries are not for this circle"_s));
        const int before = pages().count();
        QVERIFY(filtered(u"kind:document"_s));
        QCOMPARE(pages().count(), 1);
        QVERIFY(before > 1);
        QVERIFY2(toldLosses().startsWith(u"12 entries on 1 page"_s), qPrintable(toldLosses()));
    }

    void theChosenOnesArePrintedAlone()
    {
        m_desk->clickBox(0);
        m_desk->clickBox(2);
        QVERIFY(openPrint());
        const int whole = pages().count();
        pane().findChild<QRadioButton *>(u"printChosen"_s)->click();
        QVERIFY(settled());
        QVERIFY(whole > 1);
        QCOMPARE(pages().count(), 1);
        QVERIFY(toldLosses().startsWith(u"2 entries on 1 page"_s));
        QVERIFY(saved(out(u"chosen.pdf"_s)));
        if (hasPoppler())
            QVERIFY(wordsOf(out(u"chosen.pdf"_s)).contains(u"N-3"_s) && !wordsOf(out(u"chosen.pdf"_s)).contains(u"N-5"_s));
    }

    void theFirstLanguageTurnsTheSheet()
    {
        QVERIFY(openPrint());
        QVERIFY(chooseSheet(u"large-print"_s));
        const int all = pages().count(); // a sheet an entry and language
        auto *languages = pane().findChild<QListWidget *>(u"printLanguages"_s);
        QVERIFY(languages->count() >= 2);
        int persian = 0;
        while (languages->item(persian)->data(Qt::UserRole).toString() != u"fa")
            ++persian;
        languages->setCurrentRow(persian);
        languages->setFocus();
        while (languages->currentRow() > 0)
            QTest::keyClick(languages, Qt::Key_Up, Qt::AltModifier);
        for (int row = 1; row < languages->count(); ++row)
            languages->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(settled());
        QCOMPARE(pane().choices().choice().languages, QStringList{u"fa"_s});
        QCOMPARE(pane().run().known().direction, Qt::RightToLeft);
        QCOMPARE(pages().count(), all / languages->count());
        languages->item(0)->setCheckState(Qt::Unchecked); // the last one stays
        QCOMPARE(pane().choices().choice().languages, QStringList{u"fa"_s});
    }

    void whatIsNotForEverybodyIsPrintedOnlyWhenAskedFor()
    {
        QVERIFY(openPrint());
        QCOMPARE(pane().choices().choice().access, Access::Public);
        QVERIFY(toldLosses().contains(u"60 entries are not for this circle"_s));
        auto *access = pane().findChild<QComboBox *>(u"printAccess"_s);
        access->setCurrentIndex(access->findData(int(Access::Internal)));
        QVERIFY(settled());
        QVERIFY2(toldLosses().startsWith(u"120 entries"_s), qPrintable(toldLosses()));
        QVERIFY(!toldLosses().contains(u"circle"_s));
        QVERIFY(chooseSheet(u"box-labels"_s)); // places are for those inside
        QCOMPARE(pane().choices().choice().access, Access::Internal);
        QVERIFY(chooseSheet(u"wall-labels"_s));
        QCOMPARE(pane().choices().choice().access, Access::Public);
    }

    void papersAndPositionsAreSeen()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A5"_s));
        const QRect upright = pages().pageRect(0);
        QVERIFY(upright.height() > upright.width());
        QVERIFY(choose("printTurn", u"lying"_s));
        const QRect lying = pages().pageRect(0);
        QVERIFY(lying.height() < lying.width());
        QVERIFY(chooseSheet(u"large-print"_s));
        QCOMPARE(pane().findChild<QComboBox *>(u"printPaper"_s)->findText(u"A6"_s), -1);
        QVERIFY(chooseSheet(u"list"_s)); // as it was
        QCOMPARE(pane().choices().choice().paper, u"A5"_s);
        QVERIFY(pane().choices().choice().isLandscape);
    }

    void halfUsedSheetsOfLabelsGoOnWhereTheyEnd()
    {
        QVERIFY(openPrint());
        QVERIFY(chooseSheet(u"object-labels"_s));
        auto *place = pane().findChild<QSpinBox *>(u"printPlace"_s);
        QVERIFY(!place->isVisible());
        QVERIFY(choose("printStock", u"70 × 37"_s));
        QVERIFY(place->isVisible() && !pane().findChild<QComboBox *>(u"printPaper"_s)->isVisible());
        QCOMPARE(place->maximum(), 24);
        QCOMPARE(pages().count(), 3); // 60 of 24
        place->setValue(14);
        QVERIFY(settled());
        QCOMPARE(pages().count(), 4); // 13 were used up
        QCOMPARE(pane().choices().choice().firstPlace, 14);
        QVERIFY(choose("printStock", u"105 × 74"_s)); // which has no place 14
        QCOMPARE(place->maximum(), 8);
        QCOMPARE(pane().choices().choice().firstPlace, 8);
        QVERIFY2(pane().problem().isEmpty(), qPrintable(pane().problem()));
    }

    void titlesThatAreTooLongForALabelAreNamed()
    {
        Item item;
        item.number = u"LONG-1"_s;
        item.kind = ItemKind::Document;
        item.access = Access::Public;
        item.status = Status::Published;
        item.title.set(u"en"_s, u"Letter "_s.repeated(112) + u"."_s, TextOrigin::Original, TextState::Reviewed); // 785 characters
        QCOMPARE(item.title.in(u"en"_s)->text.size(), 785);
        QVERIFY(m_desk->catalogue->add(item));
        QVERIFY(openPrint());
        QVERIFY(chooseSheet(u"object-labels"_s));
        QVERIFY(choose("printStock", u"63.5 × 33.9"_s));
        QVERIFY2(toldLosses().contains(u"Shortened, for the label has no more room: Title (1 entries)"_s), qPrintable(toldLosses())); // without English plurals
        const auto links = pane().losses().findChildren<QAbstractButton *>();
        const auto link = std::find_if(links.begin(), links.end(), [](const QAbstractButton *one) { return one->accessibleName().contains(u"Shortened"_s); });
        QVERIFY(link != links.end());
        (*link)->click(); // leads to the list, where it is chosen
        QVERIFY(!pane().isVisible());
        QTRY_COMPARE(m_desk->model().chosen(), QSet<ItemId>{*m_desk->reader->itemByNumber(u"LONG-1"_s)});
    }

    void anEntryWithoutAnyTextIsPrintedAllTheSame_data() { sheets(); }
    void anEntryWithoutAnyTextIsPrintedAllTheSame()
    {
        QFETCH(QString, sheet);
        Item bare;
        bare.number = u"Z-1"_s;
        bare.kind = ItemKind::Photograph;
        bare.access = Access::Public;
        bare.status = Status::Published;
        QVERIFY(m_desk->catalogue->add(bare));
        QVERIFY(m_desk->settled());
        QVERIFY(filtered(u"kind:photograph"_s));
        QVERIFY(openPrint());
        PrintChoice choice = PrintChoice::firstOf(traitsOf(*enumFromName<SheetKind>(sheet)));
        choice.languages = {u"fa"_s};
        pane().choices().setChoice(choice);
        QVERIFY(settled());
        QVERIFY2(pane().problem().isEmpty(), qPrintable(pane().problem()));
        QCOMPARE(pages().count(), 1);
    }

    void nothingToPrintIsToldAndCannotBePrinted()
    {
        QVERIFY(filtered(u"kind:video"_s));
        QVERIFY(openPrint());
        QVERIFY2(pane().problem().contains(u"no entry to print"_s), qPrintable(pane().problem()));
        QVERIFY(!button("choosePrinter")->isEnabled() && !button("savePdf")->isEnabled());
        QCOMPARE(pages().count(), 0);
        pane().savePdf(out(u"none.pdf"_s));
        QVERIFY(!QFileInfo::exists(out(u"none.pdf"_s)));
        QVERIFY(filtered(QString()));
        QVERIFY(pane().problem().isEmpty());
        QVERIFY(button("choosePrinter")->isEnabled());
    }

    void aStoppedPreviewIsToldAndMadeAgain()
    {
        QVERIFY(openPrint());
        const int whole = pages().count();
        QSignalSpy failed(&pane().run(), &PreviewRun::failed);
        connect(&pane().run(), &PreviewRun::deedChanged, &pane(), [this](PreviewRun::Deed deed) {
            if (deed == PreviewRun::Deed::Counting && pane().choices().choice().paper == u"A6")
                pane().findChild<QPushButton *>(u"stopPrint"_s)->click();
        });
        pane().findChild<QComboBox *>(u"printPaper"_s)->setCurrentText(u"A6"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY2(pane().problem().contains(u"stopped"_s), qPrintable(pane().problem()));
        QVERIFY(!button("choosePrinter")->isEnabled() && button("previewAgain")->isVisible());
        pane().findChild<QComboBox *>(u"printPaper"_s)->setCurrentText(u"A4"_s);
        QVERIFY(settled());
        QVERIFY(pane().problem().isEmpty());
        QCOMPARE(pages().count(), whole);
    }

    void keysTurnThePages()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        const int count = pages().count();
        QVERIFY(count > 4);
        pages().setFocus();
        auto *number = pane().findChild<QSpinBox *>(u"pageNumber"_s);
        QCOMPARE(number->text(), u"Page 1 of %1"_s.arg(count));
        QTest::keyClick(&pages(), Qt::Key_PageDown);
        QCOMPARE(pages().current(), 1);
        QTest::keyClick(&pages(), Qt::Key_End);
        QCOMPARE(pages().current(), count - 1);
        QCOMPARE(number->value(), count);
        QTest::keyClick(&pages(), Qt::Key_PageDown); // there is none
        QCOMPARE(pages().current(), count - 1);
        QTest::keyClick(&pages(), Qt::Key_PageUp);
        QCOMPARE(pages().current(), count - 2);
        QTest::keyClick(&pages(), Qt::Key_Home);
        QCOMPARE(pages().current(), 0);
        number->setValue(3);
        QCOMPARE(pages().current(), 2);
        QVERIFY(pages().viewport()->rect().contains(pages().pageRect(2).topLeft()));
        QVERIFY(settled());
        QVERIFY(!pages().image(2).isNull());
        auto *small = pane().findChild<QListView *>(u"thumbnails"_s);
        QCOMPARE(small->currentIndex().row(), 2);
        QCOMPARE(small->model()->rowCount(), count);
        QTest::mouseClick(small->viewport(), Qt::LeftButton, {}, small->visualRect(small->model()->index(1, 0)).center());
        QCOMPARE(pages().current(), 1);
        QTRY_VERIFY(!small->model()->index(1, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    }

    void pagesAreAsLargeAsOneWishes()
    {
        QVERIFY(openPrint());
        auto *zoom = pane().findChild<QComboBox *>(u"zoom"_s);
        QCOMPARE(zoom->currentIndex(), 0);
        QVERIFY(pages().pageRect(0).width() > pages().viewport()->width() * 0.85);
        Q_EMIT zoom->activated(1);
        QCOMPARE(pages().fit(), PagesView::Fit::Page);
        QVERIFY(pages().pageRect(0).height() <= pages().viewport()->height());
        Q_EMIT zoom->activated(zoom->findData(100));
        QVERIFY(std::abs(pages().pageRect(0).width() - 210 / 25.4 * 96) < 1.5);
        const QPointF point(300, 200);
        const QRect before = pages().pageRect(0);
        QWheelEvent wheel(point, pages().viewport()->mapToGlobal(point), {}, {0, 120 * 5}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(pages().viewport(), &wheel);
        const QRect after = pages().pageRect(0);
        QVERIFY(after.width() > before.width() * 1.5);
        const double fraction = (point.y() - before.top()) / before.height();
        QVERIFY(std::abs(after.top() + fraction * after.height() - point.y()) < 20); // what was under the pointer stays there
        QVERIFY(settled());
        QVERIFY(std::abs(pages().image(0).width() - after.width()) <= 1); // as sharp as the screen
        QTest::keyClick(&pages(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(pages().zoom(), 1.0);
        pages().setZoom(1000);
        QCOMPARE(pages().zoom(), PagesView::mostZoom);
        QVERIFY(settled());
        QVERIFY(!pages().image(0).isNull() && pages().image(0).sizeInBytes() < 100'000'000); // a page never takes all memory
        pages().setZoom(0);
        QCOMPARE(pages().zoom(), PagesView::leastZoom);
    }

    void whatIsChangedInTheCatalogueIsSeenAtOnceAndThePlaceIsKept()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A6"_s));
        pages().goTo(3);
        QVERIFY(settled());
        const QImage before = pages().image(3);
        QVERIFY(!before.isNull());
        for (int n = 1; n <= many; n += 2) {
            Item item = *m_desk->reader->item(*m_desk->reader->itemByNumber(u"N-%1"_s.arg(n)));
            item.title.set(u"en"_s, u"Rug %1"_s.arg(n), TextOrigin::Original, TextState::Reviewed);
            QVERIFY(m_desk->catalogue->update(item));
        }
        QVERIFY(settled());
        QCOMPARE(pages().current(), 3);
        QVERIFY(!pages().image(3).isNull() && pages().image(3) != before);
    }

    void choicesOfEverySheetAndPresetsAreKeptForTheNextSession()
    {
        QVERIFY(openPrint());
        QVERIFY(choose("printPaper", u"A3"_s));
        QVERIFY(chooseSheet(u"object-labels"_s));
        QVERIFY(choose("printStock", u"99.1 × 38.1"_s));
        pane().findChild<QSpinBox *>(u"printPlace"_s)->setValue(5);
        auto *names = pane().findChild<QComboBox *>(u"presets"_s);
        names->setEditText(u"Small labels"_s);
        pane().findChild<QAbstractButton *>(u"keepPreset"_s)->click();
        const PrintChoice labels = pane().choices().choice();
        const QByteArray state = m_desk->window->layoutState();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        m_desk->window->restoreLayoutState(state);
        QVERIFY(openPrint());
        QCOMPARE(pane().choices().choice(), labels);
        QVERIFY(chooseSheet(u"list"_s));
        QCOMPARE(pane().choices().choice().paper, u"A3"_s);
        names = pane().findChild<QComboBox *>(u"presets"_s);
        QCOMPARE(names->count(), 1);
        Q_EMIT names->activated(0);
        QVERIFY(settled());
        QCOMPARE(pane().choices().choice(), labels);
        QCOMPARE(pages().count(), 5); // 60 and four, of 14
    }

    void theListComesBackAsItWas()
    {
        const int before = m_desk->view().width();
        QVERIFY(openPrint());
        QVERIFY(!m_desk->view().isVisible() && !m_desk->window->facets().isVisible());
        QTest::keyClick(&pages(), Qt::Key_Escape);
        QVERIFY(m_desk->view().isVisible());
        QTRY_COMPARE(m_desk->view().width(), before);
        QVERIFY(openPrint());
        m_desk->window->showExport(); // stands beside the list
        QVERIFY(m_desk->view().isVisible() && !pane().isVisible());
    }

    void closedWhilePrintingTheSidesAreKeptAsTheyWere()
    {
        const int before = m_desk->view().width();
        QVERIFY(openPrint());
        QVERIFY(m_desk->window->close());
        const QByteArray state = m_desk->window->layoutState();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        m_desk->window->resize(1400, 900);
        m_desk->window->restoreLayoutState(state);
        QTRY_COMPARE(m_desk->view().width(), before);
        QVERIFY(m_desk->window->facets().isVisible() && m_desk->window->detail().isVisible());
    }

    void numbersThatAreNoPageLeadToOne()
    {
        QVERIFY(openPrint());
        auto *number = pane().findChild<QSpinBox *>(u"pageNumber"_s);
        number->setValue(0);
        QCOMPARE(number->value(), 1);
        number->setValue(9999);
        QCOMPARE(pages().current(), pages().count() - 1);
        QCOMPARE(number->value(), pages().count());
        QVERIFY(filtered(u"kind:video"_s));
        QCOMPARE(number->text(), u"–"_s);
        QVERIFY(!number->isEnabled());
    }

    void whatHasNoEntriesOfAListIsPrintedWithoutThem()
    {
        QVERIFY(filtered(u"kind:video"_s));
        QVERIFY(openPrint());
        QVERIFY(!pane().problem().isEmpty());
        QVERIFY(chooseSheet(u"register"_s));
        QVERIFY2(pane().problem().isEmpty(), qPrintable(pane().problem()));
        QCOMPARE(pages().count(), 1);
        auto *access = pane().findChild<QComboBox *>(u"printAccess"_s);
        access->setCurrentIndex(access->findData(int(Access::Public))); // the register is for those inside
        QVERIFY(settled());
        QVERIFY2(pane().problem().contains(u"for the desks"_s), qPrintable(pane().problem()));
        QCOMPARE(pages().count(), 0);
        QVERIFY(!button("choosePrinter")->isEnabled());
    }

    void inPersianThePaneIsMirrored()
    {
        QVERIFY(m_desk->openWindow(u"fa"_s));
        m_desk->window->resize(1400, 900);
        QVERIFY(openPrint());
        const auto leftOf = [this](const QWidget *one) { return one->mapTo(&pane(), QPoint()).x(); };
        QVERIFY(leftOf(pane().findChild<QListView *>(u"thumbnails"_s)) > leftOf(&pages()));
        QVERIFY(leftOf(&pane().choices()) < leftOf(&pages()));
        const QString number = pane().findChild<QSpinBox *>(u"pageNumber"_s)->text();
        QVERIFY2(number.contains(u'۱') && !number.contains(u'1'), qPrintable(number));
    }

    void theWindowNeverStandsStillAndTheFirstPageComesEarly()
    {
        QVERIFY(m_desk->catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < 2000; ++i) {
                Item item;
                item.number = u"M-%1"_s.arg(i);
                item.kind = ItemKind::Photograph;
                item.access = Access::Public;
                item.status = Status::Published;
                item.title.set(u"en"_s, u"Photograph %1"_s.arg(i), TextOrigin::Original, TextState::Reviewed);
                if (const auto added = m_desk->catalogue->add(item); !added)
                    return added.unexpected();
            }
            return {};
        }));
        QVERIFY(m_desk->settled());
        QSignalSpy begun(&pane().run(), &PreviewRun::begun);
        QSignalSpy opened(&pane().run(), &PreviewRun::opened);
        qint64 longest = 0;
        int ticks = 0; // while pages are counted
        QElapsedTimer since;
        QTimer tick;
        connect(&tick, &QTimer::timeout, &tick, [&] {
            longest = std::max(longest, since.restart());
            ticks += pane().run().deed() == PreviewRun::Deed::Counting ? 1 : 0;
        });
        connect(&pane().run(), &PreviewRun::begun, &tick, [&] { QCOMPARE(opened.size(), 0); });
        since.start();
        tick.start(5);
        QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        QCOMPARE(begun.size(), 1);
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
        QVERIFY2(ticks >= 2, qPrintable(QString::number(ticks))); // counted in this thread there would be none
        QVERIFY(pages().count() > 30);
    }

    void keptChoicesAreReadWithCare_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<PrintChoice>("choice");
        const auto with = [](const char *sheet, auto change) {
            PrintChoice choice = PrintChoice::firstOf(traitsOf(*enumFromName<SheetKind>(QString::fromLatin1(sheet))));
            change(choice);
            return choice;
        };
        const auto nothing = [](PrintChoice &) {};
        QTest::newRow("nothing") << QByteArray("{}") << PrintChoice();
        QTest::newRow("no JSON") << QByteArray("nonsense") << PrintChoice();
        QTest::newRow("a sheet of a later version") << QByteArray("{\"sheet\":\"poster\",\"paper\":\"A3\"}") << with("list", [](PrintChoice &c) { c.paper = u"A3"_s; });
        QTest::newRow("sealed") << QByteArray("{\"sheet\":\"list\",\"access\":\"sealed\"}") << with("list", nothing);
        QTest::newRow("box labels are inside") << QByteArray("{\"sheet\":\"box-labels\"}") << with("box-labels", nothing);
        QTest::newRow("a paper it has not") << QByteArray("{\"sheet\":\"large-print\",\"paper\":\"A6\"}") << with("large-print", nothing);
        QTest::newRow("labels for a list") << QByteArray("{\"sheet\":\"list\",\"stock\":\"70x37\",\"firstPlace\":3}") << with("list", nothing);
        QTest::newRow("labels of no shop") << QByteArray("{\"sheet\":\"object-labels\",\"stock\":\"1x1\",\"firstPlace\":3}") << with("object-labels", nothing);
        QTest::newRow("a place behind the last") << QByteArray("{\"sheet\":\"object-labels\",\"stock\":\"70x37\",\"firstPlace\":300}")
                                                 << with("object-labels", [](PrintChoice &c) { c.stock = u"70x37"_s, c.firstPlace = 24; });
        QTest::newRow("a place before the first") << QByteArray("{\"sheet\":\"object-labels\",\"stock\":\"70x37\",\"firstPlace\":-1}")
                                                  << with("object-labels", [](PrintChoice &c) { c.stock = u"70x37"_s; });
    }
    void keptChoicesAreReadWithCare()
    {
        QFETCH(QByteArray, json);
        QFETCH(PrintChoice, choice);
        QCOMPARE(PrintChoice::fromJson(QJsonDocument::fromJson(json).object()), choice);
        QCOMPARE(PrintChoice::fromJson(choice.toJson()), choice);
    }
};

QTEST_MAIN(ArchivePrintTest)
#include "tst_archiveprint.moc"
