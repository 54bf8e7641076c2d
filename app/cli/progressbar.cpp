// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressbar.h"

#include "cli/stopwish.h"

#include <cstdio>
#include <unistd.h>

namespace vitrine::cli {

ProgressBar::ProgressBar(QString title) : m_title(std::move(title)), m_onTerminal(isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar()
{
    if (m_onTerminal && m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

ExchangeJob ProgressBar::job()
{
    ExchangeJob job;
    job.isCancelled = isStopWished;
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
