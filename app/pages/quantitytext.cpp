// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/quantitytext.h"

#include "domain/names.h"
#include "models/showntext.h"
#include "models/words.h"

#include <QLocale>

namespace vitrine {

StatementText quantityText(const Quantity &quantity, const Reader &reader, const QString &language)
{
    const QLocale locale(language);
    QStringList number;
    if (quantity.lower)
        number += locale.toString(*quantity.lower);
    if (quantity.upper && quantity.upper != quantity.lower)
        number += locale.toString(*quantity.upper);
    QStringList words{shownText(quantity.qualifier, language).text, number.join(u'–'),
                      shownText(quantity.unit, language).text};
    words.removeAll(QString());
    StatementText text;
    text.language = language;
    text.words = words.join(u' ');
    if (const QString scope = shownText(quantity.scope, language).text; !scope.isEmpty())
        text.words += QStringLiteral(" · ") + scope;
    if (const auto claimant = reader.agent(quantity.claimant)) {
        text.name = displayName(*claimant, language);
        text.role = shownText(claimant->role, language).text;
    }
    text.certainty = Words::certainty(Certainty::Attributed);
    return text;
}

} // namespace vitrine
