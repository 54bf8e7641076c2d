// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/foreignfile.h"

class QFile;

namespace vitrine {

/// What can be told from the name and the first bytes alone: an empty file, one that is not what it is called, one that promises
/// a picture, film or sound and is none.
[[nodiscard]] FileFault faultOfName(const QString &name, ContentKind kind, const QString &typeByContent);

/// Whether `mark` stands near the end of a file: cameras and mailers leave something behind it.
[[nodiscard]] bool endsWith(QFile &file, const QByteArray &mark);

} // namespace vitrine
