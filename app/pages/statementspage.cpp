// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statementspage.h"

#include "models/dates.h"
#include "pages/pagekit.h"

#include <QVBoxLayout>

namespace vitrine {

StatementsPage::StatementsPage(PageContext &context, QWidget *parent) : RecordPage(context, parent, 32, 68) {}

void StatementsPage::fillParts()
{
    const EventId id(opened().record.uuid());
    const auto event = reader().event(id);
    setWhere(tr("What was said"));
    PageKit kit(context().look, first());
    if (event)
        kit.text(unbrokenDate(event->date, language()), TextRole::Caption, TextBlock::Ink::Second);
    kit.text(tr("What was said"), TextRole::Title);
    kit.text(tr("Statements are shown as reported, each with who said it and where we read it. The catalogue does not judge them."),
             TextRole::Body);
    if (event)
        addDoor(Icon::List, tr("Programme"), "programme", routes::to(PageKind::Event, id, RecordType::Event));
    const auto statements = reader().statementsAt(id);
    if (!statements || statements->empty())
        return sayInstead(tr("No statement is recorded here."));
    for (const Statement &statement : *statements)
        addStatement(statement);
}

} // namespace vitrine
