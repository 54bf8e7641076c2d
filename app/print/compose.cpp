// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/compose.h"

#include "print/findingaid.h"
#include "print/labelsheet.h"
#include "print/largeprint.h"
#include "print/objectidsheet.h"
#include "print/printedlist.h"
#include "print/registersheet.h"
#include "print/stocktakesheet.h"
#include "print/storerooms.h"

namespace vitrine {

namespace {

using Maker = std::function<Result<std::unique_ptr<Composition>>(std::unique_ptr<PrintedItems> items, const PageShape &shape)>;

/// How one sheet is made: the fields it has a place for, and whether it shows levels above item.
struct Recipe {
    QStringList covered;
    bool hasLevels = false;
    Maker make;
};

template<class Sheet>
Recipe sheetOfItems()
{
    return {Sheet::covered(), false, [](std::unique_ptr<PrintedItems> items, const PageShape &shape) -> Result<std::unique_ptr<Composition>> {
                return std::unique_ptr<Composition>(std::make_unique<Sheet>(std::move(items), shape));
            }};
}

Recipe recipeOf(SheetKind kind, const QStringList &fields)
{
    switch (kind) {
    case SheetKind::List: break;
    case SheetKind::ObjectId: return sheetOfItems<ObjectIdSheet>();
    case SheetKind::FindingAid: return {FindingAid::covered(), true, FindingAid::of};
    case SheetKind::WallLabels: return sheetOfItems<WallLabels>();
    case SheetKind::ObjectLabels: return sheetOfItems<ObjectLabels>();
    case SheetKind::LargePrint: return sheetOfItems<LargePrint>();
    case SheetKind::BoxLabels: return {BoxLabels::covered(), false, BoxLabels::of};
    case SheetKind::Contents: return {ContentsList::covered(), false, ContentsList::of};
    case SheetKind::Register: return {RegisterSheet::covered(), true, RegisterSheet::of};
    case SheetKind::Stocktake: return {StocktakeSheet::covered(), true, StocktakeSheet::of};
    }
    return {PrintedList::covered(fields), true, PrintedList::of};
}

} // namespace

Result<std::unique_ptr<Composition>> compose(const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    const auto kind = sheetKindOf(request.print);
    const auto shape = pageShapeOf(request.print);
    if (!kind || !shape)
        return kind ? shape.unexpected() : kind.unexpected();
    const Recipe recipe = recipeOf(*kind, request.fields);
    ExportRequest asked = request;
    asked.query.levelsAboveItem = request.query.levelsAboveItem && recipe.hasLevels;
    auto items = PrintedItems::open(reader, asked, job, recipe.covered);
    if (!items)
        return items.unexpected();
    auto made = recipe.make(std::move(*items), *shape);
    if (made)
        (*made)->reserveFoot();
    return made;
}

} // namespace vitrine
