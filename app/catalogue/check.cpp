// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueimpl.h"

#include "catalogue/cataloguewords.h"
#include "catalogue/originals.h"
#include "domain/names.h"
#include "storage/logstore.h"
#include "storage/stores.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<void> checkDatabase(Database &db, Catalogue::CheckReport &report)
{
    VITRINE_TRY(db.each(u"PRAGMA integrity_check"_s, {}, [&](const Row &r) {
        if (r.text(0) != "ok"_L1)
            report.errors.append(CatalogueWords::tr("The database is damaged: %1").arg(r.text(0)));
    }));
    return db.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &r) {
        report.errors.append(CatalogueWords::tr("A row of “%1” refers to a record that is not there.").arg(r.text(0)));
    });
}

Result<void> checkOriginals(const Connection &connection, bool fixity, Catalogue::CheckReport &report)
{
    return connection.database->each(
        u"SELECT item.number, medium.sha256, medium.bytes, medium.original_name FROM medium JOIN item ON item.id = medium.item"
        " ORDER BY item.number_key, medium.position"_s,
        {}, [&](const Row &r) {
            const QString path = connection.originalPath(r.text(1));
            const QFileInfo file(path);
            if (!file.exists())
                report.errors.append(CatalogueWords::tr("%1: the original “%2” is missing.").arg(r.text(0), r.text(3)));
            else if (file.size() != r.integer(2))
                report.errors.append(CatalogueWords::tr("%1: the original “%2” has another size than when it was taken up.").arg(r.text(0), r.text(3)));
            else if (fixity && digestOf(path).value_or(QString()) != r.text(1))
                report.errors.append(CatalogueWords::tr("%1: the bytes of the original “%2” have changed.").arg(r.text(0), r.text(3)));
        });
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

Result<void> checkIndex(Database &db, Catalogue::CheckReport &report)
{
    const auto missing = db.scalar(u"SELECT count(*) FROM item WHERE id NOT IN (SELECT rowid FROM search)"_s);
    const auto stray = db.scalar(u"SELECT count(*) FROM search WHERE rowid NOT IN (SELECT id FROM item)"_s);
    for (const auto *count : {&missing, &stray}) {
        if (!*count)
            return count->unexpected();
    }
    if (*missing + *stray > 0)
        report.errors.append(CatalogueWords::tr("The search index does not fit the records; repair it with --repair-index."));
    return {};
}

} // namespace

Result<Catalogue::CheckReport> Catalogue::check(const CheckOptions &options)
{
    CheckReport report;
    if (options.repairIndex) {
        VITRINE_TRY(d->perform([&]() -> Result<void> { return d->connection->search.rebuild(); }));
    }
    VITRINE_TRY(checkDatabase(d->db(), report));
    VITRINE_TRY(checkOriginals(*d->connection, options.fixity, report));
    const auto everything = reader(Audience::desk(Access::Sealed));
    VITRINE_TRY(checkRules<Exhibition>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Section>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Item>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Medium>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Agent>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Event>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Statement>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Quantity>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Declaration>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Source>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Place>(*everything, options.provenance, report));
    VITRINE_TRY(checkRules<Term>(*everything, options.provenance, report));
    VITRINE_TRY(checkCustody(d->db(), report));
    VITRINE_TRY(checkIndex(d->db(), report));
    return report;
}

} // namespace vitrine
