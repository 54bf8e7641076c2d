// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "domain/custodywords.h"
#include "domain/storageplace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

QJsonObject toJson(const StoragePlace &place)
{
    return {{u"path"_s, place.path},       {u"kind"_s, enumName(place.kind)}, {u"code"_s, place.code},
            {u"note"_s, place.note},       {u"entered"_s, place.isEntered},   {u"items"_s, place.items}};
}

void sayPlace(const StoragePlace &place)
{
    QStringList more;
    if (place.isEntered)
        more += CustodyWords::placeKind(place.kind);
    if (!place.code.isEmpty())
        more += CliWords::tr("label %1").arg(isolate(place.code));
    if (!place.note.isEmpty())
        more += isolate(place.note);
    const QString indent(4 * (placeSteps(place.path).size() - 1), u' ');
    say(u"%1  "_s.arg(place.items, 7) + indent + isolate(placeName(place.path)) + (more.isEmpty() ? QString() : u"  ("_s + more.join(u"; "_s) + u')'));
}

int runPlaces(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    if (!arguments.isEmpty() && !namesCatalogue(arguments.first()))
        return failed(Catalogue::open(arguments.first(), OpenMode::ReadOnly).error());
    const auto opened = openToRead(arguments);
    if (!opened)
        return failed(opened.error());
    const auto places = opened->reader->storagePlaces();
    if (!places)
        return failed(places.error());
    QJsonArray list;
    for (const StoragePlace &place : *places) {
        list.append(toJson(place));
        if (!invocation.has("json"))
            sayPlace(place);
    }
    if (invocation.has("json"))
        sayJson({{u"places"_s, list}});
    else if (places->empty())
        say(CliWords::tr("No entry of this catalogue says where it is kept, and no place is entered."));
    return Exit::Done;
}

} // namespace

Command placesCommand()
{
    return {u"places"_s, u"[CATALOGUE]"_s, CliWords::tr("tells the places where things are kept, with how many entries each holds"), {}, {jsonOption()}, 0, 1, runPlaces};
}

} // namespace vitrine::cli
