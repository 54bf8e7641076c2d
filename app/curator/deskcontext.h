// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "editing/editor.h"
#include "models/lastvalues.h"
#include "models/recordchoices.h"
#include "widgets/tokens.h"

#include <functional>

namespace vitrine {

class ImageLoader;
class Player;
class Spelling;

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
    std::function<std::unique_ptr<Player>()> makePlayer = {}; ///< may be empty: films are not played then
    Theme theme = Theme::Paper;
    Spelling *spelling = nullptr; ///< null: nothing is checked
};

} // namespace vitrine
