// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../print/pdfreading.h"
#include "archive/facetlist.h"
#include "archive/losspane.h"
#include "archive/pagesview.h"
#include "archive/printchoices.h"
#include "archive/printpane.h"
#include "archivedesk.h"
#include "recordingprinters.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace vitrine::test {

using namespace Qt::StringLiterals;

/// The archivist's desk with 120 entries and printers that keep what they are given; what tests of printing do on it.
class PrintDesk {
protected:
    static constexpr int many = 120;
    QTemporaryDir m_whole; ///< holds the catalogue that each test has a copy of
    std::shared_ptr<RecordingPrinters> m_printers;
    std::unique_ptr<ArchiveDesk> m_desk;

    [[nodiscard]] QString out(const QString &name) const { return m_desk->folder.filePath(name); }
    [[nodiscard]] PrintPane &pane() const { return m_desk->window->printing(); }
    [[nodiscard]] PagesView &pages() const { return pane().pages(); }
    [[nodiscard]] QStringList files() const { return QDir(m_desk->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    [[nodiscard]] QAbstractButton *button(const char *deed) const { return m_desk->deed(deed); }
    [[nodiscard]] bool settled() const
    {
        return m_desk->settled() && (!pane().isVisible() || QTest::qWaitFor([this] { return pane().isSettled(); }, 30'000));
    }
    [[nodiscard]] bool openPrint() const
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier);
        return pane().isVisible() && settled();
    }
    [[nodiscard]] bool chooseSheet(const QString &sheet) const
    {
        pane().findChild<QAbstractButton *>(u"sheet_"_s + sheet)->click();
        return settled();
    }
    [[nodiscard]] bool choose(const char *name, const QString &words) const
    {
        auto *box = pane().findChild<QComboBox *>(QString::fromLatin1(name));
        const int at = box->findText(words, Qt::MatchStartsWith);
        box->setCurrentIndex(at);
        return at >= 0 && settled();
    }
    [[nodiscard]] bool saved(const QString &path) const
    {
        const QSignalSpy written(&pane().run(), &PreviewRun::written);
        pane().savePdf(path);
        return QTest::qWaitFor([&] { return written.size() == 1; }, 30'000);
    }
    [[nodiscard]] bool filtered(const QString &words) const
    {
        m_desk->named<QLineEdit>(u"words"_s)->setText(words);
        return QTest::qWaitFor([&] { return m_desk->window->list().query().words == words; }) && settled();
    }
    [[nodiscard]] QString toldLosses() const { return pane().losses().shownText(); }
    /// What the custody log says went out: "pdf list.pdf".
    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        for (const CustodyEvent &event : m_desk->reader->custodyLog(CustodyType::Dissemination).value_or(std::vector<CustodyEvent>())) {
            if (const auto out = disseminationOf(event))
                notes += out->format + u' ' + out->file;
        }
        return notes;
    }
    /// All words of a PDF, page after page.
    static QStringList wordsOf(const QString &path)
    {
        QStringList words;
        for (const auto &page : wordsInPdf(path)) {
            for (const PlacedWords &word : page)
                words += word.text;
        }
        return words;
    }
    /// The catalogue that each test has a copy of.
    [[nodiscard]] bool makeWhole()
    {
        ArchiveDesk first;
        if (!first.openCatalogue() || !first.fill(many))
            return false;
        first.reader.reset();
        first.catalogue.reset();
        return copied(first.path, m_whole.filePath(QStringLiteral("c.vitrine")));
    }
    [[nodiscard]] bool begin()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        m_printers = std::make_shared<RecordingPrinters>();
        m_printers->kept = m_desk->folder.filePath(QStringLiteral("printed.pdf"));
        m_desk->printers = m_printers;
        if (!copied(m_whole.filePath(QStringLiteral("c.vitrine")), m_desk->path) || !m_desk->openCatalogue() || !m_desk->openWindow())
            return false;
        m_desk->window->resize(1400, 900);
        return true;
    }
    static void sheets()
    {
        QTest::addColumn<QString>("sheet");
        for (const SheetTraits &traits : allSheetTraits())
            QTest::newRow(traits.title) << enumName(traits.kind);
    }

private:
    static bool copied(const QString &from, const QString &to)
    {
        if (!QDir().mkpath(to))
            return false;
        for (const QFileInfo &one : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            const QString target = to + u'/' + one.fileName();
            if (!(one.isDir() ? copied(one.filePath(), target) : QFile::copy(one.filePath(), target)))
                return false;
        }
        return true;
    }
};

} // namespace vitrine::test
