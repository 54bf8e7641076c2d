// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace vitrine {

/// What an import says that heard it should stop.
[[nodiscard]] inline Unexpected importStopped()
{
    return fail(ErrorKind::Cancelled, QCoreApplication::translate("vitrine::CsvImport", "The import was stopped. The catalogue is as it was before."));
}

} // namespace vitrine
