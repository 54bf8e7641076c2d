// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/namedtexts.h"

#include "base/language.h"
#include "domain/dateformat.h"
#include "domain/names.h"
#include "exchange/datecell.h"

using namespace Qt::StringLiterals;

namespace vitrine {

QString xmlLanguage(const QString &language) { return isLanguageTag(language) ? language : u"und"_s; }

MultiText inEach(const std::vector<LanguageWords> &words, const std::function<QString(const LanguageWords &)> &say)
{
    MultiText text;
    for (const LanguageWords &one : words)
        text.set(one.language(), say(one));
    return text;
}

MultiText namesOf(const ExportItems &items, const Agent &agent)
{
    MultiText names;
    for (const QString &language : items.languages()) {
        if (const NameForm *name = shownName(agent, language))
            names.set(name->language.isEmpty() ? language : name->language, name->text, name->origin, name->state);
    }
    return names;
}

MultiText dateText(const ExportItems &items, const UncertainDate &date)
{
    MultiText text;
    if (date.isKnown()) {
        for (const QString &language : items.languages())
            text.set(language, displayDate(date, language, date.calendar));
    }
    if (!date.original.isEmpty() && (!date.isKnown() || items.wants(date.originalLanguage)))
        text.set(xmlLanguage(date.originalLanguage), date.original, TextOrigin::Original);
    return text;
}

bool needsNotation(const UncertainDate &date)
{
    if (!date.isKnown())
        return false;
    return date.calendar != Calendar::Gregorian || !date.earliest || !date.latest || date.edtf != edtfBetween(date.earliest->toString(), date.latest->toString());
}

QString notationLabel(const UncertainDate &date)
{
    return date.calendar == Calendar::Gregorian ? u"EDTF"_s : u"EDTF "_s + calendarKey(date.calendar);
}

MultiText makerText(ExportItems &items, const Attribution &maker, const std::vector<LanguageWords> &words)
{
    const Agent *agent = items.agent(maker.agent);
    if (!agent)
        return inEach(words, [&](const LanguageWords &one) { return one.makerKind(maker.kind); });
    return inEach(words, [&](const LanguageWords &one) {
        QString name = displayName(*agent, one.language());
        const TextValue *qualifier = maker.qualifier.shown(one.language());
        if (qualifier)
            name = qualifier->text + u' ' + name;
        return maker.role.isEmpty() ? name : name + u" ("_s + one.role(maker.role) + u')';
    });
}

} // namespace vitrine
