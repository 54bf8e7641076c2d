// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stopwish.h"

#include <csignal>

namespace vitrine::cli {

namespace {

volatile std::sig_atomic_t stopWished = 0; // what a signal handler may touch

void wishToStop(int number)
{
    if (stopWished != 0) {
        std::signal(number, SIG_DFL);
        std::raise(number); // comes when this returns
    }
    stopWished = 1;
}

} // namespace

void heedStopWishes()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        if (std::signal(number, wishToStop) == SIG_IGN)
            std::signal(number, SIG_IGN);
    }
}

bool isStopWished() { return stopWished != 0; }

} // namespace vitrine::cli
