// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressbar.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace vitrine::cli {

namespace {

volatile std::sig_atomic_t stopWished = 0; // what a signal handler may touch

void wishToStop(int) { stopWished = 1; }

} // namespace

ProgressBar::ProgressBar(QString title)
    : m_title(std::move(title)), m_onTerminal(isatty(STDERR_FILENO) == 1), m_before(std::signal(SIGINT, wishToStop))
{
    stopWished = 0;
}

ProgressBar::~ProgressBar()
{
    std::signal(SIGINT, m_before);
    if (m_onTerminal && m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

ExchangeJob ProgressBar::job()
{
    ExchangeJob job;
    job.isCancelled = [] { return stopWished != 0; };
    if (m_onTerminal)
        job.progress = [this](qint64 done, qint64 total) { draw(done, total); };
    return job;
}

void ProgressBar::draw(qint64 done, qint64 total)
{
    const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
    if (percent == m_shown)
        return;
    m_shown = percent;
    const QByteArray bar = QByteArray(percent / 5, '#').leftJustified(20, '.');
    std::fprintf(stderr, "\r%s [%s] %3d %%", qPrintable(m_title), bar.constData(), percent);
    std::fflush(stderr);
}

} // namespace vitrine::cli
