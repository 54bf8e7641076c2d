// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/baseaddress.h"
#include "archive/exportpanel.h"
#include "archive/losspane.h"
#include "archivedesk.h"
#include "exchange/uris.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// With what the web addresses of the records begin is entered where an export wants it; on the real window.
class BaseAddressTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ArchiveDesk> m_desk;
    int m_steps = 0; ///< that can be taken back, before anything is entered

    [[nodiscard]] ExportPanel &panel() const { return m_desk->window->exporting(); }
    [[nodiscard]] BaseAddress *asked() const { return panel().findChild<BaseAddress *>(); }
    [[nodiscard]] QLineEdit *line() const { return panel().findChild<QLineEdit *>(u"baseAddress"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return panel().findChild<QPushButton *>(name); }
    [[nodiscard]] QString problem() const
    {
        const auto *label = asked()->findChild<QLabel *>(u"problem"_s);
        return label->isVisible() ? label->text().remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    }
    [[nodiscard]] QString stored() const { return m_desk->reader->setting(u"baseUri"_s); }
    [[nodiscard]] QUndoStack &stack() const { return m_desk->window->editor().stack(); }
    [[nodiscard]] QString out() const { return m_desk->folder.filePath(u"out.json"_s); }
    void chooseFormat(const QString &key) const { panel().findChild<QAbstractButton *>(u"format_"_s + key)->click(); }
    [[nodiscard]] static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void enter(const QString &address) const
    {
        line()->setFocus();
        line()->setText(address);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    /// As openWindow(), for somebody who may do less.
    [[nodiscard]] bool openWindowFor(PersonRole role, const QString &readOnlyBecause) const
    {
        ArchiveOptions options;
        options.language = u"en"_s;
        options.actor = u"Archivist 02"_s;
        options.role = role;
        options.readOnlyBecause = readOnlyBecause;
        m_desk->window = std::make_unique<ArchiveWindow>(*m_desk->catalogue, options);
        m_desk->window->show();
        return QTest::qWaitForWindowExposed(m_desk->window.get()) && m_desk->settled();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(20));
        QVERIFY(m_desk->openWindow());
        m_desk->window->showExport();
        panel().setPath(out());
        m_steps = stack().count();
    }
    void cleanup() { m_desk.reset(); }

    void itIsAskedForByTheFormatsThatWantIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("isWanted");
        for (const QString &format : {u"jsonld"_s, u"dcterms"_s, u"dc"_s})
            QTest::newRow(qPrintable(format)) << format << true;
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"json"_s, u"bagit"_s, u"lido"_s, u"html"_s, u"pdf"_s})
            QTest::newRow(qPrintable(format)) << format << false;
    }
    void itIsAskedForByTheFormatsThatWantIt()
    {
        QFETCH(QString, format);
        QFETCH(bool, isWanted);
        chooseFormat(format);
        QCOMPARE(asked()->isVisible(), isWanted);
        QVERIFY(m_desk->catalogue->setSetting(u"baseUri"_s, u"https://example.org/"_s));
        chooseFormat(u"tsv"_s);
        chooseFormat(format);
        QVERIFY(!asked()->isVisible()); // it is there
    }

    void whatIsEnteredIsSetAndTheExportSucceeds()
    {
        chooseFormat(u"jsonld"_s);
        const QSignalSpy failed(&panel().run(), &ExportRun::failed);
        button(u"primary"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(panel().losses().isVisible());
        QVERIFY(asked()->isVisible());
        line()->setFocus();
        QTest::keyClicks(line(), u" https://example.org/show "_s);
        QTest::mouseClick(button(u"setBaseAddress"_s), Qt::LeftButton);
        QCOMPARE(stored(), u"https://example.org/show"_s);
        QVERIFY(!asked()->isVisible());
        QVERIFY2(!panel().losses().isVisible(), "what it said is no longer so");
        QVERIFY(m_desk->window->said().contains(u"https://example.org/show"_s));
        QCOMPARE(QApplication::focusWidget(), button(u"primary"_s)); // what was wanted is one key away
        const QSignalSpy done(&panel().run(), &ExportRun::done);
        QTest::keyClick(button(u"primary"_s), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
        QVERIFY(contents(out()).contains("https://example.org/show/item/"));
    }

    void itIsTakenBackAndDoneAgain()
    {
        chooseFormat(u"dcterms"_s);
        enter(u"https://example.org/"_s);
        QCOMPARE(stored(), u"https://example.org/"_s);
        QCOMPARE(stack().index(), m_steps + 1);
        QCOMPARE(stack().undoText(), u"Beginning of the web addresses"_s);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(), QString());
        QVERIFY(asked()->isVisible()); // asked again
        QVERIFY(line()->text().isEmpty());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stored(), u"https://example.org/"_s);
        QVERIFY(!asked()->isVisible());
    }

    void theFormatThatIsKeptIsInSightBesideIt()
    {
        m_desk->window->showDetail();
        m_desk->window->resize(1080, 700);
        ExportWish wish;
        wish.format = u"dcterms"_s; // the last but two of a long list
        panel().setWish(wish);
        m_desk->window->showExport();
        QTRY_VERIFY(asked()->isVisible());
        const auto *card = panel().findChild<QAbstractButton *>(u"format_dcterms"_s);
        QTRY_COMPARE(card->visibleRegion().boundingRect(), card->rect());
    }

    void itIsThereAfterReopening()
    {
        chooseFormat(u"jsonld"_s);
        enter(u"http://localhost:8080/a"_s);
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->openWindow());
        QCOMPARE(stored(), u"http://localhost:8080/a"_s);
        m_desk->window->showExport();
        chooseFormat(u"jsonld"_s);
        QVERIFY(!asked()->isVisible());
    }

    void whatIsNoAddressIsRefusedAndKeptToBeMended_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &address : {u"example.org"_s, u"ftp://example.org/"_s, u"https://"_s, u"https:///path"_s, u"https:// example.org"_s, u"https://example.org/a b"_s,
                                       u"https://exemple.org/numéro"_s, u"https://نمونه.org/"_s, u"javascript:alert(1)"_s, u"https://example.org/<a>"_s, u"https://[::1/"_s})
            QTest::newRow(qPrintable(address)) << address;
    }
    void whatIsNoAddressIsRefusedAndKeptToBeMended()
    {
        QFETCH(QString, address);
        chooseFormat(u"jsonld"_s);
        enter(address);
        QCOMPARE(stored(), QString());
        QCOMPARE(stack().count(), m_steps);
        QVERIFY2(problem().startsWith(u"“%1” is no web address"_s.arg(address)), qPrintable(problem()));
        QCOMPARE(line()->text(), address);
        QCOMPARE(line()->selectedText(), address);
        line()->setText(u"https://example.org/"_s);
        QCOMPARE(problem(), QString()); // while it is being mended
    }

    void nothingIsNotSet()
    {
        chooseFormat(u"jsonld"_s);
        QVERIFY(!button(u"setBaseAddress"_s)->isEnabled());
        enter(u"   "_s);
        QVERIFY(!button(u"setBaseAddress"_s)->isEnabled());
        QCOMPARE(stack().count(), m_steps);
        QCOMPARE(problem(), QString());
    }

    void whoMayNotSetItIsToldWhoMay_data()
    {
        QTest::addColumn<PersonRole>("role");
        QTest::addColumn<QString>("readOnlyBecause");
        QTest::addColumn<bool>("mayEnter");
        QTest::newRow("administrator") << PersonRole::Administrator << QString() << true;
        QTest::newRow("editor") << PersonRole::Editor << QString() << false;
        QTest::newRow("contributor") << PersonRole::Contributor << QString() << false;
        QTest::newRow("reading only") << PersonRole::Administrator << u"It is written elsewhere."_s << false;
    }
    void whoMayNotSetItIsToldWhoMay()
    {
        QFETCH(PersonRole, role);
        QFETCH(QString, readOnlyBecause);
        QFETCH(bool, mayEnter);
        QVERIFY(openWindowFor(role, readOnlyBecause));
        m_desk->window->showExport();
        chooseFormat(u"jsonld"_s);
        QVERIFY(asked()->isVisible());
        QCOMPARE(line()->isVisible(), mayEnter);
        QCOMPARE(button(u"setBaseAddress"_s)->isVisible(), mayEnter);
        const QString why = asked()->findChildren<QLabel *>().constFirst()->text();
        QCOMPARE(why.contains(u"administrator"_s), !mayEnter);
        chooseFormat(u"dc"_s);
        QCOMPARE(asked()->isVisible(), mayEnter); // it can be written without one
    }

    void aRefusalOfTheCatalogueIsTold()
    {
        chooseFormat(u"jsonld"_s);
        m_desk->catalogue->setActor({u"Archivist 02"_s, PersonRole::Editor}); // the role was taken meanwhile
        enter(u"https://example.org/"_s);
        QCOMPARE(stored(), QString());
        QVERIFY2(m_desk->window->said().contains(u"Only administrators"_s), qPrintable(m_desk->window->said()));
        QCOMPARE(stack().count(), m_steps);
    }

    void whatAnExportLacksIsNamedInWords()
    {
        panel().setPath(m_desk->folder.filePath(u"dc"_s));
        chooseFormat(u"dc"_s);
        const QSignalSpy done(&panel().run(), &ExportRun::done);
        button(u"primary"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
        QVERIFY2(panel().losses().shownText().contains(u"a web address of its own (10 entries)"_s), qPrintable(panel().losses().shownText()));
        QVERIFY(!panel().losses().shownText().contains(u"baseUri"_s));
        QVERIFY(asked()->isVisible());
    }

    void addressesAreWrittenFromTheLeftAtAPersianDesk()
    {
        QVERIFY(m_desk->openWindow(u"fa"_s));
        m_desk->window->showExport();
        chooseFormat(u"jsonld"_s);
        QVERIFY(panel().isRightToLeft());
        QVERIFY(!line()->isRightToLeft());
    }

    void theBeginningNamesASite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("plain") << u"https://example.org/"_s << true;
        QTest::newRow("with a path") << u"http://example.org/a/b#"_s << true;
        QTest::newRow("with a port") << u"https://example.org:8443/"_s << true;
        QTest::newRow("no site") << u"https://"_s << false;
        QTest::newRow("only a path") << u"http:///a"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("another scheme") << u"urn:example"_s << false;
    }
    void theBeginningNamesASite()
    {
        QFETCH(QString, text);
        QTEST(isBaseAddress(text), "isOne");
    }
};

QTEST_MAIN(BaseAddressTest)
#include "tst_baseaddress.moc"
