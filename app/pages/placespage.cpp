// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/placespage.h"

#include "models/placeentries.h"
#include "models/words.h"
#include "pages/pagekit.h"

#include <QVBoxLayout>

namespace vitrine {

PlacesPage::PlacesPage(PageContext &context, QWidget *parent) : RecordPage(context, parent) {}

void PlacesPage::fillParts()
{
    setWhere(tr("Places"));
    PageKit kit(context().look, first());
    kit.text(tr("Places"), TextRole::Title);
    kit.text(tr("Where the exhibition and the conference were held, and the places that the records name."), TextRole::Body);
    if (!listsAreReady())
        return sayInstead(Words::oneMoment());
    const auto places = placeEntries(reader(), language());
    if (!places || places->empty())
        return sayInstead(tr("No place is recorded here."));
    for (const PlaceEntry &place : *places) {
        PageKit list(context().look, second());
        list.text(place.name, TextRole::Heading);
        QStringList line{place.kind, place.within};
        line.removeAll(QString());
        if (!line.isEmpty())
            list.text(line.join(QStringLiteral(" · ")), TextRole::Value, TextBlock::Ink::Second);
        for (const auto &[id, title] : place.events)
            addRow(title, QString(), routes::to(PageKind::Event, id, RecordType::Event), "event");
        if (place.items > 0) {
            Route route = routes::items();
            route.filters = {{Facet::Place, {place.id.toString()}}};
            addRow({tr("Objects from here"), language()}, Words::objects(place.items), route, "items");
        }
        list.space(2);
    }
}

} // namespace vitrine
