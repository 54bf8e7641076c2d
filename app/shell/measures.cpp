// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/measures.h"

#include "pages/tour.h"

#include <QCoreApplication>
#include <QFile>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#include <ctime>
#include <unistd.h>

namespace vitrine {

namespace {
/// Long enough for the pictures of a page to come.
constexpr std::chrono::milliseconds stay{400};
} // namespace

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = statm.readAll().split(' ');
    return pages.size() < 2 ? 0 : pages.at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

bool Measures::isAsked(const VisitorOptions &options)
{
    return options.measureStart || options.visitAll || options.measureMemory || !options.screenshot.isEmpty()
        || !options.page.isEmpty();
}

Measures::Measures(KioskWindow &window, const Reader &reader, const VisitorOptions &options, QObject *parent)
    : QObject(parent), m_window(window), m_reader(reader), m_options(options)
{
    connect(&window, &KioskWindow::firstPainted, this, &Measures::painted);
}

void Measures::painted()
{
    if (m_options.measureStart) {
        QTextStream(stdout) << "first-paint-cpu-ms=" << QString::number(processorMilliseconds(), 'f', 1) << Qt::endl;
        QCoreApplication::quit();
        return;
    }
    if (m_options.visitAll || !m_options.page.isEmpty()) {
        for (const TourStop &stop : tourOf(m_reader)) {
            if (m_options.visitAll || stop.name == m_options.page)
                m_left.push_back(stop.route);
        }
    }
    if (!m_options.search.isEmpty()) {
        m_left.push_back(routes::to(PageKind::Search));
        m_left.back().words = m_options.search;
    }
    visitNext();
}

void Measures::visitNext()
{
    if (!m_left.empty()) {
        m_window.go(m_left.front());
        m_left.erase(m_left.begin());
        QTimer::singleShot(stay, this, &Measures::visitNext);
        return;
    }
    QTimer::singleShot(stay, this, &Measures::finish);
}

void Measures::finish()
{
    if (m_options.measureMemory)
        QTextStream(stdout) << "rss-mb=" << QString::number(residentMegabytes(), 'f', 1) << Qt::endl;
    if (!m_options.screenshot.isEmpty() && !m_window.grab().save(m_options.screenshot))
        QTextStream(stderr) << "vitrine: the picture could not be written" << Qt::endl;
    if (m_options.measureMemory || !m_options.screenshot.isEmpty() || m_options.visitAll)
        QCoreApplication::quit();
}

} // namespace vitrine
