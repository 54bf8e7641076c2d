// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/fixityfinding.h"

#include <QAbstractTableModel>

#include <vector>

namespace vitrine {

/// Originals and how they were found, the failures first.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, FileColumn, OutcomeColumn, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const std::vector<FixityFinding> &findings);
    [[nodiscard]] const FixityFinding &at(int row) const { return m_findings[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_findings.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<FixityFinding> m_findings;
};

} // namespace vitrine
