// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/duefixity.h"
#include "support/storeroom.h"

#include <QTimeZone>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

/// Originals of one item, each checked or not.
class Originals {
public:
    explicit Originals(int count)
    {
        item = store.add(store.whole(u"N-1"_s));
        for (int i = 0; i < count; ++i)
            add();
    }
    void add()
    {
        const QByteArray bytes = "original " + QByteArray::number(int(media.size()));
        Medium medium = store.medium(item, bytes);
        medium.position = int(media.size());
        store.keepFile(medium, bytes);
        medium.id = store.catalogue->add(medium).value_or({});
        media.push_back(medium);
    }
    /// How often each was checked, "1 1 0".
    [[nodiscard]] QString checks() const
    {
        QStringList counts;
        for (const Medium &medium : media) {
            const auto events = store.desk()->custody(anyId(medium.id)).value_or({});
            counts += QString::number(std::count_if(events.begin(), events.end(), [](const CustodyEvent &event) { return event.type == CustodyType::FixityCheck; }));
        }
        return counts.join(u' ');
    }
    [[nodiscard]] Result<std::vector<FixityFinding>> checkDue(const Job &job = {}) const { return DueFixity(*store.catalogue, clock).check(true, job); }
    /// All of them were found sound.
    [[nodiscard]] bool isSound() const
    {
        const auto findings = checkDue();
        return findings && std::all_of(findings->begin(), findings->end(), [](const FixityFinding &finding) { return finding.isSound(); });
    }

    FixedClock clock{QDateTime(QDate(2026, 1, 1), QTime(2, 30), QTimeZone::utc())};
    Storeroom store{{u"fr"_s}, clock};
    ItemId item;
    std::vector<Medium> media;
};

} // namespace

class TestFixityDue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasNotCheckedForLongIsRead()
    {
        Originals originals(2);
        QVERIFY(originals.isSound()); // nothing was ever checked
        QCOMPARE(originals.checks(), u"1 1"_s);
        originals.clock.advance(80 * day);
        originals.add();
        QVERIFY(originals.isSound());
        QCOMPARE(originals.checks(), u"1 1 1"_s);
        originals.clock.advance(11 * day); // 91 days: without a setting it is 90
        QVERIFY(originals.isSound());
        QCOMPARE(originals.checks(), u"2 2 1"_s);
        QCOMPARE(originals.checkDue()->size(), size_t(0));
    }

    void theCatalogueSaysHowOften()
    {
        Originals originals(1);
        QVERIFY(originals.store.catalogue->setSetting(u"fixityEvery"_s, u"7"_s));
        QVERIFY(originals.isSound());
        originals.clock.advance(6 * day);
        QVERIFY(originals.isSound());
        QCOMPARE(originals.checks(), u"1"_s);
        originals.clock.advance(2 * day);
        QVERIFY(originals.isSound());
        QCOMPARE(originals.checks(), u"2"_s);
    }

    void aSettingThatIsNoNumberOfDaysIsRefused_data()
    {
        QTest::addColumn<QString>("days");
        for (const QString &days : {u"often"_s, u"0"_s, u"-3"_s, u"1.5"_s, u"99999999999"_s})
            QTest::newRow(qPrintable(days)) << days;
    }
    void aSettingThatIsNoNumberOfDaysIsRefused()
    {
        QFETCH(QString, days);
        Originals originals(1);
        const auto set = originals.store.catalogue->setSetting(u"fixityEvery"_s, days);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::Invalid);
        QCOMPARE(originals.store.desk()->setting(u"fixityEvery"_s), QString());
        QVERIFY(originals.store.catalogue->setSetting(u"fixityEvery"_s, QString())); // as usual again
    }

    void aStoppedCheckGoesOnWhereItStopped()
    {
        Originals originals(150);
        qint64 last = 0;
        const auto stopped = originals.checkDue({[&](qint64 done, qint64 total) { last = done; QVERIFY(done <= total); }, [&] { return last > 1300; }}); // of 1,690 bytes
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const int recorded = int(originals.checks().count(u'1'));
        QVERIFY2(recorded > 0 && recorded < 150, qPrintable(QString::number(recorded)));
        QVERIFY(originals.isSound());
        QCOMPARE(originals.checks(), QString(u"1 "_s.repeated(149) + u'1')); // each once
    }

    void aChangedByteAndAMissingFileAreNamedAndWithdrawn()
    {
        Originals originals(3);
        QVERIFY(originals.isSound());
        originals.clock.advance(100 * day);
        originals.store.keepFile(originals.media[1], "0riginal 1");
        QVERIFY(QFile::remove(originals.store.catalogue->path() + u"/media/"_s + originals.media[2].sha256.left(2) + u'/' + originals.media[2].sha256));
        const auto report = originals.checkDue();
        QVERIFY(report);
        QCOMPARE(report->size(), size_t(3));
        const auto foundOf = [&](size_t i) {
            const auto own = std::find_if(report->begin(), report->end(), [&](const FixityFinding &finding) { return finding.medium == anyId(originals.media[i].id); });
            return own == report->end() ? FixityFinding::Found::Resized : own->found;
        };
        QCOMPARE(foundOf(0), FixityFinding::Found::Sound);
        QCOMPARE(foundOf(1), FixityFinding::Found::Changed);
        QCOMPARE(foundOf(2), FixityFinding::Found::Missing);
        QCOMPARE(originals.store.desk()->medium(originals.media[0].id)->status, Status::Published);
        QCOMPARE(originals.store.desk()->medium(originals.media[1].id)->status, Status::Draft);
        QCOMPARE(originals.store.desk()->medium(originals.media[2].id)->status, Status::Draft);
    }
};

QTEST_GUILESS_MAIN(TestFixityDue)
#include "tst_fixitydue.moc"
