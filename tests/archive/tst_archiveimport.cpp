// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importmodel.h"
#include "archive/importpane.h"
#include "archive/mappingtable.h"
#include "archivedesk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// A table comes in through the window: recognised, mapped, rehearsed, taken in one step, taken back in one step.
class ArchiveImportTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ArchiveDesk> m_desk;

    [[nodiscard]] ImportPane &pane() const { return m_desk->window->importing(); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile written(m_desk->folder.filePath(name));
        return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() ? written.fileName() : QString();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return pane().findChild<QPushButton *>(name); }
    void open(const QString &path) const
    {
        pane().open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!pane().isReading(), 30'000);
    }
    [[nodiscard]] bool ran(QPushButton *deed) const
    {
        const QSignalSpy ended(&m_desk->window->editor(), &Editor::ended);
        deed->click();
        return QTest::qWaitFor([&] { return ended.size() == 1 && !m_desk->window->editor().isBusy(); }, 30'000);
    }
    [[nodiscard]] QStringList outcomes() const
    {
        QStringList outcomes;
        for (int row = 0; row < pane().model().rowCount(); ++row)
            outcomes += pane().model().index(row, ImportModel::OutcomeColumn).data().toString();
        return outcomes;
    }
    [[nodiscard]] int items() const { return *m_desk->reader->count({}); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(3));
        QVERIFY(m_desk->openWindow());
        m_desk->deed("import")->click();
        QTRY_VERIFY(pane().isVisible());
    }
    void cleanup() { m_desk.reset(); }

    void aTableIsRehearsedTakenInOneStepAndTakenBackInOne()
    {
        open(file(u"list.csv"_s, "number;title@en;Farbe\nN-1;New words;rot\nN-9;The ninth;blau\n;no number;\nN-9;once more;\n"));
        QCOMPARE(pane().mapping().mapping().columns.size(), size_t(3));
        QCOMPARE(pane().mapping().mapping().columns[0].target, u"number"_s);
        QVERIFY(!button(u"primary"_s)->isEnabled()); // nobody has seen yet what would happen
        const int steps = m_desk->window->editor().stack().count();
        QVERIFY(ran(button(u"rehearse"_s)));
        const QAbstractItemModelTester tester(&pane().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(outcomes().mid(0, 4), (QStringList{u"changed"_s, u"added"_s, u"refused"_s, u"refused"_s}));
        QVERIFY(pane().model().index(0, ImportModel::RemarkColumn).data().toString().contains(u"Title (English)"_s));
        QCOMPARE(pane().model().index(2, ImportModel::RowColumn).data().toString(), u"4"_s);
        QVERIFY(!pane().model().index(3, ImportModel::RemarkColumn).data().toString().isEmpty());
        QCOMPARE(items(), 3); // a rehearsal
        QCOMPARE(m_desk->window->editor().stack().count(), steps);
        QVERIFY(button(u"primary"_s)->isEnabled());
        QVERIFY(ran(button(u"primary"_s)));
        QCOMPARE(items(), 4);
        QCOMPARE(m_desk->reader->item(*m_desk->reader->itemByNumber(u"N-1"_s))->title.text(u"en"), u"New words"_s);
        QCOMPARE(m_desk->window->editor().stack().count(), steps + 1);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(items(), 3);
        QCOMPARE(m_desk->reader->item(*m_desk->reader->itemByNumber(u"N-1"_s))->title.text(u"en"), u"Carpet 3"_s);
    }

    void columnsGoWhereThePersonSaysAndTheMappingIsUsedAgain()
    {
        const QString path = file(u"foreign.csv"_s, "Inv,Bezeichnung\nF-1,Stuhl\n");
        open(path);
        auto *number = pane().findChild<QComboBox *>(u"target_0"_s);
        number->setCurrentIndex(number->findData(u"number"_s));
        auto *title = pane().findChild<QComboBox *>(u"target_1"_s);
        title->setCurrentIndex(title->findData(u"title@fr"_s));
        const QString kept = m_desk->folder.filePath(u"map.json"_s);
        pane().saveMapping(kept);
        QVERIFY(ran(button(u"rehearse"_s)));
        QCOMPARE(outcomes().first(), u"added"_s);
        open(file(u"again.csv"_s, "Inv,Bezeichnung\nF-2,Tisch\n"));
        QCOMPARE(pane().model().rowCount(), 0); // what was seen was of the other file
        QVERIFY(!button(u"primary"_s)->isEnabled());
        pane().loadMapping(kept);
        QTRY_VERIFY(!pane().isReading());
        QCOMPARE(pane().mapping().mapping().columns[1].target, u"title@fr"_s);
        QVERIFY(ran(button(u"rehearse"_s)));
        QVERIFY(ran(button(u"primary"_s)));
        QCOMPARE(m_desk->reader->item(*m_desk->reader->itemByNumber(u"F-2"_s))->title.text(u"fr"), u"Tisch"_s);
        const QSignalSpy failed(&pane(), &ImportPane::failed);
        pane().loadMapping(file(u"no.json"_s, "no JSON"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(pane().mapping().mapping().columns[1].target, u"title@fr"_s);
    }

    void importingTwiceChangesNothing()
    {
        open(file(u"list.csv"_s, "number,title@en\nN-9,The ninth\n"));
        QVERIFY(ran(button(u"rehearse"_s)));
        QVERIFY(ran(button(u"primary"_s)));
        QVERIFY(!button(u"primary"_s)->isEnabled());
        QVERIFY(ran(button(u"rehearse"_s)));
        QCOMPARE(outcomes(), QStringList{u"as it is"_s});
        QVERIFY(!button(u"primary"_s)->isEnabled()); // there is nothing to take
    }

    void whatCannotBeReadIsSaidAndNothingIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing in it") << u"empty.csv"_s << QByteArray();
        QTest::newRow("a picture") << u"picture.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
        QTest::newRow("no workbook") << u"book.xlsx"_s << QByteArray("PK\x03\x04 broken");
        QTest::newRow("not there") << QString() << QByteArray();
    }
    void whatCannotBeReadIsSaidAndNothingIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = name.isEmpty() ? m_desk->folder.filePath(u"nowhere.csv"_s) : file(name, bytes);
        open(path);
        if (button(u"rehearse"_s)->isEnabled())
            QVERIFY(ran(button(u"rehearse"_s)));
        QVERIFY(!button(u"primary"_s)->isEnabled());
        QCOMPARE(items(), 3);
    }

    void aDroppedFileIsTakenUp()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(u"list.csv"_s, "number,title@en\nN-9,The ninth\n"))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_desk->window.get(), &drop);
        QTRY_COMPARE(pane().mapping().rowCount(), 2);
    }
};

QTEST_MAIN(ArchiveImportTest)
#include "tst_archiveimport.moc"
