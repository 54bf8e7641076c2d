// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace vitrine {

/// How long work tells how far it is and hears that it should stop. Both may be empty.
struct Job {
    std::function<void(qint64 done, qint64 total)> progress;
    std::function<bool()> isCancelled;

    void report(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
    }
    [[nodiscard]] bool stopped() const { return isCancelled && isCancelled(); }
};

} // namespace vitrine
