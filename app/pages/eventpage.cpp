// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/eventpage.h"

#include "pages/homepage.h"
#include "pages/timelinepage.h"
#include "base/bidi.h"
#include "domain/names.h"
#include "models/dates.h"
#include "models/words.h"
#include "pages/pagekit.h"

#include <QVBoxLayout>

namespace vitrine {

EventPage::EventPage(PageContext &context, QWidget *parent) : RecordPage(context, parent) {}

void EventPage::fillParts()
{
    const auto event = reader().event(EventId(opened().record.uuid()));
    if (!event)
        return sayInstead(tr("This event is not shown here any more."));
    const ShownText title = shownText(event->title, language());
    setWhere(event->programme.empty() ? TimelinePage::tr("Timeline") : HomePage::tr("The conference"));
    PageKit kit(context().look, first());
    const auto place = event->place.isNull() ? Result<Place>(Place{}) : reader().place(event->place);
    QStringList above{unbrokenDate(event->date, language()),
                      place ? isolate(displayTitle(*place, language())) : QString()};
    above.removeAll(QString());
    kit.text(above.join(QStringLiteral(" · ")), TextRole::Caption, TextBlock::Ink::Second);
    kit.text(title, TextRole::Title);
    kit.text(shownText(event->description, language()), TextRole::Body);
    addProgramme(*event);
    addParticipants(*event);
    if (const auto said = reader().statementsAt(event->id); said && !said->empty())
        addDoor(Icon::Quote, tr("What was said"), "statements", routes::to(PageKind::Statements, event->id, RecordType::Event));
    addDoor(Icon::Info, tr("How do we know this?"), "evidence", routes::to(PageKind::Evidence, event->id, RecordType::Event));
}

void EventPage::addProgramme(const Event &event)
{
    if (event.programme.empty())
        return;
    PageKit kit(context().look, second());
    kit.text(tr("Programme"), TextRole::Heading);
    for (const ProgrammeEntry &entry : event.programme) {
        QStringList names;
        for (const AgentId &id : entry.agents) {
            if (const auto agent = reader().agent(id))
                names += isolate(displayName(*agent, language()));
        }
        const QString time = entry.time.isEmpty() ? QString() : isolate(entry.time);
        QStringList line{time, names.join(listComma(language()))};
        line.removeAll(QString());
        kit.text(shownText(entry.title, language()), TextRole::CardTitle);
        kit.text(line.join(QStringLiteral(" · ")), TextRole::Value, TextBlock::Ink::Second);
    }
    kit.space(2);
}

void EventPage::addParticipants(const Event &event)
{
    if (event.participants.empty())
        return;
    PageKit(context().look, second()).text(tr("People and organisations"), TextRole::Heading);
    for (const Participation &each : event.participants) {
        const auto agent = reader().agent(each.agent);
        if (!agent)
            continue;
        QStringList line{Words::participation(each.role), isolate(roleAt(*agent, event.id))};
        line.removeAll(QString());
        addRow({displayName(*agent, language()), shownName(*agent, language()) ? shownName(*agent, language())->language : language()},
               line.join(QStringLiteral(" · ")), routes::to(PageKind::Person, agent->id, RecordType::Agent), "person");
    }
}

} // namespace vitrine
