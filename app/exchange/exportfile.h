// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lossreport.h"

#include "base/result.h"

#include <QDir>
#include <QIODevice>

#include <functional>

/// Exports appear whole under their name at the end, or not at all: they are written beside it first.
namespace vitrine {

inline constexpr size_t exportSlice = 500; ///< items that are read at a time

[[nodiscard]] Result<LossReport> intoFile(const QString &path, const std::function<Result<LossReport>(QIODevice &)> &write);

/// For libraries that open their file themselves: `write` gets the name of a file that is not there yet, in a folder of
/// its own that is taken away afterwards.
[[nodiscard]] Result<LossReport> intoNamedFile(const QString &path, const std::function<Result<LossReport>(const QString &)> &write);

/// A whole folder. One that holds something already is refused.
[[nodiscard]] Result<LossReport> intoFolder(const QString &path, const std::function<Result<LossReport>(const QDir &)> &write);

/// The device took no more: "the disk is full", with the device's own words for the log.
[[nodiscard]] Unexpected diskFull(const QString &detail);
/// The person asked to stop.
[[nodiscard]] Unexpected exportStopped();

} // namespace vitrine
