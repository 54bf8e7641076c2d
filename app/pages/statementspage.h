// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpage.h"

namespace vitrine {

/// What was said: every statement with who said it, where it was read and how certain it is.
class StatementsPage final : public RecordPage {
    Q_OBJECT
public:
    StatementsPage(PageContext &context, QWidget *parent);

protected:
    void fillParts() override;
};

} // namespace vitrine
