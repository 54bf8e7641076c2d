// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"
#include "exchange/likenames.h"
#include "exchange/recordsink.h"

#include <QHash>
#include <QSet>

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
/// two spellings are two records until a person says otherwise, for this file. The spelling of which she says so, where it is like
/// the name of an agent of the catalogue, becomes a further name of that one, unless more people would see it there than here.
///
/// What a row names is written with the row, by writeRow(). A row that is refused leaves nothing: what it alone brought is
/// forgotten, and its questions are asked anew by the next one.
class LinkedNames final {
public:
    LinkedNames(RecordSink &sink, QString language, NameDecisions decisions = {})
        : m_sink(sink), m_language(std::move(language)), m_decisions(std::move(decisions)) {}

    /// What the record that names them is: new agents, terms and places get the same circle and status.
    /// Of what is named in an item: who may see that, and whether it is public yet.
    struct Standing {
        Access access = Access::Internal;
        Status status = Status::Draft;
        bool demonstration = false;

        /// Of the names in one field (fieldtables.h), which may be stricter than the item.
        [[nodiscard]] static Standing in(const Item &item, QStringView field);
    };

    [[nodiscard]] Result<AgentId> agent(const QString &name, const Standing &standing);
    [[nodiscard]] Result<TermId> term(Vocabulary vocabulary, const QString &label, const Standing &standing);
    [[nodiscard]] Result<PlaceId> place(const QString &name, const Standing &standing);

    // By any of their names; made with all of them.
    [[nodiscard]] Result<AgentId> agent(const NamedThing &thing, const Standing &standing);
    [[nodiscard]] Result<TermId> term(Vocabulary vocabulary, const NamedThing &thing, const Standing &standing);
    [[nodiscard]] Result<PlaceId> place(const NamedThing &thing, const Standing &standing);

    /// Writes an item with all that was asked for since the last call. Nothing of it after an error, unless the catalogue refuses
    /// what it would have taken by RecordSink::mayTake().
    [[nodiscard]] Result<void> writeRow(const Item &item, bool isNew, bool isChanged);
    /// Tells of the new names that came since the last call, which stand in this row; after writeRow().
    void tell(ImportReport &report, qint64 row, qint64 line);
    /// New names that are like known ones, and what was said of them.
    [[nodiscard]] const std::vector<NameQuestion> &questions() const { return m_questions; }
    /// Puts into the report what was asked and, when it keeps rows, what was made.
    void conclude(ImportReport &report) const;

private:
    struct Known {
        QUuid id;
        std::optional<Standing> made; ///< by this import, with this standing
    };
    struct Names {
        RecordType type;
        QHash<QString, size_t> asked; ///< which of the questions is of a key
        QHash<QString, Known> known;
        std::map<QString, LikeNames> like; ///< by vocabulary; made when the first new name asks for it
    };

    /// What the row in hand brought.
    struct Row {
        std::vector<AnyRecordValue> made; ///< not written yet
        std::vector<AnyRecordValue> widened;
        std::vector<std::pair<QUuid, Standing>> narrower; ///< of those, as they stood before
        std::vector<std::pair<Names *, QString>> known; ///< keys that nobody knew before
        std::vector<std::pair<QString, Access>> spellings; ///< to become names; taken out of m_unkept
        std::vector<size_t> used; ///< questions
        QStringList alike; ///< keys that are among the like names for good
        size_t firstQuestion = 0;
    };
    [[nodiscard]] Result<void> writeNames();
    [[nodiscard]] Result<void> keepSpellings();
    void drop();
    [[nodiscard]] Result<void> load();
    void know(Names &names, const QString &key, const Known &known);
    template<RecordLike R>
    [[nodiscard]] Result<void> widen(Names &names, const QString &key, const Standing &standing);
    template<RecordLike R>
    [[nodiscard]] R *waiting(const QUuid &id);
    void takeUpSpelling(const QString &key, const Standing &standing);
    template<RecordLike R, class Prepare>
    Result<Id<R>> foundOrMade(Names &names, const QString &key, const Standing &standing, Prepare prepare);
    /// Of the things' names the one that is known, else the first.
    [[nodiscard]] Result<QString> chosenKey(const Names &names, const QStringList &keys);
    [[nodiscard]] MultiText spoken(const NamedThing &thing) const;
    /// Asks about a new name, when it is like a known one or something was said of it; true when it is a known one.
    [[nodiscard]] bool ask(Names &names, const QString &key);
    [[nodiscard]] std::vector<NameQuestion::Candidate> candidates(Names &names, const QString &key);
    [[nodiscard]] const NameDecision *decisionOn(const GivenName &name) const;
    [[nodiscard]] std::optional<Known> meant(const Names &names, const NameDecision &decision) const;
    // Of an agent's name that a person said is another spelling of a known one.
    void noteSpelling(NameQuestion &question, const Known &known);
    [[nodiscard]] Result<void> keepSpelling(const QString &key);

    RecordSink &m_sink;
    QString m_language;
    bool m_loaded = false;
    Names m_agents{RecordType::Agent, {}, {}, {}};
    Names m_terms{RecordType::Term, {}, {}, {}}; ///< by vocabulary and label
    Names m_places{RecordType::Place, {}, {}, {}};
    NameDecisions m_decisions;
    std::vector<NameQuestion> m_questions;
    QHash<QString, Access> m_unkept; ///< spellings that may become further names, and how many see those of the agent
    std::vector<size_t> m_keptLater; ///< questions that were told before their spelling was kept
    size_t m_told = 0; ///< questions
    QSet<QString> m_forgotten; ///< keys of refused rows that are among the like names
    Row m_row;
};

} // namespace vitrine
