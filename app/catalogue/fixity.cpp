// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/fixity.h"

#include "catalogue/catalogueimpl.h"
#include "catalogue/cataloguewords.h"
#include "catalogue/originals.h"
#include "storage/logstore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// How the log names an outcome, in English as PREMIS does.
QString noteOf(const FixityOutcome &outcome)
{
    switch (outcome.found) {
    case FixityOutcome::Found::Sound: return u"SHA-256 as recorded: "_s + outcome.original.name;
    case FixityOutcome::Found::Missing: return u"missing: "_s + outcome.original.name;
    case FixityOutcome::Found::Resized: return u"another size: "_s + outcome.original.name;
    case FixityOutcome::Found::Changed: return u"changed bytes: "_s + outcome.original.name;
    }
    Q_UNREACHABLE();
}

Unexpected stopped() { return fail(ErrorKind::Cancelled, CatalogueWords::tr("Stopped; nothing was changed.")); }

} // namespace

QString FixityOutcome::sentence() const
{
    switch (found) {
    case Found::Missing: return CatalogueWords::tr("%1: the original “%2” is missing.").arg(original.itemNumber, original.name);
    case Found::Resized: return CatalogueWords::tr("%1: the original “%2” has another size than when it was taken up.").arg(original.itemNumber, original.name);
    case Found::Changed: return CatalogueWords::tr("%1: the bytes of the original “%2” have changed.").arg(original.itemNumber, original.name);
    case Found::Sound: break;
    }
    return {};
}

Result<std::vector<FixityOutcome>> examineOriginals(const Connection &connection, bool whole, const Job &job)
{
    const auto originals = describedOriginals(*connection.database);
    if (!originals)
        return originals.unexpected();
    qint64 total = 0;
    qint64 done = 0;
    for (const DescribedOriginal &original : *originals)
        total += original.bytes;
    std::vector<FixityOutcome> outcomes;
    for (const DescribedOriginal &original : *originals) {
        FixityOutcome outcome{original, FixityOutcome::Found::Sound};
        const QString path = connection.originalPath(original.sha256);
        if (const QFileInfo file(path); !file.exists()) {
            outcome.found = FixityOutcome::Found::Missing;
        } else if (file.size() != original.bytes) {
            outcome.found = FixityOutcome::Found::Resized;
        } else if (whole) {
            const auto digest = digestOf(path, [&](qint64 count) {
                job.report(done += count, total);
                return !job.stopped();
            });
            if (!digest && digest.error().kind == ErrorKind::Cancelled)
                return stopped();
            if (digest.value_or(QString()) != original.sha256)
                outcome.found = FixityOutcome::Found::Changed;
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

/// Each outcome is an entry of the custody log; a published medium whose original failed is withdrawn.
Result<void> Catalogue::recordFixity(const std::vector<FixityOutcome> &outcomes)
{
    return d->perform([&]() -> Result<void> {
        const auto everything = reader(Audience::desk(Access::Sealed));
        for (const FixityOutcome &outcome : outcomes) {
            const DescribedOriginal &original = outcome.original;
            VITRINE_TRY(d->custody(CustodyType::FixityCheck, original.medium, original.sha256, outcome.isSound(), noteOf(outcome)));
            if (outcome.isSound())
                continue;
            auto medium = everything->medium(MediumId(original.medium.uuid()));
            if (!medium)
                return medium.unexpected();
            if (medium->status != Status::Published)
                continue;
            medium->status = Status::Draft;
            VITRINE_TRY(update(*medium));
            VITRINE_TRY(d->custody(CustodyType::Withdrawal, original.medium, original.sha256, true, original.name));
        }
        return {};
    });
}

Result<void> Catalogue::Private::isFitForPublication(const Medium &medium)
{
    if (medium.status != Status::Published)
        return {};
    const auto last = lastFixityCheck(db(), anyId(medium.id));
    if (!last)
        return last.unexpected();
    if (!*last || (*last)->success || (*last)->sha256 != medium.sha256)
        return {};
    return fail(ErrorKind::Invalid, CatalogueWords::tr("The original of this file has changed or is missing, so it cannot be published; nothing was changed. Put the original back and check again with --fixity."), (*last)->note);
}

} // namespace vitrine
