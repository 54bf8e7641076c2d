// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "editing/editor.h"
#include "models/lastvalues.h"
#include "models/recordchoices.h"

#include <functional>

namespace vitrine {

class ImageLoader;
class Player;

/// What the parts of the desk work with. Owned by the window; outlives them.
struct DeskContext {
    Editor &editor;
    const Reader &reader;         ///< with the eyes of the desk
    const RecordChoices &choices;
    ImageLoader &images;
    QString language;             ///< of the desk
    QStringList languages;        ///< of the catalogue, in its order
    LastValues &last;
    std::function<QString(const QString &)> whoAndWhen; ///< who changed a text last: filled in by the form
};

} // namespace vitrine
