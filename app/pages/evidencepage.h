// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpage.h"

namespace vitrine {

/// How do we know this? The sources of a record and the places in them, and the state of every translation.
class EvidencePage final : public RecordPage {
    Q_OBJECT
public:
    EvidencePage(PageContext &context, QWidget *parent);

protected:
    void fillParts() override;

private:
    void addCommon(const RecordCommon &record);
    void addTextStates(const QString &name, const MultiText &text);
    void addSource(const Source &source, const QStringList &locators);
};

} // namespace vitrine
