// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlstatement.h"

#include <QStringEncoder>

#include <sqlite3.h>

namespace vitrine {

namespace {

/// A unit of UTF-16 becomes three bytes at most.
constexpr qsizetype bytesPerUnit = 3;

qsizetype most(const std::monostate &) { return 0; }
qsizetype most(qint64) { return 0; }
qsizetype most(double) { return 0; }
qsizetype most(const QString &text) { return text.size() * bytesPerUnit; }
qsizetype most(QLatin1StringView) { return 0; }
qsizetype most(const Utf8 &) { return 0; }
qsizetype most(const QByteArray &) { return 0; }

/// Binds one value; texts are written to `at`, which moves behind them.
struct Borrowed {
    sqlite3_stmt *statement;
    int mark;
    char *&at;

    int operator()(const std::monostate &) const { return sqlite3_bind_null(statement, mark); }
    int operator()(qint64 value) const { return sqlite3_bind_int64(statement, mark, value); }
    int operator()(double value) const { return sqlite3_bind_double(statement, mark, value); }
    int operator()(const QString &text) const
    {
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const char *begin = at;
        at = encoder.appendToBuffer(at, text);
        return bytes(begin, at - begin);
    }
    /// Our names of enumerators and fields: ASCII.
    int operator()(QLatin1StringView text) const { return bytes(text.data(), text.size()); }
    int operator()(const Utf8 &text) const { return bytes(text.bytes.constData(), text.bytes.size()); }
    int operator()(const QByteArray &blob) const
    {
        return sqlite3_bind_blob64(statement, mark, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_STATIC);
    }
    int bytes(const char *begin, qsizetype size) const
    {
        return sqlite3_bind_text64(statement, mark, begin, sqlite3_uint64(size), SQLITE_STATIC, SQLITE_UTF8);
    }
};

struct Copied {
    sqlite3_stmt *statement;
    int mark;

    int operator()(const std::monostate &) const { return sqlite3_bind_null(statement, mark); }
    int operator()(qint64 value) const { return sqlite3_bind_int64(statement, mark, value); }
    int operator()(double value) const { return sqlite3_bind_double(statement, mark, value); }
    int operator()(const QString &text) const { return bytes(text.toUtf8()); }
    int operator()(QLatin1StringView text) const { return bytes(QByteArray(text.data(), text.size())); }
    int operator()(const Utf8 &text) const { return bytes(text.bytes); }
    int operator()(const QByteArray &blob) const
    {
        return sqlite3_bind_blob64(statement, mark, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT);
    }
    int bytes(const QByteArray &text) const
    {
        return sqlite3_bind_text64(statement, mark, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
};

} // namespace

Value::Value(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        break;
    case QMetaType::QString:
        m_value = value.toString();
        break;
    case QMetaType::QByteArray:
        m_value = value.toByteArray();
        break;
    case QMetaType::Double:
        m_value = value.toDouble();
        break;
    default:
        m_value = value.toLongLong();
    }
}

QByteArrayView Row::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
}

QString Row::text(int column) const { return QString::fromUtf8(utf8(column)); }

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

qint64 Row::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Row::real(int column) const { return sqlite3_column_double(m_statement, column); }
bool Row::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::unique_ptr<SqlStatement> SqlStatement::prepare(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v3(connection, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr) != SQLITE_OK)
        return nullptr;
    return std::unique_ptr<SqlStatement>(new SqlStatement(handle));
}

SqlStatement::~SqlStatement() { sqlite3_finalize(m_handle); }

void SqlStatement::bind(const Value *values, size_t count)
{
    Q_ASSERT(int(count) == sqlite3_bind_parameter_count(m_handle));
    m_bound = SQLITE_OK;
    for (size_t i = 0; i < count && m_bound == SQLITE_OK; ++i)
        m_bound = std::visit(Copied{m_handle, int(i) + 1}, values[i].m_value);
}

void SqlStatement::bindForNow(const Value *values, size_t count, QByteArray &texts)
{
    Q_ASSERT(int(count) == sqlite3_bind_parameter_count(m_handle));
    qsizetype needed = 0;
    for (size_t i = 0; i < count; ++i)
        needed += std::visit([](const auto &value) { return most(value); }, values[i].m_value);
    if (texts.size() < needed)
        texts.resize(needed);
    char *at = texts.data();
    m_bound = SQLITE_OK;
    for (size_t i = 0; i < count && m_bound == SQLITE_OK; ++i)
        m_bound = std::visit(Borrowed{m_handle, int(i) + 1, at}, values[i].m_value);
}

int SqlStatement::step()
{
    m_code = m_bound == SQLITE_OK ? sqlite3_step(m_handle) : m_bound;
    return m_code;
}

bool SqlStatement::isRow() const { return m_code == SQLITE_ROW; }

int SqlStatement::end()
{
    const bool isDone = m_code == SQLITE_DONE || m_code == SQLITE_ROW;
    const int reset = sqlite3_reset(m_handle);
    return isDone ? SQLITE_OK : reset != SQLITE_OK ? reset : SQLITE_MISUSE;
}

} // namespace vitrine
