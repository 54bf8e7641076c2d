// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencepage.h"

#include "base/bidi.h"
#include "domain/names.h"
#include "models/dates.h"
#include "models/shownexhibition.h"
#include "models/words.h"
#include "pages/pagekit.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

EvidencePage::EvidencePage(PageContext &context, QWidget *parent) : RecordPage(context, parent) {}

void EvidencePage::fillParts()
{
    setWhere(tr("How do we know this?"));
    PageKit kit(context().look, first());
    kit.text(tr("How do we know this?"), TextRole::Title);
    const auto show = [this, &kit](const auto &record) {
        kit.text(ShownText{displayTitle(record, language()), QString(), TextOrigin::Original, TextState::Reviewed, false}, TextRole::Lead);
        addCommon(record);
        if constexpr (requires { record.title; })
            addTextStates(tr("Title"), record.title);
        if constexpr (requires { record.description; })
            addTextStates(tr("Description"), record.description);
        if constexpr (requires { record.breath; })
            addTextStates(tr("Introduction"), record.breath);
        if constexpr (requires { record.text; })
            addTextStates(tr("Text"), record.text);
    };
    const QUuid id = opened().record.uuid();
    if (opened().record.isNull()) {
        if (const auto exhibition = shownExhibition(reader()))
            show(*exhibition);
        return;
    }
    const auto showFound = [this, &show](const auto &record) {
        if (record)
            show(*record);
        else
            sayInstead(tr("This record is not shown here any more."));
    };
    switch (opened().type) {
    case RecordType::Event: return showFound(reader().event(EventId(id)));
    case RecordType::Agent: return showFound(reader().agent(AgentId(id)));
    case RecordType::Declaration: return showFound(reader().declaration(DeclarationId(id)));
    case RecordType::Section: return showFound(reader().section(SectionId(id)));
    default: return showFound(reader().item(ItemId(id)));
    }
}

void EvidencePage::addCommon(const RecordCommon &record)
{
    PageKit kit(context().look, second());
    if (record.demonstration) {
        kit.text(Words::demonstration(), TextRole::Heading);
        kit.text(tr("This entry is a demonstration: it was made for this catalogue, to show how it works. It is not a real person's object, and its date and maker are part of the demonstration."),
                 TextRole::Body);
        kit.space(2);
    }
    const std::vector<CitedSource> sources = citedSources(reader(), record.citations);
    if (!sources.empty())
        kit.text(tr("Sources"), TextRole::Heading);
    for (size_t i = 0; i < sources.size(); ++i) {
        // Each source once, with all the places in it.
        const auto isSame = [&](const CitedSource &other) { return other.source.id == sources[i].source.id; };
        const auto at = sources.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(sources.begin(), at, isSame))
            continue;
        QStringList locators;
        for (auto each = at; each != sources.end(); ++each) {
            if (isSame(*each) && !each->locator.isEmpty() && !locators.contains(each->locator))
                locators += each->locator;
        }
        if (i > 0)
            kit.space(2);
        addSource(sources[i].source, locators);
    }
    if (sources.empty() && !record.demonstration)
        kit.text(tr("No source is recorded."), TextRole::Body);
    kit.space(2);
    kit.text(tr("Languages"), TextRole::Heading);
}

void EvidencePage::addSource(const Source &source, const QStringList &locators)
{
    PageKit kit(context().look, second());
    kit.text(citation(source, locators), TextRole::Value)->setObjectName(QStringLiteral("source"));
    if (const ShownText words = shownText(source.citation, language()); !words.isEmpty())
        kit.text(words, TextRole::Value, TextBlock::Ink::Second);
    const auto absence = [&source](const char *key, const QString &value) {
        const auto found = source.absences.find(QString::fromLatin1(key));
        return !value.isEmpty() ? isolate(value)
            : found != source.absences.end() ? Words::absence(found->second)
                                             : Words::absence(Absence::NotRecorded);
    };
    kit.text(Words::sourceKind(source.kind), TextRole::Caption, TextBlock::Ink::Second);
    kit.text(tr("Publisher: %1").arg(absence("publisher", source.publisher)), TextRole::Caption, TextBlock::Ink::Second);
    kit.text(tr("Date: %1").arg(absence("date", dateInBothCalendars(source.date, language()))), TextRole::Caption, TextBlock::Ink::Second);
    kit.text(tr("Address: %1").arg(absence("address", source.address)), TextRole::Caption, TextBlock::Ink::Second);
}

void EvidencePage::addTextStates(const QString &name, const MultiText &text)
{
    if (text.isEmpty())
        return;
    PageKit kit(context().look, second());
    QStringList parts;
    for (const TextValue &value : text.values()) {
        //: %1 is a language, %2 the state of a text in it
        parts += tr("%1: %2").arg(Words::language(value.language, language()), Words::origin(value.origin, value.state));
    }
    kit.text(name, TextRole::Caption, TextBlock::Ink::Second);
    kit.text(parts.join(u'\n'), TextRole::Value);
}

} // namespace vitrine
