// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/enums.h"

#include <QJsonArray>
#include <QUuid>

#include <optional>
#include <vector>

namespace vitrine {

/// A name as a file gives it, and as what it is looked for.
struct GivenName {
    RecordType type = RecordType::Agent; ///< Agent, Place or Term
    Vocabulary vocabulary = Vocabulary::Subject; ///< of a term
    QString text;

    bool operator==(const GivenName &) const = default;
};

/// What a person said of a new name that is like known ones: it is the same as one of them, or it is a new one. Good for all
/// its uses in a file, and kept with the mapping.
struct NameDecision {
    GivenName name;
    QString known; ///< a name of the record it is the same as; empty: a new one
    QUuid uid;     ///< of that record; null: it is found by its name

    bool operator==(const NameDecision &) const = default;
};

using NameDecisions = std::vector<NameDecision>;

[[nodiscard]] QJsonArray nameDecisionsToJson(const NameDecisions &decisions);
/// Invalid, naming the name, when one is not whole.
[[nodiscard]] Result<NameDecisions> nameDecisionsFromJson(const QJsonArray &list);
/// A file of them: the list alone, or a mapping that holds one.
[[nodiscard]] Result<NameDecisions> readNameDecisions(const QByteArray &bytes);

/// A new name in a file that is possibly the same as a known one.
struct NameQuestion {
    struct Candidate {
        QString name;
        QUuid uid; ///< null: it is new in the same file

        bool operator==(const Candidate &) const = default;
    };
    GivenName name;
    std::vector<Candidate> candidates;
    qint64 row = 0; ///< where it stands first
    qint64 line = 0;
    int uses = 1;
    std::optional<NameDecision> decision; ///< what was said of it, and done
    /// What becomes of the spelling of a name that is an agent's of the catalogue.
    enum class Spelling {
        Other,   ///< it is no spelling of a known agent's name
        Kept,    ///< it is among the agent's names from now on
        Withheld, ///< it is not: more people see the agent's names than the rows it stands in
        Refused  ///< it is not: whoever imports may not change that agent
    };
    Spelling spelling = Spelling::Other;

    bool operator==(const NameQuestion &) const = default;
};

} // namespace vitrine
