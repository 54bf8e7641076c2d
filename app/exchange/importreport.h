// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recorddiff.h"
#include "exchange/tablemapping.h"
#include "exchange/translationline.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace vitrine {

/// One thing a person should know about a row of an import.
struct ImportIssue {
    enum class Severity { Warning, Error };
    qint64 row = 0;  ///< the header is 1, as a spreadsheet shows it; a JSON record counts from 1
    qint64 line = 0; ///< in the file; 0: not known
    QString column;  ///< the header, or the field's key; may be empty
    Severity severity = Severity::Error;
    QString message;
    QString given{}; ///< a new name or term that is possibly the same as `known`; a person decides
    QString known{};

    bool operator==(const ImportIssue &) const = default;
};

/// Which record of a file is meant, and which item or record it is.
struct RowPlace {
    qint64 row = 0;
    qint64 line = 0;
    QString number; ///< or the uid of a record that is no item

    bool operator==(const RowPlace &) const = default;
};

enum class RowOutcome { Added, Updated, Unchanged, Rejected };

/// What became of one row.
struct ImportRow {
    RowPlace place;
    RowOutcome outcome = RowOutcome::Added;
    std::vector<FieldChange> changes; ///< of an updated record
    QString reason;                   ///< of a rejected one
    QString file{};                   ///< where several are imported

    bool operator==(const ImportRow &) const = default;
};

/// What an import did. An Error of the import itself only says that nothing could be read at all.
struct ImportReport {
    int read = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    std::vector<ImportIssue> issues;
    bool keepsRows = false; ///< costs memory for each row: for a rehearsal
    std::vector<ImportRow> rows;
    TableMapping mapping; ///< of a table: how it was read and its columns were understood
    std::vector<NameQuestion> names; ///< new names that are like known ones
    QHash<QUuid, QString> made; ///< names of the agents, terms and places that are new, when rows are kept: changes point to them
    std::vector<TranslationDifference> translations; ///< of a sheet from a translator, when rows are kept

    void error(qint64 row, qint64 line, const QString &column, const QString &message);
    void warning(qint64 row, qint64 line, const QString &column, const QString &message);
    /// A new record was made for a name that may be another spelling of a known one.
    void possiblySame(qint64 row, qint64 line, const QString &given, const QString &known);
    /// What becomes of a new name that is like known ones, told where it stands first.
    void tell(const NameQuestion &question);
    void reject(const RowPlace &place, const QString &column, const QString &message);
    /// Counts a record that was written or found unchanged, and keeps what differs when rows are kept.
    template<RecordLike R>
    void took(const RowPlace &place, const R *before, const R &after, RowOutcome outcome)
    {
        count(outcome);
        if (keepsRows)
            rows.push_back({place, outcome, before ? differences(*before, after) : std::vector<FieldChange>(), {}});
    }
    /// Adds what another file's import did; its issues and rows then name the file.
    void append(ImportReport part, const QString &file);
    /// How an issue says it of one of several files; `file` empty: of the only one.
    [[nodiscard]] static QString ofFile(const QString &file, const QString &message) { return file.isEmpty() ? message : file + QStringLiteral(": ") + message; }

    /// Rejected rows, or an issue that is an error: exit code 1.
    [[nodiscard]] bool hasFindings() const;
    [[nodiscard]] QJsonObject toJson() const;

private:
    void count(RowOutcome outcome);
};

template<>
struct EnumNames<RowOutcome> {
    static constexpr auto names = std::to_array<std::string_view>({"added", "updated", "unchanged", "rejected"});
};

} // namespace vitrine
