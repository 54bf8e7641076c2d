// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "widgets/look.h"

#include <QSet>

#include <functional>

namespace vitrine {

class ImageLoader;
class Player;
class SearchService;

/// What one visitor has chosen; forgotten when the next one comes. Nothing of it is ever written.
struct Visit {
    QSet<ItemId> agreed; ///< covered items this visitor asked to see
    QString captions;    ///< language of the subtitles; empty: that of the program
    bool captionsOff = false;
};

/// What pages work with. Owned by the window; outlives its pages.
struct PageContext {
    const Reader &reader;
    ImageLoader &images;
    SearchService &search;
    LookHolder &look;
    std::function<Player &()> player; ///< one for all pages, made when first asked for
    Visit visit{};
};

} // namespace vitrine
