// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/detailpane.h"
#include "archive/exportpanel.h"
#include "archive/facetlist.h"
#include "archive/foldingbar.h"
#include "archive/losspane.h"
#include "archive/mappingtable.h"
#include "archive/savedlists.h"
#include "catalogue/storeroom.h"
#include "domain/custodywords.h"
#include "importdesk.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QWheelEvent>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

/// What a person's own programs would have been given.
class Opened final : public QObject {
    Q_OBJECT
public:
    QList<QUrl> urls;
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
public Q_SLOTS:
    void take(const QUrl &url) { urls += url; }
};

void scroll(QWidget *over, int notches)
{
    const QPointF middle = over->rect().center();
    QWheelEvent turn(middle, over->mapToGlobal(middle), {}, {0, -120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &turn);
}

constexpr int many = 45;

} // namespace

/// What somebody stumbles over who sits at the archivist's desk for the first time.
class ArchiveEaseTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ImportDesk> m_desk;

    [[nodiscard]] ArchiveDesk &desk() const { return m_desk->desk; }
    [[nodiscard]] ArchiveWindow &window() const { return *m_desk->desk.window; }
    [[nodiscard]] ExportPanel &panel() const { return window().exporting(); }
    [[nodiscard]] LossPane &losses() const { return *panel().findChild<LossPane *>(u"losses"_s); }
    void filter(const QString &words) const
    {
        desk().named<QLineEdit>(u"words"_s)->setText(words);
        QVERIFY(QTest::qWaitFor([&] { return window().list().query().words == words; }));
        QVERIFY(desk().settled());
    }
    [[nodiscard]] bool exported(const QString &format, const QString &path) const
    {
        desk().deed("export")->click();
        panel().findChild<QAbstractButton *>(u"format_"_s + format)->click();
        panel().setPath(path);
        const QSignalSpy done(&panel().run(), &ExportRun::done);
        panel().findChild<QPushButton *>(u"primary"_s)->click();
        return QTest::qWaitFor([&] { return done.size() == 1 && !panel().run().isBusy(); }, 30'000);
    }
    [[nodiscard]] QAbstractButton *lossButton(const char *name) const { return losses().findChild<QAbstractButton *>(QString::fromLatin1(name)); }
    [[nodiscard]] QLabel *foot() const
    {
        for (auto *label : window().findChildren<QLabel *>()) {
            if (label->text() == window().said())
                return label;
        }
        return nullptr;
    }
    /// Two that can be taken, one that cannot, and a text in no language.
    [[nodiscard]] bool rehearsed() const
    {
        desk().deed("import")->click();
        return m_desk->opened(m_desk->file(u"walk.csv"_s, "number,title,date\nA-1,One,1990\nA-2,,1991\n,Nobody,1992\n")) && m_desk->ran("rehearse");
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
        QVERIFY(desk().openCatalogue());
        QVERIFY(desk().fill(many));
        QVERIFY(desk().openWindow());
    }
    void cleanup() { m_desk.reset(); }

    void theBarStaysAsItIsWhileTheListGrowsAndShrinks_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {950, 1100, 1200, 1250, 1300, 1400, 1900})
            QTest::newRow(QByteArray::number(width).constData()) << width;
    }
    void theBarStaysAsItIsWhileTheListGrowsAndShrinks()
    {
        QFETCH(int, width);
        window().resize(width, 800);
        QTRY_COMPARE(window().width(), width);
        QTRY_COMPARE(window().totals(), u"45 of 45 entries"_s);
        filter(u"kind:document"_s);
        QCOMPARE(window().totals(), u"5 of 45 entries"_s);
        const auto *bar = window().findChild<FoldingBar *>();
        const int high = bar->height();
        const QRect few = desk().deed("export")->geometry();
        filter({});
        QCOMPARE(window().totals(), u"45 of 45 entries"_s);
        QCOMPARE(desk().deed("export")->geometry(), few);
        QCOMPARE(bar->height(), high);
    }

    void theSearchTakesTheRoomThereIs()
    {
        window().resize(1900, 800);
        const auto *words = desk().named<QLineEdit>(u"words"_s);
        QTRY_VERIFY(words->width() > words->fontMetrics().horizontalAdvance(words->placeholderText()));
    }

    void whatWasToldOfTheLastDeedEndsWithTheNext_data()
    {
        QTest::addColumn<QByteArray>("deed");
        for (const char *deed : {"columns", "lists", "export", "import", "print"})
            QTest::newRow(deed) << QByteArray(deed);
    }
    void whatWasToldOfTheLastDeedEndsWithTheNext()
    {
        QFETCH(QByteArray, deed);
        window().tell(u"Something could not be done."_s, true);
        desk().deed(deed.constData())->click();
        QVERIFY2(window().said().isEmpty(), qPrintable(window().said()));
    }

    void typingEndsWhatWasTold()
    {
        window().tell(u"Something could not be done."_s, true);
        QTest::keyClick(desk().named<QLineEdit>(u"words"_s), Qt::Key_A);
        QVERIFY(window().said().isEmpty());
    }

    void withoutSavedListsTheirPaneSaysWhatTheyAre()
    {
        desk().deed("lists")->click();
        QLabel *none = nullptr;
        for (auto *label : window().savedLists().findChildren<QLabel *>()) {
            if (label->text().startsWith(u"No list is kept yet"))
                none = label;
        }
        QVERIFY(none && none->isVisible());
        QTest::keyClicks(desk().named<QLineEdit>(u"listName"_s), u"mine"_s);
        desk().named<QToolButton>(u"saveList"_s)->click();
        QTRY_VERIFY(!none->isVisible());
        window().editor().undo();
        QTRY_VERIFY(none->isVisible());
    }

    void scrollingOverAChoiceDoesNotChangeIt_data()
    {
        QTest::addColumn<QString>("box");
        for (const char *box : {"access", "fields", "separator"})
            QTest::newRow(box) << QString::fromLatin1(box);
    }
    void scrollingOverAChoiceDoesNotChangeIt()
    {
        QFETCH(QString, box);
        desk().deed("export")->click();
        panel().findChild<QAbstractButton *>(u"format_csv-spreadsheet"_s)->click();
        auto *choice = panel().findChild<QComboBox *>(box);
        const ExportWish before = panel().wish();
        for (const int notches : {1, 3, -2})
            scroll(choice, notches);
        choice->setFocus();
        scroll(choice, 1);
        QVERIFY(panel().wish() == before);
        QTest::keyClick(choice, Qt::Key_Down); // keys do
        QVERIFY(panel().wish() != before);
    }

    void scrollingOverTheMappingDoesNotChangeIt()
    {
        QVERIFY(rehearsed());
        m_desk->button("back")->click();
        const TableMapping before = m_desk->pane().mapping().mapping();
        scroll(m_desk->part<QComboBox>("target_1"), 2);
        QVERIFY(m_desk->pane().mapping().mapping() == before);
    }

    void aSpreadsheetGetsTheSignItsLanguageExpects_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("English writes 1.5") << u"en"_s << QChar(u',');
        QTest::newRow("French writes 1,5") << u"fr"_s << QChar(u';');
        QTest::newRow("Persian writes 1٫5") << u"fa"_s << QChar(u';');
    }
    void aSpreadsheetGetsTheSignItsLanguageExpects()
    {
        QFETCH(QString, language);
        QFETCH(QChar, separator);
        desk().window.reset();
        QVERIFY(desk().openWindow(language));
        QCOMPARE(panel().wish().separator, separator);
        window().restoreLayoutState({}); // nothing was kept yet
        QCOMPARE(panel().wish().separator, separator);
        ExportWish own = panel().wish();
        own.separator = u'\t';
        panel().setWish(own);
        const QByteArray kept = window().layoutState();
        desk().window.reset();
        QVERIFY(desk().openWindow(language));
        window().restoreLayoutState(kept);
        QCOMPARE(panel().wish().separator, QChar(u'\t'));
    }

    void theSeparatorIsAskedForWhereItMatters()
    {
        desk().deed("export")->click();
        const auto *separator = panel().findChild<QComboBox *>(u"separator"_s);
        for (const auto &[format, isAsked] : {std::pair("csv", false), {"csv-spreadsheet", true}, {"xlsx", false}, {"json", false}}) {
            panel().findChild<QAbstractButton *>(u"format_"_s + QString::fromLatin1(format))->click();
            QCOMPARE(separator->isVisibleTo(&panel()), isAsked);
        }
    }

    void everyFormatIsCalledByTheNamePeopleLookFor()
    {
        for (const auto &[format, name] : {std::pair("csv", "CSV"), {"csv-spreadsheet", "CSV"}, {"tsv", "TSV"}, {"xlsx", "XLSX"}, {"ods", "ODS"}, {"json", "JSON"},
                                           {"ndjson", "NDJSON"}, {"jsonld", "JSON-LD"}, {"html", "HTML"}, {"pdf", "PDF"}, {"bagit", "BagIt"}}) {
            const auto *card = panel().findChild<QAbstractButton *>(u"format_"_s + QString::fromLatin1(format));
            QVERIFY2(card->accessibleName().contains(QLatin1StringView(name)) || card->text().contains(QLatin1StringView(name)), format);
        }
    }

    void whatWasWrittenIsOpenedFromWhereItWasTold()
    {
        Opened opened;
        const QString path = desk().folder.filePath(u"list.csv"_s);
        QVERIFY(exported(u"csv"_s, path));
        lossButton("openWritten")->click();
        lossButton("showWritten")->click();
        QCOMPARE(opened.urls, (QList<QUrl>{QUrl::fromLocalFile(path), QUrl::fromLocalFile(desk().folder.path())}));
    }

    void aFolderThatWasWrittenIsOpenedItself()
    {
        Opened opened;
        const QString path = desk().folder.filePath(u"pages"_s);
        QVERIFY(exported(u"html"_s, path));
        lossButton("openWritten")->click();
        QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(path)});
        QVERIFY(!lossButton("showWritten"));
    }

    void theWholeCatalogueSaysWhatOfTheStoreRoomItLeavesOut()
    {
        StoreRoom room(*desk().catalogue);
        QVERIFY(room.enter({u"Depot > Room 2"_s, PlaceKind::Room, {}, {}}));
        QVERIFY(room.enter({u"Depot > Room 3"_s, PlaceKind::Room, {}, {}}));
        const auto first = desk().reader->itemByNumber(u"N-1"_s);
        const auto second = desk().reader->itemByNumber(u"N-2"_s);
        Accession line;
        line.method = AccessionMethod::Gift;
        QVERIFY(room.accession(*first, line));
        QVERIFY(room.begin(u"autumn"_s, {}, {*first}));
        QVERIFY(room.move({*second}, u"Depot > Room 2"_s, {}));
        ExportWish wish = panel().wish();
        wish.access = Access::Restricted;
        panel().setWish(wish);
        for (const QString &format : {u"json"_s, u"ndjson"_s}) {
            QVERIFY(exported(format, desk().folder.filePath(u"all."_s + format)));
            const QString told = losses().shownText();
            for (const char *words : {"places of the store-room (2)", "stocktakes (1)", "lines of the accession register (1)", "entries of the custody log ("})
                QVERIFY2(told.contains(QLatin1StringView(words)), qPrintable(told));
            QVERIFY(!told.contains(u"Nothing was lost"));
        }
    }

    void ofTheStoreRoomAPublicListSaysNothing()
    {
        QVERIFY(StoreRoom(*desk().catalogue).enter({u"Depot > Room 2"_s, PlaceKind::Room, {}, {}}));
        QVERIFY(exported(u"json"_s, desk().folder.filePath(u"all.json"_s)));
        QVERIFY2(!losses().shownText().contains(u"store-room"), qPrintable(losses().shownText()));
    }

    void fieldsOfAnImportAreCalledAsEverywhere()
    {
        QVERIFY(rehearsed());
        QCOMPARE(m_desk->part<QComboBox>("target_1")->currentText(), u"Title"_s);
        QCOMPARE(m_desk->part<QComboBox>("target_1")->currentData().toString(), u"title"_s);
        const QString remark = m_desk->cell(1, ImportModel::RemarkColumn);
        QVERIFY2(remark.startsWith(u"Title: "), qPrintable(remark));
    }

    void whatWasRefusedDoesNotMakeTheRestLookLikeAFault()
    {
        QVERIFY(rehearsed());
        QVERIFY(window().said().startsWith(u"This was a rehearsal"));
        QCOMPARE(foot()->objectName(), u"second"_s);
        QVERIFY(m_desk->ran("primary"));
        QCOMPARE(window().said(), u"The import is done: 2 added, 0 changed, 1 refused. Undo takes all of it back."_s);
        QCOMPARE(foot()->objectName(), u"second"_s);
    }

    void theKeysStayInTheImportFromStepToStep()
    {
        desk().deed("import")->click();
        QVERIFY(m_desk->opened(m_desk->file(u"walk.csv"_s, "number,title\nA-1,One\n")));
        const auto isInside = [this] { return m_desk->pane().isAncestorOf(window().focusWidget()); };
        for (const char *button : {"next", "back", "next", "rehearse"}) {
            m_desk->button(button)->setFocus();
            QTest::keyClick(m_desk->button(button), Qt::Key_Space);
            QTRY_VERIFY2(isInside() && !window().editor().isBusy(), button);
        }
    }

    void theDeskShowsItsOwnLanguageFirst_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::newRow("en") << u"en"_s << u"Carpet 45"_s << u"قالیچه 1"_s;
        QTest::newRow("fa") << u"fa"_s << u"قالیچه 1"_s << u"Carpet 45"_s;
    }
    void theDeskShowsItsOwnLanguageFirst()
    {
        QFETCH(QString, language);
        QFETCH(QString, first);
        QFETCH(QString, then);
        desk().window.reset();
        QVERIFY(desk().openWindow(language));
        window().detail().open(*desk().reader->itemByNumber(u"N-1"_s));
        QTRY_VERIFY(window().detail().shownText().contains(first));
        const QString text = window().detail().shownText();
        QVERIFY(text.indexOf(first) < text.indexOf(then));
    }

    void cutWordsHaveTheirDotsWhereTheirLanguageEnds_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fa"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void cutWordsHaveTheirDotsWhereTheirLanguageEnds()
    {
        QFETCH(QString, language);
        Item item;
        item.number = u"A-0"_s;
        item.kind = ItemKind::Document;
        item.title.set(u"en"_s, QString(60, u'M'), TextOrigin::Original, TextState::Reviewed);
        QVERIFY(desk().catalogue->add(item));
        desk().window.reset();
        QVERIFY(desk().openWindow(language));
        window().setColumns({{u"number"_s, {}}, {u"title"_s, u"en"_s}, {u"kind"_s, {}}});
        filter(u"number:A-0"_s);
        QTRY_COMPARE(desk().cell(0, u"title@en"_s), QString(60, u'M'));
        const QImage cell = desk().view().viewport()->grab(desk().view().visualRect(desk().model().index(0, 2)).adjusted(4, 4, -4, -4)).toImage();
        // A letter begins at the left, as high as letters are; dots lie low.
        const auto isInk = [&](int x, int y) { return cell.pixelColor(x, y).lightness() < 140; };
        int first = -1;
        int high = 0;
        for (int x = 0; x < cell.width() && (first < 0 || x < first + 3); ++x) {
            int ink = 0;
            for (int y = 0; y < cell.height(); ++y)
                ink += isInk(x, y) ? 1 : 0;
            first = first < 0 && ink > 0 ? x : first;
            high = std::max(high, ink);
        }
        QVERIFY(first >= 0);
        QVERIFY2(high >= 6, qPrintable(u"%1 at %2"_s.arg(high).arg(first)));
    }

    void whatACheckFoundIsReadInTheWordsOfTheDesk_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("sound") << u"SHA-256 as recorded: a.jpg"_s << u"SHA-256 as recorded: a.jpg"_s;
        QTest::newRow("missing") << u"missing: a.jpg"_s << u"the file is missing: a.jpg"_s;
        QTest::newRow("size") << u"another size: a.jpg"_s << u"the file has another size: a.jpg"_s;
        QTest::newRow("bytes") << u"changed bytes: a.jpg"_s << u"the bytes of the file have changed: a.jpg"_s;
        QTest::newRow("of another program") << u"sha512 ok"_s << u"sha512 ok"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void whatACheckFoundIsReadInTheWordsOfTheDesk()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        CustodyEvent event;
        event.type = CustodyType::FixityCheck;
        event.note = written;
        QCOMPARE(CustodyWords::note(event), read);
        event.type = CustodyType::Ingestion; // a file may be called so
        QCOMPARE(CustodyWords::note(event), written);
    }

    void anImportHidesWhatDividesTheListAndEscapeLeadsBack()
    {
        const auto *facets = static_cast<const QWidget *>(&window().facets());
        QVERIFY(facets->isVisible());
        desk().deed("import")->click();
        QVERIFY(m_desk->pane().isVisible());
        QVERIFY(!facets->isVisible());
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(facets->isVisible());
        QVERIFY(desk().view().isVisible());
    }

    void lightAndDarkAreAskedForByKeyAndButton()
    {
        const QSignalSpy asked(&window(), &ArchiveWindow::themeAsked);
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<Theme>(), Theme::Gallery);
        desk().deed("theme")->click();
        QCOMPARE(asked.size(), 2);
    }

    void whatWasBegunIsNotThrownAwayForAColour()
    {
        const QSignalSpy asked(&window(), &ArchiveWindow::themeAsked);
        desk().deed("import")->click();
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(asked.isEmpty());
        QVERIFY(!window().said().isEmpty());
    }

    void anotherWindowTakesUpWhatThisOneShows()
    {
        filter(u"kind:document"_s);
        desk().clickBox(1);
        window().setColumns({{u"number"_s, {}}, {u"location"_s, {}}});
        QVERIFY(desk().settled());
        ArchiveOptions dark;
        dark.language = u"en"_s;
        dark.theme = Theme::Gallery;
        ArchiveWindow other(*desk().catalogue, dark);
        other.takeUp(window());
        other.show();
        QTRY_COMPARE(other.totals(), window().totals());
        QCOMPARE(other.list().query().words, u"kind:document"_s);
        QCOMPARE(other.list().model().chosen(), window().list().model().chosen());
        QCOMPARE(other.list().view().shownColumns(), window().list().view().shownColumns());
        QVERIFY(other.palette().color(QPalette::Window).lightness() < 128);
    }
};

QTEST_MAIN(ArchiveEaseTest)
#include "tst_archiveease.moc"
