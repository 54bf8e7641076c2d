// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/importfiles.h"
#include "exchange/translationexport.h"
#include "support/memorycatalogue.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Texts go to a translator and come back; what changed meanwhile is shown and taken line by line.
class TranslationSheetTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::MemoryCatalogue m_catalogue;

    Item &item() { return std::get<Item>(m_catalogue.records.front()); }
    QString exported(const QString &format, const QString &language = u"en"_s)
    {
        ExportRequest request;
        request.format = format;
        const QString path = m_folder->filePath(u"sheet."_s + format);
        const auto report = exportUntranslated(path, m_catalogue, language, request);
        return report ? path : report.error().message;
    }
    std::vector<TranslationLine> lines(const QString &language = u"en"_s) const { return untranslated(m_catalogue, language).value_or({}); }
    /// The sheet as it comes back, with a translation in every line.
    QString filled(const QString &translation)
    {
        const QString path = m_folder->filePath(u"filled.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        CsvWriter writer(file, CsvStyle::exact());
        bool isWritten = writer.writeRow(translationHeaders()).has_value();
        for (TranslationLine line : lines()) {
            line.translation = translation;
            isWritten = isWritten && writer.writeRow(translationCells(line)).has_value();
        }
        return isWritten ? path : QString();
    }
    Result<ImportReport> put(const QString &path, const TranslationImportOptions &options = {})
    {
        test::MemorySink sink(m_catalogue);
        ImportWish wish;
        wish.files = {{path, QFileInfo(path).suffix()}};
        wish.keepRows = true;
        wish.translations = options;
        return importFiles(sink, wish);
    }
    /// Runs a script over a workbook; false when there is no openpyxl.
    static bool python(const QByteArray &script, const QString &path)
    {
        for (const QString &program : {u"python3"_s, u"/usr/bin/python3"_s}) { // the first in the path need not be the system's
            QProcess process;
            process.start(program, {u"-c"_s, u"import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nsheet = book.active\n"_s + QString::fromUtf8(script), path});
            if (process.waitForFinished(60000) && process.exitCode() == 0)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Item made;
        made.id = ItemId::create();
        made.number = u"A-1"_s;
        made.kind = ItemKind::Document;
        made.title = {{u"fr"_s, u"Le pont"_s, TextOrigin::Original, TextState::Reviewed}};
        made.description = {{u"fr"_s, u"Vu de la rive.\nEn été."_s, TextOrigin::Original, TextState::Reviewed}, {u"en"_s, u"From the bank."_s, TextOrigin::Translation, TextState::Stale}};
        made.credit = {{u"fr"_s, u"Don"_s, TextOrigin::Original, TextState::Reviewed}, {u"en"_s, u"Gift"_s, TextOrigin::Translation, TextState::Reviewed}};
        m_catalogue.records = {made};
    }

    void textsWithoutATranslationOrWithAStaleOneAreAskedFor()
    {
        const auto asked = lines();
        QCOMPARE(asked.size(), size_t(2));
        QCOMPARE(asked[0].field, u"title"_s);
        QCOMPARE(asked[0].source, u"Le pont"_s);
        QCOMPARE(asked[0].sourceLanguage, u"fr"_s);
        QCOMPARE(asked[0].number, u"A-1"_s);
        QVERIFY(asked[0].current.isEmpty());
        QCOMPARE(asked[1].field, u"description"_s);
        QCOMPARE(asked[1].current, u"From the bank."_s);
        QCOMPARE(lines(u"fa"_s).size(), size_t(3));
        QVERIFY(lines(u"fr"_s).empty());
    }

    void aFilledSheetComesInAsDraftsAndTwiceChangesNothing()
    {
        const QString sheet = filled(u"Translated"_s);
        const auto report = put(sheet);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->updated, 2);
        QCOMPARE(item().title.in(u"en"_s)->text, u"Translated"_s);
        QCOMPARE(item().title.in(u"en"_s)->origin, TextOrigin::Translation);
        QCOMPARE(item().description.in(u"en"_s)->state, TextState::Draft);
        QCOMPARE(item().title.in(u"fr"_s)->state, TextState::Reviewed);
        QCOMPARE(report->rows.at(0).changes.size(), size_t(1));
        const auto before = m_catalogue.records;
        QCOMPARE(put(sheet)->unchanged, 2);
        QVERIFY(m_catalogue.records == before);
    }

    void anEmptyTranslationChangesNothing()
    {
        const auto before = m_catalogue.records;
        const auto report = put(filled({}));
        QCOMPARE(report->unchanged, 2);
        QVERIFY(m_catalogue.records == before);
    }

    void whatChangedMeanwhileIsToldWithItsThreeSides_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QStringList>("told"); // words of the reason; none: the line is taken
        QTest::newRow("nothing") << u"Vu de la rive.\nEn été."_s << u"From the bank."_s << QStringList();
        QTest::newRow("the source") << u"Vu du fleuve."_s << u"From the bank."_s << QStringList{u"Vu de la rive."_s, u"Vu du fleuve."_s, u"Mine"_s};
        QTest::newRow("the translation") << u"Vu de la rive.\nEn été."_s << u"Theirs"_s << QStringList{u"From the bank."_s, u"Theirs"_s, u"Mine"_s};
        QTest::newRow("both") << u"Vu du fleuve."_s << u"Theirs"_s << QStringList{u"Vu du fleuve."_s, u"Theirs"_s, u"Mine"_s};
    }
    void whatChangedMeanwhileIsToldWithItsThreeSides()
    {
        QFETCH(QString, source);
        QFETCH(QString, current);
        QFETCH(QStringList, told);
        const QString sheet = filled(u"Mine"_s);
        item().description.set(u"fr"_s, source, TextOrigin::Original, TextState::Reviewed);
        item().description.set(u"en"_s, current, TextOrigin::Translation, TextState::Stale);
        const auto report = put(sheet);
        QVERIFY(report);
        QCOMPARE(report->rejected, told.isEmpty() ? 0 : 1);
        QCOMPARE(item().description.text(u"en"_s), told.isEmpty() ? u"Mine"_s : current);
        for (const QString &words : told)
            QVERIFY2(report->rows.at(1).reason.contains(words), qPrintable(report->rows.at(1).reason));
        QCOMPARE(item().title.text(u"en"_s), u"Mine"_s); // the other line is taken all the same
    }

    void acceptedRowsAreTakenLineByLine()
    {
        const QString sheet = filled(u"Mine"_s);
        item().title.set(u"en"_s, u"Theirs"_s, TextOrigin::Translation, TextState::Draft);
        item().description.set(u"en"_s, u"Theirs"_s, TextOrigin::Translation, TextState::Draft);
        QCOMPARE(put(sheet)->rejected, 2);
        const auto one = put(sheet, {{3}, false, true});
        QCOMPARE(one->updated, 1);
        QCOMPARE(item().title.text(u"en"_s), u"Theirs"_s);
        QCOMPARE(item().description.text(u"en"_s), u"Mine"_s);
        const auto all = put(sheet, {{}, true, true});
        QCOMPARE(all->updated, 1);
        QCOMPARE(all->unchanged, 1);
        QCOMPARE(item().title.text(u"en"_s), u"Mine"_s);
    }

    void rowsThatAreLeftStayAsTheyAre()
    {
        const auto report = put(filled(u"Mine"_s), {{}, false, true, {2}});
        QVERIFY(report);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(report->updated, 1);
        QVERIFY(item().title.text(u"en"_s).isEmpty());
        QCOMPARE(item().description.text(u"en"_s), u"Mine"_s);
        QCOMPARE(report->translations.size(), size_t(2)); // with their three sides
        QCOMPARE(report->translations.at(1).translationNow, u"From the bank."_s);
        const auto all = put(filled(u"Mine"_s), {{}, true, true, {2}});
        QCOMPARE(all->updated, 0); // left goes before all
    }

    /// Between what a person saw and what she lets be taken somebody may write another text.
    void whatChangedSinceAPersonLookedIsRefused_data()
    {
        QTest::addColumn<bool>("isAccepted");
        QTest::addColumn<QString>("source"); // of the text, when it is taken
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("then"); // what the catalogue says afterwards
        QTest::addColumn<int>("rejected");
        QTest::newRow("accepted, as it was seen") << true << u"Vu du fleuve."_s << u"Theirs"_s << u"Mine"_s << 0;
        QTest::newRow("accepted, and the translation changed again") << true << u"Vu du fleuve."_s << u"Theirs anew"_s << u"Theirs anew"_s << 1;
        QTest::newRow("accepted, and the source changed again") << true << u"Vu du pont."_s << u"Theirs"_s << u"Theirs"_s << 1;
        QTest::newRow("accepted, and it fits by now") << true << u"Vu de la rive.\nEn été."_s << u"From the bank."_s << u"Mine"_s << 0;
        QTest::newRow("not accepted") << false << u"Vu du fleuve."_s << u"Theirs"_s << u"Theirs"_s << 1;
        QTest::newRow("not accepted, and it fits by now") << false << u"Vu de la rive.\nEn été."_s << u"From the bank."_s << u"From the bank."_s << 0;
    }
    void whatChangedSinceAPersonLookedIsRefused()
    {
        QFETCH(bool, isAccepted);
        QFETCH(QString, source);
        QFETCH(QString, current);
        const QString sheet = filled(u"Mine"_s);
        TranslationImportOptions options;
        options.keepRows = true;
        options.seen = {{3, {u"Vu du fleuve."_s, u"Theirs"_s}}};
        if (isAccepted)
            options.accepted = {3};
        item().description.set(u"fr"_s, source, TextOrigin::Original, TextState::Reviewed);
        item().description.set(u"en"_s, current, TextOrigin::Translation, TextState::Stale);
        const auto report = put(sheet, options);
        QVERIFY(report);
        QTEST(report->rejected, "rejected");
        QTEST(item().description.text(u"en"_s), "then");
        QCOMPARE(item().title.text(u"en"_s), u"Mine"_s); // nobody touched the other line
    }

    void aSheetThatIsStoppedLeavesNoFile_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"xlsx", "csv", "csv-spreadsheet", "tsv"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void aSheetThatIsStoppedLeavesNoFile()
    {
        QFETCH(QString, format);
        ExportRequest request;
        request.format = format;
        const QString path = m_folder->filePath(u"sheet"_s);
        int asks = 0;
        std::vector<qint64> told;
        QVERIFY(exportUntranslated(path, m_catalogue, u"en"_s, request, {[&](qint64 done, qint64) { told.push_back(done); }, [&] { ++asks; return false; }}));
        QCOMPARE(told, (std::vector<qint64>{1, 2}));
        QVERIFY(QFile::remove(path));
        QVERIFY(asks >= 3); // at the record and at each line
        for (int stop = 1; stop <= asks; ++stop) {
            int asked = 0;
            const auto report = exportUntranslated(path, m_catalogue, u"en"_s, request, {{}, [&] { return ++asked >= stop; }});
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QVERIFY2(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty(), qPrintable(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).join(u' ')));
        }
    }

    void aSheetThatWasSpoiltIsToldRowByRow()
    {
        const QString path = m_folder->filePath(u"spoilt.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const TranslationLine line = lines().front();
        TranslationLine gone = line;
        gone.uid = QUuid::createUuid();
        TranslationLine other = line;
        other.field = u"kind"_s;
        CsvWriter writer(file, CsvStyle::exact());
        QVERIFY(writer.writeRow(translationHeaders()));
        QVERIFY(writer.writeRow(translationCells(gone)));
        QVERIFY(writer.writeRow(translationCells(other)));
        QVERIFY(writer.writeRow({u"item"_s, u"no uid"_s}));
        file.close();
        const auto before = m_catalogue.records;
        const auto report = put(path);
        QVERIFY(report);
        QCOMPARE(report->rejected, 3);
        QVERIFY(report->rows.at(2).reason.contains(u"first columns"_s));
        QVERIFY(m_catalogue.records == before);
    }

    void aTableOfItemsIsStillATableOfItems()
    {
        const QString path = m_folder->filePath(u"items.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number,uid,language\nB-1,x,fr\n");
        file.close();
        QCOMPARE(put(path)->added, 1);
    }

    void formulasAndLineBreaksGoThereAndBack_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "csv-spreadsheet", "tsv"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void formulasAndLineBreaksGoThereAndBack()
    {
        QFETCH(QString, format);
        item().title.set(u"fr"_s, u"=1+1"_s, TextOrigin::Original, TextState::Reviewed);
        const QString path = exported(format);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        test::MemorySink sink(m_catalogue);
        const auto reader = CsvReader::open(file);
        QVERIFY(reader);
        ImportReport report;
        const auto differences = compareTranslations(**reader, m_catalogue, report);
        QVERIFY(differences);
        QCOMPARE(differences->size(), size_t(2));
        for (TranslationDifference difference : *differences)
            QCOMPARE(difference.state, TranslationState::Empty);
        QCOMPARE(differences->front().sourceNow, u"=1+1"_s);
    }

    void aWorkbookIsFilledInOpenpyxl()
    {
        const QString path = exported(u"xlsx"_s);
        if (!python("sheet['I2'] = 'The bridge'\nsheet['I3'] = '=not a formula'\nsheet['I3'].data_type = 's'\nbook.save(sys.argv[1])\n", path))
            QSKIP("python3-openpyxl is not installed");
        const auto report = put(path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->updated, 2);
        QCOMPARE(item().title.text(u"en"_s), u"The bridge"_s);
        QCOMPARE(item().description.text(u"en"_s), u"=not a formula"_s);
        QVERIFY(python("assert sheet.sheet_view.rightToLeft and sheet.freeze_panes == 'A2'\n", exported(u"xlsx"_s, u"fa"_s)));
    }

    void aTextTooLongForACellIsNamed()
    {
        item().title.set(u"fr"_s, QString(32800, u'x'), TextOrigin::Original, TextState::Reviewed);
        ExportRequest request;
        request.format = u"xlsx"_s;
        const auto report = exportUntranslated(m_folder->filePath(u"a.xlsx"_s), m_catalogue, u"en"_s, request);
        QVERIFY(report);
        QCOMPARE(report->selected, 2);
        QCOMPARE(report->written, 1);
        QCOMPARE(report->losses.at(u"title"_s), 1);
    }

    void otherFormatsAreRefused() { QVERIFY(exported(u"lido"_s).contains(u"xlsx, csv or tsv"_s)); }
};

QTEST_GUILESS_MAIN(TranslationSheetTest)
#include "tst_translationsheet.moc"
