// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/querywords.h"

#include "base/bidi.h"
#include "domain/custodywords.h"
#include "domain/names.h"
#include "exchange/listquery.h"
#include "models/facetgroups.h"

#include <QUuid>

namespace vitrine {

QString QueryWords::values(const FacetFilter &filter, const Reader &reader, const QString &language)
{
    ItemQuery query;
    query.language = language;
    QStringList words;
    for (const QString &value : filter.values) {
        FacetCount count{value, value, 0};
        if (const QUuid uid = value.size() == 36 ? QUuid::fromString(value) : QUuid(); !uid.isNull()) {
            if (const auto term = reader.term(TermId(uid)))
                count.label = displayTitle(*term, language);
            else if (const auto agent = reader.agent(AgentId(uid)))
                count.label = displayName(*agent, language);
            else if (const auto place = reader.place(PlaceId(uid)))
                count.label = displayTitle(*place, language);
            else if (const auto section = reader.sectionHead(SectionId(uid)))
                count.label = displayTitle(*section, language);
        }
        words += isolate(facetChoice(filter.facet, count, query).label);
    }
    return words.join(tr(", "));
}

QString QueryWords::of(const QString &text, const Reader &reader, const QString &language)
{
    ItemQuery query;
    readQueryText(query, text);
    QStringList words;
    if (!query.words.isEmpty())
        words += tr("“%1”").arg(isolate(query.words));
    for (const FacetFilter &filter : query.filters) //: what divides the list, then its values
        words += tr("%1: %2").arg(facetTitle(filter.facet), values(filter, reader, language));
    if (!query.location.isEmpty())
        words += tr("in %1").arg(CustodyWords::place(query.location));
    if (!query.within.isNull()) {
        const auto top = reader.item(query.within);
        words += top ? tr("below %1").arg(isolate(top->number)) : tr("below an entry that is gone");
    }
    if (!query.section.isNull()) {
        const auto section = reader.sectionHead(query.section);
        words += section ? tr("in the section %1").arg(isolate(displayTitle(*section, language))) : tr("in a section that is gone");
    }
    if (query.from)
        words += tr("from %1").arg(isolate(query.from->toString()));
    if (query.to)
        words += tr("until %1").arg(isolate(query.to->toString()));
    return words.join(tr("; "));
}

} // namespace vitrine
