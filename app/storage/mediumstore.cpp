// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<void> writeOwn(Tables &tables, qint64 row, const Medium &medium)
{
    const auto item = tables.ids.refer(medium.item);
    if (!item)
        return item.unexpected();
    VITRINE_TRY(tables.database.run(
        u"INSERT INTO medium (id, item, position, role, page, sha256, original_name, mime_type, bytes, width, height,"
        " duration, sound, embedded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row, *item, medium.position, nameOf(medium.role), medium.page, medium.sha256, medium.originalName, medium.mimeType,
         medium.bytes, medium.width, medium.height, medium.duration, medium.sound ? 1 : 0, medium.embedded}));
    int position = 0;
    for (const Track &track : medium.tracks) {
        VITRINE_TRY(tables.database.run(
            u"INSERT INTO track (medium, position, kind, language, webvtt, origin, state) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {row, position++, nameOf(track.kind), track.language, track.webvtt, static_cast<int>(track.origin),
             static_cast<int>(track.state)}));
    }
    position = 0;
    for (const LineBox &box : medium.lines) {
        VITRINE_TRY(tables.database.run(u"INSERT INTO line_box (medium, position, x, y, width, height) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                        {row, position++, box.x, box.y, box.width, box.height}));
    }
    return {};
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Medium &medium)
{
    VITRINE_TRY(tables.database.each(
        u"SELECT item.uid, medium.position, medium.role, medium.page, medium.sha256, medium.original_name, medium.mime_type,"
        " medium.bytes, medium.width, medium.height, medium.duration, medium.sound, medium.embedded FROM medium"
        " JOIN record AS item ON item.id = medium.item WHERE medium.id = ?"_s,
        {row}, [&](const Row &r) {
            takeId(r, 0, medium.item);
            medium.position = r.number(1);
            medium.role = enumFromName<MediumRole>(r.text(2)).value_or(MediumRole::View);
            medium.page = r.number(3);
            medium.sha256 = r.text(4);
            medium.originalName = r.text(5);
            medium.mimeType = r.text(6);
            medium.bytes = r.integer(7);
            medium.width = r.number(8);
            medium.height = r.number(9);
            medium.duration = r.integer(10);
            medium.sound = r.isTrue(11);
            medium.embedded = r.text(12);
        }));
    VITRINE_TRY(tables.database.each(u"SELECT kind, language, webvtt, origin, state FROM track WHERE medium = ? ORDER BY position"_s,
                                     {row}, [&](const Row &r) {
                                         medium.tracks.push_back({enumFromName<TrackKind>(r.text(0)).value_or(TrackKind::Subtitles),
                                                                  r.text(1), r.text(2), static_cast<TextOrigin>(r.number(3)),
                                                                  static_cast<TextState>(r.number(4))});
                                     }));
    return tables.database.each(u"SELECT x, y, width, height FROM line_box WHERE medium = ? ORDER BY position"_s, {row},
                                [&](const Row &r) { medium.lines.push_back({r.real(0), r.real(1), r.real(2), r.real(3)}); });
}

} // namespace vitrine
