// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainsqlite.h"

#include "measure.h"

#include <QList>

#include <sqlite3.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

QString textOf(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)));
}

/// What makes the tables, indexes and triggers; the shadow tables of FTS5 come with their own.
QStringList schemaOf(PlainSqlite &from)
{
    QStringList statements;
    sqlite3_stmt *rows = from.prepare(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_%'"
                                      " AND name NOT LIKE 'sqlite_%' ORDER BY type <> 'table', rowid"_s);
    while (rows && sqlite3_step(rows) == SQLITE_ROW)
        statements += textOf(rows, 0);
    sqlite3_finalize(rows);
    return statements;
}

QStringList tablesOf(PlainSqlite &from)
{
    QStringList tables;
    sqlite3_stmt *rows = from.prepare(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%'"
                                      " AND name NOT LIKE 'sqlite_%' ORDER BY rowid"_s);
    while (rows && sqlite3_step(rows) == SQLITE_ROW)
        tables += textOf(rows, 0);
    sqlite3_finalize(rows);
    return tables;
}

constexpr size_t atOnce = 5'000; ///< rows read, not timed, before as many are written, timed

/// Rows of one table, and the statement that writes them.
class Copy final
{
public:
    Copy(PlainSqlite &from, PlainSqlite &to, const QString &table)
    {
        // The index keeps its rowid, which no column shows.
        const QString columns = table == u"search"_s ? u"rowid, *"_s : u"*"_s;
        m_read = from.prepare(u"SELECT %1 FROM %2"_s.arg(columns, table));
        QStringList names, marks;
        for (int i = 0; i < sqlite3_column_count(m_read); ++i) {
            names += QString::fromUtf8(sqlite3_column_name(m_read, i));
            marks += u"?"_s;
        }
        m_write = to.prepare(u"INSERT INTO %1 (\"%2\") VALUES (%3)"_s.arg(table, names.join(u"\", \""_s), marks.join(u", "_s)));
    }
    ~Copy()
    {
        sqlite3_finalize(m_read);
        sqlite3_finalize(m_write);
    }

    /// Milliseconds of writing; nothing when a row was refused.
    std::optional<double> all()
    {
        double spent = 0;
        while (m_read && m_write && read()) {
            const double before = processorMilliseconds();
            if (!write())
                return std::nullopt;
            spent += processorMilliseconds() - before;
        }
        return m_read && m_write ? std::optional(spent) : std::nullopt;
    }

private:
    bool read()
    {
        const int columns = sqlite3_column_count(m_read);
        while (!m_isRead && m_values.size() < atOnce * size_t(columns)) {
            m_isRead = sqlite3_step(m_read) != SQLITE_ROW; // a step more would begin anew
            if (m_isRead)
                break;
            for (int i = 0; i < columns; ++i)
                m_values.push_back(sqlite3_value_dup(sqlite3_column_value(m_read, i)));
        }
        return !m_values.empty();
    }

    bool write()
    {
        const size_t columns = size_t(sqlite3_column_count(m_read));
        bool isDone = true;
        for (size_t row = 0; row < m_values.size() && isDone; row += columns) {
            for (size_t i = 0; i < columns; ++i)
                sqlite3_bind_value(m_write, int(i) + 1, m_values[row + i]);
            isDone = sqlite3_step(m_write) == SQLITE_DONE;
            sqlite3_reset(m_write);
        }
        for (sqlite3_value *value : m_values)
            sqlite3_value_free(value);
        m_values.clear();
        return isDone;
    }

    sqlite3_stmt *m_read = nullptr;
    sqlite3_stmt *m_write = nullptr;
    bool m_isRead = false;
    std::vector<sqlite3_value *> m_values;
};

} // namespace

PlainSqlite::PlainSqlite(const QString &file, bool isNew)
{
    const int flags = isNew ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(file.toUtf8().constData(), &m_database, flags | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK)
        return;
    sqlite3_close(m_database);
    m_database = nullptr;
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close(m_database);
}

bool PlainSqlite::run(const QString &sql)
{
    return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

sqlite3_stmt *PlainSqlite::prepare(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr);
    return statement;
}

PlainSearch::PlainSearch(const QString &catalogue) : m_sqlite(catalogue + u"/catalogue.sqlite"_s, false)
{
    if (!m_sqlite.isOpen())
        return;
    m_search = m_sqlite.prepare(u"SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 60"_s);
    m_title = m_sqlite.prepare(u"SELECT value FROM text_value WHERE record = ? AND field = 'title' LIMIT 1"_s);
}

PlainSearch::~PlainSearch()
{
    sqlite3_finalize(m_search);
    sqlite3_finalize(m_title);
}

std::optional<int> PlainSearch::firstPage(const QString &match)
{
    const QByteArray words = match.toUtf8();
    sqlite3_bind_text(m_search, 1, words.constData(), int(words.size()), SQLITE_STATIC);
    int titles = 0, code = SQLITE_OK;
    while ((code = sqlite3_step(m_search)) == SQLITE_ROW) {
        sqlite3_bind_int64(m_title, 1, sqlite3_column_int64(m_search, 0));
        titles += sqlite3_step(m_title) == SQLITE_ROW && sqlite3_column_bytes(m_title, 0) > 0;
        sqlite3_reset(m_title);
    }
    sqlite3_reset(m_search);
    return code == SQLITE_DONE ? std::optional(titles) : std::nullopt;
}

std::optional<double> plainCopy(const QString &catalogue, const QString &file)
{
    PlainSqlite from(catalogue + u"/catalogue.sqlite"_s, false);
    PlainSqlite to(file, true);
    // As the facade has it, but for the checks of references.
    if (!from.isOpen() || !to.isOpen()
        || !to.run(u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -98304; PRAGMA temp_store = MEMORY"_s))
        return std::nullopt;
    for (const QString &statement : schemaOf(from)) {
        if (!to.run(statement))
            return std::nullopt;
    }
    double spent = 0;
    to.run(u"BEGIN"_s);
    for (const QString &table : tablesOf(from)) {
        const auto time = Copy(from, to, table).all();
        if (!time)
            return std::nullopt;
        spent += *time;
    }
    const double before = processorMilliseconds();
    if (!to.run(u"COMMIT"_s))
        return std::nullopt;
    return spent + processorMilliseconds() - before;
}

} // namespace vitrine::bench
