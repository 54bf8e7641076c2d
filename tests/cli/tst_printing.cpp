// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Prints of the bundled catalogue, as a shell asks for them.
class PrintingTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Ran print(const QString &to, const QStringList &more, qint64 longestFile = -1) const
    {
        return run(QStringList{u"export"_s, u"--format"_s, u"pdf"_s, u"--output"_s, to} + more, longestFile);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList left() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : left())
            QVERIFY(QFile::remove(at(name)));
    }

    void formatsListPdf()
    {
        const QJsonArray formats = run({u"formats"_s, u"--json"_s}).json()[u"formats"_s].toArray();
        int found = 0;
        for (const QJsonValue &format : formats)
            found += format[u"key"_s] == u"pdf"_s && format[u"writes"_s].toBool() && !format[u"reads"_s].toBool();
        QCOMPARE(found, 1);
    }

    void everySheetOfTheBundledCatalogueIsWritten_data()
    {
        QTest::addColumn<QString>("sheet");
        for (const char *sheet : {"list", "object-id", "finding-aid", "wall-labels", "object-labels", "large-print", "box-labels", "contents"})
            QTest::newRow(sheet) << QString::fromLatin1(sheet);
    }
    void everySheetOfTheBundledCatalogueIsWritten()
    {
        QFETCH(QString, sheet);
        const Ran ran = print(at(u"out.pdf"_s), {u"--sheet"_s, sheet, u"--languages"_s, u"fa"_s, u"--report"_s, at(u"report.json"_s)});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(bytesOf(at(u"out.pdf"_s)).startsWith("%PDF-"));
        const QJsonObject report = QJsonDocument::fromJson(bytesOf(at(u"report.json"_s))).object();
        QCOMPARE(report[u"written"_s].toInt(), report[u"selected"_s].toInt());
        QVERIFY(report[u"selected"_s].toInt() > 20);
    }

    void aScanOfAHundredMegapixelsIsPrintedSmall()
    {
        const Ran ran = print(at(u"out.pdf"_s), {u"--sheet"_s, u"object-id"_s, u"--query"_s, u"number:DEMO-0016"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QByteArray bytes = bytesOf(at(u"out.pdf"_s));
        QVERIFY(bytes.contains("/Subtype /Image"));
        QVERIFY2(bytes.size() < 2'000'000, QByteArray::number(bytes.size()).constData());
    }

    void whatIsNoSheetOrPaperIsNamed()
    {
        const Ran sheet = print(at(u"out.pdf"_s), {u"--sheet"_s, u"poster"_s});
        QCOMPARE(sheet.code, 2);
        QVERIFY2(sheet.err.contains("poster") && sheet.err.contains("object-id"), sheet.err.constData());
        const Ran paper = print(at(u"out.pdf"_s), {u"--paper"_s, u"B7"_s});
        QCOMPARE(paper.code, 2);
        QVERIFY2(paper.err.contains("B7") && paper.err.contains("A4"), paper.err.constData());
        QVERIFY(left().isEmpty());
    }

    void labelsOfShopsAreAskedForByTheirSize_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QStringList labels{u"--sheet"_s, u"object-labels"_s, u"--labels"_s};
        QTest::newRow("a size") << labels + QStringList{u"63.5x38.1"_s} << 0 << QByteArray();
        QTest::newRow("a half-used sheet") << labels + QStringList{u"70x37"_s, u"--first-place"_s, u"24"_s} << 0 << QByteArray();
        QTest::newRow("a size of no shop") << labels + QStringList{u"1x1"_s} << 2 << QByteArray("63.5x38.1");
        QTest::newRow("a place it has not") << labels + QStringList{u"70x37"_s, u"--first-place"_s, u"25"_s} << 2 << QByteArray("place 25");
        QTest::newRow("a place that is no number") << labels + QStringList{u"70x37"_s, u"--first-place"_s, u"last"_s} << 2 << QByteArray("place 0");
        QTest::newRow("a list") << QStringList{u"--sheet"_s, u"list"_s, u"--labels"_s, u"70x37"_s} << 2 << QByteArray("not printed on sheets of labels");
    }
    void labelsOfShopsAreAskedForByTheirSize()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const Ran ran = print(at(u"out.pdf"_s), words);
        QCOMPARE(ran.code, code);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QCOMPARE(left(), code == 0 ? QStringList{u"out.pdf"_s} : QStringList());
    }

    void aFullDiskLeavesNoHalfFile()
    {
        for (const qint64 room : {0, 500, 20000, 60000}) {
            const Ran ran = print(at(u"out.pdf"_s), {u"--sheet"_s, u"object-id"_s}, room);
            // A catalogue that others read and write at this moment cannot even be opened without room.
            QVERIFY2(ran.code != 0 && (ran.err.contains("disk is full") || ran.err.contains("disk did not take")), ran.err.constData());
            QCOMPARE(left(), QStringList());
        }
    }

    void anInterruptedPrintLeavesNothing()
    {
        QProcess process;
        prepare(process, {u"export"_s, u"--format"_s, u"pdf"_s, u"--sheet"_s, u"object-id"_s, u"--output"_s, at(u"out.pdf"_s)});
        process.start();
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!left().isEmpty() || process.state() == QProcess::NotRunning, 20000); // it has begun to write
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(left(), process.exitCode() == 0 ? QStringList{u"out.pdf"_s} : QStringList());
        QVERIFY(process.exitCode() == 130 || process.exitCode() == 0);
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
