// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/bulkpane.h"
#include "curator/bulkrulebox.h"
#include "curator/cellpane.h"
#include "curator/columnchooser.h"
#include "curator/cuemodel.h"
#include "curator/cuepane.h"
#include "curator/deskwindow.h"
#include "curator/filmbox.h"
#include "curator/findpane.h"
#include "curator/floordraft.h"
#include "curator/floorplanpane.h"
#include "curator/gapspane.h"
#include "curator/gridpane.h"
#include "curator/gridview.h"
#include "curator/linemodel.h"
#include "curator/mediapane.h"
#include "curator/mediumstudio.h"
#include "curator/mergepane.h"
#include "curator/pagepane.h"
#include "curator/recordform.h"
#include "curator/recordlist.h"
#include "curator/redactionpane.h"
#include "support/silentplayer.h"
#include "support/visitorwindow.h"
#include "widgets/zoomview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The desk on the bundled exhibition: every form in three languages, and the pages of an item. The pictures go to
/// build/screens/desk to be looked at; that no word is cut off is looked at here.
class DeskScreensTest : public QObject {
    Q_OBJECT
private:
    Speech m_speech;
    std::unique_ptr<Catalogue> m_catalogue;

    static QStringList cutWords(const QWidget &window)
    {
        QStringList cut;
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            const bool isTooNarrow = button->width() + 1 < button->fontMetrics().horizontalAdvance(button->text());
            if (button->isVisible() && isTooNarrow && button->visibleRegion().boundingRect().width() >= button->width())
                cut += u"button: "_s + button->text();
        }
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            const bool mayBeCut = label->objectName() == u"recordTitle";
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) - 1 : 0;
            const bool isTooSmall = label->wordWrap() ? label->height() < needed : label->width() + 1 < label->fontMetrics().horizontalAdvance(label->text());
            if (label->isVisible() && !mayBeCut && isTooSmall && !label->text().isEmpty())
                cut += u"label: "_s + label->text();
        }
        return cut;
    }
    /// The window that the row of data asks for.
    std::unique_ptr<DeskWindow> desk()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        m_speech.speak(language);
        DeskOptions options;
        options.language = language;
        options.actor = u"01"_s;
        options.theme = isDark ? Theme::Gallery : Theme::Paper;
        options.makePlayer = [] { return std::make_unique<SilentPlayer>(); };
        auto window = std::make_unique<DeskWindow>(*m_catalogue, options);
        window->resize(size);
        window->show();
        return window;
    }
    static bool isReady(DeskWindow &window)
    {
        return QTest::qWaitFor([&window] { return !window.list().model().isSearching(); }, 20'000);
    }
    /// The first medium whose file had such a name.
    static Medium mediumOf(const Reader &reader, const QString &name)
    {
        const auto ids = reader.ids(RecordType::Medium);
        for (const RecordId id : ids.value_or({})) {
            const auto medium = reader.medium(MediumId(id.uuid()));
            if (medium && medium->originalName.startsWith(name))
                return *medium;
        }
        return {};
    }
    static QString shot(DeskWindow &window, const QString &name)
    {
        QTest::qWait(250); // pictures and the preview come later
        const QString folder = QStringLiteral(VITRINE_BINARY_DIR "/screens/desk");
        QDir().mkpath(folder);
        window.grab().save(folder + u'/' + name + u".png"_s, "PNG", 80);
        return cutWords(window).join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Catalogue::open(bundledCatalogue(), OpenMode::ReadOnly);
        QVERIFY2(opened, "The bundled catalogue is not there: build everything first");
        m_catalogue = std::move(*opened);
    }

    void everyFormIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("fr") << u"fr"_s << QSize(1920, 1080) << false;
        QTest::newRow("en") << u"en"_s << QSize(1440, 900) << true;
        QTest::newRow("fa") << u"fa"_s << QSize(1600, 900) << false;
    }

    void everyFormIsWhole()
    {
        QFETCH(QString, language);
        const auto shown = desk();
        DeskWindow &window = *shown;
        QVERIFY(isReady(window));
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        QStringList faults;
        for (const RecordType type : {RecordType::Section, RecordType::Exhibition, RecordType::Agent, RecordType::Event, RecordType::Statement,
                                      RecordType::Quantity, RecordType::Declaration, RecordType::Source, RecordType::Place, RecordType::Term,
                                      RecordType::Item}) {
            const auto ids = reader->ids(type);
            QVERIFY2(ids && !ids->empty(), qPrintable(enumName(type)));
            window.open(type, ids->at(std::min<size_t>(1, ids->size() - 1)));
            QVERIFY(isReady(window));
            faults += shot(window, language + u'_' + enumName(type));
        }
        for (QAbstractButton *tab : window.form()->findChildren<QAbstractButton *>()) {
            const QString name = tab->property("tabName").toString();
            if (name.isEmpty())
                continue;
            tab->click();
            faults += shot(window, language + u"_item_"_s + name);
        }
        faults.removeAll(QString());
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void theMenuOfAnUnknownWordIsWhole_data() { everyFormIsWhole_data(); }

    void theMenuOfAnUnknownWordIsWhole()
    {
        QFETCH(QString, language);
        if (dictionaryFor(u"fr"_s, dictionaryFolders()).isEmpty())
            QSKIP("There is no French dictionary on this computer");
        const auto shown = desk();
        DeskWindow &window = *shown;
        QVERIFY(isReady(window));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto items = m_catalogue->reader(Audience::desk(Access::Sealed))->itemIds({});
        QVERIFY(items && !items->empty());
        window.open(RecordType::Item, anyId(items->front()));
        auto *label = window.form()->findChild<QPlainTextEdit *>(u"text_label_fr"_s);
        label->setPlainText(u"Une expositon de motts et d’imagges"_s);
        label->setFocus();
        const auto menu = [&]() -> QMenu * {
            const auto all = window.findChildren<QMenu *>(u"spelling"_s);
            const auto open = std::find_if(all.begin(), all.end(), [](const QMenu *one) { return one->isVisible(); });
            return open == all.end() ? nullptr : *open;
        };
        const auto isShown = [&] {
            if (!menu())
                QTest::keyClick(label, Qt::Key_Period, Qt::ControlModifier);
            return menu() && menu()->actions().constFirst()->text().contains(u"expo"_s);
        };
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        menu()->grab().save(QStringLiteral(VITRINE_BINARY_DIR "/screens/desk/") + language + u"_spelling_menu.png"_s, "PNG", 80);
        menu()->close();
        const QString faults = shot(window, language + u"_spelling"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void theRedactionOfAPageIsWhole_data() { everyFormIsWhole_data(); }

    void theRedactionOfAPageIsWhole()
    {
        QFETCH(QString, language);
        const auto shown = desk();
        DeskWindow &window = *shown;
        QVERIFY(isReady(window));
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        const auto items = reader->itemIds({});
        for (const ItemId &id : items.value_or({})) {
            const auto media = reader->media(id);
            if (!media || media->empty() || media->front().lines.empty())
                continue;
            window.open(RecordType::Item, anyId(id));
            break;
        }
        QVERIFY(window.form());
        for (QAbstractButton *tab : window.form()->findChildren<QAbstractButton *>()) {
            if (tab->property("tabName").toString() == u"tab_media")
                tab->click();
        }
        auto *media = window.form()->findChild<MediaPane *>();
        QStringList faults{shot(window, language + u"_redact_before"_s)};
        media->redact();
        QVERIFY(media->redaction());
        RedactionDraft &draft = media->redaction()->draft();
        QVERIFY(!draft.picture().isEmpty());
        const int width = draft.picture().width();
        const int height = draft.picture().height();
        QVERIFY(draft.add({width / 8, height / 8, width / 3, height / 16}));
        draft.setReason(0, language == u"fa" ? u"نام یک شخص"_s : language == u"fr" ? u"nom d’une personne"_s : u"name of a person"_s);
        QVERIFY(draft.add({width / 2, height / 3, width / 4, height / 12}));
        auto *view = media->findChild<ZoomView *>(u"redactionView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(view->transform().isValid(), 20'000);
        faults += shot(window, language + u"_redact"_s);
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void theStudioOfAMediumIsWhole_data() { theDeedsOnManyRecordsAreWhole_data(); }

    void theStudioOfAMediumIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        const auto shown = desk();
        DeskWindow &window = *shown;
        QVERIFY(isReady(window));
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        const QString look = language + (isDark ? u"_dark"_s : QString());
        QStringList faults;
        for (const QString &name : {u"film-01"_s, u"doc-01"_s}) {
            const Medium medium = mediumOf(*reader, name);
            QVERIFY2(!medium.id.isNull(), qPrintable(name));
            window.open(RecordType::Item, anyId(medium.item));
            window.form()->openStudio(medium);
            MediumStudio &studio = *window.form()->studio();
            if (name == u"film-01") {
                studio.cues().chooseTrack(language == u"fa" ? 2 : 0);
                studio.cues().setBeside(1);
                static_cast<SilentPlayer *>(studio.film().player())->becomeReady(std::chrono::minutes(1));
                studio.cues().view()->setCurrentIndex(studio.cues().model().index(4, 0));
            } else {
                studio.pages().view()->setCurrentIndex(studio.pages().model().index(2, 1));
            }
            faults += shot(window, look + u"_studio_"_s + name);
            for (auto *tab : studio.findChildren<QAbstractButton *>()) {
                if (tab->isVisible() && tab->property("part").toString() == u"transcript")
                    tab->click();
            }
            if (name == u"film-01")
                faults += shot(window, look + u"_studio_transcript"_s);
        }
        faults.removeAll(QString());
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void theDeedsOnManyRecordsAreWhole_data()
    {
        everyFormIsWhole_data();
        QTest::newRow("fa, dark") << u"fa"_s << QSize(1440, 900) << true;
        QTest::newRow("fr, dark") << u"fr"_s << QSize(1440, 900) << true;
    }

    void theDeedsOnManyRecordsAreWhole()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        const auto shown = desk();
        DeskWindow &window = *shown;
        QVERIFY(isReady(window));
        window.list().chooseAll();
        QTRY_VERIFY(window.list().chosenCount() > 20);
        window.editTogether();
        BulkRuleBox *rule = window.bulk().rules().front();
        rule->setDeed(BulkDeed::Add);
        rule->setLanguage(language);
        rule->editor()->setValue(language == u"fa" ? u"نمونه"_s : u"exemplaire"_s);
        rule = window.bulk().addRule();
        rule->setField(u"status"_s);
        rule->editor()->setValue(u"published"_s);
        rule = window.bulk().addRule();
        rule->setField(u"kind"_s);
        rule->setDeed(BulkDeed::Set);
        rule->editor()->setValue(u"artwork"_s);
        window.bulk().rehearse();
        QTRY_VERIFY_WITH_TIMEOUT(window.bulk().plan().model().rowCount() > 20, 20'000);
        const QString look = language + (isDark ? u"_dark"_s : QString());
        QStringList faults{shot(window, look + u"_many"_s)};
        window.findAndReplace();
        auto *find = window.findChild<QLineEdit *>(u"find"_s);
        find->setText(language == u"fa" ? u"نمونه"_s : language == u"fr" ? u"Démonstration"_s : u"Demonstration"_s);
        window.findChild<QLineEdit *>(u"replacement"_s)->setText(u"—"_s);
        window.finder().rehearse();
        QTRY_VERIFY_WITH_TIMEOUT(window.finder().plan().model().rowCount() > 20, 20'000);
        faults += shot(window, look + u"_find"_s);
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        const auto people = reader->ids(RecordType::Agent);
        window.merger().open(RecordType::Agent, people->at(0), people->at(1));
        window.showPane(&window.merger());
        faults += shot(window, look + u"_merge"_s);
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void whatIsLookedUpIsWhole_data() { theDeedsOnManyRecordsAreWhole_data(); }

    void whatIsLookedUpIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        const auto shown = desk();
        DeskWindow &window = *shown;
        QVERIFY(isReady(window));
        const QString look = language + (isDark ? u"_dark"_s : QString());
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *gaps = window.findChild<GapsPane *>();
        auto *tree = gaps->findChild<QTreeWidget *>(u"allGaps"_s);
        gaps->findChild<QCheckBox *>()->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(!gaps->isBusy(), 20'000);
        if (QTreeWidgetItem *first = tree->topLevelItem(0))
            first->setExpanded(true);
        QStringList faults{shot(window, look + u"_gaps"_s)};
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        window.open(RecordType::Statement, reader->ids(RecordType::Statement)->front());
        for (QAbstractButton *tab : window.form()->findChildren<QAbstractButton *>()) {
            if (tab->property("tabName") == u"tab_claims"_s)
                tab->click();
        }
        faults += shot(window, look + u"_claims"_s);
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void theFloorPlanIsWhole_data() { theDeedsOnManyRecordsAreWhole_data(); }

    /// Drawn on a copy of the catalogue: the bundled one has no plan.
    void theFloorPlanIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"c.vitrine"_s);
        QVERIFY(QDir().mkpath(path + u"/media"_s));
        const QString file = path + u"/catalogue.sqlite"_s;
        QVERIFY(QFile::copy(bundledCatalogue() + u"/catalogue.sqlite"_s, file) && QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        auto copy = Catalogue::open(path, OpenMode::ReadWrite);
        QVERIFY(copy);
        auto bundled = std::exchange(m_catalogue, std::move(*copy));
        const auto back = qScopeGuard([this, &bundled] { m_catalogue = std::move(bundled); });
        auto shown = desk();
        DeskWindow &window = *shown;
        QVERIFY(isReady(window));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        FloorDraft &draft = window.findChild<FloorPlanPane *>()->draft();
        draft.addFloor();
        for (const QRect &room : {QRect(0, 0, 600, 450), QRect(600, 0, 400, 700), QRect(0, 450, 600, 550)})
            draft.addRoom(room);
        draft.rename(language, language == u"fa" ? u"اتاق دست‌ساخته‌ها"_s : language == u"fr" ? u"Salle des objets faits main"_s : u"Room of handicraft"_s);
        const auto hang = draft.hang();
        for (size_t i = 0; i < std::min<size_t>(hang.size(), 9); ++i)
            draft.place(hang[i].item, {int(80 + i * 100), int(120 + (i * 317) % 700)});
        const QString look = language + (isDark ? u"_dark"_s : QString());
        const QString faults = shot(window, look + u"_floors"_s);
        shown.reset();
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void theTableIsWhole_data() { theDeedsOnManyRecordsAreWhole_data(); }

    void theTableIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        const auto shown = desk();
        DeskWindow &window = *shown;
        QVERIFY(isReady(window));
        window.toggleTable();
        GridPane &table = window.table();
        QTRY_VERIFY(table.model().rowCount() > 20 && table.model().index(0, 0).data(GridModel::IsReadRole).toBool());
        const QString look = language + (isDark ? u"_dark"_s : QString());
        const int date = 4;
        table.view().goTo(3, date);
        QStringList faults{shot(window, look + u"_table"_s)};
        table.edit(nullptr);
        QVERIFY(table.editor());
        qobject_cast<QLineEdit *>(table.editor()->input())->clear();
        QTest::keyClicks(table.editor()->input(), u"1905"_s);
        faults += shot(window, look + u"_table_date"_s);
        QTest::keyClick(table.editor()->input(), Qt::Key_Escape);
        table.chooser().offer(RecordType::Item, window.table().model().columns().empty() ? QStringList() : QStringList{u"fr"_s, u"en"_s, u"fa"_s},
                              table.model().columns());
        table.chooser().adjustSize();
        table.chooser().grab().save(QStringLiteral(VITRINE_BINARY_DIR "/screens/desk/") + look + u"_columns.png"_s, "PNG", 80);
        QGuiApplication::clipboard()->setText(u"1905\tTéhéran\tverre | coton\tA 1\t\n"_s + u"30 février\t\t\tB 12\tpublished\tx\ty\tz\tw\n"_s);
        table.paste();
        QTRY_VERIFY_WITH_TIMEOUT(window.cells().isVisible() && !window.cells().plan().isBusy(), 20'000);
        faults += shot(window, look + u"_paste"_s);
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(m_speech.missing(), QStringList());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    DeskScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deskscreens.moc"
