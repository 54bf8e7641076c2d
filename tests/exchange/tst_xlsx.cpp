// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exchange/importfiles.h"
#include "exchange/xlsxreader.h"
#include "support/memorycatalogue.h"
#include "support/zipmaker.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Workbooks of other programs, as tables of items; hostile ones are refused.
class XlsxTest : public QObject {
    Q_OBJECT
private:
    using Entries = std::vector<std::pair<QString, QByteArray>>;
    QTemporaryDir m_folder;
    test::MemoryCatalogue m_catalogue;

    /// A workbook as small as one can be, with the rows of its first sheet.
    static Entries book(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {}, const QByteArray &properties = {})
    {
        const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        Entries entries{
            {u"[Content_Types].xml"_s, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
            {u"_rels/.rels"_s, relations + "<Relationship Id=\"rId1\" Type=\"" + relation + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {u"xl/workbook.xml"_s, "<workbook " + main + " xmlns:r=\"" + relation + "\"><workbookPr " + properties + "/><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/>"
                                   "<sheet name=\"Lisez-moi\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s, relations + "<Relationship Id=\"rId1\" Type=\"" + relation + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                              "<Relationship Id=\"rId2\" Type=\"" + relation + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
                                              "<Relationship Id=\"rId3\" Type=\"" + relation + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                              "<Relationship Id=\"rId4\" Type=\"" + relation + "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {u"xl/worksheets/sheet1.xml"_s, "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"},
            {u"xl/worksheets/sheet2.xml"_s, "<worksheet " + main + "><sheetData/></worksheet>"}};
        if (!strings.isEmpty())
            entries.push_back({u"xl/sharedStrings.xml"_s, "<sst " + main + ">" + strings + "</sst>"});
        if (!styles.isEmpty())
            entries.push_back({u"xl/styles.xml"_s, "<styleSheet " + main + ">" + styles + "</styleSheet>"});
        return entries;
    }
    static QByteArray inlined(const QByteArray &text) { return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>"; }
    QString packed(const Entries &entries)
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        return test::makeZip(path, entries) ? path : QString();
    }
    Result<ImportReport> put(const QString &path)
    {
        test::MemorySink sink(m_catalogue);
        const auto format = recogniseFormat(path);
        if (!format)
            return format.unexpected();
        ImportWish wish;
        wish.files = {{path, (*format)->key}};
        return importFiles(sink, wish);
    }
    /// All cells of the rows below the header.
    static QStringList cells(const QString &path)
    {
        CsvImportOptions options;
        options.language = u"fr"_s;
        const auto reader = XlsxReader::open(path, options);
        if (!reader)
            return {reader.error().message};
        QStringList all;
        CsvRow row;
        for (bool isHeader = true; (*reader)->next(row); isHeader = false) {
            if (!isHeader)
                all += row.cells;
        }
        return (*reader)->ending() ? all : QStringList{(*reader)->ending().error().message};
    }
    QString python(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"made.xlsx"_s);
        for (const QString &program : {u"python3"_s, u"/usr/bin/python3"_s}) { // the first in the path need not be the system's
            QProcess process;
            process.start(program, {u"-c"_s, u"import sys, datetime, openpyxl\nbook = openpyxl.Workbook()\nsheet = book.active\n"_s + QString::fromUtf8(script) + u"\nbook.save(sys.argv[1])\n"_s, path});
            if (process.waitForFinished(60000) && process.exitCode() == 0)
                return path;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_catalogue.records.clear();
        QFile::remove(m_folder.filePath(u"made.xlsx"_s));
    }

    void numbersAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<CellFormat>("format");
        QTest::addColumn<bool>("is1904");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &stored, const CellFormat &format, const QString &text, bool is1904 = false) { QTest::newRow(name) << stored << format << is1904 << text; };
        row("whole", u"42"_s, {}, u"42"_s);
        row("with an exponent", u"1.23E5"_s, {}, u"123000"_s);
        row("a binary fraction", u"0.30000000000000004"_s, {}, u"0.3"_s);
        row("a fraction", u"12.5"_s, {}, u"12.5"_s);
        row("leading zeros", u"42"_s, cellFormat(u"00000"_s), u"00042"_s);
        row("a day", u"43631"_s, cellFormat(u"dd/mm/yyyy"_s), u"2019-06-15"_s);
        row("a day of the other epoch", u"42169"_s, builtInFormat(14), u"2019-06-15"_s, true);
        row("the first day", u"1"_s, builtInFormat(14), u"1900-01-01"_s);
        row("the day before the one that never was", u"59"_s, builtInFormat(14), u"1900-02-28"_s);
        row("the day that never was", u"60"_s, builtInFormat(14), u"60"_s);
        row("the day after it", u"61"_s, builtInFormat(14), u"1900-03-01"_s);
        row("a moment", u"43631.75"_s, builtInFormat(22), u"2019-06-15T18:00:00"_s);
        row("a moment at midnight", u"43631"_s, builtInFormat(22), u"2019-06-15"_s);
        row("nearly midnight", u"43630.9999999"_s, builtInFormat(22), u"2019-06-15"_s);
        row("a time", u"0.5"_s, builtInFormat(20), u"12:00:00"_s);
        row("a month", u"43631"_s, cellFormat(u"[$-40C]mmmm\\ yyyy"_s), u"2019-06"_s);
        row("a year", u"43631"_s, cellFormat(u"yyyy"_s), u"2019"_s);
        row("a word in the format", u"5"_s, cellFormat(u"0 \"days\""_s), u"5"_s);
        row("a colour in the format", u"5"_s, cellFormat(u"[Red]0.00"_s), u"5"_s);
        row("beyond the calendar", u"9999999"_s, builtInFormat(14), u"9999999"_s);
    }
    void numbersAreReadAsTheyAreMeant()
    {
        QFETCH(QString, stored);
        QFETCH(CellFormat, format);
        QFETCH(bool, is1904);
        QTEST(numberText(stored, format, is1904), "text");
    }

    void stringsOfEveryKindAreRead()
    {
        const QString path = packed(book("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"E1\" t=\"inlineStr\"><is><t>Colour</t></is></c></row>"
                                         "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>1&amp;2</f><v>12</v></c><c r=\"B4\" t=\"s\"><v>2</v></c><c r=\"D4\" t=\"b\"><v>1</v></c><c r=\"E4\"><f>A1</f></c></row>",
                                         "<si><t>number</t></si><si><r><t>ti</t></r><r><t>tle</t></r><rPh><t>no</t></rPh></si><si><t xml:space=\"preserve\"> پل _x000D_\n_x005F_x0041_</t></si>"));
        QCOMPARE(cells(path), (QStringList{u"12"_s, u" پل \r\n_x0041_"_s, QString(), u"true"_s, QString()}));
        const auto report = put(path);
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(m_catalogue.allOf<Item>().at(0).title.text(u"fr"), u" پل \r\n_x0041_"_s);
        const auto told = [&](const QString &words) { return std::any_of(report->issues.begin(), report->issues.end(), [&](const ImportIssue &issue) { return issue.message.contains(words); }); };
        QVERIFY(told(u"formula"_s));
        QVERIFY(told(u"Lisez-moi"_s));
    }

    void theOtherEpochIsNoticed()
    {
        const QByteArray rows = "<row>" + inlined("number") + inlined("date") + "</row><row>" + inlined("1") + "<c s=\"1\"><v>42169</v></c></row>";
        const QByteArray styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"d\\.m\\.yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
        QCOMPARE(cells(packed(book(rows, {}, styles, "date1904=\"1\""))), (QStringList{u"1"_s, u"2019-06-15"_s}));
        QCOMPARE(cells(packed(book(rows, {}, styles))), (QStringList{u"1"_s, u"2015-06-14"_s}));
    }

    void aTitleAboveTheHeaderIsSkippedAndTold()
    {
        const QString path = packed(book("<row>" + inlined("Inventaire 2019") + "</row><row r=\"3\">" + inlined("Cote") + inlined("Titre") + "</row><row r=\"4\">" + inlined("A") + inlined("Un") + "</row>"));
        const auto report = put(path);
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QVERIFY(report->issues.front().message.contains(u"Inventaire 2019"_s));
        QCOMPARE(m_catalogue.allOf<Item>().at(0).number, u"A"_s);
    }

    void rowsKeepTheNumbersOfTheSheet()
    {
        const auto report = put(packed(book("<row r=\"2\">" + inlined("number") + "</row><row r=\"9\">" + inlined("A") + "</row><row r=\"12\">" + inlined("A") + "</row>")));
        QVERIFY(report);
        QCOMPARE(report->rejected, 1);
        const auto refusal = std::find_if(report->issues.begin(), report->issues.end(), [](const ImportIssue &issue) { return issue.severity == ImportIssue::Severity::Error; });
        QCOMPARE(refusal->row, 12);
        QVERIFY(refusal->message.contains(u"row 9"_s));
    }

    void hostileWorkbooksAreRefused_data()
    {
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QString>("word");
        const QByteArray rows = "<row>" + inlined("number") + "</row><row>" + inlined("1") + "</row>";
        const auto with = [&](const QString &name, const QByteArray &bytes) {
            Entries entries = book(rows);
            std::erase_if(entries, [&](const auto &entry) { return entry.first == name; });
            entries.push_back({name, bytes});
            return entries;
        };
        QTest::newRow("a name that climbs") << with(u"../evil.xml"_s, "x") << u"leave its folder"_s;
        QTest::newRow("a name that climbs later") << with(u"xl/../../evil.xml"_s, "x") << u"leave its folder"_s;
        QTest::newRow("an absolute name") << with(u"/etc/evil"_s, "x") << u"leave its folder"_s;
        QTest::newRow("a name with backslashes") << with(u"..\\evil"_s, "x") << u"leave its folder"_s;
        QTest::newRow("a bomb") << with(u"xl/media/bomb.bin"_s, QByteArray(8 << 20, '\0')) << u"beyond all measure"_s;
        QTest::newRow("entities") << with(u"xl/worksheets/sheet1.xml"_s, "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><worksheet><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>") << u"entities"_s;
        QTest::newRow("an external entity") << with(u"xl/workbook.xml"_s, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook>&b;</workbook>") << u"entities"_s;
        QTest::newRow("too deep") << with(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>" + QByteArray("<a>").repeated(100)) << u"deeper"_s;
        QTest::newRow("broken XML") << with(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData><row><c>") << u"broken"_s;
        QTest::newRow("too many rows") << with(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData><row r=\"99999999\"><c><v>1</v></c></row></sheetData></worksheet>") << u"beyond the last row"_s;
        QTest::newRow("too many columns") << with(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData><row><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData></worksheet>") << u"beyond the last row"_s;
        QTest::newRow("no workbook") << Entries{{u"xl/other.xml"_s, "<a/>"}} << u"format"_s;
    }
    void hostileWorkbooksAreRefused()
    {
        QFETCH(Entries, entries);
        QFETCH(QString, word);
        const auto report = put(packed(entries));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unreadable);
        QVERIFY2(report.error().message.contains(word), qPrintable(report.error().message));
        QVERIFY(m_catalogue.records.empty());
    }

    void aWorkbookCutAnywhereIsRefused()
    {
        const QString path = packed(book("<row>" + inlined("number") + "</row>"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const qint64 size : {file.size() - 1, file.size() / 2, qint64(30), qint64(4)}) {
            QVERIFY(file.resize(size));
            const auto report = put(path);
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::Unreadable);
        }
    }

    void anOldWorkbookIsNamed()
    {
        QFile file(m_folder.filePath(u"old.xls"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more");
        file.close();
        const auto report = put(file.fileName());
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"XLSX"_s), qPrintable(report.error().message));
    }

    void aWorkbookOfOpenpyxlComesInAndTwiceChangesNothing()
    {
        const QString path = python("sheet.title = 'Œuvres'\nsheet.merge_cells('A1:D1')\nsheet['A1'] = 'Liste'\n"
                                    "sheet.append(['Cote', 'Titre', 'title@fa', 'date', 'Hauteur', 'description'])\n"
                                    "sheet.append(['A-1', '=1+1 et @', 'پل می‌خواهم', datetime.date(1925, 3, 1), 12.5, 'x' * 785])\n"
                                    "sheet['B3'].data_type = 's'\n"
                                    "sheet.append([17, '-5', None, '1925?', None, None])\nsheet['A4'].number_format = '0000'\n");
        if (path.isEmpty())
            QSKIP("python3-openpyxl is not installed");
        const auto report = put(path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 2);
        const auto items = m_catalogue.allOf<Item>();
        QCOMPARE(items[0].title.text(u"fr"), u"=1+1 et @"_s);
        QCOMPARE(items[0].title.text(u"fa"), u"پل می‌خواهم"_s);
        QCOMPARE(items[0].date.edtf, u"1925-03-01"_s);
        QCOMPARE(items[0].extra, (std::vector<ExtraField>{{u"Hauteur"_s, {}, u"12.5"_s}}));
        QCOMPARE(items[0].description.text(u"fr").size(), 785);
        QCOMPARE(items[1].number, u"0017"_s);
        QCOMPARE(items[1].title.text(u"fr"), u"-5"_s);
        QCOMPARE(put(path)->unchanged, 2);
    }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
