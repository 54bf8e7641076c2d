// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pagetable.h"

#include "pages/homepage.h"
#include "pages/itempage.h"
#include "pages/itemspage.h"

namespace vitrine {

Page *makePageOf(PageKind kind, PageContext &context, QWidget *parent)
{
    switch (kind) {
    case PageKind::Items: return new ItemsPage(context, parent);
    case PageKind::Item: return new ItemPage(context, parent);
    default: return new HomePage(context, parent);
    }
}

} // namespace vitrine
