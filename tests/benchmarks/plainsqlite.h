// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace vitrine::bench {

/// The floors: SQLite alone, through its own interface.
class PlainSqlite final
{
public:
    /// Closed again when it cannot be opened; see isOpen().
    PlainSqlite(const QString &file, bool isNew);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    bool isOpen() const { return m_database != nullptr; }
    bool run(const QString &sql);
    sqlite3_stmt *prepare(const QString &sql);
    sqlite3 *handle() const { return m_database; }

private:
    sqlite3 *m_database = nullptr;
};

/// Answers `MATCH ? ORDER BY rank LIMIT 60` and fetches the titles of the rows.
class PlainSearch final
{
public:
    explicit PlainSearch(const QString &catalogue);
    ~PlainSearch();
    bool isOpen() const { return m_search && m_title; }
    /// How many titles came; nothing when FTS5 refused the words.
    std::optional<int> firstPage(const QString &match);

private:
    PlainSqlite m_sqlite;
    sqlite3_stmt *m_search = nullptr;
    sqlite3_stmt *m_title = nullptr;
};

/// Inserts every row of a catalogue into the same empty tables and index of a new file; processor time of the inserting alone.
std::optional<double> plainCopy(const QString &catalogue, const QString &file);

} // namespace vitrine::bench
