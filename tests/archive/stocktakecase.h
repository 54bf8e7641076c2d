// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stocktakelist.h"
#include "archive/stocktakepane.h"
#include "archive/stocktakework.h"
#include "archive/storeroomdesk.h"
#include "archivedesk.h"
#include "catalogue/storeroom.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace vitrine::test {

using namespace Qt::StringLiterals;

/// The archivist's desk in front of seven entries, one on each of the shelves 0 to 6, and an empty box.
class StocktakeCase : public QObject {
protected:
    std::unique_ptr<ArchiveDesk> m_desk;

    [[nodiscard]] StocktakePane &pane() const { return m_desk->window->storeRoom().stocktaking(); }
    [[nodiscard]] StocktakeWork &work() const { return pane().work(); }
    [[nodiscard]] QLineEdit *field(const char *name) const { return m_desk->named<QLineEdit>(QString::fromLatin1(name)); }
    [[nodiscard]] QPushButton *button(const char *name) const { return m_desk->named<QPushButton>(QString::fromLatin1(name)); }
    [[nodiscard]] QString answer() const { return work().answer().remove(QChar(0x2068)).remove(QChar(0x2069)); }
    [[nodiscard]] QString said() const { return m_desk->window->said().remove(QChar(0x2068)).remove(QChar(0x2069)); }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !m_desk->window->editor().isBusy() && pane().all().isIdle() && work().isIdle(); }, 20'000);
    }
    void scan(const QString &words) const
    {
        QLineEdit *line = field("scan");
        line->setFocus();
        words.size() > 400 ? line->setText(words) : QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void openPane() const
    {
        m_desk->named<QAction>(u"showStocktaking"_s)->trigger();
        QTRY_VERIFY(pane().isVisible());
        QVERIFY(settled());
    }
    void begin(const char *of = "ofList", const QString &title = u"Spring"_s) const
    {
        openPane();
        m_desk->named<QRadioButton>(QString::fromLatin1(of))->setChecked(true);
        QTest::keyClicks(field("stocktakeTitle"), title);
        QTest::keyClick(field("stocktakeTitle"), Qt::Key_Return);
        QVERIFY(settled());
        QVERIFY(pane().isWorking());
    }
    [[nodiscard]] QStringList stored() const
    {
        QStringList lines;
        const auto all = m_desk->reader->stocktakeLines(work().stocktake());
        for (const StocktakeLine &line : *all)
            lines += line.number + u' ' + enumName(line.outcome);
        return lines;
    }
    /// Two of the whole list, "First" and "Second"; all of them are shown.
    [[nodiscard]] std::pair<StocktakeId, StocktakeId> beginTwo() const
    {
        begin("ofList", u"First"_s);
        const StocktakeId first = work().stocktake();
        button("leaveStocktake")->click();
        begin("ofList", u"Second"_s);
        const StocktakeId second = work().stocktake();
        button("leaveStocktake")->click();
        (void)settled();
        return {first, second};
    }
    [[nodiscard]] QStringList notWaiting(StocktakeId of) const
    {
        QStringList lines;
        const auto all = m_desk->reader->stocktakeLines(of);
        for (const StocktakeLine &line : *all) {
            if (line.outcome != StocktakeOutcome::Waiting)
                lines += line.number + u' ' + enumName(line.outcome);
        }
        return lines;
    }
    void close() const
    {
        button("closeStocktake")->click();
        for (QPushButton *yes : work().findChildren<QPushButton *>(u"confirm"_s))
            yes->click();
        QVERIFY(settled());
    }
    void openDesk()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(7)); // one on each of the shelves 0 to 6
        StoreRoom store(*m_desk->catalogue);
        QVERIFY(store.enter({u"Depot > Box 1"_s, PlaceKind::Box, u"B1"_s, {}}));
        QVERIFY(m_desk->openWindow());
    }
};

} // namespace vitrine::test
