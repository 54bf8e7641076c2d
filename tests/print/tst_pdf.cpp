// SPDX-License-Identifier: GPL-3.0-or-later
#include "../exchange/exportcatalogues.h"
#include "pdfreading.h"
#include "print/pdfcatalog.h"
#include "print/pdfexport.h"
#include "printcatalogue.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QStringList leftIn(const QTemporaryDir &folder) { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What every printed sheet has to keep as a file.
class PdfTest : public QObject {
    Q_OBJECT
private:
    static void sheets()
    {
        QTest::addColumn<QString>("sheet");
        for (const QString &name : sheetKindNames())
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void aStoppedPrintLeavesNothing_data() { sheets(); }
    void aStoppedPrintLeavesNothing()
    {
        QFETCH(QString, sheet);
        const auto catalogue = test::smallCatalogue();
        int stops = 0;
        for (bool whole = false; !whole; ++stops) {
            const QTemporaryDir folder;
            ExchangeJob job;
            job.isCancelled = [stops, asked = 0]() mutable { return asked++ == stops; };
            const auto report = writePdf(folder.filePath(u"out.pdf"_s), *catalogue, test::printRequest(sheet, {}), job);
            whole = report.has_value();
            QVERIFY(whole || report.error().kind == ErrorKind::Cancelled);
            QCOMPARE(leftIn(folder), whole ? QStringList{u"out.pdf"_s} : QStringList());
            QVERIFY(stops < 1000);
        }
        QVERIFY2(stops > 1, "nobody asked whether to stop");
    }

    void aPlaceThatCannotBeWrittenIsRefused()
    {
        const QTemporaryDir folder;
        const auto report = writePdf(folder.filePath(u"nowhere/out.pdf"_s), *test::smallCatalogue(), test::printRequest(u"list"_s, {}), {});
        QVERIFY(!report && report.error().kind == ErrorKind::Refused);
        QVERIFY(leftIn(folder).isEmpty());
    }

    void sheetsAndPapersThatAreNoneAreRefused()
    {
        const QTemporaryDir folder;
        ExportRequest request = test::printRequest(u"poster"_s, {});
        QCOMPARE(writePdf(folder.filePath(u"out.pdf"_s), *test::smallCatalogue(), request, {}).error().kind, ErrorKind::Invalid);
        request = test::printRequest(u"list"_s, {});
        request.print.paper = u"B7"_s;
        QCOMPARE(writePdf(folder.filePath(u"out.pdf"_s), *test::smallCatalogue(), request, {}).error().kind, ErrorKind::Invalid);
        QVERIFY(leftIn(folder).isEmpty());
    }

    void whatIsNotForTheAudienceIsNotPrinted_data() { sheets(); }
    void whatIsNotForTheAudienceIsNotPrinted()
    {
        QFETCH(QString, sheet);
        const auto catalogue = test::catalogueWithSecrets();
        catalogue->eyes = Audience::visitor();
        const auto pages = PrintedPages::open(*catalogue, test::printRequest(sheet, {}), {});
        QVERIFY(pages);
        for (int page = 0; page < (*pages)->count(); ++page) {
            for (const test::PlacedWords &line : test::paintedLines(**pages, page))
                QVERIFY2(!line.text.contains(u"SECRET"_s) && !line.text.contains(u"SHUT"_s), qPrintable(line.text));
        }
    }

    void everySheetBearsHardTexts_data() { sheets(); }
    void everySheetBearsHardTexts()
    {
        QFETCH(QString, sheet);
        const auto catalogue = test::hardCatalogue();
        for (const char *paper : {"A4", "A5"}) {
            ExportRequest request = test::printRequest(sheet, {u"en"_s, u"fa"_s});
            request.print.paper = QString::fromLatin1(paper);
            const auto pages = PrintedPages::open(*catalogue, request, {});
            QVERIFY(pages);
            const QSizeF size = (*pages)->shape().layout.fullRect(QPageLayout::Point).size();
            for (int page = 0; page < (*pages)->count(); ++page) {
                for (const test::PlacedWords &line : test::paintedLines(**pages, page))
                    QVERIFY2(QRectF({}, size).contains(line.place), qPrintable(line.text));
            }
        }
    }

    void noLinesLieUponOneAnother_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<bool>("isLandscape");
        for (const QString &sheet : sheetKindNames()) {
            for (const char *paper : {"A4", "A5"}) {
                QTest::addRow("%s %s", qPrintable(sheet), paper) << sheet << QString::fromLatin1(paper) << false;
                QTest::addRow("%s %s landscape", qPrintable(sheet), paper) << sheet << QString::fromLatin1(paper) << true;
            }
        }
    }
    void noLinesLieUponOneAnother()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, paper);
        QFETCH(bool, isLandscape);
        const auto catalogue = test::archiveCatalogue();
        ExportRequest request = test::printRequest(sheet, {});
        request.print.paper = paper;
        request.print.isLandscape = isLandscape;
        const auto pages = PrintedPages::open(*catalogue, request, {});
        QVERIFY(pages);
        for (int page = 0; page < (*pages)->count(); ++page) {
            const auto lines = test::paintedLines(**pages, page);
            for (size_t i = 0; i < lines.size(); ++i) {
                for (size_t j = 0; j < i; ++j) {
                    const QRectF both = lines[i].place.intersected(lines[j].place);
                    const bool isUpon = both.width() > 2 && both.height() > std::min(lines[i].place.height(), lines[j].place.height()) * 0.7;
                    QVERIFY2(!isUpon, qPrintable(lines[i].text + u" / "_s + lines[j].text));
                }
            }
        }
    }

    void fontsAreEmbeddedAndTitleAndLanguageAreTold()
    {
        if (!test::hasPoppler())
            QSKIP("poppler-utils are not here");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QVERIFY(writePdf(path, *test::plainCatalogue(3), test::printRequest(u"list"_s, {u"fa"_s}), {}));
        const QByteArray bytes = contents(path);
        QVERIFY(bytes.contains("/Lang (fa)") && bytes.contains("/Direction /R2L"));
        const QByteArray fonts = test::ran(u"pdffonts"_s, {path});
        const QList<QByteArray> lines = fonts.trimmed().split('\n').mid(2);
        QVERIFY(fonts.contains("NotoSansArabic"));
        for (const QByteArray &font : lines)
            QVERIFY2(font.simplified().contains(" yes no yes "), font.constData()); // embedded, not a subset by name, with letters
        const QByteArray info = test::ran(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains("Title:           Musée Exemple"), info.constData());
    }

    void aFileThatIsNoPdfIsNotDescribed()
    {
        QByteArray bytes = "%PDF-1.4\nnothing";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        QCOMPARE(describePdf(buffer, u"fa"_s).error().kind, ErrorKind::Internal);
        QCOMPARE(bytes, QByteArray("%PDF-1.4\nnothing"));
    }
};

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
