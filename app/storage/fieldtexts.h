// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/itemfields.h"
#include "storage/commonstore.h"

#include <QHash>

namespace vitrine {

/// The rows from `first` to `last`.
struct RowRange {
    qint64 first = 0;
    qint64 last = 0;
};

/// What items are ordered by in one field: a text an item, with names and stand-ins for readers of one language, and of the
/// field and of what it points to no more than an audience may read. For one pass over the catalogue.
class FieldTexts final {
public:
    using Take = std::function<void(qint64 row, const QString &text)>;

    FieldTexts(Tables &tables, const Audience &audience, const ItemField &field, QString language)
        : m_tables(tables), m_database(tables.database), m_audience(audience), m_field(field), m_language(std::move(language))
    {
    }

    /// Those in a range of rows that have a text, by row; items beyond the audience among them. Names are kept from one
    /// range to the next.
    [[nodiscard]] Result<void> read(const RowRange &rows, const Take &take);

private:
    class Gathering;
    friend struct FieldTextReader;
    using Visit = std::function<void(const Row &)>;

    [[nodiscard]] QString recordSql() const; ///< empty for a field of items
    [[nodiscard]] Result<void> readExceptions(const RowRange &rows);
    /// `sql` names the rows by ?1 and ?2; each row of the answer is an item and a text of its list.
    [[nodiscard]] Result<void> texts(const QString &sql, const RowRange &rows, const Take &take);
    /// As texts(), but the second column is the row of what is named.
    [[nodiscard]] Result<void> links(RecordType type, const QString &sql, const RowRange &rows, const Take &take);
    /// Each row of the answer is an item, a place, and the language, the origin and the words of a text there.
    [[nodiscard]] Result<void> languages(const QString &sql, const RowRange &rows, const Take &take);
    [[nodiscard]] Result<void> readNames(RecordType type, const QString &targets, const RowRange &rows);
    [[nodiscard]] Result<void> readAgents(const QString &only, const RowRange &rows);

    Tables &m_tables;
    Database &m_database;
    Audience m_audience;
    const ItemField &m_field;
    QString m_language;
    QHash<qint64, Access> m_exceptions; ///< of items that say otherwise for this field
    QHash<qint64, QString> m_names;
    bool m_knowsNames = false;
};

} // namespace vitrine
