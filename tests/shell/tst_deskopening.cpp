// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/startpane.h"
#include "shell/archiveentrance.h"

#include "base/passphrase.h"
#include "catalogue/people.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
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

    void withNobodyEnteredNobodyIsAsked()
    {
        const auto opening = openForDesk(m_options);
        QVERIFY(!asksWhoIsThere(*opening));
    }

    void aCatalogueThatIsOnlyReadAsksNobody()
    {
        enterPeople();
        const auto editing = Catalogue::open(m_options.catalogue, OpenMode::ReadWrite);
        QVERIFY(editing);
        const auto opening = openForDesk(m_options);
        QVERIFY(!opening->readOnlyBecause.isEmpty());
        QVERIFY(!asksWhoIsThere(*opening));
    }

    void whoSaysThePassphraseSitsInTheirRole()
    {
        enterPeople();
        auto opening = openForDesk(m_options);
        QVERIFY(asksWhoIsThere(*opening));
        ArchiveEntrance entrance(*opening, u"en"_s, Theme::Paper, u"Administrator 01"_s);
        QSignalSpy entered(&entrance, &ArchiveEntrance::entered);
        entrance.show();
        auto *passphrase = entrance.findChild<QLineEdit *>(u"passphrase"_s);
        QVERIFY(passphrase->isVisible());
        QTest::keyClicks(passphrase, u"a wrong passphrase"_s);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY(entrance.findChild<QLabel *>(u"problem"_s));
        QTRY_VERIFY(passphrase->text().isEmpty());
        QVERIFY(entered.isEmpty());
        QTest::keyClicks(passphrase, u"a long passphrase"_s);
        QTRY_VERIFY(deed(entrance, "begin")->isEnabled()); // after a wrong one there is a pause
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_COMPARE(entered.size(), 1);
        QCOMPARE(entered.front().front().value<PersonRole>(), PersonRole::Administrator);
        QCOMPARE(opening->catalogue->actor().name, u"Administrator 01"_s);
        QVERIFY(opening->readOnlyBecause.isEmpty());
    }

    void whoHasNoPassphraseSitsInTheirRole()
    {
        enterPeople();
        auto opening = openForDesk(m_options);
        ArchiveEntrance entrance(*opening, u"en"_s, Theme::Paper, u"Contributor 01"_s);
        QSignalSpy entered(&entrance, &ArchiveEntrance::entered);
        deed(entrance, "begin")->click();
        QTRY_COMPARE(entered.size(), 1);
        QCOMPARE(opening->catalogue->actor().role, PersonRole::Contributor);
    }

    void whoSaysNothingReadsAndExports()
    {
        enterPeople();
        auto opening = openForDesk(m_options);
        ArchiveEntrance entrance(*opening, u"en"_s, Theme::Gallery, u"nobody known"_s);
        QSignalSpy entered(&entrance, &ArchiveEntrance::entered);
        qputenv("USER", "archivist");
        deed(entrance, "read")->click();
        QCOMPARE(entered.size(), 1);
        QCOMPARE(opening->catalogue->actor().name, u"archivist"_s); // what goes out is noted with the account's name
        QVERIFY(!opening->readOnlyBecause.isEmpty());
        QCOMPARE(opening->catalogue->actor().role, PersonRole::Contributor);
    }

    void whatTheDeskKeepsItFindsAgain()
    {
        deskSettings()->setValue(u"desk/name"_s, u"Curator 01"_s);
        QCOMPARE(deskActor(*deskSettings()), u"Curator 01"_s);
        deskSettings()->remove(u"desk/name"_s);
    }

private:
    void enterPeople() const
    {
        const auto catalogue = Catalogue::open(m_options.catalogue, OpenMode::ReadWrite);
        People people(**catalogue);
        const auto chief = people.add({{}, u"Administrator 01"_s, PersonRole::Administrator, false, true});
        QVERIFY(chief && people.seat(*chief));
        QVERIFY(people.add({{}, u"Contributor 01"_s, PersonRole::Contributor, false, true}));
        const auto hash = passphraseHash(u"a long passphrase"_s);
        QVERIFY(hash && people.setPassphrase(*chief, *hash));
    }
    static QAbstractButton *deed(const QWidget &window, const char *name)
    {
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->property("deed").toString() == QLatin1StringView(name))
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    VisitorOptions m_options;
};

QTEST_MAIN(DeskOpeningTest)
#include "tst_deskopening.moc"
