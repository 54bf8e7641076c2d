// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

#define VITRINE_TRY(expression)                                                                               \
    do {                                                                                                      \
        if (auto tried_ = (expression); !tried_)                                                              \
            return tried_.unexpected();                                                                       \
    } while (false)

namespace vitrine {

/// One row of an answer, read by column number. SQL NULL reads as empty, 0 or nothing.
class Row {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    [[nodiscard]] QString text(int column) const;
    /// The text as it is stored; good until the next row.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isTrue(int column) const { return integer(column) != 0; }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> optional(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
    }

private:
    sqlite3_stmt *m_statement;
};

/// Text that is UTF-8 already.
struct Utf8 {
    QByteArray bytes;
};

/// What a mark in a statement takes. Texts are never NULL, not even null ones; bytes are a blob.
class Value {
public:
    Value() = default;
    Value(int value) : m_value(qint64(value)) {}
    Value(qint64 value) : m_value(value) {}
    Value(double value) : m_value(value) {}
    Value(QString text) : m_value(std::move(text)) {}
    Value(QLatin1StringView text) : m_value(text) {}
    Value(Utf8 text) : m_value(std::move(text)) {}
    Value(QByteArray blob) : m_value(std::move(blob)) {}
    Value(const QVariant &value);

private:
    friend class SqlStatement;
    std::variant<std::monostate, qint64, double, QString, QLatin1StringView, Utf8, QByteArray> m_value;
};

using Values = std::initializer_list<Value>;

class SqlStatement;

/// One connection to one catalogue database; belongs to the thread that opened it. Statements are prepared
/// once and kept. Every failure of SQLite comes back as an Error with a sentence.
class Database final {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Missing, Unreadable, Newer or Refused. Create makes a new file and refuses an existing one. ReadWrite
    /// migrates an older file. ":memory:" is allowed for Create.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isWritable() const { return m_mode != Mode::ReadOnly; }

    /// Runs a statement that answers nothing; `sql` must be a literal or otherwise stay the same text.
    [[nodiscard]] Result<void> run(const QString &sql, Values values = {});
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values);
    /// Calls `visit` for each row of the answer. Do not run the same statement again inside.
    [[nodiscard]] Result<void> each(const QString &sql, Values values, const std::function<void(const Row &)> &visit);
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<void(const Row &)> &visit);
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] Result<qint64> scalar(const QString &sql, Values values = {});
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }
    /// Rows the last `run` changed.
    [[nodiscard]] int changedRows() const { return m_changedRows; }
    /// Rows that were inserted, changed or deleted since the connection was opened, triggers' work included.
    [[nodiscard]] qint64 allChanges() const;
    /// Several statements at once, as in a migration; no values.
    [[nodiscard]] Result<void> script(const QString &sql);
    /// How much of the file may be kept in memory: more while much is written, then as before.
    [[nodiscard]] Result<void> keepInMemory(int kibibytes);
    static constexpr int usualCache = 2000;
    static constexpr int bulkCache = 160 * 1024;

private:
    Database(QString file, Mode mode);
    [[nodiscard]] Result<void> connect(int flags, const QByteArray &name);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<SqlStatement *> prepared(const QString &sql);
    [[nodiscard]] Result<void> run(const QString &sql, const Value *values, size_t count);
    [[nodiscard]] Result<void> each(const QString &sql, const Value *values, size_t count,
                                    const std::function<void(const Row &)> &visit);

    sqlite3 *m_connection = nullptr;
    QString m_file;
    Mode m_mode;
    std::unordered_map<QString, std::unique_ptr<SqlStatement>> m_statements;
    QByteArray m_texts; ///< of the statement that runs, as UTF-8
    qint64 m_lastInsertId = 0;
    int m_changedRows = 0;
};

/// A deed within a larger one: what fails alone is taken back alone.
[[nodiscard]] Result<void> beginInner(Database &database);
[[nodiscard]] Result<void> keepInner(Database &database);
[[nodiscard]] Result<void> takeBackInner(Database &database);

/// Takes everything back unless committed.
class Transaction final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(database) {}
    Database &m_database;
    bool m_open = true;
};

} // namespace vitrine
