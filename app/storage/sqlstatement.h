// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace vitrine {

/// One statement of SQLite, prepared once and run many times.
class SqlStatement final {
public:
    /// Null when SQLite does not understand it; the connection then says why.
    [[nodiscard]] static std::unique_ptr<SqlStatement> prepare(sqlite3 *connection, const QString &sql);
    ~SqlStatement();
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;

    /// Values for the marks, copied.
    void bind(const Value *values, size_t count);
    /// Values for the marks that are only borrowed: until end(), nothing may happen to them and `texts`.
    void bindForNow(const Value *values, size_t count, QByteArray &texts);
    int step();
    [[nodiscard]] bool isRow() const;
    /// Makes ready for the next time; returns how this time went.
    int end();
    [[nodiscard]] sqlite3_stmt *handle() const { return m_handle; }

private:
    explicit SqlStatement(sqlite3_stmt *handle) : m_handle(handle) {}

    sqlite3_stmt *m_handle;
    int m_bound = 0; ///< the first failure of a binding
    int m_code = 0;  ///< of the last step
};

} // namespace vitrine
