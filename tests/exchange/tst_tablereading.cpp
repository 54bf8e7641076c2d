// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfiles.h"
#include "exchange/reportfile.h"
#include "exchange/tablesample.h"
#include "support/memorycatalogue.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// How a table is read: recognised where nobody says anything, as a person says where she does.
class TableReadingTest : public QObject {
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
    static ImportWish wish(const QString &path, const TableReading &reading = {})
    {
        ImportWish wish;
        wish.files = {{path, path.endsWith(".xlsx"_L1) ? u"xlsx"_s : u"csv"_s}};
        wish.keepRows = true;
        wish.table.language = u"fr"_s;
        wish.table.mapping.reading = reading;
        return wish;
    }
    Result<TableSample> sample(const QByteArray &bytes, const TableReading &reading = {}) { return sampleTable(wish(file(u"t.csv"_s, bytes), reading)); }
    Result<ImportReport> put(const QString &path, const TableReading &reading = {})
    {
        test::MemorySink sink(m_catalogue);
        return importFiles(sink, wish(path, reading));
    }
    /// The bytes of a text in an encoding, by looking for each letter in what the decoder makes of every byte.
    static QByteArray encoded(const QString &text, Encoding encoding)
    {
        if (encoding == Encoding::Utf8)
            return text.toUtf8();
        if (encoding == Encoding::Utf16LE || encoding == Encoding::Utf16BE)
            return QStringEncoder(encoding == Encoding::Utf16LE ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE)(text);
        QHash<QChar, char> bytes;
        for (int byte = 0; byte < 256; ++byte)
            bytes.insert(TextDecoder(encoding).decode(QByteArray(1, char(byte))).front(), char(byte));
        QByteArray all;
        for (const QChar letter : text)
            all += bytes.value(letter, '?');
        return all;
    }

private Q_SLOTS:
    void init() { m_catalogue.records.clear(); }

    void theByteTablesAreThoseOfPython_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("western") << Encoding::Windows1252 << QByteArray("cp1252");
        QTest::newRow("Arabic") << Encoding::Windows1256 << QByteArray("cp1256");
    }
    void theByteTablesAreThoseOfPython()
    {
        QFETCH(Encoding, encoding);
        QFETCH(QByteArray, codec);
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import sys\nsys.stdout.buffer.write(bytes(range(128, 256)).decode(sys.argv[1], 'replace').encode('utf-8'))"_s, QString::fromLatin1(codec)});
        if (!python.waitForFinished(60000) || python.exitCode() != 0)
            QSKIP("python3 is not installed");
        const QString letters = QString::fromUtf8(python.readAllStandardOutput());
        QCOMPARE(letters.size(), 128);
        for (int i = 0; i < 128; ++i) {
            const QString letter = TextDecoder(encoding).decode(QByteArray(1, char(128 + i)));
            QCOMPARE(letter.size(), 1);
            QVERIFY(letters[i] == QChar::ReplacementCharacter || letters[i] == letter.front()); // the table leaves some undefined
        }
    }

    void encodingsAreRecognisedOrSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<Encoding>("recognised");
        const QString persian = u"number;title;subject\n1;سند نمونه;كتاب\n2;قاليچه;پارچه\n"_s; // as that encoding writes its letters
        const QString french = u"number;title\n1;Épreuve d’œuvre à l’été\n"_s;
        QTest::newRow("Persian, UTF-8") << persian << QByteArray() << Encoding::Utf8;
        QTest::newRow("Persian, Windows") << persian << QByteArray() << Encoding::Windows1256;
        QTest::newRow("Persian, UTF-16 without a mark") << persian << QByteArray() << Encoding::Utf16LE;
        QTest::newRow("Persian, UTF-16 the other way round") << persian << QByteArray() << Encoding::Utf16BE;
        QTest::newRow("Persian, UTF-16 with a mark") << persian << QByteArray("\xff\xfe") << Encoding::Utf16LE;
        QTest::newRow("French, Windows") << french << QByteArray() << Encoding::Windows1252;
        QTest::newRow("French, UTF-8 with a mark") << french << QByteArray("\xef\xbb\xbf") << Encoding::Utf8;
    }
    void encodingsAreRecognisedOrSaid()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, mark);
        QFETCH(Encoding, recognised);
        const QByteArray bytes = mark + encoded(text, recognised);
        const QString title = text.split(u'\n')[1].split(u';')[1];
        const auto seen = sample(bytes);
        QVERIFY(seen);
        QCOMPARE(*seen->reading.encoding, recognised);
        QCOMPARE(*seen->reading.separator, QChar(u';'));
        QCOMPARE(seen->reading.headerRow, 1);
        QCOMPARE(seen->rows.at(0).cells.at(1), title);
        QCOMPARE(!seen->remark.isEmpty(), recognised == Encoding::Windows1252 || recognised == Encoding::Windows1256); // a guess is told
        const auto said = sample(bytes, {recognised, {}, {}, 0});
        QCOMPARE(said->rows.at(0).cells, seen->rows.at(0).cells);
        QVERIFY(said->remark.isEmpty()); // a person's word is no guess
    }

    void namesOfEncodingsAreTakenAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<Encoding>>("encoding");
        using Found = std::optional<Encoding>;
        QTest::newRow("plain") << u"UTF-8"_s << Found(Encoding::Utf8);
        QTest::newRow("small") << u"utf8"_s << Found(Encoding::Utf8);
        QTest::newRow("the order of bytes") << u"utf-16be"_s << Found(Encoding::Utf16BE);
        QTest::newRow("a code page") << u"cp1256"_s << Found(Encoding::Windows1256);
        QTest::newRow("with a blank") << u"Windows 1252"_s << Found(Encoding::Windows1252);
        QTest::newRow("another one") << u"latin2"_s << Found();
        QTest::newRow("nothing") << QString() << Found();
    }
    void namesOfEncodingsAreTakenAsPeopleWriteThem()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<Encoding>, encoding);
        QVERIFY(encodingByName(name) == encoding);
    }

    void aWrongEncodingIsRefusedByRow()
    {
        const auto report = put(file(u"t.csv"_s, "number,title\n1,plain\n2,\xc9t\xe9\n3,after\n"), {Encoding::Utf8, {}, {}, 0});
        QVERIFY(report);
        QCOMPARE(report->added, 2);
        QCOMPARE(report->rejected, 1);
        QCOMPARE(report->rows.at(1).place.row, 3);
        QVERIFY2(report->rows.at(1).reason.contains(u"encoding"_s), qPrintable(report->rows.at(1).reason));
        QCOMPARE(m_catalogue.allOf<Item>().size(), size_t(2));
    }

    void aTableReadInAnotherEncodingHasNoNumbers()
    {
        const auto report = put(file(u"t.csv"_s, "number,title\n1,plain\n"), {Encoding::Utf16LE, {}, {}, 0});
        QVERIFY(!report || report->added == 0);
        QVERIFY(m_catalogue.records.empty());
    }

    void separatorsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("separator");
        QTest::newRow("comma") << QByteArray("number,title\n1,a;b\n") << u"comma"_s;
        QTest::newRow("semicolon") << QByteArray("number;title\n1;a,b\n") << u"semicolon"_s;
        QTest::newRow("tab") << QByteArray("number\ttitle\n1\ta,b\n") << u"tab"_s;
        QTest::newRow("pipe") << QByteArray("number|title\n1|a,b\n") << u"pipe"_s;
        QTest::newRow("a bar between values is none") << QByteArray("number,subject\n1,a|b|c|d\n") << u"comma"_s;
        QTest::newRow("none") << QByteArray("number\n1\n") << u"comma"_s;
        QTest::newRow("below a title") << QByteArray("Inventory\nnumber;title;date\n1;a;1925\n") << u"semicolon"_s;
        QTest::newRow("below a title with a comma") << QByteArray("Inventory, attic\nnumber;title;date;maker\n1;a;1925;x\n") << u"semicolon"_s;
        QTest::newRow("three columns below a title with a comma") << QByteArray("Inventory, attic\nnumber;title;date\n1;a;1925\n") << u"semicolon"_s;
        QTest::newRow("tabs below a title with a comma") << QByteArray("Inventory, attic\nnumber\ttitle\tdate\n1\ta\t1925\n") << u"tab"_s;
        QTest::newRow("commas below a title with a semicolon") << QByteArray("Attic; 2019\nnumber,title,date\n1,a,1925\n") << u"comma"_s;
        QTest::newRow("a row with more of another sign") << QByteArray("number,title\n1,a;b;c;d\n") << u"comma"_s;
        QTest::newRow("within quotes it does not count") << QByteArray("\"a;b;c;d\",number\nx,1\n") << u"comma"_s;
    }
    void separatorsAreRecognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, separator);
        const auto seen = sample(bytes);
        QVERIFY(seen);
        QCOMPARE(separatorName(*seen->reading.separator), separator);
        QVERIFY(seen->hasNumber());
    }

    void aPersonsSeparatorAndQuoteGoFirst()
    {
        const auto bars = sample("number,x|title\n1,y|'a|b'\n", {{}, u'|', u'\'', 0});
        QCOMPARE(bars->headers, (QStringList{u"number,x"_s, u"title"_s}));
        QCOMPARE(bars->rows.at(0).cells, (QStringList{u"1,y"_s, u"a|b"_s}));
        const auto none = sample("number,title\n1,\"a\n2,b\"\n", {{}, {}, QChar(u'\0'), 0});
        QCOMPARE(none->rows.size(), size_t(2));
        QCOMPARE(none->rows.at(0).cells.at(1), u"\"a"_s);
    }

    void theHeaderIsFoundBelowATitle_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("above");
        QTest::newRow("at once") << QByteArray("number,title\n1,a\n") << 1 << QString();
        QTest::newRow("below a title") << QByteArray("Inventory of the attic\n\nnumber,title\n1,a\n") << 3 << u"Inventory of the attic"_s;
        QTest::newRow("of foreign words, below a title") << QByteArray("Inventar\nInv,Bezeichnung\n1,a\n") << 2 << u"Inventar"_s;
        QTest::newRow("a row that says number is not one") << QByteArray("Inv,Bezeichnung\n1,number\n2,b\n") << 1 << QString();
        QTest::newRow("one column") << QByteArray("Inv\n1\n2\n") << 1 << QString();
    }
    void theHeaderIsFoundBelowATitle()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, above);
        const auto seen = sample(bytes);
        QVERIFY(seen);
        QTEST(seen->reading.headerRow, "row");
        QVERIFY(above.isEmpty() ? seen->remark.isEmpty() : seen->remark.contains(above));
    }

    void aPersonsHeaderRowIsTakenAndWhatStandsAboveIsTold()
    {
        const QByteArray bytes = "number,title\nX-1,not this\n\nCote,Titre\nA-1,Un\n";
        const QString path = file(u"t.csv"_s, bytes);
        const auto report = put(path, {{}, {}, {}, 4});
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(m_catalogue.allOf<Item>().at(0).number, u"A-1"_s);
        QVERIFY(report->issues.front().message.contains(u"X-1"_s));
        QCOMPARE(report->issues.front().row, 4); // of the header
        QCOMPARE(report->rows.front().place.row, 5);
        const auto far = put(path, {{}, {}, {}, 9});
        QVERIFY(!far);
        QCOMPARE(far.error().kind, ErrorKind::Invalid);
        QVERIFY(far.error().message.contains(u'9'));
    }

    void aHeaderFarBelowIsReached()
    {
        QByteArray bytes;
        for (int i = 1; i < 40; ++i)
            bytes += "line " + QByteArray::number(i) + ",x\n";
        const auto seen = sample(bytes + "number,title\n1,a\n", {{}, {}, {}, 40});
        QVERIFY(seen);
        QCOMPARE(seen->headers.at(0), u"number"_s);
        QCOMPARE(seen->rows.size(), size_t(1));
        QVERIFY(seen->remark.size() < 500); // not all forty
    }

    void thePreviewHasTenRows()
    {
        QByteArray bytes = "number,title\n";
        for (int i = 1; i <= 40; ++i)
            bytes += QByteArray::number(i) + ",a\n";
        const auto seen = sample(bytes);
        QCOMPARE(seen->rows.size(), size_t(10));
        QCOMPARE(seen->rows.back().row, 11);
    }

    void aSheetOfAWorkbookIsChosen()
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import sys, openpyxl\nbook = openpyxl.Workbook()\none = book.active\none.title = 'Objets'\none.append(['Cote', 'Titre'])\none.append(['A-1', 'Un'])\n"
                                                      "two = book.create_sheet('Réserve')\ntwo.append(['Réserve, 2019'])\ntwo.append(['Cote', 'Titre'])\ntwo.append(['B-1', 'پل'])\n"
                                                      "book.create_sheet('Vide')\nbook.save(sys.argv[1])"_s, path});
        if (!python.waitForFinished(60000) || python.exitCode() != 0)
            QSKIP("python3-openpyxl is not installed");
        const auto first = sampleTable(wish(path));
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->sheets, (QStringList{u"Objets"_s, u"Réserve"_s, u"Vide"_s}));
        QCOMPARE(first->reading.sheet, u"Objets"_s);
        const auto second = sampleTable(wish(path, {{}, {}, {}, 0, u"Réserve"_s}));
        QCOMPARE(second->reading.sheet, u"Réserve"_s);
        QCOMPARE(second->reading.headerRow, 2);
        QCOMPARE(second->rows.at(0).cells, (QStringList{u"B-1"_s, u"پل"_s}));
        QCOMPARE(put(path, {{}, {}, {}, 0, u"Réserve"_s})->added, 1);
        QVERIFY(!sampleTable(wish(path, {{}, {}, {}, 0, u"Vide"_s})));
        const auto none = put(path, {{}, {}, {}, 0, u"Autre"_s});
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(u"Autre"_s));
        QCOMPARE(m_catalogue.allOf<Item>().size(), size_t(1));
    }

    void aMappingKeepsHowTheTableIsReadAndWhichNamesAreTheSame()
    {
        TableMapping mapping;
        mapping.columns = {{u"Inv"_s, u"number"_s}};
        mapping.reading = {Encoding::Windows1256, u'|', QChar(u'\0'), 3, u"Liste"_s};
        const QUuid uid = QUuid::createUuid();
        mapping.same = {{{RecordType::Agent, Vocabulary::Subject, u"Marie Clare"_s}, u"Marie Claire"_s, uid},
                        {{RecordType::Term, Vocabulary::Material, u"Wodd"_s}, u"wood"_s, {}},
                        {{RecordType::Place, Vocabulary::Subject, u"Paris 5"_s}, {}, {}}};
        const auto again = TableMapping::fromJson(QJsonDocument(mapping.toJson()).toJson());
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, mapping);
        const auto only = readNameDecisions(QJsonDocument(nameDecisionsToJson(mapping.same)).toJson());
        QVERIFY(only && *only == mapping.same);
        QVERIFY(readNameDecisions(QJsonDocument(mapping.toJson()).toJson()).value() == mapping.same);
    }

    void whatCannotBeSaidIsRefused_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("word");
        QTest::newRow("an encoding") << QByteArray("\"reading\":{\"encoding\":\"latin9\"}") << u"latin9"_s;
        QTest::newRow("a separator") << QByteArray("\"reading\":{\"separator\":\"x\"}") << u"separator"_s;
        QTest::newRow("a quote") << QByteArray("\"reading\":{\"quote\":\"«\"}") << u"quote"_s;
        QTest::newRow("a row") << QByteArray("\"reading\":{\"headerRow\":-2}") << u"headerRow"_s;
        QTest::newRow("a name without a type") << QByteArray("\"same\":[{\"name\":\"Marie\",\"same\":\"Mary\"}]") << u"Marie"_s;
        QTest::newRow("a term without a vocabulary") << QByteArray("\"same\":[{\"type\":\"term\",\"name\":\"wood\",\"same\":null}]") << u"wood"_s;
        QTest::newRow("nothing said of a name") << QByteArray("\"same\":[{\"type\":\"agent\",\"name\":\"Marie\"}]") << u"Marie"_s;
        QTest::newRow("an item is no name") << QByteArray("\"same\":[{\"type\":\"item\",\"name\":\"N-1\",\"same\":null}]") << u"N-1"_s;
    }
    void whatCannotBeSaidIsRefused()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, word);
        const auto read = TableMapping::fromJson("{\"format\":\"vitrine-mapping\",\"version\":1,\"columns\":[]," + said + "}");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
        QVERIFY(!readNameDecisions("12") && !readNameDecisions("{}"));
    }

    /// What became of rows and why, each told once, however many files there are.
    void aRefusalIsToldOnce_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("of the only file") << QStringList{u"a.csv"_s};
        QTest::newRow("of two files") << QStringList{u"a.csv"_s, u"b.csv"_s};
        QTest::newRow("of three files") << QStringList{u"a.csv"_s, u"b.csv"_s, u"c.csv"_s};
    }
    void aRefusalIsToldOnce()
    {
        QFETCH(QStringList, names);
        test::MemorySink sink(m_catalogue);
        ImportWish wish;
        for (const QString &name : std::as_const(names))
            wish.files.push_back({file(name, "number,title\n" + name.toUtf8() + ",Un\n,no number\n" + name.toUtf8() + ",again\n"), u"csv"_s});
        wish.keepRows = true;
        wish.table.language = u"fr"_s;
        const auto report = importFiles(sink, wish);
        QVERIFY(report);
        QCOMPARE(report->rejected, 2 * int(names.size()));
        QByteArray bytes;
        QBuffer out(&bytes);
        QVERIFY(out.open(QIODevice::WriteOnly) && writeReportTable(out, *report));
        QCOMPARE(bytes.count("rejected"), names.size() * 2);
        QVERIFY2(bytes.count("error") == 0, bytes.constData()); // no second line for the same row
    }

    /// Of very many refused rows each is still told once: what is compared is found, not looked for.
    void manyRefusalsAreToldOnceEach()
    {
        constexpr int many = 60'000;
        ImportReport report;
        for (int i = 1; i <= many; ++i) {
            ImportRow row;
            row.place.row = i;
            row.outcome = RowOutcome::Rejected;
            row.reason = u"Row %1 has no number."_s.arg(i);
            ImportIssue issue;
            issue.severity = ImportIssue::Severity::Error;
            issue.row = i;
            issue.message = row.reason;
            report.rows.push_back(row);
            report.issues.push_back(issue);
        }
        report.issues.back().message = u"Something else."_s;
        QByteArray bytes;
        QBuffer out(&bytes);
        QVERIFY(out.open(QIODevice::WriteOnly) && writeReportTable(out, report));
        QCOMPARE(bytes.count('\n'), many + 2); // the header, and what is of no row
        QVERIFY(bytes.contains("Something else."));
    }

    void theReportIsATableToo()
    {
        (void)put(file(u"t.csv"_s, "number,title,date\n1,Un,1925\n"));
        const auto report = put(file(u"t.csv"_s, "number,title,date\n1,=Deux,1926\n1,encore,\n,sans,\n3,\"plusieurs\nlignes\",\n"));
        QVERIFY(report);
        QByteArray bytes;
        QBuffer out(&bytes);
        QVERIFY(out.open(QIODevice::WriteOnly) && writeReportTable(out, *report));
        out.close();
        QBuffer in(&bytes);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const auto reader = CsvReader::open(in);
        QList<QStringList> rows;
        CsvRow row;
        while ((*reader)->next(row))
            rows += row.cells;
        QCOMPARE(rows.at(0).size(), 10);
        QCOMPARE(rows.at(1), (QStringList{QString(), u"2"_s, u"2"_s, u"1"_s, u"updated"_s, u"title"_s, u"fr"_s, u"Un"_s, u"=Deux"_s, QString()}));
        QCOMPARE(rows.at(2).at(5), u"date"_s);
        QCOMPARE(rows.at(3).at(4), u"rejected"_s);
        QVERIFY(rows.at(3).at(9).contains(u"row 2"_s));
        QCOMPARE(rows.at(5).at(4), u"added"_s);
        QVERIFY(bytes.contains("'=Deux")); // harmless in a spreadsheet
        QVERIFY(!keepReport(m_folder.filePath(u"none/r.csv"_s), *report));
        QVERIFY(keepReport(m_folder.filePath(u"r.json"_s), *report));
    }
};

QTEST_GUILESS_MAIN(TableReadingTest)
#include "tst_tablereading.moc"
