// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpage.h"

namespace vitrine {

/// One person or organisation: names, role at the time, what they are reported to have said, and what they made.
class PersonPage final : public RecordPage {
    Q_OBJECT
public:
    PersonPage(PageContext &context, QWidget *parent);

protected:
    void fillParts() override;

private:
    [[nodiscard]] bool addStatements(const Agent &agent);
    [[nodiscard]] bool addWorks(const Agent &agent);
};

} // namespace vitrine
