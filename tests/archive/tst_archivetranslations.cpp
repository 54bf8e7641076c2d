// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importfilestep.h"
#include "archive/importrowsstep.h"
#include "archive/sidestable.h"
#include "archive/translationmodel.h"
#include "archive/translatorsheet.h"
#include "exchange/csvwriter.h"
#include "importdesk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QProcess>
#include <QTableView>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// A sheet goes to a translator and comes back to the desk: its three sides are shown, and it is taken line by line.
class ArchiveTranslationsTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ImportDesk> m_desk;

    [[nodiscard]] ImportPane &pane() const { return m_desk->pane(); }
    [[nodiscard]] TranslationModel &model() const { return pane().rowsStep().translations(); }
    [[nodiscard]] QString title(const QString &number) const { return m_desk->item(number).title.text(u"fr"); }
    /// What the catalogue asks to be translated to French, with a translation of each title but the last.
    [[nodiscard]] QString filledSheet(const std::function<void(TranslationLine &)> &change = {}) const
    {
        auto lines = untranslated(*m_desk->desk.reader, u"fr"_s).value_or({});
        QFile file(m_desk->desk.folder.filePath(u"sheet.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        CsvWriter writer(file);
        bool isWritten = writer.writeRow(translationHeaders()).has_value();
        for (size_t i = 0; i < lines.size(); ++i) {
            if (i + 1 < lines.size())
                lines[i].translation = u"Tapis de "_s + lines[i].number;
            if (change)
                change(lines[i]);
            isWritten = isWritten && writer.writeRow(translationCells(lines[i])).has_value();
        }
        return isWritten ? file.fileName() : QString();
    }
    void setTitle(const QString &number, const QString &language, const QString &text) const
    {
        Item item = m_desk->item(number);
        item.title.set(language, text, language == u"en" ? TextOrigin::Original : TextOrigin::Translation, TextState::Reviewed);
        QVERIFY(m_desk->desk.catalogue->update(item));
    }
    [[nodiscard]] QString cell(int row, TranslationModel::Column column) const { return model().index(row, column).data().toString(); }
    /// What the desk says when the sheet for a translator was written.
    [[nodiscard]] QString written(const QString &name) const
    {
        auto *sheet = pane().findChild<TranslatorSheet *>();
        const QSignalSpy said(sheet, &TranslatorSheet::said);
        sheet->write(m_desk->desk.folder.filePath(name));
        return QTest::qWaitFor([&] { return said.size() == 1; }, 30'000) ? said.front().front().toString() : QString();
    }
    void deed(const char *name) const
    {
        for (auto *button : pane().findChildren<QToolButton *>()) {
            if (button->property("deed").toString() == QLatin1StringView(name))
                button->click();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
        QVERIFY(m_desk->open(4));
    }
    void cleanup() { m_desk.reset(); }

    void aSheetIsKnownByItsHeadersAndHasNoColumnsToChoose()
    {
        QVERIFY(m_desk->opened(filledSheet()));
        QVERIFY(!m_desk->button("next")->isVisible());
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(pane().rowsStep().isOfTranslations());
        QVERIFY(m_desk->part<QTableView>("translationRows")->isVisible());
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model().rowCount(), 4);
        QCOMPARE(model().taken(), 3); // what was not filled in is no change
        QCOMPARE(cell(3, TranslationModel::StateColumn), u"not filled in"_s);
        QVERIFY(!model().flags(model().index(3, 0)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(title(u"N-1"_s).isEmpty()); // a rehearsal
    }

    void whatFitsIsTakenInOneStepAndTakenBackInOne()
    {
        QVERIFY(m_desk->opened(filledSheet()));
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->button("primary")->text().contains(u'3'));
        QVERIFY(m_desk->ran("primary"));
        for (const QString &number : {u"N-1"_s, u"N-2"_s, u"N-3"_s})
            QCOMPARE(title(number), u"Tapis de "_s + number);
        QVERIFY(title(u"N-4"_s).isEmpty());
        QVERIFY(!m_desk->button("primary")->isEnabled());
        QTest::keyClick(m_desk->desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(title(u"N-1"_s).isEmpty() && title(u"N-3"_s).isEmpty());
    }

    void whatChangedMeanwhileIsMarkedAndNotTakenUnlessSomebodySaysSo()
    {
        const QString sheet = filledSheet();
        setTitle(u"N-1"_s, u"en"_s, u"A kilim"_s);
        setTitle(u"N-2"_s, u"fr"_s, u"D’un autre"_s);
        QVERIFY(m_desk->opened(sheet));
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(model().taken(), 1);
        QCOMPARE(cell(0, TranslationModel::StateColumn), u"the source text has changed"_s);
        QCOMPARE(cell(1, TranslationModel::StateColumn), u"somebody else translated it"_s);
        auto *lines = m_desk->part<QTableView>("translationRows");
        auto *sides = m_desk->part<SidesTable>("sides");
        lines->setCurrentIndex(model().index(0, 1));
        QVERIFY(sides->isVisible());
        QCOMPARE(sides->item(0, 1)->text(), u"Carpet 4"_s); // when the sheet was written
        QCOMPARE(sides->item(0, 2)->text(), u"A kilim"_s);  // now
        QVERIFY(sides->item(0, 2)->font().bold());
        QCOMPARE(sides->item(1, 3)->text(), u"Tapis de N-1"_s);
        QVERIFY(m_desk->ran("primary"));
        QVERIFY(title(u"N-1"_s).isEmpty());
        QCOMPARE(title(u"N-2"_s), u"D’un autre"_s);
        QCOMPARE(title(u"N-3"_s), u"Tapis de N-3"_s);
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(model().setData(model().index(1, 0), Qt::Checked, Qt::CheckStateRole)); // it is better
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(title(u"N-2"_s), u"Tapis de N-2"_s);
        QVERIFY(title(u"N-1"_s).isEmpty());
    }

    /// Somebody else writes while this desk looks at what came back.
    void whatIsWrittenAfterTheComparisonIsKept_data()
    {
        QTest::addColumn<QString>("language"); // of what a colleague writes
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("state"); // as the next comparison says it
        QTest::newRow("another translation") << u"fr"_s << u"D’une collègue"_s << u"somebody else translated it"_s;
        QTest::newRow("another source") << u"en"_s << u"A kilim"_s << u"the source text has changed"_s;
    }
    void whatIsWrittenAfterTheComparisonIsKept()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QFETCH(QString, state);
        QVERIFY(m_desk->opened(filledSheet()));
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(model().taken(), 3);
        setTitle(u"N-1"_s, language, words);
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->item(u"N-1"_s).title.text(language), words);
        QVERIFY(title(u"N-1"_s) != u"Tapis de N-1"_s);
        QCOMPARE(title(u"N-2"_s), u"Tapis de N-2"_s); // the others are taken
        QCOMPARE(pane().model().report().rejected, 1);
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(cell(0, TranslationModel::StateColumn), state);
    }

    void whatWasAcceptedIsRefusedWhenItChangedOnceMore()
    {
        const QString sheet = filledSheet();
        setTitle(u"N-1"_s, u"fr"_s, u"D’un autre"_s);
        QVERIFY(m_desk->opened(sheet));
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(model().setData(model().index(0, 0), Qt::Checked, Qt::CheckStateRole));
        setTitle(u"N-1"_s, u"fr"_s, u"D’un troisième"_s); // and that nobody has seen here
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(title(u"N-1"_s), u"D’un troisième"_s);
        QCOMPARE(title(u"N-3"_s), u"Tapis de N-3"_s);
    }

    void linesAreTakenOneByOneByTheSpaceKey()
    {
        QVERIFY(m_desk->opened(filledSheet()));
        QVERIFY(m_desk->ran("rehearse"));
        auto *lines = m_desk->part<QTableView>("translationRows");
        lines->setCurrentIndex(model().index(1, 0));
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_Space);
        QCOMPARE(model().taken(), 2);
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(title(u"N-1"_s), u"Tapis de N-1"_s);
        QVERIFY(title(u"N-2"_s).isEmpty());
    }

    void allOrNoneAreTakenAtOnce()
    {
        const QString sheet = filledSheet();
        setTitle(u"N-1"_s, u"en"_s, u"A kilim"_s);
        QVERIFY(m_desk->opened(sheet));
        QVERIFY(m_desk->ran("rehearse"));
        deed("takeNone");
        QCOMPARE(model().taken(), 0);
        QVERIFY(!m_desk->button("primary")->isEnabled());
        deed("takeAll");
        QCOMPARE(model().taken(), 3);
        deed("takeFitting");
        QCOMPARE(model().taken(), 2);
        deed("takeAll");
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(title(u"N-1"_s), u"Tapis de N-1"_s);
    }

    void aRowWhoseKeyColumnsWereChangedIsRefusedWithASentence_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("word");
        QTest::newRow("the kind of record") << 0 << u"thing"_s << u"first columns"_s;
        QTest::newRow("the uid") << 1 << u"12"_s << u"first columns"_s;
        QTest::newRow("another uid") << 1 << QUuid::createUuid().toString(QUuid::WithoutBraces) << u"not in the catalogue"_s;
        QTest::newRow("the number") << 2 << u"N-77"_s << u"N-77"_s;
        QTest::newRow("the field") << 3 << u"colour"_s << u"not in the catalogue"_s;
        QTest::newRow("the language") << 6 << u"german"_s << u"german"_s;
        QTest::newRow("the language, that of the source") << 6 << u"en"_s << u"language"_s;
        QTest::newRow("a row twice") << -1 << QString() << u"Row 3"_s;
    }
    void aRowWhoseKeyColumnsWereChangedIsRefusedWithASentence()
    {
        QFETCH(int, column);
        QFETCH(QString, written);
        QFETCH(QString, word);
        QFile file(filledSheet());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QStringList> rows;
        const auto reader = CsvReader::open(file);
        CsvRow row;
        while ((*reader)->next(row))
            rows += row.cells;
        file.close();
        if (column >= 0)
            rows[2][column] = written;
        else
            rows[3] = rows[2]; // rows 3 and 4 of the sheet
        QVERIFY(file.open(QIODevice::WriteOnly));
        CsvWriter writer(file);
        for (const QStringList &cells : std::as_const(rows))
            QVERIFY(writer.writeRow(cells));
        file.close();
        QVERIFY(m_desk->opened(file.fileName()));
        QVERIFY(m_desk->ran("rehearse"));
        const ImportReport &report = pane().model().report();
        QCOMPARE(report.rejected, 1);
        const auto refused = std::find_if(report.rows.begin(), report.rows.end(), [](const ImportRow &one) { return one.outcome == RowOutcome::Rejected; });
        QVERIFY2(refused->reason.contains(word), qPrintable(refused->reason));
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(title(u"N-1"_s), u"Tapis de N-1"_s); // the others are taken
        QCOMPARE(title(u"N-2"_s).isEmpty(), column >= 0);
    }

    void aSheetThatWentOutIsInTheCustodyLog_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::newRow("a workbook") << u"sheet.xlsx"_s << u"xlsx"_s;
        QTest::newRow("a table") << u"sheet.csv"_s << u"csv-spreadsheet"_s;
    }
    void aSheetThatWentOutIsInTheCustodyLog()
    {
        QFETCH(QString, name);
        QFETCH(QString, format);
        auto *target = m_desk->part<QComboBox>("translateTo");
        target->setCurrentIndex(target->findData(u"fr"_s));
        QVERIFY(written(name).contains(u'4'));
        const auto log = *m_desk->desk.reader->custodyLog(CustodyType::Dissemination);
        QCOMPARE(log.size(), size_t(1));
        QCOMPARE(log.front().who, u"Archivist 01"_s);
        const auto out = disseminationOf(log.front());
        QVERIFY(out);
        QCOMPARE(out->file, name);
        QCOMPARE(out->format, format);
        QCOMPARE(out->rows, 4);
        QCOMPARE(out->languages, u"fr"_s);
        QCOMPARE(out->access, u"internal"_s);
    }

    void aSheetThatCannotBeWrittenIsNotInTheCustodyLog()
    {
        QVERIFY(!written(u"no such folder/sheet.xlsx"_s).isEmpty());
        QVERIFY(m_desk->desk.reader->custodyLog(CustodyType::Dissemination)->empty());
    }

    void aSheetIsStopped()
    {
        auto *sheet = pane().findChild<TranslatorSheet *>();
        auto *write = m_desk->part<QToolButton>("writeSheet");
        auto *stop = m_desk->part<QToolButton>("stopSheet");
        QVERIFY(!stop->isVisible());
        write->setFocus();
        const QSignalSpy said(sheet, &TranslatorSheet::said);
        sheet->write(m_desk->desk.folder.filePath(u"sheet.xlsx"_s));
        QVERIFY(stop->isVisible() && stop->hasFocus() && !write->isEnabled()); // whoever began it by a key stops it by one
        QTest::keyClick(stop, Qt::Key_Space);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(!stop->isVisible() && write->isEnabled() && write->hasFocus());
        const bool isWhole = QFile::exists(m_desk->desk.folder.filePath(u"sheet.xlsx"_s)); // it may have been faster
        QCOMPARE(said.front().back().toBool(), !isWhole);
        QCOMPARE(said.front().front().toString().contains(u"stopped"_s), !isWhole);
        QCOMPARE(m_desk->desk.reader->custodyLog(CustodyType::Dissemination)->size(), size_t(isWhole ? 1 : 0));
        QVERIFY(!written(u"again.xlsx"_s).isEmpty()); // it is not stopped for good
        QVERIFY(QFile::exists(m_desk->desk.folder.filePath(u"again.xlsx"_s)));
    }

    void aWorkbookOfTheDeskThatASpreadsheetFilledIsTaken()
    {
        const QString path = m_desk->desk.folder.filePath(u"sheet.xlsx"_s);
        auto *sheet = pane().findChild<TranslatorSheet *>();
        QVERIFY(sheet->isVisible());
        auto *target = m_desk->part<QComboBox>("translateTo");
        target->setCurrentIndex(target->findData(u"fr"_s));
        const QSignalSpy said(sheet, &TranslatorSheet::said);
        sheet->write(path);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.front().front().toString().contains(u'4'), qPrintable(said.front().front().toString()));
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nsheet = book.active\nsheet['I2'] = 'Un tapis\\nbleu'\nsheet['I4'] = '=SUM(A1)'\n"
                                                      "sheet['I4'].data_type = 's'\nbook.save(sys.argv[1])"_s, path});
        if (!python.waitForFinished(60000) || python.exitCode() != 0)
            QSKIP("python3-openpyxl is not installed");
        QVERIFY(m_desk->opened(path));
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(model().taken(), 2);
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(title(u"N-1"_s), u"Un tapis\nbleu"_s);
        QCOMPARE(title(u"N-3"_s), u"=SUM(A1)"_s);
        QVERIFY(title(u"N-2"_s).isEmpty());
    }
};

QTEST_MAIN(ArchiveTranslationsTest)
#include "tst_archivetranslations.moc"
