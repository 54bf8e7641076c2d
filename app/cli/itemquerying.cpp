// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/itemquerying.h"

#include "cli/allcommands.h"
#include "domain/dateparse.h"
#include "domain/itemfields.h"
#include "domain/itemorders.h"
#include "domain/storageplace.h"

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

template<NamedEnum E>
QString namesOf()
{
    QStringList names;
    for (const std::string_view name : EnumNames<E>::names)
        names += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return names.join(u", "_s);
}

void addFilter(ItemQuery &query, Facet facet, const QString &value)
{
    for (FacetFilter &filter : query.filters) {
        if (filter.facet == facet) {
            filter.values += value;
            return;
        }
    }
    query.filters.push_back({facet, {value}});
}

} // namespace

Result<void> filterByKind(ItemQuery &query, const QStringList &kinds)
{
    for (const QString &kind : kinds) {
        if (!enumFromName<ItemKind>(kind))
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not a kind; the kinds are %2.").arg(kind, namesOf<ItemKind>()));
        addFilter(query, Facet::Kind, kind);
    }
    return {};
}

Result<void> filterByFacets(ItemQuery &query, const QStringList &filters, const Reader &reader)
{
    for (const QString &filter : filters) {
        const auto facet = enumFromName<Facet>(filter.section(u'=', 0, 0));
        if (!facet || !filter.contains(u'='))
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not FIELD=VALUE; the fields are %2.").arg(filter, namesOf<Facet>()));
        QString value = filter.section(u'=', 1);
        ItemQuery everything;
        everything.language = query.language;
        const auto counts = reader.counts(everything, *facet);
        if (!counts)
            return counts.unexpected();
        for (const FacetCount &count : *counts) {
            if (count.label == value)
                value = count.value;
        }
        addFilter(query, *facet, value);
    }
    return {};
}

Result<void> filterByDates(ItemQuery &query, const QString &from, const QString &to)
{
    for (const QString &text : {from, to}) {
        if (text.isEmpty())
            continue;
        const auto parsed = parseDate(text, query.language);
        if (!parsed || !parsed->date.isKnown())
            return fail(ErrorKind::Invalid, parsed ? CliWords::tr("“%1” says no day.").arg(text) : parsed.error().message);
    }
    if (!from.isEmpty())
        query.from = parseDate(from, query.language)->date.earliest;
    if (!to.isEmpty())
        query.to = parseDate(to, query.language)->date.latest;
    return {};
}

Result<void> filterByPlace(ItemQuery &query, const QString &within, const QString &location, const Reader &reader)
{
    query.location = tidyPlace(location);
    if (within.isEmpty())
        return {};
    const auto top = reader.itemByNumber(within);
    if (!top)
        return fail(ErrorKind::Invalid, CliWords::tr("There is no entry “%1” to look below.").arg(within), top.error().message);
    query.within = *top;
    query.levelsAboveItem = true;
    return {};
}

Result<void> sortBy(ItemQuery &query, const QString &order)
{
    if (orderBy(query, order))
        return {};
    QStringList names = namesOf<ItemOrder>().split(u", "_s);
    names.removeOne(enumName(ItemOrder::Field));
    for (const ItemField &field : itemFields()) {
        if (!names.contains(field.key))
            names += field.key;
    }
    return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not an order; the orders are %2.").arg(order, names.join(u", "_s)));
}

} // namespace vitrine::cli
