// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace vitrine {

/// What the facade says to a person; a class, so that lupdate finds them.
class CatalogueWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CatalogueWords)
};

/// The answer of a job that was stopped by hand.
[[nodiscard]] inline Unexpected stoppedUnchanged()
{
    return fail(ErrorKind::Cancelled, CatalogueWords::tr("Stopped; nothing was changed."));
}

} // namespace vitrine
