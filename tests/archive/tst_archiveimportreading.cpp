// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importfilestep.h"
#include "archive/mappingtable.h"
#include "importdesk.h"
#include "support/badfiles.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The first step of an import: the file is read beside the window, as it is recognised or as a person says.
class ArchiveImportReadingTest final : public QObject {
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
    [[nodiscard]] QString facts() const
    {
        QString words;
        for (const QLabel *label : pane().fileStep().findChildren<QLabel *>(u"second"_s))
            words += label->isHidden() ? QString() : label->text() + u'\n';
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void aWindowThatIsClosedWhileANameIsTypedReadsNothing()
    {
        auto *name = m_desk->part<QLineEdit>("importFile");
        QVERIFY(name);
        pane().window()->activateWindow();
        name->setFocus();
        QTest::keyClicks(name, m_desk->file(u"late.csv"_s, "number,title\n1,late\n"));
        const QPointer<ImportPane> gone(&pane());
        m_desk.reset(); // the field loses the focus after what reads its file is gone
        QVERIFY(gone.isNull());
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
};

QTEST_MAIN(ArchiveImportReadingTest)
#include "tst_archiveimportreading.moc"
