// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

#include <variant>

namespace vitrine {

/// A record of whatever type, in the order of RecordType.
using AnyRecordValue = std::variant<Exhibition, Section, Item, Medium, Agent, Event, Statement, Quantity,
                                    Declaration, Source, Place, Term, SavedList>;

/// Calls `visit.template operator()<R>()` for the record type `type`.
template<class Visit>
decltype(auto) withRecordType(RecordType type, Visit &&visit)
{
    switch (type) {
    case RecordType::Exhibition: return visit.template operator()<Exhibition>();
    case RecordType::Section: return visit.template operator()<Section>();
    case RecordType::Item: return visit.template operator()<Item>();
    case RecordType::Medium: return visit.template operator()<Medium>();
    case RecordType::Agent: return visit.template operator()<Agent>();
    case RecordType::Event: return visit.template operator()<Event>();
    case RecordType::Statement: return visit.template operator()<Statement>();
    case RecordType::Quantity: return visit.template operator()<Quantity>();
    case RecordType::Declaration: return visit.template operator()<Declaration>();
    case RecordType::Source: return visit.template operator()<Source>();
    case RecordType::Place: return visit.template operator()<Place>();
    case RecordType::Term: return visit.template operator()<Term>();
    case RecordType::SavedList: break;
    }
    return visit.template operator()<SavedList>();
}

} // namespace vitrine
