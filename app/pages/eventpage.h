// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpage.h"

namespace vitrine {

/// The conference, or another event: what it was, its programme, and who took part in which role.
class EventPage final : public RecordPage {
    Q_OBJECT
public:
    EventPage(PageContext &context, QWidget *parent);

protected:
    void fillParts() override;

private:
    void addProgramme(const Event &event);
    void addParticipants(const Event &event);
};

} // namespace vitrine
