// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

namespace vitrine {

/// Why a text is no EDTF date that we keep.
enum class EdtfFault { None, Form, NoSuchDay, EndBeforeStart, OutOfRange, Level2 };

/// The grammar behind parseEdtf(); `value` is whole only when the answer is None.
[[nodiscard]] EdtfFault scanEdtf(QStringView text, Calendar calendar, Edtf &value);

} // namespace vitrine
