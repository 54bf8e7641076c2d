// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "support/samples.h"

#include <QCryptographicHash>

#include <tuple>

/// One valid record of every type with every field filled, and who refers to whom.
namespace vitrine::samples {

/// The ids of one record of each type.
using Ids = std::tuple<ExhibitionId, SectionId, ItemId, MediumId, AgentId, EventId, StatementId, QuantityId, DeclarationId,
                       SourceId, PlaceId, TermId, SavedListId>;

[[nodiscard]] inline Ids newIds()
{
    return {ExhibitionId::create(), SectionId::create(), ItemId::create(), MediumId::create(), AgentId::create(),
            EventId::create(), StatementId::create(), QuantityId::create(), DeclarationId::create(), SourceId::create(),
            PlaceId::create(), TermId::create(), SavedListId::create()};
}

[[nodiscard]] inline std::vector<RecordId> anyIds(const Ids &ids)
{
    return std::apply([](const auto &...id) { return std::vector<RecordId>{anyId(id)...}; }, ids);
}

// Points every reference of a record to the record of its type in `ids`.
template<class M>
void point(M &, const Ids &) {}
template<class Tag>
void point(Id<Tag> &id, const Ids &ids) { id = std::get<Id<Tag>>(ids); }
template<Described R>
void point(R &part, const Ids &ids);
template<class T>
void point(std::vector<T> &list, const Ids &ids)
{
    for (T &value : list)
        point(value, ids);
}
template<Described R>
void point(R &part, const Ids &ids)
{
    forEachField<R>([&](const auto &field) { point(part.*field.member, ids); });
}

// What the rules ask of a record beyond being filled.
template<class R>
void makeValid(R &, const QString &) {}
inline void makeValid(Section &section, const QString &) { section.items.resize(1); }
inline void makeValid(Item &item, const QString &mark)
{
    item.parent = {};
    item.level = Level::Item;
    for (Dimension &dimension : item.dimensions)
        dimension.value = QStringLiteral("12.5");
    for (Attribution &maker : item.makers)
        maker.kind = MakerKind::Known;
    item.rightsUri = QStringLiteral("https://example.org/") + mark;
}
inline void makeValid(Medium &medium, const QString &mark)
{
    medium.sha256 = QString::fromLatin1(QCryptographicHash::hash(mark.toUtf8(), QCryptographicHash::Sha256).toHex());
    medium.mimeType = QStringLiteral("image/png");
    medium.role = MediumRole::Front;
    medium.advisory = {};
    for (Track &track : medium.tracks)
        track.webvtt = QStringLiteral("WEBVTT\n\n00:00.000 --> 00:01.000\n") + track.webvtt + QStringLiteral(" gesprochen\n");
}
inline void makeValid(Place &place, const QString &) { place.parent = {}; }
inline void makeValid(Term &term, const QString &) { term.broader = {}; }

/// A record whose words all hold `mark`, at `self`, referring to `others`.
template<RecordLike R>
[[nodiscard]] R valid(const QString &mark, const Ids &self, const Ids &others)
{
    R record = filled<R>(mark);
    record.fieldAccess.clear();
    record.absences.clear();
    record.extra = {{QStringLiteral("Colonne"), QStringLiteral("fr"), QStringLiteral("valeur") + mark}};
    point(record, others);
    point(record.citations, others);
    makeValid(record, mark);
    record.id = std::get<Id<R>>(self);
    return record;
}

/// Adds one record of each type; `change` may still alter each.
template<class Change>
[[nodiscard]] Result<void> addWorld(Catalogue &catalogue, const QString &mark, const Ids &self, const Ids &others, Change change)
{
    Result<void> result;
    const auto addOne = [&]<RecordLike R>(Id<R>) {
        if (!result)
            return;
        R record = valid<R>(mark, self, others);
        change(record);
        if (const auto added = catalogue.add(record); !added)
            result = added.unexpected();
    };
    std::apply([&](const auto &...id) { (addOne(id), ...); }, self);
    return result;
}

} // namespace vitrine::samples
