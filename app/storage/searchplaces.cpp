// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/admitted.h"
#include "storage/searchengine.h"
#include "storage/storeroomstore.h"

using namespace Qt::StringLiterals;

// What stands below an entry, and what is kept in a place.
namespace vitrine {

/// What hangs below a record that this audience may not see does not show that it does.
Result<Ordinals> SearchEngine::treeHits(ItemId top)
{
    Ordinals found;
    QSet<qint64> reached;
    VITRINE_TRY(m_tables.database.each(
        u"WITH RECURSIVE below (id, parent) AS (SELECT id, 0 FROM record WHERE uid = ? UNION"
        " SELECT item.id, item.parent FROM below JOIN item ON item.parent = below.id WHERE "_s
            + mayReadSql(u"item.id"_s, u"'parent'"_s, m_audience) + u") SELECT id, parent FROM below"_s,
        {top.toString()}, [&](const Row &r) { // from the top down
            const quint32 at = ordinalOf(r.integer(0));
            if (at == SearchImage::none || (r.integer(1) != 0 && !reached.contains(r.integer(1))))
                return;
            reached.insert(r.integer(0));
            found.add(at);
        }));
    return found;
}

Result<Ordinals> SearchEngine::placeHits(const QString &place)
{
    const auto wordings = wordingsOf(m_tables.database, place);
    if (!wordings)
        return wordings.unexpected();
    Ordinals found;
    VITRINE_TRY(m_tables.database.each(
        u"SELECT item.id FROM json_each(?) AS wording JOIN item ON item.location = wording.value WHERE item.location <> '' AND "_s
            + mayReadPlaceSql(u"item.id"_s, m_audience),
        {*wordings}, [&](const Row &r) {
            if (const quint32 at = ordinalOf(r.integer(0)); at != SearchImage::none)
                found.add(at);
        }));
    return found;
}

} // namespace vitrine
