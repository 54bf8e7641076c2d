// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollBar;

namespace vitrine {

struct Look;

/// A quiet bar that tells how far the page goes: no arrows, no frame, in the colours of the look.
void dressScrollBar(QScrollBar &bar, const Look &look);

} // namespace vitrine
