// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"
#include "print/columnwidths.h"
#include "print/pdfexport.h"
#include "printcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// Everything that was painted on all pages, as one text.
QString paintedText(PrintedPages &pages)
{
    QStringList lines;
    for (int page = 0; page < pages.count(); ++page) {
        for (const test::PlacedWords &line : test::paintedLines(pages, page))
            lines += line.text;
    }
    return lines.join(u'\n');
}

} // namespace

/// The list as it lies on paper.
class PrintedListTest : public QObject {
    Q_OBJECT
private:
    static Result<std::unique_ptr<PrintedPages>> pagesOf(const Reader &reader, const ExportRequest &request) { return PrintedPages::open(reader, request, {}); }

private Q_SLOTS:
    void wordsOfThePdfAreTheWordsPutIn_data()
    {
        QTest::addColumn<QStringList>("languages");
        for (const char *language : {"fr", "en", "fa"})
            QTest::newRow(language) << QStringList{QString::fromLatin1(language)};
        QTest::newRow("all") << QStringList();
    }
    void wordsOfThePdfAreTheWordsPutIn()
    {
        QFETCH(QStringList, languages);
        if (!test::hasPoppler())
            QSKIP("poppler-utils are not here");
        const QTemporaryDir folder;
        const auto catalogue = test::plainCatalogue(40);
        const ExportRequest request = test::printRequest(u"list"_s, languages);
        const QString path = folder.filePath(u"list.pdf"_s);
        const auto report = writePdf(path, *catalogue, request, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->written, 40);
        const auto pages = *pagesOf(*catalogue, request);
        const auto words = test::wordsInPdf(path);
        QCOMPARE(int(words.size()), pages->count());
        QVERIFY(pages->count() > 1);
        for (int page = 0; page < pages->count(); ++page) {
            const QStringList faults = test::differences(test::paintedLines(*pages, page), words[size_t(page)]);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

    void everyTitleIsOnThePaperOnce()
    {
        const auto catalogue = test::plainCatalogue(60);
        const auto pages = *pagesOf(*catalogue, test::printRequest(u"list"_s, {u"en"_s}));
        const QStringList words = test::wordSet(paintedText(*pages));
        for (const Item &item : catalogue->allOf<Item>())
            QCOMPARE(words.count(item.number.section(u'-', 1)), 1);
        QCOMPARE(words.count(u"demonstration"_s), 12);
        QCOMPARE(words.count(u"page"_s), pages->count());
    }

    void previewEqualsPrint_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("fa") << u"fa"_s;
    }
    void previewEqualsPrint()
    {
        QFETCH(QString, language);
        if (!test::hasPoppler())
            QSKIP("poppler-utils are not here");
        const QTemporaryDir folder;
        const auto catalogue = test::plainCatalogue(30);
        const ExportRequest request = test::printRequest(u"list"_s, {language});
        QVERIFY(writePdf(folder.filePath(u"list.pdf"_s), *catalogue, request, {}));
        const auto pages = *pagesOf(*catalogue, request);
        const QImage seen = *pages->image(0, 90);
        const QImage printed = test::pageOfPdf(folder.filePath(u"list.pdf"_s), 0, 90);
        const int difference = test::greatestDifference(seen, printed);
        QVERIFY2(difference < 60, qPrintable(QString::number(difference)));
        const int other = test::greatestDifference(*pages->image(1, 90), printed); // so that the measure can fail
        QVERIFY2(other > 60, qPrintable(QString::number(other)));
    }

    void persianTablesAreMirrored()
    {
        const auto catalogue = test::plainCatalogue(3);
        const auto xOfNumber = [&](const QString &language) {
            const auto pages = *pagesOf(*catalogue, test::printRequest(u"list"_s, {language}));
            for (const test::PlacedWords &line : test::paintedLines(*pages, 0)) {
                if (line.text.contains(u"P-00001"_s))
                    return line.place.left();
            }
            return -1.0;
        };
        QVERIFY(xOfNumber(u"fr"_s) > 0 && xOfNumber(u"fr"_s) < 100);
        QVERIFY(xOfNumber(u"fa"_s) > 450);
    }

    void everyPageHasTheHeaderAndItsNumber()
    {
        const auto catalogue = test::plainCatalogue(80);
        const auto pages = *pagesOf(*catalogue, test::printRequest(u"list"_s, {u"en"_s}));
        QVERIFY(pages->count() > 2);
        for (int page = 0; page < pages->count(); ++page) {
            QStringList lines;
            for (const test::PlacedWords &line : test::paintedLines(*pages, page))
                lines += line.text;
            const QString text = lines.join(u'\n');
            QVERIFY2(text.contains(u"Materials"_s), qPrintable(text));
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages->count())), qPrintable(text));
            QVERIFY(text.contains(u"28 November 2026"_s));
        }
    }

    void hardTextsAreWholeAndStayOnTheirPages()
    {
        const auto catalogue = test::hardCatalogue();
        ExportRequest request = test::printRequest(u"list"_s, {u"en"_s});
        request.fields = QStringList{u"number"_s, u"title"_s, u"label"_s, u"inscriptions"_s};
        const auto pages = *pagesOf(*catalogue, request);
        const QRectF paper(0, 0, 595.3, 841.9);
        qsizetype sentences = 0;
        qsizetype letters = 0;
        for (int page = 0; page < pages->count(); ++page) {
            for (const test::PlacedWords &line : test::paintedLines(*pages, page)) {
                QVERIFY2(paper.contains(line.place), qPrintable(line.text));
                sentences += line.text.count(u"sentence"_s);
                letters += line.text.count(u'w') == line.text.size() ? line.text.size() : 0;
                QVERIFY(!line.text.contains(QChar(0x202e)) && !line.text.contains(QChar(1)));
            }
        }
        QCOMPARE(sentences, 2 * 3645);
        QCOMPARE(letters, 5000);
    }

    void linesNeverOverlap()
    {
        const auto catalogue = test::hardCatalogue();
        ExportRequest request = test::printRequest(u"list"_s, {u"en"_s, u"fa"_s});
        request.fields = QStringList{u"title"_s, u"label"_s};
        const auto pages = *pagesOf(*catalogue, request);
        for (int page = 0; page < pages->count(); ++page) {
            const auto lines = test::paintedLines(*pages, page);
            for (size_t i = 1; i < lines.size(); ++i) {
                const QPointF middle = lines[i].place.center();
                QVERIFY2(!lines[i - 1].place.adjusted(0, 3, 0, -3).contains(middle), qPrintable(lines[i].text));
            }
        }
    }

    void moreColumnsThanThePaperHoldsBecomeLines()
    {
        const auto catalogue = test::plainCatalogue(2);
        ExportRequest request = test::printRequest(u"list"_s, {u"en"_s});
        request.fields = QStringList{u"number"_s, u"title"_s, u"kind"_s, u"level"_s, u"date"_s, u"makers"_s, u"materials"_s, u"dimensions"_s, u"label"_s,
                                     u"description"_s, u"place"_s, u"rights"_s, u"credit"_s, u"holder"_s, u"condition"_s, u"scope"_s, u"subjects"_s, u"techniques"_s};
        const auto pages = *pagesOf(*catalogue, request);
        const QStringList words = test::wordSet(paintedText(*pages));
        QCOMPARE(words.count(u"fabric"_s), 6); // title, label and description of both
    }

    void anEmptyListSaysSo()
    {
        const auto catalogue = test::plainCatalogue(0);
        const auto pages = *pagesOf(*catalogue, test::printRequest(u"list"_s, {u"en"_s}));
        QCOMPARE(pages->count(), 1);
        QVERIFY(paintedText(*pages).contains(u"There is no entry to print."_s));
    }

    void columnsShareTheWidth()
    {
        const std::vector<double> widths = columnWidths({{10, 20}, {10, 500}, {10, 60}}, 200);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 200.0);
        QVERIFY(widths[1] > widths[2] && widths[2] > widths[0] && widths[0] >= 10);
        QCOMPARE(columnWidths({{10, 20}, {10, 30}}, 100), (std::vector<double>{40, 60}));
        QVERIFY(columnWidths({{60, 60}, {60, 60}}, 100).empty());
    }
};

QTEST_MAIN(PrintedListTest)
#include "tst_printedlist.moc"
