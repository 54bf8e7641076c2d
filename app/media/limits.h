// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QtGlobal>

#include <chrono>

namespace vitrine {

// What a file from somebody else may be and may take. Nothing larger is taken in.
inline constexpr int mostForeignMegabytes = 512; ///< of a picture that has to be decoded whole
inline constexpr int mostForeignPages = 5000;
inline constexpr std::chrono::milliseconds longestForeignFilm = std::chrono::hours(4);
inline constexpr QSize largestForeignPreview{1024, 1024};
inline constexpr int mostForeignWords = 1 << 20; ///< bytes of what is written into a file

/// What reading one such file may take of the computer.
struct WorkerLimits {
    int megabytes = 1536;                     ///< of address space
    int cpuSeconds = 60;                      ///< of one worker: it retires long before, between two files
    std::chrono::milliseconds patience{62'000}; ///< for one answer; then the worker is ended

    bool operator==(const WorkerLimits &) const = default;
};

} // namespace vitrine
