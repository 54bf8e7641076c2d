// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcolumns.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/formats.h"
#include "exchange/kindwords.h"
#include "support/tsv.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(buffer);
    QList<QStringList> rows;
    CsvRow row;
    while (reader && (*reader)->next(row))
        rows += row.cells;
    return rows;
}

QString unquoted(const QString &json)
{
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().first().toString();
}

/// Letters, digits and all that a spreadsheet may take for a formula.
QString randomCell(QRandomGenerator &random)
{
    static const QString signs = u"=+-@\t\r\n'\"|,;\\ \uFF1D\uFF0B\uFF0D\uFF20019.aéی\u200C\uFEFF"_s;
    QString cell;
    for (int i = random.bounded(8); i > 0; --i)
        cell += signs.at(random.bounded(int(signs.size())));
    return cell;
}

} // namespace

class CsvTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheReferenceFileAsItsJsonSays()
    {
        QFile csv(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/csv/rfc4180-ok.csv"));
        QFile json(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/csv/rfc4180-ok.json"));
        QVERIFY(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
        QJsonArray rows;
        for (const QStringList &row : rowsOf(csv.readAll()))
            rows.append(QJsonArray::fromStringList(row));
        QCOMPARE(rows, QJsonDocument::fromJson(json.readAll()).array());
    }

    void aTableBeyondAllMeasureIsRefused()
    {
        for (const bool isOver : {false, true}) {
            QBuffer rows;
            rows.setData(QByteArray("1\n").repeated(csvRowLimit + (isOver ? 1 : 0)));
            QVERIFY(rows.open(QIODevice::ReadOnly));
            const auto reader = CsvReader::open(rows);
            QVERIFY(reader);
            CsvRow row;
            qint64 count = 0;
            while ((*reader)->next(row))
                ++count;
            QCOMPARE(count, csvRowLimit);
            QCOMPARE((*reader)->ending().has_value(), !isOver);
            QVERIFY(!isOver || (*reader)->ending().error().message.contains(u"1000000"_s));
            QTemporaryFile bytes;
            QVERIFY(bytes.open() && bytes.write("number\n1\n") > 0 && bytes.resize(csvByteLimit + (isOver ? 1 : 0)) && bytes.seek(0));
            QCOMPARE(CsvReader::open(bytes).has_value(), !isOver);
        }
    }

    void readsWhatOtherProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> plain{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("line feeds") << QByteArray("a,b\n1,2\n") << plain;
        QTest::newRow("carriage returns") << QByteArray("a,b\r1,2\r") << plain;
        QTest::newRow("no end of line") << QByteArray("a,b\r\n1,2") << plain;
        QTest::newRow("semicolons") << QByteArray("a;b\r\n1;2\r\n") << plain;
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << plain;
        QTest::newRow("blank lines") << QByteArray("a,b\n\n1,2\n\n") << plain;
        QTest::newRow("everything quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n") << plain;
        QTest::newRow("separator in quotes") << QByteArray("\"a;x\",b\n1,2\n") << QList<QStringList>{{u"a;x"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("quote inside a plain cell") << QByteArray("a,b\n5\" x,2\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"5\" x"_s, u"2"_s}};
        QTest::newRow("line end in a cell") << QByteArray("a,b\n\"x\r\ny\",2\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"x\r\ny"_s, u"2"_s}};
        QTest::newRow("blanks stay") << QByteArray("a,b\n 1 ,\t2\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u" 1 "_s, u"\t2"_s}};
        QTest::newRow("empty") << QByteArray() << QList<QStringList>();
    }
    void readsWhatOtherProgramsWrite()
    {
        QFETCH(QByteArray, bytes);
        QTEST(rowsOf(bytes), "rows");
    }

    void recognisesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"number;title\r\n1;Épreuve d’œuvre — سند\r\n"_s;
        const QString western = u"number;title\r\n1;Épreuve d’œuvre — 5 €\r\n"_s;
        QByteArray windows;
        for (const QChar c : western) {
            const QMap<char16_t, char> high{{u'’', '\x92'}, {u'œ', '\x9c'}, {u'—', '\x97'}, {u'€', '\x80'}};
            windows += high.contains(c.unicode()) ? high[c.unicode()] : static_cast<char>(c.unicode());
        }
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8() << u"UTF-8"_s;
        const QByteArray little = QStringEncoder(QStringEncoder::Utf16LE)(text);
        const QByteArray big = QStringEncoder(QStringEncoder::Utf16BE)(text);
        QTest::newRow("UTF-16LE with mark") << QByteArray("\xff\xfe") + little << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE with mark") << QByteArray("\xfe\xff") + big << u"UTF-16BE"_s;
        QTest::newRow("UTF-16LE") << little << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << big << u"UTF-16BE"_s;
        QTest::newRow("Windows-1252") << windows << u"Windows-1252"_s;
        QTest::newRow("Windows-1252 after a mark of UTF-8") << QByteArray("\xef\xbb\xbf") + windows << u"Windows-1252"_s;
    }
    void recognisesTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto recognised = recogniseEncoding(buffer);
        QVERIFY(recognised);
        QCOMPARE(encodingName(*recognised), encoding);
        const auto rows = rowsOf(bytes);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0], (QStringList{u"number"_s, u"title"_s}));
        QVERIFY2(rows[1][1].startsWith(u"Épreuve d’œuvre — "_s), qPrintable(rows[1][1]));
    }

    void namesBrokenRowsWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::addColumn<qint64>("row");
        QTest::addColumn<qint64>("line");
        QTest::newRow("open quote") << QByteArray("a,b\n\"x\ny\",2\n\"3,4\n5,6\n") << int(CsvFault::OpenQuote) << qint64(3) << qint64(4);
        QTest::newRow("NUL") << QByteArray("a,b\n1,2\n\n3,\0 4\n", 15) << int(CsvFault::Nul) << qint64(4) << qint64(4);
        QTest::newRow("huge cell") << "a,b\n" + QByteArray(csvCellLimit + 7, 'x') + ",2\n" << int(CsvFault::CellTooLong) << qint64(2) << qint64(2);
    }
    void namesBrokenRowsWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer);
        QVERIFY(reader);
        CsvRow row;
        CsvRow broken;
        while ((*reader)->next(row)) {
            if (!row.faults.empty())
                broken = row;
        }
        QCOMPARE(broken.faults.size(), size_t(1));
        QTEST(int(broken.faults.front()), "fault");
        QTEST(broken.row, "row");
        QTEST(broken.line, "line");
        for (const QString &cell : broken.cells)
            QVERIFY(cell.size() <= csvCellLimit);
    }

    void readingDoesNotDependOnWhereTheChunksEnd()
    {
        QByteArray bytes;
        QBuffer out(&bytes);
        QVERIFY(out.open(QIODevice::WriteOnly));
        CsvWriter writer(out);
        QList<QStringList> rows;
        for (int i = 0; i < 9000; ++i) {
            rows += QStringList{QString::number(i), QString(i % 37, u'"') + u"é\r\n,ی"_s, QString(), u" x "_s};
            QVERIFY(writer.writeRow(rows.last()));
        }
        QVERIFY(bytes.size() > 300000);
        QCOMPARE(rowsOf(bytes), rows);
    }

    void aTableForASpreadsheetComesBackCellByCell()
    {
        constexpr int cells = 100'000;
        constexpr int columns = 10;
        QRandomGenerator random(1988);
        QByteArray bytes;
        QBuffer out(&bytes);
        QVERIFY(out.open(QIODevice::WriteOnly));
        CsvWriter writer(out, CsvStyle::spreadsheet());
        QList<QStringList> rows;
        for (int i = 0; i < cells / columns; ++i) {
            QStringList row{QString::number(i)}; // no row is blank
            while (row.size() < columns)
                row += randomCell(random);
            rows += row;
            QVERIFY(writer.writeRow(row));
        }
        static const QRegularExpression number(u"\\A[+-][0-9]+([.,][0-9]+)?\\z"_s);
        for (const QStringList &row : std::as_const(rows)) {
            for (const QString &cell : row) {
                const QString written = guardedCell(cell);
                const bool isFormula = !written.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(written.front());
                QVERIFY2(!isFormula || number.match(written).hasMatch(), qPrintable(written));
            }
        }
        QCOMPARE(rowsOf(bytes), rows);
    }
    void anExactTableKeepsItsApostrophes()
    {
        QCOMPARE(rowsOf("'=1,'+x,''@y\r\n"), (QList<QStringList>{{u"'=1"_s, u"'+x"_s, u"''@y"_s}}));
        QCOMPARE(rowsOf("\xEF\xBB\xBF'=1,'+x,''@y,'-5\r\n"), (QList<QStringList>{{u"=1"_s, u"+x"_s, u"'@y"_s, u"'-5"_s}}));
    }

    void guardedCellsAreThoseOfTheTableAndComeBack_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("guarded");
        const auto lines = test::tsvLines(u"csv/cells.tsv"_s);
        QCOMPARE(lines.size(), 24);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QTest::newRow(test::rowName(i, lines[i][0]).constData()) << unquoted(lines[i][0]) << unquoted(lines[i][1]);
    }
    void guardedCellsAreThoseOfTheTableAndComeBack()
    {
        QFETCH(QString, value);
        QFETCH(QString, guarded);
        QCOMPARE(guardedCell(value), guarded);
        QCOMPARE(unguardedCell(guarded), value);
        const QByteArray exact = [&] {
            QByteArray bytes;
            QBuffer out(&bytes);
            out.open(QIODevice::WriteOnly);
            CsvWriter writer(out);
            return writer.writeRow({value, u"x"_s}) ? bytes : QByteArray();
        }();
        QCOMPARE(rowsOf(exact).value(0).value(0), value);
    }

    void severalValuesShareACellAndComeBack_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("cell");
        QTest::newRow("one") << QStringList{u"ink"_s} << u"ink"_s;
        QTest::newRow("two") << QStringList{u"ink"_s, u"paper"_s} << u"ink|paper"_s;
        QTest::newRow("a bar inside") << QStringList{u"a|b"_s, u"c"_s} << u"a\\|b|c"_s;
        QTest::newRow("a backslash") << QStringList{u"a\\b"_s, u"c"_s} << u"a\\b|c"_s;
        QTest::newRow("a backslash at the end") << QStringList{u"a\\"_s, u"c\\"_s} << u"a\\\\|c\\"_s;
        QTest::newRow("a backslash before a bar") << QStringList{u"a\\|b"_s} << u"a\\\\\\|b"_s;
        QTest::newRow("blanks stay") << QStringList{u" a "_s, u" b"_s} << u" a | b"_s;
    }
    void severalValuesShareACellAndComeBack()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, cell);
        QCOMPARE(joinValues(values), cell);
        QCOMPARE(splitValues(cell), values);
    }

    void headersAreUnderstood_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("language");
        const QList<QStringList> known{
            {u"identifier"_s, u"number"_s}, {u"Number"_s, u"number"_s}, {u"TITLE"_s, u"title"_s}, {u"creator"_s, u"makers"_s}, {u"maker"_s, u"makers"_s},
            {u"date"_s, u"date"_s}, {u"type"_s, u"kind"_s}, {u"classification"_s, u"classification"_s}, {u"kind"_s, u"kind"_s}, {u"medium"_s, u"materials"_s},
            {u"Materials"_s, u"materials"_s}, {u"dimensions"_s, u"dimensions"_s}, {u"description"_s, u"description"_s}, {u"credit"_s, u"credit"_s},
            {u"Credit Line"_s, u"credit"_s}, {u"credit_line"_s, u"credit"_s}, {u"rights"_s, u"rights"_s}, {u"url"_s, u"urls"_s}, {u"language"_s, u"languages"_s},
            {u"subject"_s, u"subjects"_s}, {u"place"_s, u"place"_s}, {u"Numéro"_s, u"number"_s}, {u"titre"_s, u"title"_s}, {u"Créateur"_s, u"makers"_s},
            {u"matériaux"_s, u"materials"_s}, {u"Lieu"_s, u"place"_s}, {u"rightsUri"_s, u"rightsUri"_s}, {u"title@fr"_s, u"title"_s, u"fr"_s},
            {u"description@fa"_s, u"description"_s, u"fa"_s}, {u"Titre@FR"_s, u"title"_s, u"fr"_s}, {u"title_en"_s, u"title"_s, u"en"_s},
            {u"title@zh-Hant"_s, u"title"_s, u"zh-Hant"_s}, {u"Held by"_s, u"holder"_s}, {u"Conservé par"_s, u"holder"_s}, {u"شماره"_s, u"number"_s},
            {u"شمارهٔ ثبت"_s, u"number"_s}, {u"كد"_s, u"number"_s}, {u"عنوان"_s, u"title"_s, u"fa"_s}, {u"عنوان@ar"_s, u"title"_s, u"ar"_s}, {u"شرح"_s, u"description"_s, u"fa"_s},
            {u"تاریخ"_s, u"date"_s}, {u"تاريخ"_s, u"date"_s}, {u"پدیدآور"_s, u"makers"_s}, {u"زبان‌ها"_s, u"languages"_s}, {u"زبان ها"_s, u"languages"_s}, {u"وضعیت"_s, u"condition"_s, u"fa"_s}};
        for (const QStringList &row : known)
            QTest::newRow(qPrintable(row[0])) << row[0] << row[1] << row.value(2);
    }
    void headersAreUnderstood()
    {
        QFETCH(QString, header);
        const Column column = understoodHeaders({header}).columns.front();
        QVERIFY(column.role == ColumnRole::Field);
        QTEST(column.field->key, "field");
        QTEST(column.language, "language");
    }

    void everyHeaderWrittenIsUnderstoodAsTheSameColumn()
    {
        for (const ItemField &field : itemFields()) {
            QVERIFY2(field.title && *field.title, qPrintable(field.key));
            if (!field.tabular)
                continue;
            const Column column{ColumnRole::Field, &field, field.key, field.isText() ? u"fa"_s : QString()};
            QCOMPARE(understoodHeaders({headerOf(column)}).columns.front(), column);
        }
        for (const QString &name : {u"title"_s, u"Note"_s, u"image"_s, u"extra:x"_s, u"access"_s}) {
            const Column extra{ColumnRole::Extra, nullptr, name, u"fr"_s};
            const Column again = understoodHeaders({headerOf(extra)}).columns.front();
            QVERIFY2(again == extra, qPrintable(headerOf(extra)));
        }
    }

    void headersThatRepeatOrAreUnknownAreNamed()
    {
        const Columns columns = understoodHeaders({u"number"_s, u"Title"_s, u"titre"_s, u"Colour"_s, u"Colour"_s, u"Colour@fr"_s});
        QCOMPARE(columns.repeated, QStringList{u"titre"_s});
        QCOMPARE(columns.unknown, (QStringList{u"Colour"_s, u"Colour"_s, u"Colour@fr"_s}));
        QCOMPARE(columns.columns[3].occurrence, 0);
        QCOMPARE(columns.columns[4].occurrence, 1);
        QCOMPARE(columns.columns[5].language, u"fr"_s);
    }

    void typesOfObjectsHaveAKind_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("kind");
        const QList<QStringList> rows{{u"painting"_s, u"artwork"_s}, {u"Gelatin silver print"_s, u"photograph"_s}, {u"oil painting"_s, u"artwork"_s},
                                      {u"Peinture à l’huile"_s, u"artwork"_s}, {u"Embroidery"_s, u"handicraft"_s}, {u"lettre"_s, u"document"_s},
                                      {u"documentary film"_s, u"video"_s}, {u"sound recording"_s, u"audio"_s}, {u"meteorite"_s, QString()}, {QString(), QString()}};
        for (const QStringList &row : rows)
            QTest::newRow(qPrintable(row[0])) << row[0] << row[1];
    }
    void typesOfObjectsHaveAKind()
    {
        QFETCH(QString, type);
        const auto kind = kindOfType(type);
        QTEST(kind ? enumName(*kind) : QString(), "kind");
    }

    void filesAreRecognisedByContentThenSuffix_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << u"a.csv"_s << QByteArray("a,b\n") << u"csv"_s;
        QTest::newRow("json named csv") << u"a.csv"_s << QByteArray(" {\"format\":1}") << u"json"_s;
        QTest::newRow("tabs named csv") << u"a.csv"_s << QByteArray("a\tb\n") << u"tsv"_s;
        QTest::newRow("tsv") << u"a.tsv"_s << QByteArray("a\tb\n") << u"tsv"_s;
        QTest::newRow("zip named csv") << u"a.csv"_s << QByteArray("PK\x03\x04 x") << QString();
        QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG x") << QString();
    }
    void filesAreRecognisedByContentThenSuffix()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto format = recogniseFormat(file.fileName());
        QTEST(format ? (*format)->key : QString(), "format");
        QVERIFY(format || format.error().kind == ErrorKind::Unreadable);
    }
};

QTEST_APPLESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
