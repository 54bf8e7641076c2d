// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Sources, places, terms and saved lists: what other records point to or are listed by.
namespace vitrine {

Result<void> writeOwn(Tables &tables, qint64 row, const Source &source)
{
    return tables.database.run(
        u"INSERT INTO source (id, publisher, kind, language, address, independence_group) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {row, source.publisher, enumName(source.kind), source.language, source.address, source.independenceGroup});
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Source &source)
{
    return tables.database.each(u"SELECT publisher, kind, language, address, independence_group FROM source WHERE id = ?"_s, {row},
                                [&](const Row &r) {
                                    source.publisher = r.text(0);
                                    source.kind = enumFromName<SourceKind>(r.text(1)).value_or(SourceKind::Other);
                                    source.language = r.text(2);
                                    source.address = r.text(3);
                                    source.independenceGroup = r.text(4);
                                });
}

Result<void> writeOwn(Tables &tables, qint64 row, const Place &place)
{
    const auto kind = tables.ids.refer(place.kind);
    const auto parent = tables.ids.refer(place.parent);
    for (const auto *reference : {&kind, &parent})
        VITRINE_TRY(*reference);
    const QVariant latitude = place.coordinates ? QVariant(place.coordinates->latitude) : QVariant();
    const QVariant longitude = place.coordinates ? QVariant(place.coordinates->longitude) : QVariant();
    return tables.database.run(u"INSERT INTO place (id, kind, parent, latitude, longitude) VALUES (?, ?, ?, ?, ?)"_s,
                               {row, *kind, *parent, latitude, longitude});
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Place &place)
{
    return tables.database.each(
        u"SELECT kind.uid, parent.uid, place.latitude, place.longitude FROM place LEFT JOIN record AS kind ON kind.id = place.kind"
        " LEFT JOIN record AS parent ON parent.id = place.parent WHERE place.id = ?"_s,
        {row}, [&](const Row &r) {
            takeId(r, 0, place.kind);
            takeId(r, 1, place.parent);
            if (!r.isNull(2))
                place.coordinates = GeoPoint{r.real(2), r.real(3)};
        });
}

Result<void> writeOwn(Tables &tables, qint64 row, const Term &term)
{
    const auto broader = tables.ids.refer(term.broader);
    if (!broader)
        return broader.unexpected();
    return tables.database.run(u"INSERT INTO term (id, vocabulary, broader, uri) VALUES (?, ?, ?, ?)"_s,
                               {row, enumName(term.vocabulary), *broader, term.uri});
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Term &term)
{
    return tables.database.each(u"SELECT term.vocabulary, broader.uid, term.uri FROM term"
                                " LEFT JOIN record AS broader ON broader.id = term.broader WHERE term.id = ?"_s,
                                {row}, [&](const Row &r) {
                                    term.vocabulary = enumFromName<Vocabulary>(r.text(0)).value_or(Vocabulary::Subject);
                                    takeId(r, 1, term.broader);
                                    term.uri = r.text(2);
                                });
}

Result<void> writeOwn(Tables &tables, qint64 row, const SavedList &list)
{
    const QString columns = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list.columns)).toJson(QJsonDocument::Compact));
    return tables.database.run(u"INSERT INTO saved_list (id, name, query, columns, sort_order, format) VALUES (?, ?, ?, ?, ?, ?)"_s,
                               {row, list.name, list.query, columns, list.order, list.format});
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, SavedList &list)
{
    return tables.database.each(u"SELECT name, query, columns, sort_order, format FROM saved_list WHERE id = ?"_s, {row},
                                [&](const Row &r) {
                                    list.name = r.text(0);
                                    list.query = r.text(1);
                                    for (const QJsonValue column : QJsonDocument::fromJson(r.text(2).toUtf8()).array())
                                        list.columns.append(column.toString());
                                    list.order = r.text(3);
                                    list.format = r.text(4);
                                });
}

} // namespace vitrine
