// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewindow.h"
#include "archive/pagesview.h"
#include "archive/printchoices.h"
#include "archive/printpane.h"
#include "cutwords.h"
#include "recordingprinters.h"
#include "support/visitorwindow.h"

#include <QApplication>
#include <QDir>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Printing from the archivist's desk on the bundled exhibition, in three languages, light and dark, on a screen that lies and
/// one that stands. The pictures go to build/screens/archive to be looked at; that no word is cut off is looked at here.
class PrintScreensTest final : public QObject {
    Q_OBJECT
private:
    Speech m_speech;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<ArchiveWindow> m_window;
    QString m_look;

    [[nodiscard]] PrintPane &pane() const { return m_window->printing(); }
    [[nodiscard]] bool settled() const { return QTest::qWaitFor([this] { return pane().isSettled(); }, 30'000); }
    /// For printers, and has found what there is.
    [[nodiscard]] bool hasLooked() const
    {
        const QSignalSpy found(&pane().run(), &PreviewRun::printersFound);
        pane().askForPrinter();
        return QTest::qWaitFor([&] { return found.size() == 1; }, 20'000);
    }
    void shot(const QString &name)
    {
        QVERIFY(settled());
        QTest::qWait(300); // thumbnails
        const QString folder = QStringLiteral(VITRINE_BINARY_DIR "/screens/archive");
        QDir().mkpath(folder);
        m_window->grab().save(folder + u'/' + m_look + u'_' + name + u".png"_s, "PNG", 80);
        QCOMPARE((test::cutWords(*m_window) + test::cutChoicesIn(pane())).join(u" / "_s), QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Catalogue::open(bundledCatalogue(), OpenMode::ReadOnly);
        QVERIFY2(opened, "The bundled catalogue is not there: build everything first");
        m_catalogue = std::move(*opened);
    }
    void cleanup() { m_window.reset(); }

    void thePrintPaneIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isDark");
        for (const char *language : {"fr", "en", "fa"}) {
            for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920)}) {
                for (const bool isDark : {false, true})
                    QTest::addRow("%s %s %s", language, size.width() > size.height() ? "lying" : "standing", isDark ? "dark" : "light")
                        << QString::fromLatin1(language) << size << isDark;
            }
        }
        QTest::newRow("fr small light") << u"fr"_s << QSize(1100, 700) << false;
    }
    void thePrintPaneIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        m_speech.speak(language);
        m_look = u"print_"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
        ArchiveOptions options;
        options.language = language;
        options.theme = isDark ? Theme::Gallery : Theme::Paper;
        options.printers = std::make_shared<test::RecordingPrinters>();
        m_window = std::make_unique<ArchiveWindow>(*m_catalogue, options);
        m_window->resize(size);
        m_window->show();
        m_window->showPrint();
        QVERIFY(settled());
        PrintChoice choice;
        choice.languages = {language};
        pane().choices().setChoice(choice);
        shot(u"list"_s);
        choice = PrintChoice::firstOf(traitsOf(SheetKind::ObjectLabels));
        choice.languages = {language, language == u"fa"_s ? u"en"_s : u"fa"_s};
        choice.stock = u"63.5x38.1"_s;
        choice.firstPlace = 5;
        pane().choices().setChoice(choice);
        pane().pages().setFit(PagesView::Fit::Page);
        shot(u"labels"_s);
        choice.stock.clear();
        pane().choices().setChoice(choice);
        QVERIFY(settled());
        auto *stock = pane().findChild<QComboBox *>(u"printStock"_s);
        for (auto *area : pane().findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(stock))
                area->ensureWidgetVisible(stock, 0, 120);
        }
        QVERIFY(!stock->visibleRegion().isEmpty());
        shot(u"plain_labels"_s);
        pane().choices().setChoice(PrintChoice::firstOf(traitsOf(SheetKind::WallLabels)));
        pane().pages().setFit(PagesView::Fit::Width);
        QVERIFY(settled());
        QVERIFY(hasLooked());
        pane().findChild<QRadioButton *>(u"somePages"_s)->click();
        pane().findChild<QSpinBox *>(u"fromPage"_s)->setValue(2); // backwards, and told so
        pane().findChild<QSpinBox *>(u"toPage"_s)->setValue(1);
        shot(u"printers"_s);
        QCOMPARE(m_speech.missing(), QStringList());
    }

    void withoutPagesASentenceStandsThere()
    {
        m_speech.speak(u"fr"_s);
        m_look = u"print_fr_none"_s;
        ArchiveOptions options;
        options.language = u"fr"_s;
        auto none = std::make_shared<test::RecordingPrinters>();
        none->faces.clear();
        options.printers = none;
        m_window = std::make_unique<ArchiveWindow>(*m_catalogue, options);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->showPrint();
        QVERIFY(settled());
        QVERIFY(settled());
        QVERIFY(hasLooked());
        shot(u"printers"_s);
        ItemQuery nothing;
        nothing.words = u"zzzzz"_s;
        m_window->setQuery(nothing);
        QTRY_VERIFY_WITH_TIMEOUT(!pane().problem().isEmpty(), 20'000);
        shot(u"entries"_s);
        QCOMPARE(m_speech.missing(), QStringList());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    PrintScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_printscreens.moc"
