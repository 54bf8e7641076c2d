// SPDX-License-Identifier: GPL-3.0-or-later
// Works at the archivist's desk on a large catalogue, painted by the processor, and prints wall times: from a click on a header to
// the first screen in that order, for a field a second time too; and how long the window answered nothing while the list was
// scrolled and put in order.

#include "archive/archivewindow.h"
#include "archive/itemlist.h"
#include "archive/itemtableview.h"
#include "models/itemtablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000; // milliseconds for the first list of a large catalogue

/// The longest time between two turns of the event loop.
class Pulse final : public QObject {
public:
    Pulse()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { m_most = std::max(m_most, double(m_since.nsecsElapsed()) / 1e6), m_since.restart(); });
    }
    void start()
    {
        m_most = 0;
        m_since.start();
        m_timer.start(1);
    }
    [[nodiscard]] double stop()
    {
        m_timer.stop();
        return std::max(m_most, double(m_since.nsecsElapsed()) / 1e6);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_most = 0;
};

void print(const char *what, double value)
{
    std::printf("%s=%.2f\n", what, value);
    std::fflush(stdout);
}

bool isShown(const ArchiveWindow &window)
{
    const ItemTableModel &model = window.list().model();
    return !model.isBusy() && model.lineAt(window.list().view().rowAt(0));
}

double sortBy(ArchiveWindow &window, const TableColumn &column)
{
    QElapsedTimer timer;
    timer.start();
    window.list().sort(column, true);
    if (!QTest::qWaitFor([&] { return isShown(window); }, patience))
        return -1;
    window.list().view().viewport()->repaint();
    const double time = double(timer.nsecsElapsed()) / 1e6;
    (void)QTest::qWaitFor([&] { return window.isIdle(); }, patience); // the boxes beside are counted
    return time;
}

void scroll(ArchiveWindow &window, int steps)
{
    QScrollBar *bar = window.list().view().verticalScrollBar();
    for (int i = 1; i <= steps; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * ((i * 37) % steps) / steps));
        QTest::qWait(16);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    auto catalogue = Catalogue::open(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""), OpenMode::ReadOnly);
    if (!catalogue) {
        std::fprintf(stderr, "archivework: %s\n", qPrintable(catalogue.error().message));
        return 3;
    }
    ArchiveOptions options;
    options.language = u"en"_s;
    QElapsedTimer timer;
    timer.start();
    ArchiveWindow window(**catalogue, options);
    window.show();
    if (!QTest::qWaitFor([&] { return isShown(window) && window.isIdle(); }, patience))
        return 1;
    print("open-ms", double(timer.nsecsElapsed()) / 1e6);
    print("rows", window.list().model().total());
    (void)sortBy(window, {u"number"_s, {}});
    Pulse pulse;
    pulse.start();
    for (const auto &[name, column] : {std::pair("sort-date-ms", TableColumn{u"date"_s, {}}), std::pair("sort-title-ms", TableColumn{u"title"_s, u"en"_s}),
                                       std::pair("sort-changed-ms", TableColumn{u"updated"_s, {}}), std::pair("sort-kind-ms", TableColumn{u"kind"_s, {}}),
                                       std::pair("sort-number-ms", TableColumn{u"number"_s, {}}), std::pair("sort-field-ms", TableColumn{u"materials"_s, {}}),
                                       std::pair("sort-text-ms", TableColumn{u"description"_s, u"en"_s})})
        print(name, sortBy(window, column));
    print("sort-still-ms", pulse.stop());
    pulse.start();
    scroll(window, 300);
    print("scroll-still-ms", pulse.stop());
    print("shown-after-scroll", QTest::qWaitFor([&] { return isShown(window); }, patience));
    return 0;
}
