// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace vitrine::cli {

/// One line on standard output.
void say(const QString &line);
/// One JSON document on standard output.
void sayJson(const QJsonObject &json);
/// One plain sentence on standard error.
void complain(const QString &sentence);
/// The error on standard error, and the exit code that belongs to it.
[[nodiscard]] int failed(const Error &error);
/// Wrong usage: the sentence, and where help is.
[[nodiscard]] int wrongUsage(const QString &sentence);
/// Writes a JSON report to a file; the exit code when that fails, else `code`.
[[nodiscard]] int withReport(const QString &file, const QJsonObject &report, int code);

} // namespace vitrine::cli
