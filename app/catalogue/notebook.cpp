// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/notebook.h"

#include "catalogue/catalogueimpl.h"
#include "catalogue/cataloguewords.h"
#include "storage/notestore.h"

namespace vitrine {

namespace {
constexpr qsizetype longestText = 10'000;
}

Result<std::vector<Note>> Notebook::of(RecordType type, RecordId record) const
{
    auto notes = readNotesOf(m_catalogue.d->db(), record);
    if (!notes)
        return notes;
    for (Note &note : *notes)
        note.type = type;
    return notes;
}

Result<std::vector<Note>> Notebook::open() const { return readOpenNotes(m_catalogue.d->db(), std::nullopt); }

Result<std::vector<Note>> Notebook::openFor(const QString &name) const { return readOpenNotes(m_catalogue.d->db(), name); }

Note Notebook::begun(RecordType type, RecordId record, const QString &addressee, const QString &text) const
{
    return {NoteId::create(), type, record, m_catalogue.actor().name, m_catalogue.d->clock->now(), addressee, text, false};
}

/// A note is written, changed or taken away as a field of its record.
Result<void> Catalogue::Private::changeNote(RecordType type, RecordId id, const FieldChange &change)
{
    const NoteId noteId = noteOfField(change.field);
    const auto stored = readNote(db(), noteId);
    if (!stored)
        return stored.unexpected();
    const bool isAnothers = *stored && (*stored)->record != id;
    const QJsonValue now = *stored ? noteToJson(**stored) : QJsonValue();
    if (isAnothers || now != change.before)
        return fail(ErrorKind::Conflict, CatalogueWords::tr("Somebody else changed this note meanwhile; their words were kept and yours were not written."));
    if (change.after.isNull()) {
        VITRINE_TRY(removeNote(db(), noteId));
    } else {
        Note note = noteFromJson(change.after);
        note.id = noteId;
        note.record = id;
        if (note.text.trimmed().isEmpty() || note.text.size() > longestText || !note.written.isValid() || noteToJson(note) != change.after)
            return fail(ErrorKind::Invalid, CatalogueWords::tr("A note needs words, and no more than %1 letters; nothing was written.").arg(longestText));
        VITRINE_TRY(writeNote(db(), note));
    }
    changed.append(id);
    return log(type, id, change);
}

} // namespace vitrine
