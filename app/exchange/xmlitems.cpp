// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlitems.h"

#include "domain/dateformat.h"
#include "exchange/datecell.h"
#include "exchange/kindwords.h"
#include "exchange/languagewords.h"
#include "exchange/namedtexts.h"

using namespace Qt::StringLiterals;

namespace vitrine {


void addText(MultiText &text, const QString &language, const QString &value)
{
    const QString before = text.text(language);
    if (!value.trimmed().isEmpty() && before != value)
        text.set(language, before.isEmpty() ? value : before + u"\n\n"_s + value, TextOrigin::Original, TextState::Draft);
}

void addText(MultiText &text, const XmlNode &node) { addText(text, node.language, node.whole()); }

NamedThing namedBy(const std::vector<const XmlNode *> &names)
{
    NamedThing thing;
    for (const XmlNode *name : names) {
        if (thing.names.text(name->language).isEmpty())
            addText(thing.names, *name);
    }
    return thing;
}

void keepExtra(Item &item, const QString &name, const XmlNode &node)
{
    if (const QString value = node.whole(); !value.trimmed().isEmpty())
        item.extra.push_back({name, node.language, value});
}

void setRights(Item &item, const XmlNode &node)
{
    const QString value = node.whole().trimmed();
    if (isWebAddress(value) && item.rightsUri.isEmpty())
        item.rightsUri = value;
    else
        addText(item.rights, node);
}

void addType(ItemDraft &draft, const NamedThing &type)
{
    std::optional<ItemKind> named;
    std::optional<ItemKind> meant;
    for (const TextValue &value : type.names.values()) {
        if (!named)
            named = kindByName(value.text);
        if (!meant)
            meant = kindOfType(value.text);
    }
    if (named && (!draft.item.kind || draft.classification.empty())) {
        draft.item.kind = named;
        return;
    }
    if (!draft.item.kind)
        draft.item.kind = meant;
    if (!type.isEmpty())
        draft.classification.push_back(type);
}

namespace {

/// "EDTF", "EDTF solar-hijri", "original": how our own exports mark a wording.
QString markOf(const XmlNode &wording) { return wording.attributes.value(u"label"_s); }

QString tongueOf(const XmlNode &wording, const QString &language)
{
    if (wording.language == "und"_L1)
        return {};
    return wording.language.isEmpty() ? language : wording.language;
}

std::optional<UncertainDate> notedDate(const std::vector<const XmlNode *> &wordings)
{
    for (const XmlNode *wording : wordings) {
        const QString mark = markOf(*wording);
        if (!mark.startsWith("EDTF"_L1))
            continue;
        const Calendar calendar = calendarFromKey(mark.section(u' ', 1)).value_or(Calendar::Gregorian);
        if (const auto date = UncertainDate::from(calendar, wording->whole().trimmed()))
            return *date;
    }
    return std::nullopt;
}

/// A date in words that says the same days and more; nothing when none does.
std::optional<UncertainDate> spokenDate(const Result<UncertainDate> &bounds, const std::vector<const XmlNode *> &wordings, const QString &language)
{
    for (const XmlNode *wording : wordings) {
        const QString tongue = tongueOf(*wording, language);
        const QString words = wording->whole().trimmed();
        if (bounds && bounds->isKnown() && displayDate(*bounds, tongue, bounds->calendar) == words)
            return *bounds;
        UncertainDate spoken = dateFromWording(words, tongue);
        const bool isSame = !bounds || !bounds->isKnown() || (spoken.earliest == bounds->earliest && spoken.latest == bounds->latest);
        if (words.isEmpty() || !isSame)
            continue;
        const bool isOurs = displayDate(spoken, tongue, spoken.calendar) == words || spoken.notation() == words;
        if (isOurs && spoken.isKnown()) {
            spoken.original.clear();
            spoken.originalLanguage.clear();
        }
        return spoken;
    }
    return std::nullopt;
}

} // namespace

UncertainDate dateOf(const QString &earliest, const QString &latest, const std::vector<const XmlNode *> &wordings, const QString &language)
{
    const QString first = earliest.trimmed();
    const QString last = latest.trimmed().isEmpty() ? first : latest.trimmed();
    const auto bounds = first.isEmpty() ? Result<UncertainDate>(UncertainDate()) : UncertainDate::fromEdtf(edtfBetween(first, last));
    const auto original = std::find_if(wordings.begin(), wordings.end(), [](const XmlNode *one) { return markOf(*one) == originalLabel; });
    auto date = notedDate(wordings);
    if (!date && original == wordings.end())
        date = spokenDate(bounds, wordings, language);
    const bool isUnspoken = !date;
    if (!date && bounds && bounds->isKnown())
        date = *bounds;
    if (original != wordings.end()) {
        date = date.value_or(UncertainDate());
        date->original = (*original)->whole();
        date->originalLanguage = tongueOf(**original, language);
    } else if (date && isUnspoken && !wordings.empty()) {
        date->original = wordings.front()->whole().trimmed();
        date->originalLanguage = tongueOf(*wordings.front(), language);
    }
    if (date)
        return *date;
    return first.isEmpty() ? UncertainDate() : UncertainDate::asText(first == last ? first : first + u" / "_s + last, language);
}

std::optional<MakerKind> unnamedMaker(const MultiText &text)
{
    static const QHash<QString, MakerKind> known = [] {
        QHash<QString, MakerKind> words;
        for (const LanguageWords &one : wordsIn({u"en"_s, u"fr"_s, u"fa"_s})) {
            for (const MakerKind kind : {MakerKind::Unknown, MakerKind::Withheld})
                words.insert(one.makerKind(kind), kind);
        }
        return words;
    }();
    for (const TextValue &value : text.values()) {
        if (const auto found = known.constFind(value.text); found != known.constEnd())
            return *found;
    }
    return std::nullopt;
}

QString roleCode(const QString &written)
{
    static const QHash<QString, QString> words{{u"photographer"_s, u"pht"_s}, {u"photographe"_s, u"pht"_s}, {u"artist"_s, u"art"_s}, {u"artiste"_s, u"art"_s},
                                               {u"author"_s, u"aut"_s}, {u"auteur"_s, u"aut"_s}, {u"creator"_s, u"cre"_s}, {u"filmmaker"_s, u"fmk"_s},
                                               {u"signataire"_s, u"sgn"_s}, {u"signer"_s, u"sgn"_s}, {u"speaker"_s, u"spk"_s}, {u"translator"_s, u"trl"_s}};
    const QString code = written.section(u'/', -1).trimmed();
    const bool isCode = code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return isCode ? code : words.value(code.toLower());
}

} // namespace vitrine
