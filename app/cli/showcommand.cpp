// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "catalogue/merge.h"
#include "domain/anyrecord.h"
#include "domain/itemtexts.h"
#include "domain/languages.h"
#include "domain/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

/// The names behind the uids that an item's JSON holds.
QJsonObject namesOf(const Item &item, ItemTexts &texts)
{
    QJsonObject names;
    const auto put = [&](const QString &uid, const QString &name) {
        if (!name.isEmpty())
            names.insert(uid, name);
    };
    for (const auto &list : {item.classification, item.materials, item.techniques, item.subjects}) {
        for (const TermId &id : list)
            put(id.toString(), texts.term(id));
    }
    for (const Attribution &maker : item.makers)
        put(maker.agent.toString(), texts.agent(maker.agent));
    for (const AgentId &id : item.depicted)
        put(id.toString(), texts.agent(id));
    put(item.holder.toString(), texts.agent(item.holder));
    put(item.place.toString(), texts.place(item.place));
    put(item.parent.toString(), texts.number(item.parent));
    return names;
}

int sayItem(const Item &item, const std::vector<Medium> &media, ItemTexts &texts)
{
    for (const ItemField &field : itemFields()) {
        if (!field.isText()) {
            const QStringList values = texts.values(item, field, {});
            if (!values.isEmpty())
                say(itemFieldTitle(field) + u": "_s + values.join(u"; "_s));
            continue;
        }
        for (const TextValue &text : (item.*std::get<MultiText Item::*>(field.member)).values())
            say(u"%1 (%2): %3"_s.arg(itemFieldTitle(field), text.language, text.text));
    }
    for (const ExtraField &extra : item.extra)
        say(extra.name + (extra.language.isEmpty() ? QString() : u" ("_s + extra.language + u')') + u": "_s + extra.value);
    say(CliWords::tr("Access: %1, %2").arg(enumName(item.access), enumName(item.status)));
    for (const Medium &medium : media)
        say(CliWords::tr("Medium %1: %2, %3, %4 bytes").arg(medium.position + 1).arg(enumName(medium.role), medium.mimeType).arg(medium.bytes));
    return Exit::Done;
}

/// A record of any type by its uid, or the one it was merged into.
std::optional<Survivor> recordOf(const Reader &reader, RecordId id)
{
    for (size_t i = 0; i < EnumNames<RecordType>::names.size(); ++i) {
        const auto type = static_cast<RecordType>(i);
        if (withRecordType(type, [&]<class R>() { return find<R>(reader, Id<R>(id.uuid())).has_value(); }))
            return Survivor{type, id};
    }
    return survivorOf(reader, id);
}

void sayField(const QString &key, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    bool isText = !object.isEmpty();
    for (const QJsonValue one : object)
        isText = isText && one.toObject().contains("text"_L1);
    if (isText) {
        for (auto text = object.begin(); text != object.end(); ++text)
            say(u"%1 (%2): %3"_s.arg(key, text.key(), text.value().toObject().value("text"_L1).toString()));
    } else if (value.isArray() || value.isObject()) {
        const QByteArray json = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                                : QJsonDocument(object).toJson(QJsonDocument::Compact);
        say(key + u": "_s + QString::fromUtf8(json));
    } else {
        say(key + u": "_s + value.toVariant().toString());
    }
}

int showRecord(const Reader &reader, RecordId asked, bool asJson)
{
    const auto shown = recordOf(reader, asked);
    if (!shown)
        return failed({ErrorKind::Missing, CliWords::tr("There is no entry of this number or identity."), asked.toString()});
    const auto json = withRecordType(shown->type, [&]<class R>() -> Result<QJsonObject> {
        const auto record = find<R>(reader, Id<R>(shown->record.uuid()));
        return record ? Result<QJsonObject>(recordToJson(*record)) : record.unexpected();
    });
    if (!json)
        return failed(json.error());
    if (shown->record != asked)
        complain(CliWords::tr("This identity was merged into another record, which is shown instead."));
    if (asJson) {
        sayJson(*json);
    } else {
        for (auto field = json->begin(); field != json->end(); ++field)
            sayField(field.key(), field.value());
    }
    return Exit::Done;
}

int runShow(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    if (arguments.size() == 2 && !namesCatalogue(arguments.first()))
        return failed(Catalogue::open(arguments.first(), OpenMode::ReadOnly).error());
    if (arguments.size() == 1 && namesCatalogue(arguments.first()))
        return wrongUsage(CliWords::tr("“show” needs the number of an item."));
    const auto opened = openToRead(arguments);
    if (!opened)
        return failed(opened.error());
    const auto id = opened->reader->itemByNumber(arguments.first());
    if (const QUuid uid(arguments.first()); !id && !uid.isNull())
        return showRecord(*opened->reader, RecordId(uid), invocation.has("json"));
    if (!id)
        return failed(id.error());
    const auto item = opened->reader->item(*id);
    if (!item)
        return failed(item.error());
    const auto media = opened->reader->media(*id);
    if (!media)
        return failed(media.error());
    ItemTexts texts(*opened->reader, languagesOf(*opened->reader).value(0));
    if (!invocation.has("json"))
        return sayItem(*item, *media, texts);
    QJsonObject json = recordToJson(*item);
    QJsonArray list;
    for (const Medium &medium : *media)
        list.append(recordToJson(medium));
    json.insert(u"media"_s, list);
    json.insert(u"names"_s, namesOf(*item, texts));
    sayJson(json);
    return Exit::Done;
}

} // namespace

Command showCommand()
{
    return {u"show"_s, u"[CATALOGUE] NUMBER|UID"_s, CliWords::tr("shows one item by its number, or any record by its uid, whole"), {}, {jsonOption()}, 1, 2, runShow};
}

} // namespace vitrine::cli
