// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

namespace vitrine {

/// Makes the page of a kind (the welcome page apart, which the window makes itself): a new page is one line here.
[[nodiscard]] Page *makePageOf(PageKind kind, PageContext &context, QWidget *parent);

} // namespace vitrine
