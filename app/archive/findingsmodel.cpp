// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/findingsmodel.h"

#include <algorithm>

namespace vitrine {

void FindingsModel::setFindings(const std::vector<FixityFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    std::stable_partition(m_findings.begin(), m_findings.end(), [](const FixityFinding &finding) { return !finding.isSound(); });
    endResetModel();
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FixityFinding &finding = at(index.row());
    if (role == Qt::ToolTipRole)
        return finding.isSound() ? finding.sha256 : finding.sentence();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == NumberColumn)
        return finding.number;
    if (index.column() == FileColumn)
        return finding.name;
    switch (finding.found) {
    case FixityFinding::Found::Sound: return tr("as recorded");
    case FixityFinding::Found::Missing: return tr("missing");
    case FixityFinding::Found::Resized: return tr("another size");
    case FixityFinding::Found::Changed: return tr("changed bytes");
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NumberColumn ? tr("Number") : section == FileColumn ? tr("File") : tr("Found");
}

} // namespace vitrine
