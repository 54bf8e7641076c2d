// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/foreignfile.h"

class QFile;

namespace vitrine {

/// Length, tracks and pixels of a film or recording, read from its container and the first pictures and sounds in it. Nothing
/// that the file refers to is opened.
void examineFilm(QFile &file, ForeignFile &found);

} // namespace vitrine
