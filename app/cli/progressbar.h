// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/job.h"

#include <QString>

namespace vitrine::cli {

/// Long work on the command line: a bar on standard error when that is a terminal, and Ctrl-C as a wish to stop. One at a time.
class ProgressBar final {
public:
    explicit ProgressBar(QString title);
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    [[nodiscard]] ExchangeJob job();

private:
    void draw(qint64 done, qint64 total);

    QString m_title;
    bool m_onTerminal;
    int m_shown = -1;
};

} // namespace vitrine::cli
