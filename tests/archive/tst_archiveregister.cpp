// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/printchoices.h"
#include "archive/printpane.h"
#include "domain/registerlines.h"
#include "storeroomcase.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The accession register at the desk.
class ArchiveRegisterTest final : public StoreRoomCase {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_desk.reset(); }

    void theChosenAreEnteredInTheRegisterOnce()
    {
        const int steps = m_desk->window->editor().stack().count();
        choose({u"N-10"_s, u"N-2"_s});
        openRegister();
        QCOMPARE(button("writeAccession")->text(), u"Enter 2 entries in the register"_s);
        m_desk->named<QComboBox>(u"accessionMethod"_s)->setCurrentIndex(int(AccessionMethod::Bequest));
        field("accessionReceived")->setText(u"autumn 2017"_s);
        QVERIFY(m_desk->named<QLabel>(u"understood"_s)->text().contains(u"2017"_s));
        field("accessionFrom")->setText(u"a family"_s);
        QTest::keyClick(button("writeAccession"), Qt::Key_Space);
        QVERIFY(settled());
        QTRY_COMPARE(registerNumbers(), (QStringList{u"N-2"_s, u"N-10"_s}));
        const auto log = *m_desk->reader->custodyLog(CustodyType::Accession);
        QCOMPARE(accessionOf(log.front())->number, u"N-2"_s); // written by number as well
        QCOMPARE(accessionOf(log.back())->from, u"a family"_s);
        QCOMPARE(log.back().who, u"Archivist 01"_s);
        QVERIFY(field("accessionFrom")->text().isEmpty());
        choose({u"N-10"_s, u"N-2"_s, u"N-3"_s});
        button("writeAccession")->click();
        QVERIFY(settled());
        QVERIFY2(said().contains(u"2 were there already"_s), qPrintable(said()));
        button("writeAccession")->click();
        QVERIFY2(said().contains(u"All of them are in the register already"_s), qPrintable(said()));
        QTRY_COMPARE(registerNumbers().size(), 3);
        QCOMPARE(m_desk->window->editor().stack().count(), steps); // a register is not taken back
    }

    void aWordingThatIsNoDayIsKept()
    {
        openRegister();
        field("accessionReceived")->setText(u"when the house was sold"_s);
        QVERIFY(m_desk->named<QLabel>(u"understood"_s)->text().contains(u"kept as it was typed"_s));
        choose({u"N-1"_s});
        button("writeAccession")->click();
        QVERIFY(settled());
        QCOMPARE(accessionOf(m_desk->reader->custodyLog(CustodyType::Accession)->front())->received, u"when the house was sold"_s);
    }

    void aLineIsPutRightByALineBelowIt()
    {
        QVERIFY(StoreRoom(*m_desk->catalogue).accession(*m_desk->reader->itemByNumber(u"N-4"_s), {{}, {}, AccessionMethod::Gift, u"2017"_s, u"a family"_s, {}}));
        openRegister();
        auto *table = m_desk->named<QTableView>(u"register"_s);
        table->setCurrentIndex(accessions().model().index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(field("accessionFrom")->text(), u"a family"_s);
        QVERIFY(field("accessionReceived")->hasFocus());
        field("accessionReceived")->setText(u"2018"_s);
        button("leaveCorrection")->click();
        QCOMPARE(registerNumbers(), QStringList{u"N-4"_s});
        table->setCurrentIndex(accessions().model().index(0, 0));
        button("correctAccession")->click();
        field("accessionReceived")->setText(u"2018"_s);
        button("writeAccession")->click();
        QVERIFY(settled());
        QCOMPARE(registerNumbers(), (QStringList{u"N-4"_s, u"corrects N-4"_s}));
        const auto log = *m_desk->reader->custodyLog(CustodyType::Accession);
        QCOMPARE(accessionOf(log.back())->corrects, log.front().sequence);
        QCOMPARE(accessionOf(log.front())->received, u"2017"_s); // what was written stays
    }

    void theRegisterIsDividedByYearAndWords()
    {
        StoreRoom store(*m_desk->catalogue);
        for (const auto &[number, year] : {std::pair(u"N-1"_s, u"2017"_s), std::pair(u"N-2"_s, u"2019"_s), std::pair(u"N-3"_s, u"2019"_s)})
            QVERIFY(store.accession(*m_desk->reader->itemByNumber(number), {{}, {}, AccessionMethod::Gift, year, {}, {}}));
        openRegister();
        auto *years = m_desk->named<QComboBox>(u"registerYear"_s);
        QCOMPARE(years->count(), 3);
        years->setCurrentIndex(years->findData(2019));
        QCOMPARE(registerNumbers(), (QStringList{u"N-2"_s, u"N-3"_s}));
        QTest::keyClicks(field("registerWords"), u"n-3"_s);
        QCOMPARE(registerNumbers(), QStringList{u"N-3"_s});
    }

    void whatIsNotInTheRegisterIsChosenInTheList()
    {
        QVERIFY(StoreRoom(*m_desk->catalogue).accession(*m_desk->reader->itemByNumber(u"N-1"_s), {}));
        openRegister();
        button("chooseUnregistered")->click();
        QVERIFY(settled());
        QCOMPARE(m_desk->model().chosen().size(), 20);
        QVERIFY(!m_desk->model().chosen().contains(*m_desk->reader->itemByNumber(u"N-1"_s)));
    }

    void theRegisterIsPrintedAndWrittenAsATable()
    {
        QVERIFY(StoreRoom(*m_desk->catalogue).accession(*m_desk->reader->itemByNumber(u"N-1"_s), {{}, {}, AccessionMethod::Gift, u"=1+1"_s, u"خانواده"_s, {}}));
        openRegister();
        auto *years = m_desk->named<QComboBox>(u"registerYear"_s);
        years->setCurrentIndex(1);
        m_desk->named<QAbstractButton>(u"printRegister"_s)->click();
        PrintPane &printing = m_desk->window->printing();
        QTRY_VERIFY_WITH_TIMEOUT(printing.isVisible() && printing.isSettled(), 20'000);
        QCOMPARE(printing.problem(), QString());
        QCOMPARE(printing.choices().choice().subject, QString::number(QDate::currentDate().year()));
        QVERIFY(printing.choices().choice().isLandscape);
        printing.savePdf(m_desk->folder.filePath(u"r.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!printing.isGivingOut() && QFileInfo(m_desk->folder.filePath(u"r.pdf"_s)).size() > 1000, 20'000);
        Q_EMIT printing.closed();
        QTRY_VERIFY(accessions().isVisible()); // back where it was asked for
        years->setCurrentIndex(0);
        accessions().writeCsv(m_desk->folder.filePath(u"r.csv"_s));
        QVERIFY(settled());
        QFile file(m_desk->folder.filePath(u"r.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString text = QString::fromUtf8(bytes);
        QVERIFY2(bytes.startsWith("\xef\xbb\xbfNumber,Title") && text.contains(u"'=1+1"_s) && text.contains(u"خانواده"_s), qPrintable(text));
        QCOMPARE(m_desk->reader->custodyLog(CustodyType::Dissemination)->size(), size_t(2));
    }
};

QTEST_MAIN(ArchiveRegisterTest)
#include "tst_archiveregister.moc"
