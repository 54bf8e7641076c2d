// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/eyes.h"

namespace vitrine {

/// Reads many items at once, whole and for no audience in particular: a few statements for all of them. For one answer; what
/// it learns about the records they refer to goes to the eyes.
class ItemBatch final {
public:
    ItemBatch(Tables &tables, Eyes &eyes) : m_tables(tables), m_eyes(eyes) {}

    /// In the order asked for; ids that are no items are left out.
    [[nodiscard]] Result<std::vector<Item>> read(const std::vector<ItemId> &ids);

private:
    /// Of a text or date of makers or provenance: the item's row, the field, the place in its list.
    using Part = std::tuple<qint64, QString, int>;
    using Visit = std::function<void(Item &, const Row &)>;

    [[nodiscard]] Result<void> readRecords(const std::vector<ItemId> &ids);
    [[nodiscard]] Result<void> readCommon();
    [[nodiscard]] Result<void> readTexts();
    [[nodiscard]] Result<void> readDates();
    [[nodiscard]] Result<void> readColumns();
    [[nodiscard]] Result<void> readWords();
    [[nodiscard]] Result<void> readPeople();
    [[nodiscard]] Result<void> readRelations();
    /// Of a table of lists: its rows item by item, each list in order. `columns` follow the item's row.
    [[nodiscard]] Result<void> each(const QString &columns, const QString &table, const QString &owner, const Visit &visit);
    template<class Tag>
    [[nodiscard]] Id<Tag> refer(const Row &row, int column);
    [[nodiscard]] QUuid uidOf(qint64 row);

    Tables &m_tables;
    Eyes &m_eyes;
    std::vector<Item> m_items;
    std::vector<qint64> m_rows; ///< of m_items
    QString m_list;             ///< m_rows as JSON
    std::map<Part, MultiText> m_texts;
    std::map<Part, UncertainDate> m_dates;
    QHash<qint64, QUuid> m_uids;
    Result<void> m_referred;
};

} // namespace vitrine
