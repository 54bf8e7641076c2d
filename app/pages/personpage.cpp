// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/personpage.h"

#include "pages/peoplepage.h"
#include "domain/names.h"
#include "models/words.h"
#include "pages/pagekit.h"

#include <QVBoxLayout>

namespace vitrine {

PersonPage::PersonPage(PageContext &context, QWidget *parent) : RecordPage(context, parent, 32, 68) {}

void PersonPage::fillParts()
{
    const auto agent = reader().agent(AgentId(opened().record.uuid()));
    if (!agent)
        return sayInstead(tr("This person is not shown here any more."));
    const QString name = displayName(*agent, language());
    setWhere(PeoplePage::tr("People"));
    PageKit kit(context().look, first());
    if (agent->demonstration)
        kit.text(Words::demonstration(), TextRole::Caption, TextBlock::Ink::Second);
    kit.text(name, TextRole::Title);
    kit.text(shownText(agent->role, language()), TextRole::Body);
    kit.text(shownText(agent->note, language()), TextRole::Value, TextBlock::Ink::Second);
    for (const NameForm &form : agent->names) {
        if (form.text == name)
            continue;
        TextBlock *other = kit.text(form.text, TextRole::Value, TextBlock::Ink::Second);
        other->setText(form.text, form.language);
    }
    addDoor(Icon::Info, tr("How do we know this?"), "evidence", routes::to(PageKind::Evidence, agent->id, RecordType::Agent));
    const auto statements = reader().statementsBy(agent->id);
    if (!statements || statements->empty())
        return sayInstead(tr("No statement by them is recorded here."));
    for (const Statement &statement : *statements)
        addStatement(statement);
}

} // namespace vitrine
