// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "domain/custodywords.h"
#include "domain/itemtexts.h"
#include "domain/names.h"
#include "domain/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

/// What a number stands for and all that is told about it: the item's changes, its media's, and what happened to the originals.
struct Told {
    QString number;
    RecordId record;
    QString title;
    bool isGone = false;
    std::vector<Change> changes;
    std::vector<CustodyEvent> custody;
};

Result<void> tell(Told &told, const Reader &reader, RecordId record)
{
    const auto changes = reader.history(record);
    const auto custody = changes ? reader.custody(record) : Result<std::vector<CustodyEvent>>(changes.unexpected());
    if (!custody)
        return custody.unexpected();
    told.changes.insert(told.changes.end(), changes->begin(), changes->end());
    told.custody.insert(told.custody.end(), custody->begin(), custody->end());
    return {};
}

/// A deleted item: what its tombstone names.
Result<Told> goneItem(const Reader &reader, const QString &number, const Unexpected &notThere)
{
    const auto tombstones = reader.tombstones();
    if (!tombstones)
        return tombstones.unexpected();
    for (const Tombstone &tombstone : *tombstones) {
        if (tombstone.number != number || tombstone.type != RecordType::Item)
            continue;
        Told told{number, tombstone.record, tombstone.title, true, {}, {}};
        const auto done = tell(told, reader, tombstone.record);
        return done ? Result<Told>(told) : done.unexpected();
    }
    return notThere;
}

Result<Told> allOf(const Reader &reader, const QString &number)
{
    const auto id = reader.itemByNumber(number);
    if (!id)
        return id.error().kind == ErrorKind::Missing ? goneItem(reader, number, id.unexpected()) : Result<Told>(id.unexpected());
    const auto item = reader.item(*id);
    const auto media = item ? reader.media(*id) : Result<std::vector<Medium>>(item.unexpected());
    if (!media)
        return media.unexpected();
    Told told{item->number, anyId(*id), displayTitle(*item, QLocale().name().left(2)), false, {}, {}};
    if (const auto done = tell(told, reader, anyId(*id)); !done)
        return done.unexpected();
    for (const Medium &medium : *media) {
        if (const auto done = tell(told, reader, anyId(medium.id)); !done)
            return done.unexpected();
    }
    std::ranges::stable_sort(told.changes, {}, &Change::sequence);
    std::ranges::stable_sort(told.custody, {}, &CustodyEvent::sequence);
    return told;
}

/// The log's values as a person reads them: names for identities, the words of texts.
class Values final {
public:
    explicit Values(const Reader &reader) : m_reader(reader), m_texts(reader, QLocale().name().left(2)) {}

    [[nodiscard]] QString text(const QJsonValue &value)
    {
        if (value.isNull() || value.isUndefined())
            return CliWords::tr("nothing");
        if (value.isString())
            return u'“' + isolate(named(value.toString())) + u'”';
        if (value.isBool())
            return value.toBool() ? CliWords::tr("yes") : CliWords::tr("no");
        if (value.isDouble())
            return QString::number(value.toDouble());
        return value.isArray() ? list(value.toArray()) : object(value.toObject());
    }

private:
    [[nodiscard]] QString list(const QJsonArray &values)
    {
        QStringList words;
        for (const QJsonValue value : values)
            words.append(text(value));
        return words.isEmpty() ? CliWords::tr("nothing") : words.join(u"; "_s);
    }
    [[nodiscard]] QString object(const QJsonObject &values)
    {
        if (values.value("text"_L1).isString()) { // one language's text and its state
            const QString state = values.value("state"_L1).toString();
            const QString words = u'“' + isolate(values.value("text"_L1).toString()) + u'”';
            return state.isEmpty() ? words : words + u" ("_s + state + u')';
        }
        QStringList words;
        for (auto one = values.begin(); one != values.end(); ++one)
            words.append(one.key() + u' ' + text(one.value()));
        return words.join(u", "_s);
    }
    [[nodiscard]] QString named(const QString &word)
    {
        const QUuid uid = word.size() == 36 ? QUuid::fromString(word) : QUuid();
        if (uid.isNull())
            return word;
        for (const QString &name : {m_texts.term(TermId(uid)), m_texts.agent(AgentId(uid)), m_texts.place(PlaceId(uid)), m_texts.number(ItemId(uid))}) {
            if (!name.isEmpty())
                return name;
        }
        return word;
    }

    const Reader &m_reader;
    ItemTexts m_texts;
};

QString fieldName(const Change &change)
{
    const ItemField *field = change.type == RecordType::Item ? itemField(change.field) : nullptr;
    QString name = field ? itemFieldTitle(*field) : change.field;
    if (change.type != RecordType::Item)
        name = enumName(change.type) + u' ' + name;
    return change.language.isEmpty() ? name : name + u" ("_s + change.language + u')';
}

QString sentence(const Change &change, Values &values)
{
    if (change.field.isEmpty())
        return (change.before.isNull() ? CliWords::tr("%1 added") : CliWords::tr("%1 deleted")).arg(enumName(change.type));
    return CliWords::tr("%1: from %2 to %3").arg(fieldName(change), values.text(change.before), values.text(change.after));
}

QString stamp(const QDateTime &when, const QString &who) { return when.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC  "_s + (who.isEmpty() ? u"?"_s : who); }

void sayTold(const Told &told, const Reader &reader)
{
    say(told.number + u"  "_s + isolate(told.title) + (told.isGone ? u"  "_s + CliWords::tr("(deleted)") : QString()));
    Values values(reader);
    qint64 deed = -1;
    for (const Change &change : told.changes) {
        if (change.group != deed)
            say(stamp(change.when, change.who));
        deed = change.group;
        say(u"    "_s + sentence(change, values));
    }
    if (told.custody.empty())
        return;
    say(CliWords::tr("What happened to the originals:"));
    for (const CustodyEvent &event : told.custody)
        say(stamp(event.when, event.who) + u"  "_s + enumName(event.type) + u": "_s + (event.success ? CliWords::tr("success") : CliWords::tr("failure")) + u"  "_s + CustodyWords::note(event));
}

QJsonObject toJson(const Told &told)
{
    QJsonArray changes;
    for (const Change &change : told.changes)
        changes.append(QJsonObject{{u"when"_s, jsonTime(change.when)}, {u"who"_s, change.who}, {u"deed"_s, change.group},
                                   {u"record"_s, enumName(change.type)}, {u"uid"_s, change.record.toString()}, {u"field"_s, change.field},
                                   {u"language"_s, change.language}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    QJsonArray custody;
    for (const CustodyEvent &event : told.custody)
        custody.append(QJsonObject{{u"when"_s, jsonTime(event.when)}, {u"who"_s, event.who}, {u"event"_s, enumName(event.type)},
                                   {u"uid"_s, event.record.toString()}, {u"sha256"_s, event.sha256}, {u"success"_s, event.success}, {u"note"_s, event.note}});
    return {{u"number"_s, told.number}, {u"uid"_s, told.record.toString()}, {u"title"_s, told.title}, {u"deleted"_s, told.isGone},
            {u"changes"_s, changes}, {u"custody"_s, custody}};
}

QJsonObject toJson(const CustodyEvent &event, const Dissemination &out)
{
    return {{u"when"_s, jsonTime(event.when)}, {u"who"_s, event.who},   {u"format"_s, out.format},       {u"file"_s, out.file},
            {u"rows"_s, out.rows},             {u"query"_s, out.query}, {u"chosen"_s, out.isChosen},     {u"access"_s, out.access},
            {u"languages"_s, out.languages},   {u"fields"_s, out.fields}, {u"sha256"_s, event.sha256}};
}

/// The lists that went out of the catalogue, the newest first.
int tellExports(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    if (arguments.size() > 1 || (arguments.size() == 1 && !namesCatalogue(arguments.first())))
        return wrongUsage(CliWords::tr("“%1” is about the whole catalogue and takes no number.").arg(u"--exports"_s));
    const auto opened = openToRead(arguments);
    if (!opened)
        return failed(opened.error());
    const auto log = opened->reader->custodyLog(CustodyType::Dissemination);
    if (!log)
        return failed(log.error());
    QJsonArray list;
    for (auto event = log->rbegin(); event != log->rend(); ++event) {
        const auto out = disseminationOf(*event);
        if (!out)
            continue;
        list.append(toJson(*event, *out));
        if (!invocation.has("json"))
            say(stamp(event->when, event->who) + u"  "_s + CustodyWords::note(*event) + u"  "_s + out->access + (out->query.isEmpty() ? QString() : u"  "_s + isolate(out->query)));
    }
    if (invocation.has("json"))
        sayJson({{u"exports"_s, list}});
    else if (list.isEmpty())
        say(CliWords::tr("The custody log tells of no export of this catalogue."));
    return Exit::Done;
}

int runHistory(const Invocation &invocation)
{
    if (invocation.has("exports"))
        return tellExports(invocation);
    QStringList arguments = invocation.arguments;
    if (arguments.isEmpty())
        return wrongUsage(CliWords::tr("“%1” needs the number of an item.").arg(u"history"_s));
    if (arguments.size() == 2 && !namesCatalogue(arguments.first()))
        return failed(Catalogue::open(arguments.first(), OpenMode::ReadOnly).error());
    if (arguments.size() == 1 && namesCatalogue(arguments.first()))
        return wrongUsage(CliWords::tr("“%1” needs the number of an item.").arg(u"history"_s));
    const auto opened = openToRead(arguments);
    if (!opened)
        return failed(opened.error());
    const auto told = allOf(*opened->reader, arguments.first());
    if (!told)
        return failed(told.error());
    if (invocation.has("json"))
        sayJson(toJson(*told));
    else
        sayTold(*told, *opened->reader);
    return Exit::Done;
}

} // namespace

Command historyCommand()
{
    return {u"history"_s, u"[CATALOGUE] NUMBER | --exports"_s, CliWords::tr("tells who changed what from what to what, or who exported what"), {},
            {flagOption("exports", CliWords::tr("Instead of an item: the lists that went out of the catalogue, the newest first.")), jsonOption()}, 0, 2, runHistory};
}

} // namespace vitrine::cli
