// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importfilestep.h"
#include "archive/importrowsstep.h"
#include "archive/likenesstable.h"
#include "archive/mappingtable.h"
#include "archive/sidestable.h"
#include "importdesk.h"
#include "support/badfiles.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
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

    void whoMayNotChangeAnAgentImportsItsRowsAllTheSame()
    {
        Agent known;
        known.access = Access::Internal;
        known.status = Status::Published;
        known.names = {{u"Marie Claire"_s, u"en"_s, {}, {}, NameKind::Preferred, TextOrigin::Original, TextState::Draft}};
        const auto agent = m_desk->desk.catalogue->add(known);
        QVERIFY(agent);
        m_desk->desk.catalogue->setActor({u"Ben"_s, PersonRole::Contributor}); // who writes what is not published alone
        QVERIFY(m_desk->opened(m_desk->file(u"a.csv"_s, "number,creator\nM-1,Marie Clare\nM-2,Marie Clare\n")));
        QVERIFY(m_desk->ran("rehearse"));
        auto *choice = m_desk->part<QComboBox>("likeness_0");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(m_desk->ran("rehearse"));
        const QString remark = m_desk->cell(0, ImportModel::RemarkColumn);
        QVERIFY2(remark.contains(u"It does not become one of its names"_s) && remark.contains(u"not public yet"_s), qPrintable(remark));
        QVERIFY(m_desk->ran("primary"));
        for (const QString &number : {u"M-1"_s, u"M-2"_s}) {
            const Item item = m_desk->item(number);
            QCOMPARE(item.makers.size(), size_t(1));
            QCOMPARE(item.makers.front().agent, *agent);
        }
        QCOMPARE(m_desk->desk.reader->agent(*agent)->names, known.names);
        QCOMPARE(m_desk->desk.reader->agent(*agent)->status, Status::Published);
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
