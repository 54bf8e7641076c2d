// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpage.h"

namespace vitrine {

/// About this catalogue: scope, source, corrections, and what a demonstration is.
class AboutPage final : public RecordPage {
    Q_OBJECT
public:
    AboutPage(PageContext &context, QWidget *parent);

protected:
    void fillParts() override;
};

} // namespace vitrine
