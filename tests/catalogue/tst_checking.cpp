// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// A check of a large catalogue takes its time; whoever does not want to wait is heard between its steps.
class CheckingTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    [[nodiscard]] size_t fixityEvents() const
    {
        return m_catalogue->reader(Audience::desk(Access::Sealed))->custodyLog(CustodyType::FixityCheck)->size();
    }
    /// How often a check asks whether it should stop, when nobody wants it to.
    [[nodiscard]] int asksOf(Catalogue::CheckOptions options)
    {
        int asks = 0;
        options.job.isCancelled = [&asks] {
            ++asks;
            return false;
        };
        const auto report = m_catalogue->check(options);
        return report && report->valid() ? asks : -1;
    }

private Q_SLOTS:
    void init()
    {
        static int counter = 0;
        m_catalogue.reset();
        auto made = Catalogue::create(m_folder.filePath(u"c%1.vitrine"_s.arg(++counter)), {u"Test"_s, {}});
        QVERIFY(made);
        m_catalogue = std::move(*made);
        Item item;
        item.number = u"N-1"_s;
        item.kind = ItemKind::Document;
        item.title.set(u"fr"_s, u"Un pont"_s, TextOrigin::Original, TextState::Draft);
        const auto id = m_catalogue->add(item);
        QVERIFY(id);
        QFile file(m_folder.filePath(u"pont.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the bridge") > 0);
        file.close();
        Medium medium;
        medium.item = *id;
        QVERIFY(m_catalogue->attach(medium, file.fileName()));
    }

    void aStopIsHeardBetweenAllSteps_data()
    {
        QTest::addColumn<bool>("fixity");
        QTest::addColumn<bool>("repair");
        QTest::newRow("of the rules") << false << false;
        QTest::newRow("of the files, too") << true << false;
        QTest::newRow("after the index was made anew") << false << true;
    }
    void aStopIsHeardBetweenAllSteps()
    {
        QFETCH(bool, fixity);
        QFETCH(bool, repair);
        const Catalogue::CheckOptions options{.fixity = fixity, .repairIndex = repair, .job = {}};
        const int asks = asksOf(options);
        QVERIFY2(asks >= 16, qPrintable(QString::number(asks))); // the database, the originals, twelve types of records, the custody log, the index
        for (int stop = 1; stop <= asks; ++stop) {
            int asked = 0;
            Catalogue::CheckOptions stopped = options;
            stopped.job.isCancelled = [&asked, stop] { return ++asked >= stop; };
            const auto report = m_catalogue->check(stopped);
            QVERIFY2(!report, qPrintable(QString::number(stop)));
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QCOMPARE(asked, stop); // nothing more is done
        }
        QCOMPARE(fixityEvents(), size_t(0));
        QVERIFY(m_catalogue->check(options)->valid());
    }

    /// Nobody is told that nothing was changed when the custody log says something.
    void whatIsRecordedIsFollowedByTheRestOfTheCheck()
    {
        const Catalogue::CheckOptions options{.fixity = true, .record = true, .job = {}};
        const int asks = asksOf(options);
        QVERIFY(asks >= 2);
        const size_t before = fixityEvents();
        QVERIFY(before > 0);
        for (int stop = 1; stop <= asks; ++stop) {
            int asked = 0;
            Catalogue::CheckOptions stopped = options;
            stopped.job.isCancelled = [&asked, stop] { return ++asked >= stop; };
            const auto report = m_catalogue->check(stopped);
            QVERIFY2(!report, qPrintable(QString::number(stop)));
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QCOMPARE(fixityEvents(), before);
        }
        int asked = 0;
        Catalogue::CheckOptions late = options;
        late.job.isCancelled = [&asked, asks] { return ++asked > asks; };
        QVERIFY(m_catalogue->check(late)->valid());
        QVERIFY(fixityEvents() > before);
    }
};

QTEST_GUILESS_MAIN(CheckingTest)
#include "tst_checking.moc"
