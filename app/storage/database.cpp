// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/migrations.h"
#include "storage/sqlerror.h"
#include "storage/storagewords.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

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

/// A null QString would be bound as NULL; ours mean an empty text. NULL is an invalid QVariant.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(u""_s);
    return value;
}

/// Qt's driver counts a numbered mark ("?1") once for each time it stands there, SQLite once: numbered marks become
/// plain ones, and `places` tells which value each of them takes. Empty when there is none.
QString withPlainMarks(const QString &sql, QList<int> &places)
{
    static const QRegularExpression numbered(u"\\?([0-9]+)"_s);
    for (auto marks = numbered.globalMatch(sql); marks.hasNext();)
        places.append(marks.next().capturedView(1).toInt() - 1);
    return places.isEmpty() ? sql : QString(sql).replace(numbered, u"?"_s);
}

} // namespace

QString Row::text(int column) const { return m_query.value(column).toString(); }
qint64 Row::integer(int column) const { return m_query.value(column).toLongLong(); }
double Row::real(int column) const { return m_query.value(column).toDouble(); }
bool Row::isNull(int column) const { return m_query.isNull(column); }

Database::Database(QString connection, QString file, Mode mode)
    : m_connection(std::move(connection)), m_file(std::move(file)), m_mode(mode)
{
}

Database::~Database()
{
    m_statements.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        // At rest a catalogue is one file, so that readers make none beside it. Fails harmlessly while others read.
        if (m_mode != Mode::ReadOnly && connection.isOpen() && m_file != ":memory:"_L1)
            QSqlQuery(connection).exec(u"PRAGMA journal_mode = DELETE"_s);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    const bool inMemory = file == ":memory:"_L1;
    if (mode != Mode::Create)
        VITRINE_TRY(looksLikeADatabase(file));
    else if (!inMemory && QFileInfo::exists(file))
        return fail(ErrorKind::Refused, StorageWords::tr("A catalogue exists here already; it was left as it is."), file);

    auto database = std::unique_ptr<Database>(
        new Database(QUuid::createUuid().toString(QUuid::Id128), file, mode));
    QString options;
    QString name = file;
    if (mode == Mode::ReadOnly) {
        options = u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s;
        // SQLite cannot read a WAL file in a folder it may not write, unless it is told that nobody writes.
        if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable() && !QFileInfo::exists(file + "-wal"_L1)) {
            options += ";QSQLITE_OPEN_URI"_L1;
            name = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(file).absoluteFilePath(), "/"))
                   + "?immutable=1"_L1;
        }
    } else {
        options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        if (mode == Mode::ReadWrite && !(QFileInfo(file).isWritable() && QFileInfo(QFileInfo(file).absolutePath()).isWritable()))
            return fail(ErrorKind::Refused, StorageWords::tr("The catalogue may not be written here; nothing was changed. Copy it to a folder of your own."), file);
    }
    VITRINE_TRY(database->connect(options, name));
    if (mode != Mode::Create)
        VITRINE_TRY(checkApplication(*database));
    VITRINE_TRY(database->configure());
    if (mode == Mode::Create || mode == Mode::ReadWrite)
        VITRINE_TRY(migrate(*database));
    return database;
}

Result<void> Database::connect(const QString &options, const QString &name)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setConnectOptions(options);
    connection.setDatabaseName(name);
    if (!connection.open())
        return sqlFailure(connection.lastError(), m_file);
    return {};
}

Result<void> Database::configure()
{
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                        u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s, u"PRAGMA temp_store = MEMORY"_s};
    if (m_mode != Mode::ReadOnly)
        pragmas << u"PRAGMA journal_mode = WAL"_s;
    pragmas << u"PRAGMA synchronous = FULL"_s;
    for (const QString &pragma : pragmas)
        VITRINE_TRY(each(pragma, {}, [](const Row &) {}));
    return {};
}

Result<Database::Prepared *> Database::prepared(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &*known;
    Prepared statement;
    const QString plain = withPlainMarks(sql, statement.places);
    statement.query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    statement.query->setForwardOnly(true);
    if (!statement.query->prepare(plain))
        return sqlFailure(statement.query->lastError(), sql);
    return &*m_statements.insert(sql, statement);
}

Result<std::shared_ptr<QSqlQuery>> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.unexpected();
    const QList<int> &places = (*statement)->places;
    std::shared_ptr<QSqlQuery> query = (*statement)->query;
    const qsizetype count = places.isEmpty() ? values.size() : places.size();
    for (qsizetype i = 0; i < count; ++i)
        query->bindValue(int(i), bindable(values.at(places.isEmpty() ? i : places.at(i))));
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return sqlFailure(error, sql);
    }
    return query;
}

Result<void> Database::run(const QString &sql, Values values) { return run(sql, QVariantList(values)); }

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = execute(sql, values);
    if (!query)
        return query.unexpected();
    m_lastInsertId = (*query)->lastInsertId().toLongLong();
    m_changedRows = (*query)->numRowsAffected();
    (*query)->finish();
    return {};
}

Result<void> Database::each(const QString &sql, Values values, const std::function<void(const Row &)> &visit)
{
    return each(sql, QVariantList(values), visit);
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<void(const Row &)> &visit)
{
    auto query = execute(sql, values);
    if (!query)
        return query.unexpected();
    const Row row(**query);
    while ((*query)->next())
        visit(row);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return sqlFailure(error, sql);
    return {};
}

Result<qint64> Database::scalar(const QString &sql, Values values)
{
    qint64 answer = 0;
    VITRINE_TRY(each(sql, values, [&](const Row &row) { answer = row.integer(0); }));
    return answer;
}

Result<void> Database::script(const QString &sql)
{
    for (const QString &statement : splitStatements(sql)) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(statement))
            return sqlFailure(query.lastError(), statement);
    }
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

Result<void> beginInner(Database &database) { return database.run(u"SAVEPOINT inner_deed"_s); }

Result<void> keepInner(Database &database) { return database.run(u"RELEASE inner_deed"_s); }

Result<void> takeBackInner(Database &database)
{
    VITRINE_TRY(database.run(u"ROLLBACK TO inner_deed"_s));
    return database.run(u"RELEASE inner_deed"_s);
}

} // namespace vitrine
