// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportpanel.h"
#include "archive/losspane.h"
#include "archive/savedlists.h"
#include "archivedesk.h"
#include "exchange/listquery.h"
#include "exchange/xlsxreader.h"
#include "print/exportformats.h"
#include "widgets/confirmbar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// What the list shows goes out and is read back; lists are saved; on the real window.
class ArchiveExportTest final : public QObject {
    Q_OBJECT
private:
    static constexpr int many = 120;
    std::unique_ptr<ArchiveDesk> m_desk;

    [[nodiscard]] QString out(const QString &name) const { return m_desk->folder.filePath(name); }
    [[nodiscard]] ExportPanel &panel() const { return m_desk->window->exporting(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        for (auto *button : m_desk->window->findChildren<QPushButton *>()) {
            if (button->property("deed").toString() == QLatin1StringView(name) || button->objectName() == QLatin1StringView(name))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *startButton() const
    {
        for (auto *button : panel().findChildren<QPushButton *>(u"primary"_s))
            return button;
        return nullptr;
    }
    void chooseFormat(const QString &key) const { panel().findChild<QAbstractButton *>(u"format_"_s + key)->click(); }
    [[nodiscard]] bool exported(const QString &format, const QString &path) const
    {
        button("export")->click();
        chooseFormat(format);
        panel().setPath(path);
        const QSignalSpy done(&panel().run(), &ExportRun::done);
        startButton()->click();
        return QTest::qWaitFor([&] { return done.size() == 1 && !panel().run().isBusy(); }, 30'000);
    }
    static QStringList lines(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts) : QStringList();
    }
    void filter(const QString &words) const
    {
        m_desk->named<QLineEdit>(u"words"_s)->setText(words);
        QVERIFY(QTest::qWaitFor([&] { return m_desk->window->list().query().words == words; }));
        QVERIFY(m_desk->settled());
    }
    /// What stands beside the catalogue; exports must leave nothing but themselves.
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_desk->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->catalogue->setSetting(u"baseUri"_s, u"https://example.org/"_s));
        QVERIFY(m_desk->fill(many));
        QVERIFY(m_desk->openWindow());
    }
    void cleanup() { m_desk.reset(); }

    void whatTheListShowsIsInTheFileInThreeClicks()
    {
        filter(u"kind:document"_s);
        m_desk->clickHeader(u"title@en"_s);
        QTRY_COMPARE(m_desk->cell(0, u"title@en"_s), u"Carpet 10"_s);
        m_desk->window->setColumns({{u"title"_s, u"fa"_s}, {u"number"_s, {}}, {u"access"_s, {}}});
        panel().setPath(out(u"list.csv"_s));
        const QSignalSpy done(&panel().run(), &ExportRun::done);
        QTest::mouseClick(button("export"), Qt::LeftButton);
        chooseFormat(u"csv"_s);
        QTest::mouseClick(startButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
        const QStringList read = lines(out(u"list.csv"_s));
        QCOMPARE(read.size(), 12 + 1);
        QCOMPARE(read[0], u"title@fa,number,access"_s);
        QCOMPARE(read[1], u"قالیچه 111,N-111,public"_s); // as the English titles are in order
        QVERIFY(panel().losses().shownText().startsWith(u"12 of 12 were written"_s));
    }

    void theChosenOnesAreExportedAlsoWhereTheListShowsOthers()
    {
        m_desk->clickBox(0);
        m_desk->clickBox(2);
        m_desk->clickBox(1); // internal: not for everybody
        filter(u"kind:document"_s);
        button("export")->click();
        panel().findChildren<QRadioButton *>().at(1)->click();
        QVERIFY(exported(u"csv"_s, out(u"chosen.csv"_s)));
        const QStringList read = lines(out(u"chosen.csv"_s));
        QCOMPARE(read.size(), 3);
        QVERIFY(read[1].startsWith(u"N-1,"_s));
        QVERIFY(read[2].startsWith(u"N-3,"_s));
        QVERIFY2(panel().losses().shownText().contains(u"1 entries are not for this circle"_s), qPrintable(panel().losses().shownText()));
    }

    void aWorkbookHoldsWhatTheListShows()
    {
        QVERIFY(exported(u"xlsx"_s, out(u"list.xlsx"_s)));
        const auto book = XlsxReader::open(out(u"list.xlsx"_s), {});
        QVERIFY(book);
        CsvRow row;
        QVERIFY((*book)->next(row));
        QCOMPARE(row.cells.value(0), u"number"_s);
        QCOMPARE(row.cells.value(3), u"title@fa"_s); // after the number and two other titles
        QVERIFY((*book)->next(row));
        QCOMPARE(row.cells.value(0), u"N-1"_s);
        QCOMPARE(row.cells.value(3), u"قالیچه 1"_s);
        int rows = 1;
        while ((*book)->next(row))
            ++rows;
        QCOMPARE(rows, many / 2); // those for everybody
    }

    void everyFormatIsWrittenAndSaysWhatItLoses_data()
    {
        QTest::addColumn<QString>("format");
        for (const Format &format : allFormats()) {
            if (format.writes)
                QTest::newRow(qPrintable(format.key)) << format.key;
        }
    }
    void everyFormatIsWrittenAndSaysWhatItLoses()
    {
        QFETCH(QString, format);
        const QStringList before = files();
        const auto known = exportFormat(format);
        const QString name = u"out"_s + (known->suffixes.isEmpty() ? QString() : u'.' + known->suffixes.first());
        QVERIFY2(exported(format, out(name)), qPrintable(panel().losses().shownText()));
        QVERIFY(QFileInfo::exists(out(name)));
        QCOMPARE(files().size(), before.size() + 1);
        QVERIFY(panel().losses().isVisible());
        QVERIFY(!panel().losses().shownText().isEmpty());
    }

    void aStoppedOrFailedExportLeavesNothing()
    {
        const QStringList before = files();
        button("export")->click();
        chooseFormat(u"lido"_s);
        panel().setPath(out(u"stopped.xml"_s));
        const QSignalSpy failed(&panel().run(), &ExportRun::failed);
        startButton()->click();
        QVERIFY(panel().run().isBusy());
        button("stopExport")->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(files(), before);
        QVERIFY(panel().losses().shownText().contains(u"stopped"_s));
        panel().setPath(out(u"no such folder/list.xml"_s));
        startButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20'000);
        QCOMPARE(files(), before);
        QVERIFY(m_desk->window->said().contains(u"cannot be written"_s));
    }

    void entriesThatLackSomethingAreChosenWithOneClick()
    {
        Item bare;
        bare.number = u"Z-1"_s;
        bare.kind = ItemKind::Document;
        bare.access = Access::Public;
        bare.status = Status::Published;
        QVERIFY(m_desk->catalogue->add(bare));
        QVERIFY(m_desk->settled());
        QVERIFY(exported(u"csv"_s, out(u"lacks.csv"_s)));
        const auto buttons = panel().losses().findChildren<QAbstractButton *>();
        const auto choose = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *one) { return one->accessibleName().contains(u"asks for it"_s); });
        QVERIFY(choose != buttons.end());
        (*choose)->click();
        QTRY_COMPARE(m_desk->model().chosen().size(), 1);
        QCOMPARE(m_desk->reader->item(*m_desk->model().chosen().begin())->number, u"Z-1"_s);
    }

    void waysOfExportingAreKeptForTheNextSession()
    {
        ExportWish wish;
        wish.format = u"csv-spreadsheet"_s;
        wish.separator = u';';
        wish.languages = {u"fa"_s};
        wish.access = Access::Internal;
        button("export")->click();
        panel().setWish(wish);
        QCOMPARE(panel().wish(), wish);
        auto *names = panel().findChild<QComboBox *>(u"presets"_s);
        names->setEditText(u"For the town hall"_s);
        panel().findChild<QAbstractButton *>(u"keepPreset"_s)->click();
        const QByteArray state = m_desk->window->layoutState();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        m_desk->window->restoreLayoutState(state);
        names = panel().findChild<QComboBox *>(u"presets"_s);
        panel().setWish({});
        QCOMPARE(names->count(), 1);
        Q_EMIT names->activated(0);
        QCOMPARE(panel().wish(), wish);
        QCOMPARE(ExportWish::fromJson(QJsonDocument::fromJson("{\"access\":\"sealed\",\"separator\":\"ab\"}").object()), ExportWish());
    }

    void aSavedListIsThereAfterReopeningAndEveryDeedIsUndone()
    {
        filter(u"kind:document"_s);
        m_desk->window->list().sort({u"title"_s, u"fa"_s}, true);
        QVERIFY(m_desk->settled());
        m_desk->window->setColumns({{u"number"_s, {}}, {u"location"_s, {}}});
        m_desk->deed("lists")->click();
        auto *name = m_desk->named<QLineEdit>(u"listName"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Documents"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_desk->window->savedLists().lists().size(), size_t(1));
        m_desk->window->savedLists().saveAs(u"Documents"_s); // the name is taken
        QCOMPARE(m_desk->window->savedLists().lists().size(), size_t(1));
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        QCOMPARE(m_desk->model().total(), many);
        m_desk->window->showLists();
        auto *lists = m_desk->named<QListWidget>(u"lists"_s);
        lists->setCurrentRow(0);
        QTest::keyClick(lists, Qt::Key_Return);
        QTRY_COMPARE(m_desk->model().total(), 12);
        QVERIFY(m_desk->settled());
        QCOMPARE(m_desk->view().shownColumns().size(), size_t(2));
        QCOMPARE(m_desk->cell(0, u"number"_s), u"N-111"_s); // the last of the Persian titles
        name = m_desk->named<QLineEdit>(u"listName"_s);
        name->setText(u"Papers"_s);
        m_desk->named<QAbstractButton>(u"renameList"_s)->click();
        QCOMPARE(m_desk->window->savedLists().lists().front().name, u"Papers"_s);
        m_desk->named<QAbstractButton>(u"deleteList"_s)->click();
        QVERIFY(m_desk->window->savedLists().lists().empty());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->window->savedLists().lists().size(), size_t(1));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->window->savedLists().lists().front().name, u"Documents"_s);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->window->savedLists().lists().size(), size_t(1)); // it was made in an earlier session: asked for first
        m_desk->window->findChild<ConfirmBar *>(QString(), Qt::FindDirectChildrenOnly)->findChild<QPushButton *>(u"confirm"_s)->click();
        QVERIFY(m_desk->window->savedLists().lists().empty());
    }

    void queriesAndOrdersOfListsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("filters");
        QTest::newRow("words") << u"verre date:1905"_s << u"verre date:1905"_s << 0;
        QTest::newRow("boxes") << u"{\"filters\":{\"access\":[\"public\"],\"kind\":[\"document\",\"video\"]},\"words\":\"a\"}"_s << u"a"_s << 2;
        QTest::newRow("a facet of a later version") << u"{\"filters\":{\"smell\":[\"sweet\"]},\"words\":\"a\"}"_s << u"a"_s << 0;
        QTest::newRow("words with a brace") << u"{a}"_s << u"{a}"_s << 0;
        QTest::newRow("empty") << QString() << QString() << 0;
    }
    void queriesAndOrdersOfListsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        ItemQuery query;
        readQueryText(query, text);
        QTEST(query.words, "words");
        QTEST(int(query.filters.size()), "filters");
        ItemQuery again;
        readQueryText(again, queryText(query));
        QCOMPARE(again, query);
        query.order = ItemOrder::Title;
        query.language = u"fa"_s;
        query.descending = true;
        QVERIFY(readOrderText(again, orderText(query)));
        QCOMPARE(again, query);
        query.order = ItemOrder::Field;
        query.orderField = u"materials"_s;
        query.language = again.language;
        QVERIFY(readOrderText(again, orderText(query)));
        QCOMPARE(again, query);
        QVERIFY(!readOrderText(again, u"-smell"_s));
        QVERIFY(!readOrderText(again, u"field"_s));
        QCOMPARE(again, query);
    }
};

QTEST_MAIN(ArchiveExportTest)
#include "tst_archiveexport.moc"
