// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commands.h"

#include "domain/itemfields.h"
#include "exchange/csvreader.h"
#include "exchange/xlsxreader.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace vitrine;
using namespace Qt::StringLiterals;
using test::run;

namespace {

/// The rows of a table, by the number of the item.
QMap<QString, QMap<QString, QString>> rowsOf(RowSource &source)
{
    QMap<QString, QMap<QString, QString>> rows;
    CsvRow header;
    CsvRow row;
    if (!source.next(header))
        return rows;
    while (source.next(row)) {
        QMap<QString, QString> cells;
        for (qsizetype i = 0; i < header.cells.size(); ++i)
            cells.insert(header.cells[i], row.cells.value(i));
        rows.insert(cells.value(u"number"_s), cells);
    }
    return rows;
}

QMap<QString, QMap<QString, QString>> csvRows(const QString &path)
{
    QFile file(path);
    const auto reader = file.open(QIODevice::ReadOnly) ? CsvReader::open(file) : Result<std::unique_ptr<CsvReader>>(fail(ErrorKind::Missing, {}));
    return reader ? rowsOf(**reader) : QMap<QString, QMap<QString, QString>>();
}

QMap<QString, QMap<QString, QString>> xlsxRows(const QString &path)
{
    const auto reader = [&] {
        CsvImportOptions options;
        options.mapping.reading.sheet = u"Items"_s;
        return XlsxReader::open(path, options);
    }();
    return reader ? rowsOf(**reader) : QMap<QString, QMap<QString, QString>>();
}

/// What names a record in one catalogue only, when it was written, and media, which a file of text does not hold.
bool isPassing(QStringView element)
{
    static const QStringList names{u"lidoRecID"_s, u"recordID"_s, u"actorID"_s, u"placeID"_s, u"legalBodyID"_s, u"recordMetadataDate"_s, u"recordSource"_s, u"resourceWrap"_s, u"control"_s, u"dao"_s, u"daoset"_s};
    return names.contains(element.toString());
}

/// Each record of a file of LIDO or EAD as lines, sorted: what an element is, its attributes and its text.
QStringList xmlRecords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QStringList done;
    QStringList open{QString()};
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const bool isRecord = xml.name() == "lido"_L1 || xml.name() == "c"_L1;
        if (token == QXmlStreamReader::StartElement && isPassing(xml.name())) {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            if (isRecord)
                open.append(QString());
            QString line = u"\n<"_s + xml.name();
            for (const QXmlStreamAttribute &one : xml.attributes()) {
                if (one.name() != "id"_L1 && !one.value().startsWith("urn:uuid:"_L1))
                    line += u' ' + one.name() + u'=' + one.value();
            }
            const bool isOwnId = xml.name() == "conceptID"_L1 && xml.attributes().value(u"http://www.lido-schema.org"_s, u"type"_s).endsWith("lido00100"_L1);
            open.back() += line + u'>';
            if (isOwnId)
                xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            open.back() += xml.text();
        } else if (token == QXmlStreamReader::EndElement && isRecord) {
            done += open.takeLast();
        }
    }
    done.sort();
    return xml.hasError() ? QStringList{xml.errorString()} : done;
}

} // namespace

/// What goes out and comes in again is what it was, but for what the report of losses names.
class RoundTripTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_bundled;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString exported(const QString &catalogue, const QString &format, const QString &name, const QStringList &more = {}) const
    {
        const test::Ran ran = run(QStringList{u"export"_s, catalogue, u"--format"_s, format, u"--output"_s, at(name)} + more);
        if (ran.code != 0)
            qWarning("%s", ran.err.constData());
        return at(name);
    }
    /// The columns that a format is answerable for: all that a table has, less what it says it loses.
    QStringList kept(const QString &report) const
    {
        QSet<QString> lost;
        for (const QJsonValue &loss : test::json(report).value("losses"_L1).toArray())
            lost.insert(loss["field"_L1].toString().section(u'.', 0, 0));
        QStringList keys;
        for (const ItemField &field : itemFields()) {
            if (field.tabular && !lost.contains(field.key))
                keys += field.key;
        }
        return keys;
    }

private Q_SLOTS:
    void initTestCase() { m_bundled = run({u"info"_s, u"--json"_s}).json().value("path"_L1).toString(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theBundledCatalogueComesBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("fields"); // at least so many come back
        QTest::newRow("csv") << u"csv"_s << 20;
        QTest::newRow("xlsx") << u"xlsx"_s << 20;
        QTest::newRow("lido") << u"lido"_s << 15;
        QTest::newRow("ead3") << u"ead3"_s << 15;
    }
    void theBundledCatalogueComesBack()
    {
        QFETCH(QString, format);
        QFETCH(int, fields);
        const QString file = exported(m_bundled, format, u"a"_s, {u"--report"_s, at(u"loss.json"_s)});
        const QString other = at(u"b.vitrine"_s);
        QCOMPARE(run({u"new"_s, other}).code, 0);
        const test::Ran came = run({u"import"_s, other, file, u"--format"_s, format, u"--access"_s, u"public"_s, u"--report"_s, at(u"import.json"_s)});
        QVERIFY2(came.code == 0, came.err.constData());
        QCOMPARE(test::json(at(u"import.json"_s)).value("added"_L1).toInt(), test::json(at(u"loss.json"_s)).value("written"_L1).toInt());

        const QStringList keys = kept(at(u"loss.json"_s));
        QVERIFY2(keys.size() >= fields, qPrintable(keys.join(u' ')));
        const auto before = csvRows(exported(m_bundled, u"csv"_s, u"a.csv"_s, {u"--fields"_s, keys.join(u',')}));
        const auto after = csvRows(exported(other, u"csv"_s, u"b.csv"_s, {u"--fields"_s, keys.join(u',')}));
        QVERIFY(before.size() >= 30);
        QCOMPARE(after.keys(), before.keys());
        for (auto row = before.begin(); row != before.end(); ++row) {
            for (auto cell = row->begin(); cell != row->end(); ++cell)
                QVERIFY2(after[row.key()][cell.key()] == *cell, qPrintable(u"%1 %2: “%3” became “%4”"_s.arg(row.key(), cell.key(), *cell, after[row.key()][cell.key()])));
        }

        const QString again = exported(other, format, u"b"_s);
        if (format == "xlsx"_L1)
            QCOMPARE(xlsxRows(again), xlsxRows(file));
        if (format != "lido"_L1 && format != "ead3"_L1)
            return;
        const QStringList records = xmlRecords(file);
        const QStringList recordsAgain = xmlRecords(again);
        QVERIFY(records.size() >= 30);
        for (qsizetype i = 0; i < records.size(); ++i)
            QVERIFY2(recordsAgain.value(i) == records[i], qPrintable(records[i] + u"\n-- became --"_s + recordsAgain.value(i)));
    }

    /// The fifteen elements have one place for many things; these keep theirs.
    void dublinCoreKeepsNumbersTitlesLanguagesPlacesAndRights()
    {
        const QString folder = exported(m_bundled, u"dc"_s, u"a"_s);
        const QString other = at(u"b.vitrine"_s);
        QCOMPARE(run({u"new"_s, other}).code, 0);
        const test::Ran came = run({u"import"_s, other, folder, u"--access"_s, u"public"_s});
        QVERIFY2(came.code == 0, came.err.constData());
        const QStringList fields{u"--fields"_s, u"number,title,languages,place,rightsUri"_s};
        const auto before = csvRows(exported(m_bundled, u"csv"_s, u"a.csv"_s, fields));
        QVERIFY(before.size() >= 30);
        QCOMPARE(csvRows(exported(other, u"csv"_s, u"b.csv"_s, fields)), before);
    }

    void aSheetForTranslatorsGoesOutAndComesBackFilled()
    {
        const QString other = at(u"b.vitrine"_s);
        QFile table(at(u"t.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("number,title,title@en\n1,Un,One\n2,Deux,\n3,Trois,\n");
        table.close();
        QCOMPARE(run({u"new"_s, other}).code, 0);
        QCOMPARE(run({u"import"_s, other, table.fileName(), u"--access"_s, u"public"_s}).code, 0);
        QFile sheet(exported(other, u"tsv"_s, u"sheet.tsv"_s, {u"--untranslated"_s, u"en"_s}));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QByteArray lines = sheet.readAll();
        sheet.close();
        QCOMPARE(lines.count("Un\t"), 0);
        const QJsonObject out = run({u"history"_s, u"--exports"_s, other, u"--json"_s}).json().value("exports"_L1)[0].toObject();
        QVERIFY2(QJsonDocument(out).toJson().contains("sheet.tsv"), QJsonDocument(out).toJson().constData()); // the custody log knows that it went out
        QCOMPARE(out["languages"_L1].toString(), u"en"_s);
        lines.replace("Deux\ten\t\t", "Deux\ten\t\tTwo").replace("Trois\ten\t\t", "Trois\ten\t\tThree");
        QVERIFY(sheet.open(QIODevice::WriteOnly) && sheet.write(lines) == lines.size());
        sheet.close();
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("number,title\n3,Drei\n");
        table.close();
        QCOMPARE(run({u"import"_s, other, table.fileName()}).code, 0);
        const test::Ran shown = run({u"import"_s, other, sheet.fileName(), u"--dry-run"_s});
        QCOMPARE(shown.code, 1);
        QVERIFY2(QString::fromUtf8(shown.out).contains(u"row 3 3: refused: The source text has changed: it was “Trois”, it is now “Drei”"_s), shown.out.constData());
        QCOMPARE(run({u"import"_s, other, sheet.fileName()}).code, 1);
        const auto title = [&](const QString &number) { return run({u"show"_s, other, number, u"--json"_s}).json().value("title"_L1)["en"_L1]["text"_L1].toString(); };
        QCOMPARE(title(u"2"_s), u"Two"_s);
        QCOMPARE(title(u"3"_s), QString());
        QCOMPARE(run({u"import"_s, other, sheet.fileName(), u"--accept"_s, u"3"_s}).code, 0);
        QCOMPARE(title(u"3"_s), u"Three"_s);
        QCOMPARE(run({u"import"_s, other, sheet.fileName(), u"--accept"_s, u"some"_s}).code, 2);
    }

    void importingTwiceChangesNothing_data()
    {
        theBundledCatalogueComesBack_data();
        QTest::newRow("dc") << u"dc"_s << 0;
    }
    void importingTwiceChangesNothing()
    {
        QFETCH(QString, format);
        const QString file = exported(m_bundled, format, u"a"_s);
        const QString other = at(u"b.vitrine"_s);
        QCOMPARE(run({u"new"_s, other}).code, 0);
        QCOMPARE(run({u"import"_s, other, file, u"--format"_s, format}).code, 0);
        const QString json = u"json"_s;
        const auto content = [&](const QString &name) {
            QFile out(exported(other, json, name, {u"--access"_s, u"restricted"_s}));
            return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
        };
        const QByteArray before = content(u"1.json"_s);
        QVERIFY(before.size() > 10000);
        QCOMPARE(run({u"import"_s, other, file, u"--format"_s, format, u"--report"_s, at(u"r.json"_s)}).code, 0);
        const QJsonObject report = test::json(at(u"r.json"_s));
        QCOMPARE(report.value("unchanged"_L1), report.value("read"_L1));
        QCOMPARE(content(u"2.json"_s), before);
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrips.moc"
