// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pagetable.h"

#include "pages/aboutpage.h"
#include "pages/declarationpage.h"
#include "pages/eventpage.h"
#include "pages/evidencepage.h"
#include "pages/homepage.h"
#include "pages/itempage.h"
#include "pages/itemspage.h"
#include "pages/numberpadpage.h"
#include "pages/peoplepage.h"
#include "pages/personpage.h"
#include "pages/placespage.h"
#include "pages/searchpage.h"
#include "pages/statementspage.h"
#include "pages/timelinepage.h"

namespace vitrine {

Page *makePageOf(PageKind kind, PageContext &context, QWidget *parent)
{
    switch (kind) {
    case PageKind::Items: return new ItemsPage(context, parent);
    case PageKind::Item: return new ItemPage(context, parent);
    case PageKind::Event: return new EventPage(context, parent);
    case PageKind::Statements: return new StatementsPage(context, parent);
    case PageKind::Declaration: return new DeclarationPage(context, parent);
    case PageKind::People: return new PeoplePage(context, parent);
    case PageKind::Person: return new PersonPage(context, parent);
    case PageKind::Timeline: return new TimelinePage(context, parent);
    case PageKind::Places: return new PlacesPage(context, parent);
    case PageKind::Search: return new SearchPage(context, parent);
    case PageKind::NumberPad: return new NumberPadPage(context, parent);
    case PageKind::Evidence: return new EvidencePage(context, parent);
    case PageKind::About: return new AboutPage(context, parent);
    case PageKind::Welcome:
    case PageKind::Home: break;
    }
    return new HomePage(context, parent);
}

} // namespace vitrine
