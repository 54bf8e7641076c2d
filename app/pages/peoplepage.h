// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpage.h"

namespace vitrine {

/// Everybody and every organisation that the public records name.
class PeoplePage final : public RecordPage {
    Q_OBJECT
public:
    PeoplePage(PageContext &context, QWidget *parent);

protected:
    void fillParts() override;

private:
    void addPerson(const Agent &agent);
};

} // namespace vitrine
