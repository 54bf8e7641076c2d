// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemdraft.h"
#include "exchange/xmlnode.h"

namespace vitrine {

/// What one level of a finding aid says, without the levels below it. `parent` is the number of the one above; `language`
/// is that of texts that name none.
void readEadLevel(const XmlNode &level, const QString &parent, const QString &language, ItemDraft &draft);

} // namespace vitrine
