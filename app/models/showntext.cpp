// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showntext.h"

namespace vitrine {

ShownText shownText(const MultiText &text, const QString &language)
{
    const TextValue *value = text.shown(language);
    if (!value)
        return {};
    return {value->text, value->language, value->origin, value->state, value->language != language};
}

} // namespace vitrine
