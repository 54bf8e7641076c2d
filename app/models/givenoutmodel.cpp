// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/givenoutmodel.h"

#include <QLocale>

namespace vitrine {

GivenOutModel::Lines GivenOutModel::prepared(const std::vector<CustodyEvent> &log)
{
    Lines lines;
    for (auto event = log.rbegin(); event != log.rend(); ++event) {
        if (auto said = disseminationOf(*event))
            lines.push_back({std::move(*said), event->when, event->who});
    }
    return lines;
}

GivenOutModel::Lines GivenOutModel::setPrepared(Lines lines)
{
    if (lines == m_lines)
        return lines;
    beginResetModel();
    Lines before = std::exchange(m_lines, std::move(lines));
    endResetModel();
    return before;
}

QString GivenOutModel::text(const Line &line, int column) const
{
    const QLocale locale;
    switch (column) {
    case WhenColumn: return locale.toString(line.when.toLocalTime(), QLocale::ShortFormat);
    case WhoColumn: return line.who;
    case RowsColumn: return locale.toString(line.said.rows);
    case FormatColumn: return m_names.format(line.said.format);
    case AccessColumn: return m_names.access(line.said.access);
    case QueryColumn: {
        const QString query = line.said.query.isEmpty() ? tr("everything") : m_names.query(line.said.query);
        return line.said.isChosen ? tr("chosen one by one") : query;
    }
    default: return line.said.file;
    }
}

QVariant GivenOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowsColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? text(m_lines[size_t(index.row())], index.column()) : QVariant();
}

QVariant GivenOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case RowsColumn: return tr("Entries");
    case FormatColumn: return tr("As");
    case AccessColumn: return tr("For whom");
    case QueryColumn: return tr("Which entries");
    default: return tr("File");
    }
}

} // namespace vitrine
