// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <tuple>

namespace vitrine {

/// One field of a record or of a part of one: its key (the same in JSON, in the change log and on the
/// command line), the member that holds it, and the access it has unless the record says otherwise.
template<class R, class M>
struct Field {
    const char *key;
    M R::*member;
    Access access = Access::Public;
};

template<class R, class Base, class M>
constexpr auto field(const char *key, M Base::*member, Access access = Access::Public)
{
    return Field<R, M>{key, static_cast<M R::*>(member), access};
}

/// Specialised for every record and part: `fields` is a tuple of Field, in the order of JSON documentation.
/// Records also have `type`.
template<class R>
struct Fields;

template<class R>
concept Described = requires { Fields<R>::fields; };
template<class R>
concept RecordLike = Described<R> && requires { Fields<R>::type; };

/// Calls `visit(field)` for each field of R, in order.
template<Described R, class Visit>
constexpr void forEachField(Visit &&visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, Fields<R>::fields);
}

#define F(member) field<R>(#member, &R::member)
#define F_AS(member, ...) field<R>(#member, &R::member, __VA_ARGS__)
#define VITRINE_PART(Type, ...)                                                                               \
    template<> struct Fields<Type> {                                                                          \
        using R = Type;                                                                                       \
        static constexpr auto fields = std::make_tuple(__VA_ARGS__);                                          \
    }
#define VITRINE_RECORD(Type, ...)                                                                             \
    template<> struct Fields<Type> {                                                                          \
        using R = Type;                                                                                       \
        static constexpr RecordType type = RecordType::Type;                                                  \
        static constexpr auto fields = std::make_tuple(__VA_ARGS__);                                          \
    }

VITRINE_PART(Citation, F(source), F(locator));
VITRINE_PART(ExtraField, F(name), F(language), F(value));
VITRINE_PART(NameForm, F(text), F(language), F(script), F(scheme), F(kind), F(origin), F(state));
VITRINE_PART(Dimension, F(what), F(value), F(unit));
VITRINE_PART(Attribution, F(kind), F(agent), F(role), F(qualifier));
VITRINE_PART(ProvenanceStep, F(agent), F(date), F(text));
VITRINE_PART(Relation, F(kind), F(item));
VITRINE_PART(HangEntry, F(item), F(spot));
VITRINE_PART(Participation, F(agent), F(role), F(note));
VITRINE_PART(ProgrammeEntry, F(title), F(time), F(agents));
VITRINE_PART(Track, F(kind), F(language), F(webvtt), F(origin), F(state));
VITRINE_PART(LineBox, F(x), F(y), F(width), F(height));
VITRINE_PART(GeoPoint, F(latitude), F(longitude));

VITRINE_RECORD(Exhibition, F(title), F(place), F(date), F(hosts), F(breath), F(minute), F(full), F(sections),
               F(events), F(about));
VITRINE_RECORD(Section, F(title), F(breath), F(minute), F(full), F(items));
VITRINE_RECORD(Item, F(number), F(kind), F(level), F(parent), F(title), F(label), F(description), F(context),
               F(date), F(place), F(languages), F(classification), F(materials), F(techniques), F(subjects),
               F(dimensions), F(inscriptions), F(extent), F(scope), F(arrangement), F(makers), F(provenance),
               F(rightsUri), F(rights), F(credit),
               F_AS(rightsUntil, Access::Internal), F_AS(embargoUntil, Access::Internal), F(holder), F(advisory), F(condition), F(related), F(urls),
               F_AS(notes, Access::Internal), F_AS(location, Access::Internal), F_AS(value, Access::Restricted),
               F_AS(insurance, Access::Restricted), F_AS(donorRemarks, Access::Restricted),
               F_AS(depicted, Access::Restricted), F_AS(exactPlace, Access::Restricted));
VITRINE_RECORD(Medium, F(item), F(position), F(role), F(page), F(sha256), F_AS(originalName, Access::Internal),
               F(mimeType), F(bytes), F(width), F(height), F(duration), F(sound), F(caption), F(altText),
               F(advisory), F(transcript), F(lines), F(tracks), F_AS(embedded, Access::Restricted));
VITRINE_RECORD(Agent, F(kind), F(names), F(role), F(born), F(died), F(note));
VITRINE_RECORD(Event, F(eventType), F(title), F(description), F(date), F(place), F(programme), F(participants));
VITRINE_RECORD(Statement, F(claimant), F(text), F(verbatim), F(date), F(event), F(certainty));
VITRINE_RECORD(Quantity, F(lower), F(upper), F(qualifier), F(unit), F(scope), F(claimant), F(statement));
VITRINE_RECORD(Declaration, F(title), F(text), F(summary), F(date), F(issuer), F(signatoryCount),
               F_AS(signatories, Access::Restricted));
VITRINE_RECORD(Source, F(title), F(citation), F(paraphrase), F(publisher), F(kind), F(language), F(date),
               F(address), F(independenceGroup));
VITRINE_RECORD(Place, F(name), F(kind), F(parent), F_AS(coordinates, Access::Restricted));
VITRINE_RECORD(Term, F(vocabulary), F(label), F(broader), F(uri));
VITRINE_RECORD(SavedList, F_AS(name, Access::Internal), F_AS(query, Access::Internal),
               F_AS(columns, Access::Internal), F_AS(order, Access::Internal), F_AS(format, Access::Internal));

#undef F
#undef F_AS
#undef VITRINE_PART
#undef VITRINE_RECORD

} // namespace vitrine
