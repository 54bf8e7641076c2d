// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deskopening.h"

#include "base/passphrase.h"
#include "catalogue/people.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// How the desks open a catalogue, and who sits there.
class DeskOpeningTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options.catalogue = m_folder->filePath(u"c.vitrine"_s);
        QVERIFY(Catalogue::create(m_options.catalogue, {u"Test"_s, {}}));
    }

    void withNobodyEnteredEverybodyMayDoEverything()
    {
        auto opening = openForDesk(m_options);
        QCOMPARE(seatWithoutAsking(*opening, u"anybody"_s), PersonRole::Administrator);
        QVERIFY(opening->readOnlyBecause.isEmpty());
    }

    void whoHasNoPassphraseSitsInTheirRoleAndAnybodyElseReads()
    {
        {
            const auto catalogue = Catalogue::open(m_options.catalogue, OpenMode::ReadWrite);
            People people(**catalogue);
            const auto chief = people.add({{}, u"Administrator 01"_s, PersonRole::Administrator, false, true});
            QVERIFY(chief && people.seat(*chief));
            QVERIFY(people.add({{}, u"Contributor 01"_s, PersonRole::Contributor, false, true}));
            const auto hash = passphraseHash(u"a long passphrase"_s);
            QVERIFY(hash && people.setPassphrase(*chief, *hash));
        }
        {
            auto opening = openForDesk(m_options);
            QCOMPARE(seatWithoutAsking(*opening, u"Contributor 01"_s), PersonRole::Contributor);
            QVERIFY(opening->readOnlyBecause.isEmpty());
        }
        for (const QString &name : {u"Administrator 01"_s, u"somebody"_s}) { // by a name alone nobody becomes an administrator
            auto opening = openForDesk(m_options);
            QCOMPARE(seatWithoutAsking(*opening, name), PersonRole::Contributor);
            QVERIFY(!opening->readOnlyBecause.isEmpty());
        }
    }

    void whatTheDeskKeepsItFindsAgain()
    {
        deskSettings()->setValue(u"desk/name"_s, u"Curator 01"_s);
        QCOMPARE(deskActor(*deskSettings()), u"Curator 01"_s);
        deskSettings()->remove(u"desk/name"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    VisitorOptions m_options;
};

QTEST_GUILESS_MAIN(DeskOpeningTest)
#include "tst_deskopening.moc"
