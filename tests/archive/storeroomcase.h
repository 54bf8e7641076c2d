// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/placespane.h"
#include "archive/registerpane.h"
#include "archive/storeroomdesk.h"
#include "archivedesk.h"
#include "catalogue/storeroom.h"
#include "models/placetreemodel.h"
#include "models/registermodel.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

namespace vitrine::test {

using namespace Qt::StringLiterals;

/// The archivist's desk in front of a store-room: 21 entries on the shelves 0 to 6, three each, and an empty box.
class StoreRoomCase : public QObject {
protected:
    std::unique_ptr<ArchiveDesk> m_desk;

    [[nodiscard]] StoreRoomDesk &room() const { return m_desk->window->storeRoom(); }
    [[nodiscard]] PlacesPane &places() const { return room().places(); }
    [[nodiscard]] RegisterPane &accessions() const { return room().accessions(); }
    [[nodiscard]] QLineEdit *field(const char *name) const { return m_desk->named<QLineEdit>(QString::fromLatin1(name)); }
    [[nodiscard]] QPushButton *button(const char *name) const { return m_desk->named<QPushButton>(QString::fromLatin1(name)); }
    [[nodiscard]] QString locationOf(const QString &number) const { return m_desk->reader->item(*m_desk->reader->itemByNumber(number))->location; }
    [[nodiscard]] QString said() const { return m_desk->window->said().remove(QChar(0x2068)).remove(QChar(0x2069)); }
    void type(const char *name, const QString &words) const
    {
        QLineEdit *line = field(name);
        line->setFocus();
        line->selectAll();
        if (std::all_of(words.begin(), words.end(), [](QChar c) { return c.unicode() < 128; }))
            QTest::keyClicks(line, words);
        else
            line->setText(words); // what no Latin keyboard has
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !m_desk->window->editor().isBusy() && places().isIdle() && accessions().isIdle(); }, 20'000) && m_desk->settled();
    }
    void openPlaces() const
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(places().isVisible());
        QVERIFY(settled());
        QVERIFY(!places().model().places().empty());
    }
    void choose(const QStringList &numbers) const
    {
        m_desk->window->list().chooseNumbers(numbers);
        QVERIFY(m_desk->settled());
    }
    void openRegister() const
    {
        m_desk->named<QAction>(u"showRegister"_s)->trigger();
        QTRY_VERIFY(accessions().isVisible());
        QVERIFY(settled());
    }
    void open()
    {
        m_desk = std::make_unique<ArchiveDesk>();
        QVERIFY(m_desk->openCatalogue());
        QVERIFY(m_desk->fill(21));
        StoreRoom store(*m_desk->catalogue);
        QVERIFY(store.enter({u"Depot > Box 1"_s, PlaceKind::Box, u"B1"_s, {}}));
        QVERIFY(m_desk->openWindow());
    }
    void reopenReadOnly()
    {
        m_desk->window.reset();
        ArchiveOptions options;
        options.language = u"en"_s;
        options.readOnlyBecause = u"Somebody else is writing."_s;
        m_desk->window = std::make_unique<ArchiveWindow>(*m_desk->catalogue, options);
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()) && m_desk->settled());
    }
    [[nodiscard]] QStringList registerNumbers() const
    {
        QStringList numbers;
        for (int row = 0; row < accessions().model().rowCount(); ++row)
            numbers += accessions().model().index(row, RegisterModel::NumberColumn).data().toString();
        return numbers;
    }
};

} // namespace vitrine::test
