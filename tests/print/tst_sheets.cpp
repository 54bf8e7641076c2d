// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"
#include "exchange/languagewords.h"
#include "pdfreading.h"
#include "print/pdfexport.h"
#include "print/printedfields.h"
#include "print/sheettraits.h"
#include "printcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<PrintedPages> pagesOf(const Reader &reader, const ExportRequest &request)
{
    auto pages = PrintedPages::open(reader, request, {});
    return pages ? std::move(*pages) : nullptr;
}

QString pageText(PrintedPages &pages, int page)
{
    QStringList lines;
    for (const test::PlacedWords &line : test::paintedLines(pages, page))
        lines += stripBidiControls(line.text);
    return lines.join(u'\n');
}

} // namespace

/// What holds for all sheets: what is told of them, their papers, their pages before they are counted.
class SheetsTest : public QObject {
    Q_OBJECT
private:
    static void sheetsOnPapers()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("language");
        for (const SheetTraits &traits : allSheetTraits()) {
            for (const QString &paper : papersOf(traits)) {
                for (const char *language : {"en", "fa"})
                    QTest::addRow("%s %s %s", qPrintable(enumName(traits.kind)), qPrintable(paper), language)
                        << enumName(traits.kind) << paper << QString::fromLatin1(language);
            }
        }
    }

private Q_SLOTS:
    void everySheetIsDescribedInThreeLanguages()
    {
        QCOMPARE(int(allSheetTraits().size()), int(sheetKindNames().size()));
        for (const SheetTraits &traits : allSheetTraits()) {
            QCOMPARE(&traitsOf(traits.kind), &traits);
            for (const char *language : {"fr", "fa"}) {
                const LanguageWords words(QString::fromLatin1(language));
                QVERIFY2(words("vitrine::Print", traits.title) != QString::fromUtf8(traits.title), traits.title);
                QVERIFY2(words("vitrine::Print", traits.note) != QString::fromUtf8(traits.note), traits.note);
            }
            QVERIFY2(papersOf(traits).contains(u"A4"_s) && papersOf(traits).contains(u"A3"_s), traits.title);
        }
        QVERIFY(papersOf(traitsOf(SheetKind::List)).contains(u"A6"_s));
        QVERIFY(!papersOf(traitsOf(SheetKind::LargePrint)).contains(u"A6"_s)); // 18 points on a postcard
        QVERIFY(papersOf(traitsOf(SheetKind::LargePrint)).contains(u"A5"_s));
    }

    void theTitleOfASheetIsWhatStandsOnIt()
    {
        const auto catalogue = test::plainCatalogue(2);
        for (const SheetTraits &traits : allSheetTraits())
            QCOMPARE(pagesOf(*catalogue, test::printRequest(enumName(traits.kind), {u"fa"_s}))->composition().name(), LanguageWords(u"fa"_s)("vitrine::Print", traits.title));
    }

    void nothingIsPrintedWherePrintersCannot_data() { sheetsOnPapers(); }
    void nothingIsPrintedWherePrintersCannot()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, paper);
        QFETCH(QString, language);
        const auto catalogue = test::archiveCatalogue();
        std::get<Item>(catalogue->records.back()).location = u"Room 1"_s;
        ExportRequest request = test::printRequest(sheet, {language});
        request.print.paper = paper;
        const auto pages = pagesOf(*catalogue, request);
        QVERIFY(pages);
        constexpr double unprintable = 4 * 72 / 25.4; // 4 mm
        const QSizeF size = pages->shape().layout.fullRect(QPageLayout::Point).size();
        const QRectF room = QRectF({}, size).adjusted(unprintable, unprintable, -unprintable, -unprintable);
        for (int page = 0; page < std::min(pages->count(), 4); ++page) {
            for (const test::PlacedWords &line : test::paintedLines(*pages, page)) {
                if (stripBidiControls(line.text).remove(QChar(0x200d)).trimmed().isEmpty())
                    continue; // nothing that is seen
                const double descent = line.place.height() * 0.1; // below the lowest letter there is only air
                QVERIFY2(room.contains(line.place.adjusted(0, descent, 0, -descent)), qPrintable(line.text));
            }
        }
    }

    void theFirstPageIsThereBeforeAllAreCounted_data()
    {
        QTest::addColumn<QString>("sheet");
        for (const QString &name : sheetKindNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void theFirstPageIsThereBeforeAllAreCounted()
    {
        QFETCH(QString, sheet);
        const auto catalogue = sheet == "finding-aid"_L1 ? test::archiveCatalogue() : test::plainCatalogue(120);
        const ExportRequest request = test::printRequest(sheet, {u"en"_s});
        int begun = 0;
        QString early;
        const auto pages = PrintedPages::open(*catalogue, request, {}, [&](PrintedPages &first) {
            ++begun;
            QCOMPARE(first.count(), 1);
            early = pageText(first, 0);
        });
        QVERIFY(pages);
        QCOMPARE(begun, 1);
        QVERIFY2(early.contains(u"Page 1"_s) && !early.contains(u"Page 1 of"_s), qPrintable(early));
        const QString then = pageText(**pages, 0);
        QVERIFY(then.contains(u"Page 1 of %1"_s.arg((*pages)->count())));
        if (sheet != "finding-aid"_L1 && sheet != "large-print"_L1) // contents get their page numbers then; large feet have less room
            QCOMPARE(QString(early).replace(u"Page 1"_s, u"Page 1 of %1"_s.arg((*pages)->count())), then);
        const auto whole = pagesOf(*catalogue, request); // looking early changes nothing
        QCOMPARE((*pages)->count(), whole->count());
        for (int page = 0; page < whole->count(); ++page)
            QCOMPARE(pageText(**pages, page), pageText(*whole, page));
        QCOMPARE((*pages)->report().toJson(), whole->report().toJson());
    }

    void pagesThatWereSeenAreWrittenAsTheyWere()
    {
        const QTemporaryDir folder;
        const auto catalogue = test::plainCatalogue(60);
        const ExportRequest request = test::printRequest(u"list"_s, {u"en"_s});
        const auto pages = pagesOf(*catalogue, request);
        (void)pages->image(1, 40); // somebody looked
        qint64 told = 0;
        ExchangeJob job;
        job.progress = [&told](qint64 done, qint64 total) { told = done * 100 / total; };
        const auto report = writePages(folder.filePath(u"seen.pdf"_s), *pages, job);
        QVERIFY(report);
        QCOMPARE(told, 100);
        QVERIFY(writePdf(folder.filePath(u"anew.pdf"_s), *catalogue, request, {}));
        QCOMPARE(report->toJson(), pages->report().toJson());
        if (!test::hasPoppler())
            QSKIP("poppler-utils are not here");
        const auto seen = test::wordsInPdf(folder.filePath(u"seen.pdf"_s));
        const auto anew = test::wordsInPdf(folder.filePath(u"anew.pdf"_s));
        QCOMPARE(seen.size(), anew.size());
        for (size_t page = 0; page < seen.size(); ++page)
            QCOMPARE(seen[page].size(), anew[page].size());
    }

    void aPrintTellsItsWayOnceFromBeginningToEnd()
    {
        const QTemporaryDir folder;
        std::vector<double> ways;
        ExchangeJob job;
        job.progress = [&ways](qint64 done, qint64 total) { ways.push_back(double(done) / double(total)); };
        QVERIFY(writePdf(folder.filePath(u"out.pdf"_s), *test::plainCatalogue(100), test::printRequest(u"list"_s, {u"en"_s}), job));
        QVERIFY(std::is_sorted(ways.begin(), ways.end()));
        QVERIFY(ways.front() < 0.5 && ways.back() == 1.0);
    }

    void languagesStandInTheOrderTheyWereAskedFor_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("first");
        QTest::newRow("Persian first") << QStringList{u"fa"_s, u"fr"_s} << u"fa"_s;
        QTest::newRow("English, then French") << QStringList{u"en"_s, u"fr"_s} << u"en"_s;
        QTest::newRow("all") << QStringList() << u"fr"_s;
        QTest::newRow("one that the catalogue has no text in") << QStringList{u"de"_s, u"fr"_s} << u"de"_s;
    }
    void languagesStandInTheOrderTheyWereAskedFor()
    {
        QFETCH(QStringList, asked);
        QFETCH(QString, first);
        const auto catalogue = test::plainCatalogue(1);
        const auto pages = pagesOf(*catalogue, test::printRequest(u"large-print"_s, asked));
        QCOMPARE(pages->composition().items().language(), first);
        QCOMPARE(pages->count(), asked.isEmpty() ? 3 : 2);
        if (first == "fa"_L1) {
            QVERIFY(pageText(*pages, 0).contains(u"پارچه"_s));
            QVERIFY(pageText(*pages, 1).contains(u"Étoffe"_s));
            QCOMPARE(pages->shape().direction, Qt::RightToLeft);
        }
    }

    void numbersRunFromLeftToRightInEverySentence()
    {
        const auto catalogue = test::plainCatalogue(1);
        auto items = PrintedItems::open(*catalogue, test::printRequest(u"list"_s, {u"fr"_s, u"fa"_s}), {}, {u"number"_s});
        QVERIFY(items);
        PrintedFields fields(**items);
        QCOMPARE(fields.number(u"1988/12-A"_s).text, u"1988/12-A"_s); // the sheet's language is French
        const Wording persian = fields.number(u"1988/12-A"_s, u"fa"_s);
        QCOMPARE(persian.text, u"\u20661988/12-A\u2069"_s);
        QCOMPARE(persian.language, u"fa"_s);
        QVERIFY(fields.number({}, u"fa"_s).text.isEmpty());
    }

    void aPageThatGoesOnWithAPlaceNamesIt()
    {
        const auto catalogue = test::plainCatalogue(150);
        for (size_t i = 1; i < catalogue->records.size(); ++i)
            std::get<Item>(catalogue->records[i]).location = i < 100 ? u"Room 1, box 2"_s : u"Room 7"_s;
        const auto pages = pagesOf(*catalogue, test::printRequest(u"contents"_s, {u"en"_s}));
        QVERIFY(pages->count() > 2);
        QVERIFY(!pageText(*pages, 0).contains(u"(continued)"_s));
        QVERIFY2(pageText(*pages, 1).contains(u"Room 1, box 2 (continued)"_s), qPrintable(pageText(*pages, 1)));
        const QString last = pageText(*pages, pages->count() - 1);
        QVERIFY(last.contains(u"Room 7 (continued)"_s) || last.contains(u"Room 7\n"_s));
        QStringList numbers;
        for (int page = 0; page < pages->count(); ++page) {
            for (const QString &line : pageText(*pages, page).split(u'\n')) {
                if (line.startsWith(u"P-"))
                    numbers += line;
            }
        }
        QCOMPARE(numbers.size(), 150); // the line above took nothing away
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 150);
    }

    void textsThatAreMissingInALanguageAreTold_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::newRow("wall labels") << u"wall-labels"_s;
        QTest::newRow("large print") << u"large-print"_s;
    }
    void textsThatAreMissingInALanguageAreTold()
    {
        QFETCH(QString, sheet);
        const auto catalogue = test::plainCatalogue(4);
        std::get<Item>(catalogue->records[1]).title = {{u"fr"_s, u"Sans traduction"_s}};
        std::get<Item>(catalogue->records[2]).label = {{u"en"_s, u"In English alone"_s}};
        std::get<Item>(catalogue->records[3]).title = {};
        std::get<Item>(catalogue->records[3]).label = {};
        const auto pages = pagesOf(*catalogue, test::printRequest(sheet, {u"fr"_s, u"fa"_s}));
        const auto lacks = pages->report().lacks;
        QCOMPARE(lacks.at(u"title@fa"_s).numbers, QStringList{u"P-00001"_s});
        QCOMPARE(lacks.at(u"label@fr"_s).numbers, QStringList{u"P-00002"_s});
        QCOMPARE(lacks.at(u"label@fa"_s).numbers, QStringList{u"P-00002"_s});
        QCOMPARE(lacks.at(u"title"_s).numbers, QStringList{u"P-00003"_s}); // none at all is told once
        QVERIFY(!lacks.contains(u"title@fr"_s) && !lacks.contains(u"title@en"_s));
        const QString text = pageText(*pages, 0) + pageText(*pages, 1);
        QVERIFY2(text.contains(u"français"_s, Qt::CaseInsensitive), qPrintable(text)); // marked as what it is
    }

    void aStopWhilePagesAreCountedIsHeard()
    {
        ExchangeJob job;
        job.isCancelled = [asked = 0]() mutable { return ++asked > 4; };
        const auto pages = PrintedPages::open(*test::plainCatalogue(400), test::printRequest(u"list"_s, {u"en"_s}), job);
        QVERIFY(!pages);
        QCOMPARE(pages.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_MAIN(SheetsTest)
#include "tst_sheets.moc"
