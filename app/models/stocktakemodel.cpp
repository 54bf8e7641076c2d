// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stocktakemodel.h"

#include "base/collate.h"
#include "base/fold.h"
#include "domain/custodywords.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

void StocktakeModel::setLines(std::vector<StocktakeLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_counts = countOutcomes(m_lines);
    readPlaces();
    readShown();
    endResetModel();
}

void StocktakeModel::setShown(std::optional<StocktakeOutcome> outcome)
{
    beginResetModel();
    m_outcome = outcome;
    readShown();
    endResetModel();
}

void StocktakeModel::readPlaces()
{
    m_places.clear();
    m_alike.clear();
    for (size_t at = 0; at < m_lines.size(); ++at) {
        m_places.insert(m_lines[at].number, at);
        m_alike[fold(m_lines[at].number)] += m_lines[at].number;
    }
}

void StocktakeModel::readShown()
{
    m_shown.clear();
    for (size_t at = 0; at < m_lines.size(); ++at) {
        if (isShown(m_lines[at]))
            m_shown.push_back(at);
    }
}

const StocktakeLine *StocktakeModel::line(const QString &number) const
{
    const auto found = m_places.find(number);
    return found == m_places.end() ? nullptr : &m_lines[*found];
}

QString StocktakeModel::numberMeant(const QString &typed) const
{
    const QStringList alike = m_places.contains(typed) ? QStringList() : m_alike.value(fold(typed));
    return alike.size() == 1 ? alike.first() : typed;
}

int StocktakeModel::rowOf(const QString &number) const
{
    const auto found = m_places.find(number);
    if (found == m_places.end())
        return -1;
    const auto row = std::lower_bound(m_shown.begin(), m_shown.end(), *found);
    return row == m_shown.end() || *row != *found ? -1 : int(row - m_shown.begin());
}

/// The line stands otherwise: its row stays, comes or goes.
void StocktakeModel::changed(size_t at, StocktakeOutcome before)
{
    m_counts.add(before, -1);
    m_counts.add(m_lines[at].outcome);
    const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), at);
    const int row = int(place - m_shown.begin());
    const bool wasShown = place != m_shown.end() && *place == at;
    const bool is = isShown(m_lines[at]);
    if (wasShown && is) {
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    } else if (wasShown) {
        beginRemoveRows({}, row, row);
        m_shown.erase(place);
        endRemoveRows();
    } else if (is) {
        beginInsertRows({}, row, row);
        m_shown.insert(place, at);
        endInsertRows();
    }
}

void StocktakeModel::put(const StocktakeLine &line)
{
    if (const auto known = m_places.find(line.number); known != m_places.end()) {
        const StocktakeOutcome before = std::exchange(m_lines[*known], line).outcome;
        return changed(*known, before);
    }
    const auto place = std::find_if(m_lines.begin(), m_lines.end(), [&](const StocktakeLine &one) { return compareNumbers(line.number, one.number) < 0; });
    const auto at = size_t(place - m_lines.begin());
    const int row = int(std::lower_bound(m_shown.begin(), m_shown.end(), at) - m_shown.begin());
    if (isShown(line))
        beginInsertRows({}, row, row);
    m_lines.insert(place, line);
    m_counts.add(line.outcome);
    readPlaces();
    readShown();
    if (isShown(line))
        endInsertRows();
}

void StocktakeModel::remove(const QString &number)
{
    const auto known = m_places.find(number);
    if (known == m_places.end())
        return;
    const int row = rowOf(number);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    m_counts.add(m_lines[*known].outcome, -1);
    m_lines.erase(m_lines.begin() + ptrdiff_t(*known));
    readPlaces();
    readShown();
    if (row >= 0)
        endRemoveRows();
}

QString StocktakeModel::text(const StocktakeLine &line, int column) const
{
    switch (column) {
    case NumberColumn: return line.number;
    case TitleColumn: {
        if (line.item.isNull())
            return {};
        if (!m_titles.contains(line.item))
            m_titles.insert(line.item, m_titleOf(line.item));
        return m_titles.value(line.item);
    }
    case ExpectedColumn: return CustodyWords::place(line.expected);
    case OutcomeColumn: return CustodyWords::outcome(line.outcome);
    case FoundColumn: return CustodyWords::place(line.found);
    case NoteColumn: return line.note;
    case WhenColumn: return line.when.isValid() ? QLocale().toString(line.when.toLocalTime(), QLocale::ShortFormat) : QString();
    case WhoColumn: return line.who;
    default: return {};
    }
}

QVariant StocktakeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? text(at(index.row()), index.column()) : QVariant();
}

QVariant StocktakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Number");
    case TitleColumn: return tr("Title");
    case ExpectedColumn: return tr("Should be in");
    case OutcomeColumn: return tr("How it stands");
    case FoundColumn: return tr("Seen in");
    case NoteColumn: return tr("Note");
    case WhenColumn: return tr("When");
    default: return tr("By");
    }
}

} // namespace vitrine
