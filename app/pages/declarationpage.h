// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpage.h"

namespace vitrine {

/// A declaration: its summary or wording, and the numbers stated about it, each with who states it.
class DeclarationPage final : public RecordPage {
    Q_OBJECT
public:
    DeclarationPage(PageContext &context, QWidget *parent);

protected:
    void fillParts() override;
};

} // namespace vitrine
