// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/detailpane.h"
#include "archive/findingspane.h"
#include "archive/fixitybar.h"
#include "archivedesk.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The originals are verified from the window: counted, named, paused, stopped, and what failed is withdrawn.
class ArchiveFixityTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ArchiveDesk> m_desk;
    std::vector<MediumId> m_media;

    [[nodiscard]] FixityBar &bar() const { return m_desk->window->fixity(); }
    [[nodiscard]] QString originalOf(MediumId id) const { return *m_desk->reader->originalPath(m_desk->reader->medium(id)->sha256); }
    void attach(const QString &number, const QByteArray &bytes)
    {
        QFile file(m_desk->folder.filePath(number + u".txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Medium medium;
        medium.item = *m_desk->reader->itemByNumber(number);
        medium.originalName = number + u".txt"_s;
        medium.mimeType = u"text/plain"_s;
        medium.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        medium.bytes = bytes.size();
        medium.access = Access::Public;
        medium.status = Status::Published;
        const auto added = m_desk->catalogue->attach(medium, file.fileName());
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
        m_media.push_back(*added);
    }
    [[nodiscard]] bool verified() const
    {
        const QSignalSpy ended(&m_desk->window->editor(), &Editor::ended);
        m_desk->deed("fixity")->click();
        return QTest::qWaitFor([&] { return ended.size() == 1; }, 20'000);
    }
    [[nodiscard]] static bool overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void init()
    {
        m_media.clear();
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(3));
        attach(u"N-1"_s, "one");
        attach(u"N-2"_s, "two");
        attach(u"N-3"_s, "six");
        QVERIFY(m_desk->openWindow());
    }
    void cleanup() { m_desk.reset(); }

    void soundOriginalsAreCountedForToday()
    {
        QCOMPARE(bar().state(), u"Checksums verified today: 0 of 3"_s);
        QVERIFY(verified());
        QCOMPARE(bar().state(), u"Checksums verified today: 3 of 3"_s);
        QCOMPARE(m_desk->window->findings().model()->rowCount(), 3);
        QCOMPARE(m_desk->reader->custody(anyId(m_media[0]))->back().type, CustodyType::FixityCheck);
        QVERIFY(m_desk->openCatalogue()); // the count is in the log, not in the window
        QVERIFY(m_desk->openWindow());
        QCOMPARE(bar().state(), u"Checksums verified today: 3 of 3"_s);
    }

    void aChangedByteIsNamedFirstAndItsFileWithdrawn()
    {
        QVERIFY(overwrite(originalOf(m_media[1]), "tvo"));
        QVERIFY(QFile::remove(originalOf(m_media[2])));
        QVERIFY(verified());
        QCOMPARE(bar().state(), u"Checksums verified today: 1 of 3, 2 failed"_s);
        QAbstractItemModel *model = m_desk->window->findings().model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model->index(0, 0).data().toString(), u"N-2"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"changed bytes"_s);
        QCOMPARE(model->index(1, 2).data().toString(), u"missing"_s);
        QCOMPARE(model->index(2, 2).data().toString(), u"as recorded"_s);
        QCOMPARE(m_desk->reader->medium(m_media[1])->status, Status::Draft);
        QCOMPARE(m_desk->reader->medium(m_media[0])->status, Status::Published);
        auto *view = m_desk->named<QTableView>(u"findings"_s);
        QTRY_VERIFY(view->isVisible());
        view->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(m_desk->window->detail().shownText().contains(u"N-2.txt"_s));
    }

    void aPauseHoldsAndAStopWritesNothing()
    {
        const QSignalSpy found(&bar(), &FixityBar::found);
        const QSignalSpy failed(&bar(), &FixityBar::failed);
        bar().check().pause();
        m_desk->deed("fixity")->click();
        QTRY_COMPARE(bar().state(), u"Reading N-1.txt"_s);
        QVERIFY(bar().check().isBusy());
        QCOMPARE(found.size(), 0);
        m_desk->deed("stopFixity")->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
        QCOMPARE(bar().state(), u"Checksums verified today: 0 of 3"_s);
        bar().check().pause();
        m_desk->deed("fixity")->click();
        QTRY_COMPARE(bar().state(), u"Reading N-1.txt"_s);
        m_desk->deed("pauseFixity")->click(); // goes on
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 10'000);
        QTRY_COMPARE(bar().state(), u"Checksums verified today: 3 of 3"_s);
    }

    void theWindowClosesWhileACheckIsPaused()
    {
        const size_t before = m_desk->reader->custody(anyId(m_media[0]))->size();
        bar().check().pause();
        m_desk->deed("fixity")->click();
        QTRY_COMPARE(bar().state(), u"Reading N-1.txt"_s);
        m_desk->window.reset(); // ends, and waits for nobody
        QCOMPARE(m_desk->reader->custody(anyId(m_media[0]))->size(), before);
    }
};

QTEST_MAIN(ArchiveFixityTest)
#include "tst_archivefixity.moc"
