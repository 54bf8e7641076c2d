// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueimpl.h"

#include "catalogue/cataloguewords.h"
#include "catalogue/fixity.h"
#include "domain/names.h"
#include "storage/indexcheck.h"
#include "storage/logstore.h"
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<void> checkDatabase(Database &db, Catalogue::CheckReport &report)
{
    const auto faults = integrityFaults(db);
    if (!faults)
        return faults.unexpected();
    for (const QString &fault : *faults)
        report.errors.append(CatalogueWords::tr("The database is damaged: %1").arg(fault));
    const auto tables = brokenReferences(db);
    if (!tables)
        return tables.unexpected();
    for (const QString &table : *tables)
        report.errors.append(CatalogueWords::tr("A row of “%1” refers to a record that is not there.").arg(table));
    return {};
}

template<RecordLike R>
Result<void> checkRules(const Reader &reader, bool provenance, Catalogue::CheckReport &report)
{
    const auto records = all<R>(reader);
    if (!records)
        return records.unexpected();
    for (const R &record : *records) {
        QString number;
        if constexpr (std::is_same_v<R, Item>)
            number = record.number;
        const QString name = number.isEmpty() ? enumName(Fields<R>::type) + u' ' + record.id.toString() : number;
        for (const Fault &fault : faultsOf(record)) {
            const QString line = name + u", "_s + fault.field + u": "_s + fault.sentence;
            (fault.severity == Fault::Severity::Error ? report.errors : report.warnings).append(line);
        }
        if constexpr (std::is_same_v<R, Item>) {
            if (haveRightsRunOut(record, reader.today()))
                report.warnings.append(CatalogueWords::tr("%1: the rights ran out on %2, and visitors do not see its media any more. Renew the rights, or take the media out.").arg(name, record.rightsUntil));
        }
        if (!provenance)
            continue;
        if (const auto fault = provenanceFault(Fields<R>::type, record, number))
            report.errors.append(name + u": "_s + fault->sentence);
    }
    return {};
}

Result<void> checkCustody(Database &db, Catalogue::CheckReport &report)
{
    const auto chain = readCustody(db, RecordId());
    if (!chain)
        return chain.unexpected();
    QString previous;
    for (const CustodyEvent &event : *chain) {
        if (event.previousHash != previous || custodyHash(event) != event.hash) {
            report.errors.append(CatalogueWords::tr("The custody log was altered at entry %1.").arg(event.sequence));
            return {};
        }
        previous = event.hash;
    }
    return {};
}

Result<void> checkIndex(Tables &tables, Catalogue::CheckReport &report)
{
    constexpr qsizetype named = 20; // a rebuild mends them all; nobody reads a list of thousands
    const auto misfits = indexMisfits(tables.database);
    if (!misfits)
        return misfits.unexpected();
    if (*misfits > 0)
        report.errors.append(CatalogueWords::tr("The search index does not fit the records; repair it with --repair-index."));
    const auto numbers = misindexedItems(tables, named);
    if (!numbers)
        return numbers.unexpected();
    for (const QString &number : *numbers)
        report.errors.append(CatalogueWords::tr("%1: the search index holds other words than the record; repair it with --repair-index.").arg(number));
    return {};
}

/// Of every type, each its own step.
template<RecordLike... R>
Result<void> checkAllRules(const Reader &reader, const Catalogue::CheckOptions &options, Catalogue::CheckReport &report)
{
    Result<void> done;
    const auto check = [&]<class One>() {
        done = options.job.stopped() ? Result<void>(stoppedUnchanged()) : checkRules<One>(reader, options.provenance, report);
        return done.has_value();
    };
    (check.template operator()<R>() && ...);
    return done;
}

} // namespace

Result<Catalogue::CheckReport> Catalogue::check(const CheckOptions &options)
{
    CheckReport report;
    if (options.repairIndex) {
        VITRINE_TRY(d->perform([&]() -> Result<void> { return d->connection->search.rebuild(); }));
    }
    if (options.job.stopped())
        return stoppedUnchanged();
    VITRINE_TRY(checkDatabase(d->db(), report));
    if (options.job.stopped())
        return stoppedUnchanged();
    const auto originals = examineOriginals(*d->connection, options.fixity, options.job);
    if (!originals)
        return originals.unexpected();
    for (const FixityFinding &outcome : *originals) {
        if (!outcome.isSound())
            report.errors.append(outcome.sentence());
    }
    CheckOptions rest = options;
    if (options.fixity && options.record) {
        VITRINE_TRY(recordFixity(*originals));
        rest.job = {}; // what is recorded stays, so nobody is told that nothing was changed
    }
    const auto everything = reader(Audience::desk(Access::Sealed));
    const auto rules = checkAllRules<Exhibition, Section, Item, Medium, Agent, Event, Statement, Quantity, Declaration, Source, Place, Term>(*everything, rest, report);
    if (!rules)
        return rules.unexpected();
    if (rest.job.stopped())
        return stoppedUnchanged();
    VITRINE_TRY(checkCustody(d->db(), report));
    if (rest.job.stopped())
        return stoppedUnchanged();
    VITRINE_TRY(checkIndex(d->connection->tables, report));
    return report;
}

} // namespace vitrine
