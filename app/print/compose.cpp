// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/compose.h"

#include "print/printedlist.h"

namespace vitrine {

Result<std::unique_ptr<Composition>> compose(const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    const auto kind = sheetKindOf(request.print);
    const auto shape = pageShapeOf(request.print);
    if (!kind || !shape)
        return kind ? shape.unexpected() : kind.unexpected();
    auto items = PrintedItems::open(reader, request, job, PrintedList::covered(request.fields));
    if (!items)
        return items.unexpected();
    return PrintedList::of(std::move(*items), *shape);
}

} // namespace vitrine
