// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportpanel.h"
#include "archive/losspane.h"
#include "archivedesk.h"
#include "exchange/rehearsal.h"
#include "print/exportformats.h"

#include <QLineEdit>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// What an export would leave out, shown before anything is written; on the real window.
class ArchiveRehearsalTest final : public QObject {
    Q_OBJECT
private:
    static constexpr int many = 60;
    std::unique_ptr<ArchiveDesk> m_desk;
    QByteArray m_temporary;

    [[nodiscard]] QString at(const QString &name) const { return m_desk->folder.filePath(name); }
    [[nodiscard]] ExportPanel &panel() const { return m_desk->window->exporting(); }
    [[nodiscard]] QString shown() const { return panel().losses().shownText(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return panel().findChild<QPushButton *>(name); }
    [[nodiscard]] QPushButton *rehearse() const { return button(u"rehearseExport"_s); }
    void chooseFormat(const QString &key) const { panel().findChild<QAbstractButton *>(u"format_"_s + key)->click(); }
    [[nodiscard]] bool isIdle() const
    {
        return QTest::qWaitFor([this] { return !panel().run().isBusy(); }, 30'000);
    }
    [[nodiscard]] bool rehearsed(const QString &format) const
    {
        chooseFormat(format);
        const QSignalSpy done(&panel().run(), &ExportRun::rehearsed);
        QTest::mouseClick(rehearse(), Qt::LeftButton);
        return QTest::qWaitFor([&] { return done.size() == 1 && !panel().run().isBusy(); }, 30'000);
    }
    /// The findings without the lines that say whether anything was written.
    [[nodiscard]] QStringList findings() const
    {
        QStringList lines = shown().split(u'\n');
        lines.removeIf([](const QString &line) {
            return line.contains(u"written"_s) || line.contains(u"left out"_s) || line.contains(u"not opened"_s) || line.contains(u" lost."_s);
        });
        return lines;
    }
    [[nodiscard]] static QStringList inside(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] size_t givenOut() const { return m_desk->reader->custodyLog(CustodyType::Dissemination)->size(); }
    static void everyFormat()
    {
        QTest::addColumn<QString>("format");
        for (const Format &format : allFormats()) {
            if (format.writes)
                QTest::newRow(qPrintable(format.key)) << format.key;
        }
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->catalogue->setSetting(u"baseUri"_s, u"https://example.org/"_s));
        QVERIFY(m_desk->fill(many));
        QVERIFY(m_desk->openWindow());
        m_desk->window->showExport();
        panel().setPath(at(u"list.out"_s));
        m_temporary = qgetenv("TMPDIR");
        QVERIFY(QDir().mkpath(at(u"tmp"_s)));
        qputenv("TMPDIR", QFile::encodeName(at(u"tmp"_s)));
    }
    void cleanup()
    {
        m_temporary.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_temporary);
        m_desk.reset();
    }

    void aRehearsalSaysWhatTheExportSaysAndWritesNothing_data() { everyFormat(); }
    void aRehearsalSaysWhatTheExportSaysAndWritesNothing()
    {
        QFETCH(QString, format);
        const QStringList before = inside(m_desk->folder.path());
        QVERIFY(rehearsed(format));
        QVERIFY2(shown().startsWith(u"Nothing was written yet: this is what would be left out.\n"_s), qPrintable(shown()));
        QVERIFY(panel().losses().isVisible());
        QVERIFY(panel().losses().findChildren<QToolButton *>(u"openWritten"_s).isEmpty());
        QCOMPARE(inside(m_desk->folder.path()), before);
        QCOMPARE(inside(at(u"tmp"_s)), QStringList());
        QCOMPARE(givenOut(), size_t(0));
        QCOMPARE(panel().path(), at(u"list.out"_s)); // still where she said
        const QStringList rehearsal = findings();
        const QSignalSpy done(&panel().run(), &ExportRun::done);
        QTest::mouseClick(button(u"primary"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QCOMPARE(findings(), rehearsal);
        QVERIFY(!shown().contains(u"Nothing was written yet"_s));
        QCOMPARE(givenOut(), size_t(1));
    }

    void withNoDestinationTheListIsRehearsedAllTheSame()
    {
        panel().findChild<QLineEdit *>(u"destination"_s)->clear();
        QVERIFY(!button(u"primary"_s)->isEnabled());
        QVERIFY(rehearse()->isEnabled());
        QVERIFY(rehearsed(u"csv"_s));
    }

    void theKeyboardFindsItBeforeTheExport()
    {
        QVERIFY(rehearse()->focusPolicy() & Qt::TabFocus);
        rehearse()->setFocus();
        QTest::keyClick(rehearse(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(u"primary"_s));
        rehearse()->setFocus();
        QTest::keyClick(rehearse(), Qt::Key_Space);
        QVERIFY(isIdle());
        QTRY_VERIFY(panel().losses().isOfRehearsal());
        QCOMPARE(QApplication::focusWidget(), rehearse()); // back where she was
    }

    void anEntryThatLacksSomethingIsChosenFromTheRehearsal()
    {
        Item bare;
        bare.number = u"Z-1"_s;
        bare.kind = ItemKind::Document;
        bare.access = Access::Public;
        bare.status = Status::Published;
        QVERIFY(m_desk->catalogue->add(bare));
        QVERIFY(m_desk->settled());
        QVERIFY(rehearsed(u"csv"_s));
        const auto buttons = panel().losses().findChildren<QAbstractButton *>();
        const auto choose = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *one) { return one->accessibleName().contains(u"asks for it"_s); });
        QVERIFY(choose != buttons.end());
        (*choose)->click();
        QTRY_COMPARE(m_desk->model().chosen().size(), 1);
        QCOMPARE(m_desk->reader->item(*m_desk->model().chosen().begin())->number, u"Z-1"_s);
        QVERIFY2(panel().losses().isOfRehearsal(), "the whole list is still what would be exported");
    }

    void whatWasRehearsedIsNotShownForSomethingElse_data()
    {
        QTest::addColumn<QString>("what");
        for (const QString &what : {u"format"_s, u"language"_s, u"level"_s, u"fields"_s, u"the chosen"_s, u"another list"_s})
            QTest::newRow(qPrintable(what)) << what;
    }
    void whatWasRehearsedIsNotShownForSomethingElse()
    {
        QFETCH(QString, what);
        m_desk->clickBox(0);
        QVERIFY(m_desk->settled());
        QVERIFY(rehearsed(u"csv"_s));
        QVERIFY(panel().losses().isVisible());
        if (what == u"format")
            chooseFormat(u"lido"_s);
        else if (what == u"language")
            panel().findChild<QToolButton *>(u"language_fa"_s)->click();
        else if (what == u"level")
            panel().findChild<QComboBox *>(u"access"_s)->setCurrentIndex(1);
        else if (what == u"fields")
            panel().findChild<QComboBox *>(u"fields"_s)->setCurrentIndex(1);
        else if (what == u"the chosen")
            panel().findChildren<QRadioButton *>().at(1)->click();
        else
            m_desk->named<QLineEdit>(u"words"_s)->setText(u"kind:document"_s);
        QTRY_VERIFY(!panel().losses().isVisible());
        QCOMPARE(shown(), QString());
    }

    void theReportOfAnExportStaysWhileTheNextIsChosen()
    {
        const QSignalSpy done(&panel().run(), &ExportRun::done);
        chooseFormat(u"csv"_s);
        button(u"primary"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        chooseFormat(u"lido"_s);
        QVERIFY(panel().losses().isVisible());
    }

    void theChosenOnesAloneAreRehearsed()
    {
        m_desk->clickBox(0);
        m_desk->clickBox(1); // internal: not for everybody
        QVERIFY(m_desk->settled());
        panel().findChildren<QRadioButton *>().at(1)->click();
        QVERIFY(rehearsed(u"csv"_s));
        QVERIFY2(shown().contains(u"1 of 1 would be written."_s), qPrintable(shown()));
        QVERIFY2(shown().contains(u"1 entries are not for this circle and would be left out."_s), qPrintable(shown()));
    }

    void filesThatAreNotOpenedAreSpokenOf_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("withMedia");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("csv") << u"csv"_s << false << false;
        QTest::newRow("json") << u"json"_s << false << false;
        QTest::newRow("json with the files") << u"json"_s << true << true;
        QTest::newRow("ndjson with the files") << u"ndjson"_s << true << true;
        QTest::newRow("bagit") << u"bagit"_s << false << true;
        QTest::newRow("html") << u"html"_s << false << true;
    }
    void filesThatAreNotOpenedAreSpokenOf()
    {
        QFETCH(QString, format);
        QFETCH(bool, withMedia);
        QFETCH(bool, isSaid);
        ExportWish wish;
        wish.format = format;
        wish.withMedia = withMedia;
        panel().setWish(wish);
        QVERIFY(rehearsed(format));
        QCOMPARE(shown().contains(u"were looked for, but not opened"_s), isSaid);
    }

    /// Three entries with a file each: one is gone, one was cut off, one has another byte. The last is found by who reads it.
    void originalsThatAreGoneOrCutOffAreNamedBeforehand()
    {
        const QStringList names{u"gone"_s, u"cut"_s, u"changed"_s};
        for (int i = 0; i < 3; ++i) {
            QFile file(at(names[i]));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("original " + names[i].toUtf8()) > 0);
            file.close();
            Medium medium;
            medium.item = *m_desk->reader->itemByNumber(u"N-%1"_s.arg(2 * i + 1)); // of those for everybody
            medium.mimeType = u"text/plain"_s;
            medium.bytes = file.size();
            medium.access = Access::Public;
            medium.status = Status::Published;
            const auto attached = m_desk->catalogue->attach(medium, file.fileName());
            QVERIFY2(attached, attached ? "" : qPrintable(attached.error().message));
            const QString original = *m_desk->reader->originalPath(m_desk->reader->medium(*attached)->sha256);
            QVERIFY(QFile::setPermissions(original, QFile::ReadOwner | QFile::WriteOwner));
            QFile stored(original);
            if (i == 0)
                QVERIFY(stored.remove());
            else if (i == 1)
                QVERIFY(stored.resize(4));
            else
                QVERIFY(stored.open(QIODevice::ReadWrite) && stored.write("O") == 1);
        }
        QVERIFY(m_desk->settled());
        QVERIFY(rehearsed(u"bagit"_s));
        QVERIFY2(shown().contains(u"the original file (2 entries)"_s), qPrintable(shown()));
        QVERIFY(shown().contains(u"the export itself may find some that are damaged"_s));
        const QSignalSpy done(&panel().run(), &ExportRun::done);
        button(u"primary"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QVERIFY2(shown().contains(u"the original file (3 entries)"_s), qPrintable(shown()));
    }

    void picturesAreNotPaintedForAFolderOfPages()
    {
        int painted = 0;
        ExportRequest request;
        request.format = u"html"_s;
        request.picture = [&painted](const QString &, int) -> Result<QByteArray> {
            ++painted;
            return QByteArray("painted");
        };
        QFile file(at(u"picture.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100'000, 'x')) > 0);
        file.close();
        const ExportRequest rehearsal = rehearsalOf(request);
        QVERIFY(rehearsal.picture(file.fileName(), 1600)->size() < 100);
        QVERIFY(!rehearsal.picture(at(u"nowhere.jpg"_s), 1600));
        QCOMPARE(painted, 0);
        request.format = u"pdf"_s; // whose pages are laid around them
        QVERIFY(rehearsalOf(request).picture(file.fileName(), 1600));
        QCOMPARE(painted, 1);
        request.format = u"html"_s;
        request.picture = {};
        QVERIFY(!rehearsalOf(request).picture);
    }

    void whatFailsForAnotherReasonIsSaidInItsOwnWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("told");
        QTest::newRow("refused") << int(ErrorKind::Refused) << u"Its own words."_s;
        QTest::newRow("unreadable") << int(ErrorKind::Unreadable) << u"Its own words."_s;
        QTest::newRow("full") << int(ErrorKind::Full) << QString();
        QTest::newRow("stopped") << int(ErrorKind::Cancelled) << u"The rehearsal was stopped; nothing was written."_s;
    }
    void whatFailsForAnotherReasonIsSaidInItsOwnWords()
    {
        QFETCH(int, kind);
        QFETCH(QString, told);
        QString where;
        const auto report = rehearseExport([&](const QString &path) -> Result<LossReport> {
            where = path;
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write("half") != 4)
                return fail(ErrorKind::Internal, u"no file"_s);
            return fail(ErrorKind(kind), u"Its own words."_s);
        });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind(kind));
        if (told.isEmpty())
            told = u"There is not enough room for the rehearsal in “%1”. Nothing was written; free some space there, or export without it."_s.arg(at(u"tmp"_s));
        QCOMPARE(report.error().message, told);
        QVERIFY(where.startsWith(at(u"tmp"_s)));
        QCOMPARE(inside(at(u"tmp"_s)), QStringList());
    }

    void aRehearsalIsStoppedAndSaysSo()
    {
        const QSignalSpy failed(&panel().run(), &ExportRun::failed);
        chooseFormat(u"lido"_s);
        rehearse()->click();
        QVERIFY(panel().run().isBusy());
        QVERIFY(!rehearse()->isVisible() && !button(u"primary"_s)->isVisible());
        button(u"stopExport"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(isIdle());
        QCOMPARE(shown(), u"The rehearsal was stopped; nothing was written."_s);
        QCOMPARE(inside(at(u"tmp"_s)), QStringList());
        QVERIFY(rehearse()->isVisible() && button(u"primary"_s)->isVisible());
    }

    void aFolderForTemporaryFilesThatIsNoneIsTold()
    {
        QFile none(at(u"nowhere"_s));
        QVERIFY(none.open(QIODevice::WriteOnly));
        qputenv("TMPDIR", QFile::encodeName(none.fileName()));
        const QSignalSpy failed(&panel().run(), &ExportRun::failed);
        chooseFormat(u"csv"_s);
        rehearse()->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY2(shown().startsWith(u"The folder for temporary files"_s) && shown().contains(u"nowhere"_s), qPrintable(shown()));
        QCOMPARE(m_desk->window->said(), shown());
    }
};

QTEST_MAIN(ArchiveRehearsalTest)
#include "tst_archiverehearsal.moc"
