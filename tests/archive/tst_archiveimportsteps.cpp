// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importfilestep.h"
#include "archive/importrowsstep.h"
#include "archive/likenesstable.h"
#include "archive/mappingtable.h"
#include "archive/readingoptions.h"
#include "archive/sidestable.h"
#include "importdesk.h"
#include "support/badfiles.h"

#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The three steps of an import: the file as it is read, its columns, the rehearsal with what is to be decided in it.
class ArchiveImportStepsTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ImportDesk> m_desk;

    [[nodiscard]] ImportPane &pane() const { return m_desk->pane(); }
    [[nodiscard]] QTableWidget &preview() const { return pane().fileStep().preview(); }
    [[nodiscard]] QString previewed(int row, int column) const
    {
        const QTableWidgetItem *cell = preview().item(row, column);
        return cell ? cell->text() : u"no cell"_s;
    }
    void choose(const char *box, const QString &words) const
    {
        auto *choices = m_desk->part<QComboBox>(box);
        const int at = choices->findText(words);
        QVERIFY2(at >= 0, qPrintable(words));
        choices->setCurrentIndex(at);
        QVERIFY(m_desk->isRead());
    }
    [[nodiscard]] QAbstractButton *filter(ImportModel::Show which) const
    {
        for (auto *button : pane().findChildren<QAbstractButton *>()) {
            if (button->property("filter").isValid() && button->property("filter").toInt() == int(which))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString facts() const
    {
        QString words;
        for (const QLabel *label : pane().fileStep().findChildren<QLabel *>(u"second"_s))
            words += label->isHidden() ? QString() : label->text() + u'\n';
        return words;
    }
    void makeAgent(const QString &name) const
    {
        Agent agent;
        agent.id = AgentId::create();
        agent.names.push_back({name, u"fr"_s, {}, u"as in source"_s, NameKind::Preferred, TextOrigin::Original, TextState::Draft});
        QVERIFY(m_desk->desk.catalogue->add(agent));
    }
    [[nodiscard]] size_t agents() const { return all<Agent>(*m_desk->desk.reader)->size(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void theStepsFollowEachOther()
    {
        QVERIFY(pane().step() == ImportPane::Step::File);
        QVERIFY(!m_desk->button("next")->isEnabled()); // no file yet
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,title@en\nN-9,The ninth\n")));
        QTest::mouseClick(m_desk->button("next"), Qt::LeftButton);
        QVERIFY(pane().step() == ImportPane::Step::Columns);
        QVERIFY(!m_desk->button("next")->isVisible());
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(pane().step() == ImportPane::Step::Rehearsal);
        QTest::mouseClick(m_desk->button("back"), Qt::LeftButton);
        QVERIFY(pane().step() == ImportPane::Step::Columns);
        QTest::mouseClick(m_desk->button("back"), Qt::LeftButton);
        QVERIFY(pane().step() == ImportPane::Step::File);
        QCOMPARE(m_desk->items(), 3);
    }

    void whatWasRecognisedIsShownAndAPersonsChoiceIsSeenAtOnce()
    {
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number;title\n9;\xd3\xe4\xcf\n"))); // Windows-1256
        QVERIFY(m_desk->part<QComboBox>("importEncoding")->currentText().contains(u"Windows-1256"_s));
        QVERIFY(m_desk->part<QComboBox>("importSeparator")->currentText().contains(u"semicolon"_s));
        QVERIFY(m_desk->part<QSpinBox>("importHeaderRow")->text().contains(u'1'));
        QCOMPARE(previewed(0, 1), u"سند"_s);
        choose("importEncoding", u"Windows-1252"_s);
        QCOMPARE(previewed(0, 1), u"ÓäÏ"_s);
        choose("importSeparator", u"comma"_s);
        QCOMPARE(preview().columnCount(), 1);
        choose("importSeparator", u"semicolon"_s);
        QCOMPARE(preview().columnCount(), 2);
        choose("importEncoding", u"Windows-1256"_s);
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->item(u"9"_s).title.text(u"fr"), u"سند"_s);
    }

    void theHeaderRowIsChosenAndWhatStandsAboveIsSaid()
    {
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "Attic 2019\n\nnumber,title\nX-1,one\nCote,Titre\nA-1,Un\n")));
        QCOMPARE(preview().horizontalHeaderItem(0)->text(), u"number"_s);
        QCOMPARE(preview().verticalHeaderItem(0)->text(), u"4"_s);
        m_desk->part<QSpinBox>("importHeaderRow")->setValue(5);
        QVERIFY(m_desk->isRead());
        QCOMPARE(preview().horizontalHeaderItem(0)->text(), u"Cote"_s);
        QCOMPARE(preview().rowCount(), 1);
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->outcomes().contains(u"added"_s));
        QCOMPARE(pane().model().report().added, 1);
        m_desk->part<QSpinBox>("importHeaderRow")->setValue(99);
        QVERIFY(m_desk->isRead());
        QVERIFY(!preview().isVisibleTo(&pane()));
        QVERIFY(!m_desk->button("rehearse")->isEnabled());
    }

    void aTableWithTheSameHeadersIsTakenTheSameWayAgain()
    {
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "Inv;Bezeichnung\nF-1;\xd3\xe4\xcf\n")));
        choose("importEncoding", u"Windows-1256"_s);
        auto *number = m_desk->part<QComboBox>("target_0");
        number->setCurrentIndex(number->findData(u"number"_s));
        auto *title = m_desk->part<QComboBox>("target_1");
        title->setCurrentIndex(title->findData(u"title@fa"_s));
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->item(u"F-1"_s).title.text(u"fa"), u"سند"_s);
        const QByteArray kept = m_desk->desk.window->layoutState(); // the desk is closed and opened again
        QVERIFY(m_desk->reopen());
        m_desk->desk.window->restoreLayoutState(kept);
        QVERIFY(m_desk->opened(m_desk->file(u"b.csv"_s, "Inv;Bezeichnung\nF-2;\xd3\xe4\xcf\n")));
        QCOMPARE(pane().mapping().mapping().columns[1].target, u"title@fa"_s);
        QVERIFY(m_desk->part<QComboBox>("importEncoding")->currentText().contains(u"Windows-1256"_s));
        QVERIFY(m_desk->part<QToolButton>("anew")->isVisible());
        m_desk->part<QToolButton>("anew")->click();
        QVERIFY(m_desk->isRead());
        QVERIFY(pane().mapping().mapping().columns[1].target != u"title@fa"_s);
        QVERIFY(m_desk->opened(m_desk->file(u"c.csv"_s, "Inv;Titel\nF-3;x\n"))); // other headers
        QVERIFY(!m_desk->part<QToolButton>("anew")->isVisible());
    }

    /// Columns of the same headers mean the same; how a file is written is its own.
    void whatIsAFilesOwnIsRecognisedAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << "Inv;Bezeichnung\nF-2;سند\n"_ba << u"UTF-8"_s;
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbfInv;Bezeichnung\nF-2;سند\n"_ba << u"UTF-8"_s;
        QTest::newRow("Windows") << "Inv;Bezeichnung\nF-2;\xd3\xe4\xcf\n"_ba << u"Windows-1256"_s;
    }
    void whatIsAFilesOwnIsRecognisedAnew()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "Inv;Bezeichnung\nF-1;\xc9t\xe9\n")));
        choose("importEncoding", u"Windows-1252"_s);
        choose("target_0", m_desk->part<QComboBox>("target_0")->itemText(m_desk->part<QComboBox>("target_0")->findData(u"number"_s)));
        auto *title = m_desk->part<QComboBox>("target_1");
        title->setCurrentIndex(title->findData(u"title@fa"_s));
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->item(u"F-1"_s).title.text(u"fa"), u"Été"_s);
        QVERIFY(m_desk->opened(m_desk->file(u"b.csv"_s, bytes)));
        QVERIFY(m_desk->part<QToolButton>("anew")->isVisible());
        QVERIFY2(m_desk->part<QComboBox>("importEncoding")->currentText().contains(encoding), qPrintable(m_desk->part<QComboBox>("importEncoding")->currentText()));
        QCOMPARE(previewed(0, 1), u"سند"_s);
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->item(u"F-2"_s).title.text(u"fa"), u"سند"_s);
    }

    /// As was kept by earlier versions, too.
    void theSheetOfAnotherWorkbookIsNotLookedFor()
    {
        const auto book = [this](const QString &name, const QByteArray &sheet, const QByteArray &number) {
            auto entries = smallBook(sheetXml(QByteArray("<c t=\"inlineStr\"><is><t>" + number + "</t></is></c>")));
            for (auto &[entry, bytes] : entries)
                bytes.replace("\"Liste\"", QByteArray("\"" + sheet + "\""));
            const QString path = m_desk->desk.folder.filePath(name);
            return makeZip(path, entries) ? path : QString();
        };
        QVERIFY(m_desk->opened(book(u"a.xlsx"_s, "2024", "F-1")));
        choose("importSheet", u"2024"_s);
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->items(), 4);
        QJsonArray kept = pane().kept();
        QCOMPARE(kept.size(), 1);
        QJsonObject one = kept.first().toObject();
        QJsonObject mapping = one["mapping"_L1].toObject();
        mapping["reading"_L1] = QJsonObject{{u"sheet"_s, u"2024"_s}, {u"encoding"_s, u"windows-1252"_s}};
        one["mapping"_L1] = mapping;
        pane().setKept({one});
        QVERIFY(m_desk->opened(book(u"b.xlsx"_s, "2025", "F-2")));
        QVERIFY(m_desk->part<QToolButton>("anew")->isVisible());
        QCOMPARE(previewed(0, 0), u"F-2"_s);
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->items(), 5);
    }

    void aFileIsReadBesideAndTheWindowSaysSo()
    {
        const QString path = m_desk->file(u"a.csv"_s, "number,title@en\nN-9,The ninth\n");
        pane().open(path);
        QVERIFY(pane().isReading());
        QVERIFY(facts().contains(u"being read"_s));
        QVERIFY(!m_desk->button("next")->isEnabled());
        QVERIFY(!preview().isVisibleTo(&pane()));
        pane().rehearse(); // nothing is known of it yet
        pane().importNow();
        QVERIFY(!m_desk->desk.window->editor().isBusy());
        QVERIFY(m_desk->isRead());
        QVERIFY(m_desk->button("next")->isEnabled());
        QVERIFY(facts().contains(u"2 column"_s));
        QCOMPARE(previewed(0, 0), u"N-9"_s);
    }

    void ofFilesThatFollowEachOtherTheLastIsShown()
    {
        for (int i = 0; i < 5; ++i)
            pane().open(m_desk->file(u"%1.csv"_s.arg(i), "number,title@en\nN-" + QByteArray::number(i) + ",Words\n"));
        QVERIFY(m_desk->isRead());
        QCOMPARE(previewed(0, 0), u"N-4"_s);
        auto *separator = m_desk->part<QComboBox>("importSeparator");
        for (const int at : {2, 3, 1, 2, 1}) // a person who tries them one after the other
            separator->setCurrentIndex(at);
        QVERIFY(m_desk->isRead());
        QCOMPARE(preview().columnCount(), 2);
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(pane().model().report().updated, 0);
        QCOMPARE(pane().model().report().unchanged + pane().model().report().added, 1);
    }

    void whatIsNoTableEndsTheReadingOfOneThatWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file that tells itself") << u"a.json"_s;
        QTest::newRow("one that is not there") << u"none.csv"_s;
        QTest::newRow("none") << QString();
    }
    void whatIsNoTableEndsTheReadingOfOneThatWas()
    {
        QFETCH(QString, name);
        QVERIFY(!m_desk->file(u"a.json"_s, "{}").isEmpty());
        pane().open(m_desk->file(u"a.csv"_s, "number,title@en\nN-9,The ninth\n"));
        pane().open(name.isEmpty() ? name : m_desk->desk.folder.filePath(name));
        QVERIFY(!pane().isReading());
        QVERIFY(!facts().contains(u"being read"_s));
        QVERIFY(!preview().isVisibleTo(&pane()));
        QVERIFY(m_desk->opened(m_desk->file(u"b.csv"_s, "number;title@en\nN-8;The eighth\n"))); // nothing of the first comes in between
        QCOMPARE(previewed(0, 0), u"N-8"_s);
    }

    void theDeskIsClosedWhileAFileIsRead()
    {
        pane().open(m_desk->file(u"a.csv"_s, "number,title@en\n" + QByteArray("N-9,The ninth\n").repeated(20'000)));
        m_desk->desk.window.reset(); // nothing of it comes back
        QVERIFY(m_desk->reopen());
        QVERIFY(!pane().isReading());
    }

    void aNameThatIsLikeAKnownOneIsAskedAbout()
    {
        makeAgent(u"Marie Claire"_s);
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,creator\nM-1,Marie Clare\nM-2,Marie Clare\nM-3,Hossein\n")));
        QVERIFY(m_desk->ran("rehearse"));
        LikenessTable &likenesses = pane().rowsStep().likenesses();
        QVERIFY(likenesses.isVisible());
        QCOMPARE(likenesses.rowCount(), 1);
        QVERIFY(likenesses.item(0, 1)->text().contains(u"2 time"_s));
        auto *choice = m_desk->part<QComboBox>("likeness_0");
        QCOMPARE(choice->currentText(), u"a new one"_s); // nothing is assumed
        QCOMPARE(choice->count(), 2);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(choice->currentText().contains(u"Marie Claire"_s));
        QVERIFY(!m_desk->button("primary")->isEnabled()); // what would happen is another thing now
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->part<QComboBox>("likeness_0")->currentText().contains(u"Marie Claire"_s)); // kept
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(agents(), size_t(2)); // and Hossein
        QCOMPARE(m_desk->item(u"M-1"_s).makers.front().agent, m_desk->item(u"M-2"_s).makers.front().agent);
        // The next such table is taken the same way.
        QVERIFY(m_desk->opened(m_desk->file(u"b.csv"_s, "number,creator\nM-4,Marie Clare\n")));
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(agents(), size_t(2));
        QTest::keyClick(m_desk->desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->item(u"M-4"_s).number.isEmpty());
    }

    void aSpellingIsKeptAndTakenBackWithItsImport()
    {
        makeAgent(u"Marie Claire"_s);
        const auto names = [this] {
            QStringList all;
            const auto agents = vitrine::all<Agent>(*m_desk->desk.reader);
            for (const Agent &agent : *agents) {
                for (const NameForm &name : agent.names)
                    all += name.text;
            }
            return all;
        };
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,creator\nM-1,Marie Clare\n")));
        QVERIFY(m_desk->ran("rehearse"));
        auto *choice = m_desk->part<QComboBox>("likeness_0");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY2(m_desk->cell(0, ImportModel::RemarkColumn).contains(u"one of its names"_s), qPrintable(m_desk->cell(0, ImportModel::RemarkColumn)));
        QCOMPARE(names(), QStringList{u"Marie Claire"_s}); // a rehearsal
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(names(), (QStringList{u"Marie Claire"_s, u"Marie Clare"_s}));
        QTest::keyClick(m_desk->desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(names(), QStringList{u"Marie Claire"_s}); // with the item, in one step
        QVERIFY(m_desk->item(u"M-1"_s).number.isEmpty());
        QTest::keyClick(m_desk->desk.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(names(), (QStringList{u"Marie Claire"_s, u"Marie Clare"_s}));
    }

    void ofVeryManyNamesTheFirstAreShown()
    {
        QByteArray rows = "number,creator\n";
        for (int i = 0; i < 400; ++i) {
            const QByteArray name = "Person " + QByteArray(1, char('a' + i % 26)) + char('a' + i / 26) + "ovson";
            rows += "A-" + QByteArray::number(i) + ',' + name + "\nB-" + QByteArray::number(i) + ',' + name.toUpper() + '\n';
        }
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, rows)));
        QVERIFY(m_desk->ran("rehearse"));
        LikenessTable &likenesses = pane().rowsStep().likenesses();
        QCOMPARE(likenesses.rowCount(), LikenessTable::most);
        QVERIFY(likenesses.hidden() >= 100);
        QVERIFY(likenesses.decisions().empty());
    }

    void leftAloneANameIsANewOne()
    {
        makeAgent(u"Hasan"_s);
        makeAgent(u"Marie Claire"_s);
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,creator\nM-1,Hossein\nM-2,Marie Clare\n")));
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(pane().rowsStep().likenesses().rowCount(), 1); // Hasan and Hossein are two people
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(agents(), size_t(4));
    }

    void aChangedRowShowsEachFieldBeforeAndAfter()
    {
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,title@en,creator\nN-1,New words,Marie\n")));
        QVERIFY(m_desk->ran("rehearse"));
        auto *rows = m_desk->part<QTableView>("importRows");
        auto *sides = m_desk->part<SidesTable>("sides");
        rows->setCurrentIndex(pane().model().index(0, 0));
        QVERIFY(sides->isVisible());
        QCOMPARE(sides->rowCount(), 2);
        QVERIFY(sides->item(0, 0)->text().contains(u"Title"_s));
        QVERIFY(sides->item(0, 1)->text().contains(u"Carpet 3"_s));
        QVERIFY(sides->item(0, 2)->text().contains(u"New words"_s));
        QVERIFY2(sides->item(1, 2)->text().contains(u"Marie"_s), qPrintable(sides->item(1, 2)->text())); // she is new, and named all the same
    }

    void rowsAreFilteredByWhatBecomesOfThem()
    {
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,title@en\nN-1,New words\nN-2,Carpet 2\nN-9,\"two\nlines\"\n,none\nN-9,again\n")));
        QVERIFY(m_desk->ran("rehearse"));
        const QList<std::pair<ImportModel::Show, QString>> expected{{ImportModel::Show::Added, u"added"_s}, {ImportModel::Show::Updated, u"changed"_s},
                                                                    {ImportModel::Show::Unchanged, u"as it is"_s}, {ImportModel::Show::Rejected, u"refused"_s}};
        for (const auto &[which, words] : expected) {
            const int count = which == ImportModel::Show::Rejected ? 2 : 1;
            QVERIFY2(filter(which)->text().contains(QString::number(count)), qPrintable(filter(which)->text()));
            QTest::mouseClick(filter(which), Qt::LeftButton);
            QCOMPARE(m_desk->outcomes(), QStringList(count, words));
        }
        QCOMPARE(m_desk->cell(0, ImportModel::RowColumn), u"5"_s); // as a spreadsheet counts
        QCOMPARE(m_desk->cell(0, ImportModel::LineColumn), u"6"_s); // as an editor of texts does
        QVERIFY(!m_desk->cell(0, ImportModel::RemarkColumn).isEmpty());
    }

    void theReportIsKeptAsATableAndAsJson()
    {
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,title@en\nN-1,New words\n,none\n")));
        QVERIFY(m_desk->ran("rehearse"));
        for (const QString &name : {u"report.csv"_s, u"report.json"_s}) {
            pane().saveReport(m_desk->desk.folder.filePath(name));
            QFile file(m_desk->desk.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(bytes.contains("New words") && bytes.contains("rejected"), bytes.constData());
        }
        const QSignalSpy failed(&pane(), &ImportPane::failed);
        pane().saveReport(u"/nowhere/report.csv"_s);
        QCOMPARE(failed.size(), 1);
    }

    void aFileThatIsGoneOrAnotherIsNotImported_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // instead of those that were rehearsed; none: it is gone
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("another") << QByteArray("number,title@en\nN-9,The ninth\nN-10,The tenth\n");
    }
    void aFileThatIsGoneOrAnotherIsNotImported()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_desk->file(u"a.csv"_s, "number,title@en\nN-9,The ninth\n");
        QVERIFY(m_desk->opened(path));
        QVERIFY(m_desk->ran("rehearse"));
        QVERIFY(QFile::remove(path));
        if (!bytes.isEmpty())
            QCOMPARE(m_desk->file(u"a.csv"_s, bytes), path);
        m_desk->button("primary")->click();
        QVERIFY(!m_desk->desk.window->editor().isBusy());
        QVERIFY2(m_desk->desk.window->said().contains(u"rehearsed"_s), qPrintable(m_desk->desk.window->said()));
        QCOMPARE(m_desk->items(), 3);
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(m_desk->button("primary")->isEnabled(), !bytes.isEmpty());
        QCOMPARE(m_desk->items(), 3);
    }

    void aBadFileIsRefusedInWords_data()
    {
        QTest::addColumn<size_t>("index");
        const auto files = test::badFiles();
        for (size_t i = 0; i < files.size(); ++i)
            QTest::newRow(files[i].title.constData()) << i;
    }
    void aBadFileIsRefusedInWords()
    {
        QFETCH(size_t, index);
        const BadFile bad = badFiles()[index];
        const QString path = m_desk->desk.folder.filePath(bad.name);
        QVERIFY(bad.make(path));
        const QSignalSpy failed(&pane(), &ImportPane::failed);
        QVERIFY(m_desk->opened(path));
        QString words;
        for (const QLabel *label : pane().fileStep().findChildren<QLabel *>(u"problem"_s))
            words += label->text();
        if (words.isEmpty()) { // it is read only when it is rehearsed
            QVERIFY(m_desk->ran("rehearse"));
            words = m_desk->desk.window->said();
        }
        QVERIFY2(words.contains(bad.word), qPrintable(words));
        QVERIFY(!m_desk->button("primary")->isEnabled());
        QCOMPARE(m_desk->items(), 3);
    }

    void rowsThatAreWrongAreToldAndTheRestIsTaken()
    {
        const QByteArray rows = "number,title@en\nN-7," + QByteArray(785, 'x') + "\nN-8,=1+1\n\nN-9\n,none\nN-7,again\nN-10,a,b\nN-11," + QByteArray(32800, 'y') + "\n";
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, rows)));
        QVERIFY(m_desk->ran("rehearse"));
        const ImportReport &report = pane().model().report();
        QCOMPARE(report.added, 5);
        QCOMPARE(report.rejected, 2);
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->items(), 8);
        QCOMPARE(m_desk->item(u"N-8"_s).title.text(u"en"), u"=1+1"_s);
        QCOMPARE(m_desk->item(u"N-11"_s).title.text(u"en").size(), 32800);
        QCOMPARE(m_desk->item(u"N-7"_s).title.text(u"en").size(), 785);
    }

    void aFolderOfPicturesIsRehearsedAndTaken()
    {
        const QString folder = m_desk->desk.folder.filePath(u"pictures"_s);
        QDir().mkpath(folder);
        QImage picture(32, 24, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QVERIFY(picture.save(folder + u"/The_old_bridge.png"_s));
        QVERIFY(QFile::copy(folder + u"/The_old_bridge.png"_s, folder + u"/z_copy.png"_s)); // the same bytes
        QFile broken(folder + u"/broken.jpg"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture at all") > 0);
        broken.close();
        QVERIFY(m_desk->opened(folder));
        QCOMPARE(pane().fileStep().format(), u"folder"_s);
        QVERIFY(!preview().isVisibleTo(&pane()));
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(pane().model().report().added, 1);
        QCOMPARE(pane().model().report().unchanged, 1); // noticed by its bytes
        QCOMPARE(pane().model().report().rejected, 1);
        QCOMPARE(m_desk->items(), 3);
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(m_desk->items(), 4);
        const Item taken = m_desk->item(u"The_old_bridge"_s);
        QCOMPARE(taken.title.text(u"fr"), u"The old bridge"_s);
        QCOMPARE(m_desk->desk.reader->media(taken.id)->size(), size_t(1));
        QVERIFY(m_desk->ran("rehearse"));
        QCOMPARE(pane().model().report().unchanged, 2); // twice changes nothing
    }

    void whileAnotherWritesTheImportIsClosed()
    {
        m_desk->desk.window.reset();
        ArchiveOptions options;
        options.language = u"en"_s;
        options.readOnlyBecause = u"Somebody else is editing this catalogue."_s;
        m_desk->desk.window = std::make_unique<ArchiveWindow>(*m_desk->desk.catalogue, options);
        m_desk->desk.window->show();
        QVERIFY(!m_desk->desk.deed("import")->isEnabled());
        m_desk->desk.window->showImport();
        QCOMPARE(m_desk->desk.window->said(), options.readOnlyBecause);
        QVERIFY(!pane().isVisible());
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,title@en\nN-9,The ninth\n")));
        QVERIFY(!m_desk->button("rehearse")->isEnabled());
        pane().importNow();
        QCOMPARE(m_desk->items(), 3);
    }
};

QTEST_MAIN(ArchiveImportStepsTest)
#include "tst_archiveimportsteps.moc"
