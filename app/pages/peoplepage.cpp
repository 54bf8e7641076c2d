// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/peoplepage.h"

#include "base/bidi.h"
#include "domain/names.h"
#include "models/words.h"
#include "pages/pagekit.h"

#include <QVBoxLayout>

namespace vitrine {

PeoplePage::PeoplePage(PageContext &context, QWidget *parent) : RecordPage(context, parent) {}

void PeoplePage::fillParts()
{
    setWhere(tr("People"));
    PageKit kit(context().look, first());
    kit.text(tr("People and organisations"), TextRole::Title);
    kit.text(tr("Those whom the published source names in their public role, as they were at the time."), TextRole::Body);
    const auto agents = all<Agent>(reader());
    if (!agents || agents->empty())
        return sayInstead(tr("Nobody is named here."));
    for (const Agent &agent : *agents) {
        const NameForm *name = shownName(agent, language());
        QStringList line{agent.demonstration ? Words::demonstration() : QString(), isolate(shownText(agent.role, language()).text)};
        line.removeAll(QString());
        addRow({displayName(agent, language()), name ? name->language : language()}, line.join(QStringLiteral(" · ")),
               routes::to(PageKind::Person, agent.id, RecordType::Agent), "person");
    }
}

} // namespace vitrine
