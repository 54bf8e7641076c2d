// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueimpl.h"

#include "base/language.h"
#include "catalogue/cataloguewords.h"
#include "catalogue/originals.h"
#include "catalogue/workfolder.h"
#include "storage/logstore.h"
#include "storage/migrations.h"
#include "storage/stores.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t indexedAtOnce = 1000;

QString databaseFile(const QString &folder) { return folder + "/catalogue.sqlite"_L1; }

Result<std::shared_ptr<FileLock>> lockForWriting(const QString &folder)
{
    auto lock = std::make_shared<FileLock>(folder + "/.editing"_L1);
    const FileLock::Outcome outcome = lock->tryLock();
    if (outcome == FileLock::Outcome::Held)
        return lock;
    if (outcome == FileLock::Outcome::TakenByAnother)
        return fail(ErrorKind::Refused, CatalogueWords::tr("Another program is editing this catalogue; nothing was changed. Close it there and try again."), folder);
    return fail(ErrorKind::Refused, CatalogueWords::tr("The catalogue may not be written here; nothing was changed. Copy it to a folder of your own."), folder);
}

const QStringList &knownSettings()
{
    static const QStringList keys{u"title"_s, u"languages"_s, u"institution"_s, u"repository"_s, u"baseUri"_s,
                                  u"corrections"_s, u"numberPattern"_s, u"approval"_s, u"welcome"_s, u"exhibition"_s, u"fixityEvery"_s};
    return keys;
}

/// The catalogue's own words of a language are kept as "words.fr".
constexpr QLatin1StringView words("words.");

bool isKnownSetting(const QString &key)
{
    return knownSettings().contains(key) || (key.startsWith(words) && isLanguageTag(QStringView(key).sliced(words.size())));
}

} // namespace

Catalogue::Catalogue(std::unique_ptr<Private> parts) : d(std::move(parts)) {}
Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::create(const QString &path, const NewCatalogue &what, const Clock &clock)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo::exists(folder))
        return fail(ErrorKind::Refused, CatalogueWords::tr("Something of this name exists here already; it was left as it is. Choose another name."), folder);
    const QStringList languages = what.languages.isEmpty() ? QStringList{u"fr"_s, u"en"_s, u"fa"_s} : what.languages;
    for (const QString &language : languages) {
        if (!isLanguageTag(language))
            return fail(ErrorKind::Invalid, CatalogueWords::tr("“%1” is not a language tag such as fr, en or fa; nothing was made.").arg(language));
    }
    auto work = WorkFolder::beside(folder);
    if (!work)
        return work.unexpected();
    const QString made = (*work)->path(u"catalogue"_s);
    VITRINE_TRY(Private::makeEmpty(made, what.title, languages, clock));
    if (!moveInto(made, folder))
        return fail(ErrorKind::Refused, CatalogueWords::tr("The folder cannot be made here; nothing was made. Choose a place where you may write."), folder);
    work->reset();
    return open(folder, OpenMode::ReadWrite, clock);
}

Result<void> Catalogue::Private::makeEmpty(const QString &folder, const QString &title, const QStringList &languages, const Clock &clock)
{
    if (!QDir().mkpath(folder + "/media"_L1) || !QDir().mkpath(folder + "/previews"_L1))
        return fail(ErrorKind::Refused, CatalogueWords::tr("The folder cannot be made here; nothing was made. Choose a place where you may write."), folder);
    auto database = Database::open(databaseFile(folder), Database::Mode::Create);
    if (!database)
        return database.unexpected();
    auto parts = std::make_unique<Private>();
    parts->connection = std::make_shared<Connection>(std::move(*database), folder, clock);
    parts->clock = &clock;
    Catalogue catalogue(std::move(parts));
    VITRINE_TRY(catalogue.setSetting(u"title"_s, title));
    return catalogue.setSetting(u"languages"_s, languages.join(u','));
}

Result<std::unique_ptr<Catalogue>> Catalogue::open(const QString &path, OpenMode mode, const Clock &clock)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Missing, CatalogueWords::tr("There is no catalogue here; nothing was changed. Check the name of the folder."), folder);
    auto parts = std::make_unique<Private>();
    if (mode == OpenMode::ReadWrite && QFileInfo::exists(databaseFile(folder))) {
        auto lock = lockForWriting(folder);
        if (!lock)
            return lock.unexpected();
        parts->lock = std::move(*lock);
    }
    auto database = Database::open(databaseFile(folder),
                                   mode == OpenMode::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!database)
        return database.unexpected();
    if (const auto schema = schemaOf(**database); schema && *schema < newestSchema())
        return fail(ErrorKind::Refused, CatalogueWords::tr("This catalogue was written by an older version of Vitrine and is read only after it is brought up to date; nothing was changed. Open it once to write, as with “vitrinectl check --repair-index”: a copy of it as it was is kept."), folder);
    parts->connection = std::make_shared<Connection>(std::move(*database), folder, clock);
    parts->clock = &clock;
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(parts)));
}

QString Catalogue::path() const { return d->connection->folder; }

std::unique_ptr<Reader> Catalogue::reader(const Audience &audience) const
{
    auto reader = std::make_unique<SqlReader>(d->connection, audience);
    std::erase_if(d->readers, [](const QPointer<SqlReader> &known) { return known.isNull(); });
    d->readers.emplace_back(reader.get());
    return reader;
}

qint64 Catalogue::lastDeed() const { return d->lastDeed; }

const Written &Catalogue::lastWritten() const { return d->written; }

Catalogue::OpenBeside Catalogue::beside() const
{
    return [folder = d->connection->folder, shelf = d->connection->shelf, lock = d->lock, clock = d->clock,
            actor = d->actor]() -> Result<std::unique_ptr<Catalogue>> {
        auto database = Database::open(databaseFile(folder), lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
        if (!database)
            return database.unexpected();
        auto parts = std::make_unique<Private>();
        parts->connection = std::make_shared<Connection>(std::move(*database), folder, *clock);
        parts->connection->shelf = shelf;
        parts->lock = lock;
        parts->clock = clock;
        parts->actor = actor;
        return std::unique_ptr<Catalogue>(new Catalogue(std::move(parts)));
    };
}

void Catalogue::follow(const Written &written)
{
    d->connection->ids.forget(); // the search engines follow the history by themselves
    d->connection->search.forget();
    if (written.deed != 0) {
        d->lastDeed = written.deed;
        d->ownDeeds.insert(written.deed);
    }
    d->written = written;
    d->changed = written.records;
    d->announce();
}

void Catalogue::setActor(Actor actor) { d->actor = std::move(actor); }

const Actor &Catalogue::actor() const { return d->actor; }

Result<void> Catalogue::together(const std::function<Result<void>()> &deeds)
{
    Q_ASSERT(!d->inDeed);
    return d->performAlone(deeds, false);
}

Result<void> Catalogue::bulk(const std::function<Result<void>()> &deeds)
{
    Q_ASSERT(!d->inDeed);
    VITRINE_TRY(d->db().keepInMemory(Database::bulkCache));
    const auto done = d->performAlone(deeds, true);
    VITRINE_TRY(d->db().keepInMemory(Database::usualCache));
    return done;
}

Result<void> Catalogue::setSetting(const QString &key, const QString &value)
{
    if (!isKnownSetting(key)) {
        return fail(ErrorKind::Invalid, CatalogueWords::tr("There is no setting “%1”; nothing was changed. The settings are: %2.")
                                            .arg(key, knownSettings().join(u", "_s)));
    }
    if (key == "languages"_L1) {
        for (const QString &language : value.split(u',')) {
            if (!isLanguageTag(language))
                return fail(ErrorKind::Invalid, CatalogueWords::tr("“%1” is not a language tag such as fr, en or fa; nothing was changed.").arg(language));
        }
    }
    if (key == "approval"_L1 && !value.isEmpty() && value != "second"_L1)
        return fail(ErrorKind::Invalid, CatalogueWords::tr("“%1” is no way of approving; nothing was changed. “second” asks for a second person, nothing asks for none.").arg(value));
    if (bool isNumber = false; key == "fixityEvery"_L1 && !value.isEmpty() && (value.toInt(&isNumber) < 1 || !isNumber))
        return fail(ErrorKind::Invalid, CatalogueWords::tr("“%1” is no number of days, such as 90; nothing was changed.").arg(value));
    return d->perform([&]() -> Result<void> {
        if (key == "exhibition"_L1) // which of the published exhibitions is shown is a deed of publishing
            VITRINE_TRY(d->isAllowed(Status::Published, Status::Published));
        else if (!key.startsWith(words)) // the spelling of a word is everybody's
            VITRINE_TRY(d->mayAdministrate());
        return writeSetting(d->db(), key, value);
    });
}

// ---- the deed in hand ----

Result<void> Catalogue::Private::perform(const std::function<Result<void>()> &deed)
{
    if (!inDeed)
        return performAlone(deed, false);
    ++depth;
    auto result = performWithin(deed);
    --depth;
    return result && depth == 0 ? indexSome() : result;
}

Result<void> Catalogue::Private::performAdding(const std::function<Result<void>()> &deed)
{
    if (!isBulk || depth > 0)
        return perform(deed);
    const auto mark = connection->ids.mark();
    const qint64 before = db().allChanges();
    ++depth;
    const auto result = deed();
    --depth;
    if (!result) {
        connection->ids.returnTo(mark);
        if (db().allChanges() != before)
            spoilt = result.error();
        return result;
    }
    return indexSome();
}

/// What fails alone is taken back alone.
Result<void> Catalogue::Private::performWithin(const std::function<Result<void>()> &deed)
{
    VITRINE_TRY(beginInner(db()));
    const auto mark = connection->ids.mark();
    const size_t waiting = unindexed.size();
    const auto result = deed();
    if (result)
        return keepInner(db());
    connection->ids.returnTo(mark);
    unindexed.resize(waiting);
    VITRINE_TRY(takeBackInner(db()));
    return result;
}

/// What waits when there is much of it.
Result<void> Catalogue::Private::indexSome()
{
    return unindexed.size() >= indexedAtOnce ? index() : Result<void>();
}

Result<void> Catalogue::Private::index()
{
    for (const Unindexed &waiting : std::exchange(unindexed, {})) {
        if (waiting.row != 0)
            VITRINE_TRY(connection->search.put(waiting.row, waiting.item, !waiting.hasMedia));
        VITRINE_TRY(step());
    }
    return {};
}

Result<void> Catalogue::Private::step()
{
    if (stepsInAll == 0)
        return {};
    if (job.stopped())
        return fail(ErrorKind::Cancelled, CatalogueWords::tr("Stopped; nothing was changed."));
    job.report(std::min(++stepsDone, stepsInAll), stepsInAll);
    return {};
}

Result<void> Catalogue::Private::performMany(const Job &work, qint64 steps, const std::function<Result<void>()> &deed)
{
    VITRINE_TRY(db().keepInMemory(Database::bulkCache));
    job = work;
    stepsDone = 0;
    stepsInAll = steps;
    auto done = performAlone(deed, true);
    job = {};
    stepsInAll = 0;
    VITRINE_TRY(db().keepInMemory(Database::usualCache));
    return done;
}

/// It is indexed from what is stored at the end instead; also when this deed is taken back.
bool Catalogue::Private::leaveForTheEnd(qint64 row)
{
    const auto waits = std::find_if(unindexed.begin(), unindexed.end(), [row](const Unindexed &waiting) { return waiting.row == row; });
    if (waits == unindexed.end())
        return false;
    waits->row = 0;
    connection->search.mark(row);
    return true;
}

/// The deed, and what must be true at its end.
Result<void> Catalogue::Private::finish(const std::function<Result<void>()> &deed)
{
    if (isBulk)
        VITRINE_TRY(connection->search.write(SearchIndex::Pieces::Large));
    VITRINE_TRY(deed());
    if (spoilt)
        return fail(spoilt->kind, spoilt->message, spoilt->detail);
    VITRINE_TRY(index());
    VITRINE_TRY(connection->search.settle());
    if (isBulk)
        VITRINE_TRY(connection->search.write(SearchIndex::Pieces::Small));
    if (!connection->ids.missing().isEmpty())
        return fail(ErrorKind::Invalid, CatalogueWords::tr("It refers to a record that is not in the catalogue; nothing was changed."),
                    connection->ids.missing().first().toString(QUuid::WithoutBraces));
    return {};
}

Result<void> Catalogue::Private::performAlone(const std::function<Result<void>()> &deed, bool bulk)
{
    auto transaction = Transaction::begin(db());
    if (!transaction)
        return transaction.unexpected();
    const auto next = nextDeed(db());
    if (!next)
        return next.unexpected();
    group = *next;
    when = clock->now();
    const auto approval = readSetting(db(), u"approval"_s);
    if (!approval)
        return approval.unexpected();
    needsSecond = *approval == "second"_L1;
    changed.clear();
    orphans.clear();
    retired.clear();
    hasLogged = false;
    hasTombstones.reset();
    spoilt.reset();
    adopted.clear();
    connection->ids.allowReserving(bulk);
    inDeed = true;
    isBulk = bulk;
    Result<void> result = finish(deed);
    if (result)
        result = (*transaction)->commit();
    inDeed = false;
    isBulk = false;
    connection->ids.allowReserving(false);
    if (!result) {
        connection->forget();
        for (const QString &file : std::as_const(adopted))
            removeOriginal(file);
        unindexed.clear();
        return result;
    }
    if (hasLogged) {
        lastDeed = group;
        ownDeeds.insert(group);
    }
    written = {hasLogged ? group : 0, {}};
    for (const QString &file : std::as_const(orphans))
        QFile::remove(file);
    for (const QString &sha256 : std::as_const(retired))
        layAside(*connection, sha256);
    announce();
    return result;
}

void Catalogue::Private::announce()
{
    const QList<RecordId> records = std::exchange(changed, {});
    if (records.isEmpty())
        return;
    written.records = records;
    for (const QPointer<SqlReader> &reader : std::vector(readers)) {
        if (reader)
            Q_EMIT reader->recordsChanged(records);
    }
}

Result<void> Catalogue::Private::log(RecordType type, RecordId record, const FieldChange &change)
{
    hasLogged = true;
    return appendChange(db(), {0, group, when, actor.name, type, record, change.field, change.language, change.before, change.after});
}

Result<void> Catalogue::Private::logAdded(RecordType type, RecordId record, QByteArray text)
{
    hasLogged = true;
    return appendAdded(db(), {0, group, when, actor.name, type, record, {}, {}, {}, {}}, std::move(text));
}

Result<void> Catalogue::Private::custody(CustodyType type, RecordId record, const QString &sha256, bool success, const QString &note)
{
    const auto entry = appendCustody(db(), {0, when, actor.name, type, record, sha256, success, note, {}, {}});
    return entry ? Result<void>() : entry.unexpected();
}

} // namespace vitrine
