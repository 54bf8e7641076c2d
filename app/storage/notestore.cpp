// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/notestore.h"

#include "domain/recordjson.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Note fromRow(const Row &r)
{
    Note note;
    note.id = NoteId::fromString(r.text(0));
    note.record = RecordId::fromString(r.text(1));
    note.author = r.text(2);
    note.written = QDateTime::fromString(r.text(3), Qt::ISODateWithMs).toUTC();
    note.addressee = r.text(4);
    note.text = r.text(5);
    note.isDone = r.isTrue(6);
    return note;
}

} // namespace

Result<std::optional<Note>> readNote(Database &database, NoteId note)
{
    std::optional<Note> found;
    VITRINE_TRY(database.each(u"SELECT uid, record_uid, author, written, addressee, text, done FROM note WHERE uid = ?"_s, {note.toString()},
                              [&found](const Row &r) { found = fromRow(r); }));
    return found;
}

Result<std::vector<Note>> readNotesOf(Database &database, RecordId record)
{
    std::vector<Note> notes;
    VITRINE_TRY(database.each(u"SELECT uid, record_uid, author, written, addressee, text, done FROM note WHERE record_uid = ?"
                              " ORDER BY written DESC, uid"_s,
                              {record.toString()}, [&notes](const Row &r) { notes.push_back(fromRow(r)); }));
    return notes;
}

Result<std::vector<Note>> readOpenNotes(Database &database, const std::optional<QString> &addressee)
{
    std::vector<Note> notes;
    const QString whose = addressee ? u" AND note.addressee IN ('', ?)"_s : QString();
    QVariantList values;
    if (addressee)
        values.append(*addressee);
    VITRINE_TRY(database.each(u"SELECT note.uid, note.record_uid, note.author, note.written, note.addressee, note.text, note.done, record.type"
                              " FROM note JOIN record ON record.uid = note.record_uid WHERE note.done = 0"_s
                                  + whose + u" ORDER BY note.written, note.uid"_s,
                              values, [&notes](const Row &r) {
                                  notes.push_back(fromRow(r));
                                  notes.back().type = enumFromName<RecordType>(r.text(7)).value_or(RecordType::Item);
                              }));
    return notes;
}

Result<void> writeNote(Database &database, const Note &note)
{
    return database.run(u"INSERT INTO note (uid, record_uid, author, written, addressee, text, done) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        " ON CONFLICT (uid) DO UPDATE SET author = excluded.author, written = excluded.written, addressee = excluded.addressee,"
                        " text = excluded.text, done = excluded.done"_s,
                        {note.id.toString(), note.record.toString(), note.author, jsonTime(note.written), note.addressee, note.text, note.isDone ? 1 : 0});
}

Result<void> removeNote(Database &database, NoteId note) { return database.run(u"DELETE FROM note WHERE uid = ?"_s, {note.toString()}); }

} // namespace vitrine
