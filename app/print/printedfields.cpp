// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printedfields.h"

#include "base/bidi.h"
#include "base/language.h"
#include "domain/dateformat.h"
#include "domain/itemfields.h"
#include "domain/names.h"
#include "exchange/namedtexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto valueContext = "vitrine::Words"; // the interface's words for values, which print shares

QString localDecimal(const QString &number, const QString &language)
{
    return localDigits(QString(number).replace(u'.', QLocale(language).decimalPoint()), language);
}

const char *absenceWord(Absence absence)
{
    switch (absence) {
    case Absence::Unknown: return "unknown";
    case Absence::NotRecorded: return "not recorded";
    case Absence::Withheld: return "withheld";
    case Absence::NotApplicable: break;
    }
    return "not applicable";
}

QString languageName(const QString &tag, const LanguageWords &say)
{
    static const std::map<QString, const char *> known{{u"fr"_s, "French"}, {u"en"_s, "English"}, {u"fa"_s, "Persian"}, {u"ar"_s, "Arabic"}, {u"de"_s, "German"}, {u"zxx"_s, "no words"}};
    const auto found = known.find(primaryLanguage(tag));
    return found == known.end() ? ownLanguageName(tag) : say(valueContext, found->second);
}

} // namespace

/// Turns each kind of member into paragraphs.
struct FieldPrinter {
    PrintedFields &fields;
    const Item &item;
    const QString &key;

    [[nodiscard]] const LanguageWords &say() const { return fields.m_items.words().front(); }
    [[nodiscard]] std::vector<Wording> one(const QString &text) const { return text.isEmpty() ? std::vector<Wording>() : std::vector{fields.m_items.own(text)}; }
    [[nodiscard]] std::vector<Wording> numbers(const QStringList &texts) const
    {
        std::vector<Wording> list;
        for (const QString &text : texts) {
            if (!text.isEmpty())
                list.push_back(fields.number(text));
        }
        return list;
    }

    std::vector<Wording> operator()(QString Item::*m) const { return key == "number"_L1 || key == "rightsUri"_L1 ? numbers({item.*m}) : one(item.*m); }
    std::vector<Wording> operator()(MultiText Item::*m) const { return fields.texts(item.*m); }
    std::vector<Wording> operator()(std::optional<ItemKind> Item::*) const { return one(fields.kind(item, say())); }
    std::vector<Wording> operator()(Level Item::*m) const { return one(say().level(item.*m)); }
    std::vector<Wording> operator()(ItemId Item::*m) const { return numbers({fields.m_items.items().number(item.*m)}); }
    std::vector<Wording> operator()(UncertainDate Item::*m) const { return one(fields.date(item.*m, say())); }
    std::vector<Wording> operator()(PlaceId Item::*m) const { return one(fields.place(item.*m, say())); }
    std::vector<Wording> operator()(QStringList Item::*m) const
    {
        if (key != "languages"_L1)
            return numbers(item.*m);
        QStringList names;
        for (const QString &tag : item.*m)
            names += languageName(tag, say());
        return one(fields.joined(names, say()));
    }
    std::vector<Wording> operator()(std::vector<TermId> Item::*m) const { return one(fields.terms(item.*m, say())); }
    std::vector<Wording> operator()(std::vector<Dimension> Item::*m) const { return one(fields.size(item.*m, say())); }
    std::vector<Wording> operator()(std::vector<Attribution> Item::*) const { return one(fields.makers(item, say())); }
    std::vector<Wording> operator()(std::vector<ProvenanceStep> Item::*m) const
    {
        std::vector<Wording> list;
        for (const ProvenanceStep &step : item.*m) {
            const Agent *agent = fields.m_items.items().agent(step.agent);
            const QString line = fields.joined({agent ? displayName(*agent, say().language()) : QString(), fields.date(step.date, say())}, say());
            if (!line.isEmpty())
                list.push_back(fields.m_items.own(line));
            const std::vector<Wording> texts = fields.texts(step.text);
            list.insert(list.end(), texts.begin(), texts.end());
        }
        return list;
    }
    std::vector<Wording> operator()(AgentId Item::*m) const
    {
        const Agent *agent = fields.m_items.items().agent(item.*m);
        return one(agent ? displayName(*agent, say().language()) : QString());
    }
    std::vector<Wording> operator()(std::vector<Relation> Item::*m) const
    {
        QStringList list;
        for (const Relation &relation : item.*m)
            list += fields.m_items.items().number(relation.item);
        return numbers(list);
    }
    std::vector<Wording> operator()(std::vector<AgentId> Item::*m) const
    {
        QStringList names;
        for (const AgentId &id : item.*m) {
            const Agent *agent = fields.m_items.items().agent(id);
            names += agent ? displayName(*agent, say().language()) : QString();
        }
        return one(fields.joined(names, say()));
    }
};

std::vector<Wording> PrintedFields::present(const Item &item, const QString &key)
{
    const ItemField *field = itemField(key);
    return field ? std::visit(FieldPrinter{*this, item, key}, field->member) : std::vector<Wording>();
}

std::vector<Wording> PrintedFields::values(const Item &item, const QString &key)
{
    std::vector<Wording> found = present(item, key);
    const auto absence = item.absences.find(key);
    if (found.empty() && absence != item.absences.end())
        found.push_back(m_items.own(m_items.words().front()(valueContext, absenceWord(absence->second))));
    return found;
}

std::vector<Wording> PrintedFields::texts(const MultiText &text) const
{
    std::vector<Wording> list;
    for (const LanguageWords &one : m_items.words()) {
        if (const TextValue *value = text.in(one.language()))
            list.push_back({value->text, value->language});
    }
    const Wording standIn = list.empty() ? this->text(text, m_items.words().front()) : Wording();
    if (!standIn.text.isEmpty())
        list.push_back(standIn);
    return list;
}

Wording PrintedFields::text(const MultiText &text, const LanguageWords &say) const
{
    const TextValue *value = text.shown(say.language());
    if (!value)
        return {{}, say.language()};
    if (value->language == say.language() || value->language.isEmpty())
        return {value->text, say.language()};
    return {value->text + u" ["_s + ownLanguageName(value->language) + u']', value->language};
}

Wording PrintedFields::title(const Item &item) const { return text(item.title, m_items.words().front()); }

Wording PrintedFields::number(const QString &number) const { return this->number(number, m_items.language()); }

Wording PrintedFields::number(const QString &number, const QString &language) const
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    const bool mirrors = directionOfLanguage(language) == Qt::RightToLeft && !number.isEmpty();
    return {mirrors ? leftToRightIsolate + number + popIsolate : number, language};
}

QString PrintedFields::joined(const QStringList &parts, const LanguageWords &say) const
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            kept += isolate(part);
    }
    return kept.join(directionOfLanguage(say.language()) == Qt::RightToLeft ? u"، "_s : u", "_s);
}

QString PrintedFields::makers(const Item &item, const LanguageWords &say)
{
    QStringList list;
    for (const Attribution &maker : item.makers)
        list += makerText(m_items.items(), maker, {say}).text(say.language());
    return joined(list, say);
}

/// Broken between the calendars only.
QString PrintedFields::date(const UncertainDate &date, const LanguageWords &say) const
{
    if (!date.isKnown())
        return date.original;
    constexpr QChar wordJoiner(0x2060);
    const QString between = u" · "_s;
    QStringList parts = displayBoth(date, say.language()).split(between);
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp).replace(u"–"_s, QString(u'–') + wordJoiner);
    return parts.join(between);
}

QString PrintedFields::terms(const std::vector<TermId> &terms, const LanguageWords &say)
{
    QStringList labels;
    for (const TermId &id : terms) {
        const Term *term = m_items.items().term(id);
        labels += term ? displayTitle(*term, say.language()) : QString();
    }
    return joined(labels, say);
}

QString PrintedFields::size(const std::vector<Dimension> &dimensions, const LanguageWords &say) const
{
    QStringList groups;
    QStringList measured;
    for (size_t i = 0; i < dimensions.size();) {
        const QString unit = dimensions[i].unit;
        QStringList numbers;
        for (; i < dimensions.size() && dimensions[i].unit == unit; ++i) {
            numbers += localDecimal(dimensions[i].value, say.language());
            if (!dimensions[i].what.isEmpty())
                measured += say(valueContext, dimensions[i].what.toUtf8().constData());
        }
        groups += numbers.join(u"\u00a0×\u00a0"_s) + QChar(QChar::Nbsp) + say(valueContext, unit.toUtf8().constData());
    }
    const QString size = groups.join(u" · "_s);
    return measured.isEmpty() ? size : size + u" ("_s + measured.join(u" × "_s) + u')';
}

QString PrintedFields::place(PlaceId id, const LanguageWords &say)
{
    constexpr int deepest = 4;
    QStringList names;
    for (int depth = 0; depth < deepest; ++depth) {
        const Place *place = m_items.items().place(id);
        if (!place)
            break;
        names += displayTitle(*place, say.language());
        id = place->parent;
    }
    return joined(names, say);
}

QString PrintedFields::kind(const Item &item, const LanguageWords &say) const { return item.kind ? say.kind(*item.kind) : say.level(item.level); }

std::vector<Wording> PrintedFields::sources(const Item &item)
{
    std::vector<Wording> list;
    for (const Citation &citation : item.citations) {
        const Source *source = m_items.items().source(citation.source);
        if (!source)
            continue;
        const LanguageWords &say = m_items.words().front();
        const MultiText &named = source->citation.isEmpty() ? source->title : source->citation;
        const QString what = joined({text(named, say).text, citation.locator}, say);
        if (!what.isEmpty())
            list.push_back(m_items.own(m_items.say(QT_TRANSLATE_NOOP("vitrine::Print", "According to %1")).arg(what)));
    }
    return list;
}

} // namespace vitrine
