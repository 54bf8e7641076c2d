// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stocktakesmodel.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

void StocktakesModel::setStocktakes(const std::vector<Stocktake> &stocktakes)
{
    if (stocktakes == m_stocktakes)
        return;
    beginResetModel();
    m_stocktakes = stocktakes;
    endResetModel();
}

const Stocktake *StocktakesModel::find(StocktakeId id) const
{
    const auto found = std::find_if(m_stocktakes.begin(), m_stocktakes.end(), [&](const Stocktake &one) { return one.id == id; });
    return found == m_stocktakes.end() ? nullptr : &*found;
}

QString StocktakesModel::state(const Stocktake &stocktake)
{
    const QLocale locale;
    if (!stocktake.closed.isValid()) //: how many lines have an answer, of how many
        return tr("goes on: %1 of %2 checked").arg(locale.toString(stocktake.lines - stocktake.waiting), locale.toString(stocktake.lines));
    const QString day = locale.toString(stocktake.closed.toLocalTime().date(), QLocale::ShortFormat);
    return stocktake.missing == 0 ? tr("closed on %1; nothing is missing").arg(day) : tr("closed on %1; %Ln not found", nullptr, stocktake.missing).arg(day);
}

QVariant StocktakesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Stocktake &stocktake = at(index.row());
    switch (index.column()) {
    case TitleColumn: return stocktake.title;
    case StateColumn: return state(stocktake);
    case BegunColumn: return QLocale().toString(stocktake.begun.toLocalTime(), QLocale::ShortFormat);
    default: return stocktake.who;
    }
}

QVariant StocktakesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Stocktake") : section == StateColumn ? tr("State") : section == BegunColumn ? tr("Begun") : tr("By");
}

} // namespace vitrine
