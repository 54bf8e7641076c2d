// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

namespace vitrine {

/// How a long import or export tells how far it is and hears that it should stop.
using ExchangeJob = Job;

} // namespace vitrine
