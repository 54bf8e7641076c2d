// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"
#include "pdfreading.h"
#include "print/pdfexport.h"
#include "print/qrcode.h"
#include "printcatalogue.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QString pageText(PrintedPages &pages, int page)
{
    QStringList lines;
    for (const test::PlacedWords &line : test::paintedLines(pages, page))
        lines += stripBidiControls(line.text);
    return lines.join(u'\n');
}

QString allText(PrintedPages &pages)
{
    QString text;
    for (int page = 0; page < pages.count(); ++page)
        text += pageText(pages, page) + u'\n';
    return text;
}

/// A catalogue whose originals can be asked for.
Medium pictureOf(const Item &item, int n)
{
    Medium medium;
    medium.id = MediumId(QUuid::createUuidV5(QUuid(), QByteArray::number(9000 + n)));
    medium.item = item.id;
    medium.access = Access::Public;
    medium.status = Status::Published;
    medium.position = n;
    medium.mimeType = u"image/png"_s;
    medium.sha256 = QString(64, u'b');
    medium.width = 400;
    medium.height = 300;
    return medium;
}

} // namespace

/// Every sheet beside the list.
class PrintedSheetsTest : public QObject {
    Q_OBJECT
private:
    static std::unique_ptr<PrintedPages> pagesOf(const Reader &reader, const ExportRequest &request)
    {
        auto pages = PrintedPages::open(reader, request, {});
        return pages ? std::move(*pages) : nullptr;
    }

private Q_SLOTS:
    void wordsOfThePdfAreTheWordsPutIn_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QStringList>("languages");
        for (const char *sheet : {"object-id", "finding-aid", "wall-labels", "object-labels", "large-print", "contents"}) {
            for (const char *language : {"fr", "en", "fa"})
                QTest::addRow("%s %s", sheet, language) << QString::fromLatin1(sheet) << QStringList{QString::fromLatin1(language)};
        }
        QTest::newRow("trilingual labels") << u"wall-labels"_s << QStringList();
        QTest::newRow("trilingual finding aid") << u"finding-aid"_s << QStringList();
    }
    void wordsOfThePdfAreTheWordsPutIn()
    {
        QFETCH(QString, sheet);
        QFETCH(QStringList, languages);
        if (!test::hasPoppler())
            QSKIP("poppler-utils are not here");
        const QTemporaryDir folder;
        const auto catalogue = sheet == "finding-aid"_L1 ? test::archiveCatalogue() : test::plainCatalogue(6);
        const ExportRequest request = test::printRequest(sheet, languages);
        const auto report = writePdf(folder.filePath(u"out.pdf"_s), *catalogue, request, {});
        QVERIFY(report);
        QCOMPARE(report->written, report->selected);
        const auto pages = pagesOf(*catalogue, request);
        const auto words = test::wordsInPdf(folder.filePath(u"out.pdf"_s));
        QCOMPARE(int(words.size()), pages->count());
        for (int page = 0; page < pages->count(); ++page) {
            const QStringList faults = test::differences(test::paintedLines(*pages, page), words[size_t(page)]);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

    void previewEqualsPrint_data()
    {
        QTest::addColumn<QString>("sheet");
        for (const QString &name : sheetKindNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void previewEqualsPrint()
    {
        QFETCH(QString, sheet);
        if (!test::hasPoppler())
            QSKIP("poppler-utils are not here");
        const QTemporaryDir folder;
        const auto catalogue = test::plainCatalogue(3);
        std::get<Item>(catalogue->records.back()).location = u"Room 1, box 2"_s;
        const ExportRequest request = test::printRequest(sheet, {});
        QVERIFY(writePdf(folder.filePath(u"out.pdf"_s), *catalogue, request, {}));
        const QImage seen = *pagesOf(*catalogue, request)->image(0, 90);
        const int difference = test::greatestDifference(seen, test::pageOfPdf(folder.filePath(u"out.pdf"_s), 0, 90));
        QVERIFY2(difference < 60, qPrintable(QString::number(difference)));
    }

    void theObjectIdSheetHasAllNineFacts()
    {
        const auto catalogue = test::plainCatalogue(2);
        const auto pages = pagesOf(*catalogue, test::printRequest(u"object-id"_s, {u"en"_s}));
        QCOMPARE(pages->count(), 2); // one sheet an item
        const QString text = pageText(*pages, 0);
        for (const char *fact : {"Type of object", "Materials and techniques", "Measurements", "Inscriptions and markings", "Distinguishing features", "Title", "Subject", "Date or period", "Maker"})
            QVERIFY2(text.contains(QLatin1StringView(fact)), fact);
        QCOMPARE(text.count(u"not recorded"_s), 3); // inscriptions, features, subject
        QVERIFY(text.contains(u"12.5\u00a0×\u00a020\u00a0cm (height × width)"_s));
        QVERIFY(text.contains(u"A fabric, folded once"_s));
    }

    void whatWasNotAskedForIsNotSaidToBeUnrecorded()
    {
        const auto catalogue = test::plainCatalogue(1);
        ExportRequest request = test::printRequest(u"object-id"_s, {u"en"_s});
        request.fields = QStringList{u"title"_s, u"date"_s};
        const QString text = allText(*pagesOf(*catalogue, request));
        QVERIFY(!text.contains(u"Inscriptions and markings"_s) && text.contains(u"Date or period"_s));
    }

    void theContentsNameThePagesOfTheirLevels()
    {
        const auto catalogue = test::archiveCatalogue();
        const auto pages = pagesOf(*catalogue, test::printRequest(u"finding-aid"_s, {u"en"_s}));
        QVERIFY(pages->count() >= 4);
        const QString contents = pageText(*pages, 0);
        QVERIFY(contents.contains(u"Contents"_s));
        static const QRegularExpression line(u"Series (\\d)\\n(\\d+)"_s);
        int found = 0;
        for (auto match = line.globalMatch(contents); match.hasNext(); ++found) {
            const auto one = match.next();
            const int page = one.captured(2).toInt();
            QVERIFY2(pageText(*pages, page - 1).contains(u"Series · A."_s + one.captured(1)), qPrintable(one.captured(0)));
        }
        QCOMPARE(found, 2);
        QVERIFY(pageText(*pages, 1).contains(u"Fonds · A"_s) && pageText(*pages, 1).contains(u"12 boxes"_s));
        QVERIFY(pageText(*pages, 1).contains(u"Content and structure"_s));
    }

    void noHeadingStandsAloneAtTheEndOfAPage()
    {
        const auto catalogue = test::archiveCatalogue();
        const auto pages = pagesOf(*catalogue, test::printRequest(u"finding-aid"_s, {u"en"_s}));
        for (int page = 1; page < pages->count(); ++page) {
            const QStringList lines = pageText(*pages, page).split(u'\n');
            const QString last = lines.value(lines.size() - 4); // before the three of the foot
            QVERIFY2(!last.startsWith(u"A.") && !last.startsWith(u"A fine woven"), qPrintable(last));
        }
    }

    void largePrintIsLarge_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("paper");
        QTest::newRow("fr A4") << u"fr"_s << u"A4"_s;
        QTest::newRow("fa A3") << u"fa"_s << u"A3"_s;
        QTest::newRow("en A5") << u"en"_s << u"A5"_s;
    }
    void largePrintIsLarge()
    {
        QFETCH(QString, language);
        QFETCH(QString, paper);
        const auto catalogue = test::plainCatalogue(1);
        ExportRequest request = test::printRequest(u"large-print"_s, {language});
        request.print.paper = paper;
        const auto pages = pagesOf(*catalogue, request);
        for (const test::PlacedWords &line : test::paintedLines(*pages, 0))
            QVERIFY2(line.place.height() > 18 * 1.1, qPrintable(line.text)); // ascent and descent of 18 points
    }

    void codesAreReadByOthers()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty() || !test::hasPoppler())
            QSKIP("zbar-tools and poppler-utils are not here");
        const QTemporaryDir folder;
        const auto catalogue = test::plainCatalogue(4);
        for (const char *sheet : {"object-labels", "wall-labels", "large-print", "object-id"}) {
            const QString path = folder.filePath(u"out.pdf"_s);
            QVERIFY(writePdf(path, *catalogue, test::printRequest(QString::fromLatin1(sheet), {u"fa"_s}), {}));
            QVERIFY(test::pageOfPdf(path, 0, 200).save(folder.filePath(u"page.png"_s)));
            const QByteArray read = test::ran(u"zbarimg"_s, {u"-q"_s, folder.filePath(u"page.png"_s)});
            QVERIFY2(read.contains("QR-Code:P-00001"), QByteArray(read + sheet).constData());
        }
    }

    void codesKeepTheirQuietZone()
    {
        const QrCode code = QrCode::of(u"DEMO-0022"_s);
        QCOMPARE(code.side(), 21);
        QVERIFY(code.isDark(0, 0) && code.isDark(6, 6) && !code.isDark(1, 1) && code.isDark(3, 3)); // the corner's eye
        QImage image(290, 290, QImage::Format_RGB32); // ten pixels a module
        image.fill(~0u);
        QPainter painter(&image);
        code.paint(painter, image.rect());
        painter.end();
        for (int i = 0; i < 290; ++i)
            QVERIFY(qGray(image.pixel(i, 35)) == 255 && qGray(image.pixel(35, i)) == 255);
        QVERIFY(qGray(image.pixel(45, 45)) == 0 && qGray(image.pixel(55, 55)) == 255);
        QVERIFY(QrCode::of({}).isEmpty() && QrCode::of(QString(5000, u'x')).isEmpty());
        QVERIFY(!QrCode::of(u"جعبهٔ ۱۲"_s).isEmpty());
    }

    void picturesBehindAnAdvisoryAreNotPrintedUnlessWishedFor()
    {
        auto catalogue = test::plainCatalogue(1);
        Item &item = std::get<Item>(catalogue->records.back());
        item.advisory = {{u"en"_s, u"Shows a broken cup."_s}};
        catalogue->records.emplace_back(pictureOf(item, 1));
        ExportRequest request = test::printRequest(u"object-id"_s, {u"en"_s});
        request.picture = [](const QString &, int) -> Result<QByteArray> { return QByteArray("no picture"); };
        const QString covered = allText(*pagesOf(*catalogue, request));
        QVERIFY2(covered.contains(u"Shows a broken cup."_s) && covered.contains(u"Further files, not printed: 1"_s), qPrintable(covered));
        request.print.showsCovered = true;
        const auto pages = pagesOf(*catalogue, request);
        const QString shown = allText(*pages);
        QVERIFY(shown.contains(u"Shows a broken cup."_s) && !shown.contains(u"Further files"_s));
        QVERIFY(shown.contains(u"This picture cannot be read."_s)); // a broken one is told on the sheet and in the report
        QCOMPARE(pages->report().lacks.at(u"media"_s).numbers, QStringList{u"P-00001"_s});
    }

    void twoHundredFilesAreToldNotPrinted()
    {
        auto catalogue = test::plainCatalogue(1);
        const Item item = std::get<Item>(catalogue->records.back());
        for (int n = 0; n < 200; ++n)
            catalogue->records.emplace_back(pictureOf(item, n));
        ExportRequest request = test::printRequest(u"object-id"_s, {u"en"_s});
        request.picture = [](const QString &, int) -> Result<QByteArray> { return QByteArray(); };
        const auto pages = pagesOf(*catalogue, request);
        QCOMPARE(pages->count(), 1);
        QVERIFY(allText(*pages).contains(u"Further files, not printed: 195"_s));
    }

    void boxesAreLabelledAndTheirContentsListed()
    {
        auto catalogue = test::plainCatalogue(5);
        const char *boxes[] = {"", "Room 2, box 10", "Room 2, box 9", "Room 2, box 10", "Room 1", ""}; // the first record is a term
        for (size_t i = 1; i < catalogue->records.size(); ++i)
            std::get<Item>(catalogue->records[i]).location = QString::fromLatin1(boxes[i]);
        const auto labels = pagesOf(*catalogue, test::printRequest(u"box-labels"_s, {u"en"_s}));
        const QString onLabels = allText(*labels);
        QVERIFY2(onLabels.indexOf(u"Room 1"_s) < onLabels.indexOf(u"box 9"_s) && onLabels.indexOf(u"box 9"_s) < onLabels.indexOf(u"box 10"_s), qPrintable(onLabels));
        QVERIFY(onLabels.contains(u"Entries: 2"_s));
        QCOMPARE(labels->report().lacks.at(u"location"_s).numbers, QStringList{u"P-00005"_s});
        QCOMPARE(labels->report().written, 5);
        const auto list = pagesOf(*catalogue, test::printRequest(u"contents"_s, {u"en"_s}));
        const QString listed = allText(*list);
        QVERIFY(listed.indexOf(u"Location not recorded"_s) > listed.indexOf(u"box 10"_s));
        QCOMPARE(listed.count(u"P-0000"_s), 5);
        QCOMPARE(list->report().written, 5);
    }

    void boxLabelsForVisitorsHaveNoPlaces()
    {
        auto catalogue = test::plainCatalogue(1);
        std::get<Item>(catalogue->records.back()).location = u"Room 1"_s;
        catalogue->eyes = Audience::visitor();
        QVERIFY(!allText(*pagesOf(*catalogue, test::printRequest(u"contents"_s, {u"en"_s}))).contains(u"Room 1"_s));
        QVERIFY(allText(*pagesOf(*catalogue, test::printRequest(u"box-labels"_s, {u"en"_s}))).contains(u"There is no entry to print."_s));
    }
};

QTEST_MAIN(PrintedSheetsTest)
#include "tst_printedsheets.moc"
