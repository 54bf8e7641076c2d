// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/likenames.h"
#include "exchange/recordsink.h"

#include <QHash>

namespace vitrine {

/// Something that a file names, in one language or several; `uri` is an authority's address of it, where the file gives one.
struct NamedThing {
    MultiText names; ///< a value without language is in the import's
    QString uri{};
    AgentKind kind = AgentKind::Person; ///< of an agent

    [[nodiscard]] bool isEmpty() const { return names.isEmpty(); }
    bool operator==(const NamedThing &) const = default;
};

/// Finds agents, terms and places by exactly the name a table gives them, or makes them. Never by likeness:
/// two spellings are two records until a person says otherwise.
class LinkedNames final {
public:
    LinkedNames(RecordSink &sink, QString language) : m_sink(sink), m_language(std::move(language)) {}

    /// What the record that names them is: new agents, terms and places get the same circle and status.
    struct Standing {
        Access access = Access::Internal;
        Status status = Status::Draft;
        bool demonstration = false;
    };

    [[nodiscard]] Result<AgentId> agent(const QString &name, const Standing &standing);
    [[nodiscard]] Result<TermId> term(Vocabulary vocabulary, const QString &label, const Standing &standing);
    [[nodiscard]] Result<PlaceId> place(const QString &name, const Standing &standing);

    // By any of their names; made with all of them.
    [[nodiscard]] Result<AgentId> agent(const NamedThing &thing, const Standing &standing);
    [[nodiscard]] Result<TermId> term(Vocabulary vocabulary, const NamedThing &thing, const Standing &standing);
    [[nodiscard]] Result<PlaceId> place(const NamedThing &thing, const Standing &standing);

    /// New names that are possibly those of records there were before; each is told once, at the next call.
    struct Likeness {
        QString given;
        QString known;
    };
    [[nodiscard]] std::vector<Likeness> takeLikenesses() { return std::exchange(m_likenesses, {}); }

private:
    struct Known {
        QUuid id;
        std::optional<Standing> made; ///< by this import, with this standing
    };
    struct Names {
        QHash<QString, Known> known;
        std::map<QString, LikeNames> like; ///< by vocabulary; made when the first new name asks for it
    };

    [[nodiscard]] Result<void> load();
    template<RecordLike R, class Prepare>
    Result<Id<R>> foundOrMade(Names &names, const QString &key, const Standing &standing, Prepare prepare);
    /// Of the things' names the one that is known, else the first.
    [[nodiscard]] Result<QString> chosenKey(const Names &names, const QStringList &keys);
    [[nodiscard]] MultiText spoken(const NamedThing &thing) const;
    void lookForLike(Names &names, const QString &key);

    RecordSink &m_sink;
    QString m_language;
    bool m_loaded = false;
    Names m_agents;
    Names m_terms; ///< by vocabulary and label
    Names m_places;
    std::vector<Likeness> m_likenesses;
};

} // namespace vitrine
