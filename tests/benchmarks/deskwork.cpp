// SPDX-License-Identifier: GPL-3.0-or-later
// Works at the curator's desk on a copy of a large catalogue, painted by the processor, and prints the processor time of
// the interface thread: for opening a record, for what one key sets off, also in a long text with its spelling, for saving a
// field, for a key in the table; and that of a bulk edit and of pasting. With --table only what is done in the table, with --quick fewer rounds.

#include "catalogue/catalogue.h"
#include "curator/cellpane.h"
#include "curator/deskwindow.h"
#include "curator/gridpane.h"
#include "curator/gridview.h"
#include "curator/recordform.h"
#include "curator/recordlist.h"
#include "editing/bulkedit.h"
#include "media/imageloader.h"
#include "spellwork.h"
#include "support/silentplayer.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t bulkItems = 10'000;
constexpr int patience = 120'000; // milliseconds for the first list of a large catalogue

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

double threadMilliseconds() { return milliseconds(CLOCK_THREAD_CPUTIME_ID); }

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.empty() ? 0 : times[std::min(times.size() - 1, size_t(share * double(times.size())))]; };
    std::printf("%s-median-ms=%.2f\n%s-p95-ms=%.2f\n%s-most-ms=%.2f\n", what, at(0.5), what, at(0.95), what, at(1));
    std::fflush(stdout);
}

/// From the wish to the painted form and its preview.
void openRecords(DeskWindow &window, const std::vector<ItemId> &items, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const ItemId item = items[size_t(i) * (items.size() / size_t(rounds))];
        const double before = threadMilliseconds();
        window.open(RecordType::Item, anyId(item));
        QCoreApplication::sendPostedEvents();
        window.repaint();
        times.push_back(threadMilliseconds() - before);
        QTest::qWait(20);
    }
    print("open", times);
}

/// A key every so often, with all that the thread does until the next: what is typed is checked, painted and saved by itself.
void typeKeys(DeskWindow &window, int keys)
{
    constexpr int betweenKeys = 60;
    auto *title = window.form()->findChild<QLineEdit *>(u"text_title_fr"_s);
    title->setFocus();
    std::vector<double> times;
    for (int i = 0; i < keys; ++i) {
        const double before = threadMilliseconds();
        QTest::keyClick(title, i % 6 == 5 ? Qt::Key_Space : Qt::Key(Qt::Key_A + i % 26));
        QCoreApplication::sendPostedEvents();
        title->repaint();
        times.push_back(threadMilliseconds() - before);
        QTest::qWait(betweenKeys);
    }
    print("key", times);
    (void)window.save();
}

/// A field is written, with its history and its words in the index, and whoever shows it is told. By the clock too: the
/// disk is waited for.
void saveFields(DeskWindow &window, int rounds)
{
    auto *title = window.form()->findChild<QLineEdit *>(u"text_title_fr"_s);
    std::vector<double> times;
    std::vector<double> clock;
    for (int i = 0; i < rounds; ++i) {
        title->setFocus();
        QTest::keyClick(title, Qt::Key(Qt::Key_A + i % 26));
        const double before = threadMilliseconds();
        const double started = milliseconds(CLOCK_MONOTONIC);
        (void)window.save();
        times.push_back(threadMilliseconds() - before);
        clock.push_back(milliseconds(CLOCK_MONOTONIC) - started);
        QTest::qWait(20);
    }
    print("save", times);
    print("save-clock", clock);
}

bool editInBulk(Catalogue &catalogue, const std::vector<ItemId> &items)
{
    const auto reader = catalogue.reader(Audience::desk(Access::Sealed));
    std::vector<RecordId> chosen;
    for (const ItemId &item : items) {
        if (chosen.size() < bulkItems)
            chosen.push_back(anyId(item));
    }
    const BulkEdit edit(RecordType::Item, {{u"title"_s, u"fr"_s, BulkDeed::Add, u"exemplaire"_s}, {u"location"_s, {}, BulkDeed::Set, u"B 12"_s}});
    const double start = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const auto plan = edit.rehearse(*reader, chosen);
    const double rehearsed = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const bool isDone = plan && carryOut(catalogue, *plan);
    const double done = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const bool isUndone = isDone && catalogue.revert(catalogue.lastDeed());
    const double undone = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    std::printf("rehearse-ms=%.1f\nbulk-ms=%.1f\nundo-ms=%.1f\n", rehearsed - start, done - rehearsed, undone - done);
    return isUndone;
}

/// From the key to the painted cells; rows are read meanwhile.
void pressKeys(DeskWindow &window, int rounds)
{
    GridPane &table = window.table();
    std::vector<double> inCell;
    std::vector<double> across;
    const auto press = [&](std::vector<double> &times, QWidget *on, Qt::Key key, QWidget *painted) {
        const double before = threadMilliseconds();
        QTest::keyClick(on, key);
        QCoreApplication::sendPostedEvents();
        painted->repaint();
        times.push_back(threadMilliseconds() - before);
    };
    for (int i = 0; i < rounds; ++i) {
        press(across, &table.view(), i % 4 == 3 ? Qt::Key_PageDown : Qt::Key_Down, table.view().viewport());
        QTest::qWait(80);
        QTest::keyClick(&table.view(), Qt::Key(Qt::Key_A + i % 26));
        if (!table.editor())
            continue; // not read yet
        for (const Qt::Key key : {Qt::Key_X, Qt::Key_Space, Qt::Key_Y})
            press(inCell, table.editor()->input(), key, table.editor());
        QTest::keyClick(table.editor()->input(), Qt::Key_Escape);
    }
    print("cell-key", inCell);
    print("cell-move", across);
}

/// What one key sets off in a cell and from cell to cell; then ten thousand cells pasted from a spreadsheet: planned,
/// written, with their history and their words in the index.
bool workInTable(DeskWindow &window, bool isQuick)
{
    window.toggleTable();
    GridPane &table = window.table();
    if (!QTest::qWaitFor([&] { return table.model().rowCount() > 0 && table.model().index(0, 0).data(GridModel::IsReadRole).toBool(); }, patience))
        return false;
    pressKeys(window, isQuick ? 40 : 200);
    constexpr int rows = 2'500;
    QString block;
    for (int row = 0; row < rows; ++row)
        block += u"Titre %1\tTitle %1\tعنوان %1\tartwork\n"_s.arg(row);
    QGuiApplication::clipboard()->setText(block);
    table.view().goTo(0, 0);
    const double start = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    table.paste();
    if (!QTest::qWaitFor([&] { return window.cells().isVisible() && !window.cells().plan().isBusy(); }, patience))
        return false;
    const double planned = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    window.cells().plan().applyButton()->click();
    if (!QTest::qWaitFor([&] { return !window.editor().isBusy(); }, patience))
        return false;
    std::printf("paste-plan-ms=%.1f\npaste-ms=%.1f\npasted-cells=%d\n", planned - start, milliseconds(CLOCK_PROCESS_CPUTIME_ID) - start,
                int(window.cells().plan().model().plan().counts().lines));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const bool isQuick = app.arguments().contains(u"--quick"_s);
    const auto catalogue = Catalogue::open(app.arguments().value(1), OpenMode::ReadWrite);
    const auto items = catalogue ? (*catalogue)->reader(Audience::desk(Access::Sealed))->itemIds({}) : Result<std::vector<ItemId>>(catalogue.unexpected());
    if (!items || items->empty()) {
        std::fputs("deskwork takes a catalogue with items, and changes it.\n", stderr);
        return 3;
    }
    const bool isTableAlone = app.arguments().contains(u"--table"_s);
    if (!isTableAlone && !editInBulk(**catalogue, *items))
        return 1;
    DeskOptions options;
    options.makePlayer = [] { return std::make_unique<SilentPlayer>(); };
    DeskWindow window(**catalogue, options);
    window.resize(1920, 1080);
    window.show();
    if (!QTest::qWaitFor([&] { return !window.list().model().isSearching(); }, patience))
        return 1;
    if (isTableAlone)
        return workInTable(window, isQuick) ? 0 : 1;
    openRecords(window, *items, isQuick ? 60 : 300);
    typeKeys(window, isQuick ? 80 : 400);
    const auto spelled = spellALongText(**catalogue);
    if (!spelled)
        return 1;
    print("spelled-key", spelled->keys);
    print("spelling", spelled->betweenKeys);
    saveFields(window, isQuick ? 30 : 150);
    return workInTable(window, isQuick) ? 0 : 1;
}
