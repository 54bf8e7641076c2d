// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "editing/deedcommand.h"

#include <QUndoStack>

namespace vitrine {

struct AdoptedWords;

/// A file that becomes a medium.
struct NewMedium {
    Medium medium; ///< with what was measured of the file
    QString file;
};

/// A medium made from another one, which gets changes of its own with it.
struct DerivedMedium {
    NewMedium copy;
    MediumId original;
    std::vector<FieldChange> changes; ///< of the original
    MediumId earlier;                 ///< a copy that this one replaces; null: none
};

/// The only way by which a window writes. Every deed is one step of undo and one of the history; the steps of earlier
/// sessions are on the stack when the editor is made. A deed that fails leaves everything as it was and says why.
class Editor final : public QObject {
    Q_OBJECT
public:
    /// `wordsFor` names an earlier deed for the person; `catalogue` outlives this.
    using WordsFor = std::function<QString(const Deed &)>;
    explicit Editor(Catalogue &catalogue, const WordsFor &wordsFor = {}, QObject *parent = nullptr);

    [[nodiscard]] QUndoStack &stack() { return m_stack; }
    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    // Deeds; `words` name the step. The error has been told by failed() too.
    [[nodiscard]] Result<void> edit(const RecordChange &change, const QString &words);
    /// Several records at once: an order, a bulk edit.
    [[nodiscard]] Result<void> arrange(const std::vector<RecordChange> &changes, const QString &words);
    template<RecordLike R>
    [[nodiscard]] Result<Id<R>> add(R record, const QString &words)
    {
        record.id = Id<R>::create();
        const auto done = perform(words, [this, record] {
            const auto added = m_catalogue.add(record);
            return added ? Result<void>() : added.unexpected();
        });
        return done ? Result<Id<R>>(record.id) : done.unexpected();
    }
    /// With whatever refers to it.
    [[nodiscard]] Result<void> remove(RecordId record, const QString &why, const QString &words);
    [[nodiscard]] Result<Restored> restore(RecordId record, const QString &words);
    [[nodiscard]] Result<void> attach(const std::vector<NewMedium> &media, const QString &words);
    /// What a file says of itself goes into its medium and item; what it names is made where it is not there.
    [[nodiscard]] Result<void> adopt(MediumId medium, const AdoptedWords &adopted, const QString &words);
    /// A setting of the catalogue; can be undone until the desk is closed. False when it was refused: failed() has told why.
    [[nodiscard]] bool set(const QString &key, const QString &value, const QString &words);
    /// Takes up the copy and changes the original, one step; the earlier copy is taken away, as remove() does.
    [[nodiscard]] Result<void> derive(const DerivedMedium &derived, const QString &words);

    /// What is written down for good, such as a line of a register: no step of undo.
    [[nodiscard]] Result<void> writeDown(const std::function<Result<void>(Catalogue &)> &deed);

    // Deeds of many records, on another thread; the words of everybody else wait meanwhile. stop() leaves nothing half done.
    using LongDeed = std::function<Result<void>(Catalogue &, const Job &)>;
    /// `deed` is called there, with a catalogue of its own. One step of undo.
    void performBeside(const QString &words, const LongDeed &deed);
    /// As attach(), for many or large files: they are copied there.
    void attachBeside(const std::vector<NewMedium> &media, const QString &words);
    /// What undo() (else redo()) would take back, where it was not done in this session: in an earlier one, or by another
    /// program. Nothing where the next step is this session's own.
    [[nodiscard]] std::optional<Deed> earlierDeed(bool isUndo) const;
    /// Whether undo() (else redo()) may be called. If not, failed() has told why, or asksFirst() was sent: what is not of this
    /// session is taken back only by somebody who agreed to that very deed. `agreed` is its number; 0: nobody was asked.
    [[nodiscard]] bool mayTakeBack(bool isUndo, qint64 agreed);
    /// As those of the stack; a deed of many rows is taken back beside. Nobody is asked.
    void undo();
    void redo();
    void stop() { m_beside.stop(); }
    [[nodiscard]] bool isBusy() const { return m_beside.isBusy(); }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void progressed(qint64 done, qint64 total);
    /// The deed beside has ended; failed() was told before when it was not done.
    void ended(bool isDone);
    /// Before `deed`, which is not of this session, is taken back.
    void asksFirst(bool isUndo, const vitrine::Deed &deed);
    /// A deed was not done, or could not be taken back.
    void failed(const vitrine::Error &error);

private:
    [[nodiscard]] Result<void> perform(const QString &words, const DeedCommand::Deeds &deeds);
    void readHistory(const WordsFor &wordsFor);
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] Unexpected notNow() const;
    /// Does the deed beside; `then` gets its number on this thread.
    void begin(const LongDeed &deed, const std::function<void(qint64)> &then);
    void takeBackBeside(DeedCommand *command, const std::function<void(qint64)> &then);
    /// Null for a step that is no deed of the history.
    [[nodiscard]] DeedCommand *commandAt(int index) const;

    Catalogue &m_catalogue;
    QUndoStack m_stack;
    DeedCommand::Failed m_tell;
    bool m_isReadOnly = false;
    Background m_beside;
};

} // namespace vitrine
