// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "base/result.h"
#include "domain/access.h"
#include "domain/history.h"
#include "domain/person.h"
#include "domain/reader.h"
#include "domain/recorddiff.h"
#include "domain/validation.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vitrine {

class Store;
struct FixityFinding;
struct FixityState;

/// Who does it: the name is written beside every change, the role says what may be done (catalogue/people.h). The command line
/// acts for whoever may write the files, and is not limited.
struct Actor {
    QString name;
    PersonRole role = PersonRole::Administrator;
};

enum class OpenMode {
    ReadOnly,        ///< reading commands and the visitor's window: never migrates, never writes
    ReadWrite        ///< desks and writing commands: migrates after a backup
};

/// Fields of one record that change together.
struct RecordChange {
    RecordType type = RecordType::Item;
    RecordId record;
    std::vector<FieldChange> fields;
};

/// What a deed wrote.
struct Written {
    qint64 deed = 0; ///< 0: nothing was logged
    QList<RecordId> records;
};

/// One deed of the history in short: its number, and what it began with.
struct Deed {
    qint64 number = 0;
    qint64 rows = 0;
    Change head; ///< without its values: an empty object stands for what there was
};

/// What can be undone and done again, as the history says it; the last of each comes first when its turn is.
struct DeedStacks {
    std::vector<Deed> done;
    std::vector<Deed> undone; ///< deeds that took another one back
};

/// What restoring a record brought back.
struct Restored {
    int links = 0;     ///< fields of other records that refer to it again
    int leftAlone = 0; ///< fields that somebody has changed since: they keep what they have now
};

/// What `new` makes.
struct NewCatalogue {
    QString title;
    QStringList languages; ///< BCP 47; empty: fr, en, fa
};

/// One catalogue, open: the only way by which anything is written. Every deed validates, writes in one
/// transaction, logs the change and announces the changed ids through its readers. Belongs to its thread.
class Catalogue final : public QObject {
    Q_OBJECT

public:
    /// Makes the folder `path` (NAME.vitrine) with an empty database. Refused when it exists already.
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> create(const QString &path, const NewCatalogue &what,
                                                                  const Clock &clock = systemClock());
    /// Missing, Unreadable (corrupt, not a catalogue), Newer, Refused (not allowed to write).
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> open(const QString &path, OpenMode mode,
                                                                const Clock &clock = systemClock());
    ~Catalogue() override;

    [[nodiscard]] QString path() const;
    /// A reader with the eyes of `audience`, on this connection; owned by the caller, must not outlive this.
    [[nodiscard]] std::unique_ptr<Reader> reader(const Audience &audience) const;

    void setActor(Actor actor);
    [[nodiscard]] const Actor &actor() const;
    /// Whether a record is published only by somebody who did not write what is new in it (setting "approval" is "second").
    /// Then a published record that is changed goes back into review by the same deed, and publishing or adding as
    /// published is refused to those who changed it; what is exactly as it was when it was public last needs nobody.
    [[nodiscard]] bool needsSecondPerson() const;

    // Deeds on one record, for each record type R of domain/records.h. `add` keeps a given id, times and
    // version (imports) and makes what is missing. `update` compares with what is stored, writes one change a
    // field and counts the version up; Conflict when record.version is not the stored one. `remove` leaves a
    // tombstone and refuses while other records need it.
    template<RecordLike R> [[nodiscard]] Result<Id<R>> add(R record);
    template<RecordLike R> [[nodiscard]] Result<void> update(const R &record);
    [[nodiscard]] Result<void> remove(RecordId id, const QString &why);

    /// As `remove`, but first takes the record out of whatever refers to it, and an item's media with it: one deed.
    [[nodiscard]] Result<void> removeWithLinks(RecordId id, const QString &why);

    /// Changes fields of a stored record of any type. Conflict when a field does not hold its `before` any more, so that
    /// nobody's work is written over, whatever else of the record changed meanwhile.
    [[nodiscard]] Result<void> change(RecordType type, RecordId record, const std::vector<FieldChange> &changes);
    /// As `change`, for many records: one deed, and the search index takes them many at a time. An error or a stop leaves
    /// everything as it was. The job counts each record twice: written, indexed.
    [[nodiscard]] Result<void> changeMany(const std::vector<RecordChange> &changes, const Job &job = {});
    /// Takes back everything a deed of the history did, as a new deed. Conflict when something of it was changed since;
    /// Refused while other records need what it made. Taking back a taking back does it again.
    [[nodiscard]] Result<void> revert(qint64 deed, const Job &job = {});
    /// Brings a deleted record back from the history, its media and what referred to it. Missing when it was never deleted.
    [[nodiscard]] Result<Restored> restore(RecordId record);
    /// The number of the last deed of this session that changed anything; 0 before the first.
    [[nodiscard]] qint64 lastDeed() const;
    /// How many rows of the history a deed has.
    [[nodiscard]] qint64 rowsOf(qint64 deed) const;

    /// Opens the same catalogue once more, under the same lock and actor: for a long deed on another thread, while this one
    /// goes on reading. To be called there; nothing may be written here until it is closed, and `follow` told what it wrote.
    using OpenBeside = std::function<Result<std::unique_ptr<Catalogue>>()>;
    [[nodiscard]] OpenBeside beside() const;
    [[nodiscard]] const Written &lastWritten() const;
    /// Another door to this catalogue has written: what was remembered is forgotten, and the readers are told.
    void follow(const Written &written);

    /// The history as two stacks: a deed that puts back exactly what the one before it changed counts as its undoing,
    /// in this session or an earlier one. Looks at no more than the last `most` deeds.
    [[nodiscard]] Result<DeedStacks> deedStacks(int most = 200) const;

    /// One deed of the history. Missing when there is none of this number.
    [[nodiscard]] Result<Deed> deed(qint64 number) const;
    /// Whether it was done in this session: by this catalogue, or by another door to it that `follow` told of. What other
    /// programs write meanwhile was not.
    [[nodiscard]] bool isOfThisSession(qint64 deed) const;
    /// Somebody else sits down: what was done until now counts as done in an earlier session.
    void beginSession();

    /// Several deeds as one: one transaction, one group in the history, one announcement. An error from `deeds`
    /// takes everything back. Not nestable.
    [[nodiscard]] Result<void> together(const std::function<Result<void>()> &deeds);
    /// As `together`, for imports: references are checked at the end, and prepared statements are kept.
    [[nodiscard]] Result<void> bulk(const std::function<Result<void>()> &deeds);

    /// Copies the file into media/ by its SHA-256 (once), adds the medium record (its file fields filled in from
    /// `probe`d values in `medium`) and an ingestion entry in the custody log. The file itself is never changed.
    [[nodiscard]] Result<MediumId> attach(Medium medium, const QString &file);
    /// As `attach`, for a file that was made from the original of another medium. The custody log gets a derivation entry for
    /// both; only that of the original names the other one, for the copy may be public where the original is not.
    [[nodiscard]] Result<MediumId> derive(Medium copy, const QString &file, MediumId from);
    /// Takes up the original of a medium that is already described (import with media): Invalid when the
    /// bytes do not have the medium's digest.
    [[nodiscard]] Result<void> takeUp(const QString &sha256, const QString &file);

    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value);
    /// Removes every demonstration record and its media, as one deed; returns how many records went.
    [[nodiscard]] Result<int> removeDemonstrations();

    struct CheckReport {
        QStringList errors;
        QStringList warnings;
        [[nodiscard]] bool valid() const { return errors.isEmpty(); }
    };
    struct CheckOptions {
        bool fixity = false;      ///< recompute every original's digest
        bool provenance = false;  ///< the bundled catalogue's rule: sourced or demonstration, never both or neither
        bool repairIndex = false; ///< rebuild the search index (needs ReadWrite)
        bool record = false;      ///< fixity: write the outcomes to the custody log, withdraw what failed (needs ReadWrite)
        Job job = {};             ///< asked between the steps until an outcome is recorded; fixity: progress by bytes
    };
    /// Database integrity, foreign keys, links, missing or changed originals, broken rules, custody chain.
    [[nodiscard]] Result<CheckReport> check(const CheckOptions &options);

    // The check of fixity in steps, for whoever shows it: `examine` reads every original and may take hours (`watch` hears of
    // each before it is read); a catalogue opened for reading does. `recordFixity` writes what was found to the custody log.
    [[nodiscard]] Result<std::vector<FixityFinding>> examine(const std::function<void(const FixityFinding &)> &watch, const Job &job);
    [[nodiscard]] Result<void> recordFixity(const std::vector<FixityFinding> &findings);
    /// By the last check of each original since then.
    [[nodiscard]] Result<FixityState> fixitySince(const QDateTime &time) const;

private:
    friend class Notebook;
    friend class People;
    friend class StoreRoom;
    friend class WorkLists;
    struct Private;
    explicit Catalogue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vitrine
