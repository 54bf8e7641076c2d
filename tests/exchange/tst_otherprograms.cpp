// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exchange/importfiles.h"
#include "exchange/odsexport.h"
#include "exchange/odsreader.h"
#include "exchange/reportfile.h"
#include "exchange/tablesample.h"
#include "support/badfiles.h"
#include "support/memorycatalogue.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Tables that LibreOffice and Python write are read as they are meant; spreadsheets of OpenDocument with all their habits.
class OtherProgramsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    test::MemoryCatalogue m_catalogue;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    Result<ImportReport> put(const QString &path, const TableReading &reading = {})
    {
        const auto format = recogniseFormat(path);
        if (!format)
            return format.unexpected();
        test::MemorySink sink(m_catalogue);
        ImportWish wish;
        wish.files = {{path, (*format)->key}};
        wish.keepRows = true;
        wish.table.language = u"fr"_s;
        wish.table.mapping.reading = reading;
        return importFiles(sink, wish);
    }
    /// What LibreOffice makes of a file; empty when it is not there.
    QString converted(const QString &path, const QString &filter, const QString &input = {})
    {
        QProcess office;
        QStringList arguments{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s, filter, u"--outdir"_s, m_folder.filePath(u"out"_s)};
        if (!input.isEmpty())
            arguments += u"--infilter="_s + input;
        office.start(u"soffice"_s, arguments + QStringList{path});
        const QString made = m_folder.filePath(u"out/"_s + QFileInfo(path).completeBaseName() + u'.' + filter.section(u':', 0, 0));
        return office.waitForStarted(20'000) && office.waitForFinished(120'000) && QFile::exists(made) ? made : QString();
    }
    static QByteArray content(const QByteArray &tables)
    {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>" + tables + "</office:spreadsheet></office:body></office:document-content>";
    }
    static QByteArray cell(const QByteArray &text) { return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>"; }
    static QByteArray row(const QByteArray &cells, const QByteArray &more = {}) { return "<table:table-row " + more + ">" + cells + "</table:table-row>"; }
    static QByteArray table(const QByteArray &name, const QByteArray &rows) { return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>"; }
    QString spreadsheet(const QByteArray &tables, const std::vector<std::pair<QString, QByteArray>> &more = {})
    {
        const QString path = m_folder.filePath(u"a.ods"_s);
        std::vector<std::pair<QString, QByteArray>> entries{{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content(tables)}};
        entries.insert(entries.end(), more.begin(), more.end());
        return test::makeZip(path, entries) ? path : QString();
    }
    static QList<QStringList> rowsOf(const QString &path, const QString &sheet = {})
    {
        CsvImportOptions options;
        options.mapping.reading.sheet = sheet;
        const auto reader = OdsReader::open(path, options);
        if (!reader)
            return {{reader.error().message}};
        QList<QStringList> rows;
        CsvRow row;
        while ((*reader)->next(row))
            rows += QStringList{QString::number(row.row)} + row.cells;
        return (*reader)->ending() ? rows : QList<QStringList>{{(*reader)->ending().error().message}};
    }

private Q_SLOTS:
    void init() { m_catalogue.records.clear(); }

    void tablesOfLibreOfficeComeIn_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("XLSX") << u"xlsx"_s;
        QTest::newRow("ODS") << u"ods"_s;
        QTest::newRow("CSV in UTF-8, semicolons") << u"csv:Text - txt - csv (StarCalc):59,34,76"_s;
        QTest::newRow("CSV in Windows-1252, tabs") << u"csv:Text - txt - csv (StarCalc):9,34,1"_s;
        QTest::newRow("CSV, every cell in quotes") << u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true"_s;
    }
    void tablesOfLibreOfficeComeIn()
    {
        QFETCH(QString, filter);
        const bool isWestern = filter.endsWith(",1"_L1);
        const QString second = isWestern ? u"Étude, «à l’œuvre»; 5 €"_s : u"قالیچه؛ «می‌خواهم»"_s;
        const QByteArray rows = u"number,title,date,description\nA-1,%1,1925,\"deux\nlignes\"\n0042,=1+1 et @,vers 1910,+33 1\n"_s.arg(u'"' + second + u'"').toUtf8();
        // All cells are text: as an archivist sees to it, and as LibreOffice is told here.
        const QString made = converted(file(u"list.csv"_s, rows), filter, u"Text - txt - csv (StarCalc):44,34,76,1,1/2/2/2/3/2/4/2"_s);
        if (made.isEmpty())
            QSKIP("LibreOffice is not installed");
        const auto report = put(made);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 2);
        const auto items = m_catalogue.allOf<Item>();
        QCOMPARE(items.at(0).title.text(u"fr"), second);
        QCOMPARE(items.at(0).description.text(u"fr"), u"deux\nlignes"_s);
        QCOMPARE(items.at(0).date.notation(), u"1925"_s);
        QCOMPARE(items.at(1).number, u"0042"_s);
        QCOMPARE(items.at(1).title.text(u"fr"), u"=1+1 et @"_s);
        QCOMPARE(put(made)->unchanged, 2);
    }

    void csvOfPythonComesIn()
    {
        QProcess python;
        const QString path = m_folder.filePath(u"p.csv"_s);
        python.start(u"python3"_s, {u"-c"_s, u"import csv, sys\nout = open(sys.argv[1], 'w', encoding='cp1256', newline='')\nw = csv.writer(out, dialect='excel', delimiter=';')\n"
                                             "w.writerow(['number', 'title', 'description'])\nw.writerow(['1', 'سند؛ «نمونه»', 'a;b'])\nw.writerow(['2', 'قاليچه', 'two\\nlines \"here\"'])\nout.close()"_s, path});
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            QSKIP("python3 is not installed");
        const auto report = put(path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 2);
        QVERIFY(report->issues.front().message.contains(u"Windows-1256"_s));
        const auto items = m_catalogue.allOf<Item>();
        QCOMPARE(items.at(0).title.text(u"fr"), u"سند؛ «نمونه»"_s);
        QCOMPARE(items.at(0).description.text(u"fr"), u"a;b"_s);
        QCOMPARE(items.at(1).description.text(u"fr"), u"two\nlines \"here\""_s);
    }

    void whatWeWriteAsASpreadsheetComesBack()
    {
        (void)put(file(u"first.csv"_s, u"number,title@fr,title@fa,creator,date\n1,Un,یک,Marie,vers 1925\n2,=Deux,دو,,mars 1926\n"_s.toUtf8()));
        const auto before = m_catalogue.records;
        ExportRequest request;
        request.format = u"ods"_s;
        const QString path = m_folder.filePath(u"ours.ods"_s);
        QVERIFY(writeOds(path, m_catalogue, request, {}));
        const auto report = put(path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QStringList told;
        for (const ImportRow &row : report->rows)
            told += row.place.number + u' ' + enumName(row.outcome) + (row.changes.empty() ? row.reason : row.changes.front().field + changeText(row.changes.front().before) + u" -> "_s + changeText(row.changes.front().after));
        QCOMPARE(told, (QStringList{u"1 unchanged"_s, u"2 unchanged"_s}));
        QVERIFY(m_catalogue.records == before);
    }

    void cellsOfASpreadsheetAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("read");
        const auto shown = [](const QByteArray &attributes, const QByteArray &text) -> QByteArray { return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>"; };
        const auto date = [&](const QByteArray &value, const QByteArray &text) -> QByteArray { return shown("office:value-type=\"date\" office:date-value=\"" + value + "\"", text); };
        const auto number = [&](const QByteArray &value, const QByteArray &text) -> QByteArray { return shown("office:value-type=\"float\" office:value=\"" + value + "\"", text); };
        QTest::newRow("text") << cell("plain") << u"plain"_s;
        QTest::newRow("two paragraphs") << QByteArray("<table:table-cell office:value-type=\"string\"><text:p>a</text:p><text:p>b</text:p></table:table-cell>") << u"a\nb"_s;
        QTest::newRow("blanks, tabs and lines") << cell("a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d") << u"a   b\tc\nd"_s;
        QTest::newRow("spans and links") << cell("a<text:span>b<text:a>c</text:a></text:span>d") << u"abcd"_s;
        QTest::newRow("a note beside it") << QByteArray("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p></table:table-cell>") << u"a"_s;
        QTest::newRow("a day") << date("1925-03-01", "01/03/1925") << u"1925-03-01"_s;
        QTest::newRow("a day in words") << date("1925-03-01", "1 mars 1925") << u"1925-03-01"_s;
        QTest::newRow("a month in words") << date("1925-03-01", "mars 1925") << u"1925-03"_s;
        QTest::newRow("a month in numbers") << date("1925-03-01", "03/1925") << u"1925-03"_s;
        QTest::newRow("a year") << date("1925-01-01", "1925") << u"1925"_s;
        QTest::newRow("a day in Persian digits") << date("1925-03-01", "۰۱/۰۳/۱۹۲۵") << u"1925-03-01"_s;
        QTest::newRow("a day in Arabic digits") << date("1925-03-01", "٠١/٠٣/١٩٢٥") << u"1925-03-01"_s;
        QTest::newRow("a day in Persian words") << date("1925-03-01", "۱ مارس ۱۹۲۵") << u"1925-03-01"_s;
        QTest::newRow("a month in Persian words") << date("1925-03-01", "مارس ۱۹۲۵") << u"1925-03"_s;
        QTest::newRow("a year in Persian digits") << date("1925-01-01", "۱۹۲۵") << u"1925"_s;
        QTest::newRow("a day of another calendar") << date("1925-03-01", "۱۰ اسفند ۱۳۰۳") << u"1925-03-01"_s;
        QTest::newRow("a day of another calendar in numbers") << date("1925-03-01", "۱۳۰۳/۱۲/۱۰") << u"1925-03-01"_s;
        QTest::newRow("a month of another calendar") << date("1925-03-01", "اسفند ۱۳۰۳") << u"1925-03"_s;
        QTest::newRow("a short year") << date("1925-03-01", "mars 25") << u"1925-03"_s;
        QTest::newRow("a quarter in words") << date("1925-03-01", "mars 1925, 2") << u"1925-03"_s;
        QTest::newRow("a day without a number that says it") << date("1925-03-01", "##") << u"1925-03-01"_s;
        QTest::newRow("leading zeros in Persian digits") << number("42", "۰۰۰۴۲") << u"00042"_s;
        QTest::newRow("a number in Persian digits") << number("1925", "۱۹۲۵") << u"1925"_s;
        QTest::newRow("a moment at midnight") << date("1925-03-01T00:00:00", "01/03/1925") << u"1925-03-01"_s;
        QTest::newRow("a number") << number("1925", "1925") << u"1925"_s;
        QTest::newRow("leading zeros") << number("42", "00042") << u"00042"_s;
        QTest::newRow("a decimal comma") << number("12.5", "12,5") << u"12.5"_s;
        QTest::newRow("a truth") << shown("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR") << u"true"_s;
        QTest::newRow("a formula") << shown("office:value-type=\"string\" table:formula=\"of:=A1\"", "result") << u"result"_s;
    }
    void cellsOfASpreadsheetAreReadAsTheyAreMeant()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, read);
        const QString path = spreadsheet(table("Liste", row(OtherProgramsTest::cell("number") + OtherProgramsTest::cell("x")) + row(OtherProgramsTest::cell("1") + cell)));
        const auto rows = rowsOf(path);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).at(2), read);
    }

    void repeatedAndEmptyCellsStandInTheirPlace()
    {
        const QString path = spreadsheet(table("Liste", row(cell("Inventaire")) + row("<table:table-cell/>", "table:number-rows-repeated=\"2\"")
                                                            + row(cell("number") + cell("title") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell("date") + "<table:table-cell table:number-columns-repeated=\"16000\"/>")
                                                            + row(cell("1") + "<table:covered-table-cell table:number-columns-repeated=\"3\"/>" + cell("1925"))
                                                            + row("<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>2</text:p></table:table-cell>", "table:number-rows-repeated=\"2\"")
                                                            + row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"1048000\"")));
        const auto rows = rowsOf(path);
        QCOMPARE(rows, (QList<QStringList>{{u"4"_s, u"number"_s, u"title"_s, {}, {}, u"date"_s}, {u"5"_s, u"1"_s, {}, {}, {}, u"1925"_s},
                                           {u"6"_s, u"2"_s, u"2"_s, {}, {}, {}}, {u"7"_s, u"2"_s, u"2"_s, {}, {}, {}}}));
        const auto report = put(path);
        QVERIFY(report);
        QCOMPARE(report->added, 2);
        QCOMPARE(report->rejected, 1); // a key twice
        QVERIFY(report->issues.front().message.contains(u"Inventaire"_s));
    }

    void aSheetIsChosenByItsName()
    {
        const QString path = spreadsheet(table("Notes", row(cell("only words"))) + table("Liste", row(cell("number")) + row(cell("1"))) + table("پیوست", row(cell("number")) + row(cell("2"))));
        QCOMPARE(rowsOf(path).at(1).at(1), u"1"_s); // the first with numbers
        QCOMPARE(rowsOf(path, u"پیوست"_s).at(1).at(1), u"2"_s);
        QCOMPARE(rowsOf(path, u"Notes"_s).at(0).at(1), u"only words"_s);
        QVERIFY(rowsOf(path, u"Autre"_s).at(0).at(0).contains(u"Autre"_s));
    }

    /// A wish to stop is heard before the first row: large workbooks take their time until then.
    void aWorkbookThatIsOpenedHearsTheWishToStop_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("ODS") << u"ods"_s;
        QTest::newRow("XLSX") << u"xlsx"_s;
    }
    void aWorkbookThatIsOpenedHearsTheWishToStop()
    {
        QFETCH(QString, format);
        const auto put = m_catalogue.records.size();
        const QString path = format == u"ods"_s ? spreadsheet(table("Liste", row(cell("number")) + row(cell("1")))) : m_folder.filePath(u"a.xlsx"_s);
        if (format == u"xlsx"_s) {
            auto entries = test::smallBook(test::sheetXml("<c t=\"s\"><v>0</v></c>"));
            for (auto &[name, bytes] : entries) {
                if (name == u"xl/_rels/workbook.xml.rels"_s)
                    bytes.replace("</Relationships>", "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            }
            entries.emplace_back(u"xl/sharedStrings.xml"_s, "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>1</t></si><si><t>2</t></si></sst>");
            QVERIFY(test::makeZip(path, entries));
        }
        test::MemorySink sink(m_catalogue);
        ImportWish wish;
        wish.files = {{path, format}};
        wish.table.language = u"fr"_s;
        int asks = 0;
        const auto whole = sampleTable(wish, {{}, [&] { ++asks; return false; }});
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
        QCOMPARE(whole->rows.size(), size_t(1));
        QVERIFY(asks > 1);
        for (int stop = 1; stop <= asks; ++stop) {
            int asked = 0;
            const auto sample = sampleTable(wish, {{}, [&] { return ++asked >= stop; }});
            QVERIFY(!sample);
            QCOMPARE(sample.error().kind, ErrorKind::Cancelled);
        }
        const auto stopped = importFiles(sink, wish, {{}, [] { return true; }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_catalogue.records.size(), put);
    }

    void hostileSpreadsheetsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("tables");
        QTest::addColumn<QString>("word");
        const QByteArray header = row(cell("number"));
        QTest::newRow("rows without measure") << table("L", header + row(cell("1"), "table:number-rows-repeated=\"900000\"")) << u"more rows"_s;
        QTest::newRow("columns without measure") << table("L", header + row("<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2000000000\"><text:p>1</text:p></table:table-cell>")) << u"more rows"_s;
        QTest::newRow("too deep") << table("L", header + row("<table:table-cell><text:p>" + QByteArray("<text:span>").repeated(100))) << u"deeper"_s;
        QTest::newRow("cut off") << QByteArray("<table:table table:name=\"L\"><table:table-row><table:table-cell>") << u"broken"_s;
        QTest::newRow("no sheet") << QByteArray() << u"no sheet"_s;
    }
    void hostileSpreadsheetsAreRefused()
    {
        QFETCH(QByteArray, tables);
        QFETCH(QString, word);
        const auto report = put(spreadsheet(tables));
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(word), qPrintable(report.error().message));
        QVERIFY(m_catalogue.records.empty());
    }

    void aSpreadsheetWithEntitiesOrAPasswordIsRefused()
    {
        const QString path = m_folder.filePath(u"b.ods"_s);
        const std::pair<QString, QByteArray> type{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"};
        QVERIFY(test::makeZip(path, {type, {u"content.xml"_s, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + content(table("L", row(cell("&b;"))))}}));
        const auto entities = put(path);
        QVERIFY(!entities && entities.error().message.contains(u"entities"_s));
        const auto locked = put(spreadsheet(table("L", row(cell("number"))), {{u"META-INF/manifest.xml"_s, "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"}}));
        QVERIFY(!locked && locked.error().message.contains(u"password"_s));
        QVERIFY(!put(m_folder.filePath(u"none.ods"_s)));
    }
};

QTEST_GUILESS_MAIN(OtherProgramsTest)
#include "tst_otherprograms.moc"
