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
QString noteOf(const FixityFinding &finding)
{
    switch (finding.found) {
    case FixityFinding::Found::Sound: return u"SHA-256 as recorded: "_s + finding.name;
    case FixityFinding::Found::Missing: return u"missing: "_s + finding.name;
    case FixityFinding::Found::Resized: return u"another size: "_s + finding.name;
    case FixityFinding::Found::Changed: return u"changed bytes: "_s + finding.name;
    }
    Q_UNREACHABLE();
}

} // namespace

QString FixityFinding::sentence() const
{
    switch (found) {
    case Found::Missing: return CatalogueWords::tr("%1: the original “%2” is missing.").arg(number, name);
    case Found::Resized: return CatalogueWords::tr("%1: the original “%2” has another size than when it was taken up.").arg(number, name);
    case Found::Changed: return CatalogueWords::tr("%1: the bytes of the original “%2” have changed.").arg(number, name);
    case Found::Sound: break;
    }
    return {};
}

Result<FixityFinding::Found> examineFile(const QString &path, const QString &sha256, qint64 bytes, bool whole, const std::function<bool(qint64)> &goesOn)
{
    const QFileInfo file(path);
    if (!file.exists())
        return FixityFinding::Found::Missing;
    if (file.size() != bytes)
        return FixityFinding::Found::Resized;
    if (!whole)
        return FixityFinding::Found::Sound;
    const auto digest = digestOf(path, goesOn);
    if (!digest && digest.error().kind == ErrorKind::Cancelled)
        return stoppedUnchanged();
    return digest.value_or(QString()) == sha256 ? FixityFinding::Found::Sound : FixityFinding::Found::Changed;
}

Result<std::vector<FixityFinding>> examineOriginals(const Connection &connection, bool whole, const Job &job, const FixityWatch &watch)
{
    const auto originals = describedOriginals(*connection.database);
    if (!originals)
        return originals.unexpected();
    qint64 total = 0;
    qint64 done = 0;
    for (const DescribedOriginal &original : *originals)
        total += original.bytes;
    std::vector<FixityFinding> findings;
    for (const DescribedOriginal &original : *originals) {
        FixityFinding finding{original.medium, original.itemNumber, original.name, original.sha256, FixityFinding::Found::Sound};
        if (watch)
            watch(finding);
        const auto found = examineFile(connection.originalPath(original.sha256), original.sha256, original.bytes, whole, [&](qint64 count) {
            job.report(done += count, total);
            return !job.stopped();
        });
        if (!found)
            return found.unexpected();
        if (job.stopped())
            return stoppedUnchanged();
        finding.found = *found;
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<std::vector<FixityFinding>> Catalogue::examine(const std::function<void(const FixityFinding &)> &watch, const Job &job)
{
    return examineOriginals(*d->connection, true, job, watch);
}

Result<FixityState> Catalogue::fixitySince(const QDateTime &time) const 
{
    const auto count = countFixity(d->db(), time);
    return count ? Result<FixityState>(FixityState{count->media, count->sound, count->failed}) : count.unexpected();
}

/// Each finding is an entry of the custody log; a published medium whose original failed is withdrawn.
Result<void> Catalogue::recordFixity(const std::vector<FixityFinding> &findings)
{
    return d->perform([&]() -> Result<void> {
        const auto everything = reader(Audience::desk(Access::Sealed));
        for (const FixityFinding &finding : findings) {
            VITRINE_TRY(d->custody(CustodyType::FixityCheck, finding.medium, finding.sha256, finding.isSound(), noteOf(finding)));
            if (finding.isSound())
                continue;
            auto medium = everything->medium(MediumId(finding.medium.uuid()));
            if (!medium)
                return medium.unexpected();
            if (medium->status != Status::Published)
                continue;
            medium->status = Status::Draft;
            VITRINE_TRY(update(*medium));
            VITRINE_TRY(d->custody(CustodyType::Withdrawal, finding.medium, finding.sha256, true, finding.name));
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
