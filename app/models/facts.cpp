// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts.h"

#include "base/bidi.h"
#include "domain/names.h"
#include "models/dates.h"
#include "models/words.h"

namespace vitrine {

QString listComma(const QString &language)
{
    return directionOfLanguage(language) == Qt::RightToLeft ? QStringLiteral("، ") : QStringLiteral(", ");
}

void FactList::add(std::vector<Fact> &facts, const Item &item, const char *key, const QString &label,
                   const ShownText &value) const
{
    if (!value.isEmpty()) {
        facts.push_back({label, value, false});
        return;
    }
    const auto absence = item.absences.find(QString::fromLatin1(key));
    if (absence == item.absences.end() || absence->second == Absence::NotApplicable)
        return;
    facts.push_back({label, {Words::absence(absence->second), m_language}, true});
}

void FactList::add(std::vector<Fact> &facts, const Item &item, const char *key, const QString &label,
                   const QString &value) const
{
    add(facts, item, key, label, ShownText{value, m_language});
}

std::vector<Fact> FactList::brief(const Item &item) const
{
    std::vector<Fact> facts;
    add(facts, item, "date", tr("Date"), unbrokenDate(item.date, m_language));
    add(facts, item, "makers", tr("Maker"), makers(item));
    add(facts, item, "place", tr("Place"), placeName(item.place));
    add(facts, item, "materials", tr("Materials"), terms(item.materials));
    add(facts, item, "techniques", tr("Techniques"), terms(item.techniques));
    add(facts, item, "dimensions", tr("Dimensions"), Words::dimensionsInFull(item.dimensions, m_language));
    add(facts, item, "extent", tr("Extent"), shownText(item.extent, m_language));
    add(facts, item, "languages", tr("Languages"), languages(item.languages));
    add(facts, item, "condition", tr("Condition"), shownText(item.condition, m_language));
    add(facts, item, "credit", tr("Credit"), shownText(item.credit, m_language));
    return facts;
}

std::vector<Fact> FactList::full(const Item &item) const
{
    std::vector<Fact> facts = brief(item);
    add(facts, item, "inscriptions", tr("Inscriptions"), shownText(item.inscriptions, m_language));
    add(facts, item, "classification", tr("Classification"), terms(item.classification));
    add(facts, item, "subjects", tr("Subjects"), terms(item.subjects));
    add(facts, item, "provenance", tr("Provenance"), provenance(item));
    add(facts, item, "holder", tr("Held by"), agentName(item.holder));
    add(facts, item, "rights", tr("Rights"), shownText(item.rights, m_language));
    add(facts, item, "scope", tr("Scope and content"), shownText(item.scope, m_language));
    add(facts, item, "arrangement", tr("Arrangement"), shownText(item.arrangement, m_language));
    return facts;
}

QString FactList::joined(const QStringList &parts) const
{
    QStringList isolated;
    for (const QString &part : parts)
        isolated += isolate(part);
    return isolated.join(listComma(m_language));
}

QString FactList::terms(const std::vector<TermId> &terms) const
{
    const auto labels = m_reader.labels(terms, m_language);
    QStringList words;
    for (const TermId &term : terms) {
        if (const QString label = labels ? labels->value(term) : QString(); !label.isEmpty())
            words += label;
    }
    return joined(words);
}

QString FactList::maker(const Attribution &attribution) const
{
    if (attribution.kind == MakerKind::Unknown)
        return Words::absence(Absence::Unknown);
    if (attribution.kind == MakerKind::Withheld)
        return Words::absence(Absence::Withheld);
    const QString name = isolate(agentName(attribution.agent));
    const QString qualifier = shownText(attribution.qualifier, m_language).text;
    if (!qualifier.isEmpty())
        return tr("%1 %2", "a qualifier such as 'workshop of', and a name").arg(qualifier, name);
    return attribution.kind == MakerKind::Attributed ? tr("attributed to %1").arg(name) : name;
}

QString FactList::makers(const Item &item) const
{
    QStringList words;
    for (const Attribution &attribution : item.makers)
        words += maker(attribution);
    words.removeAll(QString());
    return words.join(listComma(m_language));
}

QString FactList::languages(const QStringList &tags) const
{
    QStringList words;
    for (const QString &tag : tags)
        words += Words::language(tag, m_language);
    return words.join(listComma(m_language));
}

QString FactList::provenance(const Item &item) const
{
    QStringList steps;
    for (const ProvenanceStep &step : item.provenance) {
        QStringList parts{isolate(agentName(step.agent)), dateInBothCalendars(step.date, m_language),
                          isolate(shownText(step.text, m_language).text)};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            steps += parts.join(listComma(m_language));
    }
    return steps.join(u'\n');
}

QString FactList::agentName(AgentId id) const
{
    const auto agent = id.isNull() ? Result<Agent>(Agent{}) : m_reader.agent(id);
    return agent ? displayName(*agent, m_language) : QString();
}

QString FactList::placeName(PlaceId id) const
{
    QStringList names;
    for (int depth = 0; depth < 4 && !id.isNull(); ++depth) {
        const auto place = m_reader.place(id);
        if (!place)
            break;
        names += displayTitle(*place, m_language);
        id = place->parent;
    }
    return joined(names);
}

} // namespace vitrine
