// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/hitroute.h"

#include "base/fold.h"
#include "models/itemdetails.h"
#include "models/matchwords.h"
#include "models/transcript.h"

#include <algorithm>

namespace vitrine {

namespace {

/// The first line that holds a word, in the original or in the translation; -1 when there is none.
int lineOf(const PageText &text, const QStringList &words)
{
    for (const QStringList &lines : {text.translation.lines, text.original.lines}) {
        const auto hit = std::find_if(lines.begin(), lines.end(),
                                      [&](const QString &line) { return !highlight(line, words, true).empty(); });
        if (hit != lines.end())
            return static_cast<int>(hit - lines.begin());
    }
    return -1;
}

} // namespace

Route routeToHit(const Reader &reader, const ItemRow &row, SectionId section, const ItemQuery &query)
{
    Route route = routes::item(row.id, section);
    if (row.foundIn.isNull())
        return route;
    ItemDetails details;
    details.media = reader.media(row.id).value_or({});
    const std::vector<const Medium *> views = details.views();
    const auto found = std::find_if(views.begin(), views.end(), [&](const Medium *view) { return view->id == row.foundIn; });
    if (found == views.end())
        return route;
    route.medium = static_cast<int>(found - views.begin());
    if (row.foundAt >= 0)
        route.position = std::chrono::milliseconds(row.foundAt);
    else
        route.line = lineOf(pageText(**found, query.language), matchWords(query));
    return route;
}

} // namespace vitrine
