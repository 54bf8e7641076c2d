// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace vitrine {

/// The identity of one record, typed by what it identifies. Null means "none".
template<class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QUuid uuid) : m_uuid(uuid) {}

    static Id create() { return Id(QUuid::createUuid()); }
    /// Null when `text` is not a UUID; braces are optional.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    /// Lower-case, without braces: as stored and as written in JSON.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using ExhibitionId = Id<struct Exhibition>;
using SectionId = Id<struct Section>;
using ItemId = Id<struct Item>;
using MediumId = Id<struct Medium>;
using AgentId = Id<struct Agent>;
using EventId = Id<struct Event>;
using StatementId = Id<struct Statement>;
using QuantityId = Id<struct Quantity>;
using DeclarationId = Id<struct Declaration>;
using SourceId = Id<struct Source>;
using PlaceId = Id<struct Place>;
using TermId = Id<struct Term>;
using SavedListId = Id<struct SavedList>;
/// Any record, when its type does not matter (history, citations, search hits).
using RecordId = Id<struct AnyRecord>;

template<class Tag>
[[nodiscard]] RecordId anyId(Id<Tag> id) { return RecordId(id.uuid()); }

} // namespace vitrine
