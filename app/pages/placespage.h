// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpage.h"

namespace vitrine {

/// The places of the exhibition, and what belongs to each.
class PlacesPage final : public RecordPage {
    Q_OBJECT
public:
    PlacesPage(PageContext &context, QWidget *parent);

protected:
    void fillParts() override;
};

} // namespace vitrine
