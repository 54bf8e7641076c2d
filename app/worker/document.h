// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/foreignfile.h"

class QFile;

namespace vitrine {

/// Counts the pages of a PDF and paints the first one.
void examineDocument(QFile &file, QSize preview, ForeignFile &found);

} // namespace vitrine
