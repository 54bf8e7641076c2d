// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/takein.h"

#include "intake/cataloguesink.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Intake)
};

} // namespace

Result<Intake> takeIn(Catalogue &catalogue, const ImportWish &wish, IntakeMode mode, const Job &job)
{
    const bool isRehearsal = mode == IntakeMode::Rehearse;
    std::optional<ImportReport> report;
    Intake intake;
    const auto done = catalogue.bulk([&]() -> Result<void> {
        CatalogueSink sink(catalogue, isRehearsal ? CatalogueSink::Mode::Rehearse : CatalogueSink::Mode::Write);
        auto imported = importFiles(sink, wish, job);
        intake.heldBack = sink.heldBack();
        intake.warning = sink.takeWarning();
        if (!imported)
            return imported.unexpected();
        report = std::move(*imported);
        if (job.stopped())
            return fail(ErrorKind::Cancelled, Words::tr("The import was stopped. The catalogue is as it was before."));
        return isRehearsal ? Result<void>(fail(ErrorKind::Cancelled, {})) : Result<void>();
    });
    if (!done && !(isRehearsal && report && !job.stopped()))
        return done.unexpected();
    intake.report = std::move(*report);
    return intake;
}

} // namespace vitrine
