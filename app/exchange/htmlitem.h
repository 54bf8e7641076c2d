// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportitems.h"
#include "exchange/htmlpage.h"

#include <QSet>

namespace vitrine {

/// A picture of an entry as it lies in the folder.
struct HtmlPicture {
    QString address; ///< from an entry's page
    MultiText altText;
    MultiText caption;
    bool isCovered = false; ///< of a medium with an advisory of its own
    MultiText transcript;
};

/// Lays one entry out on its page.
void layItem(HtmlPage &page, ExportItems &items, const Item &item, const std::vector<HtmlPicture> &pictures, const QSet<ItemId> &exported);

/// What the search of a language looks through besides number and title.
[[nodiscard]] QString wordsOf(ExportItems &items, const Item &item, const QString &language);

/// The fields a page has a place for.
[[nodiscard]] QStringList htmlFields();

} // namespace vitrine
