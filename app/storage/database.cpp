// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/migrations.h"
#include "storage/sqlerror.h"
#include "storage/sqlstatement.h"
#include "storage/storagewords.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int patience = 5000; // milliseconds that another writer may take

/// A file that is missing, empty or does not begin as SQLite does is refused before SQLite sees it: SQLite
/// opens an empty file as a valid database.
Result<void> looksLikeADatabase(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return fail(ErrorKind::Missing, StorageWords::tr("There is no catalogue here; nothing was changed. Check the name of the folder."), file);
    if (!info.isFile())
        return fail(ErrorKind::Unreadable, StorageWords::tr("This folder is not a catalogue: its catalogue.sqlite is not a file; nothing was changed."), file);
    if (!info.isReadable())
        return fail(ErrorKind::Refused, StorageWords::tr("This account may not read the catalogue; nothing was changed."), file);
    if (info.size() == 0)
        return fail(ErrorKind::Unreadable, StorageWords::tr("The catalogue's file is empty; nothing was changed. Restore it from a backup."), file);
    return {};
}

/// A program that ended without a word while it opened or closed the catalogue leaves a journal, and a connection that only reads
/// does not get past it. One that may write takes it back at its first question; where that cannot be, the reader says so.
void takeBackWhatWasLeft(const QString &file)
{
    if (QFileInfo(file + "-journal"_L1).size() <= 0)
        return;
    sqlite3 *connection = nullptr;
    if (sqlite3_open_v2(file.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK) {
        sqlite3_busy_timeout(connection, patience);
        sqlite3_exec(connection, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    }
    sqlite3_close(connection);
}

/// SQLite cannot read a WAL file in a folder it may not write, unless it is told that nobody writes.
QByteArray immutableName(const QString &file)
{
    return "file:" + QUrl::toPercentEncoding(QFileInfo(file).absoluteFilePath(), "/") + "?immutable=1";
}

} // namespace

Database::Database(QString file, Mode mode) : m_file(std::move(file)), m_mode(mode) {}

Database::~Database()
{
    m_statements.clear();
    // At rest a catalogue is one file, so that readers make none beside it. Fails harmlessly while others read.
    if (m_connection && m_mode != Mode::ReadOnly && m_file != ":memory:"_L1)
        sqlite3_exec(m_connection, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    sqlite3_close(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    const bool inMemory = file == ":memory:"_L1;
    if (mode != Mode::Create)
        VITRINE_TRY(looksLikeADatabase(file));
    else if (!inMemory && QFileInfo::exists(file))
        return fail(ErrorKind::Refused, StorageWords::tr("A catalogue exists here already; it was left as it is."), file);

    auto database = std::unique_ptr<Database>(new Database(file, mode));
    int flags = SQLITE_OPEN_READWRITE | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    QByteArray name = file.toUtf8();
    if (mode == Mode::ReadOnly) {
        flags = SQLITE_OPEN_READONLY;
        if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable() && !QFileInfo::exists(file + "-wal"_L1)) {
            flags |= SQLITE_OPEN_URI;
            name = immutableName(file);
        } else {
            takeBackWhatWasLeft(file);
        }
    } else if (mode == Mode::ReadWrite && !(QFileInfo(file).isWritable() && QFileInfo(QFileInfo(file).absolutePath()).isWritable())) {
        return fail(ErrorKind::Refused, StorageWords::tr("The catalogue may not be written here; nothing was changed. Copy it to a folder of your own."), file);
    }
    VITRINE_TRY(database->connect(flags, name));
    if (mode != Mode::Create)
        VITRINE_TRY(checkApplication(*database));
    VITRINE_TRY(database->configure());
    if (mode == Mode::Create || mode == Mode::ReadWrite)
        VITRINE_TRY(migrate(*database));
    return database;
}

Result<void> Database::connect(int flags, const QByteArray &name)
{
    const int code = sqlite3_open_v2(name.constData(), &m_connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return sqlFailure(m_connection, m_file);
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_busy_timeout(m_connection, patience);
    return {};
}

Result<void> Database::configure()
{
    QStringList pragmas;
    if (m_mode == Mode::Create)
        pragmas << u"PRAGMA page_size = 8192"_s; // twice the usual: records and their history are a kilobyte and more each
    pragmas << QStringList{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                        u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s, u"PRAGMA temp_store = MEMORY"_s};
    if (m_mode != Mode::ReadOnly)
        pragmas << u"PRAGMA journal_mode = WAL"_s;
    pragmas << u"PRAGMA synchronous = FULL"_s;
    for (const QString &pragma : pragmas)
        VITRINE_TRY(each(pragma, {}, [](const Row &) {}));
    return {};
}

Result<void> Database::keepInMemory(int kibibytes)
{
    VITRINE_TRY(script(u"PRAGMA cache_size = -%1"_s.arg(kibibytes)));
    sqlite3_db_release_memory(m_connection);
    return {};
}

Result<SqlStatement *> Database::prepared(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second.get();
    auto statement = SqlStatement::prepare(m_connection, sql);
    if (!statement)
        return sqlFailure(m_connection, sql);
    return (m_statements[sql] = std::move(statement)).get();
}

Result<void> Database::run(const QString &sql, const Value *values, size_t count)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.unexpected();
    (*statement)->bindForNow(values, count, m_texts);
    const bool isDone = (*statement)->step() == SQLITE_DONE || (*statement)->isRow();
    m_lastInsertId = sqlite3_last_insert_rowid(m_connection);
    m_changedRows = sqlite3_changes(m_connection);
    return (*statement)->end() == SQLITE_OK && isDone ? Result<void>() : sqlFailure(m_connection, sql);
}

Result<void> Database::run(const QString &sql, Values values) { return run(sql, values.begin(), values.size()); }

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    const std::vector<Value> all(values.begin(), values.end());
    return run(sql, all.data(), all.size());
}

Result<void> Database::each(const QString &sql, const Value *values, size_t count,
                            const std::function<void(const Row &)> &visit)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.unexpected();
    (*statement)->bind(values, count);
    const Row row((*statement)->handle());
    while ((*statement)->step() == SQLITE_ROW)
        visit(row);
    return (*statement)->end() == SQLITE_OK ? Result<void>() : sqlFailure(m_connection, sql);
}

Result<void> Database::each(const QString &sql, Values values, const std::function<void(const Row &)> &visit)
{
    return each(sql, values.begin(), values.size(), visit);
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<void(const Row &)> &visit)
{
    const std::vector<Value> all(values.begin(), values.end());
    return each(sql, all.data(), all.size(), visit);
}

Result<qint64> Database::scalar(const QString &sql, Values values)
{
    qint64 answer = 0;
    VITRINE_TRY(each(sql, values, [&](const Row &row) { answer = row.integer(0); }));
    return answer;
}

Result<void> Database::script(const QString &sql)
{
    if (sqlite3_exec(m_connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqlFailure(m_connection, sql);
    return {};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    VITRINE_TRY(database.run(u"BEGIN IMMEDIATE"_s));
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(u"ROLLBACK"_s).has_value();
}

Result<void> Transaction::commit()
{
    VITRINE_TRY(m_database.run(u"COMMIT"_s));
    m_open = false;
    return {};
}

qint64 Database::allChanges() const { return sqlite3_total_changes64(m_connection); }

Result<void> beginInner(Database &database) { return database.run(u"SAVEPOINT inner_deed"_s); }

Result<void> keepInner(Database &database) { return database.run(u"RELEASE inner_deed"_s); }

Result<void> takeBackInner(Database &database)
{
    VITRINE_TRY(database.run(u"ROLLBACK TO inner_deed"_s));
    return database.run(u"RELEASE inner_deed"_s);
}

} // namespace vitrine
