// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stocktakescan.h"

#include "archive/scannedtext.h"
#include "archive/storeroomcontext.h"
#include "base/bidi.h"
#include "domain/reader.h"
#include "models/placetreemodel.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

Result<StocktakeFound> readStocktake(const Reader &reader, StocktakeId id)
{
    const auto all = reader.stocktakes();
    auto lines = all ? reader.stocktakeLines(id) : Result<std::vector<StocktakeLine>>(all.unexpected());
    auto places = lines ? reader.storagePlaces() : Result<std::vector<StoragePlace>>(lines.unexpected());
    if (!places)
        return places.unexpected();
    StocktakeFound found{{}, StocktakeModel::prepared(std::move(*lines)), std::move(*places)};
    if (const auto known = std::find_if(all->begin(), all->end(), [id](const Stocktake &one) { return one.id == id; }); known != all->end())
        found.stocktake = *known;
    return found;
}

ScanMeaning meaningOf(const QString &scanned, const StocktakeModel &lines, const PlaceTreeModel &places, const Reader &reader)
{
    for (const QString &reading : scannedReadings(scanned)) {
        const QString number = lines.numberMeant(reading);
        const QString place = places.pathOfLabel(reading);
        if (lines.line(number) || (place.isEmpty() && reader.itemByNumber(reading)))
            return {{}, number};
        if (!place.isEmpty())
            return {place, {}};
    }
    return {{}, lines.numberMeant(scanned)};
}

QString listedScans(const QStringList &scanned, const QString &language)
{
    QStringList words;
    for (const QString &one : scanned)
        words += isolate(one.left(longestScan));
    return QLocale(language).createSeparatedList(words);
}

} // namespace vitrine
