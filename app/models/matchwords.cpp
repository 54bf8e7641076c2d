// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matchwords.h"

#include "domain/searchgrammar.h"

namespace vitrine {

QStringList matchWords(const ItemQuery &query)
{
    return soughtWords(parseSearch(query.words, query.lastIsPrefix, query.language));
}

} // namespace vitrine
