// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboardtable.h"

#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Cells as spreadsheets put them on the clipboard, whole and broken.
class ClipboardTableTest : public QObject {
    Q_OBJECT
private:
    static QString shown(const CellBlock &cells)
    {
        QStringList rows;
        for (const QStringList &row : cells)
            rows += row.join(u'|');
        return rows.join(u'/');
    }

private Q_SLOTS:
    void textIsReadAsSpreadsheetsWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cells");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one cell") << u"tapis"_s << u"tapis"_s;
        QTest::newRow("one cell with its line end") << u"tapis\n"_s << u"tapis"_s;
        QTest::newRow("two by two") << u"a\tb\r\nc\td\r\n"_s << u"a|b/c|d"_s;
        QTest::newRow("old line ends") << u"a\rb\r"_s << u"a/b"_s;
        QTest::newRow("empty cells") << u"\t\n\tb\n"_s << u"|/|b"_s;
        QTest::newRow("an empty row within") << u"a\n\nb\n"_s << u"a//b"_s;
        QTest::newRow("a quoted line end") << u"\"one\ntwo\"\tb\n"_s << u"one\ntwo|b"_s;
        QTest::newRow("a quoted line end of Excel") << u"\"one\r\ntwo\"\tb\r\n"_s << u"one\ntwo|b"_s;
        QTest::newRow("quoted tab and marks") << u"\"a\tb \"\"c\"\"\"\n"_s << u"a\tb \"c\""_s;
        QTest::newRow("a mark of its own") << u"\"Paix\" dit-elle\tb\n"_s << u"\"Paix\" dit-elle|b"_s;
        QTest::newRow("a mark that is never closed") << u"\"Paix\tb\nc\td\n"_s << u"\"Paix|b/c|d"_s;
        QTest::newRow("marks within") << u"12\" x 5\"\tb\n"_s << u"12\" x 5\"|b"_s;
        QTest::newRow("quoted nothing") << u"\"\"\tb"_s << u"|b"_s;
        QTest::newRow("blanks stay") << u"  a  \t b\n"_s << u"  a  | b"_s;
        QTest::newRow("ragged") << u"a\nb\tc\td\n"_s << u"a/b|c|d"_s;
        QTest::newRow("Persian") << u"نمونهٔ نمایشی\tمی‌خواهم\n"_s << u"نمونهٔ نمایشی|می‌خواهم"_s;
    }

    void textIsReadAsSpreadsheetsWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, cells);
        QCOMPARE(shown(cellsFromText(text)), cells);
    }

    void tablesOfPagesAreRead_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("cells");
        QTest::newRow("no table") << u"<p>tapis</p>"_s << QString();
        QTest::newRow("LibreOffice") << uR"(<!DOCTYPE html><html><head><style type="text/css">td { color: red }</style></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr>
<td height="17" align="left">Broderie d&#8217;&eacute;t&eacute;</td><td align="left">une<br>deux</td></tr>
<tr><td align="right" sdval="1905" sdnum="1033;">1905</td><td></td></tr></table></body></html>)"_s << u"Broderie d’été|une\ndeux/1905|"_s;
        QTest::newRow("Excel") << u"<html><body><!--StartFragment--><table><tr height=20>\r\n  <td class=xl65>deux mots\r\n  et plus</td><td>&nbsp;</td>\r\n </tr></table><!--EndFragment--></body></html>"_s
                               << u"deux mots et plus|"_s;
        QTest::newRow("a wide cell") << u"<table><tr><td colspan=3>a</td><td>b</td></tr></table>"_s << u"a|||b"_s;
        QTest::newRow("paragraphs") << u"<table><tr><td><p>a</p><p>b</p></td></tr></table>"_s << u"a\nb"_s;
        QTest::newRow("the first table alone") << u"<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>"_s << u"a"_s;
        QTest::newRow("no ends") << u"<TABLE><TR><TD>a<TD>b<TR><TD>c"_s << u"a|b/c"_s;
        QTest::newRow("not run") << u"<table><tr><td>a<script>alert('x')</script>b</td></tr></table>"_s << u"ab"_s;
        QTest::newRow("no such entity") << u"<table><tr><td>a &nosuch; &#0; &#xD800; & b</td></tr></table>"_s << u"a &nosuch; &#0; &#xD800; & b"_s;
        QTest::newRow("far outside") << u"<table><tr><td>&#x1F9F5;&lt;b&gt;</td></tr></table>"_s << u"🧵<b>"_s;
        QTest::newRow("a tag without end") << u"<table><tr><td>a</td"_s << u"a"_s;
    }

    void tablesOfPagesAreRead()
    {
        QFETCH(QString, html);
        QFETCH(QString, cells);
        QCOMPARE(shown(cellsFromHtml(html)), cells);
    }

    void theTableIsTakenWhereTheTextIsUnsure()
    {
        const QString html = u"<table><tr><td>une<br>deux</td></tr></table>"_s;
        QCOMPARE(shown(cellsFromClipboard(u"une deux"_s, html)), u"une\ndeux"_s);
        QCOMPARE(shown(cellsFromClipboard(u"\"Paix\""_s, u"<table><tr><td>&quot;Paix&quot;</td></tr></table>"_s)), u"\"Paix\""_s);
        QCOMPARE(shown(cellsFromClipboard(u"  a"_s, u"<table><tr><td>a</td></tr></table>"_s)), u"  a"_s);
        QCOMPARE(shown(cellsFromClipboard(u"a\tb"_s, u"<b>a b</b><br>"_s)), u"a|b"_s);
    }

    void whatIsWrittenIsReadAgain()
    {
        const CellBlock cells{{u"a\tb"_s, u"une\ndeux"_s, u"\"Paix\""_s, QString(), u"  blanks "_s}, {u"-12"_s, u"1905"_s, u"می‌خواهم"_s, u"\"\""_s, u"x"_s}};
        QCOMPARE(shown(cellsFromText(cellsToText(cells))), shown(cells));
    }

    void whatASpreadsheetWouldCountGetsAnApostrophe()
    {
        QCOMPARE(cellsToText({{u"=HYPERLINK(\"x\")"_s}}), u"\"'=HYPERLINK(\"\"x\"\")\"\n"_s);
        QCOMPARE(cellsToText({{u"-12"_s, u"@sum"_s}}), u"-12\t'@sum\n"_s);
    }

    void aVeryLargeBlockIsRead()
    {
        const QString block = u"une cellule\tune autre\t1905\n"_s.repeated(50'000);
        const CellBlock cells = cellsFromText(block);
        QCOMPARE(cells.size(), size_t(50'000));
        QCOMPARE(columnsOf(cells), 3);
        QCOMPARE(cellsFromText(QString(1 << 20, u'x')).front().front().size(), 1 << 20);
        QCOMPARE(cellsFromText(u"\""_s.repeated(100'001)).size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(ClipboardTableTest)
#include "tst_clipboardtable.moc"
