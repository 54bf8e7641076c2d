// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportrun.h"

#include "catalogue/storeroom.h"
#include "exchange/givenout.h"
#include "exchange/listquery.h"
#include "print/exportformats.h"

namespace vitrine {

namespace {

/// Called beside the main thread.
Result<ExportOutcome> exported(const Reader &mainAudience, const Reader &mainEverything, const ExportRequest &request, const QString &path,
                               const Job &job)
{
    const auto audience = mainAudience.clone();
    const auto everything = mainEverything.clone();
    if (!audience || !everything)
        return audience ? everything.unexpected() : audience.unexpected();
    const auto format = exportFormat(request.format);
    Q_ASSERT(format);
    auto report = format->writes(path, **audience, request, job);
    if (!report)
        return report.unexpected();
    const auto withheld = withheldFrom(**audience, **everything, request.query, request.only);
    return ExportOutcome{path, std::move(*report), withheld.value_or(0)};
}

} // namespace

ExportRun::ExportRun(Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_everything(catalogue.reader(Audience::desk(Access::Restricted)))
{
    connect(&m_beside, &Background::busyChanged, this, &ExportRun::busyChanged);
    connect(&m_beside, &Background::progressed, this, &ExportRun::progressed);
}

void ExportRun::start(const ExportWish &wish, const ExportedList &list, const QString &path)
{
    m_audience = m_catalogue.reader(wish.access == Access::Public ? Audience::visitor() : Audience::desk(wish.access));
    const ExportRequest request = requestFor(wish, list);
    m_beside.start([this, request, path, without = columnsWithoutPlace(wish, list), folder = m_catalogue.path(),
                    actor = m_catalogue.actor()](const Job &job) -> Background::Answer {
        auto outcome = exported(*m_audience, *m_everything, request, path, job);
        if (outcome) {
            outcome->withoutPlace = without;
            const Dissemination out = givenOut(request, m_audience->audience(), path, outcome->report.written);
            outcome->isNoted = noteGivenOut(folder, actor, out);
        }
        return [this, outcome] { outcome ? Q_EMIT done(*outcome) : Q_EMIT failed(outcome.error()); };
    });
}

} // namespace vitrine
