// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/itemquery.h"
#include "storage/commonstore.h"

namespace vitrine {

/// Item queries as SQL, limited to an audience.
class ItemQueries final {
public:
    ItemQueries(Tables &tables, const Audience &audience) : m_tables(tables), m_audience(audience) {}

    [[nodiscard]] Result<int> count(const ItemQuery &query) const;
    /// Row ids and uids, in order; limit -1 for all.
    [[nodiscard]] Result<std::vector<std::pair<qint64, QUuid>>> list(const ItemQuery &query, int offset, int limit) const;
    [[nodiscard]] Result<std::vector<FacetCount>> counts(const ItemQuery &query, Facet facet) const;

private:
    struct Sql {
        QString from;
        QString where;
        QVariantList values;
    };
    [[nodiscard]] Result<Sql> condition(const ItemQuery &query) const;
    [[nodiscard]] Result<void> addFilters(Sql &sql, const ItemQuery &query) const;
    [[nodiscard]] QString admitted(const QString &alias) const;
    [[nodiscard]] QString fieldAdmitted(const QString &field) const;
    [[nodiscard]] QString itemsAdmitted(const QString &alias) const;
    [[nodiscard]] QString nameAdmitted(const QString &field) const;
    void addRelevance(Sql &sql, QString &order, const ItemQuery &query) const;
    [[nodiscard]] Result<std::vector<std::pair<qint64, QUuid>>> byTitle(const ItemQuery &query, int offset, int limit) const;
    [[nodiscard]] Result<QString> labelOf(Facet facet, const QString &value, const QString &language) const;

    Tables &m_tables;
    Audience m_audience;
};

} // namespace vitrine
