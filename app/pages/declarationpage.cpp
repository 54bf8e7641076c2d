// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/declarationpage.h"

#include "pages/homepage.h"
#include "base/bidi.h"
#include "domain/names.h"
#include "models/dates.h"
#include "models/words.h"
#include "pages/pagekit.h"
#include "pages/quantitytext.h"
#include "widgets/statementcard.h"

#include <QVBoxLayout>

namespace vitrine {

DeclarationPage::DeclarationPage(PageContext &context, QWidget *parent) : RecordPage(context, parent) {}

void DeclarationPage::fillParts()
{
    const auto declaration = reader().declaration(DeclarationId(opened().record.uuid()));
    if (!declaration)
        return sayInstead(tr("This declaration is not shown here any more."));
    const ShownText title = shownText(declaration->title, language());
    setWhere(HomePage::tr("The declaration"));
    PageKit kit(context().look, first());
    const QString date = dateInBothCalendars(declaration->date, language());
    kit.text(date.isEmpty() ? tr("date not stated") : date, TextRole::Caption, TextBlock::Ink::Second);
    kit.text(title, TextRole::Title);
    if (const auto issuer = reader().agent(declaration->issuer))
        kit.text(tr("Issued by %1").arg(isolate(displayName(*issuer, language()))), TextRole::Value, TextBlock::Ink::Second);
    addDoor(Icon::Info, tr("How do we know this?"), "evidence",
            routes::to(PageKind::Evidence, declaration->id, RecordType::Declaration));
    PageKit list(context().look, second());
    list.text(declaration->summary ? tr("Summary, not the wording") : tr("Wording"), TextRole::Caption, TextBlock::Ink::Second);
    list.text(shownText(declaration->text, language()), TextRole::Body);
    const auto number = reader().quantity(declaration->signatoryCount);
    if (!number)
        return;
    list.space(2);
    list.text(tr("Number of signatories, as stated"), TextRole::Heading);
    auto *card = new StatementCard(context().look);
    card->setObjectName(QStringLiteral("quantity"));
    StatementText text = quantityText(*number, reader(), language());
    const auto sources = citedSources(reader(), number->citations);
    if (!sources.empty())
        text.source = tr("According to %1").arg(citation(sources.front()));
    card->setStatement(text);
    second()->addWidget(card);
}

} // namespace vitrine
