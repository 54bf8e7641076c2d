// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stocktakemodel.h"

namespace vitrine {

class PlaceTreeModel;
class Reader;

/// A stocktake as it is stored, with all that scans are understood by.
struct StocktakeFound {
    std::optional<Stocktake> stocktake; ///< nothing: it is not there any more
    StocktakeModel::Lines lines;
    std::vector<StoragePlace> places;
};
/// May take long: for another thread.
[[nodiscard]] Result<StocktakeFound> readStocktake(const Reader &reader, StocktakeId id);

/// What was scanned: the label of a place or, where `place` is empty, a number. A number that nobody knows is one too.
struct ScanMeaning {
    QString place;
    QString number;
};
/// A number of the list comes before a place of that label, and a place before an entry that is not on the list.
[[nodiscard]] ScanMeaning meaningOf(const QString &scanned, const StocktakeModel &lines, const PlaceTreeModel &places, const Reader &reader);

/// Scans that a sentence names.
[[nodiscard]] QString listedScans(const QStringList &scanned, const QString &language);

} // namespace vitrine
