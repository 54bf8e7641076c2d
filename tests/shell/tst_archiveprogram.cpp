// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewindow.h"
#include "archive/itemlist.h"
#include "catalogue/catalogue.h"
#include "shell/archiveprogram.h"
#include "shell/deskopening.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The archivist's desk as the program puts it up, and what it keeps from one session to the next.
class ArchiveProgramTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    VisitorOptions m_options;

    /// Of those that were opened the last that is seen.
    [[nodiscard]] static ArchiveWindow *shown()
    {
        ArchiveWindow *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ArchiveWindow *>(widget); window && window->isVisible())
                found = window;
        }
        return found;
    }
    /// By its key, as soon as the window hears keys.
    [[nodiscard]] static bool changedLight()
    {
        ArchiveWindow *window = shown();
        if (!window)
            return false;
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            return false;
        QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([] { return isDarkWindow(shown()); });
    }
    static bool isDarkWindow(const ArchiveWindow *window) { return window && window->palette().color(QPalette::Window).lightness() < 128; }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        deskSettings()->clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_options.catalogue = m_folder->filePath(u"c.vitrine"_s);
        m_options.language = u"en"_s;
        const auto catalogue = Catalogue::create(m_options.catalogue, {u"Test"_s, {}});
        QVERIFY(catalogue);
        Item item;
        item.number = u"N-1"_s;
        item.kind = ItemKind::Document;
        item.title.set(u"en"_s, u"A page"_s, TextOrigin::Original, TextState::Draft);
        QVERIFY((*catalogue)->add(item));
    }
    void cleanup() { deskSettings()->clear(); }

    void lightAndDarkChangeTheWholeDeskAndAreKept()
    {
        const int code = runArchive(m_options, [] {
            ArchiveWindow *light = shown();
            if (!light || isDarkWindow(light))
                return 8;
            const QSize size = light->size();
            return changedLight() && shown()->size() == size ? 0 : 9;
        });
        QCOMPARE(code, 0);
        QCOMPARE(runArchive(m_options, [] { return isDarkWindow(shown()) ? 0 : 9; }), 0);
    }

    void whatWasSearchedForOutlivesTheChange()
    {
        QCOMPARE(runArchive(m_options, [] {
            ItemQuery query;
            query.words = u"N-1"_s;
            shown()->setQuery(query);
            return changedLight() && shown()->list().query().words == u"N-1"_s ? 0 : 9;
        }), 0);
    }

    void aCatalogueThatIsNotThereIsRefused()
    {
        m_options.catalogue = m_folder->filePath(u"none.vitrine"_s);
        QCOMPARE(runArchive(m_options, [] { return 0; }), 3);
    }
};

QTEST_MAIN(ArchiveProgramTest)
#include "tst_archiveprogram.moc"
