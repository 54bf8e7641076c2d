// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/note.h"

#include "domain/recordjson.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr auto fieldPrefix = "note/"_L1;
}

QString noteField(NoteId id) { return fieldPrefix + id.toString(); }

NoteId noteOfField(const QString &field)
{
    return field.startsWith(fieldPrefix) ? NoteId::fromString(QStringView(field).sliced(fieldPrefix.size())) : NoteId();
}

QJsonValue noteToJson(const Note &note)
{
    return QJsonObject{{u"author"_s, note.author},
                       {u"written"_s, jsonTime(note.written)},
                       {u"for"_s, note.addressee},
                       {u"text"_s, note.text},
                       {u"done"_s, note.isDone}};
}

Note noteFromJson(const QJsonValue &json)
{
    const QJsonObject values = json.toObject();
    Note note;
    note.author = values.value("author"_L1).toString();
    note.written = QDateTime::fromString(values.value("written"_L1).toString(), Qt::ISODateWithMs).toUTC();
    note.addressee = values.value("for"_L1).toString();
    note.text = values.value("text"_L1).toString();
    note.isDone = values.value("done"_L1).toBool();
    return note;
}

} // namespace vitrine
