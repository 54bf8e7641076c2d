// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

namespace vitrine {

const NameForm *shownName(const Agent &agent, QStringView language)
{
    const NameForm *best = nullptr;
    int bestRank = -1;
    for (const NameForm &name : agent.names) {
        int rank = 0;
        if (name.language == language)
            rank += 4;
        if (name.kind == NameKind::Preferred)
            rank += 2;
        if (name.origin == TextOrigin::Original)
            rank += 1;
        if (rank > bestRank) {
            best = &name;
            bestRank = rank;
        }
    }
    return best;
}

QString displayName(const Agent &agent, QStringView language)
{
    const NameForm *name = shownName(agent, language);
    return name ? name->text : QString();
}

} // namespace vitrine
