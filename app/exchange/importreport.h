// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

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

    bool operator==(const ImportIssue &) const = default;
};

/// What an import did. An Error of the import itself only says that nothing could be read at all.
struct ImportReport {
    int read = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    std::vector<ImportIssue> issues;

    void error(qint64 row, qint64 line, const QString &column, const QString &message);
    void warning(qint64 row, qint64 line, const QString &column, const QString &message);
    /// Rejected rows, or an issue that is an error: exit code 1.
    [[nodiscard]] bool hasFindings() const;
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace vitrine
