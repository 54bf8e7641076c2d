// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/peoplepage.h"

#include "base/bidi.h"
#include "base/collate.h"
#include "domain/names.h"
#include "models/words.h"
#include "pages/pagekit.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {
constexpr size_t mostPeople = 200; ///< rows on one page
}

PeoplePage::PeoplePage(PageContext &context, QWidget *parent) : RecordPage(context, parent) {}

void PeoplePage::fillParts()
{
    setWhere(tr("People"));
    PageKit kit(context().look, first());
    kit.text(tr("People and organisations"), TextRole::Title);
    kit.text(tr("Those whom the published source names in their public role, as they were at the time."), TextRole::Body);
    const std::vector<RecordId> ids = reader().ids(RecordType::Agent).value_or({});
    if (ids.empty())
        return sayInstead(tr("Nobody is named here."));
    if (ids.size() > mostPeople)
        kit.text(tr("Many people are named here; these are the first %1. The search finds the others.")
                     .arg(QLocale(language()).toString(static_cast<int>(mostPeople))),
                 TextRole::Body);
    std::vector<Agent> named, invented;
    for (size_t i = 0; i < std::min(ids.size(), mostPeople); ++i) {
        if (const auto agent = reader().agent(AgentId(ids[i].uuid())))
            (agent->demonstration ? invented : named).push_back(*agent);
    }
    const Collator collator(language());
    for (auto *agents : {&named, &invented}) {
        std::sort(agents->begin(), agents->end(), [&](const Agent &a, const Agent &b) {
            return collator(displayName(a, language()), displayName(b, language()));
        });
        if (agents == &invented && !invented.empty())
            PageKit(context().look, second()).text(Words::demonstration(), TextRole::Heading);
        for (const Agent &agent : *agents)
            addPerson(agent);
    }
}

void PeoplePage::addPerson(const Agent &agent)
{
    const NameForm *name = shownName(agent, language());
    QStringList line{agent.demonstration ? Words::demonstration() : QString(), isolate(shownText(agent.role, language()).text)};
    line.removeAll(QString());
    addRow({displayName(agent, language()), name ? name->language : language()}, line.join(QStringLiteral(" · ")),
           routes::to(PageKind::Person, agent.id, RecordType::Agent), "person");
}

} // namespace vitrine
