// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/id.h"

#include <QDateTime>
#include <QJsonValue>

namespace vitrine {

using NoteId = Id<struct Note>;

/// What a colleague leaves for one or all about a record: something to know or to do. For the desks alone.
struct Note {
    NoteId id;
    RecordType type = RecordType::Item; ///< of the record
    RecordId record;
    QString author;
    QDateTime written; ///< UTC
    QString addressee; ///< a name; empty: for all
    QString text;
    bool isDone = false;

    bool operator==(const Note &) const = default;
};

/// Under which field the history of a record keeps a note: "note/" and its uid.
[[nodiscard]] QString noteField(NoteId id);
/// Null when the field is none of a note.
[[nodiscard]] NoteId noteOfField(const QString &field);
/// As the history keeps it: author, written, for, text, done; without the ids.
[[nodiscard]] QJsonValue noteToJson(const Note &note);
/// Fills in what noteToJson() wrote.
[[nodiscard]] Note noteFromJson(const QJsonValue &json);

} // namespace vitrine
