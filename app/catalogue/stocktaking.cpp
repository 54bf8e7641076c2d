// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/storeroom.h"

#include "catalogue/catalogueimpl.h"
#include "catalogue/cataloguewords.h"
#include "domain/storageplace.h"
#include "storage/logstore.h"
#include "storage/storeroomstore.h"

using namespace Qt::StringLiterals;

// The checking of a list against what is there.
namespace vitrine {

Result<Stocktake> StoreRoom::going(StocktakeId id) const
{
    auto stocktake = readStocktakeHead(m_catalogue.d->db(), id);
    if (!stocktake)
        return stocktake.unexpected();
    if (!*stocktake)
        return fail(ErrorKind::Missing, CatalogueWords::tr("There is no such stocktake; nothing was written."));
    if ((*stocktake)->closed.isValid())
        return fail(ErrorKind::Refused, CatalogueWords::tr("“%1” is closed; nothing was written. Begin a new stocktake.").arg((*stocktake)->title));
    return **stocktake;
}

Result<StocktakeId> StoreRoom::begin(const QString &title, const QString &scope, const std::vector<ItemId> &items)
{
    auto &d = *m_catalogue.d;
    if (title.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, CatalogueWords::tr("A stocktake needs a name; nothing was begun."));
    if (items.empty())
        return fail(ErrorKind::Invalid, CatalogueWords::tr("There is nothing to look for; nothing was begun. Choose entries, or a list that has some."));
    Stocktake stocktake;
    stocktake.id = StocktakeId::create();
    stocktake.title = title.trimmed();
    stocktake.scope = scope;
    stocktake.who = d.actor.name;
    std::vector<RecordId> records;
    for (const ItemId &item : items)
        records.push_back(anyId(item));
    const auto done = d.perform([&]() -> Result<void> {
        stocktake.begun = d.when;
        VITRINE_TRY(addStocktake(d.db(), stocktake));
        return addStocktakeLines(d.db(), stocktake.id, records);
    });
    return done ? Result<StocktakeId>(stocktake.id) : done.unexpected();
}

Result<StocktakeLine> StoreRoom::put(StocktakeId stocktake, const QString &typed, StocktakeOutcome outcome, const QString &place, const QString &note)
{
    auto &d = *m_catalogue.d;
    const QString number = typed.trimmed();
    if (number.isEmpty())
        return fail(ErrorKind::Invalid, CatalogueWords::tr("A number is needed; nothing was written."));
    StocktakeLine line;
    const auto done = d.perform([&]() -> Result<void> {
        VITRINE_TRY(going(stocktake));
        const auto item = shelvedByNumber(d.db(), number);
        if (!item)
            return item.unexpected();
        // An entry that got another number meanwhile keeps its line.
        auto known = *item ? readStocktakeLineOf(d.db(), stocktake, (*item)->item) : Result<std::optional<StocktakeLine>>(std::nullopt);
        if (known && !*known)
            known = readStocktakeLine(d.db(), stocktake, number);
        if (!known)
            return known.unexpected();
        const bool isListed = *known && (*known)->outcome != StocktakeOutcome::Surplus && (*known)->outcome != StocktakeOutcome::Unknown;
        if (outcome == StocktakeOutcome::Missing && !isListed)
            return fail(ErrorKind::Invalid, CatalogueWords::tr("“%1” is not on the list of this stocktake; nothing was written.").arg(number));
        line = *known ? **known : StocktakeLine{number, *item ? (*item)->item : RecordId(), *item ? (*item)->location : QString(), outcome, {}, {}, {}, {}};
        line.outcome = outcome;
        line.found = outcome == StocktakeOutcome::Missing ? QString() : tidyPlace(place.isEmpty() ? line.expected : place);
        if (outcome == StocktakeOutcome::Seen && !isListed)
            line.outcome = line.item.isNull() ? StocktakeOutcome::Unknown : StocktakeOutcome::Surplus;
        else if (outcome == StocktakeOutcome::Seen && line.found != tidyPlace(line.expected))
            line.outcome = StocktakeOutcome::Misplaced;
        line.note = note.trimmed();
        line.when = d.when;
        line.who = d.actor.name;
        return writeStocktakeLine(d.db(), stocktake, line);
    });
    return done ? Result<StocktakeLine>(line) : done.unexpected();
}

Result<StocktakeLine> StoreRoom::saw(StocktakeId stocktake, const QString &number, const QString &place, const QString &note)
{
    return put(stocktake, number, StocktakeOutcome::Seen, place, note);
}

Result<bool> StoreRoom::wasDeleted(const QString &number) const { return isNumberOfDeleted(m_catalogue.d->db(), number); }

Result<StocktakeLine> StoreRoom::missed(StocktakeId stocktake, const QString &number, const QString &note)
{
    return put(stocktake, number, StocktakeOutcome::Missing, {}, note);
}

Result<void> StoreRoom::forget(StocktakeId stocktake, const QString &number)
{
    auto &d = *m_catalogue.d;
    return d.perform([&]() -> Result<void> {
        VITRINE_TRY(going(stocktake));
        const auto known = readStocktakeLine(d.db(), stocktake, number);
        if (!known || !*known)
            return known ? Result<void>() : known.unexpected();
        StocktakeLine line = **known;
        if (line.outcome == StocktakeOutcome::Surplus || line.outcome == StocktakeOutcome::Unknown)
            return removeStocktakeLine(d.db(), stocktake, number);
        line = {line.number, line.item, line.expected, StocktakeOutcome::Waiting, {}, {}, {}, {}};
        return writeStocktakeLine(d.db(), stocktake, line);
    });
}

Result<void> StoreRoom::close(StocktakeId id, const Job &job)
{
    auto &d = *m_catalogue.d;
    return d.performMany(job, 0, [&]() -> Result<void> {
        const auto stocktake = going(id);
        const auto lines = stocktake ? readStocktakeLines(d.db(), id) : Result<std::vector<StocktakeLine>>(stocktake.unexpected());
        if (!lines)
            return lines.unexpected();
        qint64 done = 0;
        for (StocktakeLine line : *lines) {
            if (line.outcome == StocktakeOutcome::Waiting) {
                line.outcome = StocktakeOutcome::Missing;
                line.when = d.when;
                line.who = d.actor.name;
                VITRINE_TRY(writeStocktakeLine(d.db(), id, line));
            }
            const bool isThere = line.outcome != StocktakeOutcome::Missing;
            VITRINE_TRY(d.custody(CustodyType::Stocktaking, line.item, {}, isThere, stocktakeNote(*stocktake, line)));
            if (job.stopped())
                return stoppedUnchanged();
            job.report(++done, qint64(lines->size()));
        }
        return closeStocktake(d.db(), id, d.when);
    });
}

Result<int> StoreRoom::straighten(StocktakeId id, const Job &job)
{
    auto &d = *m_catalogue.d;
    const auto stocktake = readStocktakeHead(d.db(), id);
    const auto lines = stocktake ? readStocktakeLines(d.db(), id) : Result<std::vector<StocktakeLine>>(stocktake.unexpected());
    if (!lines)
        return lines.unexpected();
    if (!*stocktake)
        return fail(ErrorKind::Missing, CatalogueWords::tr("There is no such stocktake; nothing was written."));
    if (!(*stocktake)->closed.isValid())
        return fail(ErrorKind::Refused, CatalogueWords::tr("“%1” goes on; nothing was moved. Close it first.").arg((*stocktake)->title));
    std::vector<RecordChange> changes;
    for (const StocktakeLine &line : *lines) {
        if ((line.outcome != StocktakeOutcome::Misplaced && line.outcome != StocktakeOutcome::Surplus) || line.found.isEmpty())
            continue;
        const auto item = shelvedItem(d.db(), line.item);
        if (!item)
            return item.unexpected();
        if (*item && (*item)->location == line.expected && tidyPlace(line.expected) != line.found)
            changes.push_back({RecordType::Item, line.item, {{u"location"_s, {}, line.expected.isEmpty() ? QJsonValue() : QJsonValue(line.expected), line.found}}});
    }
    if (changes.empty())
        return 0;
    d.whyMoved = (*stocktake)->title;
    const auto done = m_catalogue.changeMany(changes, job);
    d.whyMoved.clear();
    return done ? Result<int>(int(changes.size())) : done.unexpected();
}

Result<void> StoreRoom::discard(StocktakeId id)
{
    return m_catalogue.d->perform([&]() -> Result<void> {
        VITRINE_TRY(going(id));
        return removeStocktake(m_catalogue.d->db(), id);
    });
}

} // namespace vitrine
