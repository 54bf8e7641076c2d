// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"

#include <QAbstractTableModel>

#include <vector>

namespace vitrine {

/// The stocktakes that were begun: which go on, and what those that are closed found.
class StocktakesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, StateColumn, BegunColumn, WhoColumn, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setStocktakes(const std::vector<Stocktake> &stocktakes);
    [[nodiscard]] const Stocktake &at(int row) const { return m_stocktakes[size_t(row)]; }
    [[nodiscard]] const Stocktake *find(StocktakeId id) const; ///< null: it is gone
    [[nodiscard]] const std::vector<Stocktake> &stocktakes() const { return m_stocktakes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_stocktakes.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString state(const Stocktake &stocktake);

    std::vector<Stocktake> m_stocktakes;
};

} // namespace vitrine
