// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"
#include "catalogue/storeroom.h"
#include "pdfreading.h"
#include "print/pdfexport.h"
#include "printcatalogue.h"
#include "support/storeroom.h"

#include <QTimeZone>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The accession register and the report of a stocktake, printed from a catalogue with words of three languages.
class PrintedLogsTest : public QObject {
    Q_OBJECT
private:
    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc())};
    std::unique_ptr<Storeroom> m_store;

    [[nodiscard]] StoreRoom room() const { return StoreRoom(*m_store->catalogue); }
    ItemId add(const QString &number, const QString &location = {}, const QString &title = {})
    {
        Item item = m_store->whole(number);
        item.location = location;
        if (!title.isEmpty())
            item.title.set(u"fr"_s, title, TextOrigin::Original, TextState::Reviewed);
        return m_store->add(item);
    }
    [[nodiscard]] static std::unique_ptr<PrintedPages> pagesOf(const Reader &reader, const ExportRequest &request)
    {
        auto pages = PrintedPages::open(reader, request, {});
        return pages ? std::move(*pages) : nullptr;
    }
    [[nodiscard]] static ExportRequest wish(const QString &sheet, const QString &language, const QString &about = {})
    {
        ExportRequest request = printRequest(about.isEmpty() ? sheet : sheet + u':' + about, {language});
        request.print.isLandscape = true;
        return request;
    }
    [[nodiscard]] static QString textOf(PrintedPages &pages, int page)
    {
        QStringList lines;
        for (const PlacedWords &line : paintedLines(pages, page))
            lines += stripBidiControls(line.text);
        return lines.join(u'\n');
    }
    [[nodiscard]] QString printed(const ExportRequest &request, Access upTo = Access::Restricted) const
    {
        const auto reader = m_store->desk(upTo);
        const auto pages = pagesOf(*reader, request);
        QString text;
        for (int page = 0; pages && page < pages->count(); ++page)
            text += textOf(*pages, page) + u'\n';
        return text;
    }
    void fillRegister()
    {
        const ItemId first = add(u"2017.1"_s, {}, u"Tapis à rosaces"_s);
        const ItemId second = add(u"2017.2"_s, {}, u"Lettre"_s);
        QVERIFY(room().accession(second, {{}, {}, AccessionMethod::Purchase, u"2019"_s, u"Galerie Delta"_s, u"facture no 12"_s}));
        QVERIFY(room().accession(first, {{}, {}, AccessionMethod::Gift, u"automne 2017"_s, u"خانوادهٔ نمونه"_s, {}}));
        const qint64 line = m_store->desk()->custodyLog(CustodyType::Accession)->back().sequence;
        QVERIFY(room().accession(first, {{}, {}, AccessionMethod::Deposit, u"automne 2017"_s, {}, u"dépôt, non don"_s, line}));
    }
    StocktakeId takeStock()
    {
        const std::vector<ItemId> items{add(u"N-1"_s, u"Depot > Shelf 1"_s), add(u"N-2"_s, u"Depot > Shelf 1"_s), add(u"N-3"_s, u"انبار > قفسهٔ ۴"_s)};
        const StocktakeId id = room().begin(u"Printemps"_s, {}, items).value_or({});
        (void)room().saw(id, u"N-1"_s, {});
        (void)room().saw(id, u"N-2"_s, u"Depot > Shelf 2"_s, u"page volante"_s);
        (void)room().saw(id, u"X-404"_s, u"Depot > Shelf 1"_s);
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Storeroom>(QStringList{u"fr"_s, u"en"_s, u"fa"_s}, m_clock);
        m_store->catalogue->setActor({u"Ana"_s});
    }

    void wordsOfThePdfAreTheWordsPutIn_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("language");
        for (const char *sheet : {"register", "stocktake"}) {
            for (const char *language : {"fr", "en", "fa"})
                QTest::addRow("%s %s", sheet, language) << QString::fromLatin1(sheet) << QString::fromLatin1(language);
        }
    }
    void wordsOfThePdfAreTheWordsPutIn()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, language);
        if (!hasPoppler())
            QSKIP("poppler-utils are not here");
        fillRegister();
        takeStock();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        const auto reader = m_store->desk(Access::Restricted);
        const ExportRequest request = wish(sheet, language);
        const auto report = writePdf(path, *reader, request, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->written, sheet == "register"_L1 ? 3 : 4);
        QCOMPARE(report->selected, report->written);
        const auto pages = pagesOf(*reader, request);
        const auto words = wordsInPdf(path);
        QCOMPARE(int(words.size()), pages->count());
        for (int page = 0; page < pages->count(); ++page) {
            const QStringList faults = differences(paintedLines(*pages, page), words[size_t(page)]);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

    void everyColumnOfTheRegisterIsThereWithCorrectionsBelow()
    {
        fillRegister();
        const QString text = printed(wish(u"register"_s, u"en"_s));
        for (const QString &words : {u"Accession register"_s, u"Entries: 2"_s, u"Correcting lines: 1"_s, u"How, from whom"_s, u"Tapis à rosaces"_s, u"automne 2017"_s,
                                     u"خانوادهٔ نمونه"_s, u"Galerie Delta"_s, u"facture no 12"_s, u"purchase"_s, u"deposit"_s, u"1 March 2026"_s, u"Ana"_s, u"12.5"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is not in:\n"_s + text));
        QVERIFY(text.indexOf(u"2017.1"_s) < text.indexOf(u"Correction\n"_s));
        QVERIFY(text.indexOf(u"Correction\n"_s) < text.indexOf(u"2017.2"_s)); // by number, not in the order of writing
    }

    void oneYearOfTheRegisterIsPrintedAlone()
    {
        fillRegister();
        const QString text = printed(wish(u"register"_s, u"en"_s, u"2019"_s));
        QVERIFY2(text.contains(u"Received in 2019"_s) && text.contains(u"Galerie Delta"_s) && !text.contains(u"rosaces"_s), qPrintable(text));
        QVERIFY(printed(wish(u"register"_s, u"en"_s, u"1800"_s)).contains(u"There is no entry to print."_s));
    }

    void whoGaveItIsPrintedForThoseAloneWhoMayKnow()
    {
        fillRegister();
        QVERIFY(printed(wish(u"register"_s, u"en"_s)).contains(u"Galerie Delta"_s));
        const QString text = printed(wish(u"register"_s, u"en"_s), Access::Internal);
        QVERIFY2(text.contains(u"Tapis"_s) && !text.contains(u"Galerie Delta"_s), qPrintable(text));
        const auto visitor = m_store->catalogue->reader(Audience::visitor());
        for (const QString &sheet : {u"register"_s, u"stocktake"_s}) {
            const QTemporaryDir folder;
            const auto refused = writePdf(folder.filePath(u"out.pdf"_s), *visitor, wish(sheet, u"en"_s), {});
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
            QVERIFY(!QFileInfo::exists(folder.filePath(u"out.pdf"_s)));
        }
    }

    void aDeletedEntryStaysInTheRegister()
    {
        fillRegister();
        QVERIFY(m_store->catalogue->remove(anyId(*m_store->desk()->itemByNumber(u"2017.1"_s)), u"error"_s));
        const QString text = printed(wish(u"register"_s, u"en"_s));
        QVERIFY2(text.contains(u"Tapis à rosaces"_s) && text.contains(u"Entries: 2"_s), qPrintable(text));
    }

    void theReportOfAStocktakeBeginsWithWhatIsMissing()
    {
        const StocktakeId id = takeStock();
        QVERIFY(printed(wish(u"stocktake"_s, u"en"_s)).contains(u"It goes on"_s));
        QVERIFY(room().close(id));
        const QString text = printed(wish(u"stocktake"_s, u"en"_s, u"Printemps"_s));
        for (const QString &words : {u"Stocktaking report"_s, u"Printemps"_s, u"Begun on 1 March 2026 by Ana"_s, u"Closed on 1 March 2026"_s, u"انبار"_s, u"قفسهٔ"_s, u"Depot › Shelf 2"_s,
                                     u"page volante"_s, u"X-404"_s, u"not in the catalogue"_s, u"Checked by"_s, u"In charge of the collection"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is not in:\n"_s + text));
        QVERIFY(text.lastIndexOf(u"not found"_s) < text.lastIndexOf(u"in another place"_s));
        QVERIFY(text.lastIndexOf(u"in another place"_s) < text.lastIndexOf(u"in its place"_s));
        QVERIFY(text.indexOf(u"N-3"_s) < text.indexOf(u"N-2"_s) && text.indexOf(u"N-2"_s) < text.indexOf(u"N-1"_s));
    }

    void aStocktakeThatIsNotThereIsNamed()
    {
        takeStock();
        const auto pages = PrintedPages::open(*m_store->desk(), wish(u"stocktake"_s, u"en"_s, u"Automne"_s), {});
        QCOMPARE(pages.error().kind, ErrorKind::Missing);
        QVERIFY(pages.error().message.contains(u"Automne"_s));
    }

    void whereNothingWasWrittenDownThereIsNothingToPrint()
    {
        for (const QString &sheet : {u"register"_s, u"stocktake"_s})
            QVERIFY(printed(wish(sheet, u"en"_s)).contains(u"There is no entry to print."_s));
    }

    void anEmptyBoxHasItsLabelBeforeAnythingLiesInIt()
    {
        add(u"N-1"_s, u"Depot>Shelf 1 > Box 9"_s);
        QVERIFY(room().enter({u"Depot"_s, PlaceKind::Building, {}, {}}) && room().enter({u"Depot > Shelf 1"_s, PlaceKind::Shelf, {}, {}})
                && room().enter({u"Depot > Shelf 1 > Box 9"_s, PlaceKind::Box, {}, {}}) && room().enter({u"Depot > Shelf 1 > Box 10"_s, PlaceKind::Box, {}, {}})
                && room().enter({u"Annex > Box 1"_s, PlaceKind::Box, {}, {}}));
        ExportRequest request = wish(u"box-labels"_s, u"en"_s);
        const QString all = printed(request).simplified();
        QCOMPARE(all.count(u"Box 9"_s), 1); // however it was written
        QVERIFY2(all.indexOf(u"Box 9"_s) < all.indexOf(u"Box 10"_s) && all.contains(u"Entries: 0"_s) && all.contains(u"Annex"_s), qPrintable(all));
        request.query.location = u"Depot"_s;
        QVERIFY(printed(request).simplified().contains(u"Box 10"_s) && !printed(request).contains(u"Annex"_s));
        request.query.words = u"nothing like it"_s;
        QVERIFY(printed(request).contains(u"There is no entry to print."_s)); // what was picked out has no such box
    }

    void aLongRegisterHasItsHeadingsOnEveryPage()
    {
        QVERIFY(m_store->catalogue->bulk([&]() -> Result<void> {
            for (int i = 1; i <= 120; ++i) {
                if (auto done = room().accession(add(u"R.%1"_s.arg(i)), {{}, {}, AccessionMethod::Gift, {}, QString(i == 7 ? 785 : 5, u'm'), {}}); !done)
                    return done;
            }
            return {};
        }));
        const auto reader = m_store->desk(Access::Restricted);
        const auto pages = pagesOf(*reader, wish(u"register"_s, u"fa"_s));
        QVERIFY(pages->count() > 5);
        QString all;
        for (int page = 0; page < pages->count(); ++page) {
            const QString text = textOf(*pages, page);
            QVERIFY2(text.contains(u"شماره"_s), qPrintable(text)); // the column of numbers
            all += text;
        }
        for (int i = 1; i <= 120; ++i)
            QVERIFY(all.contains(u"R.%1"_s.arg(i)));
    }
};

QTEST_MAIN(PrintedLogsTest)
#include "tst_printedlogs.moc"
