// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(10000) || !process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
}

const QString program = QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrinectl");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A Python that has the module; empty: none here. (The first in the path need not be the system's.)
QString pythonWith(const QString &module)
{
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        if (ran(python, {u"-c"_s, u"import "_s + module}).code == 0)
            return python;
    }
    return {};
}

/// Rows of the first sheet, of a workbook and of a spreadsheet, and of a table.
constexpr auto readSheets = R"(
import csv, sys, zipfile
import xml.etree.ElementTree as tree
import openpyxl
table = [[cell.replace('\r\n', '\n') for cell in row] for row in csv.reader(open(sys.argv[1], encoding='utf-8', newline=''))]
width = len(table[0])
book = openpyxl.load_workbook(open(sys.argv[2], 'rb'))
rows = [[cell.value or '' for cell in row] for row in book['Items'].iter_rows()]
assert rows == table, 'XLSX differs'
assert all(cell.data_type in ('s', 'n', 'inlineStr') and (cell.value is None or isinstance(cell.value, str)) for row in book['Items'].iter_rows() for cell in row), 'not text'
assert book['Items'].freeze_panes == 'B2' and book['Items'].auto_filter.ref.startswith('A1:')
assert book['فارسی'].sheet_view.rightToLeft and not book['Français'].sheet_view.rightToLeft
assert book['فارسی']['A1'].value != 'number' and any('نمونهٔ نمایشی' in (cell.value or '') for cell in book['فارسی'][2])
readme = [[cell.value for cell in row] for row in book.worksheets[-1].iter_rows()]
assert any('2026' in str(row[1]) for row in readme) and any(row[1] == str(len(table) - 1) for row in readme), 'read-me'
package = zipfile.ZipFile(sys.argv[3])
first = package.infolist()[0]
assert first.filename == 'mimetype' and first.compress_type == 0 and not first.extra
assert open(sys.argv[3], 'rb').read(100)[38:] .startswith(b'application/vnd.oasis.opendocument.spreadsheet')
ns = {'t': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'x': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'}
def text(p):
    out = p.text or ''
    for child in p:
        out += {'s': ' ', 'tab': '\t'}[child.tag.split('}')[1]] + (child.tail or '')
    return out
def cells(row):
    out = []
    for cell in row:
        value = '\n'.join(text(p) for p in cell.findall('x:p', ns))
        out += [value] * int(cell.get('{%s}number-columns-repeated' % ns['t'], '1'))
    return out
sheet = tree.fromstring(package.read('content.xml')).find('.//t:table', ns)
rows = [cells(row) for row in sheet.iter('{%s}table-row' % ns['t'])]
assert rows == table, 'ODS differs'
print(len(rows))
)";

/// Every page of a folder: well nested, with a language and a title, and nothing it needs lies elsewhere.
constexpr auto readPages = R"(
import os, sys
from html.parser import HTMLParser
root = sys.argv[1]
alone = {'meta', 'link', 'img', 'input', 'br'}
class Page(HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.path, self.open, self.seen = path, [], set()
        self.feed(open(path, encoding='utf-8').read())
        assert not self.open and {'html', 'title', 'h1' if '/items/' in path else 'main'} <= self.seen, path
    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        named = dict(attributes)
        if tag not in alone:
            self.open.append(tag)
        assert tag != 'html' or named.get('lang'), path
        assert tag != 'img' or named.get('alt') is not None, path
        for key in ('href', 'src'):
            if key in named:
                target = os.path.normpath(os.path.join(os.path.dirname(self.path), named[key]))
                assert os.path.isfile(target) and target.startswith(root), (self.path, named[key])
    def handle_endtag(self, tag):
        assert self.open.pop() == tag, (self.path, tag)
pages = [os.path.join(folder, name) for folder, _, names in os.walk(root) for name in names if name.endswith('.html')]
assert len(pages) > 3 * 31
for path in pages:
    Page(path)
)";

/// Every record of a graph against the schema of its type.
constexpr auto checkGraph = R"(
import json, pathlib, sys
from jsonschema import Draft202012Validator, Draft7Validator, RefResolver
folder = pathlib.Path(sys.argv[1]).resolve()
load = lambda path: json.loads(pathlib.Path(path).read_text(encoding='utf-8'))
store = {}
for path in folder.glob('*.json'):
    schema = load(path)
    store[path.as_uri()] = schema
    if '$id' in schema:
        store[schema['$id']] = schema
names = {'HumanMadeObject': 'object', 'Activity': 'event', 'Type': 'concept', 'Material': 'concept'}
graph = load(sys.argv[2])['@graph']
ids = {record['id'] for record in graph}
assert len(ids) == len(graph) and sum(record['type'] == 'HumanMadeObject' for record in graph) >= 31
for record in graph:
    path = folder / (names.get(record['type'], record['type'].lower()) + '.json')
    schema = load(path)
    kind = Draft7Validator if 'draft-07' in schema.get('$schema', '') else Draft202012Validator
    faults = list(kind(schema, resolver=RefResolver(schema.get('$id', path.as_uri()), schema, store=store)).iter_errors(record))
    assert not faults, (record['id'], faults[0].message[:300])
    made = record.get('produced_by', {})
    for named in made.get('carried_out_by', []) + made.get('took_place_at', []) + record.get('current_owner', []):
        assert named['id'] in ids, named
)";

/// DCMI terms as another program reads them: every entry with its title and type, no term that DCMI does not have.
constexpr auto readTriples = R"(
import sys
from rdflib import Graph
from rdflib.namespace import DCTERMS, RDF
graph = Graph()
graph.parse(sys.argv[1], format='json-ld')
entries = set(graph.subjects(DCTERMS.identifier, None))
assert len(entries) >= 31, len(entries)
assert all(graph.value(entry, RDF.type) for entry in entries)
assert sum(1 for entry in entries if any(text.language == 'fa' for text in graph.objects(entry, DCTERMS.title))) >= 20
used = {term for term in set(graph.predicates()) if term.startswith(str(DCTERMS))}
assert len(used) > 10 and all(getattr(DCTERMS, term[len(str(DCTERMS)):]) == term for term in used), used
)";

} // namespace

/// vitrinectl export on the bundled catalogue, judged by other programs.
class ExportsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The bundled records with an address to begin theirs with; their media stay where they are.
        QVERIFY(QDir(m_home.path()).mkpath(u"bundled.vitrine"_s));
        QVERIFY(QFile::copy(QStringLiteral(VITRINE_BINARY_DIR "/catalogue/bundled.vitrine/catalogue.sqlite"), m_home.filePath(u"bundled.vitrine/catalogue.sqlite"_s)));
        QCOMPARE(ran(program, {u"set"_s, catalogue(), u"baseUri"_s, u"https://example.org/show"_s}).code, 0);
        QCOMPARE(ran(program, {u"set"_s, catalogue(), u"institution"_s, u"Musée Exemple"_s}).code, 0);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyExportIsValid_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("access");
        QTest::addColumn<QStringList>("checker");
        const QString schemas = QStringLiteral(VITRINE_SHARED_DIR "/schemas/");
        const auto xsd = [&](const QString &name) { return QStringList{u"xmllint"_s, u"--nonet"_s, u"--noout"_s, u"--stream"_s, u"--schema"_s, schemas + name}; };
        const auto row = [](const QString &format, const QStringList &checker) {
            for (const QString &access : {u"public"_s, u"internal"_s, u"restricted"_s})
                QTest::newRow(qPrintable(format + u' ' + access)) << format << access << checker;
        };
        row(u"lido"_s, xsd(u"lido/lido-v1.1.xsd"_s));
        row(u"dc"_s, xsd(u"dc/oai_dc.xsd"_s));
        row(u"ead3"_s, xsd(u"ead3/ead3.xsd"_s));
        row(u"ead2002"_s, {u"xmllint"_s, u"--nonet"_s, u"--noout"_s, u"--relaxng"_s, schemas + u"ead2002/ead2002-profile.rng"_s});
        row(u"jsonld"_s, {u"python"_s, u"-c"_s, QString::fromUtf8(checkGraph), schemas + u"linked-art"_s});
        row(u"dcterms"_s, {u"python rdflib"_s, u"-c"_s, QString::fromUtf8(readTriples)});
    }
    void everyExportIsValid()
    {
        QFETCH(QString, format);
        QFETCH(QString, access);
        QFETCH(QStringList, checker);
        if (!QFileInfo::exists(QStringLiteral(VITRINE_SHARED_DIR "/schemas")))
            QSKIP("no schemas");
        if (checker.first().startsWith("python"_L1))
            checker.first() = pythonWith(checker.first().contains("rdflib"_L1) ? u"rdflib"_s : u"jsonschema"_s);
        if (checker.first().isEmpty())
            QSKIP("no jsonschema, or no rdflib");
        const Ran done = exported(format, {u"--access"_s, access});
        QVERIFY2(done.code == 0, done.err.constData());
        QStringList files{out()};
        if (QFileInfo(out()).isDir()) {
            files.clear();
            for (const QFileInfo &file : QDir(out()).entryInfoList(QDir::Files))
                files += file.filePath();
            QVERIFY(files.size() >= 31);
        }
        const Ran checked = ran(checker.first(), checker.mid(1) + files);
        QVERIFY2(checked.code == 0, checked.err.left(2000).constData());
    }

    void pagesLinkOnlyToEachOtherAndSayWhoSaysSo()
    {
        QCOMPARE(exported(u"html"_s).code, 0);
        const Ran read = ran(u"python3"_s, {u"-c"_s, QString::fromUtf8(readPages), out()});
        QVERIFY2(read.code == 0, read.err.constData());
        const QByteArray statements = contents(out(u"out/en/statements.html"_s));
        QCOMPARE(statements.count("remark\">According to"), statements.count("<blockquote>"));
        QVERIFY(statements.count("<blockquote>") >= 14);
        QVERIFY2(statements.contains("more than 2000"), "the stated number of signatories");
        QVERIFY(contents(out(u"out/fa/index.html"_s)).contains("<html lang=\"fa\" dir=\"rtl\">"));
        QVERIFY(contents(out(u"out/index.html"_s)).contains("<html lang=\"fr\" dir=\"ltr\">"));
    }

    void linkedDataIsRefusedWithoutAnAddress()
    {
        const Ran refused = ran(program, {u"export"_s, u"--format"_s, u"jsonld"_s, u"--output"_s, out()});
        QCOMPARE(refused.code, 4);
        QVERIFY(refused.err.contains("baseUri"));
        QVERIFY(left().isEmpty());
    }

    void aDiskThatFillsUpLeavesNothing_data() { everyFormat(); }
    void aDiskThatFillsUpLeavesNothing()
    {
        QFETCH(QString, format);
        // No file may grow beyond so many kilobytes: what a program meets on a full disk, without one.
        int failures = 0;
        for (const QString &limit : {u"0"_s, u"8"_s}) {
            const QString script = u"trap '' XFSZ; ulimit -f %1; exec \"$0\" export \"$2\" --format %2 --output \"$3\""_s.arg(limit, format);
            const Ran full = ran(u"bash"_s, {u"-c"_s, QString(script).replace("$3"_L1, "$1"_L1), program, out(), catalogue()});
            QVERIFY2(full.code == 0 || full.code == 3 || full.code == 4, full.err.constData());
            QCOMPARE(left(), full.code == 0 ? QStringList{u"out"_s} : QStringList());
            QVERIFY2(full.code == 0 || full.err.trimmed().split('\n').last().startsWith("vitrinectl: "), full.err.constData());
            failures += full.code != 0;
        }
        QVERIFY(failures > 0);
    }

    void aFilterLimitsEveryFormat_data() { everyFormat(); }
    void aFilterLimitsEveryFormat()
    {
        QFETCH(QString, format);
        const QString reportFile = m_folder->filePath(u"r.json"_s);
        const bool isWhole = format == "json"_L1 || format == "ndjson"_L1 || format == "bagit"_L1;
        QCOMPARE(exported(format, {u"--kind"_s, u"video"_s, u"--report"_s, reportFile}).code, 0);
        const QJsonObject report = QJsonDocument::fromJson(contents(reportFile)).object();
        QVERIFY(isWhole || report.value("written"_L1).toInt() == 3);
        QCOMPARE(report.value("written"_L1), report.value("selected"_L1));
        for (const char *key : {"losses", "lacks", "absent"})
            QVERIFY(report.value(QLatin1StringView(key)).isArray());
        QVERIFY(report.value("written"_L1).toInt() < 206);
    }

    void aTableReadsBackEqualInPython()
    {
        QCOMPARE(exported(u"csv"_s).code, 0);
        QCOMPARE(ran(program, {u"export"_s, catalogue(), u"--format"_s, u"csv-spreadsheet"_s, u"--separator"_s, u";"_s, u"--output"_s, out(u"sheet"_s)}).code, 0);
        const Ran python = ran(u"python3"_s, {u"-c"_s, u"import csv, sys\n"
                                                       "exact = list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))\n"
                                                       "sheet = list(csv.reader(open(sys.argv[2], encoding='utf-8-sig', newline=''), strict=True, delimiter=';'))\n"
                                                       "assert exact == sheet, 'the two forms differ'\n"
                                                       "assert len({len(row) for row in exact}) == 1, 'rows of different length'\n"
                                                       "assert open(sys.argv[2], 'rb').read(3) == b'\\xef\\xbb\\xbf', 'no byte-order mark'\n"
                                                       "print(len(exact), [row[exact[0].index('title@fa')] for row in exact][1])"_s,
                                              out(), out(u"sheet"_s)});
        QVERIFY2(python.code == 0, python.err.constData());
        QVERIFY(python.out.startsWith("38 نمونهٔ نمایشی"));
    }

    void spreadsheetsHoldWhatTheTableHolds()
    {
        const QString python = pythonWith(u"openpyxl"_s);
        if (python.isEmpty())
            QSKIP("no openpyxl");
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"ods"_s})
            QCOMPARE(ran(program, {u"export"_s, u"--format"_s, format, u"--output"_s, out(format)}).code, 0);
        const Ran read = ran(python, {u"-c"_s, QString::fromUtf8(readSheets), out(u"csv"_s), out(u"xlsx"_s), out(u"ods"_s)});
        QVERIFY2(read.code == 0, read.err.constData());
        QCOMPARE(read.out.trimmed(), "38"_ba);
    }

    void columnsAreExplainedBesideTheTable()
    {
        QCOMPARE(exported(u"csv"_s, {u"--with-columns"_s, u"--fields"_s, u"number,title,materials"_s}).code, 0);
        const QByteArray header = contents(out()).split('\r').first();
        const QByteArray table = contents(out() + ".columns.csv"_L1);
        QVERIFY(table.startsWith("name,meaning,type,language\r\n"));
        QCOMPARE(table.count('\n') - 1, header.count(',') + 1);
        QVERIFY(table.contains("title@fa,Titre,text,fa\r\n") && table.contains("materials,") && table.contains(",list,\r\n"));
    }

    void linesOfJsonAreTheRecordsOfTheJson()
    {
        QCOMPARE(exported(u"ndjson"_s).code, 0);
        QCOMPARE(ran(program, {u"export"_s, catalogue(), u"--format"_s, u"json"_s, u"--output"_s, out(u"whole"_s)}).code, 0);
        const QJsonArray whole = QJsonDocument::fromJson(contents(out(u"whole"_s))).object().value("records"_L1).toArray();
        QByteArrayList lines = contents(out()).trimmed().split('\n');
        QCOMPARE(QJsonDocument::fromJson(lines.takeFirst()).object().value("format"_L1).toString(), u"vitrine-catalogue"_s);
        QCOMPARE(lines.size(), whole.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(QJsonDocument::fromJson(lines[i]).object(), whole[i].toObject());
    }

    void aSavedListChoosesItemsColumnsAndOrder()
    {
        const QString catalogue = m_folder->filePath(u"c.vitrine"_s);
        QFile list(m_folder->filePath(u"list.json"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(R"({"format":"vitrine-catalogue","version":1,"settings":{},"records":[{"type":"savedList","uid":"00000000-0000-4000-8000-000000000001",)"
                   R"("access":"internal","status":"draft","name":"Ponts","query":"pont","columns":["title","number"],"order":"-number"}]})");
        list.close();
        QFile items(m_folder->filePath(u"items.csv"_s));
        QVERIFY(items.open(QIODevice::WriteOnly));
        items.write("number,title\n1,Un pont\n2,Une mer\n3,Le pont\n");
        items.close();
        QCOMPARE(ran(program, {u"new"_s, catalogue}).code, 0);
        QCOMPARE(ran(program, {u"import"_s, catalogue, items.fileName(), u"--access"_s, u"public"_s}).code, 0);
        const Ran import = ran(program, {u"import"_s, catalogue, list.fileName()});
        QVERIFY2(import.code == 0, import.err.constData());
        QCOMPARE(ran(program, {u"export"_s, catalogue, u"--format"_s, u"csv"_s, u"--output"_s, out(), u"--list"_s, u"Ponts"_s, u"--languages"_s, u"fr"_s}).code, 0);
        QCOMPARE(contents(out()), "title@fr,number\r\nLe pont,3\r\nUn pont,1\r\n"_ba);
        const Ran none = ran(program, {u"export"_s, catalogue, u"--format"_s, u"csv"_s, u"--output"_s, out(u"no"_s), u"--list"_s, u"Mers"_s});
        QCOMPARE(none.code, 2);
        QVERIFY(none.err.contains("Mers"));
    }

    void aFileOfNumbersChoosesItems()
    {
        const QString catalogue = m_folder->filePath(u"c.vitrine"_s);
        const auto write = [this](const QString &name, const QByteArray &bytes) {
            QFile file(m_folder->filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"items.csv"_s, "number,title\n1,Un\n2,Deux\n3,Trois\n"));
        QVERIFY(write(u"numbers.txt"_s, "3\r\n\n1\n"));
        QVERIFY(write(u"wrong.txt"_s, "3\n4\n"));
        QCOMPARE(ran(program, {u"new"_s, catalogue}).code, 0);
        QCOMPARE(ran(program, {u"import"_s, catalogue, m_folder->filePath(u"items.csv"_s), u"--access"_s, u"public"_s}).code, 0);
        const QStringList command{u"export"_s, catalogue, u"--format"_s, u"csv"_s, u"--output"_s, out(), u"--fields"_s, u"number"_s, u"--numbers"_s};
        QCOMPARE(ran(program, command + QStringList{m_folder->filePath(u"numbers.txt"_s)}).code, 0);
        QCOMPARE(contents(out()), "number\r\n1\r\n3\r\n"_ba); // in the order of the list
        for (const QString &wrong : {u"wrong.txt"_s, u"missing.txt"_s}) {
            QVERIFY(QFile::remove(out()) || wrong == u"missing.txt");
            QVERIFY(ran(program, command + QStringList{m_folder->filePath(wrong)}).code != 0);
            QVERIFY(!QFile::exists(out()));
        }
    }

    void wishesThatMakeNoSenseAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("language") << QStringList{u"--languages"_s, u"fr_FR"_s};
        QTest::newRow("separator") << QStringList{u"--separator"_s, u"#"_s};
        QTest::newRow("access") << QStringList{u"--access"_s, u"sealed"_s};
        QTest::newRow("kind") << QStringList{u"--kind"_s, u"fish"_s};
        QTest::newRow("field") << QStringList{u"--fields"_s, u"number,titel"_s};
    }
    void wishesThatMakeNoSenseAreWrongUsage()
    {
        QFETCH(QStringList, options);
        const Ran wrong = exported(u"csv"_s, options);
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.err.count('\n'), 1);
        QVERIFY(left().isEmpty());
    }

private:
    [[nodiscard]] QString catalogue() const { return m_home.filePath(u"bundled.vitrine"_s); }
    [[nodiscard]] QString out(const QString &name = u"out"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] Ran exported(const QString &format, const QStringList &options = {}) const
    {
        return ran(program, QStringList{u"export"_s, catalogue(), u"--format"_s, format, u"--output"_s, out()} + options);
    }
    static void everyFormat()
    {
        QTest::addColumn<QString>("format");
        const QJsonArray formats = QJsonDocument::fromJson(ran(program, {u"formats"_s, u"--json"_s}).out).object().value("formats"_L1).toArray();
        for (const QJsonValue format : formats) {
            const QString key = format.toObject().value("key"_L1).toString();
            if (format.toObject().value("writes"_L1).toBool())
                QTest::newRow(qPrintable(key)) << key;
        }
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
