// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cardview.h"

namespace vitrine {

class ItemListModel;

/// The cards of a list of items; the view does not own the model.
[[nodiscard]] CardView *makeItemCards(LookHolder &holder, ItemListModel &model, QWidget *parent);

} // namespace vitrine
