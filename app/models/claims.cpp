// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims.h"

#include <algorithm>

namespace vitrine {

namespace {

bool shareSource(const RecordCommon &a, const RecordCommon &b)
{
    return std::any_of(a.citations.begin(), a.citations.end(), [&b](const Citation &one) {
        return std::any_of(b.citations.begin(), b.citations.end(), [&one](const Citation &other) { return other.source == one.source; });
    });
}

bool shareWords(const MultiText &a, const MultiText &b)
{
    return std::any_of(a.values().begin(), a.values().end(), [&b](const TextValue &value) { return b.text(value.language) == value.text; });
}

bool belongTogether(const Statement &a, const Statement &b)
{
    return (!a.event.isNull() && a.event == b.event) || shareSource(a, b);
}

bool belongTogether(const Quantity &a, const Quantity &b)
{
    return (!a.statement.isNull() && a.statement == b.statement) || shareSource(a, b) || shareWords(a.unit, b.unit);
}

Certainty certaintyOf(const Reader &, const Statement &statement) { return statement.certainty; }

Certainty certaintyOf(const Reader &reader, const Quantity &quantity)
{
    const auto statement = reader.statement(quantity.statement);
    return statement ? statement->certainty : Certainty::Unknown;
}

template<class R>
Claim claimOf(const Reader &reader, const R &record)
{
    Claim claim{record, certaintyOf(reader, record), {}};
    for (const Citation &citation : record.citations) {
        const auto source = reader.source(citation.source);
        if (source && !source->independenceGroup.isEmpty() && !claim.groups.contains(source->independenceGroup))
            claim.groups += source->independenceGroup;
    }
    return claim;
}

template<RecordLike R>
Result<std::vector<Claim>> beside(const Reader &reader, RecordId id, size_t most)
{
    const auto own = find<R>(reader, Id<R>(id.uuid()));
    if (!own)
        return own.unexpected();
    const auto others = all<R>(reader);
    if (!others)
        return others.unexpected();
    std::vector<Claim> claims{claimOf(reader, *own)};
    for (const R &other : *others) {
        if (claims.size() < most && other.id != own->id && belongTogether(*own, other))
            claims.push_back(claimOf(reader, other));
    }
    return claims;
}

} // namespace

RecordId Claim::id() const
{
    return std::visit([](const auto &one) { return anyId(one.id); }, record);
}

RecordType Claim::type() const { return std::holds_alternative<Statement>(record) ? RecordType::Statement : RecordType::Quantity; }

const RecordCommon &Claim::common() const
{
    return std::visit([](const auto &one) -> const RecordCommon & { return one; }, record);
}

AgentId Claim::claimant() const
{
    return std::visit([](const auto &one) { return one.claimant; }, record);
}

Result<std::vector<Claim>> claimsBeside(const Reader &reader, RecordType type, RecordId record, size_t most)
{
    if (type == RecordType::Statement)
        return beside<Statement>(reader, record, most);
    if (type == RecordType::Quantity)
        return beside<Quantity>(reader, record, most);
    return fail(ErrorKind::Invalid, {});
}

} // namespace vitrine
