// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"
#include "print/labelstock.h"
#include "print/pdfexport.h"
#include "print/shortened.h"
#include "printcatalogue.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMm = 72 / 25.4;

std::unique_ptr<PrintedPages> pagesOf(const Reader &reader, const ExportRequest &request)
{
    auto pages = PrintedPages::open(reader, request, {});
    return pages ? std::move(*pages) : nullptr;
}

ExportRequest stockRequest(const QString &sheet, const QString &stock, const QStringList &languages, int firstPlace = 1)
{
    ExportRequest request = test::printRequest(sheet, languages);
    request.print.stock = stock;
    request.print.firstPlace = firstPlace;
    return request;
}

/// Where the label at this place of its page is, in points, as shops measure them.
QRectF cellOf(const LabelStock &stock, int place, bool isMirrored)
{
    const int column = place % stock.across;
    const double x = stock.left() + column * (stock.width + stock.between);
    const QRectF cell(isMirrored ? 210 - x - stock.width : x, stock.top() + place / stock.across * stock.height, stock.width, stock.height);
    return {cell.topLeft() * pointsPerMm, cell.size() * pointsPerMm};
}

/// The place whose label holds the line whole; -1: none does.
int placeOf(const LabelStock &stock, const QRectF &line)
{
    for (int place = 0; place < stock.count(); ++place) {
        if (cellOf(stock, place, false).adjusted(-0.5, -0.5, 0.5, 0.5).contains(line))
            return place;
    }
    return -1;
}

} // namespace

/// Labels on sheets as shops sell them, and the codes on them.
class LabelsTest : public QObject {
    Q_OBJECT
private:
    static void stocks()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<QString>("language");
        for (const QString &stock : labelStockNames()) {
            for (const char *language : {"fr", "fa"})
                QTest::addRow("%s %s", qPrintable(stock), language) << stock << QString::fromLatin1(language);
        }
    }

private Q_SLOTS:
    void everySheetOfLabelsFitsItsPaper()
    {
        for (const LabelStock &stock : labelStocks()) {
            QVERIFY2(stock.left() > -0.01 && stock.top() > 0.4, stock.key);
            QVERIFY2(stock.top() < stock.height, stock.key); // else a row more would fit
            QVERIFY2(labelStock(QString::fromLatin1(stock.key)) == &stock, stock.key);
        }
        QVERIFY(!labelStock(u"1x1"_s) && !labelStock({}));
    }

    void everyLabelStandsInItsPlace_data() { stocks(); }
    void everyLabelStandsInItsPlace()
    {
        QFETCH(QString, stock);
        QFETCH(QString, language);
        constexpr int items = 30;
        constexpr int used = 4;
        const LabelStock &labels = *labelStock(stock);
        const auto catalogue = test::plainCatalogue(items);
        const auto pages = pagesOf(*catalogue, stockRequest(u"object-labels"_s, stock, {language}, used + 1));
        QVERIFY(pages);
        QCOMPARE(pages->count(), (items + used + labels.count() - 1) / labels.count());
        int found = 0;
        for (int page = 0; page < pages->count(); ++page) {
            for (const test::PlacedWords &line : test::paintedLines(*pages, page)) {
                QVERIFY2(placeOf(labels, line.place) >= 0, qPrintable(line.text)); // no line reaches into another label
                const qsizetype at = line.text.indexOf(u"P-000"_s);
                if (at < 0)
                    continue;
                ++found;
                const int number = line.text.mid(at + 2, 5).toInt() - 1 + used - page * labels.count();
                QVERIFY2(cellOf(labels, number, language == "fa"_L1).contains(line.place), qPrintable(line.text));
            }
        }
        QCOMPARE(found, items);
        QVERIFY(!pages->report().losses.contains(u"title"_s) && !pages->report().losses.contains(u"number"_s));
    }

    void aFullPageHasAllItsLabelsAndTheNextBeginsAnew()
    {
        const LabelStock &labels = *labelStock(u"70x37"_s);
        const auto catalogue = test::plainCatalogue(labels.count() + 1);
        const auto pages = pagesOf(*catalogue, stockRequest(u"object-labels"_s, u"70x37"_s, {u"en"_s}));
        QCOMPARE(pages->count(), 2);
        const auto last = test::paintedLines(*pages, 1);
        QVERIFY(!last.empty());
        for (const test::PlacedWords &line : last)
            QCOMPARE(placeOf(labels, line.place), 0);
    }

    void whatDoesNotFitIsShortenedAndTold_data()
    {
        QTest::addColumn<QString>("stock");
        for (const char *stock : {"63.5x33.9", "70x42.3", "105x74"})
            QTest::newRow(stock) << QString::fromLatin1(stock);
    }
    void whatDoesNotFitIsShortenedAndTold()
    {
        QFETCH(QString, stock);
        const auto catalogue = test::hardCatalogue();
        const auto pages = pagesOf(*catalogue, stockRequest(u"object-labels"_s, stock, {u"en"_s, u"fa"_s}));
        QVERIFY(pages);
        bool hasEllipsis = false;
        for (int page = 0; page < pages->count(); ++page) {
            for (const test::PlacedWords &line : test::paintedLines(*pages, page)) {
                QVERIFY2(placeOf(*labelStock(stock), line.place) >= 0, qPrintable(line.text));
                hasEllipsis = hasEllipsis || line.text.contains(u'…');
            }
        }
        QVERIFY(hasEllipsis);
        const LossReport report = pages->report();
        QCOMPARE(report.written, 6);
        const QStringList cut = report.losers.at(u"title"_s);
        QVERIFY2(cut.contains(u"H-3"_s) && !cut.contains(u"H-2"_s) && !cut.contains(u"H-5"_s), qPrintable(cut.join(u' ')));
        QCOMPARE(report.losses.at(u"title"_s), int(cut.size())); // each once, however often it was laid
    }

    void onPlainPaperTheLabelGrowsInstead()
    {
        const auto catalogue = test::hardCatalogue();
        const auto pages = pagesOf(*catalogue, test::printRequest(u"object-labels"_s, {u"en"_s}));
        QString text;
        for (int page = 0; page < pages->count(); ++page) {
            for (const test::PlacedWords &line : test::paintedLines(*pages, page))
                text += line.text + u'\n';
        }
        QCOMPARE(text.count(u"Words"_s), 49);
        QVERIFY(!pages->report().losses.contains(u"title"_s));
        QVERIFY(text.contains(u"Page 1 of"_s));
    }

    void boxesHaveLabelsOfShopsToo_data() { stocks(); }
    void boxesHaveLabelsOfShopsToo()
    {
        QFETCH(QString, stock);
        QFETCH(QString, language);
        const auto catalogue = test::plainCatalogue(3);
        const QString places[] = {u"Room 1, cupboard 3, shelf 2, box 14"_s, u"A"_s, u"Dépôt des archives, deuxième sous-sol, allée centrale"_s};
        for (size_t i = 1; i < catalogue->records.size(); ++i)
            std::get<Item>(catalogue->records[i]).location = places[i - 1];
        const auto pages = pagesOf(*catalogue, stockRequest(u"box-labels"_s, stock, {language}));
        QVERIFY(pages);
        QCOMPARE(pages->count(), 1);
        std::set<int> used;
        for (const test::PlacedWords &line : test::paintedLines(*pages, 0)) {
            const int place = placeOf(*labelStock(stock), line.place);
            QVERIFY2(place >= 0, qPrintable(line.text));
            used.insert(place);
        }
        QCOMPARE(int(used.size()), 3);
    }

    void wishesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("stock");
        QTest::addColumn<int>("firstPlace");
        QTest::addColumn<QString>("words");
        QTest::newRow("a size that is none") << u"object-labels"_s << u"1x1"_s << 1 << u"no sheet of labels"_s;
        QTest::newRow("a list") << u"list"_s << u"70x37"_s << 1 << u"not printed on sheets of labels"_s;
        QTest::newRow("wall labels") << u"wall-labels"_s << u"70x37"_s << 1 << u"not printed on sheets of labels"_s;
        QTest::newRow("before the first") << u"object-labels"_s << u"70x37"_s << 0 << u"there is no place 0"_s;
        QTest::newRow("behind the last") << u"object-labels"_s << u"70x37"_s << 25 << u"there is no place 25"_s;
        QTest::newRow("a sheet that is none") << u"poster"_s << u"70x37"_s << 1 << u"no sheet that can be printed"_s;
    }
    void wishesThatCannotBeAreRefused()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, stock);
        QFETCH(int, firstPlace);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const auto report = writePdf(folder.filePath(u"out.pdf"_s), *test::plainCatalogue(1), stockRequest(sheet, stock, {}, firstPlace), {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Invalid);
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anEmptyListOnLabelsSaysSoOnTheSheet()
    {
        const auto catalogue = test::plainCatalogue(0);
        const auto pages = pagesOf(*catalogue, stockRequest(u"object-labels"_s, u"70x37"_s, {u"en"_s}, 7));
        QCOMPARE(pages->count(), 1);
        const auto lines = test::paintedLines(*pages, 0);
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].text, u"There is no entry to print."_s);
        QVERIFY(lines[0].place.left() > 40 && lines[0].place.top() > 40);
    }

    void theCodeOfEachLabelSaysTheNumberBesideIt_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<QString>("language");
        QTest::newRow("small") << u"63.5x33.9"_s << u"fr"_s;
        QTest::newRow("small, mirrored") << u"63.5x33.9"_s << u"fa"_s;
        QTest::newRow("large") << u"105x74"_s << u"en"_s;
    }
    void theCodeOfEachLabelSaysTheNumberBesideIt()
    {
        QFETCH(QString, stock);
        QFETCH(QString, language);
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty() || !test::hasPoppler())
            QSKIP("zbar-tools and poppler-utils are not here");
        constexpr int dots = 200;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QVERIFY(writePdf(path, *test::plainCatalogue(6), stockRequest(u"object-labels"_s, stock, {language}, 2), {}));
        const QImage page = test::pageOfPdf(path, 0, dots);
        for (int n = 1; n <= 6; ++n) {
            const QRectF cell = cellOf(*labelStock(stock), n, language == "fa"_L1);
            const double scale = dots / 72.0;
            const QString one = folder.filePath(u"label.png"_s);
            QVERIFY(page.copy(QRectF(cell.topLeft() * scale, cell.size() * scale).toRect()).save(one));
            QCOMPARE(test::ran(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, one}).trimmed(), QByteArray("P-0000" + QByteArray::number(n)));
        }
    }

    void textsAreShortenedOnlyWhereTheyMust()
    {
        constexpr Typeface faces[] = {{10}, {8}, {6}};
        const std::vector<Wording> few{{u"one short line"_s, u"en"_s}};
        const Fitted whole = fitted(few, faces, points(200), points(40));
        QVERIFY(!whole.isShortened && whole.texts == few && whole.face == faces[0]);
        const std::vector<Wording> more{{u"words "_s.repeated(30), u"en"_s}};
        const Fitted smaller = fitted(more, faces, points(120), points(80));
        QVERIFY(!smaller.isShortened && smaller.texts == more && smaller.face != faces[0]);
        const std::vector<Wording> many{{u"words "_s.repeated(300), u"en"_s}, {u"short"_s, u"en"_s}, {u"واژه‌ها "_s.repeated(300), u"fa"_s}};
        const Fitted cut = fitted(many, faces, points(120), points(60));
        QVERIFY(cut.isShortened && cut.face == faces[2] && cut.height <= points(60));
        QCOMPARE(cut.texts.size(), size_t(3));
        QVERIFY(cut.texts[0].text.endsWith(u'…') && cut.texts[2].text.endsWith(u'…'));
        QCOMPARE(cut.texts[1].text, u"short"_s);
        QVERIFY(fitted(many, faces, points(120), points(2)).texts.empty()); // no room at all
        const Fitted pairs = fitted({{u"\U0001F600"_s.repeated(400), u"en"_s}}, faces, points(60), points(10));
        QVERIFY(pairs.isShortened && !pairs.texts.empty());
        QVERIFY(!pairs.texts[0].text.chopped(1).back().isHighSurrogate()); // no half letters
    }
};

QTEST_MAIN(LabelsTest)
#include "tst_labels.moc"
