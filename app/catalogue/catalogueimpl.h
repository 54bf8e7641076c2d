// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filelock.h"
#include "catalogue/catalogue.h"
#include "domain/recorddiff.h"
#include "storage/connection.h"
#include "storage/recordtable.h"
#include "storage/sqlreader.h"

#include <QPointer>

#include <set>

namespace vitrine {

/// What the facade holds: the open connection, the lock, the deed in hand and the readers to tell.
struct Catalogue::Private {
    std::shared_ptr<Connection> connection;
    std::shared_ptr<FileLock> lock; ///< shared with the catalogues beside
    const Clock *clock = nullptr;
    Actor actor;
    std::vector<QPointer<SqlReader>> readers;

    // The deed in hand.
    bool inDeed = false;
    qint64 group = 0;
    QDateTime when;
    QList<RecordId> changed;
    bool hasLogged = false;
    qint64 lastDeed = 0;
    std::set<qint64> ownDeeds; ///< of this session
    Written written; ///< by the last deed
    bool needsSecond = false; ///< as the setting was when the deed began
    QString whyMoved; ///< what the custody log says of moves
    Job job;         ///< of a deed of many records
    qint64 stepsDone = 0;
    qint64 stepsInAll = 0;
    QStringList orphans; ///< files to remove once the deed stands
    QStringList retired; ///< digests of originals to lay aside once the deed stands
    QStringList adopted; ///< files to remove should the deed fail
    bool isBulk = false;
    std::optional<bool> hasTombstones; ///< what the deed knows of it: without any, no number can be one's
    std::optional<Error> spoilt; ///< why the bulk deed in hand must be taken back
    int depth = 0; ///< of deeds within the deed
    /// Items of a bulk deed that are not in the search index yet. It takes them many at a time: FTS5 writes a piece of
    /// index to the file whenever a deed within the deed begins.
    struct Unindexed {
        qint64 row = 0; ///< 0: not any more
        Item item;
        bool hasMedia = false; ///< or it was there before
    };
    std::vector<Unindexed> unindexed;

    /// A whole catalogue without records, closed again: it is made aside and gets its name when it is whole.
    [[nodiscard]] static Result<void> makeEmpty(const QString &folder, const QString &title, const QStringList &languages, const Clock &clock);

    [[nodiscard]] Database &db() const { return *connection->database; }
    [[nodiscard]] Tables &tables() const { return connection->tables; }

    /// Runs `deed` in the transaction in hand, or in one of its own that it commits and announces.
    [[nodiscard]] Result<void> perform(const std::function<Result<void>()> &deed);
    /// As perform(), for a record that is added. In a bulk deed it has no savepoint, whose copies of pages cost an import a
    /// sixth of its time: what is wrong with a record shows before anything of it is written; should it fail later all the
    /// same, the whole bulk is taken back at its end.
    [[nodiscard]] Result<void> performAdding(const std::function<Result<void>()> &deed);
    [[nodiscard]] Result<void> performWithin(const std::function<Result<void>()> &deed);
    [[nodiscard]] Result<void> finish(const std::function<Result<void>()> &deed);
    [[nodiscard]] Result<void> index();
    [[nodiscard]] Result<void> indexSome();
    bool leaveForTheEnd(qint64 row);
    /// One of many is done; Cancelled when the person asked to stop.
    [[nodiscard]] Result<void> step();
    /// As performAlone() in bulk, with a job of so many steps.
    [[nodiscard]] Result<void> performMany(const Job &work, qint64 steps, const std::function<Result<void>()> &deed);
    [[nodiscard]] Result<void> changeOne(RecordType type, RecordId id, const std::vector<FieldChange> &changes);
    /// Writes a record in place of `before`, which is what is stored; nothing when they are alike.
    template<RecordLike R>
    [[nodiscard]] Result<void> replace(qint64 row, const R &before, R after);
    [[nodiscard]] Result<void> changeNote(RecordType type, RecordId id, const FieldChange &change); // notebook.cpp
    // approval.cpp: what roles and the second person ask of a deed on one record.
    /// Refused when the person at the desk may not do this to a record that is, or would be, public.
    [[nodiscard]] Result<void> isAllowed(Status before, Status after) const;
    [[nodiscard]] Result<void> mayAdministrate() const;
    /// A published record that changes waits for a second person.
    void sendToReview(const RecordCommon &before, RecordCommon &after, const std::vector<FieldChange> &changes) const;
    /// Refused when the person wrote what would become public. `changes` are those of the deed in hand.
    [[nodiscard]] Result<void> isApproved(RecordType type, RecordId id, const std::vector<FieldChange> &changes);
    [[nodiscard]] Result<void> performAlone(const std::function<Result<void>()> &deed, bool reserving);
    [[nodiscard]] Result<void> log(RecordType type, RecordId record, const FieldChange &change);
    /// As log(), for a record that was added; `text` is its recordToText().
    [[nodiscard]] Result<void> logAdded(RecordType type, RecordId record, QByteArray text);
    [[nodiscard]] Result<void> custody(CustodyType type, RecordId record, const QString &sha256, bool success, const QString &note);
    /// Something stands elsewhere now: a line of the custody log.
    [[nodiscard]] Result<void> logMove(const Item &before, const Item &after);
    /// What was written: the search index and the announcement.
    /// An item may be moved from it.
    template<RecordLike R>
    [[nodiscard]] Result<void> added(qint64 row, R &record, bool wasReferredTo);
    template<RecordLike R>
    [[nodiscard]] Result<void> changedRow(qint64 row, const R &record, const std::vector<FieldChange> &changes);
    enum class Original { LaidAside, Gone };
    /// Removes a record whose type is known, with log and tombstone; references are not looked at. The original of a
    /// medium that nobody else has is laid aside, so that the deed can be taken back, or goes for ever.
    [[nodiscard]] Result<void> erase(RecordId id, RecordType type, qint64 row, const QString &why, Original original);
    /// As erase(), but refused while other records need it.
    [[nodiscard]] Result<void> eraseUnneeded(RecordId id, const QString &why);
    [[nodiscard]] Result<void> takeBack(Catalogue &catalogue, const std::vector<Change> &step);
    /// Puts the original of a restored medium back from where it was laid aside.
    [[nodiscard]] Result<void> bringBack(const Medium &medium);
    [[nodiscard]] Result<void> numberIsFree(const Item &item, bool isNew);
    [[nodiscard]] Result<void> numberIsNoTombstones(const Item &item);
    /// Invalid for a published medium whose original failed its last fixity check.
    [[nodiscard]] Result<void> isFitForPublication(const Medium &medium);
    void announce();
};

/// What other records need this one, in words for the person; empty when none.
[[nodiscard]] Result<QStringList> neededBy(Database &database, qint64 row);
/// The whole record as JSON, for the history; and its title and number for a tombstone.
struct Snapshot {
    QJsonObject json;
    QString number;
    QString title;
};
[[nodiscard]] Result<Snapshot> snapshot(Tables &tables, qint64 row, RecordId id, RecordType type);

} // namespace vitrine
