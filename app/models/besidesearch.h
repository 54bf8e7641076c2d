// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <functional>

namespace vitrine {

/// What is found beside the items: people by their names, events by what was said there.
struct FoundBeside {
    struct Person {
        AgentId id;
        QString name;
        bool operator==(const Person &) const = default;
    };
    struct Said {
        EventId event;
        int statements = 0; ///< that hold every word
        bool operator==(const Said &) const = default;
    };
    std::vector<Person> people; ///< whose name holds every word
    std::vector<Said> said;

    [[nodiscard]] bool isEmpty() const { return people.empty() && said.empty(); }
    bool operator==(const FoundBeside &) const = default;
};

/// Looks through names and statements. They are read once, piece by piece, and kept folded: a search that is broken off
/// goes on where the one before had stopped. Lives in the thread of the searches.
class BesideSearch final {
public:
    static constexpr size_t mostPeople = 6;     ///< found
    static constexpr size_t mostAgents = 20'000; ///< looked through

    /// Cancelled when `isStale` says so.
    [[nodiscard]] Result<FoundBeside> find(const Reader &reader, const QStringList &foldedWords, const QString &language,
                                           const std::function<bool()> &isStale);
    void forget(); ///< something was written

private:
    struct Name {
        AgentId id;
        QString name;
        QString folded;
    };
    struct Words {
        EventId event;
        std::vector<QString> folded; ///< of its statements
    };
    [[nodiscard]] Result<void> read(const Reader &reader, const std::function<bool()> &isStale);

    QString m_language;
    bool m_isBegun = false;
    bool m_areSorted = false;
    std::vector<RecordId> m_agents; ///< those not read are at the end
    std::vector<RecordId> m_events;
    size_t m_agentsRead = 0;
    size_t m_eventsRead = 0;
    std::vector<Name> m_names;
    std::vector<Words> m_words;
};

} // namespace vitrine
