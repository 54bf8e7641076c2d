// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/merge.h"
#include "commandline.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// `vitrinectl show` by uid, and where a merged one leads.
class ShowingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordIsShownByItsUidAndAMergedOneByThatOfItsSurvivor()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"c.vitrine"_s);
        RecordId wool;
        RecordId laine;
        {
            const auto catalogue = std::move(*Catalogue::create(path, {u"T"_s, {}}));
            Term term;
            term.label.set(u"en"_s, u"wool"_s, TextOrigin::Original, TextState::Reviewed);
            wool = anyId(*catalogue->add(term));
            term.id = {};
            term.label.set(u"en"_s, u"woollen"_s, TextOrigin::Original, TextState::Reviewed);
            laine = anyId(*catalogue->add(term));
            QVERIFY(mergeRecords(*catalogue, {RecordType::Term, wool, laine, {}}));
        }
        const Ran own = run({u"show"_s, path, wool.toString(), u"--json"_s});
        QCOMPARE(own.code, 0);
        QCOMPARE(own.json().value("uid"_L1).toString(), wool.toString());
        QVERIFY(own.err.isEmpty());
        const Ran merged = run({u"show"_s, path, laine.toString(), u"--json"_s});
        QCOMPARE(merged.code, 0);
        QCOMPARE(merged.json().value("uid"_L1).toString(), wool.toString());
        QVERIFY(merged.err.contains("merged"));
        const Ran plain = run({u"show"_s, path, laine.toString()});
        QVERIFY(plain.out.contains("label (en): wool"));
        const Ran none = run({u"show"_s, path, RecordId::create().toString()});
        QCOMPARE(none.code, 3);
        QVERIFY(!none.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ShowingTest)
#include "tst_showing.moc"
