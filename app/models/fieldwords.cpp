// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldwords.h"

#include "domain/itemfields.h"
#include "domain/note.h"
#include "models/words.h"

#include <map>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Table = std::map<QString, const char *>;

// What item fields do not name already.
const Table &titles()
{
    static const Table table{
        {u"hosts"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Hosts")},
        {u"breath"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Text: a breath")},
        {u"minute"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Text: a minute")},
        {u"full"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Text: everything")},
        {u"sections"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Sections, in order")},
        {u"events"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Events")},
        {u"about"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "About this catalogue")},
        {u"items"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "The hang")},
        {u"role"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Role")},
        {u"page"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Page")},
        {u"caption"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Caption")},
        {u"altText"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Alternative text")},
        {u"transcript"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Transcript")},
        {u"names"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Names")},
        {u"born"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Born or founded")},
        {u"died"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Died or dissolved")},
        {u"note"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Note")},
        {u"eventType"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Kind of event")},
        {u"programme"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Programme")},
        {u"participants"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Who took part")},
        {u"claimant"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "According to")},
        {u"text"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Text")},
        {u"verbatim"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Word for word")},
        {u"event"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Said at")},
        {u"certainty"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Certainty")},
        {u"lower"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Number, or the lower one")},
        {u"upper"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "The upper number")},
        {u"qualifier"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Qualifier")},
        {u"unit"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Unit")},
        {u"statement"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "In the statement")},
        {u"summary"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "The text is a summary")},
        {u"issuer"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Issued by")},
        {u"signatoryCount"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Stated number of signatories")},
        {u"signatories"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Signatories")},
        {u"citation"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Citation")},
        {u"paraphrase"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "What it says, in our words")},
        {u"publisher"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Publisher")},
        {u"language"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Language")},
        {u"address"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Address")},
        {u"independenceGroup"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Shares its text with")},
        {u"name"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Name")},
        {u"coordinates"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Coordinates")},
        {u"latitude"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Latitude")},
        {u"longitude"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Longitude")},
        {u"vocabulary"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Vocabulary")},
        {u"broader"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Broader term")},
        {u"uri"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Address in a public vocabulary")},
        {u"access"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Who may see it")},
        {u"status"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Status")},
        {u"demonstration"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Demonstration")},
        {u"citations"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Sources")},
        {u"extra"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Other fields, as they came")},
        {u"absences"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Why fields are empty")},
        {u"fieldAccess"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Who may see which field")},
        {u"source"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Source")},
        {u"locator"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Place in it")},
        {u"script"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Script")},
        {u"scheme"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "As in the source, or by which scheme")},
        {u"origin"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Original or translation")},
        {u"state"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "State")},
        {u"what"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "What was measured")},
        {u"agent"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Person or organisation")},
        {u"agents"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "People")},
        {u"item"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Item")},
        {u"spot"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Place in the room")},
        {u"time"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Time")},
        {u"position"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Order")},
        {u"tracks"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Subtitles")},
    };
    return table;
}

// By name; where one name means two things, the enumeration stands before it.
const Table &choices()
{
    static const Table table{
        {u"public"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Everybody")},
        {u"internal"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "The team")},
        {u"restricted"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Few of the team")},
        {u"sealed"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Nobody without the passphrase")},
        {u"draft"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "draft")},
        {u"inReview"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "in review")},
        {u"published"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "published")},
        {u"textOrigin original"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "original")},
        {u"textOrigin translation"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "translation")},
        {u"textState missing"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "missing")},
        {u"textState draft"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "to be proofread")},
        {u"textState reviewed"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "proofread")},
        {u"textState stale"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "the source changed")},
        {u"agentKind person"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Person")},
        {u"agentKind organisation"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Organisation")},
        {u"agentKind group"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "Group")},
        {u"makerKind known"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "made by")},
        {u"makerKind attributed"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "attributed to")},
        {u"makerKind unknown"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "maker unknown")},
        {u"makerKind withheld"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "name withheld")},
        {u"preferred"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "usual name")},
        {u"alternative"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "other name")},
        {u"transliteration"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "in other letters")},
        {u"subject"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "subjects")},
        {u"material"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "materials")},
        {u"technique"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "techniques")},
        {u"advisory"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "advisories")},
        {u"eventType"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "kinds of events")},
        {u"classification"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "classifications")},
        {u"placeKind"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "kinds of places")},
        {u"related"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "goes with")},
        {u"partOf"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "is part of")},
        {u"versionOf"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "is a version of")},
        {u"depicts"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "depicts")},
        {u"documentedBy"_s, QT_TRANSLATE_NOOP("vitrine::FieldWords", "is documented by")},
    };
    return table;
}

QString found(const Table &table, const QString &key)
{
    const auto entry = table.find(key);
    return entry == table.end() ? QString() : QCoreApplication::translate("vitrine::FieldWords", entry->second);
}

template<NamedEnum E>
QString worded(const QString &name, QString (*words)(E))
{
    const auto value = enumFromName<E>(name);
    return value ? words(*value) : name;
}

} // namespace

QString FieldWords::title(RecordType type, const QString &key)
{
    if (!noteOfField(key).isNull())
        return tr("Note to colleagues");
    if (type == RecordType::Quantity && key == u"scope")
        return tr("Of what");
    if (type != RecordType::Item) {
        if (const QString own = found(titles(), key); !own.isEmpty())
            return own;
    }
    if (const ItemField *field = itemField(key))
        return itemFieldTitle(*field);
    const QString own = found(titles(), key);
    return own.isEmpty() ? key : own;
}

QString FieldWords::type(RecordType type)
{
    switch (type) {
    case RecordType::Exhibition: return tr("Exhibition");
    case RecordType::Section: return tr("Section");
    case RecordType::Item: return tr("Item");
    case RecordType::Medium: return tr("Medium");
    case RecordType::Agent: return tr("Person or organisation");
    case RecordType::Event: return tr("Event");
    case RecordType::Statement: return tr("Statement");
    case RecordType::Quantity: return tr("Stated number");
    case RecordType::Declaration: return tr("Declaration");
    case RecordType::Source: return tr("Source");
    case RecordType::Place: return tr("Place");
    case RecordType::Term: return tr("Term");
    case RecordType::SavedList: return tr("Saved list");
    }
    return {};
}

QString FieldWords::types(RecordType type)
{
    switch (type) {
    case RecordType::Exhibition: return tr("Exhibitions");
    case RecordType::Section: return tr("Sections");
    case RecordType::Item: return tr("Items");
    case RecordType::Medium: return tr("Media");
    case RecordType::Agent: return tr("People and organisations");
    case RecordType::Event: return tr("Events");
    case RecordType::Statement: return tr("Statements");
    case RecordType::Quantity: return tr("Stated numbers");
    case RecordType::Declaration: return tr("Declarations");
    case RecordType::Source: return tr("Sources");
    case RecordType::Place: return tr("Places");
    case RecordType::Term: return tr("Terms");
    case RecordType::SavedList: return tr("Saved lists");
    }
    return {};
}

QString FieldWords::group(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Description: return tr("Description");
    case FieldGroup::DatesAndPlaces: return tr("Dates and places");
    case FieldGroup::Materials: return tr("Materials");
    case FieldGroup::People: return tr("People");
    case FieldGroup::Sources: return tr("Sources");
    case FieldGroup::Rights: return tr("Access and rights");
    case FieldGroup::Internal: return tr("Internal");
    }
    return {};
}

QString FieldWords::truth(bool value) { return value ? tr("yes") : tr("no"); }

QString FieldWords::choice(const QString &enumeration, const QString &name)
{
    if (enumeration == u"itemKind")
        return worded<ItemKind>(name, Words::kind);
    if (enumeration == u"level")
        return worded<Level>(name, Words::level);
    if (enumeration == u"mediumRole")
        return name == u"page" ? tr("Page") : worded<MediumRole>(name, [](MediumRole role) { return Words::view(role, 0); });
    if (enumeration == u"participationRole")
        return worded<ParticipationRole>(name, Words::participation);
    if (enumeration == u"certainty")
        return worded<Certainty>(name, Words::certainty);
    if (enumeration == u"sourceKind")
        return worded<SourceKind>(name, Words::sourceKind);
    const QString own = found(choices(), enumeration.isEmpty() ? name : enumeration + u' ' + name);
    return own.isEmpty() ? name : own;
}

} // namespace vitrine
