// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/importmodel.h"
#include "archive/importpane.h"
#include "archivedesk.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

namespace vitrine::test {

/// The archivist's desk with its import shown, and files to give to it.
class ImportDesk final {
public:
    ArchiveDesk desk;

    [[nodiscard]] bool open(int items = 3) { return desk.openCatalogue() && desk.fill(items) && reopen(); }
    [[nodiscard]] bool reopen()
    {
        if (!desk.openWindow())
            return false;
        desk.deed("import")->click();
        return QTest::qWaitFor([this] { return pane().isVisible(); });
    }
    [[nodiscard]] ImportPane &pane() const { return desk.window->importing(); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile written(desk.folder.filePath(name));
        return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() ? written.fileName() : QString();
    }
    /// Gives a file to it and waits until its beginning was read.
    [[nodiscard]] bool opened(const QString &path) const
    {
        pane().open(path);
        return isRead();
    }
    [[nodiscard]] bool isRead() const { return QTest::qWaitFor([this] { return !pane().isReading(); }, 30'000); }
    template<class W>
    [[nodiscard]] W *part(const char *name) const { return pane().findChild<W *>(QString::fromLatin1(name)); }
    [[nodiscard]] QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    /// Clicks and waits for the end of what runs beside.
    [[nodiscard]] bool ran(const char *name) const
    {
        const QSignalSpy ended(&desk.window->editor(), &Editor::ended);
        button(name)->click();
        return QTest::qWaitFor([&] { return ended.size() == 1 && !desk.window->editor().isBusy(); }, 30'000);
    }
    [[nodiscard]] QStringList outcomes() const
    {
        QStringList outcomes;
        for (int row = 0; row < pane().model().rowCount(); ++row)
            outcomes += pane().model().index(row, ImportModel::OutcomeColumn).data().toString();
        return outcomes;
    }
    [[nodiscard]] QString cell(int row, int column) const { return pane().model().index(row, column).data().toString(); }
    [[nodiscard]] int items() const { return *desk.reader->count({}); }
    [[nodiscard]] Item item(const QString &number) const
    {
        const auto id = desk.reader->itemByNumber(number);
        return id ? desk.reader->item(*id).value_or(Item()) : Item();
    }
};

} // namespace vitrine::test
