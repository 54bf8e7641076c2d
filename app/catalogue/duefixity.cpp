// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/duefixity.h"

#include "catalogue/cataloguewords.h"
#include "catalogue/fixity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int usualDays = 90;

Unexpected stopped(bool isRecorded)
{
    return fail(ErrorKind::Cancelled, isRecorded ? CatalogueWords::tr("Stopped; what was checked until now is recorded, and the next check goes on from there.")
                                                 : CatalogueWords::tr("Stopped; nothing was changed."));
}

QDateTime lastCheck(const std::vector<CustodyEvent> &events)
{
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const CustodyEvent &event) { return event.type == CustodyType::FixityCheck; });
    return last == events.rend() ? QDateTime() : last->when;
}

} // namespace

Result<std::vector<DueFixity::Original>> DueFixity::due(const Job &job) const
{
    const auto everything = m_catalogue.reader(Audience::desk(Access::Sealed));
    const int every = everything->setting(u"fixityEvery"_s).toInt();
    const QDateTime since = m_clock.now().addDays(every > 0 ? -every : -usualDays);
    const auto media = everything->ids(RecordType::Medium);
    if (!media)
        return media.unexpected();
    std::vector<Original> originals;
    for (const RecordId &id : *media) {
        if (job.stopped())
            return stopped(false);
        const auto events = everything->custody(id);
        if (!events)
            return events.unexpected();
        const QDateTime checked = lastCheck(*events);
        if (checked.isValid() && checked >= since)
            continue;
        const auto medium = everything->medium(MediumId(id.uuid()));
        const auto item = medium ? everything->item(medium->item) : Result<Item>(medium.unexpected());
        if (!item)
            return item.unexpected();
        originals.push_back({{id, item->number, medium->originalName, medium->sha256, FixityFinding::Found::Sound}, medium->bytes, checked});
    }
    std::stable_sort(originals.begin(), originals.end(), [](const Original &a, const Original &b) {
        return a.checked.isValid() != b.checked.isValid() ? b.checked.isValid() : a.checked < b.checked;
    });
    return originals;
}

Result<std::vector<FixityFinding>> DueFixity::check(bool record, const Job &job) const
{
    constexpr size_t mostAtOnce = 100;
    constexpr qint64 mostBytes = 256 * 1024 * 1024;
    auto originals = due(job);
    if (!originals)
        return originals.unexpected();
    qint64 total = 0;
    for (const Original &original : *originals)
        total += original.bytes;
    qint64 done = 0;
    qint64 recorded = 0; // bytes
    std::vector<FixityFinding> all, part;
    for (Original &original : *originals) {
        const QString path = m_catalogue.path() + u"/media/"_s + original.finding.sha256.left(2) + u'/' + original.finding.sha256;
        const auto found = examineFile(path, original.finding.sha256, original.bytes, true, [&](qint64 count) {
            job.report(done += count, total);
            return !job.stopped();
        });
        if (!found)
            return found.error().kind == ErrorKind::Cancelled ? stopped(record && !all.empty()) : found.unexpected();
        original.finding.found = *found;
        part.push_back(original.finding);
        const bool isEnough = part.size() == mostAtOnce || done - recorded >= mostBytes || &original == &originals->back();
        if (!isEnough)
            continue;
        if (const auto written = record ? m_catalogue.recordFixity(part) : Result<void>(); !written)
            return written.unexpected();
        all.insert(all.end(), part.begin(), part.end());
        part.clear();
        recorded = done;
    }
    return all;
}

} // namespace vitrine
