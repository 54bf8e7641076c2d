// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewindow.h"
#include "archive/detailpane.h"
#include "archive/exportpanel.h"
#include "archive/importpane.h"
#include "archive/importrowsstep.h"
#include "archive/facetlist.h"
#include "archive/givenoutpane.h"
#include "archive/itemlist.h"
#include "archive/itemtableview.h"
#include "archive/otherwriters.h"
#include "archive/placespane.h"
#include "archive/registerpane.h"
#include "archive/stocktakelist.h"
#include "archive/stocktakepane.h"
#include "archive/stocktakework.h"
#include "archive/storeroomdesk.h"
#include "catalogue/storeroom.h"
#include "cutwords.h"
#include "models/itemtablemodel.h"
#include "print/printedpages.h"
#include "support/visitorwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The archivist's desk on the bundled exhibition in three languages, light and dark. The pictures go to
/// build/screens/archive to be looked at; that no word is cut off is looked at here.
class ArchiveScreensTest final : public QObject {
    Q_OBJECT
private:
    Speech m_speech;
    QTemporaryDir m_own;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<ArchiveWindow> m_window;
    QString m_look;

    /// What a rehearsal may say: a row of each sort, and names to decide on.
    static ImportReport rehearsed()
    {
        ImportReport report;
        report.keepsRows = true;
        report.read = 4;
        const auto text = [](const QString &words) { return QJsonValue(QJsonObject{{u"text"_s, words}, {u"origin"_s, u"original"_s}, {u"state"_s, u"draft"_s}}); };
        report.took<Item>({2, 2, u"DEMO-0101"_s}, nullptr, Item(), RowOutcome::Added);
        report.took<Item>({3, 3, u"DEMO-0002"_s}, nullptr, Item(), RowOutcome::Updated);
        report.rows.back().changes = {{u"title"_s, u"fr"_s, text(u"Démonstration : étude de lumière"_s), text(u"Démonstration : étude de lumière et d’ombre sur une feuille pliée, vue de la gauche"_s)},
                                      {u"title"_s, u"fa"_s, text(u"نمونهٔ نمایشی: نور"_s), text(u"نمونهٔ نمایشی: نور و سایه"_s)}};
        report.took<Item>({4, 5, u"DEMO-0003"_s}, nullptr, Item(), RowOutcome::Unchanged);
        report.reject({5, 6, QString()}, u"number"_s, u"The row has no number, so it cannot be told from others. It was left out; give it a number and import again."_s);
        report.names = {{{RecordType::Agent, Vocabulary::Subject, u"Demonstration persom 01"_s}, {{u"Demonstration person 01"_s, QUuid::createUuid()}}, 2, 2, 3, {}},
                        {{RecordType::Term, Vocabulary::Material, u"Papier"_s}, {{u"papier"_s, QUuid::createUuid()}, {u"papyer"_s, {}}}, 3, 3, 1, {}}};
        report.names.back().decision = NameDecision{report.names.back().name, u"papier"_s, {}};
        return report;
    }
    /// What came back from a translator.
    static ImportReport returned()
    {
        ImportReport report;
        report.keepsRows = true;
        const auto line = [&](qint64 row, const QString &field, TranslationState state, const QString &source, const QString &now, const QString &before, const QString &wrote) {
            TranslationDifference one;
            one.line = {row, RecordType::Item, QUuid::createUuid(), u"DEMO-%1"_s.arg(row, 4, 10, QChar(u'0')), field, u"fr"_s, source, u"fa"_s, before, wrote};
            one.state = state;
            one.sourceNow = now;
            one.translationNow = before;
            report.translations.push_back(one);
            ++report.read;
        };
        line(2, u"title"_s, TranslationState::Clean, u"Démonstration : papier plié"_s, u"Démonstration : papier plié"_s, {}, u"نمونهٔ نمایشی: کاغذ تاشده"_s);
        line(3, u"description"_s, TranslationState::SourceChanged, u"Une feuille pliée en huit."_s, u"Une feuille pliée en seize, posée sur du bois."_s, {}, u"برگی که هشت بار تا شده است."_s);
        line(4, u"title"_s, TranslationState::Empty, u"Démonstration : tissage"_s, u"Démonstration : tissage"_s, {}, {});
        return report;
    }
    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] { return !m_window->list().model().isBusy() && m_window->list().model().lineAt(0)
                                              && !m_window->facets().groups().empty(); }, 20'000);
    }
    void shot(const QString &name)
    {
        QTest::qWait(200); // what comes beside
        const QString folder = QStringLiteral(VITRINE_BINARY_DIR "/screens/archive");
        QDir().mkpath(folder);
        m_window->grab().save(folder + u'/' + m_look + u'_' + name + u".png"_s, "PNG", 80);
        QCOMPARE((test::cutWords(*m_window) + test::cutChoicesIn(*m_window)).join(u" / "_s), QString());
    }

    /// A few of the demonstration's entries in a store-room, for the pictures.
    static void fillStoreRoom(Catalogue &catalogue)
    {
        StoreRoom room(catalogue);
        const auto reader = catalogue.reader(Audience::desk(Access::Sealed));
        const std::vector<ItemId> items = *reader->itemIds({});
        QVERIFY(items.size() > 12);
        const auto some = [&](size_t from, size_t to) { return std::vector<ItemId>(items.begin() + ptrdiff_t(from), items.begin() + ptrdiff_t(to)); };
        QVERIFY(room.enter({u"Dépôt"_s, PlaceKind::Building, u"D"_s, {}}));
        QVERIFY(room.enter({u"Dépôt > Étagère 4"_s, PlaceKind::Shelf, u"D-4"_s, {}}));
        QVERIFY(room.enter({u"Dépôt > Étagère 4 > Boîte 9"_s, PlaceKind::Box, u"B-9"_s, u"sans acide"_s}));
        QVERIFY(room.enter({u"انبار > قفسهٔ ۲"_s, PlaceKind::Shelf, u"A-2"_s, {}}));
        QVERIFY(room.move(some(0, 4), u"Dépôt > Étagère 4 > Boîte 9"_s, {}) && room.move(some(4, 8), u"Dépôt > Étagère 4"_s, {}) && room.move(some(8, 12), u"انبار > قفسهٔ ۲"_s, {}));
        QVERIFY(room.accession(items[0], {{}, {}, AccessionMethod::Gift, u"automne 2017"_s, u"collection de démonstration"_s, {}}));
        QVERIFY(room.accession(items[0], {{}, {}, AccessionMethod::Deposit, u"automne 2017"_s, {}, u"dépôt, non don"_s, reader->custodyLog(CustodyType::Accession)->front().sequence}));
        QVERIFY(room.accession(items[3], {{}, {}, AccessionMethod::Purchase, u"1396"_s, {}, u"facture no 12"_s}));
        QVERIFY(room.begin(u"Dépôt, automne 2026"_s, {}, some(0, 10)));
        QVERIFY(noteDissemination(catalogue.path(), {u"Archivist 01"_s}, {u"xlsx"_s, u"liste.xlsx"_s, 24, u"verre"_s, false, u"internal"_s, {}, {}}, {}));
        QVERIFY(noteDissemination(catalogue.path(), {u"Archivist 02"_s}, {u"pdf register"_s, u"registre.pdf"_s, 3, {}, false, u"restricted"_s, {}, {}}, {}));
    }
    /// The first page of a sheet, as paper shows it.
    void page(const Reader &reader, const QString &sheet, const QString &language) const
    {
        ExportRequest request;
        request.format = u"pdf"_s;
        request.languages = {language};
        request.print.sheet = sheet;
        request.print.isLandscape = true;
        request.print.now = QDateTime::currentDateTime();
        const auto pages = PrintedPages::open(reader, request, {});
        QVERIFY(pages);
        const auto image = (*pages)->image(0, 100);
        QVERIFY(image && image->save(QStringLiteral(VITRINE_BINARY_DIR "/screens/archive/") + m_look + u"_paper_"_s + sheet + u".png"_s));
    }
    [[nodiscard]] static bool writeElsewhere(Catalogue &catalogue)
    {
        const auto reader = catalogue.reader(Audience::desk(Access::Sealed));
        Item item = *reader->item(reader->itemIds({})->front());
        item.notes = u"Démonstration"_s;
        return catalogue.update(item).has_value();
    }
    void scan(const QString &words) const
    {
        auto *line = m_window->findChild<QLineEdit *>(u"scan"_s);
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // What is exported here is noted in the catalogue: other tests read the bundled one meanwhile.
        const QString path = m_own.filePath(u"c.vitrine"_s);
        QVERIFY2(QDir().mkpath(path) && QFile::copy(bundledCatalogue() + u"/catalogue.sqlite"_s, path + u"/catalogue.sqlite"_s),
                 "The bundled catalogue is not there: build everything first");
        for (const QString &part : {u"/media"_s, u"/previews"_s})
            QVERIFY(QFile::link(bundledCatalogue() + part, path + part));
        auto opened = Catalogue::open(path, OpenMode::ReadOnly);
        QVERIFY(opened);
        m_catalogue = std::move(*opened);
    }
    void cleanup() { m_window.reset(); }

    void everyPaneIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("fr") << u"fr"_s << QSize(1920, 1080) << false;
        QTest::newRow("en, dark") << u"en"_s << QSize(1440, 900) << true;
        QTest::newRow("fa") << u"fa"_s << QSize(1600, 900) << false;
        QTest::newRow("fa, standing") << u"fa"_s << QSize(1080, 1920) << false;
        QTest::newRow("fr, standing") << u"fr"_s << QSize(1080, 1920) << false;
        QTest::newRow("fr, small") << u"fr"_s << QSize(1080, 700) << false;
    }
    void everyPaneIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        m_speech.speak(language);
        m_look = QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"_"_s);
        ArchiveOptions options;
        options.language = language;
        options.theme = isDark ? Theme::Gallery : Theme::Paper;
        m_window = std::make_unique<ArchiveWindow>(*m_catalogue, options);
        m_window->resize(size);
        QCOMPARE(m_window->size(), size); // wider than a standing screen it cannot be shown whole
        m_window->show();
        QVERIFY(isReady());
        m_window->list().view().goTo(3);
        m_window->list().chooseRange(4, 6);
        QTRY_VERIFY(!m_window->list().isChoosing());
        shot(u"fields"_s);
        for (const auto &[page, name] : {std::pair(DetailPane::Page::Media, u"media"_s), std::pair(DetailPane::Page::History, u"history"_s),
                                         std::pair(DetailPane::Page::Custody, u"custody"_s)}) {
            m_window->detail().showPage(page);
            shot(name);
        }
        m_window->showColumns();
        shot(u"columns"_s);
        m_window->importing().open(QStringLiteral(VITRINE_SOURCE_DIR "/tests/archive/import.csv"));
        QTRY_VERIFY(!m_window->importing().isReading());
        m_window->showImport();
        shot(u"import"_s);
        m_window->importing().goTo(ImportPane::Step::Columns);
        shot(u"import_columns"_s);
        m_window->importing().rowsStep().showReport(rehearsed(), false);
        m_window->importing().goTo(ImportPane::Step::Rehearsal);
        m_window->findChild<QTableView *>(u"importRows"_s)->selectRow(1);
        shot(u"import_rehearsal"_s);
        m_window->importing().rowsStep().showReport(returned(), false);
        m_window->importing().goTo(ImportPane::Step::Rehearsal);
        m_window->findChild<QTableView *>(u"translationRows"_s)->selectRow(1);
        shot(u"import_translations"_s);
        m_window->showList();
        m_window->showLists();
        shot(u"lists"_s);
        m_window->showExport();
        shot(u"export"_s);
        m_window->exporting().rehearse();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->exporting().run().isBusy(), 20'000);
        shot(u"export_rehearsal"_s);
        ExportWish linked = m_window->exporting().wish();
        linked.format = u"jsonld"_s;
        m_window->exporting().setWish(linked);
        if (auto *address = m_window->findChild<QLineEdit *>(u"baseAddress"_s)) {
            address->setText(u"exemple.org/collection"_s);
            QTest::keyClick(address, Qt::Key_Return);
        }
        shot(u"export_address"_s);
        linked.format = u"xlsx"_s;
        m_window->exporting().setWish(linked);
        QTemporaryDir folder;
        m_window->exporting().setPath(folder.filePath(u"liste.xlsx"_s));
        m_window->exporting().start();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->exporting().run().isBusy(), 20'000);
        shot(u"losses"_s);
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void everyPaneOfTheStoreRoomIsWhole_data() { everyPaneIsWhole_data(); }
    void everyPaneOfTheStoreRoomIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"c.vitrine"_s);
        QVERIFY(QDir().mkpath(path) && QFile::copy(bundledCatalogue() + u"/catalogue.sqlite"_s, path + u"/catalogue.sqlite"_s));
        QVERIFY(QFile::setPermissions(path + u"/catalogue.sqlite"_s, QFile::ReadOwner | QFile::WriteOwner));
        const auto catalogue = Catalogue::open(path, OpenMode::ReadWrite);
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));
        fillStoreRoom(**catalogue);
        m_speech.speak(language);
        m_look = QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"_"_s);
        ArchiveOptions options;
        options.language = language;
        options.theme = isDark ? Theme::Gallery : Theme::Paper;
        options.actor = u"Archivist 01"_s;
        m_window = std::make_unique<ArchiveWindow>(**catalogue, options);
        m_window->resize(size);
        QCOMPARE(m_window->size(), size); // wider than a standing screen it cannot be shown whole
        m_window->show();
        QVERIFY(isReady());
        StoreRoomDesk &room = m_window->storeRoom();
        m_window->list().chooseRange(4, 6);
        room.showPlaces();
        QTRY_VERIFY(room.places().isIdle());
        room.places().goTo(u"Dépôt > Étagère 4 > Boîte 9"_s);
        Q_EMIT room.places().placeAsked(room.places().current());
        QVERIFY(isReady());
        shot(u"places"_s);
        const auto other = (*catalogue)->beside()(); // as another program
        QVERIFY(other && writeElsewhere(**other));
        m_window->others().look();
        shot(u"others"_s);
        m_window->others().readAgain();
        QVERIFY(isReady());
        room.showRegister();
        shot(u"register"_s);
        room.showStocktaking();
        const StocktakePane &stocktaking = room.stocktaking();
        QTRY_VERIFY(stocktaking.isWorking() && stocktaking.work().isIdle());
        for (const QString &one : {u"B-9"_s, m_window->list().model().lineAt(0)->number, m_window->list().model().lineAt(1)->number, u"X-404"_s, u"A-2"_s, m_window->list().model().lineAt(2)->number})
            scan(one);
        shot(u"stocktake"_s);
        room.stocktaking().showAll();
        shot(u"stocktakes"_s);
        room.showGivenOut();
        shot(u"givenout"_s);
        const auto reader = (*catalogue)->reader(Audience::desk(Access::Restricted));
        for (const QString &sheet : {u"register"_s, u"stocktake"_s})
            page(*reader, sheet, language);
        QCOMPARE(m_speech.missing(), QStringList());
        m_window.reset();
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    ArchiveScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archivescreens.moc"
