// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportrun.h"

#include "catalogue/storeroom.h"
#include "exchange/givenout.h"
#include "exchange/listquery.h"
#include "exchange/rehearsal.h"
#include "print/exportformats.h"

namespace vitrine {

namespace {

using Writing = std::function<Result<LossReport>(const Reader &audience)>;

/// Called beside the main thread.
Result<ExportOutcome> exported(const Reader &mainAudience, const Reader &mainEverything, const ExportRequest &request, const Writing &write)
{
    const auto audience = mainAudience.clone();
    const auto everything = mainEverything.clone();
    if (!audience || !everything)
        return audience ? everything.unexpected() : audience.unexpected();
    auto report = write(**audience);
    if (!report)
        return report.unexpected();
    const auto withheld = withheldFrom(**audience, **everything, request.query, request.only);
    return ExportOutcome{{}, std::move(*report), withheld.value_or(0)};
}

Format formatOf(const ExportRequest &request)
{
    const auto format = exportFormat(request.format);
    Q_ASSERT(format);
    return *format;
}

} // namespace

ExportRun::ExportRun(Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_everything(catalogue.reader(Audience::desk(Access::Restricted)))
{
    connect(&m_beside, &Background::busyChanged, this, &ExportRun::busyChanged);
    connect(&m_beside, &Background::progressed, this, &ExportRun::progressed);
}

void ExportRun::setAudience(const ExportWish &wish)
{
    m_audience = m_catalogue.reader(wish.access == Access::Public ? Audience::visitor() : Audience::desk(wish.access));
}

void ExportRun::start(const ExportWish &wish, const ExportedList &list, const QString &path)
{
    setAudience(wish);
    const ExportRequest request = requestFor(wish, list);
    m_beside.start([this, request, path, without = columnsWithoutPlace(wish, list), folder = m_catalogue.path(),
                    actor = m_catalogue.actor()](const Job &job) -> Background::Answer {
        auto outcome = exported(*m_audience, *m_everything, request,
                                [&](const Reader &audience) { return formatOf(request).writes(path, audience, request, job); });
        if (outcome) {
            outcome->path = path;
            outcome->withoutPlace = without;
            const Dissemination out = givenOut(request, m_audience->audience(), path, outcome->report.written);
            outcome->isNoted = noteGivenOut(folder, actor, out);
        }
        return [this, outcome] { outcome ? Q_EMIT done(*outcome) : Q_EMIT failed(outcome.error()); };
    });
}

void ExportRun::rehearse(const ExportWish &wish, const ExportedList &list)
{
    setAudience(wish);
    const ExportRequest request = rehearsalOf(requestFor(wish, list));
    m_beside.start([this, request, without = columnsWithoutPlace(wish, list)](const Job &job) -> Background::Answer {
        auto outcome = exported(*m_audience, *m_everything, request, [&](const Reader &audience) {
            return rehearseExport([&](const QString &path) { return formatOf(request).writes(path, audience, request, job); });
        });
        if (outcome) {
            outcome->withoutPlace = without;
            outcome->isMediaUnread = leavesMediaUnread(request);
        }
        return [this, outcome] { outcome ? Q_EMIT rehearsed(*outcome) : Q_EMIT failed(outcome.error()); };
    });
}

} // namespace vitrine
